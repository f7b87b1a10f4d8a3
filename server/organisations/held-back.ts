import { registerEnumType } from "type-graphql";
import { every, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { isOverdue } from "./freshness.ts";
import { memberStateIs, MembershipState } from "./member-state.ts";
import type { OrganisationFilter } from "./organisation.filter.ts";

/*
 * Whom lists leave out unless they are asked for: members whose membership lapsed or is suspended, and pages whose check
 * is long overdue. A page that was never checked is not overdue: entries of public registers and newcomers are found.
 */

/** Why an organisation is left out of lists unless it is asked for. */
export enum HeldBack {
  LAPSED = "LAPSED",
  SUSPENDED = "SUSPENDED",
  OVERDUE = "OVERDUE",
}
registerEnumType(HeldBack, {
  name: "HeldBack",
  description: "Why an organisation is left out of lists unless it is asked for. Its own page can always be opened.",
  valuesConfig: {
    LAPSED: { description: "Its membership lapsed, and it is a member of no other partnership." },
    SUSPENDED: { description: "Its membership is suspended, and it is a member of no other partnership." },
    OVERDUE: { description: "The check of its page is long overdue. Never checked is not overdue." },
  },
});

/** States of a member in good standing somewhere: whoever is in one is not left out for what happened elsewhere. */
const goodStanding = [MembershipState.FOUNDING, MembershipState.ACTIVE, MembershipState.PROBATION, MembershipState.GRACE];

/**
 * For each reason, that `organisation o` is held back for it today.
 * @param networkId the partnership whose pages are looked at; null for all, of which one in good standing is enough.
 */
export async function heldBackToday(ctx: Context, networkId: string | null): Promise<Record<HeldBack, Sql>> {
  return {
    LAPSED: await standsOnlyIn(ctx, [MembershipState.LAPSED], networkId),
    SUSPENDED: await standsOnlyIn(ctx, [MembershipState.SUSPENDED], networkId),
    OVERDUE: await isOverdue(ctx),
  };
}

/** That a membership of `organisation o` is in one of these states, and none is in good standing. */
async function standsOnlyIn(ctx: Context, states: readonly MembershipState[], networkId: string | null): Promise<Sql> {
  const good = await memberStateIs(ctx, goodStanding, networkId);
  return every([await memberStateIs(ctx, states, networkId), sql`not ${good}`]);
}

/** What of a filter says whom to show of those that lists leave out. */
export type StandingAsked = Pick<OrganisationFilter, "alsoShow" | "memberState" | "freshness">;

/** The choices of a search that say in which state members and pages are. */
export interface Standing {
  memberState: Sql[];
  freshness: Sql[];
}

/** Who is left out of a list, by the choice that would show them. Whoever asks for a state by name is shown it. */
export async function leftOut(ctx: Context, asked: StandingAsked, networkId: string | null): Promise<Standing> {
  const hidden = (reason: HeldBack): boolean => !asked.alsoShow?.includes(reason);
  const states = asked.memberState ?? [];
  // Most are members of nothing: of them it is asked once, not once for each state.
  const lapsed = hidden(HeldBack.LAPSED) ? [MembershipState.LAPSED] : [];
  const left = [...lapsed, ...(hidden(HeldBack.SUSPENDED) ? [MembershipState.SUSPENDED] : [])];
  const standing = left.length > 0 ? [sql`not ${await standsOnlyIn(ctx, left, networkId)}`] : [];
  return {
    memberState: states.length > 0 ? [await memberStateIs(ctx, states, networkId)] : standing,
    freshness: asked.freshness?.length || !hidden(HeldBack.OVERDUE) ? [] : [sql`not ${await isOverdue(ctx)}`],
  };
}

/** That `organisation o` is left out for nothing, as a condition: for lists of what organisations offer, and for feeds. */
export async function isListed(ctx: Context, alsoShow: readonly HeldBack[] = []): Promise<Sql> {
  const { memberState, freshness } = await leftOut(ctx, { alsoShow: [...alsoShow] }, null);
  return every([...memberState, ...freshness]);
}
