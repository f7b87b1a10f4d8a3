import { IsNull } from "typeorm";
import type { Context } from "../platform/context.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { csvOfTerms } from "./vocabulary-csv.ts";
import type { TermRecord } from "./vocabulary-record.ts";
import { skosOfTerms } from "./vocabulary-skos.ts";

/** Which list: skills or communities; of the product's own, or of another vocabulary. */
export interface Listed {
  list: "skills" | "communities";
  /** null is the product's and the partnership's own. */
  scheme: string | null;
}

/** The code under which a term of another vocabulary is kept: no two vocabularies share codes here. */
export function keptCode(scheme: string | null, code: string): string {
  return scheme === null ? code : `${scheme}:${code}`;
}

function ownCode(scheme: string | null, kept: string): string {
  return scheme === null ? kept : kept.slice(scheme.length + 1);
}

interface Kept {
  id: string;
  code: string;
  name: string;
  wordsByLanguage: Record<string, string[]>;
}

/** All terms of a list as records, the wider before the narrower, by code. */
export async function termsOf(ctx: Context, { list, scheme }: Listed): Promise<TermRecord[]> {
  const where = { scheme: scheme ?? IsNull() };
  const rows: (Skill | Community)[] = list === "skills" ? await ctx.read.findBy(Skill, where) : await ctx.read.findBy(Community, where);
  const codes = new Map(rows.map((row) => [row.id, ownCode(scheme, row.code)]));
  const codeOf = (id: string | null): string | null => (id === null ? null : (codes.get(id) ?? null));
  const shared = ({ code, name, wordsByLanguage }: Kept) => ({ row: 0, code: ownCode(scheme, code), label: name, words: wordsByLanguage });
  const terms = rows.map((row): TermRecord =>
    row instanceof Skill
      ? {
          ...shared(row),
          description: row.description,
          parent: codeOf(row.parentId),
          alsoWithin: [],
          status: row.status,
          successor: codeOf(row.successorId),
          mappings: row.mappings,
        }
      : {
          ...shared(row),
          description: row.selfDescription,
          parent: codeOf(row.broaderId),
          alsoWithin: row.alsoBroaderIds.flatMap((id) => codeOf(id) ?? []),
          status: "ACTIVE",
          successor: null,
          mappings: row.mappings ?? [],
        },
  );
  return terms.sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** A list as a file: a table for a name that ends in .csv, SKOS in JSON-LD for .jsonld and .json. */
export async function vocabularyFile(ctx: Context, listed: Listed, format: "csv" | "skos"): Promise<string> {
  const terms = await termsOf(ctx, listed);
  const scheme = listed.scheme ?? listed.list;
  return format === "csv" ? csvOfTerms(terms) : skosOfTerms(scheme, scheme, terms);
}
