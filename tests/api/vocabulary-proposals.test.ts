import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Role } from "../../server/identity/role.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { loadVocabulary } from "../../server/vocabulary/load-vocabulary.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put, skillId } from "../harness/directory.ts";
import { giveRole } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";

interface Skill {
  id: string;
  label: string;
  status: string;
  version: number;
  can: string[];
  organisationCount: number;
  words: { lang: string; words: string[] }[];
  proposal: { answer: string | null; reason: string | null; proposedBy: { displayName: string } | null } | null;
}
interface Answer {
  skill: Skill | null;
  problems: { code: string; message: string; path: string[] | null }[];
}

const shown = `id label status version can organisationCount words { lang words }
  proposal { answer reason proposedBy { displayName } }`;

describe.each(databaseKinds)("words that groups suggest on %s", (kind) => {
  let server: TestServer;
  let editor: SignedIn;
  let steward: SignedIn;
  let stranger: SignedIn;

  beforeAll(async () => {
    server = await startServer(kind);
    editor = await signIn(server, "rehana@example.org", "Rehana Q.");
    steward = await signIn(server, "steward@example.org", "Wilma S.");
    stranger = await signIn(server, "stranger@example.org", "A stranger");
    const { id: networkId } = await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North" });
    await giveRole(server, steward.personId, Role.DATA_STEWARD, { networkId });
  });
  afterAll(() => server.close());

  async function call(who: SignedIn, act: string): Promise<Answer> {
    const text = `mutation { answer: ${act} { skill { ${shown} } problems { code message path } } }`;
    const { data, errors } = await server.as(who.cookie).ask<{ answer: Answer }, object>(text);
    expect(errors).toEqual([]);
    return data.answer;
  }

  async function must(who: SignedIn, act: string): Promise<Skill> {
    const { skill, problems } = await call(who, act);
    expect(problems).toEqual([]);
    return skill as Skill;
  }

  const propose = (label: string, lang = "en"): Promise<Skill> => must(editor, `proposeSkill(label: "${label}", lang: "${lang}")`);

  async function found(text: string): Promise<string[]> {
    const { data } = await server.as(null).ask<{ skills: { label: string }[] }, object>(`{ skills(text: "${text}") { label } }`);
    return data.skills.map(({ label }) => label);
  }

  async function tasks(who: SignedIn, list: "tasks" | "waitingOnOthers"): Promise<string[]> {
    const { data } = await server.as(who.cookie).ask<{ viewer: Record<string, { title: string }[]> }, object>(`{ viewer { ${list} { title } } }`);
    return (data.viewer[list] ?? []).map(({ title }) => title);
  }

  async function lastMailTo(email: string): Promise<string> {
    const mails = await server.app.database.read.find(Mail, { where: { to: email }, order: { id: "DESC" } });
    return `${mails[0]?.subject}\n${mails[0]?.body}`;
  }

  it("wait for a data steward, who finds them in My work, and are not offered meanwhile", async () => {
    const henna = await propose("Henna evenings");
    expect(henna).toMatchObject({ status: "PROPOSED", can: [], proposal: { answer: null, proposedBy: { displayName: "Rehana Q." } } });
    expect(await found("henna")).toEqual([]);
    const dhol = await propose("ਢੋਲ", "pa");
    expect(dhol.words).toEqual([{ lang: "pa", words: ["ਢੋਲ"] }]);
    expect(await tasks(steward, "tasks")).toEqual(["2 words to look at"]);
    expect(await tasks(stranger, "tasks")).toEqual([]);
    expect(await tasks(editor, "waitingOnOthers")).toHaveLength(2);
    const seen = await server.as(stranger.cookie).ask<{ node: Partial<Skill> }, object>(`{ node(id: "${dhol.id}") { ... on Skill { ${shown} } } }`);
    expect(seen.data.node.proposal?.proposedBy).toBeNull();
    expect((await call(stranger, `acceptSkill(skill: "${dhol.id}", input: {}, expectedVersion: 1)`)).problems[0]?.code).toBe("NOT_ELIGIBLE");
    await must(steward, `declineSkill(skill: "${dhol.id}", reason: "Say what people learn.", expectedVersion: 1)`);
    await must(steward, `declineSkill(skill: "${henna.id}", reason: "Too narrow.", expectedVersion: 1)`);
    expect(await tasks(steward, "tasks")).toEqual([]);
  });

  it("answer the skill that is called so already, and say when too many wait", async () => {
    expect(await propose("FOOD  bank")).toMatchObject({ label: "Food", status: "ACTIVE" });
    expect((await call(editor, `proposeSkill(label: "  ", lang: "en")`)).problems).toMatchObject([{ code: "INVALID", path: ["label"] }]);
    const busy = await signIn(server, "busy@example.org", "Busy B.");
    for (let count = 0; count < 20; count += 1) {
      await must(busy, `proposeSkill(label: "Word number ${count}", lang: "en")`);
    }
    expect((await call(busy, `proposeSkill(label: "One more", lang: "en")`)).problems[0]?.code).toBe("LIMIT");
  });

  it("become skills of the list when they are accepted, edited, under a parent", async () => {
    const quilting = await propose("Kantha quilting");
    const parent = await skillId(server.app, "reaching-people");
    const accept = `acceptSkill(skill: "${quilting.id}", input: { label: "Quilting", parent: "${parent}",
      words: [{ lang: "en", words: ["kantha", "quilting circle"] }, { lang: "bn", words: ["কাঁথা"] }] }, expectedVersion: 1)`;
    const accepted = await must(steward, accept);
    expect(accepted).toMatchObject({ id: quilting.id, label: "Quilting", status: "ACTIVE", version: 2, proposal: { answer: "ACCEPTED" } });
    expect(await found("কাঁথা")).toEqual(["Quilting"]);
    expect((await call(steward, accept)).problems[0]?.code).toBe("WRONG_STATE");
    expect(await lastMailTo("rehana@example.org")).toContain("“Quilting” is in the list of skills now");
    await loadVocabulary(server.app.database);
    expect(await found("kantha")).toEqual(["Quilting"]);
  });

  it("are declined only with a reason, which whoever suggested them reads", async () => {
    const word = await propose("Magic");
    expect((await call(steward, `declineSkill(skill: "${word.id}", reason: " ", expectedVersion: 1)`)).problems[0]?.path).toEqual(["reason"]);
    const declined = await must(steward, `declineSkill(skill: "${word.id}", reason: "It is a hobby.", expectedVersion: 1)`);
    expect(declined).toMatchObject({ status: "RETIRED", proposal: { answer: "DECLINED", reason: "It is a hobby." } });
    expect(await lastMailTo("rehana@example.org")).toContain("It is a hobby.");
  });

  it("are mapped: what led to them leads to the skill, and the group's own word stays beside it", async () => {
    const word = await propose("Sitting at the table with landlords");
    const onto = await skillId(server.app, "housing-advice");
    const page = await put(server.app, { name: "Lozells tenants", by: editor.personId, agreed: [ConsentScope.LIST_PUBLIC] });
    const described = await server.as(editor.cookie).ask<{ describeCapability: { problems: object[] } }, object>(`mutation {
      describeCapability(organisation: "${page.id}", input: { skill: "${word.id}" }, expectedVersion: 1) { problems { message } } }`);
    expect(described.data.describeCapability.problems).toEqual([]);
    const mapped = await must(steward, `mapSkill(proposed: "${word.id}", onto: "${onto}")`);
    expect(mapped).toMatchObject({ id: onto, label: "Housing advice", organisationCount: 1 });

    const { data } = await server.as(null).ask<Record<string, never>, object>(`{
      node(id: "${word.id}") { ... on Skill { id label } }
      organisations(filter: { skills: ["${word.id}"] }) { edges { node { name version
        capabilities(first: 5) { edges { node { ownWords skill { label } } } } } } }
      byWords: organisations(filter: { text: "damp" }) { totalCount } }`);
    expect(data).toEqual({
      node: { id: onto, label: "Housing advice" },
      organisations: {
        edges: [{ node: { name: "Lozells tenants", version: 3, capabilities: { edges: [
          { node: { ownWords: "Sitting at the table with landlords", skill: { label: "Housing advice" } } },
        ] } } }],
      },
      byWords: { totalCount: 1 },
    });
    expect(await lastMailTo("rehana@example.org")).toContain("is read as “Housing advice” now");
    expect((await call(steward, `mapSkill(proposed: "${onto}", onto: "${onto}")`)).problems[0]?.code).toBe("INVALID");
  });

  it("join two skills of one group into one, with the words of both", async () => {
    const page = await put(server.app, {
      name: "Two in one", by: editor.personId, agreed: [ConsentScope.LIST_PUBLIC],
      skills: { "money-advice": { ownWords: "Bills clinic", languages: ["ur"] }, "help-with-forms": { ownWords: "Letters", languages: ["bn"] } },
    });
    const [from, onto] = [await skillId(server.app, "help-with-forms"), await skillId(server.app, "money-advice")];
    await must(steward, `mapSkill(proposed: "${from}", onto: "${onto}", expectedVersion: 1)`);
    const { data } = await server.as(null).ask<{ organisation: { capabilities: object } }, object>(
      `{ organisation(handle: "${page.handle}") { capabilities(first: 5) { edges { node { ownWords languages skill { code } } } } } }`);
    expect(data.organisation.capabilities).toEqual({ edges: [
      { node: { ownWords: "Bills clinic · Letters", languages: ["ur", "bn"], skill: { code: "money-advice" } } },
    ] });
    await loadVocabulary(server.app.database);
    expect(await found("paperwork")).toEqual([]);
  });

  it("keep what a steward changed of the product's own skills when those are loaded again", async () => {
    const id = await skillId(server.app, "befriending");
    const words = ["loneliness", "adda"];
    const changed = await must(steward, `changeSkill(skill: "${id}", input: { label: "Keeping company", words: [{ lang: "en", words: ${JSON.stringify(words)} }] }, expectedVersion: 1)`);
    expect(changed).toMatchObject({ label: "Keeping company", version: 2 });
    await loadVocabulary(server.app.database);
    expect(await found("adda")).toEqual(["Keeping company"]);
    expect(await found("isolation")).toEqual([]);
    expect(await found("একাকীত্ব")).toEqual(["Keeping company"]);
    const stale = await call(steward, `changeSkill(skill: "${id}", input: { label: "Other" }, expectedVersion: 1)`);
    expect(stale.problems[0]?.code).toBe("STALE_VERSION");
  });

  it("are retired with a successor, and not while they have kinds", async () => {
    const [grants, fundraising] = [await skillId(server.app, "grants"), await skillId(server.app, "fundraising-help")];
    const retire = (id: string, more = ""): string => `retireSkill(skill: "${id}", reason: "One is enough."${more}, expectedVersion: 1)`;
    expect((await call(steward, retire(await skillId(server.app, "everyday-needs")))).problems[0]?.code).toBe("WRONG_STATE");
    expect((await must(steward, retire(grants, `, successor: "${fundraising}"`))).status).toBe("RETIRED");
    const { data } = await server.as(null).ask<{ node: { label: string } }, object>(`{ node(id: "${grants}") { ... on Skill { label } } }`);
    expect(data.node.label).toBe("Fundraising help");
  });

  it("lead nobody in a circle where two stewards merge two skills into each other at once", async () => {
    const [one, other] = [await skillId(server.app, "housing-advice"), await skillId(server.app, "immigration-advice")];
    const merge = (from: string, onto: string): Promise<Answer> => call(steward, `mapSkill(proposed: "${from}", onto: "${onto}", expectedVersion: 1)`);
    const answers = await Promise.all([merge(one, other), merge(other, one)]);
    expect(answers.map(({ problems }) => problems[0]?.code ?? "done").sort()).toEqual(["INVALID", "done"]);
    const { data } = await server.as(null).ask<{ nodes: Skill[] }, object>(`{ nodes(ids: ["${one}", "${other}"]) { ... on Skill { id status } } }`);
    expect(new Set(data.nodes.map(({ id }) => id)).size).toBe(1);
    expect(data.nodes[0]?.status).toBe("ACTIVE");
  });

  it("stay in the list under a skill that is retired at the same moment, or the skill stays", async () => {
    const top = await must(steward, `acceptSkill(skill: "${(await propose("Working with wool")).id}", input: {}, expectedVersion: 1)`);
    const kind = await propose("Felt making");
    const [retired, accepted] = await Promise.all([
      call(steward, `retireSkill(skill: "${top.id}", reason: "Nobody needs it.", expectedVersion: 2)`),
      call(steward, `acceptSkill(skill: "${kind.id}", input: { parent: "${top.id}" }, expectedVersion: 1)`),
    ]);
    expect([retired, accepted].filter(({ problems }) => problems.length === 0)).toHaveLength(1);
  });
});
