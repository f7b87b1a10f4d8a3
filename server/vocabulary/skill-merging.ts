import { In } from "typeorm";
import type { Context } from "../platform/context.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Skill } from "./skill.entity.ts";

/** Brings what a slice keeps of one skill over to another, inside the transaction that merges them. */
export type FollowMerge = (ctx: Context, tx: Transaction, merged: Skill, onto: Skill) => Promise<void>;

const followers: FollowMerge[] = [];

/** Lets a later slice bring over what it keeps of a skill that is merged, so that no slice has to look at a later one. */
export function followMerges(follower: FollowMerge): void {
  followers.push(follower);
}

/** Lets everything that leads to one skill lead to the other that takes its place: older ones, and what other slices keep. */
export async function leadTo(ctx: Context, tx: Transaction, merged: Skill, onto: Skill): Promise<void> {
  const before = await tx.manager.findBy(Skill, { successorId: merged.id });
  await tx.update(Skill, { id: In(before.map((one) => one.id)) }, { successorId: onto.id });
  for (const follower of followers) {
    await follower(ctx, tx, merged, onto);
  }
}
