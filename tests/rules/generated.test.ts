import { expect, it } from "vitest";
import { sql } from "../../server/database/sql.ts";
import { reindexMany } from "../../server/organisations/find-index.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { generate } from "../bench/generate.ts";
import { startServer } from "../harness/server.ts";

it("generates organisations that are found by what the product itself would have written", async () => {
  const server = await startServer("sqlite");
  const { database } = server.app;
  /** Which of its skills is described first is nobody's choice. */
  const inAnyOrder = (row: Record<string, string>): unknown => Object.values(row).map((text) => text.split(" ").sort());
  const written = async (): Promise<unknown[]> => [
    await database.rows(sql`select * from organisation_term order by "organisationId", kind, "termId"`),
    (await database.rows<Record<string, string>>(
      sql`select id, names, words, wider, tags from search_organisation join search_organisation_number n on n.number = search_organisation.rowid order by id`,
    )).map(inAnyOrder),
    await database.rows(sql`
      select f."organisationId", s.terms from facet_terms f join term_set s on s.number = f."setNumber" order by f."organisationId"`),
    await database.rows(sql`select * from search_word where collection = 'organisation' order by word`),
  ];
  await generate(database, 25);
  const generated = await written();
  await database.write(async (manager) => reindexMany(manager, await manager.find(Organisation)));
  expect(generated).toEqual(await written());
  expect(generated[0]).not.toHaveLength(0);
  await server.close();
});
