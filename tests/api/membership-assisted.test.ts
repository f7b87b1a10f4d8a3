import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApplyStartDocument } from "../../schema/operations.ts";
import { Network } from "../../server/identity/network.entity.ts";
import { Role } from "../../server/identity/role.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { answersFor, CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { giveRole } from "../harness/organisations.ts";

const given = `query ($id: ID!) { node(id: $id) { ... on Application {
  given { method givenBy lang } answers { question value lang } organisation { name } can } } }`;
const consent = `mutation ($organisation: ID!, $method: ConsentMethod!, $givenBy: String) {
  giveConsent(organisation: $organisation, scope: LIST_MEMBERS, wordingVersion: 1, lang: "en", method: $method, givenBy: $givenBy) {
    consent { method givenBy } problems { code path } } }`;
const invite = `mutation ($organisation: ID!, $email: String!) {
  inviteEditor(organisation: $organisation, email: $email) { problems { code } } }`;

describe.each(databaseKinds)("an application that a broker enters for a group, on %s", (kind) => {
  let world: CommitteeWorld;
  let organisation = "";
  let application = "";
  const words = "আমরা প্রতি শুক্রবার একসাথে রান্না করি।";

  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
    await world.signInAs("broker", "bilkis@example.org", "Bilkis B.");
    const ctx = await world.server.app.contextFor(null);
    const network = await ctx.read.findOneByOrFail(Network, { handle: "suffolk" });
    await giveRole(world.server, keyOf(world.personId("broker"), "per") ?? "", Role.BROKER, { networkId: network.id });
    organisation = await world.register("broker", "শুক্রবারের রান্নাঘর");
  });
  afterAll(() => world.server.close());

  const begin = (who: string, of: string, said: object | null) =>
    world.ask(who, ApplyStartDocument.toString(), { organisation: of, committee: world.committeeId, given: said });

  it("says who gave the answers, how and in which language, and nothing without a name", async () => {
    const said = { method: "ON_PAPER", givenBy: " ", lang: "bn" };
    const unnamed = await begin("broker", organisation, said);
    expect(unnamed.data.startApplication).toMatchObject({
      application: null,
      problems: [{ code: "INVALID", path: ["given", "givenBy"] }],
    });
    const started = await begin("broker", organisation, { ...said, givenBy: " Rahima  K. " });
    application = started.data.startApplication.application.id;
    expect((await world.ask("broker", given, { id: application })).data.node.given).toEqual({
      method: "ON_PAPER",
      givenBy: "Rahima K.",
      lang: "bn",
    });
  });

  it("keeps the words of the group in their language, for the committee to read with how they were given", async () => {
    const { version } = (await world.ask("broker", `query ($id: ID!) { node(id: $id) { ... on Application { version } } }`, { id: application })).data.node;
    const answers = [...answersFor("শুক্রবারের রান্নাঘর").filter((one) => one.question !== "purpose"), { question: "purpose", value: words, lang: "bn" }];
    const saved = await world.onboard("broker", "SaveAnswers", { application, answers, expectedVersion: version });
    const sent = await world.onboard("broker", "SubmitApplication", { application, expectedVersion: saved.data.saveAnswers.application.version });
    expect(sent.data.submitApplication).toMatchObject({ problems: [], application: { state: "SUBMITTED" } });
    const { node } = (await world.ask("a", given, { id: application })).data;
    expect(node.given).toEqual({ method: "ON_PAPER", givenBy: "Rahima K.", lang: "bn" });
    expect(node.answers).toContainEqual({ question: "purpose", value: words, lang: "bn" });
  });

  it("records what the group agreed to with how it was said and by whom, never as the broker's own word", async () => {
    const own = await world.ask("broker", consent, { organisation, method: "SELF" });
    expect(own.data.giveConsent.problems).toMatchObject([{ path: ["method"] }]);
    const aloud = await world.ask("broker", consent, { organisation, method: "BY_VOICE", givenBy: "Rahima K." });
    expect(aloud.data.giveConsent).toEqual({ consent: { method: "BY_VOICE", givenBy: "Rahima K." }, problems: [] });
    const signed = await world.ask("broker", consent, { organisation, method: "ON_PAPER", givenBy: "Rahima K." });
    expect(signed.data.giveConsent.consent.method).toBe("ON_PAPER");
  });

  it("is handed over to somebody of the group, who reads it and answers the committee", async () => {
    await world.signInAs("rahima", "rahima@example.org", "Rahima K.");
    expect((await world.ask("rahima", given, { id: application })).data.node).toBeNull();
    expect((await world.ask("broker", invite, { organisation, email: "rahima@example.org" })).data.inviteEditor.problems).toEqual([]);
    await world.onboard("a", "AskApplicant", { application, question: "Who keeps the key?" });
    const { node } = (await world.ask("rahima", given, { id: application })).data;
    expect(node.can).toContain("replyToCommittee");
    const replied = await world.onboard("rahima", "ReplyToCommittee", { application, body: "চাবি আমার কাছে।" });
    expect(replied.data.replyToCommittee.application).toMatchObject({ state: "IN_REVIEW" });
  });

  it("is not said of one's own group, nor begun by somebody else", async () => {
    const own = await world.newApplicant();
    const said = { method: "BY_VOICE", givenBy: "Somebody", lang: "en" };
    expect((await begin(own.who, own.organisation, said)).data.startApplication.problems).toMatchObject([{ code: "INVALID", path: ["given", "method"] }]);
    expect((await begin("secretary", own.organisation, said)).data.startApplication.application).toBeNull();
  });

  it("may be entered by a secretary who is asked, who then speaks for the group and leaves its file to the seats", async () => {
    const input = { kind: "UNINCORPORATED_GROUP", voice: "COMMUNITY", purpose: "", lang: "en", areas: [] };
    const register = (who: string, name: string) =>
      world.onboard(who, "RegisterOrganisation", { input: { ...input, name, forOthers: true } });
    const registered = (await register("secretary", "Nayland Lantern Aunties")).data.registerOrganisation;
    expect(registered.problems).toEqual([]);
    const said = { method: "BY_VOICE", givenBy: "Auntie Jo", lang: "en" };
    const started = (await begin("secretary", registered.organisation.id, said)).data.startApplication;
    expect(started.problems).toEqual([]);
    const file = started.application.id;
    const answers = answersFor("Nayland Lantern Aunties");
    const { version } = (await world.ask("secretary", `query ($id: ID!) { node(id: $id) { ... on Application { version } } }`, { id: file })).data.node;
    const saved = await world.onboard("secretary", "SaveAnswers", { application: file, answers, expectedVersion: version });
    const sent = await world.onboard("secretary", "SubmitApplication", { application: file, expectedVersion: saved.data.saveAnswers.application.version });
    expect(sent.data.submitApplication).toMatchObject({ problems: [], application: { state: "SUBMITTED" } });
    const can = async (who: string) => (await world.ask(who, given, { id: file })).data.node;
    expect((await can("secretary")).given).toEqual(said);
    expect((await can("secretary")).can).not.toContain("recordCheck");
    expect((await can("a")).can).toContain("recordCheck");
    const checked = await world.onboard("secretary", "RecordCheck", { application: file, kind: "PURPOSE", state: "PASSED" });
    expect(checked.data.recordCheck.problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    // Whoever is neither keeps the page of what they register, whatever they say.
    const own = (await register("d", "Stoke by Clare Skaters")).data.registerOrganisation.organisation.id;
    const refused = (await begin("d", own, said)).data.startApplication;
    expect(refused.problems).toMatchObject([{ code: "INVALID", path: ["given", "method"] }]);
  });
});
