import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseKinds } from "../harness/databases.ts";
import { startServer, type TestServer } from "../harness/server.ts";

/* Short pages of a long list are read along the names, long ones by finding everything first: both are one list. */

const question = `query($filter: OrganisationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  organisations(filter: $filter, orderBy: NAME, first: $first, after: $after, last: $last, before: $before) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id name } } } }`;

interface Listed {
  organisations: {
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    edges: { node: { id: string; name: string } }[];
  };
}

const filters: Record<string, object> = {
  "one language": { languages: ["en"] },
  "any of two languages": { anyLanguage: ["ur", "bn"] },
  "an area with its parts": { areas: ["E08000025"] },
  "a language and a voice": { languages: ["en"], voices: ["COMMUNITY"] },
};

describe.each(databaseKinds)("pages by name on %s", (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind, {}, "demonstration");
  });
  afterAll(() => server.close());

  async function read(variables: object): Promise<Listed["organisations"]> {
    return (await server.as(null).ask<Listed, object>(question, variables)).data.organisations;
  }

  const namesOf = ({ edges }: Listed["organisations"]): string[] => edges.map(({ node }) => `${node.name} ${node.id}`);

  it.each(Object.keys(filters))("are the same whichever way they are found: %s", async (name) => {
    const filter = filters[name];
    const whole = namesOf(await read({ filter, first: 100 }));
    expect(whole.length).toBeGreaterThan(8);
    const forwards: string[] = [];
    for (let page = await read({ filter, first: 2 }); ; page = await read({ filter, first: 2, after: page.pageInfo.endCursor })) {
      forwards.push(...namesOf(page));
      if (!page.pageInfo.hasNextPage) {
        break;
      }
    }
    expect(forwards).toEqual(whole);
    const backwards: string[] = [];
    for (let page = await read({ filter, last: 2 }); ; page = await read({ filter, last: 2, before: page.pageInfo.startCursor })) {
      backwards.unshift(...namesOf(page));
      if (!page.pageInfo.hasPreviousPage) {
        break;
      }
    }
    expect(backwards).toEqual(whole);
  });
});
