import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CommitteeWorld, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { operatorOf } from "../harness/directory.ts";
import { signIn } from "../harness/sign-in.ts";
import { writeCursor } from "../../server/platform/page.ts";

const register = `mutation ($input: OrganisationInput!) {
  registerOrganisation(input: $input) { organisation { id name } problems { code path message } } }`;
const people = `query ($after: String, $text: String) { people(first: 2, after: $after, text: $text) { edges { cursor node { id } } pageInfo { hasNextPage } } }`;
const outbox = `query ($after: String) { outbox(first: 2, after: $after) { edges { cursor node { id } } } }`;
const memberships = `query ($network: ID!, $after: String) { node(id: $network) { ... on Network {
  memberships(first: 2, after: $after) { edges { cursor node { id } } } } } }`;

describe.each(databaseKinds)("cursors and inputs, on %s", (kind) => {
  let world: CommitteeWorld;
  let operator: string;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
    await operatorOf(world.server.app);
    operator = (await signIn(world.server, "operator@example.org")).cookie;
  });
  afterAll(() => world.server.close());

  const asOperator = (document: string, variables: object = {}) => world.server.as(operator).ask(document, variables) as Promise<Loose>;

  function expectForeign(answer: Loose): void {
    expect(answer.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(answer.errors[0]?.message).toContain("This cursor does not belong to this list");
  }

  it("reads on after its own cursor, and refuses one of another list or of none", async () => {
    const lists = [
      { document: people, variables: {}, edges: (answer: Loose) => answer.data.people.edges },
      { document: outbox, variables: {}, edges: (answer: Loose) => answer.data.outbox.edges },
      { document: memberships, variables: { network: world.networkId }, edges: (answer: Loose) => answer.data.node.memberships.edges },
    ];
    const cursors: string[] = [];
    for (const { document, variables, edges } of lists) {
      const first = edges(await asOperator(document, variables));
      expect(first).toHaveLength(2);
      const second = edges(await asOperator(document, { ...variables, after: first[1].cursor }));
      expect(second[0].node.id).not.toBe(first[0].node.id);
      expect(second[0].node.id).not.toBe(first[1].node.id);
      cursors.push(first[1].cursor);
    }
    for (const [index, { document, variables }] of lists.entries()) {
      const foreign = [...cursors.toSpliced(index, 1), writeCursor(["any", "two"]), writeCursor(["anything"]), "cursor"];
      for (const after of foreign) {
        expectForeign(await asOperator(document, { ...variables, after }));
      }
    }
  });

  it("refuses a page of no possible length, even where only the count is asked for", async () => {
    for (const question of ["first: -1", "first: 0", "first: 101", "last: -1"]) {
      const { errors } = await world.ask(null, `{ organisations(${question}) { totalCount } }`);
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    }
  });

  const input = (changes: object) => ({
    name: "Visible Neighbours",
    voice: "COMMUNITY",
    kind: "UNINCORPORATED_GROUP",
    purpose: "We meet.",
    lang: "en",
    areas: [],
    ...changes,
  });

  it.each([
    ["marks that turn the direction", "\u202E\u2066\u2069"],
    ["signs without width", "\u200B\u200D\u2060\uFEFF"],
    ["spaces of every kind", " \u00A0\u2003\u3000"],
    ["fillers that count as letters", "\u3164\u115F\u2800"],
    ["a mark that stands on nothing", "\u0301\uFE0F"],
  ])("refuses a name of nothing but %s, in a plain sentence", async (_what, name) => {
    const { data } = await world.ask("a", register, { input: input({ name }) });
    expect(data.registerOrganisation).toMatchObject({
      organisation: null,
      problems: [{ code: "INVALID", path: ["input", "name"], message: "Enter the name of the organisation." }],
    });
  });

  it("keeps names in every script, and what joins their letters", async () => {
    for (const name of ["می\u200Cخواهم گروه", "👩\u200D👩\u200D👧 together", "বাংলা দল"]) {
      const { data } = await world.ask("b", register, { input: input({ name }) });
      expect(data.registerOrganisation).toMatchObject({ organisation: { name }, problems: [] });
    }
  });

  it("refuses half of a character anywhere in a request", async () => {
    const answer = await world.ask("a", register, { input: input({ name: "Half \uD83D" }) });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.message).toBe("A text holds half of a character, which cannot be kept. Take it out and send it again.");
  });

  it("takes each entry of a list once, and refuses lists longer than anybody means", async () => {
    const many = (entry: string) => Array.from({ length: 201 }, () => entry);
    const lists = { areas: many("E12000005"), languages: many("bn") };
    for (const [field, entries] of Object.entries(lists)) {
      const { data } = await world.ask("a", register, { input: input({ [field]: entries }) });
      expect(data.registerOrganisation.problems).toMatchObject([{ code: "INVALID", message: "Send 200 at most. You have sent 201." }]);
    }
    const twice = await world.ask("a", register.replace("id name", "areas { code }"), { input: input({ name: "Twice named", areas: ["E12000005", "E12000005"] }) });
    expect(twice.data.registerOrganisation.organisation.areas).toEqual([{ code: "E12000005" }]);
  });
});
