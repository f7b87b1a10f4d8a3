import { authorise } from "../identity/authorise.ts";
import type { Changes } from "../platform/audit.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf, type Transaction } from "../platform/transaction.ts";
import { canonicalTag } from "../vocabulary/iso-languages.ts";
import { ConsentMissing } from "./consent-missing.ts";
import { Consent, ConsentScope, ConsentState } from "./consent.entity.ts";
import { stateOfConsent } from "./consent-state.ts";
import { reindex } from "./find-index.ts";
import { Organisation } from "./organisation.entity.ts";
import { Profile, TranslationSource } from "./profile.entity.ts";
import type { ProfileInput } from "./profile.input.ts";
import { readWords } from "./profile.service.ts";
import { besideOriginal, digestOf, saysNothing, type ProfileWords } from "./profile-translations.ts";

/** @throws Refusal CONSENT_MISSING unless the organisation agreed that a machine may translate its words. */
async function checkMachine(ctx: Context, organisation: Organisation): Promise<void> {
  const consents = await ctx.load.many(Consent, "organisationId", organisation.id);
  const agreed = consents.some(
    (consent) =>
      consent.scope === ConsentScope.MACHINE_TRANSLATION && stateOfConsent(consent, ctx.today()) === ConsentState.GRANTED,
  );
  if (!agreed) {
    const message = `${organisation.name} has not agreed that a machine translates its words. Agree to it first, or let a person translate.`;
    throw new Refusal(new ConsentMissing(message, ConsentScope.MACHINE_TRANSLATION));
  }
}

/** What is written in one language, beside what stands there and in the others. */
interface Writing {
  lang: string;
  words: ProfileWords;
  translatedBy: TranslationSource;
  old: Profile | undefined;
  others: Profile[];
}

async function readWriting(ctx: Context, organisation: Organisation, input: ProfileInput): Promise<Writing> {
  const lang = canonicalTag(input.lang);
  const profiles = await ctx.load.many(Profile, "organisationId", organisation.id);
  const old = profiles.find((profile) => profile.lang === lang);
  const others = profiles.filter((profile) => profile !== old);
  const usual = old?.translatedBy ?? (others.some(isOriginal) ? TranslationSource.HUMAN : TranslationSource.ORIGINAL);
  return { lang, words: readWords(input), translatedBy: input.translatedBy ?? usual, old, others };
}

function isOriginal({ translatedBy }: Pick<Profile, "translatedBy">): boolean {
  return translatedBy === TranslationSource.ORIGINAL;
}

/** @throws Refusal INVALID where nothing is said, or translations would be left without what they were translated from. */
function mustSaySomething(writing: Writing): void {
  const { words, old, others } = writing;
  if (!old && saysNothing(words)) {
    throw Refusal.invalid(["input", "purpose"], "Write in a sentence what you are for.");
  }
  if (!old || !isOriginal(old) || others.length === 0 || others.some(isOriginal)) {
    return;
  }
  if (saysNothing(words)) {
    throw Refusal.invalid(
      ["input", "purpose"],
      "The other languages were translated from these words. Say first of the words in another language that they are the original, or take those away.",
    );
  }
  if (!isOriginal(writing)) {
    throw Refusal.invalid(
      ["input", "translatedBy"],
      "These are the original words. Say first of the words in another language that they are the original, or take those away.",
    );
  }
}

/** The columns of the language that is written: its words, whose they are, and that they fit. */
function columnsOf({ words, translatedBy, old, others }: Writing): Partial<Profile> {
  const original = others.find(isOriginal);
  const madeFrom = isOriginal({ translatedBy }) || !original ? (old?.madeFrom ?? null) : digestOf(original);
  return { ...words, translatedBy, staleSince: null, madeFrom };
}

/** What changes beside the language that is written, by the key of each profile: only where the original is written. */
function columnsBeside({ words, translatedBy, old, others }: Writing, now: string): [Profile, Partial<Profile>][] {
  const saysMore = Object.keys(changesOf(old ?? new Profile(), words)).length > 0;
  const moves = old === undefined || !isOriginal(old);
  if (!isOriginal({ translatedBy }) || !(saysMore || moves)) {
    return [];
  }
  const saysTheSame = !saysMore && old?.staleSince === null;
  return others.map((other) => [other, besideOriginal(other, { words, saysTheSame, now })]);
}

/** Changes of what people read, each with its language: "purpose (ur)". */
function told(lang: string, before: Profile, columns: Partial<Profile>): Changes {
  const { purpose, whatWeDo, howToWorkWithUs, translatedBy, staleSince } = columns;
  const changes = Object.entries(changesOf(before, { purpose, whatWeDo, howToWorkWithUs, translatedBy, staleSince }));
  return Object.fromEntries(changes.map(([field, values]) => [`${field} (${lang})`, values] as const));
}

const nothing = { purpose: "", whatWeDo: "", howToWorkWithUs: null };

/**
 * Writes what an organisation says about itself in one language. Where the original changes, translations are marked
 * as out of date until they are written again, or the original says again what they were made from; nothing is
 * overwritten. A language in which no word is left is taken away.
 * @throws Refusal INVALID, STALE_VERSION; CONSENT_MISSING for words of a machine that the organisation did not agree to.
 */
export async function writeProfile(
  ctx: Context,
  id: string,
  input: ProfileInput,
  expectedVersion: number,
): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.writeProfile", organisation);
  const writing = await readWriting(ctx, organisation, input);
  const { translatedBy, old } = writing;
  if (translatedBy === TranslationSource.MACHINE && old?.translatedBy !== TranslationSource.MACHINE) {
    await checkMachine(ctx, organisation);
  }
  mustSaySomething(writing);
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    const changes = old && saysNothing(writing.words) ? await takeAway(tx, old) : await write(tx, organisation.id, writing);
    await tx.tell({ action: "organisation.writeProfile", subject: changed, changes });
    await reindex(tx.manager, organisation.id);
    return changed;
  });
}

async function takeAway(tx: Transaction, old: Profile): Promise<Changes> {
  await tx.remove(Profile, { id: old.id });
  return told(old.lang, old, nothing);
}

async function write(tx: Transaction, organisationId: string, writing: Writing): Promise<Changes> {
  const { lang, old } = writing;
  const columns = columnsOf(writing);
  if (old) {
    await tx.update(Profile, { id: old.id }, columns);
  } else {
    await tx.insert(Profile, { ...columns, organisationId, lang });
  }
  const beside = columnsBeside(writing, tx.now);
  for (const [other, patch] of beside) {
    await tx.update(Profile, { id: other.id }, patch);
  }
  const further = beside.map(([other, patch]) => told(other.lang, other, patch));
  return Object.assign({}, told(lang, old ?? new Profile(), columns), ...further) as Changes;
}
