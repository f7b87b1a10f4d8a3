import { authorise } from "../identity/authorise.ts";
import { addMonths, isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { tellMember } from "./letters.ts";
import { endEvents, suspend } from "./member-outcome.service.ts";
import { Membership, MembershipEvent, MembershipEventKind } from "./membership.entity.ts";
import { refuseOver } from "./membership.service.ts";

const longestReason = 2000;
/** The longest suspension that needs no ballot, in months. */
const mostMonths = 3;

/**
 * Suspends a membership from today until a day, which is the last: a precaution of the secretary, with a reason. It
 * ends by itself; one given before is replaced. A longer one, and ending a membership, takes a ballot.
 * @throws Refusal INVALID without a reason or for a day that does not fit, WRONG_STATE once it has ended or while a
 * suspension by a ballot runs, NOT_ELIGIBLE.
 */
export async function suspendMembership(ctx: Context, id: string, reason: string, until: string): Promise<Membership> {
  const membership = await mustFind(ctx, Membership, id);
  await authorise(ctx, "membership.suspendMembership", membership);
  await refuseOver(ctx, membership);
  const words = reason.trim();
  if (words === "" || [...words].length > longestReason) {
    throw Refusal.invalid("reason", `Say why, in ${longestReason} characters or fewer. The member reads it.`);
  }
  const latest = addMonths(ctx.today(), mostMonths);
  if (until < ctx.today() || until > latest) {
    const message = phrase("Choose its last day, from today until {day}. A longer suspension takes a ballot.", { day: theDay(latest) });
    throw Refusal.invalid("until", message);
  }
  return ctx.write(async (tx) => {
    if (await isSuspendedAlready(ctx, tx, membership)) {
      await endEvents(ctx, tx, membership, MembershipEventKind.SUSPENDED);
    }
    await suspend(ctx, tx, membership, { until, reason: words, ballotId: null });
    await tellMember(ctx, tx, membership, {
      subject: "Your membership is suspended for a time",
      body: phrase("It is suspended until {day}, and goes on by itself on the day after. You can read why on its page.", { day: theDay(until) }),
    });
    return membership;
  });
}

/** Whether a suspension runs today that this one replaces. @throws Refusal WRONG_STATE for one that a ballot decided. */
async function isSuspendedAlready(ctx: Context, tx: Transaction, membership: Membership): Promise<boolean> {
  const kind = MembershipEventKind.SUSPENDED;
  const events = await tx.manager.findBy(MembershipEvent, { membershipId: membership.id, kind });
  const running = events.filter((event) => isWithin(ctx.today(), event.on, event.until));
  if (running.some((event) => event.ballotId !== null)) {
    const message = "A ballot suspended this membership. Only another ballot changes that.";
    throw Refusal.wrongState(message, kind, ["openBallot"], membership);
  }
  return running.length > 0;
}
