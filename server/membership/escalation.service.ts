import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { addDays, startOfDay } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Application } from "./application.entity.ts";
import type { Ballot } from "./ballot.entity.ts";
import { committeeAbove } from "./committee.reading.ts";
import { decidingPlace } from "./escalation.ts";
import { couldVote, putToSeats } from "./seats-asked.service.ts";

/** A ballot that was passed on closes at 5pm. It is counted back from midnight: clocks change in the morning. */
const hoursBeforeMidnight = 7;
const millisecondsAnHour = 3_600_000;

/**
 * Passes an application on, inside a running transaction, whose committee could not vote because too many of its seats
 * stepped back: the committee of the network above decides on the same file, by a ballot that opens at once. Where it
 * cannot vote today either, the file waits for it.
 * @returns the network whose committee decides now; null where there is none above.
 */
export async function passOn(ctx: Context, tx: Transaction, application: Application, ballot: Ballot): Promise<Network | null> {
  const committee = await committeeAbove(ctx, decidingPlace(application).networkId);
  const network = await ctx.load.one(Network, committee?.networkId ?? null);
  if (!committee || !network) {
    return null;
  }
  const passed = { escalatedToId: committee.id, escalatedNetworkId: network.id };
  const changed = await tx.change(Application, application, passed);
  const changes = { committee: [ballot.committeeId, committee.id] } as const;
  await tx.tell({ action: "application.passOn", subject: changed, changes });
  if (await couldVote(ctx, tx, committee)) {
    const lastDay = addDays(ctx.today(), settingsOf(network).ballotDays);
    const { organisationId } = changed;
    await putToSeats(ctx, tx, committee, {
      subject: ballot.subject,
      question: ballot.question,
      closesAt: new Date(Date.parse(startOfDay(addDays(lastDay, 1))) - hoursBeforeMidnight * millisecondsAnHour).toISOString(),
      urgent: false,
      matter: { application: changed, membership: null, review: null, organisationId, proposal: null },
      application: changed,
      round: 1,
      reviewId: ballot.reviewId,
      by: ctx.actor?.personId ?? ballot.openedById,
    });
  }
  return network;
}
