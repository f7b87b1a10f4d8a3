import { describeActs } from "../platform/acts.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Organisation } from "./organisation.entity.ts";

// Told with the parent's name, not its key: those who keep the branch may know the name alone.
describeActs({
  "organisation.becomeBranch": "It became a branch of another organisation.",
  "organisation.leaveParent": "It is no longer a branch of the other organisation.",
});

/** Whether the organisation stands somewhere above the other: parent, parent's parent, and so on. */
async function isAbove(tx: Transaction, organisationId: string, other: Organisation): Promise<boolean> {
  const seen = new Set<string>();
  let parentId = other.parentId;
  while (parentId !== null && !seen.has(parentId)) {
    if (parentId === organisationId) {
      return true;
    }
    seen.add(parentId);
    parentId = (await tx.manager.findOneBy(Organisation, { id: parentId }))?.parentId ?? null;
  }
  return false;
}

/**
 * Makes an organisation a branch of another, inside a running transaction; asks nobody, that is the caller's part.
 * @throws Refusal WRONG_STATE when it is a branch of a third one, or stands above the other itself.
 */
export async function becomeBranch(tx: Transaction, branchId: string, parentId: string): Promise<void> {
  const branch = await tx.manager.findOneByOrFail(Organisation, { id: branchId });
  const parent = await tx.manager.findOneByOrFail(Organisation, { id: parentId });
  if (branch.parentId === parentId) {
    return;
  }
  if (branch.parentId !== null) {
    throw Refusal.wrongState(`${branch.name} is a branch of another organisation already. It must leave that one first.`, "BRANCH", []);
  }
  if (await isAbove(tx, branchId, parent)) {
    throw Refusal.wrongState(`${parent.name} is a branch of ${branch.name}: it cannot be its parent as well.`, "PARENT", []);
  }
  const changed = await tx.change(Organisation, branch, { parentId });
  await tx.tell({ action: "organisation.becomeBranch", subject: changed, changes: { parent: [null, parent.name] } });
}

/** Ends that an organisation is a branch of another, inside a running transaction; does nothing when it is not. */
export async function leaveParent(tx: Transaction, branchId: string, parentId: string): Promise<void> {
  const branch = await tx.manager.findOneByOrFail(Organisation, { id: branchId });
  if (branch.parentId !== parentId) {
    return;
  }
  const parent = await tx.manager.findOneByOrFail(Organisation, { id: parentId });
  const changed = await tx.change(Organisation, branch, { parentId: null });
  await tx.tell({ action: "organisation.leaveParent", subject: changed, changes: { parent: [parent.name, null] } });
}
