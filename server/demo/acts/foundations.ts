import { personWithEmail } from "../../identity/auth/accounts.ts";
import { foundNetwork, makeOperator } from "../../identity/founding.service.ts";
import { Demonstration } from "../../identity/network.entity.ts";
import { changeNetworkSettings } from "../../identity/network.service.ts";
import { Person } from "../../identity/person.entity.ts";
import { Role } from "../../identity/role.ts";
import { assignRole } from "../../identity/role.service.ts";
import type { Context } from "../../platform/context.ts";
import type { DemoData } from "../demo-data.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

/** When the demonstration begins: before everything else in it, on the day the networks were founded. */
export const beginning = "year-1-04-01 08:00";

/**
 * People, networks and roles. The networks and the operator begin as by the command line of a real installation;
 * every other role is given by the operator.
 */
export function foundationActs(world: World): Act[] {
  return [...peopleActs(world), ...networkActs(world), ...roleActs(world)];
}

function peopleActs(world: World): Act[] {
  return world.demo.people.map(({ key, displayName, email }) => ({
    at: world.moment(beginning),
    by: null,
    what: `${displayName} joins`,
    run: async (ctx) => {
      const personId = await ctx.write((tx) => personWithEmail(tx, email, displayName));
      world.remember("person", key, Object.assign(new Person(), { id: personId }));
    },
  }));
}

function networkActs(world: World): Act[] {
  return world.demo.networks.flatMap(({ handle, name, purpose, about, region, demonstration, settings }) => [
    {
      at: world.moment(beginning, 1),
      by: null,
      what: `${name} is founded`,
      run: async (ctx) => {
        const kept = { regionId: world.key("area", region), demonstration: Demonstration[demonstration] };
        world.remember("network", handle, await foundNetwork(ctx, { handle, name, purpose, about, ...kept }));
      },
    },
    {
      at: world.moment(beginning, 3),
      by: operatorOf(world),
      what: `${name} gets its settings`,
      run: async (ctx) => void (await changeNetworkSettings(ctx, world.id("network", handle), settings, 1)),
    },
  ]);
}

function roleActs(world: World): Act[] {
  return world.demo.roles.map((given) => {
    const what = `${given.person} becomes ${given.role}`;
    if (given.person === operatorOf(world) && given.organisation === null) {
      return { at: world.moment(beginning, 2), by: null, what, run: (ctx) => beginOperating(ctx, world, given.person) };
    }
    // Who is to keep the page of an organisation that comes later gets the role on the day it begins.
    const at = given.organisation === null ? world.moment(beginning, 3) : world.moment(`${given.start} 09:00`);
    return { at, by: operatorOf(world), what, run: (ctx) => giveRole(ctx, world, given) };
  });
}

async function beginOperating(ctx: Context, world: World, person: string): Promise<void> {
  const record = world.demo.people.find(({ key }) => key === person);
  await makeOperator(ctx, { email: record?.email ?? "", name: record?.displayName ?? "" });
}

async function giveRole(ctx: Context, world: World, given: DemoData["roles"][number]): Promise<void> {
  await assignRole(ctx, {
    personId: world.key("person", given.person),
    role: Role[given.role],
    networkId: given.network === null ? null : world.key("network", given.network),
    organisationId: given.organisation === null ? null : world.key("organisation", given.organisation),
    from: world.day(given.start),
    to: world.dayOrNull(given.end),
  });
}

/** The person who runs the installation of the demonstration. */
export function operatorOf(world: World): string {
  return world.demo.roles.find((given) => given.role === "OPERATOR")?.person ?? "";
}
