import { atMost, every, raw, sql, type Sql } from "../database/sql.ts";
import { ConsentScope } from "../organisations/consent.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { hasConsent } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { Service, type Opening } from "../services/service.entity.ts";
import { asksForTime, isOpen, organisationConditions, serviceConditions, type ListAsked } from "./feed-conditions.ts";
import { serviceAtLocationId } from "./feed-places.ts";
import type { PageWanted } from "./feed-page.ts";

/** Rows of one page, and how many there are in all. */
export interface Found<Row> {
  total: number;
  rows: Row[];
}

/**
 * The rows of a page: counted and cut by the database, unless times are asked for. Those are kept as JSON, so they are
 * compared here, and the page is cut afterwards.
 */
async function cut<Row extends object>(
  ctx: Context,
  asked: ListAsked,
  { page, perPage }: PageWanted,
  selected: Sql,
  from: Sql,
  order: Sql,
): Promise<Found<Row>> {
  const start = (page - 1) * perPage;
  if (asksForTime(asked)) {
    const all = await ctx.database.rows<Row & { schedule: string }>(sql`select ${selected}, s.schedule ${from} order by ${order}`);
    const open = all.filter((row) => isOpen(JSON.parse(row.schedule) as Opening[], asked));
    return { total: open.length, rows: open.slice(start, start + perPage) };
  }
  const [counted] = await ctx.database.rows<{ total: number | string }>(sql`select count(*) as total ${from}`);
  const rows = await ctx.database.rows<Row>(
    sql`select ${selected} ${from} order by ${order} ${atMost(perPage)} offset ${start}`,
  );
  return { total: Number(counted?.total ?? 0), rows };
}

/** Loads rows by key, in the order of the keys. */
async function loaded<Row extends { id: string }>(ctx: Context, entity: new () => Row, ids: readonly string[]): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => ctx.load.one(entity, id)));
  return rows.filter((row) => row !== null);
}

/** A page of the services that everybody may see, oldest first: what is added later comes last. */
export async function listServices(ctx: Context, asked: ListAsked, wanted: PageWanted): Promise<Found<Service>> {
  const from = sql`from service s join organisation o on o.id = s."organisationId" where ${await serviceConditions(ctx, asked)}`;
  const { total, rows } = await cut<{ id: string }>(ctx, asked, wanted, raw("s.id"), from, raw("s.id"));
  return { total, rows: await loaded(ctx, Service, rows.map(({ id }) => id)) };
}

/** A page of the organisations that everybody may see, oldest first. */
export async function listOrganisations(ctx: Context, asked: ListAsked, wanted: PageWanted): Promise<Found<Organisation>> {
  const conditions = await organisationConditions(ctx, asked);
  const changed = asked.modifiedAfter ? [sql`o."updatedAt" >= ${asked.modifiedAfter}`] : [];
  const from = sql`from organisation o where ${every([...conditions, ...changed])}`;
  const untimed = { ...asked, day: null, startTime: null, endTime: null };
  const { total, rows } = await cut<{ id: string }>(ctx, untimed, wanted, raw("o.id"), from, raw("o.id"));
  return { total, rows: await loaded(ctx, Organisation, rows.map(({ id }) => id)) };
}

/** A service at a place, by their keys. */
export interface ServicePlace {
  serviceId: string;
  placeId: string;
  organisationId: string;
}

const pair = raw(`s.id as "serviceId", p.id as "placeId", s."organisationId"`);

/** Services at the places of which everybody may know where exactly they are. */
async function servicesAtPlaces(ctx: Context, asked: ListAsked): Promise<Sql> {
  return sql`from service s join organisation o on o.id = s."organisationId"
    join organisation_place p on p."organisationId" = o.id
    where ${hasConsent(ctx, ConsentScope.EXACT_PLACE)} and p.latitude is not null and p.longitude is not null
    and ${every([await serviceConditions(ctx, asked), ...asked.near])}`;
}

/** A page of the services at locations, the oldest service first. */
export async function listServicePlaces(ctx: Context, asked: ListAsked, wanted: PageWanted): Promise<Found<ServicePlace>> {
  return cut<ServicePlace>(ctx, asked, wanted, pair, await servicesAtPlaces(ctx, asked), raw("s.id, p.id"));
}

/** The service at a location with this id, or null. Its id follows from two others, so the pairs are gone through. */
export async function findServicePlace(ctx: Context, asked: ListAsked, id: string): Promise<ServicePlace | null> {
  const pairs = await ctx.database.rows<ServicePlace>(sql`select ${pair} ${await servicesAtPlaces(ctx, asked)}`);
  return pairs.find(({ serviceId, placeId }) => serviceAtLocationId(serviceId, placeId) === id) ?? null;
}
