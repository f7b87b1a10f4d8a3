import { In } from "typeorm";
import { every, join, sql, type Sql } from "../database/sql.ts";
import { hasTerm, partsOf } from "../organisations/search.ts";
import { visibleTo } from "../organisations/visible.ts";
import { areasByCode } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { pageInMemory, type Page, type PageArguments } from "../platform/page.ts";
import { searchWords } from "../platform/stems.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { understand } from "../vocabulary/understand.ts";
import { knownLanguages, skillKeys } from "../vocabulary/vocabulary.service.ts";
import { Service, ServiceStatus } from "./service.entity.ts";

/** What a service must have: any one of these terms, or of what is part of them; words count where no term fits. */
interface Wanted {
  terms: { kind: UnderstoodKind; id: string }[];
  words: string[];
}

/** Which services are looked for. */
export interface ServicesAsked {
  text?: string | null;
  skills?: string[] | null;
  languages?: string[] | null;
  areas?: string[] | null;
}

async function wantedOf(ctx: Context, asked: ServicesAsked): Promise<Wanted[]> {
  const one = (kind: UnderstoodKind, id: string): Wanted => ({ terms: [{ kind, id }], words: [] });
  const reading = await understand(ctx, asked.text ?? "", []);
  const skills = await skillKeys(ctx, asked.skills ?? []);
  const languages = await knownLanguages(ctx, asked.languages ?? [], ["languages"]);
  const areas = await areasByCode(ctx, asked.areas ?? [], ["areas"]);
  return [
    ...skills.map((id) => one(UnderstoodKind.SKILL, id)),
    ...languages.map((id) => one(UnderstoodKind.LANGUAGE, id)),
    ...(areas.length > 0 ? [{ terms: areas.map(({ id }) => ({ kind: UnderstoodKind.AREA, id })), words: [] }] : []),
    ...reading.groups.map(({ terms, words }) => ({
      terms: terms.map(({ kind, subjectId }) => ({ kind, id: subjectId })),
      words: words.map(({ stem }) => stem),
    })),
    ...reading.rest.map(({ stem }) => ({ terms: [], words: [stem] })),
  ];
}

function ownTerms(service: Service): Record<UnderstoodKind, string[]> {
  return {
    SKILL: service.skillIds,
    LANGUAGE: service.languageTags,
    AREA: service.areaIds,
    COMMUNITY: service.communityIds,
  };
}

async function partsWanted(ctx: Context, { terms }: Wanted): Promise<Set<string>> {
  const parts = await Promise.all(
    terms.map(async ({ kind, id }) => {
      const rows =
        kind === UnderstoodKind.LANGUAGE ? [{ partId: id }] : await ctx.database.rows<{ partId: string }>(partsOf(kind, [id]));
      return rows.map((row) => row.partId);
    }),
  );
  return new Set(parts.flat());
}

/**
 * Services that can be used, of organisations the viewer may see, by name. The organisations are chosen by their index
 * first; what a service itself must have is then looked at service by service.
 */
export async function findServices(
  ctx: Context,
  asked: ServicesAsked,
  args: PageArguments,
): Promise<Page<Service> & { totalCount: number }> {
  const wanted = await wantedOf(ctx, asked);
  const byTerm = wanted.filter(({ terms, words }) => terms.length > 0 && words.length === 0);
  const kinds = byTerm.map(({ terms }): Sql => hasTerm(terms[0]?.kind ?? UnderstoodKind.SKILL, terms.map(({ id }) => id)));
  const usable = [ServiceStatus.ACTIVE, ServiceStatus.TEMPORARILY_CLOSED];
  const rows = await ctx.database.rows<{ id: string }>(sql`
    select s.id from service s join organisation o on o.id = s."organisationId"
    where ${visibleTo(ctx)} and o."listingBasis" <> 'PUBLIC_REGISTER' and s.status in (${join(usable)}) and ${every(kinds)}`);
  const services = await ctx.read.find(Service, {
    where: { id: In(rows.map((row) => row.id)) },
    order: { foldedName: "ASC", id: "ASC" },
  });
  const parts = await Promise.all(wanted.map((one) => partsWanted(ctx, one)));
  const found = services.filter((service) => {
    const own = new Set(Object.values(ownTerms(service)).flat());
    const said = searchWords([service.name, service.description, service.eligibility ?? ""].join(" "));
    const stems = new Set(said.map(({ stem }) => stem));
    return wanted.every(
      ({ words }, index) =>
        [...(parts[index] ?? [])].some((id) => own.has(id)) || (words.length > 0 && words.every((word) => stems.has(word))),
    );
  });
  return pageInMemory(found, args);
}
