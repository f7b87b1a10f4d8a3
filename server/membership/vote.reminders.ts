import { In, IsNull, LessThanOrEqual, MoreThan } from "typeorm";
import { offerReminders, type Reminder } from "../identity/reminders.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theMoment } from "../platform/language.ts";
import { nodeId } from "../platform/node.ts";
import { BallotSeat, Vote } from "./ballot-seat.entity.ts";
import { isRecused } from "./ballot-state.ts";
import { Ballot } from "./ballot.entity.ts";
import { pathTo } from "./letters.ts";
import { voteReminderFrom } from "./reminding.ts";

/** Ballots in the last part of their time. */
async function closingBallots(ctx: Context): Promise<Ballot[]> {
  const now = ctx.now();
  const open = { recordedAt: IsNull(), voidedAt: IsNull(), opensAt: LessThanOrEqual(now), closesAt: MoreThan(now) };
  const ballots = await ctx.read.findBy(Ballot, open);
  return ballots.filter((ballot) => voteReminderFrom(ballot) <= now);
}

/** To the people of a seat: that its vote is still to come, and until when. */
async function reminderFor(ctx: Context, ballot: Ballot, place: BallotSeat): Promise<Reminder> {
  const until = theMoment(ballot.closesAt);
  return {
    occasion: `vote ${place.id}`,
    personIds: [place.holderId, place.deputyId].filter((id) => id !== null),
    letter: {
      subject: phrase("Reminder: your seat has a vote until {until}", { until }),
      body:
        place.declaredAt === null
          ? "Your seat has not voted yet. Please say first whether it has an interest in the matter, then vote. A late vote cannot count."
          : "Your seat has not voted yet. A late vote cannot count.",
      link: await pathTo(ctx, ballot.networkId, `ballots/${nodeId(ballot)}`),
    },
  };
}

/** Seats that sit in a ballot which closes soon, and have not voted. */
async function votesToCome(ctx: Context): Promise<Reminder[]> {
  const ballots = await closingBallots(ctx);
  const ballotId = In(ballots.map(({ id }) => id));
  const [roll, votes] = await Promise.all([ctx.read.findBy(BallotSeat, { ballotId }), ctx.read.findBy(Vote, { ballotId })]);
  const voted = new Set(votes.map(({ ballotSeatId }) => ballotSeatId));
  return Promise.all(
    ballots.flatMap((ballot) =>
      roll
        .filter((place) => place.ballotId === ballot.id && !isRecused(place) && !voted.has(place.id))
        .map((place) => reminderFor(ctx, ballot, place)),
    ),
  );
}

offerReminders(votesToCome);
