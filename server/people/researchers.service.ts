import { raw, sql, type Sql } from "../database/sql.ts";
import { type PersonConnection, PersonEdge } from "../identity/identity.types.ts";
import { Person } from "../identity/person.entity.ts";
import { Role } from "../identity/role.ts";
import { whyListed } from "../organisations/why-listed.ts";
import { LateList, readListPage, searchList, type ListSearch, type WordList } from "../organisations/word-list.ts";
import type { Context } from "../platform/context.ts";
import { pageSize, type PageArguments } from "../platform/page.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { communityKeys, existingLanguages, skillKeys } from "../vocabulary/vocabulary.service.ts";
import { researcherProfileOf } from "./researcher.service.ts";

/** Which researchers are looked for. */
export interface ResearchersAsked {
  text: string | null;
  interests: string[];
  communities: string[];
  languages: string[];
  readLiterally: string[];
}

/** People who were found, and the search they were found by. */
export type ResearchersFound = PersonConnection & { search: ListSearch };

/** Researchers are listed while they hold the role. */
function shown(ctx: Context): Sql {
  const today = ctx.today();
  return sql`exists (
    select 1 from role_assignment h where h."personId" = r."personId" and h.role = ${Role.RESEARCHER}
    and h.pending = ${false} and h."from" <= ${today} and (h."to" is null or h."to" >= ${today}))`;
}

function researchersSeen(ctx: Context): WordList {
  return {
    index: "researcher",
    rows: raw("researcher_profile r"),
    joined: raw(""),
    id: raw(`r."personId"`),
    shown: shown(ctx),
    shuffle: raw("coalesce(r.shuffle, 0)"),
    terms: { table: "researcher_term", owner: "personId" },
    facets: { skill: UnderstoodKind.SKILL, community: UnderstoodKind.COMMUNITY, language: UnderstoodKind.LANGUAGE },
  };
}

const sentences = { SKILL: "Interested in {what}.", COMMUNITY: "Has worked with {what}.", LANGUAGE: "Works in {what}." };

async function edgeOf(ctx: Context, search: ListSearch, cursor: string, node: Person): Promise<PersonEdge> {
  const profile = await researcherProfileOf(ctx, node.id);
  const terms = { SKILL: profile?.interestIds ?? [], COMMUNITY: profile?.communityIds ?? [], LANGUAGE: profile?.languages ?? [] };
  const whyMatched = await whyListed(ctx, search, { id: node.id, terms }, sentences);
  return Object.assign(new PersonEdge(), { cursor, node, whyMatched });
}

/**
 * Researchers by everyday words, and with any of these interests, communities and languages, kinds and parts of them
 * included.
 * @throws Refusal for terms that are not known and cursors of another list.
 */
export async function findResearchers(ctx: Context, asked: ResearchersAsked, args: PageArguments): Promise<ResearchersFound> {
  pageSize(args.first);
  const chosen = [
    { facet: "skill", ids: await skillKeys(ctx, asked.interests) },
    { facet: "community", ids: await communityKeys(ctx, asked.communities) },
    { facet: "language", ids: await existingLanguages(ctx, asked.languages, ["languages"]) },
  ].filter(({ ids }) => ids.length > 0);
  const what = { text: asked.text, literally: asked.readLiterally, near: null, chosen };
  const search = await searchList(ctx, researchersSeen(ctx), what, args.after ?? null);
  const { rows, pageInfo } = await readListPage(ctx, search, args);
  const edges = rows.map(async ({ id, cursor }) => {
    const node = await ctx.load.one(Person, id);
    return node ? [await edgeOf(ctx, search, cursor, node)] : [];
  });
  return Object.assign(new LateList(ctx, search), { edges: (await Promise.all(edges)).flat(), pageInfo });
}
