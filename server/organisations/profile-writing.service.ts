import { authorise } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { canonicalTag } from "../vocabulary/iso-languages.ts";
import { agreedTo } from "./access.ts";
import { ConsentMissing } from "./consent-missing.ts";
import { ConsentScope } from "./consent.entity.ts";
import { reindex } from "./find-index.ts";
import { Organisation } from "./organisation.entity.ts";
import { Profile } from "./profile.entity.ts";
import type { ProfileInput } from "./profile.input.ts";
import { isByMachine, isOriginal, othersNeed, usualSource, writeWords, type Writing } from "./profile-rows.ts";
import { readWords } from "./profile.service.ts";
import { saysNothing } from "./profile-translations.ts";

function letsMachines(ctx: Context, { id }: Organisation): Promise<boolean> {
  return agreedTo(ctx, id, ConsentScope.MACHINE_TRANSLATION);
}

/** @throws Refusal CONSENT_MISSING unless the organisation agreed that a machine may translate its words. */
async function checkMachine(ctx: Context, organisation: Organisation): Promise<void> {
  if (!(await letsMachines(ctx, organisation))) {
    const message = `${organisation.name} has not agreed that a machine translates its words. Agree to it first, or let a person translate.`;
    throw new Refusal(new ConsentMissing(message, ConsentScope.MACHINE_TRANSLATION));
  }
}

async function readWriting(ctx: Context, organisation: Organisation, input: ProfileInput): Promise<Writing> {
  const lang = canonicalTag(input.lang);
  const profiles = await ctx.load.many(Profile, "organisationId", organisation.id);
  const old = profiles.find((profile) => profile.lang === lang);
  const others = profiles.filter((profile) => profile !== old);
  // Words of a machine that are no longer shown are no words of the page: what is written over them is a person's.
  const isGone = old !== undefined && isByMachine(old) && !(await letsMachines(ctx, organisation));
  const translatedBy = input.translatedBy ?? (isGone ? undefined : old?.translatedBy) ?? usualSource(others);
  return { lang, words: readWords(input), translatedBy, besideIt: true, old, others };
}

/** @throws Refusal INVALID where nothing is said, or translations would be left without what they were translated from. */
function mustSaySomething(writing: Writing): void {
  const { words, old } = writing;
  if (!old && saysNothing(words)) {
    throw Refusal.invalid(["input", "purpose"], "Write in a sentence what you are for.");
  }
  if (!othersNeed(writing)) {
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
  if (isByMachine(writing)) {
    await checkMachine(ctx, organisation);
  }
  mustSaySomething(writing);
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    const changes = await writeWords(tx, organisation.id, writing);
    await tx.tell({ action: "organisation.writeProfile", subject: changed, changes });
    await reindex(tx.manager, organisation.id);
    return changed;
  });
}
