import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sqlite3 from "sqlite3";
import type { Running } from "./running.ts";

/*
 * The limit: what SQLite's driver and node:http can do at best. One statement, written by hand for this question
 * alone, answers ready JSON. It shows only what is public, so that its answer is the product's, but knows no limits,
 * no people and no other question.
 */

const shown = (organisation: string): string => `exists (
  select 1 from consent shown where shown."organisationId" = ${organisation} and shown.scope = 'LIST_PUBLIC'
  and shown.answer = 'GRANTED' and shown."withdrawnOn" is null)`;

export const statement = `
select json_group_array(json(found.node)) as answer from (
  select json_object(
    'id', o.id, 'name', o.name, 'kind', o.kind,
    'skills', (
      select json_group_array(json_object('id', s.id, 'label', s.name) order by c.id)
      from capability c join skill s on s.id = c."skillId" where c."organisationId" = o.id),
    'languages', (
      select json_group_array(json_object('tag', l.id, 'name', l."englishName") order by spoken.key)
      from json_each(o."offeredLanguages") spoken join language l on l.id = spoken.value ->> 'tag'),
    'links', (
      select json_group_array(json_object('id', latest.id, 'kind', latest.kind, 'startedOn', latest."startedOn",
        'from', json_object('id', latest."fromId", 'name', latest."fromName"),
        'to', json_object('id', latest."toId", 'name', latest."toName")))
      from (
        select link.*, a.name as "fromName", b.name as "toName" from (
          select * from partnership_link where "fromId" = o.id
          union all select * from partnership_link where "toId" = o.id) link
        join organisation a on a.id = link."fromId" join organisation b on b.id = link."toId"
        where link."confirmedAt" is not null and ${shown("a.id")} and ${shown("b.id")}
        order by link."startedOn" desc, link.id desc limit 5) latest)) as node
  from organisation o
  where ${shown("o.id")}
    and o.id in (select t."organisationId" from organisation_term t
      where t.kind = 'SKILL' and t."termId" in (select "partId" from skill_part where "skillId" = ?))
    and o.id in (select t."organisationId" from organisation_term t
      where t.kind = 'AREA' and t."termId" in (select "partId" from area_part where "areaId" = ?))
  order by o."foldedName", o.id limit 20) found`;

/** Answers the flagship question for a skill and an area by their keys, as fast as the parts allow. */
export async function startLimit(file: string): Promise<Running> {
  const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY);
  database.exec("PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456;");
  const prepared = database.prepare(statement);
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { skill, area } = JSON.parse(Buffer.concat(parts).toString("utf8")) as { skill: string; area: string };
      prepared.all([skill, area], (error: Error | null, rows: { answer: string }[]) => {
        response.writeHead(error ? 500 : 200, { "content-type": "application/json" });
        response.end(error ? error.message : rows[0]?.answer);
      });
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await new Promise((closed) => prepared.finalize(closed));
      await new Promise((closed) => database.close(closed));
    },
  };
}
