import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  AcceptTheAgreementDocument,
  CheckPartDocument,
  MyWorkDocument,
  RenewalInFullDocument,
  SendTheRenewalDocument,
} from "../../schema/operations.ts";
import { Membership } from "../../server/membership/membership.entity.ts";
import { addDays, endOfDay } from "../../server/platform/calendar.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { codesOf, CommitteeWorld, type Letter, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

const parts = ["WORDS", "COMMUNITIES", "AREAS", "LANGUAGES", "SKILLS", "CONTACTS", "CONSENTS"];

const settings = `mutation ($network: ID!, $input: NetworkSettingsInput!, $version: Int!) {
  changeNetworkSettings(network: $network, input: $input, expectedVersion: $version) { network { id } problems { code message } } }`;

describe.each(databaseKinds)("renewals by members, on %s", (kind) => {
  let world: CommitteeWorld;
  const memberships = new Map<Letter, string>();

  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
    await set({ renewalOpensDays: 30 });
  });
  afterAll(() => world.server.close());

  async function set(input: object): Promise<void> {
    const version = (await world.ask("secretary", `{ network(handle: "suffolk") { version } }`)).data.network.version;
    expect(codesOf(await world.ask("secretary", settings, { network: world.networkId, input, version }))).toEqual([]);
  }

  /** Gives a founder a term, by its last day. */
  async function term(letter: Letter, renewBy: string): Promise<void> {
    const id = world.organisationIds.get(letter) ?? "";
    const organisationId = keyOf(id, "org") ?? "";
    await world.server.app.database.write((manager) =>
      manager.update(Membership, { organisationId }, { firstRenewBy: renewBy }),
    );
    const found = await world.ask(letter, `query ($id: ID!) { node(id: $id) { ... on Organisation { membership { id } } } }`, { id });
    memberships.set(letter, found.data.node.membership.id);
  }

  async function moveTo(moment: number): Promise<void> {
    world.server.later({ minutes: (moment - Date.parse(world.server.now())) / 60_000 });
    world.signEverybodyInAgain();
  }
  const beginningOf = (day: string) => Date.parse(endOfDay(addDays(day, -1))) + 1000;
  // A minute is enough for what is asked meanwhile.
  const endOf = (day: string) => Date.parse(endOfDay(day)) - 60_000;
  const today = () => world.server.now().slice(0, 10);

  const read = async (letter: Letter, who: string = letter): Promise<Loose["data"]> =>
    (await world.ask(who, String(RenewalInFullDocument), { id: memberships.get(letter) })).data.node;
  const check = async (letter: Letter, part: string, who: string = letter): Promise<string[]> =>
    codesOf(await world.ask(who, String(CheckPartDocument), { membership: memberships.get(letter), part }));
  const checkAll = async (letter: Letter): Promise<void> => {
    for (const part of parts) {
      expect(await check(letter, part)).toEqual([]);
    }
  };
  async function send(letter: Letter, method = "We read it together", version?: number): Promise<Loose> {
    const expectedVersion = version ?? (await read(letter)).organisation.version;
    return world.ask(letter, String(SendTheRenewalDocument), { membership: memberships.get(letter), expectedVersion, method });
  }
  async function tasks(who: string): Promise<string[]> {
    const { tasks: mine } = (await world.ask(who, String(MyWorkDocument))).data.viewer;
    return mine.map((task: { kind: string }) => task.kind);
  }

  it.each<[string, Letter, string]>([
    ["forward", "a", "2027-03-28"],
    ["back", "b", "2027-10-31"],
  ])("opens with the British day, also when the clocks go %s, and runs into grace", async (_which, letter, opensOn) => {
    const renewBy = addDays(opensOn, 30);
    await term(letter, renewBy);
    await moveTo(endOf(addDays(opensOn, -1)));
    expect((await read(letter)).renewal).toMatchObject({ renewBy, opensOn, sentAt: null, checks: [], rule: "AT_ONCE" });
    expect(await tasks(letter)).not.toContain("RENEW");
    expect((await read(letter)).can).not.toContain("sendRenewal");
    expect(await check(letter, "WORDS")).toEqual(["WRONG_STATE"]);
    await moveTo(beginningOf(opensOn));
    expect(await tasks(letter)).toContain("RENEW");
    expect((await read(letter)).can).toContain("sendRenewal");
    expect(await check(letter, "WORDS")).toEqual([]);
    await moveTo(endOf(renewBy));
    expect(await read(letter)).toMatchObject({ state: "FOUNDING", renewal: { checks: [{ part: "WORDS" }] } });
    await moveTo(beginningOf(addDays(renewBy, 1)));
    expect(await read(letter)).toMatchObject({ state: "GRACE" });
    expect(await tasks(letter)).toContain("RENEW");
  });

  it("renews at once when the whole page was looked through: it counts as checked, not as changed", async () => {
    // It is the day after the end of the term: GRACE.
    const before = await read("b");
    expect(await check("b", "SKILLS", "secretary")).toEqual(["NOT_ELIGIBLE"]);
    expect((await read("b", "a")).renewal).toMatchObject({ renewBy: before.renewBy });
    expect(codesOf(await send("b"))).toEqual(["WRONG_STATE"]);
    await checkAll("b");
    expect(codesOf(await send("b", " "))).toEqual(["INVALID"]);
    expect(codesOf(await send("b", "We read it together", before.organisation.version + 5))).toEqual(["STALE_VERSION"]);
    expect(codesOf(await send("b"))).toEqual([]);
    const after = await read("b");
    const until = addDays(`${Number(before.renewBy.slice(0, 4)) + 2}${addDays(before.renewBy, 1).slice(4)}`, -1);
    expect(after).toMatchObject({ state: "FOUNDING", renewBy: until, renewal: { renewBy: until, sentAt: null, checks: [] } });
    expect(await tasks("b")).not.toContain("RENEW");
    expect(codesOf(await send("b"))).toEqual(["WRONG_STATE"]);
    const asked = `query ($id: ID!) { node(id: $id) { ... on Organisation { assurance { state assuredOn method changesSince }
      membership { dayOfGrace: state(on: "${addDays(before.renewBy, 1)}") events { kind on until } } } } }`;
    const { node } = (await world.ask("b", asked, { id: world.organisationIds.get("b") })).data;
    expect(node.assurance).toEqual({ state: "FRESH", assuredOn: today(), method: "We read it together", changesSince: 0 });
    expect(node.membership.events).toEqual([{ kind: "RENEWED", on: today(), until }]);
  });

  it("asks for the agreement in force, and waits for a ballot where the partnership decides by one", async () => {
    await set({ renewalRule: "BALLOT" });
    const write = `mutation ($network: ID!) { writeAgreement(network: $network,
      input: { texts: [{ lang: "en", text: "We listen." }] }) { problems { code message } } }`;
    expect(codesOf(await world.ask("secretary", write, { network: world.networkId }))).toEqual([]);
    await term("c", addDays(today(), 20));
    await checkAll("c");
    expect(codesOf(await send("c"))).toEqual(["WRONG_STATE"]);
    const accepting = { network: world.networkId, organisation: world.organisationIds.get("c"), version: 1 };
    expect(codesOf(await world.ask("c", String(AcceptTheAgreementDocument), accepting))).toEqual([]);
    // A renewal by the secretary alone is not what this partnership agreed on.
    const alone = await world.ask("secretary", world.membership["RenewMembership"]!, { membership: memberships.get("c") });
    expect(codesOf(alone)).toEqual(["WRONG_STATE"]);
    expect(await tasks("secretary")).not.toContain("DECIDE_RENEWAL");
    expect(codesOf(await send("c"))).toEqual([]);
    const sent = await read("c");
    expect(sent).toMatchObject({ renewBy: addDays(today(), 20), renewal: { rule: "BALLOT", decision: null } });
    expect(sent.renewal.sentAt).not.toBeNull();
    expect(codesOf(await send("c"))).toEqual(["WRONG_STATE"]);
    expect(await tasks("secretary")).toContain("DECIDE_RENEWAL");
    expect(await tasks("a")).not.toContain("DECIDE_RENEWAL");

    const open = `mutation ($committee: ID!, $about: ID!, $closesAt: DateTime!) { openBallot(committee: $committee, subject: RENEW,
      about: $about, question: "Another term?", closesAt: $closesAt) { ballot { id } problems { code message } } }`;
    const about = memberships.get("c");
    const opened = await world.ask("secretary", open, { committee: world.committeeId, about, closesAt: world.in({ days: 8 }) });
    expect(codesOf(opened)).toEqual([]);
    expect(await tasks("secretary")).not.toContain("DECIDE_RENEWAL");
    const { id: ballot } = opened.data.openBallot.ballot;
    // The member's own seat steps back.
    await world.vote(ballot, "yy-yyyy");
    world.server.later({ days: 8, minutes: 1 });
    expect(codesOf(await world.onboard("secretary", "CloseBallot", { ballot }))).toEqual([]);
    const renewed = await read("c");
    expect(renewed.state).toBe("FOUNDING");
    expect(renewed.renewBy > addDays(today(), 600)).toBe(true);
    expect(await tasks("c")).not.toContain("RENEW");
  });

  it("leaves a membership that has lapsed to the committee, whatever the partnership set", async () => {
    await set({ renewalRule: "AT_ONCE", graceDays: 0 });
    await term("u", addDays(today(), -3));
    expect(await read("u")).toMatchObject({ state: "LAPSED", renewal: { rule: "BALLOT" } });
    await checkAll("u");
    // Only members accept the agreement; it is asked of this one again once it is renewed.
    expect(await read("u")).toMatchObject({ agreementToAccept: { version: 1 } });
    expect(codesOf(await send("u"))).toEqual([]);
    expect(await read("u")).toMatchObject({ state: "LAPSED" });
    expect(await tasks("secretary")).toContain("DECIDE_RENEWAL");
    const renew = world.membership["RenewMembership"]!;
    expect(codesOf(await world.ask("secretary", renew, { membership: memberships.get("u") }))).toEqual([]);
    expect(await read("u")).toMatchObject({ state: "FOUNDING" });
    expect(await tasks("secretary")).not.toContain("DECIDE_RENEWAL");
    // The public does not read how far a member is.
    expect((await world.ask(null, String(RenewalInFullDocument), { id: memberships.get("u") })).data.node?.renewal ?? null).toBeNull();
  });
});
