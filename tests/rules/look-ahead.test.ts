import { OperationTypeNode, print } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchema } from "../../server/app.ts";
import { Network } from "../../server/identity/network.entity.ts";
import { Role } from "../../server/identity/role.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { databaseKinds } from "../harness/databases.ts";
import { everyOperation, isKnown } from "../harness/operations.ts";
import { startServer, startServerOn, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";
import { testConfig } from "../harness/test-config.ts";
import { addressOf } from "../harness/world.ts";
import { statementsOf } from "../harness/statements.ts";

/* Whatever a list reads ahead must be what loaders read row by row, whoever asks and however it is asked. */

const schema = buildSchema();

/** Lists and pages of organisations as they are asked elsewhere. */
const asked = everyOperation()
  .filter(({ definition }) => definition.operation === OperationTypeNode.QUERY)
  .filter((operation) => isKnown(schema, operation))
  .filter(({ document }) => /\borganisations?\(/.test(print(document)))
  .map(({ name, document }) => ({ name, question: print(document) }));

const everyEntry = "organisations(orderBy: NAME, first: 100)";
const entries = "organisations(orderBy: NAME, first: 30)";

/** Ways to ask that could be read ahead wrongly. */
const awkward = [
  `{ ${entries} { edges { node { id capabilities { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { id spareCapacity skill { label } } } } } } } }`,
  `{ ${everyEntry} { edges { node { one: capabilities(first: 1) { totalCount edges { node { description } } } two: capabilities(first: 2) { edges { node { id } } } } } } }`,
  `{ ${entries} { edges { node { capabilities { a: edges { node { id } } b: edges { node { skill { name: label(lang: "ur") code } } } } } } } }`,
  `{ ${everyEntry} { edges { node { links(first: 0) { totalCount } } } } }`,
  `{ ${everyEntry} { edges { node { links(first: 2, kind: REFERRAL) { totalCount pageInfo { endCursor } edges { cursor node { state fromName can from { name can } to { id links(first: 1) { edges { node { id } } } } } } } } } } }`,
  `{ ${everyEntry} { edges { node { links(after: "bm9uc2Vuc2U") { edges { node { id } } } name } } } }`,
  `{ ${everyEntry} { edges { node { languages { spoken a: language { tag } b: language { name(lang: "pl") endonym rightToLeft } } communities { id label(lang: "ar") broader { label } } } } } }`,
  `{ ${everyEntry} { edges { node { name: profile(lang: "bn") { lang purpose readingAge } profile { translatedBy } areas { code within { name within { name } } successors { name } } } } } }`,
  `{ ${everyEntry} { edges { node { ...Parts ...Parts @include(if: false) ... on Node { id } ... on Organisation @skip(if: true) { handle } } } } } fragment Parts on Organisation { name ... { languages { language { tag } } } can }`,
  `{ a: ${everyEntry} { edges { node { __typename id } } } b: organisations(first: 3, orderBy: NAME) { e: edges { node { id } } f: edges { node { name } } } }`,
  `{ organisations(last: 5, orderBy: NAME) { pageInfo { startCursor hasPreviousPage } edges { cursor node { name parent { name } branches(first: 3) { edges { node { name communities { label } } } } } } } }`,
];

const why = `edges { score whyMatched distanceKm node { name } }`;
awkward.push(
  `{ organisations(filter: { text: "women interpreting in Birmingham", languages: ["en"], near: { postcode: "B8 3BB", withinKm: 20 } }, first: 50) { ${why} } }`,
  `{ organisations(filter: { text: "food" }, first: 50) { ${why} totalCount explain facets { field values { value count } } } }`,
);

const withHandle = "query($handle: String!) { organisation(handle: $handle) {";
const pages = [
  `${withHandle} id name links(first: 5) { edges { node { from { name } to { name } purpose } } } languages { language { name } } } }`,
  `${withHandle} can capabilities { edges { node { organisation { name } skill { parent { label } synonyms } areas { name } communities { label } } } } } }`,
];

describe.each(databaseKinds)("reading ahead on %s", (kind) => {
  let ahead: TestServer;
  let byLoaders: TestServer;
  const cookies = new Map<string, string | null>();
  let handles: string[] = [];
  let network: string;

  beforeAll(async () => {
    ahead = await startServer(kind, {}, "demonstration");
    byLoaders = await startServerOn(testConfig(ahead.app.config.database), undefined, { lookAhead: false });
    cookies.set("the public", null);
    cookies.set("nobody in particular", (await signIn(ahead, "nobody@example.org", "Nobody in particular")).cookie);
    for (const role of Object.values(Role)) {
      const address = await addressOf(ahead.app, role).catch(() => null);
      if (address) {
        cookies.set(role, (await signIn(ahead, address)).cookie);
      }
    }
    network = nodeId(await ahead.app.database.read.findOneOrFail(Network, { where: {}, order: { id: "ASC" } }));
    const rows = await ahead.app.database.read.find(Organisation, { select: { handle: true }, order: { handle: "ASC" } });
    handles = [...rows.map(({ handle }) => handle).filter((_handle, index) => index % 4 === 0), "nobody-has-this-one"];
  });
  afterAll(async () => {
    await byLoaders.close();
    await ahead.close();
  });

  async function compare(question: string, variables: Record<string, unknown> = {}): Promise<void> {
    for (const [viewer, cookie] of cookies) {
      const read = await ahead.as(cookie).ask(question, variables);
      const loaded = await byLoaders.as(cookie).ask(question, variables);
      expect(read.status).toBe(200);
      expect(read, `for ${viewer}: ${question}`).toEqual(loaded);
    }
  }

  it("asks as many viewers as there are roles", () => {
    expect(cookies.size).toBeGreaterThan(8);
  });

  it.each(asked)("answers $name as loaders do", async ({ question }) => {
    await compare(question, { handle: handles[0], network, text: "group", first: 20, orderBy: "NAME" });
  });

  it.each(awkward)("answers as loaders do where it is asked awkwardly: %s", async (question) => {
    await compare(question);
  });

  it.each(pages)("answers a page as loaders do: %s", async (question) => {
    for (const handle of handles) {
      await compare(question, { handle });
    }
  });

  it("reads the flagship in as many statements, however many there are", async () => {
    const question = (first: number): string => `{ organisations(orderBy: NAME, first: ${first}) { edges { node { id name
      capabilities(first: 50) { edges { node { skill { id label } } } } languages { language { tag name } }
      links(first: 5) { edges { node { id kind startedOn from { id name } to { id name } } } } } } } }`;
    // One for what partnerships have settled, which is kept, and one for the list.
    expect(await statementsOf(ahead, () => ahead.as(null).ask(question(2)))).toBe(2);
    expect(await statementsOf(ahead, () => ahead.as(null).ask(question(50)))).toBe(2);
  });
});
