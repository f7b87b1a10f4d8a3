import { join, sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { phrase, say, theList, type Words } from "../platform/language.ts";
import { fold } from "../platform/words.ts";
import { labelIn } from "../vocabulary/labels.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { nameOfTerm } from "../vocabulary/term-name.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { whyCovered } from "./cover.ts";
import { Capability } from "./capability.entity.ts";
import { mark, mentions, plain } from "./mentions.ts";
import type { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";
import { pageFacts } from "./page-facts.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { partsOf, type Search } from "./search.ts";

/** "Interpreting at appointments" inside a sentence; abbreviations keep their capitals. */
export function inSentence(label: string): string {
  const [first = "", second = ""] = label;
  return second === second.toUpperCase() && second !== " " ? label : first.toLowerCase() + label.slice(1);
}

/** The keys of a term and its parts, read once for a request. */
export function partKeys(ctx: Context, term: Pick<AskedTerm, "kind" | "id">): Promise<Set<string>> {
  return ctx.load.batch("parts of a term", `${term.kind} ${term.id}`, async (wanted) =>
    Promise.all(
      wanted.map(async (name) => {
        const [kind, id] = name.split(" ") as [UnderstoodKind, string];
        if (kind === UnderstoodKind.LANGUAGE) {
          return new Set([id]);
        }
        const rows = await ctx.database.rows<{ partId: string }>(partsOf(kind, [id]));
        return new Set(rows.map((row) => row.partId));
      }),
    ),
  );
}

async function offers(ctx: Context, organisation: Organisation, terms: AskedTerm[]): Promise<Words[]> {
  const capabilities = await ctx.load.many(Capability, "organisationId", organisation.id);
  const matched = new Map<string, Words>();
  for (const term of terms) {
    const parts = await partKeys(ctx, term);
    for (const capability of capabilities.filter((one) => parts.has(one.skillId))) {
      const skill = await ctx.load.one(Skill, capability.skillId);
      const called = mark(inSentence(skill ? labelIn(skill, ctx.language) : term.label));
      const { ownWords } = capability;
      const own = ownWords ? phrase("{skill}, in their words “{words}”", { skill: called, words: plain(ownWords) }) : called;
      matched.set(capability.id, own);
    }
  }
  return matched.size > 0 ? [phrase("Offers {what}.", { what: theList([...matched.values()]) })] : [];
}

/** The keys of the skills that an organisation is found by; read for all organisations of a page at once. */
function skillsFoundBy(ctx: Context, id: string): Promise<Set<string>> {
  return ctx.load.batch("skills that an organisation is found by", id, async (wanted) => {
    const rows = await ctx.database.rows<{ organisationId: string; termId: string }>(sql`
      select "organisationId", "termId" from organisation_term
      where kind = ${UnderstoodKind.SKILL} and "organisationId" in (${join([...wanted])})`);
    return wanted.map((one) => new Set(rows.filter(({ organisationId }) => organisationId === one).map(({ termId }) => termId)));
  });
}

/** Skills that only a tag of its register entry stands for: others gave it, and the entry need not say it. */
async function tagged(ctx: Context, organisation: Organisation, terms: AskedTerm[]): Promise<Words[]> {
  const ids = terms.length > 0 ? await skillsFoundBy(ctx, organisation.id) : new Set<string>();
  const meant = await Promise.all(
    terms.map(async (term) => {
      const parts = await partKeys(ctx, term);
      return [...parts].some((id) => ids.has(id)) ? [mark(await nameOfTerm(ctx, term.kind, term.id))] : [];
    }),
  );
  const what = [...new Set(meant.flat())];
  return what.length > 0 ? [phrase("Its register entry has a tag that means {what}.", { what: theList(what) })] : [];
}

/** The organisation's own terms, and those of its skills, that an asked term covers. */
async function covered(ctx: Context, organisation: Organisation, term: AskedTerm): Promise<string[]> {
  const parts = await partKeys(ctx, term);
  const page = pageFacts(ctx, organisation);
  const details = page === organisation;
  const capabilities = details ? await ctx.load.many(Capability, "organisationId", organisation.id) : [];
  const own: Record<UnderstoodKind, string[]> = {
    SKILL: [],
    AREA: [...organisation.areaIds, ...capabilities.flatMap((one) => one.areaIds)],
    COMMUNITY: [...page.communityIds, ...capabilities.flatMap((one) => one.communityIds)],
    LANGUAGE: [...page.offeredLanguages.map(({ tag }) => tag), ...capabilities.flatMap((one) => one.languages)],
  };
  return [...new Set(own[term.kind])].filter((id) => parts.has(id));
}

/** "**women**", or "**Alum Rock**, a part of **Birmingham**". */
async function termInWords(ctx: Context, term: AskedTerm, found: readonly string[]): Promise<Words> {
  const name = await nameOfTerm(ctx, term.kind, term.id);
  const first = found[0];
  if (first === undefined || found.includes(term.id)) {
    // "women" as it was typed; "Bangladeshi communities" keeps its capital.
    const typed = term.words ?? "";
    return mark(term.kind === UnderstoodKind.COMMUNITY && fold(name) === fold(typed) ? typed.toLowerCase() : name);
  }
  const part = await nameOfTerm(ctx, term.kind, first);
  return term.kind === UnderstoodKind.AREA ? phrase("{part}, a part of {whole}", { part: plain(part), whole: mark(name) }) : mark(part);
}

async function termsInWords(ctx: Context, organisation: Organisation, terms: AskedTerm[]): Promise<Words[]> {
  const made = await Promise.all(
    terms.map(async (term) => {
      const found = await covered(ctx, organisation, term);
      return found.length > 0 ? [say(ctx.language, await termInWords(ctx, term, found))] : [];
    }),
  );
  return [...new Set(made.flat())];
}

/** Which of the asked terms an organisation does not have itself. */
async function missingTerms(ctx: Context, organisation: Organisation, search: Search): Promise<string[]> {
  const capabilities = await ctx.load.many(Capability, "organisationId", organisation.id);
  const answers = await Promise.all(
    search.asked.map(async (term) => {
      const parts = await partKeys(ctx, term);
      const has =
        term.kind === UnderstoodKind.SKILL
          ? pageFacts(ctx, organisation) === organisation && capabilities.some((one) => parts.has(one.skillId))
          : (await covered(ctx, organisation, term)).length > 0;
      return has ? [] : [term.id];
    }),
  );
  return answers.flat();
}

/**
 * Why an organisation was found, in short sentences with the matched words marked; empty when nothing was asked for.
 */
export async function whyMatched(ctx: Context, search: Search, organisation: Organisation): Promise<string[]> {
  const of = (kind: UnderstoodKind): AskedTerm[] => search.asked.filter((term) => term.kind === kind);
  const confirmed = pageFacts(ctx, organisation) === organisation;
  const skills = confirmed ? await offers(ctx, organisation, of(UnderstoodKind.SKILL)) : [];
  const communities = await termsInWords(ctx, organisation, of(UnderstoodKind.COMMUNITY));
  const areas = await termsInWords(ctx, organisation, of(UnderstoodKind.AREA));
  const languages = await termsInWords(ctx, organisation, of(UnderstoodKind.LANGUAGE));
  const said = await mentions(ctx, "organisation", search.reading, { id: organisation.id, missing: await missingTerms(ctx, organisation, search) });
  const fromRegister = organisation.listingBasis === ListingBasis.PUBLIC_REGISTER;
  const isUnsaid = fromRegister && skills.length + said.length === 0;
  const sentences: Words[] = [
    ...skills,
    ...(isUnsaid ? await tagged(ctx, organisation, of(UnderstoodKind.SKILL)) : []),
    ...(said.length > 0 ? [phrase(fromRegister ? "Its register entry mentions {what}." : "Mentions {what}.", { what: theList(said) })] : []),
    ...whomAndWhere(communities, areas),
    ...(languages.length > 0 ? [phrase("People can use {what}.", { what: theList(languages) })] : []),
    ...(await whyCovered(ctx, organisation, search.filter.coverAtLeast ?? [])),
  ];
  return sentences.length > 0 ? [sentences.map((sentence) => say(ctx.language, sentence)).join(" ")] : [];
}

/** "For women, in Birmingham.", as far as either was asked for. */
function whomAndWhere(communities: readonly Words[], areas: readonly Words[]): Words[] {
  const said = { whom: theList(communities), where: theList(areas) };
  if (communities.length > 0) {
    return [areas.length > 0 ? phrase("For {whom}, in {where}.", said) : phrase("For {whom}.", { whom: said.whom })];
  }
  return areas.length > 0 ? [phrase("In {where}.", { where: said.where })] : [];
}
