import { In } from "typeorm";
import type { Actor, Context } from "../platform/context.ts";
import { say } from "../platform/language.ts";
import { shownWords, tombstones } from "../platform/tombstones.ts";
import { Demonstration, Network } from "./network.entity.ts";
import { Person } from "./person.entity.ts";
import { Viewer } from "./viewer.ts";

/** Whoever acts, as the viewer. */
export function viewerOf(actor: Actor): Viewer {
  return Object.assign(new Viewer(), { personId: actor.personId });
}

/** The networks in which the viewer holds a role today. */
export async function networksOfViewer(ctx: Context): Promise<Network[]> {
  const held = ctx.actor?.roles.flatMap((role) => role.networkId ?? []) ?? [];
  return ctx.read.find(Network, { where: { id: In([...new Set(held)]) }, order: { name: "ASC" } });
}

/** A name for the record: the person's to people who are signed in, otherwise only that somebody acted. */
export async function actorName(ctx: Context, personId: string | null): Promise<string> {
  if (personId === null) {
    return say(ctx.language, "The system");
  }
  if (!ctx.actor) {
    return say(ctx.language, "A person");
  }
  const person = await ctx.load.one(Person, personId);
  return shownWords(ctx, person?.displayName ?? tombstones.person);
}

/** How much of the installation is invented: the most that any network says. */
export async function worstDemonstration(ctx: Context): Promise<Demonstration> {
  const networks = await ctx.read.find(Network);
  const said = networks.map((network) => network.demonstration);
  const order = [Demonstration.PARTLY, Demonstration.WHOLLY];
  return order.find((one) => said.includes(one)) ?? Demonstration.NONE;
}
