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
  const good = await memberStateIs(ctx, goodStanding, networkId);
  const only = async (state: MembershipState): Promise<Sql> =>
    every([await memberStateIs(ctx, [state], networkId), sql`not ${good}`]);
  return {
    LAPSED: await only(MembershipState.LAPSED),
    SUSPENDED: await only(MembershipState.SUSPENDED),
    OVERDUE: await isOverdue(ctx),
  };
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
  const held = await heldBackToday(ctx, networkId);
  const shown = asked.alsoShow ?? [];
  const hidden = (reason: HeldBack): Sql[] => (shown.includes(reason) ? [] : [sql`not ${held[reason]}`]);
  const states = asked.memberState ?? [];
  return {
    memberState:
      states.length > 0
        ? [await memberStateIs(ctx, states, networkId)]
        : [...hidden(HeldBack.LAPSED), ...hidden(HeldBack.SUSPENDED)],
    freshness: asked.freshness?.length ? [] : hidden(HeldBack.OVERDUE),
  };
}

/** That `organisation o` is left out for nothing, as a condition: for lists of what organisations offer, and for feeds. */
export async function isListed(ctx: Context, alsoShow: readonly HeldBack[] = []): Promise<Sql> {
  const { memberState, freshness } = await leftOut(ctx, { alsoShow: [...alsoShow] }, null);
  return every([...memberState, ...freshness]);
}
