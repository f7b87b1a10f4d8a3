import { personWithEmail } from "../../identity/auth/accounts.ts";
import { Demonstration, Network } from "../../identity/network.entity.ts";
import { Person } from "../../identity/person.entity.ts";
import { Role } from "../../identity/role.ts";
import { assignRole, grantRole } from "../../identity/role.service.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

/** When the demonstration begins: before everything else in it, on the day the networks were founded. */
export const beginning = "year-1-04-01 08:00";

/**
 * People, networks and roles. The networks and the first operator are put in directly, as the command line does in a
 * real installation; every other role is given by the operator.
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
  return world.demo.networks.map((network) => ({
    at: world.moment(beginning, 1),
    by: null,
    what: `${network.name} is founded`,
    run: async (ctx) => {
      const { handle, name, purpose, about, settings } = network;
      const row = await ctx.write(async (tx) => {
        const regionId = world.key("area", network.region);
        const demonstration = Demonstration[network.demonstration];
        const values = { handle, name, purpose, about, regionId, demonstration, parentId: null, ownSettings: settings };
        const inserted = await tx.insert(Network, values);
        await tx.tell({ action: "network.createNetwork", subject: inserted, changes: { name: [null, name] } });
        return inserted;
      });
      world.remember("network", handle, row);
    },
  }));
}

function roleActs(world: World): Act[] {
  return world.demo.roles.map((given) => {
    const isFirst = given.role === "OPERATOR";
    // Who is to edit an organisation that is registered later gets the role on the day it begins.
    const at = given.organisation === null ? world.moment(beginning, isFirst ? 2 : 3) : world.moment(`${given.start} 09:00`);
    return {
      at,
      by: isFirst ? null : operatorOf(world),
      what: `${given.person} becomes ${given.role}`,
      run: async (ctx) => {
        const role = {
          personId: world.key("person", given.person),
          role: Role[given.role],
          networkId: given.network === null ? null : world.key("network", given.network),
          organisationId: given.organisation === null ? null : world.key("organisation", given.organisation),
          from: world.day(given.start),
          to: world.dayOrNull(given.end),
        };
        await (isFirst ? ctx.write((tx) => grantRole(tx, role)) : assignRole(ctx, role));
      },
    };
  });
}

/** The person who runs the installation of the demonstration. */
export function operatorOf(world: World): string {
  return world.demo.roles.find((given) => given.role === "OPERATOR")?.person ?? "";
}
