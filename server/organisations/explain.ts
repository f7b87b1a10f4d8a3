import type { Context } from "../platform/context.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import type { ReadGroup } from "../vocabulary/read-groups.ts";
import { subjectsSaid } from "../vocabulary/words-read.ts";
import { coverInWords } from "./cover.ts";
import { credentialLabels } from "./credential-words.ts";
import { countOf } from "./facets.ts";
import { nearInWords } from "./near.ts";
import { nearbySearches, type NearbySearch } from "./nearby.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { heldBackBy } from "./held-back-counts.ts";
import type { Search } from "./search.ts";
import { inSentence } from "./why-matched.ts";

const kindWords: Record<UnderstoodKind, string> = {
  SKILL: "skill",
  COMMUNITY: "community",
  LANGUAGE: "language",
  AREA: "area",
};

async function nameOf(ctx: Context, term: AskedTerm): Promise<string> {
  if (term.kind !== UnderstoodKind.LANGUAGE) {
    return term.label;
  }
  return (await ctx.load.one(Language, term.id))?.englishName ?? term.id;
}

/** "skill: Befriending or Peer support": what a set of terms, any of which will do, asks for. */
async function anyOf(ctx: Context, terms: readonly AskedTerm[]): Promise<string> {
  const kinds = [...new Set(terms.map((term) => term.kind))];
  const parts = kinds.map(async (kind) => {
    const names = await Promise.all(terms.filter((term) => term.kind === kind).map((term) => nameOf(ctx, term)));
    const parts = kind === UnderstoodKind.AREA ? ", with its parts" : "";
    return `${kindWords[kind]}: ${names.join(" or ")}${parts}`;
  });
  return (await Promise.all(parts)).join(", or ");
}

function found(count: number): string {
  return count === 1 ? "1 organisation" : `${count} organisations`;
}

/** Typing errors that were looked past, in a sentence. */
function corrections({ reading }: Search): string {
  const read = reading.corrections.map(({ typed, read: meant }) => `“${typed}” as “${meant}”`);
  return read.length > 0 ? ` Read ${read.join(", ")}.` : "";
}

/** So much of what was typed is said again; signs alone can be any number. */
const longestQuoted = 30;

/** What was typed without a single word in it, such as "🙂" or "???": then nothing of it was looked for. */
function wordless({ filter, reading }: Search): string {
  const typed = [...(filter.text ?? "").trim()];
  const isRead = reading.groups.length + reading.rest.length > 0;
  const said = typed.length > longestQuoted ? `${typed.slice(0, longestQuoted).join("")}…` : typed.join("");
  return typed.length === 0 || isRead ? "" : ` “${said}” holds no word that can be looked for.`;
}

/** Words that nobody wrote, where they are most of what was asked for: then nothing else is shown in their place. */
function unmet({ words }: Search): string {
  const quoted = (words?.unmet ?? []).map((word) => `“${word}”`);
  return quoted.length === 0 ? "" : ` Nobody here writes ${quoted.join(" or ")}.`;
}

/** Where nothing is found: what would be found instead. */
function instead(alternatives: readonly NearbySearch[]): string {
  const sentences = alternatives.map(({ label, totalCount }) => ` ${label} there ${totalCount === 1 ? "is" : "are"} ${totalCount}.`);
  return sentences.join("");
}

/** Where nothing is found: how many match but are left out. */
function heldBack(count: number): string {
  const who = count === 1 ? "1 more matches but is" : `${count} more match but are`;
  return count === 0 ? "" : ` ${who} not shown: a lapsed or suspended membership, or a check long overdue.`;
}

/** What all the words only come nearest to in meaning. */
function nearestSaid({ terms, subjects }: ReadGroup): string {
  return `nearest in meaning: ${[...terms.map(({ label }) => label), ...subjects].join(" or ")}`;
}

/** What was asked for and how many fit, in one plain sentence; where nothing fits, what stands in the way. */
export async function explain(ctx: Context, search: Search): Promise<string> {
  const count = await countOf(ctx, search);
  const chosen = search.asked.filter((term) => term.words === null);
  const sure = search.reading.groups.filter(({ nearly }) => nearly === null);
  const near = search.reading.groups.filter(({ nearly }) => nearly !== null);
  const read = [...new Set(sure.flatMap(({ terms }) => terms.map(({ words }) => words)))];
  const sets = [
    ...chosen.filter((term) => !term.any).map((term) => [term]),
    ...Object.values(UnderstoodKind).map((kind) => chosen.filter((term) => term.any && term.kind === kind)),
    ...read.map((words) => search.asked.filter((term) => term.words === words)),
  ].filter((terms) => terms.length > 0);
  const { rest } = search.reading;
  const subjects = sure.map(subjectsSaid).filter((said) => said.length > 0).map((said) => `subject: ${said.join(" or ")}`);
  const literal = rest.map(({ typed }) => `“${typed}”`);
  const where = search.near ? ` ${nearInWords(search.near)}` : "";
  const said = [
    ...(await Promise.all(sets.map((terms) => anyOf(ctx, terms)))),
    ...subjects,
    ...near.map(nearestSaid),
    ...(search.filter.credentialsCurrent ?? []).map((kind) => `${inSentence(credentialLabels[kind])} in force today`),
    ...(search.filter.coverAtLeast ?? []).map((one) => inSentence(coverInWords(one))),
    ...(literal.length > 0 ? [`words: ${literal.join(", ")}`] : []),
  ];
  // Several runs of words may have been read as the same.
  const asked = [...new Set(said)];
  const leftOut = count === 0 ? heldBack((await heldBackBy(ctx, search)).totalCount) : "";
  if (asked.length === 0 && where === "") {
    return `${found(count)} in the directory.${wordless(search)}${leftOut}`;
  }
  const nearest = count === 0 ? instead((await nearbySearches(ctx, search)).slice(0, 1)) : "";
  const what = asked.length === 0 ? "" : ` with ${asked.join("; ")}`;
  return `${found(count)}${where}${what}.${corrections(search)}${wordless(search)}${unmet(search)}${leftOut}${nearest}`;
}
