import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Ballot } from "./ballot.entity.ts";
import type { Committee } from "./committee.entity.ts";
import { beginMembershipOf } from "./founding.ts";
import { latestMembershipOf } from "./membership.reading.ts";
import { lastDayOfTerm } from "./membership-state.ts";

/** What is asked of a seat for the question whether its organisation may have it. */
interface SeatAsked {
  organisationId: string;
  founding: boolean;
  from: string;
}

/**
 * Whether the seat founds a membership. Somebody has to be there before the first ballot: until a committee has held
 * one, a founding seat makes its organisation a founding partner. Afterwards only a ballot admits.
 * @throws Refusal NOT_ELIGIBLE when the organisation is no member and cannot become one by a seat.
 */
export async function foundsMembership(ctx: Context, committee: Committee, seat: SeatAsked): Promise<boolean> {
  const membership = await latestMembershipOf(ctx, seat.organisationId, committee.networkId);
  if (membership) {
    return false;
  }
  const hasDecided = await ctx.read.existsBy(Ballot, { committeeId: committee.id });
  if (!seat.founding || hasDecided) {
    throw Refusal.notEligible(
      hasDecided
        ? "A seat is for members. This organisation is not one yet: it can apply to join."
        : "A seat is for members. Before the first ballot, a founding seat makes its organisation a founding partner.",
    );
  }
  return true;
}

/** Makes the organisation of a founding seat a founding partner, for the usual term. */
export async function beginFounding(
  ctx: Context,
  tx: Transaction,
  committee: Committee,
  seat: SeatAsked,
): Promise<void> {
  const network = await ctx.read.findOneByOrFail(Network, { id: committee.networkId });
  await beginMembershipOf(tx, {
    networkId: committee.networkId,
    organisationId: seat.organisationId,
    from: seat.from,
    founding: true,
    renewBy: lastDayOfTerm(seat.from, settingsOf(network).membershipTermMonths),
  });
}
