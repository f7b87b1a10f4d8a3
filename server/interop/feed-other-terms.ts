import { sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { kept } from "../platform/kept-rows.ts";
import { TermStatus, type TermMapping } from "../vocabulary/skill.entity.ts";
import { TermRelation } from "../vocabulary/term-relation.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { derivedId } from "./feed-ids.ts";
import { recordOf, wordsOrNull, type FeedRecord } from "./feed-record.ts";

/*
 * Terms of other vocabularies, such as UK-CAT and the 360Giving DEI list, each vocabulary as a taxonomy of its own: those
 * that were loaded from their files, and those that a term of ours is the same as. Who carries the term of ours carries
 * theirs too, where theirs is the same or wider: a narrower one would say more than the organisation did.
 */

/** A term of another vocabulary, and the terms of ours that carry it. */
export interface OtherTerm {
  scheme: string;
  record: FeedRecord;
  kind: UnderstoodKind;
  /** Keys of the terms of ours that carry it. */
  ours: string[];
}

const carrying: readonly string[] = [TermRelation.EXACT, TermRelation.CLOSE, TermRelation.BROADER];
const same: readonly string[] = [TermRelation.EXACT, TermRelation.CLOSE];

const titles: Record<string, { name: string; description: string }> = {
  "UK-CAT": { name: "UK-CAT", description: "The UK charity activity tags (charityclassification.org.uk)." },
  "360Giving-DEI": { name: "360Giving DEI", description: "Populations of the 360Giving DEI Data Standard (360giving.org)." },
};

/** Another vocabulary as a taxonomy. */
function otherTaxonomy(scheme: string): FeedRecord {
  const title = titles[scheme] ?? { name: scheme, description: `Terms of ${scheme}, loaded from its file.` };
  return recordOf({ id: derivedId("taxonomy", scheme), ...title });
}

function termId(scheme: string, code: string): string {
  return derivedId("taxonomy_term", scheme, code);
}

interface Named {
  name: string;
  description: string | null;
  parent: string | null;
}

function recordOfTerm(scheme: string, code: string, { name, description, parent }: Named): FeedRecord {
  const taxonomy = otherTaxonomy(scheme);
  return recordOf({
    id: termId(scheme, code),
    code,
    name,
    description: wordsOrNull(description) ?? name,
    parent_id: parent === null ? null : termId(scheme, parent),
    taxonomy: taxonomy["name"],
    taxonomy_id: taxonomy.id,
  });
}

/** A term of ours that is mapped, or one that was loaded, as far as it is needed here. */
interface Row {
  kind: UnderstoodKind;
  id: string;
  code: string;
  name: string;
  description: string | null;
  parentId: string | null;
  scheme: string | null;
  mappings: string | null;
}

/** Only the columns that are needed, in one statement: every answer of the feed asks for them. */
const rowsInUse = sql`
  select ${UnderstoodKind.SKILL} as kind, id, code, name, description, "parentId", scheme, mappings from skill
  where status = ${TermStatus.ACTIVE} and (scheme is not null or mappings <> '[]')
  union all
  select ${UnderstoodKind.COMMUNITY} as kind, id, code, name, "selfDescription" as description, "broaderId" as "parentId", scheme, mappings
  from community where scheme is not null or mappings <> '[]'`;

function loadedTerms(rows: readonly Row[]): Map<string, OtherTerm> {
  const codeOf = ({ scheme, code }: Row): string => code.slice((scheme ?? "").length + 1);
  const byKey = new Map(rows.map((row) => [row.id, row]));
  const terms = rows.flatMap((row): [string, OtherTerm][] => {
    const { kind, scheme, name, description, parentId } = row;
    if (scheme === null) {
      return [];
    }
    const above = byKey.get(parentId ?? "");
    const record = recordOfTerm(scheme, codeOf(row), { name, description, parent: above ? codeOf(above) : null });
    return [[`${scheme} ${codeOf(row)}`, { scheme, record, kind, ours: [] }]];
  });
  return new Map(terms);
}

/** The terms of other vocabularies that stand in rows, one vocabulary after the other, by code. */
function termsIn(rows: readonly Row[]): OtherTerm[] {
  const loaded = loadedTerms(rows);
  const found = new Map(loaded);
  const mapped = rows.flatMap((row) =>
    row.scheme === null ? (JSON.parse(row.mappings ?? "[]") as TermMapping[]).map((mapping) => ({ row, mapping })) : [],
  );
  for (const { row, mapping } of mapped.filter((one) => same.includes(one.mapping.relation))) {
    const { scheme, code, relation } = mapping;
    if (!found.has(`${scheme} ${code}`) || relation === TermRelation.EXACT) {
      // What another vocabulary calls it stands in its file. Ours is its name only where it means exactly the same.
      const name = relation === TermRelation.EXACT ? row.name : `${String(otherTaxonomy(scheme)["name"])} ${code}`;
      const record = recordOfTerm(scheme, code, { name, description: null, parent: null });
      const known = loaded.get(`${scheme} ${code}`);
      found.set(`${scheme} ${code}`, known ?? { scheme, record, kind: row.kind, ours: [] });
    }
  }
  for (const { row, mapping } of mapped.filter((one) => carrying.includes(one.mapping.relation))) {
    found.get(`${mapping.scheme} ${mapping.code}`)?.ours.push(row.id);
  }
  const place = ({ scheme, record }: OtherTerm): string => `${scheme} ${String(record["code"])}`;
  return [...found.values()].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** All terms of other vocabularies, worked out once for each answer, and for many in a row while nobody writes. */
export async function otherTerms(ctx: Context): Promise<readonly OtherTerm[]> {
  return ctx.load.batch("terms of other vocabularies", "all", async (asked) => {
    const all = await kept(ctx.database, "terms of other vocabularies", async () => termsIn(await ctx.database.rows<Row>(rowsInUse)));
    return asked.map(() => all);
  });
}

/** The taxonomies of all other vocabularies of which there are terms. */
export async function otherTaxonomies(ctx: Context): Promise<FeedRecord[]> {
  return [...new Set((await otherTerms(ctx)).map(({ scheme }) => scheme))].map(otherTaxonomy);
}

/** The terms of other vocabularies that come with terms of ours. */
export async function termsBeside(ctx: Context, keys: readonly string[]): Promise<FeedRecord[]> {
  return (await otherTerms(ctx)).filter(({ ours }) => ours.some((key) => keys.includes(key))).map(({ record }) => record);
}
