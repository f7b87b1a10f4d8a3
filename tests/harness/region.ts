import { MakeNetworkFromDocument, NestNetworkDocument } from "../../schema/operations.ts";
import { beginMembershipOf } from "../../server/membership/founding.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { codesOf, type CommitteeWorld } from "./committee.ts";

/** A larger partnership, and its committee. */
export interface Region {
  id: string;
  committeeId: string;
}

const setSeat = `mutation ($input: SeatInput!) { setSeat(input: $input) { committee { id } problems { code message } } }`;

function expectNone(codes: readonly string[]): void {
  if (codes.length > 0) {
    throw new Error(`The larger partnership was not founded: ${codes.join(", ")}`);
  }
}

/**
 * Founds a partnership that works as the first does, with seats of its own; the first becomes a part of it. Seats: p, q
 * (deputy: a newcomer; held by c of the first), r, a of the first committee too, and u of an institution.
 */
export async function foundRegion(world: CommitteeWorld): Promise<Region> {
  const input = { handle: "east-of-england", name: "East of England" };
  expectNone(codesOf(await world.ask("secretary", String(MakeNetworkFromDocument), { template: world.networkId, input })));
  const asked = `{ network(handle: "east-of-england") { id committees { id } } first: network(handle: "suffolk") { version } }`;
  const { network, first } = (await world.ask("secretary", asked)).data;
  const region: Region = { id: network.id, committeeId: network.committees[0].id };
  const seats: [string, string, string | null][] = [
    ["p", await newPartner(world, "p", "Norwich Lantern Makers"), world.personId("b")],
    ["q", await newPartner(world, "q", "Peterborough Night Readers"), null],
    ["r", await newPartner(world, "r", "Luton Allotment Circle"), null],
    // Holds a seat of the first committee too.
    ["a", world.organisationIds.get("a") ?? "", null],
  ];
  await beginMemberships(world, region, ["p", "q", "r", "a", "u"]);
  await world.signInAs("deputy", "deputy@example.org", "Deputy Q.");
  for (const [holder, organisation, deputy] of seats) {
    expectNone(await seat(world, region, { holder, organisation, voice: "COMMUNITY", deputy }));
  }
  // Somebody who holds a seat of the first committee, with a deputy who does not.
  const deputy = world.personId("deputy");
  expectNone(await seat(world, region, { holder: "c", organisation: world.organisationIds.get("q") ?? "", voice: "COMMUNITY", deputy }));
  expectNone(await seat(world, region, { holder: "u", organisation: world.organisationIds.get("u") ?? "", voice: "STATUTORY", deputy: null }));
  const nest = { network: world.networkId, partOf: region.id, expectedVersion: first.version };
  expectNone(codesOf(await world.ask("secretary", String(NestNetworkDocument), nest)));
  return region;
}

/** Members from the first day on, as a partnership has that is founded on the command line. */
async function beginMemberships(world: CommitteeWorld, region: Region, who: readonly string[]): Promise<void> {
  const ctx = await world.server.app.contextFor(null);
  const networkId = keyOf(region.id, "net") ?? "";
  const dates = { from: world.server.now().slice(0, 10), renewBy: null, founding: true };
  await ctx.write(async (tx) => {
    for (const one of who) {
      const organisationId = keyOf(world.organisationIds.get(one) ?? "", "org") ?? "";
      await beginMembershipOf(tx, { networkId, organisationId, ...dates });
    }
  });
}

async function newPartner(world: CommitteeWorld, who: string, name: string): Promise<string> {
  await world.signInAs(who, `${who}@example.org`, `Seat ${who.toUpperCase()}`);
  const organisation = await world.register(who, name);
  world.organisationIds.set(who, organisation);
  return organisation;
}

interface SeatOfRegion {
  holder: string;
  organisation: string;
  voice: string;
  deputy: string | null;
}

async function seat(world: CommitteeWorld, region: Region, { holder, ...rest }: SeatOfRegion): Promise<string[]> {
  const from = world.server.now().slice(0, 10);
  const input = { committee: region.committeeId, holder: world.personId(holder), founding: true, from, ...rest };
  return codesOf(await world.ask("secretary", setSeat, { input }));
}
