import { In, type FindOptionsWhere, type ObjectLiteral } from "typeorm";
import { authorise } from "../identity/authorise.ts";
import { editorsOf } from "../identity/role.service.ts";
import type { Context } from "../platform/context.ts";
import { phrase, say } from "../platform/language.ts";
import { keyOf } from "../platform/identifiers.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf, type Transaction } from "../platform/transaction.ts";
import { inWords } from "./changes-in-words.ts";
import { Consent, ConsentState } from "./consent.entity.ts";
import { stateOfConsent } from "./consent-state.ts";
import { reindex } from "./find-index.ts";
import { mailPeople, pagePath } from "./letters.ts";
import { MergeChange, mergedColumns, type MergeField, mergeFields, MergeMove, readChoices } from "./merge-fields.ts";
import { allMovers, mustBeMergeable, planOf, type MovePlan } from "./movers.ts";
import { OrganisationMerge, type MovedRows } from "./organisation-merge.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";
import { Profile } from "./profile.entity.ts";
import { noLongerOriginal, profilesTogether, toldTogether, writeApart, writeTogether, type ProfilesOfTwo } from "./profile-merging.ts";
import { paragraphs } from "./wording.ts";

const longestReason = 2000;
/** SQLite takes at most 32,766 values in a statement. */
const rowsAtOnce = 500;

/** What is to be merged. */
export interface MergeAsked {
  /** The record that stays. */
  keep: string;
  /** The record that is hidden, and leads to the other from then on. */
  merge: string;
  /** "website=MERGE": whose value of a field stays, where not the usual one. */
  fieldChoices: readonly string[];
  reason: string;
}

/** What merging would do, or did. */
export interface MergePreview {
  organisation: Organisation;
  merged: Organisation;
  fields: MergeField[];
  moves: MergeMove[];
  changes: MergeChange[];
}

/** What a group agreed to must not become what a register says; and what was taken off stays off. */
function mustKeepTheNarrower(keep: Organisation, merge: Organisation): void {
  if (keep.id === merge.id) {
    throw Refusal.invalid("merge", "These are the same record already. Choose another one.");
  }
  const consented = (one: Organisation): boolean => one.listingBasis === ListingBasis.CONSENT;
  if (consented(merge) && !consented(keep)) {
    throw Refusal.invalid("keep", "Keep the record that the organisation itself agreed to, and merge the other one into it.");
  }
  if (merge.takenOffOn !== null && keep.listingBasis === ListingBasis.PUBLIC_REGISTER && keep.takenOffOn === null) {
    throw Refusal.invalid("keep", "The other record was taken off at the organisation's wish. Keep that one.");
  }
}

/** The consents of the kept record to which the merged one has said no: the narrower answer wins. */
async function consentsToTakeBack(ctx: Context, keep: Organisation, merge: Organisation): Promise<Consent[]> {
  const [kept, merged] = await Promise.all([
    ctx.load.many(Consent, "organisationId", keep.id),
    ctx.load.many(Consent, "organisationId", merge.id),
  ]);
  const refused: readonly ConsentState[] = [ConsentState.REFUSED, ConsentState.WITHDRAWN];
  const latest = new Map(merged.map((one) => [one.scope, stateOfConsent(one, ctx.today())]));
  return kept.filter((one) => {
    const no = latest.get(one.scope);
    return stateOfConsent(one, ctx.today()) === ConsentState.GRANTED && no !== undefined && refused.includes(no);
  });
}

async function plansFor(ctx: Context, keep: Organisation, merge: Organisation): Promise<MovePlan[]> {
  return Promise.all(allMovers().map((mover) => planOf(ctx, mover, keep, merge)));
}

async function profilesOfTwo(ctx: Context, plans: readonly MovePlan[], keep: Organisation, merge: Organisation): Promise<ProfilesOfTwo> {
  const [kept, merged] = await Promise.all([
    ctx.load.many(Profile, "organisationId", keep.id),
    ctx.load.many(Profile, "organisationId", merge.id),
  ]);
  return { kept, merged, moving: plans.find(({ mover }) => mover.entity === Profile)?.ids ?? [] };
}

/** What happens besides, as far as it happens to anything. */
interface Besides {
  consentsThatEnd: number;
  noLongerOriginal: number;
}

function movesIn(ctx: Context, plans: readonly MovePlan[]): MergeMove[] {
  const named = plans.filter((plan) => plan.mover.what !== undefined && plan.ids.length + plan.staying > 0);
  return named.map(({ mover, ids, staying }) =>
    Object.assign(new MergeMove(), { what: say(ctx.language, mover.what ?? ""), moving: ids.length, staying }),
  );
}

function changesIn(ctx: Context, besides: Besides): MergeChange[] {
  const all = [
    { what: "words that were the original, and become a translation to look through", count: besides.noLongerOriginal },
    { what: "consents that end, because the merged record had said no", count: besides.consentsThatEnd },
  ];
  const some = all.filter(({ count }) => count > 0);
  return some.map(({ what, count }) => Object.assign(new MergeChange(), { what: say(ctx.language, what), count }));
}

/**
 * Says that two records are one organisation. Everything that names the merged record names the kept one afterwards;
 * its address and id lead there; its history stays and is shown with the other's. What either had not agreed to is not
 * shown: of two answers the narrower wins. `undoMerge` takes it back.
 * @param dryRun whether only to say what would happen.
 * @throws Refusal INVALID without a reason, or where the narrower record is not kept; WRONG_STATE while a ballot on
 *   either is open, or both are members of one partnership.
 */
export async function mergeOrganisations(ctx: Context, asked: MergeAsked, dryRun: boolean): Promise<MergePreview> {
  const [keep, merge] = [await mustFind(ctx, Organisation, asked.keep), await mustFind(ctx, Organisation, asked.merge)];
  const actor = await authorise(ctx, "organisation.mergeOrganisations", keep);
  await authorise(ctx, "organisation.mergeOrganisations", merge);
  const choices = readChoices(asked.fieldChoices);
  mustKeepTheNarrower(keep, merge);
  await mustBeMergeable(ctx, keep, merge);
  const fields = await mergeFields(ctx, keep, merge, choices);
  const plans = await plansFor(ctx, keep, merge);
  const takeBack = await consentsToTakeBack(ctx, keep, merge);
  const profiles = await profilesOfTwo(ctx, plans, keep, merge);
  const rewritten = profilesTogether(profiles, ctx.now());
  const moves = movesIn(ctx, plans);
  const besides = changesIn(ctx, { consentsThatEnd: takeBack.length, noLongerOriginal: noLongerOriginal(rewritten).length });
  if (dryRun) {
    return { organisation: keep, merged: merge, fields, moves, changes: besides };
  }
  const reason = paragraphs(["reason"], asked.reason, longestReason);
  if (reason === "") {
    throw Refusal.invalid("reason", "Write in a sentence how you know that they are one organisation.");
  }
  const columns = mergedColumns(keep, merge, choices);
  const changes = changesOf(keep, columns);
  const told = { ...(await inWords(ctx, changes)), ...toldTogether(rewritten, [...profiles.kept, ...profiles.merged]) };
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, keep, columns);
    await tx.change(Organisation, merge, { mergedIntoId: keep.id });
    const moved = await moveAll(tx, plans, keep.id);
    await writeTogether(tx, rewritten);
    for (const consent of takeBack) {
      await tx.update(Consent, { id: consent.id }, { withdrawnOn: tx.now });
    }
    await tx.insert(OrganisationMerge, {
      mergedId: merge.id,
      keptId: keep.id,
      reason,
      byId: actor.personId,
      mergedAt: tx.now,
      moved,
      changed: changes as OrganisationMerge["changed"],
      consentsTakenBack: takeBack.map((consent) => consent.id),
      rewritten,
      undoneAt: null,
      undoneById: null,
    });
    await tx.tell({ action: "organisation.mergeOrganisations", subject: changed, changes: { ...told, merged: [null, merge.name] }, reason });
    await tellEditors(ctx, tx, keep, merge);
    await reindex(tx.manager, keep.id);
    return { organisation: changed, merged: merge, fields, moves, changes: besides };
  });
}

async function moveAll(tx: Transaction, plans: readonly MovePlan[], to: string): Promise<MovedRows[]> {
  const moving = plans.filter((plan) => plan.ids.length > 0);
  for (const { mover, ids } of moving) {
    await rename(tx, mover.entity, mover.column, ids, {}, to);
  }
  return moving.map(({ mover, ids }) => ({ entity: mover.entity.name, column: mover.column, ids }));
}

/** Lets rows name another organisation, if they still name the one expected. */
async function rename(
  tx: Transaction,
  entity: new () => ObjectLiteral,
  column: string,
  ids: readonly string[],
  expected: Record<string, string>,
  to: string,
): Promise<void> {
  for (let start = 0; start < ids.length; start += rowsAtOnce) {
    const where = { ...expected, id: In(ids.slice(start, start + rowsAtOnce)) } as FindOptionsWhere<ObjectLiteral>;
    await tx.update(entity, where, { [column]: to });
  }
}

async function tellEditors(ctx: Context, tx: Transaction, keep: Organisation, merge: Organisation): Promise<void> {
  const letter = {
    subject: phrase("Two records of {name} became one", { name: keep.name }),
    body: phrase(
      "“{merged}” and “{kept}” were the same organisation in the directory. What both said is now on one page. Look whether it is right; whoever looks after the records can take it back.",
      { merged: merge.name, kept: keep.name },
    ),
    link: await pagePath(ctx, keep.id, `organisations/${keep.handle}`),
  };
  const editors = [...(await editorsOf(ctx, keep.id)), ...(await editorsOf(ctx, merge.id))];
  await mailPeople(ctx, tx, [...new Set(editors.map((editor) => editor.id))], letter);
}

/**
 * The merge that an id names: that of a merged record, else the newest into the record.
 * @throws Refusal WRONG_STATE when nothing was merged, or what it was merged into was merged into another one itself.
 */
async function mergeNamed(ctx: Context, id: string, keep: Organisation): Promise<OrganisationMerge> {
  const into = await ctx.load.many(OrganisationMerge, "keptId", keep.id);
  const open = into.filter((one) => one.undoneAt === null);
  const key = keyOf(id, "org");
  const merge = key === keep.id ? open.at(-1) : open.find((one) => one.mergedId === key);
  if (!merge) {
    const why =
      open.length === 0
        ? "No other record has been merged into this one."
        : "The record that this one was merged into has become part of another one since. Take that back first.";
    throw Refusal.wrongState(why, open.length === 0 ? "NOT_MERGED" : "MERGED_FURTHER", ["undoMerge"], keep);
  }
  return merge;
}

/**
 * Takes a merge back: the merged record shows again, with everything that came from it and that nobody moved since.
 * Fields that were changed after the merge stay as they are.
 * @param id the merged record's, or the kept one's for the newest merge into it.
 * @throws Refusal INVALID without a reason, WRONG_STATE when nothing was merged.
 * @returns the record that shows again.
 */
export async function undoMerge(ctx: Context, id: string, why: string): Promise<Organisation> {
  const keep = await mustFind(ctx, Organisation, id);
  const actor = await authorise(ctx, "organisation.undoMerge", keep);
  const merge = await mergeNamed(ctx, id, keep);
  const reason = paragraphs(["reason"], why, longestReason);
  if (reason === "") {
    throw Refusal.invalid("reason", "Write in a sentence why they are two organisations after all.");
  }
  const unchanged = Object.entries(merge.changed).filter(
    ([column, [, after]]) => JSON.stringify(keep[column as keyof Organisation] ?? null) === JSON.stringify(after ?? null),
  );
  const back = Object.fromEntries(unchanged.map(([column, [before]]) => [column, before])) as Partial<Organisation>;
  const told = await inWords(ctx, changesOf(keep, back));
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, keep, back);
    const merged = await tx.manager.findOneByOrFail(Organisation, { id: merge.mergedId });
    const shown = await tx.change(Organisation, merged, { mergedIntoId: null });
    for (const { entity, column, ids } of merge.moved) {
      const mover = allMovers().find((one) => one.entity.name === entity && one.column === column);
      if (mover) {
        await rename(tx, mover.entity, column, ids, { [column]: keep.id }, merged.id);
      }
    }
    await writeApart(tx, merge.rewritten, [keep.id, merged.id]);
    for (const consentId of merge.consentsTakenBack) {
      await tx.update(Consent, { id: consentId, withdrawnOn: merge.mergedAt }, { withdrawnOn: null });
    }
    await tx.update(OrganisationMerge, { id: merge.id }, { undoneAt: tx.now, undoneById: actor.personId });
    await tx.tell({ action: "organisation.undoMerge", subject: changed, changes: { ...told, merged: [merged.name, null] }, reason });
    await reindex(tx.manager, keep.id);
    await reindex(tx.manager, merged.id);
    return shown;
  });
}
