import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Membership } from "../../server/membership/membership.entity.ts";
import { addDays } from "../../server/platform/calendar.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { codesOf, CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

describe.each(databaseKinds)("memberships and seats, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  it("derives the state of a membership on any day, and a seat's place on the roll with it", async () => {
    const key = keyOf(world.organisationIds.get("c") ?? "", "org") ?? "";
    const { write } = world.server.app.database;
    await write((manager) => manager.update(Membership, { organisationId: key }, { firstRenewBy: "2027-03-31" }));
    const states = `query ($id: ID!) { node(id: $id) { ... on Committee { seats { organisation { id membership {
      before: state(on: "2025-12-31") first: state(on: "2026-01-01") last: state(on: "2027-03-31")
      grace: state(on: "2027-04-01") lapsed: state(on: "2027-05-31") } } eligible(on: "2027-05-31") { reason } } } } }`;
    const { data } = await world.ask("secretary", states, { id: world.committeeId });
    const seat = data.node.seats.find(
      (one: { organisation: { id: string } }) => one.organisation.id === world.organisationIds.get("c"),
    );
    expect(seat).toMatchObject({
      organisation: {
        membership: { before: null, first: "FOUNDING", last: "FOUNDING", grace: "GRACE", lapsed: "LAPSED" },
      },
      eligible: { reason: "Its organisation's membership has lapsed." },
    });
    await write((manager) => manager.update(Membership, { organisationId: key }, { firstRenewBy: null }));
  });

  it("restores a lapsed membership by renewing it, without rewriting the days before, and lets a member leave", async () => {
    const { who, application, organisation } = await world.checked();
    await world.decide(application, "yyyyyyy");
    const read = `query ($id: ID!, $on: Date) { node(id: $id) { ... on Organisation { membership { id state(on: $on) renewBy can endedOn } } } }`;
    const membershipOf = async (on: string | null = null) => {
      return (await world.ask("secretary", read, { id: organisation, on })).data.node.membership;
    };
    const joined = await membershipOf();
    expect(joined).toMatchObject({ state: "ACTIVE", can: ["renewMembership", "suspendMembership"] });
    const key = keyOf(joined.id, "mem") ?? "";
    const { write } = world.server.app.database;
    await write((manager) =>
      manager.update(Membership, { id: key }, { from: "2020-01-01", firstRenewBy: "2022-01-01" }),
    );
    expect(await membershipOf()).toMatchObject({ state: "LAPSED", renewBy: "2022-01-01" });
    const renew = (by: string) => world.ask(by, world.membership["RenewMembership"]!, { membership: joined.id });
    expect(codesOf(await renew(who))).toEqual(["NOT_ELIGIBLE"]);
    const renewed = await renew("secretary");
    expect(renewed.data.renewMembership.membership.state).toBe("ACTIVE");
    expect((await membershipOf("2023-01-01")).state).toBe("LAPSED");

    const leave = (by: string) => world.ask(by, world.membership["LeaveNetwork"]!, { membership: joined.id });
    expect(codesOf(await leave("secretary"))).toEqual(["NOT_ELIGIBLE"]);
    expect((await leave(who)).data.leaveNetwork.membership).toMatchObject({ state: "RESIGNED" });
    expect(codesOf(await leave(who))).toEqual(["WRONG_STATE"]);
    expect(
      (await world.onboard(who, "StartApplication", { organisation, committee: world.committeeId })).errors,
    ).toEqual([]);
  });

  it("no longer finds a member that left by words of a machine: what it agreed to ended with its membership", async () => {
    const { who, application, organisation } = await world.checked();
    await world.decide(application, "yyyyyyy");
    const done = async (act: string): Promise<void> => {
      expect(codesOf(await world.ask(who, `mutation ($organisation: ID!) { done: ${act} { problems { code } } }`, { organisation }))).toEqual([]);
    };
    const agree = (scope: string): Promise<void> =>
      done(`giveConsent(organisation: $organisation, scope: ${scope}, wordingVersion: 1, lang: "en")`);
    await agree("LIST_PUBLIC");
    await agree("MACHINE_TRANSLATION");
    const read = `query ($id: ID!) { node(id: $id) { ... on Organisation { version membership { id } } } }`;
    const { version, membership } = (await world.ask(who, read, { id: organisation })).data.node;
    const input = `{ lang: "so", purpose: "Waan kulannaa qaraxow.", translatedBy: MACHINE }`;
    await done(`writeProfile(organisation: $organisation, input: ${input}, expectedVersion: ${version})`);
    const found = async (): Promise<number> =>
      (await world.ask(who, `{ organisations(filter: { text: "qaraxow" }) { totalCount } }`)).data.organisations.totalCount;
    expect(await found()).toBe(1);
    expect(codesOf(await world.ask(who, world.membership["LeaveNetwork"]!, { membership: membership.id }))).toEqual([]);
    await agree("LIST_PUBLIC");
    expect(await found()).toBe(0);
  });

  it("gives the people of a seat its role for its days, and takes it with the seat", async () => {
    await world.signInAs("heir", "heir@example.org", "The heir");
    const roles = async () =>
      (await world.ask("heir", "{ viewer { roleAssignments { role } } }")).data.viewer.roleAssignments;
    expect(await roles()).toEqual([]);
    await world.setSeat("v", { holder: world.personId("heir") });
    expect(await roles()).toMatchObject([{ role: "COMMITTEE_SEAT" }]);
    expect((await world.onboard("heir", "Applications")).data.applications.totalCount).toBeGreaterThan(0);
    const seats = await world.ask("heir", "{ viewer { seats { id organisation { name } } } }");
    expect(seats.data.viewer.seats).toMatchObject([{ organisation: { name: "Integrated care board" } }]);
    const refused = await world.ask(
      "heir",
      `mutation ($seat: ID!, $on: Date!) { endSeat(seat: $seat, on: $on) { problems { code } } }`,
      {
        seat: world.seatIds.get("v"),
        on: "2026-01-02",
      },
    );
    expect(codesOf(refused)).toEqual(["NOT_ELIGIBLE"]);
    await world.ask(
      "secretary",
      `mutation ($seat: ID!, $on: Date!) { endSeat(seat: $seat, on: $on) { problems { code } } }`,
      {
        seat: world.seatIds.get("v"),
        on: "2026-01-02",
      },
    );
    expect((await world.onboard("heir", "Applications")).data.applications.totalCount).toBe(0);
  });

  it("lets whoever ended a seat take it back for 14 days, with the role of its people", async () => {
    const seat = world.seatIds.get("v");
    const undoable = async (who: string) =>
      (await world.ask(who, "query ($id: ID!) { node(id: $id) { ... on Seat { to undoable { id undoUntil } } } }", { id: seat })).data.node;
    const { undoable: act } = await undoable("secretary");
    expect(act.undoUntil).toBe(addDays(world.server.now().slice(0, 10), 14));
    expect((await undoable("a")).undoable).toBeNull();
    const undo = (who: string) => world.ask(who, "mutation ($act: ID!) { undoAct(act: $act) { problems { code } } }", { act: act.id });
    expect(codesOf(await undo("a"))).toEqual(["NOT_ELIGIBLE"]);
    expect(codesOf(await undo("secretary"))).toEqual([]);
    expect(await undoable("secretary")).toEqual({ to: null, undoable: null });
    expect((await world.onboard("heir", "Applications")).data.applications.totalCount).toBeGreaterThan(0);
    expect(codesOf(await undo("secretary"))).toEqual(["INVALID"]);
  });
});
