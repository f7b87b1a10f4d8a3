import type { Context } from "../platform/context.ts";
import type { Transaction } from "../platform/transaction.ts";
import type { Skill } from "./skill.entity.ts";

/** Brings what a slice keeps of one skill over to another, inside the transaction that merges them. */
export type FollowMerge = (ctx: Context, tx: Transaction, merged: Skill, onto: Skill) => Promise<void>;

const followers: FollowMerge[] = [];

/** Lets a later slice bring over what it keeps of a skill that is merged, so that no slice has to look at a later one. */
export function followMerges(follower: FollowMerge): void {
  followers.push(follower);
}

/** Brings everything that is kept of one skill over to another. */
export async function bringOver(ctx: Context, tx: Transaction, merged: Skill, onto: Skill): Promise<void> {
  for (const follower of followers) {
    await follower(ctx, tx, merged, onto);
  }
}
