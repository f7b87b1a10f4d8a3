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
    world.signEverybodyInAgain();
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
    world.signEverybodyInAgain();
    expect(await memberOf("c")).toMatchObject({ state: "FOUNDING" });
    moveTo(Date.parse(endOfDay(renewBy)) + 1000);
    expect(await memberOf("c")).toMatchObject({ state: "GRACE" });
    expect(await memberOf("c", addDays(renewBy, 60))).toMatchObject({ state: "GRACE" });
    expect(await memberOf("c", addDays(renewBy, 61))).toMatchObject({ state: "LAPSED" });
  });

  it("whoever leaves is told before which consents end, stays in the history, and is not listed any more", async () => {
    const { who, application, organisation } = await world.checked();
    await world.decide(application, "yyyyyyy");
    const agree = `mutation ($organisation: ID!, $scope: ConsentScope!) { giveConsent(organisation: $organisation, scope: $scope,
      wordingVersion: 1, lang: "en") { problems { code message } } }`;
    for (const scope of ["LIST_PUBLIC", "SHOW_CONTACT"]) {
      expect(codesOf(await world.ask(who, agree, { organisation, scope }))).toEqual([]);
    }
    const read = `query ($id: ID!) { node(id: $id) { ... on Organisation { name consents { scope state }
      membership { id leavingEnds state } } } }`;
    const as = async (reader: string | null) => (await world.ask(reader, read, { id: organisation })).data.node;
    const before = await as(who);
    expect(before.membership.leavingEnds).toEqual(["LIST_PUBLIC", "SHOW_CONTACT"]);
    expect((await as("secretary")).membership.leavingEnds).toEqual([]);
    expect((await as(null)).name).toBe(before.name);
    const variables = { membership: before.membership.id, reason: "We merge with our neighbours." };
    expect(codesOf(await world.ask(who, world.membership["LeaveNetwork"]!, variables))).toEqual([]);
    expect(await as(null)).toBeNull();
    const after = await as(who);
    expect(after.membership).toMatchObject({ state: "RESIGNED", leavingEnds: [] });
    const withdrawn = after.consents.filter((one: { state: string }) => one.state === "WITHDRAWN");
    expect(withdrawn.map((one: { scope: string }) => one.scope)).toEqual(["LIST_PUBLIC", "SHOW_CONTACT"]);
    const history = `query ($id: ID!) { node(id: $id) { ... on Membership { state endedReason organisation { name } } } }`;
    const kept = (await world.ask("a", history, { id: before.membership.id })).data.node;
    expect(kept).toEqual({ state: "RESIGNED", endedReason: variables.reason, organisation: { name: before.name } });
  });

  it("a seat is not given that would end the community's majority; who sat at the table is counted on any day", async () => {
    const joined = async (voice: string) => {
      const sent = await world.sent(voice);
      await world.passChecks(sent.application);
      await world.decide(sent.application, "yyyyyyy");
      return sent;
    };
    const give = async (to: { who: string; organisation: string }, voice: string, until: string | null = null) => {
      const { committeeId: committee } = world;
      const { organisation } = to;
      const input = { committee, organisation, holder: world.personId(to.who), voice, from: day(0), to: until };
      const set = `mutation ($input: SeatInput!) { setSeat(input: $input) { problems { code message path } } }`;
      return (await world.ask("secretary", set, { input })).data.setSeat.problems;
    };
    const institution = await joined("STATUTORY");
    const message =
      "Community seats must be more than half of the seats: with this one 4 of 8 would be. " +
      "Give community partners their seats first.";
    expect(await give(institution, "STATUTORY")).toEqual([{ code: "NOT_QUORATE", path: ["input", "voice"], message }]);
    const group = await joined("COMMUNITY");
    expect(await give(group, "COMMUNITY", day(400))).toEqual([]);
    expect(await give(institution, "STATUTORY")).toEqual([]);
    expect((await give(group, "RESEARCH", day(400)))[0].code).toBe("NOT_QUORATE");

    const asked = `query ($id: ID!, $from: Date!, $to: Date!, $step: SeriesStep!) { committee(id: $id) {
      representation(from: $from, to: $to, step: $step) { on seats community voices { voice seats } } } }`;
    const series = async (from: string, to: string, step = "QUARTER") =>
      (await world.ask("a", asked, { id: world.committeeId, from, to, step })).data.committee.representation;
    const shown = await series(day(-1), day(0));
    expect(shown[0]).toMatchObject({ on: day(-1), seats: 7, community: 4 });
    expect(shown.at(-1)).toEqual({
      on: day(0),
      seats: 9,
      community: 5,
      voices: [
        { voice: "COMMUNITY", seats: 5 },
        { voice: "RESEARCH", seats: 1 },
        { voice: "STATUTORY", seats: 3 },
      ],
    });
    expect((await series(day(400), day(401))).at(-1)).toMatchObject({ seats: 8, community: 4 });
    const years = await series("2025-06-30", "2027-01-01", "YEAR");
    expect(years.map((row: { on: string }) => row.on)).toEqual(["2025-06-30", "2026-01-01", "2027-01-01"]);
    expect(years[0]).toMatchObject({ seats: 0, community: 0, voices: [] });
    expect(await series(day(1), day(0))).toEqual([]);
  });
});
