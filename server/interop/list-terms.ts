import { IsNull } from "typeorm";
import type { listedFields } from "../../schema/list-columns.ts";
import { keysByTag } from "../organisations/tag-skills.ts";
import type { Context } from "../platform/context.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { lexiconOf, termName, type Lexicon } from "../vocabulary/lexicon.ts";
import { mappedWords } from "../vocabulary/own-word.ts";
import { Skill, TermStatus } from "../vocabulary/skill.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { areasKnown, languagesKnown } from "./known-terms.ts";
import { termIndex, type FindTerms, type IndexedTerm } from "./term-index.ts";

/** What a list can say of an organisation in words of the vocabulary. */
export type ListedField = (typeof listedFields)[number];

/** Finds what a value means in the vocabulary; several terms where nobody can tell which of them is meant. */
export type FindValue = (value: string) => readonly IndexedTerm[];

/** How the values of a list are found. */
export type ListTerms = Record<ListedField, FindValue>;

type Term = Skill | Community;

function called(lexicon: Lexicon, kind: UnderstoodKind, { id }: Term): string[] {
  return (lexicon.byTerm.get(termName({ kind, subjectId: id })) ?? []).map(({ words }) => words);
}

/** The codes of other vocabularies, with the name of theirs in front or without. */
function codesElsewhere(terms: readonly Term[]): IndexedTerm[] {
  return [...keysByTag(terms)].flatMap(([tag, keys]) => {
    const code = tag.slice(tag.lastIndexOf(" ") + 1);
    return [tag, code].map((one) => ({ keys, code: one, label: one, names: [] }));
  });
}

function foundBy(index: FindTerms): FindValue {
  return (value) => index(value, value);
}

/** Skills in use, by code, by any word in any language, by a code of UK-CAT, and by words that a data steward mapped to them. */
async function skillsKnown(ctx: Context, lexicon: Lexicon): Promise<FindTerms> {
  const all = await ctx.read.findBy(Skill, { scheme: IsNull() });
  const active = all.filter(({ status }) => status === TermStatus.ACTIVE);
  const replaced = all.filter(({ successorId }) => active.some(({ id }) => id === successorId));
  const mapped = [...(await mappedWords(ctx.read))].filter(([, { id }]) => active.some((skill) => skill.id === id));
  return termIndex(
    [
      ...codesElsewhere(active),
      ...replaced.map(({ code, name, successorId }) => ({ keys: [successorId ?? ""], code, label: name, names: [[], [], [name]] })),
      ...active.map((skill) => {
        const { id, code, name } = skill;
        const words = mapped.filter(([, one]) => one.id === id).map(([word]) => word);
        return { keys: [id], code, label: name, names: [[name], called(lexicon, UnderstoodKind.SKILL, skill), words] };
      }),
    ],
    true,
  );
}

/** Communities by code, by any word in any language, and by codes of other vocabularies. */
async function communitiesKnown(ctx: Context, lexicon: Lexicon): Promise<FindTerms> {
  const all = await ctx.read.findBy(Community, { scheme: IsNull() });
  const own = all.map((community) => {
    const { id, code, name } = community;
    return { keys: [id], code, label: name, names: [[name], called(lexicon, UnderstoodKind.COMMUNITY, community)] };
  });
  return termIndex([...codesElsewhere(all), ...own], true);
}

/** Reads the vocabulary once, for all rows of a list. */
export async function listTerms(ctx: Context): Promise<ListTerms> {
  const lexicon = await lexiconOf(ctx);
  return {
    areas: foundBy(await areasKnown(ctx.read)),
    languages: foundBy(await languagesKnown(ctx.read)),
    skills: foundBy(await skillsKnown(ctx, lexicon)),
    communities: foundBy(await communitiesKnown(ctx, lexicon)),
  };
}
