import { documentsWith, rankedDocuments } from "../database/search.ts";
import { every, join, raw, some, sql, type Sql } from "../database/sql.ts";
import { partsOf } from "../organisations/search.ts";
import { visibleTo } from "../organisations/visible.ts";
import { areasByCode } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { keysetStatement, type KeysetRow, type SortKey } from "../platform/keyset.ts";
import { pageOf, pageSize, readCursor, type Page, type PageArguments } from "../platform/page.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { understand, wordsToFind, type Reading } from "../vocabulary/understand.ts";
import { existingLanguages, skillKeys } from "../vocabulary/vocabulary.service.ts";
import { saidIn, worthOfWords } from "../vocabulary/worth.ts";
import { Service, ServiceStatus } from "./service.entity.ts";

/** Which services are looked for. */
export interface ServicesAsked {
  text?: string | null;
  skills?: string[] | null;
  languages?: string[] | null;
  areas?: string[] | null;
}

const usable = [ServiceStatus.ACTIVE, ServiceStatus.TEMPORARILY_CLOSED];

/** Services that can be used, of organisations the viewer may see. */
function shown(ctx: Context): Sql {
  return sql`${visibleTo(ctx)} and o."listingBasis" <> 'PUBLIC_REGISTER' and s.status in (${join(usable)})`;
}

/** That `service s` has one of these terms, or a part of one. */
function hasTerm(kind: UnderstoodKind, ids: readonly string[]): Sql {
  return sql`s.id in (
    select t."serviceId" from service_term t where t.kind = ${kind} and t."termId" in (${partsOf(kind, ids)}))`;
}

/** Places are met by where a service is offered, or by what it says. */
function placesRead(ctx: Context, reading: Reading): Sql[] {
  const places = reading.groups.filter(({ terms }) => terms.every(({ kind }) => kind === UnderstoodKind.AREA));
  return places.map(({ words, terms }) => {
    const said = documentsWith(ctx.database.kind, "service", saidIn(wordsToFind(words, false)));
    return some([hasTerm(UnderstoodKind.AREA, terms.map((term) => term.subjectId)), sql`s.id in (${said})`]);
  });
}

async function filtersOf(ctx: Context, asked: ServicesAsked): Promise<Sql[]> {
  const skills = await skillKeys(ctx, asked.skills ?? []);
  const languages = await existingLanguages(ctx, asked.languages ?? [], ["languages"]);
  const areas = await areasByCode(ctx, asked.areas ?? [], ["areas"]);
  return [
    ...skills.map((id) => hasTerm(UnderstoodKind.SKILL, [id])),
    ...languages.map((tag) => hasTerm(UnderstoodKind.LANGUAGE, [tag])),
    ...(areas.length > 0 ? [hasTerm(UnderstoodKind.AREA, areas.map(({ id }) => id))] : []),
  ];
}

/** Best match first where words were given; equal ones by chance, never by alphabet. Else by name. */
function orderOf(byWorth: boolean): SortKey[] {
  const id: SortKey = { name: "id", value: raw("s.id") };
  return byWorth
    ? [{ name: "worth", value: raw("found.score"), descending: true }, { name: "mixed", value: raw("substr(s.id, 25)") }, id]
    : [{ name: "name", value: raw(`s."foldedName"`) }, id];
}

/**
 * Services that can be used, of organisations the viewer may see: by everyday words, understood as those of the
 * directory are, and by terms.
 * @throws Refusal for terms that are not known and cursors of another list.
 */
export async function findServices(
  ctx: Context,
  asked: ServicesAsked,
  args: PageArguments,
): Promise<Page<Service> & { totalCount: number }> {
  const seen = (documents: Sql): Sql => sql`
    select 1 from (${documents}) as holding join service s on s.id = holding.id
    join organisation o on o.id = s."organisationId" where ${shown(ctx)}`;
  const reading = await understand(ctx, { text: asked.text ?? "", literally: [], searched: { index: "service", seen } });
  const words = await worthOfWords(ctx, "service", reading);
  const found = words && rankedDocuments(ctx.database.kind, "service", words.ranking);
  const source = found ? sql`(${found}) as found join service s on s.id = found.id` : raw("service s");
  const from = sql`${source} join organisation o on o.id = s."organisationId"`;
  const where = every([shown(ctx), ...(await filtersOf(ctx, asked)), ...placesRead(ctx, reading)]);
  const keys = orderOf(words !== null);
  const size = pageSize(args.first);
  const place = readCursor(args.after, keys.length);
  const rows = await ctx.database.rows<KeysetRow>(keysetStatement({ from, where, keys, place, forward: true, limit: size + 1 }));
  const [counted] = await ctx.database.rows<{ count: number | string }>(sql`select count(*) as count from ${from} where ${where}`);
  const page = pageOf(rows, size, place !== null, (row) => keys.map(({ name }) => row[name] ?? ""));
  const services = await Promise.all(page.edges.map(({ node }) => ctx.load.one(Service, node.id)));
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = services[index];
    return node ? [{ cursor, node }] : [];
  });
  return { ...page, edges, totalCount: Number(counted?.count ?? 0) };
}
