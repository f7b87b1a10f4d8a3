import { authorise } from "../identity/authorise.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { ApplicationCheck } from "./application-check.entity.ts";
import { Application } from "./application.entity.ts";
import { unsettled } from "./application.reading.ts";
import { freshly, reviewStart, stepFor, turnAfter } from "./application-turn.ts";
import { DuplicateDismissal } from "./duplicate-dismissal.entity.ts";
import { CheckKind, CheckState } from "./membership.enums.ts";
import { stepOf } from "./transitions.ts";

const longestNote = 1000;

function checkedReason(path: string, reason: string | null, otherwise: string): string {
  const trimmed = reason?.trim() ?? "";
  if (trimmed === "") {
    throw Refusal.invalid(path, otherwise);
  }
  return trimmed.slice(0, longestNote);
}

function kindFrom(kind: string): CheckKind {
  const known = Object.values(CheckKind).find((one) => one === kind);
  if (!known) {
    throw Refusal.invalid("kind", `There is no check “${kind}”. Choose one of ${Object.values(CheckKind).join(", ")}.`);
  }
  return known;
}

/**
 * Records how a check stands. SAFEGUARDING is added by recording it, where it applies.
 * @throws Refusal INVALID for an unknown check, or without a note where one is needed; WRONG_STATE.
 */
export async function recordCheck(
  ctx: Context,
  id: string,
  kind: string,
  state: CheckState,
  note: string | null,
): Promise<Application> {
  const application = await mustFind(ctx, Application, id);
  const actor = await authorise(ctx, "application.recordCheck", application);
  const which = kindFrom(kind);
  const needsNote = state === CheckState.WAIVED || state === CheckState.FAILED;
  const words = needsNote ? checkedReason("note", note, "Write a note that says why.") : note?.trim() || null;
  return ctx.write(async (tx) => {
    const current = await freshly(tx, application);
    await stepFor(ctx, tx, current, "recordCheck");
    const before = await keepCheck(tx, current, { kind: which, state, note: words, byId: actor.personId });
    const changed = await afterChecks(tx, current);
    const changes = { [which]: [before?.state ?? null, state], note: [before?.note ?? null, words] } as const;
    await tx.tell({ action: "application.recordCheck", subject: changed, changes });
    return changed;
  });
}

async function keepCheck(
  tx: Transaction,
  application: Application,
  check: Pick<ApplicationCheck, "kind" | "state" | "note" | "byId">,
): Promise<ApplicationCheck | null> {
  const before = await tx.manager.findOneBy(ApplicationCheck, { applicationId: application.id, kind: check.kind });
  if (before) {
    await tx.update(ApplicationCheck, { id: before.id }, { ...check, on: tx.now });
  } else {
    await tx.insert(ApplicationCheck, { ...check, applicationId: application.id, on: tx.now });
  }
  return before;
}

/** The application after its checks changed: whose turn it is depends on how many are left. */
async function afterChecks(tx: Transaction, current: Application): Promise<Application> {
  const checks = await tx.manager.findBy(ApplicationCheck, { applicationId: current.id });
  const step = stepOf("recordCheck", current.state, current.waitingOn, unsettled(checks));
  if (!step) {
    return tx.change(Application, current, {});
  }
  const turn = await turnAfter(tx.manager, current, step, tx.now);
  return tx.change(Application, current, { ...turn, reviewStartedAt: reviewStart(current, step, tx.now) });
}

/**
 * Says that a likely duplicate is another organisation, with the reason; also takes back that it was marked as one.
 * @throws Refusal INVALID without a reason, NOT_FOUND, WRONG_STATE.
 */
export async function dismissDuplicate(
  ctx: Context,
  id: string,
  organisationId: string,
  reason: string,
): Promise<Application> {
  const application = await mustFind(ctx, Application, id);
  const actor = await authorise(ctx, "application.dismissDuplicate", application);
  const other = await mustFind(ctx, Organisation, organisationId);
  const words = checkedReason("reason", reason, "Say how you know that they are not the same.");
  return ctx.write(async (tx) => {
    const current = await freshly(tx, application);
    await stepFor(ctx, tx, current, "dismissDuplicate");
    await tx.remove(DuplicateDismissal, { applicationId: current.id, organisationId: other.id });
    const by = { byId: actor.personId, on: tx.now };
    await tx.insert(DuplicateDismissal, { applicationId: current.id, organisationId: other.id, reason: words, ...by });
    const unmarked = current.duplicateOfId === other.id;
    if (unmarked) {
      const check = { kind: CheckKind.DUPLICATES, state: CheckState.TODO, note: null, byId: actor.personId };
      await keepCheck(tx, current, check);
    }
    const kept = unmarked ? await tx.change(Application, current, { duplicateOfId: null }) : current;
    const changed = await afterChecks(tx, kept);
    await tx.tell({ action: "application.dismissDuplicate", subject: changed, reason: words });
    return changed;
  });
}

/**
 * Marks the application as a second record of another organisation. The check DUPLICATES fails with the reason, so no
 * ballot opens; nothing is refused by it, and it can be taken back by dismissing the duplicate.
 * @throws Refusal INVALID without a reason or for the applicant itself, NOT_FOUND, WRONG_STATE.
 */
export async function markDuplicate(ctx: Context, id: string, of: string, reason: string): Promise<Application> {
  const application = await mustFind(ctx, Application, id);
  const actor = await authorise(ctx, "application.markDuplicate", application);
  const other = await mustFind(ctx, Organisation, of);
  const words = checkedReason("reason", reason, "Say how you know that they are the same.");
  if (other.id === application.organisationId) {
    throw Refusal.invalid("of", "That is the applicant's own record. Choose the other one.");
  }
  return ctx.write(async (tx) => {
    const current = await freshly(tx, application);
    await stepFor(ctx, tx, current, "markDuplicate");
    await tx.remove(DuplicateDismissal, { applicationId: current.id, organisationId: other.id });
    const check = { kind: CheckKind.DUPLICATES, state: CheckState.FAILED, note: words, byId: actor.personId };
    await keepCheck(tx, current, check);
    const marked = await tx.change(Application, current, { duplicateOfId: other.id });
    const changed = await afterChecks(tx, marked);
    await tx.tell({ action: "application.markDuplicate", subject: changed, reason: words });
    return changed;
  });
}
