import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Membership } from "../../server/membership/membership.entity.ts";
import { addDays, endOfDay } from "../../server/platform/calendar.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { codesOf, CommitteeWorld, type Letter, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

const memberDocument = /* GraphQL */ `
  query Member($id: ID!, $on: Date) {
    node(id: $id) {
      ... on Organisation {
        membership {
          id
          can
          state(on: $on)
          events {
            kind
            on
            until
            reason
          }
        }
      }
    }
  }
`;

describe.each(databaseKinds)("memberships over time, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  async function memberOf(letter: Letter, on?: string, who: string = letter): Promise<Loose["data"]> {
    const id = world.organisationIds.get(letter);
    return (await world.ask(who, memberDocument, { id, on })).data.node.membership;
  }

  const day = (days: number) => addDays(world.server.now().slice(0, 10), days);

  async function suspend(letter: Letter, until: string, reason = "Money is missing.", who = "secretary"): Promise<string[]> {
    const { id } = await memberOf(letter);
    return codesOf(await world.ask(who, world.membership["SuspendMembership"]!, { membership: id, reason, until }));
  }

  it("the secretary suspends for a short time, with a reason that the member reads; a later one replaces it", async () => {
    expect(await suspend("u", day(10), "Because.", "a")).toEqual(["NOT_ELIGIBLE"]);
    expect(await suspend("u", day(10), " ")).toEqual(["INVALID"]);
    expect(await suspend("u", day(-1))).toEqual(["INVALID"]);
    expect(await suspend("u", day(120))).toEqual(["INVALID"]);
    expect(await suspend("u", day(20))).toEqual([]);
    const event = { kind: "SUSPENDED", on: day(0), until: day(20), reason: "Money is missing." };
    expect(await memberOf("u")).toMatchObject({ state: "SUSPENDED", events: [event] });
    expect(await memberOf("u", day(20))).toMatchObject({ state: "SUSPENDED" });
    expect(await memberOf("u", day(21))).toMatchObject({ state: "FOUNDING" });
    expect((await memberOf("u", undefined, "a")).events[0].reason).toBe("Money is missing.");
    world.server.later({ days: 1 });
    expect(await suspend("u", day(2))).toEqual([]);
    expect(await memberOf("u", day(2))).toMatchObject({ state: "SUSPENDED" });
    expect(await memberOf("u", day(3))).toMatchObject({ state: "FOUNDING" });
    expect(await memberOf("u", day(-1))).toMatchObject({ state: "SUSPENDED" });
    world.server.later({ days: 3 });
    await world.signEverybodyInAgain();
    expect(await memberOf("u")).toMatchObject({ state: "FOUNDING" });
  });

  // The clock of the tests only goes forward: the next changes of the clocks are of 2027.
  it.each([
    ["forward", "2027-03-27"],
    ["forward, on the day itself", "2027-03-28"],
    ["back", "2027-10-30"],
    ["back, on the day itself", "2027-10-31"],
  ])("is in to the end of the British day when the clocks go %s", async (_which, renewBy) => {
    const organisationId = keyOf(world.organisationIds.get("c") ?? "", "org") ?? "";
    const { write } = world.server.app.database;
    await write((manager) => manager.update(Membership, { organisationId }, { firstRenewBy: renewBy }));
    const moveTo = (moment: number) => {
      world.server.later({ minutes: (moment - Date.parse(world.server.now())) / 60_000 });
    };
    // A minute is enough for what is asked meanwhile.
    moveTo(Date.parse(endOfDay(renewBy)) - 60_000);
    await world.signEverybodyInAgain();
    expect(await memberOf("c")).toMatchObject({ state: "FOUNDING" });
    moveTo(Date.parse(endOfDay(renewBy)) + 1000);
    expect(await memberOf("c")).toMatchObject({ state: "GRACE" });
    expect(await memberOf("c", addDays(renewBy, 60))).toMatchObject({ state: "GRACE" });
    expect(await memberOf("c", addDays(renewBy, 61))).toMatchObject({ state: "LAPSED" });
  });
});
