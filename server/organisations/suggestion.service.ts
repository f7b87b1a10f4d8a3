import { IsNull } from "typeorm";
import { authorise, holdsIn } from "../identity/authorise.ts";
import { committeeRoles } from "../identity/role.ts";
import type { Context } from "../platform/context.ts";
import { mustFind, nodeId } from "../platform/node.ts";
import { PlainProblem, ProblemCode } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import { canonicalTag } from "../vocabulary/iso-languages.ts";
import { relationsOf } from "./access.ts";
import { Organisation } from "./organisation.entity.ts";
import type { OrganisationChange } from "./organisation.input.ts";
import { readChange, writeFacts } from "./organisation.service.ts";
import { Profile } from "./profile.entity.ts";
import type { ProfileInput } from "./profile.input.ts";
import { readWords } from "./profile.service.ts";
import { writeProfile } from "./profile-writing.service.ts";
import { tellAuthor, tellKeepers } from "./suggestion-letters.ts";
import { SuggestedChange, SuggestionSource, SuggestionState, tabular, type SuggestedValues } from "./suggested-change.entity.ts";
import { differing, onlyFields } from "./suggestion-comparison.ts";
import { isBroker, visibleOrganisation } from "./visible.ts";
import { optionalParagraphs, paragraphs } from "./wording.ts";

const longestReason = 2000;
/** How many suggestions of one person may wait on one page. */
const mostWaiting = 3;

/** A suggestion to be raised. */
export interface Suggestion {
  /** The organisation as it is in the directory. */
  organisation: Organisation;
  source: SuggestionSource;
  /** Why, in a sentence; for a register or a file, which one and of what day. */
  reason: string;
  values: SuggestedValues;
}

/** Where a suggestion stands. */
export function suggestionState(suggestion: SuggestedChange, fields: number): SuggestionState {
  const { accepted, answeredAt } = suggestion;
  if (answeredAt === null || accepted === null) {
    return SuggestionState.WAITING;
  }
  if (accepted.length === 0) {
    return suggestion.answerReason === null ? SuggestionState.ACCEPTED : SuggestionState.DECLINED;
  }
  return accepted.length < fields ? SuggestionState.PARTLY : SuggestionState.ACCEPTED;
}

/**
 * Raises a suggestion to change a page that others keep, in the running transaction if there is one:
 * `suggestChange(ctx, { organisation, source, reason, values: { facts, identifiers, words } })`, where `facts` are
 * columns of the organisation, `identifiers` its register numbers and `words` its profile in one language; null and
 * what is left out stay as they are. Nothing shows on the page until those who keep it accept it; they get a task and
 * a mail. Asks nobody whether the caller may: that is the caller's part.
 *
 * What stands on the page already is not suggested. A register or a file suggests a value once: one that was declined, or
 * that waits, is not raised again, so that reading the same file again changes nothing.
 * @returns the suggestion, or null when there is nothing new to suggest.
 */
export async function suggestChange(ctx: Context, suggestion: Suggestion): Promise<SuggestedChange | null> {
  const { organisation, source, reason } = suggestion;
  const fresh = await newFields(ctx, suggestion);
  const isRemark = !tabular.includes(source) && isEmpty(suggestion.values);
  if (fresh.length === 0 && !isRemark) {
    return null;
  }
  const values = onlyFields(suggestion.values, fresh);
  return ctx.write(async (tx) => {
    const byId = tabular.includes(source) ? null : (ctx.actor?.personId ?? null);
    const unanswered = { accepted: null, answeredAt: null, answeredById: null, answerReason: null };
    const row = { organisationId: organisation.id, byId, source, reason, suggestedAt: tx.now, values, ...unanswered };
    const raised = await tx.insert(SuggestedChange, row);
    const changes = Object.fromEntries(fresh.map((field) => [field, [null, null]] as const));
    await tx.tell({ action: "suggestion.suggestChange", subject: raised, changes, reason });
    await tellKeepers(ctx, tx, organisation);
    return raised;
  });
}

function isEmpty({ facts, identifiers, words }: SuggestedValues): boolean {
  return Object.keys(facts).length === 0 && identifiers === null && words === null;
}

/** The fields that differ from the page and, for a register or a file, that it has not suggested with the same value before. */
async function newFields(ctx: Context, { organisation, source, values }: Suggestion): Promise<string[]> {
  const changes = await differing(ctx, organisation, values);
  if (!tabular.includes(source)) {
    return Object.keys(changes);
  }
  const before = await ctx.load.many(SuggestedChange, "organisationId", organisation.id);
  const said = before.filter((one) => one.source === source).map((one) => one.values);
  return Object.keys(changes).filter((field) => {
    const value = JSON.stringify(onlyFields(values, [field]));
    return !said.some((earlier) => JSON.stringify(onlyFields(earlier, [field])) === value);
  });
}

/** What a person says would be right. */
export interface ChangeToSuggest {
  reason: string;
  change?: OrganisationChange | null;
  words?: ProfileInput | null;
}

async function sourceOf(ctx: Context, organisation: Organisation): Promise<SuggestionSource> {
  const relations = await relationsOf(ctx, organisation.id);
  if (relations.some(({ networkId }) => holdsIn(ctx.actor, networkId, committeeRoles))) {
    return SuggestionSource.COMMITTEE;
  }
  return isBroker(ctx) ? SuggestionSource.BROKER : SuggestionSource.PERSON;
}

/**
 * Suggests a change to a page that somebody else keeps, or says what is wrong on it.
 * @throws Refusal INVALID without a reason or where nothing would change, LIMIT for too many that wait.
 */
export async function suggestChangeTo(ctx: Context, id: string, said: ChangeToSuggest): Promise<SuggestedChange> {
  const organisation = await mustFind(ctx, Organisation, id);
  const actor = await authorise(ctx, "organisation.suggestChange", organisation);
  const reason = paragraphs(["input", "reason"], said.reason, longestReason);
  if (reason === "") {
    throw Refusal.invalid(["input", "reason"], "Write in a sentence what is wrong, or how you know.");
  }
  const change = await readChange(ctx, organisation, said.change ?? {});
  const words = said.words ? wordsSaid(said.words) : null;
  const waiting = await ctx.read.countBy(SuggestedChange, { organisationId: organisation.id, byId: actor.personId, answeredAt: IsNull() });
  if (waiting >= mostWaiting) {
    const message = `${mostWaiting} of your suggestions for this page wait for an answer. Please wait until they are answered.`;
    throw new Refusal(new PlainProblem(ProblemCode.LIMIT, message));
  }
  const source = await sourceOf(ctx, organisation);
  const raised = await suggestChange(ctx, { organisation, source, reason, values: { ...change, words } });
  if (!raised) {
    throw Refusal.invalid(["input", "change"], "The page says this already. Change something, or leave it to your words.");
  }
  return raised;
}

/** The words that were given; what was left out stays as it is. */
function wordsSaid(input: ProfileInput): SuggestedValues["words"] {
  const read = readWords(input);
  return {
    lang: canonicalTag(input.lang),
    purpose: read.purpose,
    ...(input.whatWeDo === undefined ? {} : { whatWeDo: read.whatWeDo }),
    ...(input.howToWorkWithUs === undefined ? {} : { howToWorkWithUs: read.howToWorkWithUs }),
  };
}

function answeredAlready(suggestion: SuggestedChange): Refusal {
  return Refusal.wrongState("This was answered already.", "ANSWERED", [], suggestion);
}

/**
 * Answers a suggestion: takes over the fields that are named, and no others.
 * @throws Refusal WRONG_STATE when it was answered already, INVALID for a field it does not have and without a reason
 *   for what is not taken over, STALE_VERSION of the organisation.
 */
export async function answerSuggestion(
  ctx: Context,
  id: string,
  accept: readonly string[],
  reason: string | null,
  expectedVersion: number,
): Promise<SuggestedChange> {
  const suggestion = await mustFind(ctx, SuggestedChange, id);
  const actor = await authorise(ctx, "suggestion.answerSuggestion", suggestion);
  const organisation = await visibleOrganisation(ctx, suggestion.organisationId);
  if (!organisation || suggestion.answeredAt !== null) {
    throw answeredAlready(suggestion);
  }
  const fields = Object.keys(await differing(ctx, organisation, suggestion.values));
  const unknown = accept.find((field) => !fields.includes(field));
  if (unknown !== undefined) {
    throw Refusal.invalid("accept", `This suggestion does not change “${unknown}”, or the page says the same by now.`);
  }
  const answerReason = optionalParagraphs(["reason"], reason, longestReason);
  if (accept.length < fields.length && answerReason === null) {
    throw Refusal.invalid("reason", "Write in a sentence why, for whoever suggested it.");
  }
  return ctx.write(async (tx) => {
    // Somebody else may have answered while this was on its way.
    if (!(await tx.manager.existsBy(SuggestedChange, { id: suggestion.id, answeredAt: IsNull() }))) {
      throw answeredAlready(suggestion);
    }
    await takeOver(ctx, organisation, onlyFields(suggestion.values, accept), accept.length > 0, expectedVersion);
    const answered = { accepted: [...accept], answeredAt: tx.now, answeredById: actor.personId, answerReason };
    await tx.update(SuggestedChange, { id: suggestion.id }, answered);
    const changes = { accepted: [null, accept.join(", ") || null] as const };
    await tx.tell({ action: "suggestion.answerSuggestion", subject: suggestion, changes, reason: answerReason });
    const row = Object.assign(new SuggestedChange(), suggestion, answered);
    await tellAuthor(ctx, tx, organisation, row);
    return row;
  });
}

/** Writes what was accepted, as whoever accepts it. */
async function takeOver(
  ctx: Context,
  organisation: Organisation,
  values: SuggestedValues,
  any: boolean,
  expectedVersion: number,
): Promise<void> {
  if (!any) {
    return;
  }
  const changed = await writeFacts(ctx, organisation, values, expectedVersion, "organisation.acceptSuggestion");
  if (values.words) {
    const { lang } = values.words;
    const profiles = await ctx.load.many(Profile, "organisationId", organisation.id);
    const before = profiles.find((one) => one.lang === lang);
    const words = { purpose: before?.purpose ?? "", whatWeDo: before?.whatWeDo, howToWorkWithUs: before?.howToWorkWithUs };
    const source = before ? { translatedBy: before.translatedBy } : {};
    await writeProfile(ctx, nodeId(changed), { ...words, ...source, ...values.words }, changed.version);
  }
}
