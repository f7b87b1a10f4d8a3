import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "../../server/database/sql.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { generate } from "../bench/generate.ts";
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
  let all: string[];

  beforeAll(async () => {
    server = await startServer(kind);
    // So many that not all of the region are found first.
    await generate(server.app.database, 4000);
    // The names of one place lie close together: whoever reads a few of each place has not seen them all.
    for (let number = 10; number < 40; number += 1) {
      const name = `Canal Circle ${number}`;
      await put(server.app, { name, areas: ["E08000025"], skills: {}, listingBasis: ListingBasis.PUBLIC_BODY });
    }
    const rows = await server.app.database.rows<{ name: string }>(sql`
      select o.name from organisation o where (o."listingBasis" = 'PUBLIC_BODY' or o.id in (select "organisationId" from consent))
      and o.id in (select t."organisationId" from organisation_term t join area_part p on p."partId" = t."termId"
        join area a on a.id = p."areaId" where t.kind = 'AREA' and a.code = ${region})
      order by o."foldedName", o.id`);
    all = rows.map(({ name }) => name);
  });
  afterAll(() => server.close());

  async function page(asked: object): Promise<Page> {
    const { data, errors } = await server.as(null).ask<{ organisations: Page }, object>(question, { filter: { areas: [region] }, ...asked });
    expect(errors).toEqual([]);
    return data.organisations;
  }

  it.each([20, 45])("are the whole list in order, forwards and backwards, %i at a time", async (length) => {
    const forwards: string[] = [];
    let found = await page({ first: length });
    expect(found.totalCount).toBe(all.length);
    expect(all.length).toBeGreaterThan(10 * length);
    forwards.push(...found.edges.map(({ node }) => node.name));
    while (found.pageInfo.hasNextPage) {
      found = await page({ first: length, after: found.pageInfo.endCursor });
      forwards.push(...found.edges.map(({ node }) => node.name));
    }
    expect(forwards).toEqual(all);

    const backwards = found.edges.map(({ node }) => node.name);
    while (found.pageInfo.hasPreviousPage) {
      found = await page({ last: length, before: found.pageInfo.startCursor });
      backwards.unshift(...found.edges.map(({ node }) => node.name));
    }
    expect(backwards).toEqual(all);
  });
});
