import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { codesOf, CommitteeWorld, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

const write = `mutation ($network: ID!, $input: AgreementInput!) {
  writeAgreement(network: $network, input: $input) { network { agreement { version } } problems { code message path } } }`;
const translate = `mutation ($network: ID!, $lang: LanguageTag!, $text: String!) {
  translateAgreement(network: $network, lang: $lang, text: $text) { network { id } problems { code message } } }`;
const accept = `mutation ($network: ID!, $organisation: ID!, $version: Int!, $lang: LanguageTag) {
  acceptAgreement(network: $network, organisation: $organisation, version: $version, lang: $lang) {
    membership { id agreementToAccept { version } } problems { code message } } }`;
const read = `query ($id: ID!) { node(id: $id) { ... on Organisation { can membership { id agreementToAccept { version }
  acceptances { version lang by { displayName } } } } } }`;
const agreement = `query ($network: ID!) { node(id: $network) { ... on Network { can
  agreement { version changes texts { lang text } } agreements { version } } } }`;
const propose = `mutation ($committee: ID!, $closesAt: DateTime!, $proposal: ProposalInput) { openBallot(committee: $committee,
  subject: CHANGE_RULE, question: "Shall this be our agreement?", closesAt: $closesAt, proposal: $proposal) {
    ballot { id proposedAgreement { lang text } } problems { code path } } }`;
const tasks = "{ viewer { tasks { kind title subject { id } } } }";

describe.each(databaseKinds)("the partnership agreement, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  const first = { texts: [{ lang: "en", text: "We share what we learn." }] };
  const ask = (who: string | null, document: string, variables: object = {}): Promise<Loose> =>
    world.ask(who, document, { network: world.networkId, ...variables });
  const memberOf = async (who: string, id: string) => (await ask(who, read, { id })).data.node;
  const acceptFor = (who: string, organisation: string | undefined, version: number, lang?: string) =>
    ask(who, accept, { organisation, version, lang });
  const kindsOf = async (who: string): Promise<string[]> =>
    (await ask(who, tasks)).data.viewer.tasks.map((task: { kind: string }) => task.kind);

  it("is written once by the secretary, in languages, and read by everybody", async () => {
    expect((await ask(null, agreement)).data.node).toMatchObject({ agreement: null, agreements: [] });
    expect(await kindsOf("a")).not.toContain("ACCEPT_AGREEMENT");
    expect(codesOf(await ask("a", write, { input: first }))).toEqual(["NOT_ELIGIBLE"]);
    const wrong = [{ texts: [] }, { texts: [{ lang: "en", text: " " }] }, { texts: [...first.texts, ...first.texts] }];
    for (const input of wrong) {
      expect(codesOf(await ask("secretary", write, { input }))).toEqual(["INVALID"]);
    }
    expect(codesOf(await ask("secretary", translate, { lang: "ur", text: "ہم" }))).toEqual(["WRONG_STATE"]);
    expect(codesOf(await ask("secretary", write, { input: first }))).toEqual([]);
    expect(codesOf(await ask("secretary", write, { input: first }))).toEqual(["WRONG_STATE"]);
    expect(codesOf(await ask("secretary", translate, { lang: "en", text: "Something else." }))).toEqual(["INVALID"]);
    expect(codesOf(await ask("secretary", translate, { lang: "bn", text: "আমরা যা শিখি তা ভাগ করি।" }))).toEqual([]);
    const node = (await ask(null, agreement)).data.node;
    expect(node.agreement).toMatchObject({ version: 1, texts: [first.texts[0], { lang: "bn" }] });
    expect((await ask("secretary", agreement)).data.node.can).toContain("translateAgreement");
  });

  it("waits in the work of a member's editor until it is accepted, once, in the language that was read", async () => {
    const a = world.organisationIds.get("a") ?? "";
    expect(await kindsOf("a")).toContain("ACCEPT_AGREEMENT");
    expect((await memberOf("a", a)).can).toContain("acceptAgreement");
    expect(codesOf(await acceptFor("b", a, 1))).toEqual(["NOT_ELIGIBLE"]);
    expect(codesOf(await acceptFor("secretary", a, 1))).toEqual(["NOT_ELIGIBLE"]);
    expect(codesOf(await acceptFor("a", a, 2))).toEqual(["INVALID"]);
    expect(codesOf(await acceptFor("a", a, 1, "bn"))).toEqual([]);
    expect(codesOf(await acceptFor("a", a, 1))).toEqual(["WRONG_STATE"]);
    expect(await kindsOf("a")).not.toContain("ACCEPT_AGREEMENT");
    const acceptances = [{ version: 1, lang: "bn", by: { displayName: "Seat A" } }];
    for (const who of ["a", "b", "secretary"]) {
      expect((await memberOf(who, a)).membership).toMatchObject({ agreementToAccept: null, acceptances });
    }
    const { who } = await world.newApplicant();
    const shown = `query ($network: ID!) { node(id: $network) { ... on Network { memberships { edges { node { acceptances { version } } } } } } }`;
    const { edges } = (await ask(who, shown)).data.node.memberships;
    expect(edges.every(({ node }: { node: { acceptances: object[] } }) => node.acceptances.length === 0)).toBe(true);
  });

  it("stands in the letter to whoever is admitted, who is no member before", async () => {
    const { who, application, organisation } = await world.checked();
    expect(codesOf(await acceptFor(who, organisation, 1))).toEqual(["WRONG_STATE"]);
    await world.decide(application, "yyyyyyy");
    const mails = await world.server.app.database.read.findBy(Mail, { to: `${who}@example.org` });
    expect(mails.filter(({ body }) => body.includes("We share what we learn."))).toHaveLength(1);
    expect(await kindsOf(who)).toContain("ACCEPT_AGREEMENT");
    expect(codesOf(await acceptFor(who, organisation, 1))).toEqual([]);
  });

  it("changes only by a ballot with the community's majority, and is accepted anew", async () => {
    const closesAt = () => world.in({ days: 7, minutes: 60 });
    const open = (proposal: object) => ask("b", propose, { committee: world.committeeId, closesAt: closesAt(), proposal });
    const before = (await ask(null, agreement)).data.node.agreement;
    expect(codesOf(await open({ agreement: { texts: before.texts } }))).toEqual(["INVALID"]);
    const next = { texts: [{ lang: "en", text: "We share what we learn, and pay for time." }], changes: "Time is paid." };
    expect(codesOf(await open({ agreement: next, rule: { blockAllowed: true } }))).toEqual(["INVALID"]);
    const decide = async (votes: string) => {
      const { ballot } = (await open({ agreement: next })).data.openBallot;
      expect(ballot.proposedAgreement).toEqual(next.texts);
      await world.vote(ballot.id, votes);
      return (await world.closeAfterTime(ballot.id)).data.closeBallot.ballot.outcome;
    };
    expect(await decide("ynn-yyy")).toBe("REFUSED_BY_COMMUNITY");
    expect((await ask(null, agreement)).data.node.agreement.version).toBe(1);
    expect(await decide("yyynyyn")).toBe("APPROVED");
    expect((await ask(null, agreement)).data.node).toMatchObject({
      agreement: { version: 2, changes: "Time is paid.", texts: next.texts },
      agreements: [{ version: 2 }, { version: 1 }],
    });
    expect(await kindsOf("a")).toContain("ACCEPT_AGREEMENT");
    const a = world.organisationIds.get("a") ?? "";
    expect(codesOf(await acceptFor("a", a, 1))).toEqual(["INVALID"]);
    expect(codesOf(await acceptFor("a", a, 2))).toEqual([]);
    expect((await memberOf("a", a)).membership.acceptances.map((one: { version: number }) => one.version)).toEqual([2, 1]);
  });
});
