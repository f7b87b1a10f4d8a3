import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "../../server/database/sql.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { generate } from "../bench/generate.ts";
import { publicId } from "../../server/platform/identifiers.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";

const question = `query($filter: OrganisationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  organisations(filter: $filter, orderBy: NAME, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { name } } } }`;

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { node: { name: string } }[];
}

/** The West Midlands: a region of many councils, each of which is read along its names. */
const region = "E12000005";

/* A page over many places is found by a few of each; wherever names lie close together, it must be the same page. */
describe.each(databaseKinds)("pages by name over many places on %s", (kind) => {
  let server: TestServer;
  /** Everybody in the region by name, and those with a skill that many have, with the filter that finds them. */
  const lists: { filter: object; all: string[] }[] = [];

  beforeAll(async () => {
    server = await startServer(kind);
    // So many that not all of the region are found first.
    await generate(server.app.database, 4000);
    // The names of one place lie close together: whoever reads a few of each place has not seen them all.
    for (let number = 10; number < 40; number += 1) {
      const name = `Canal Circle ${number}`;
      await put(server.app, { name, areas: ["E08000025"], skills: {}, listingBasis: ListingBasis.PUBLIC_BODY });
    }
    const { database } = server.app;
    const [skill] = await database.rows<{ id: string }>(sql`
      select "skillId" as id from capability group by "skillId" order by count(*) desc, "skillId" limit 1`);
    const others = [
      { filter: { areas: [region] }, met: sql`1 = 1` },
      {
        filter: { areas: [region], skills: [publicId("skl", skill?.id ?? "")] },
        met: sql`o.id in (select c."organisationId" from capability c join skill_part p on p."partId" = c."skillId" where p."skillId" = ${skill?.id})`,
      },
    ];
    for (const { filter, met } of others) {
      const rows = await database.rows<{ name: string }>(sql`
        select o.name from organisation o where (o."listingBasis" = 'PUBLIC_BODY' or o.id in (select "organisationId" from consent))
        and o.id in (select t."organisationId" from organisation_term t join area_part p on p."partId" = t."termId"
          join area a on a.id = p."areaId" where t.kind = 'AREA' and a.code = ${region})
        and ${met} order by o."foldedName", o.id`);
      lists.push({ filter, all: rows.map(({ name }) => name) });
    }
  });
  afterAll(() => server.close());

  async function page(asked: object): Promise<Page> {
    const { data, errors } = await server.as(null).ask<{ organisations: Page }, object>(question, asked);
    expect(errors).toEqual([]);
    return data.organisations;
  }

  it.each([[0, 20], [0, 45], [1, 2], [1, 5]])("are the whole of list %i in order, forwards and backwards, %i at a time", async (list, length) => {
    const { filter, all } = lists[list] ?? { filter: {}, all: [] };
    const forwards: string[] = [];
    let found = await page({ filter, first: length });
    expect(found.totalCount).toBe(all.length);
    expect(all.length).toBeGreaterThan(10 * length);
    forwards.push(...found.edges.map(({ node }) => node.name));
    while (found.pageInfo.hasNextPage) {
      found = await page({ filter, first: length, after: found.pageInfo.endCursor });
      forwards.push(...found.edges.map(({ node }) => node.name));
    }
    expect(forwards).toEqual(all);

    const backwards = found.edges.map(({ node }) => node.name);
    while (found.pageInfo.hasPreviousPage) {
      found = await page({ filter, last: length, before: found.pageInfo.startCursor });
      backwards.unshift(...found.edges.map(({ node }) => node.name));
    }
    expect(backwards).toEqual(all);
  });
});
