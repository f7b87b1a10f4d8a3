import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { appealDecision } from "./appeal.service.ts";
import { Application } from "./application.entity.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { Decision } from "./decision.entity.ts";
import { reportLateConflict } from "./late-conflict.service.ts";
import { DecisionStanding } from "./membership.enums.ts";
import { ApplicationPayload, DecisionPayload } from "./payloads.ts";
import { appealIn, appealOutcome, groundsOf, reviewsOf, seatOfReview, standingOf } from "./review.reading.ts";
import { visibleDecision } from "./register.ts";
import { Seat } from "./seat.entity.ts";

/** Decisions that are looked at again. */
@Resolver(() => Decision)
export class DecisionReviewsResolver {
  @FieldResolver(() => DecisionStanding, { description: "How it stands now: whether something about it is open." })
  standing(@Root() decision: Decision, @Ctx() ctx: Context): Promise<DecisionStanding> {
    return standingOf(ctx, decision);
  }

  @FieldResolver(() => [DecisionReview], {
    description: "Why it is looked at again, oldest first; for the committee and the applicant.",
  })
  reviews(@Root() decision: Decision, @Ctx() ctx: Context): Promise<DecisionReview[]> {
    return reviewsOf(ctx, decision);
  }

  @FieldResolver(() => Decision, { nullable: true, description: "The decision on the appeal against it." })
  appeal(@Root() decision: Decision, @Ctx() ctx: Context): Promise<Decision | null> {
    return appealOutcome(ctx, decision);
  }

  @Mutation(() => ApplicationPayload, {
    description: "Appeal against a refusal, in time. Seats that did not decide the first time decide about it.",
  })
  appealDecision(
    @Ctx() ctx: Context,
    @Arg("decision", () => ID, { description: "Which refusal." }) decision: string,
    @Arg("grounds", () => String, { description: "What was wrong with it; the committee reads this." })
    grounds: string,
  ): Promise<Payload<"application", Application>> {
    return payload("application", () => appealDecision(ctx, decision, grounds));
  }

  @Mutation(() => DecisionPayload, {
    description:
      "Report that a seat voted for an admission although it had an interest. The membership goes on probation until another ballot.",
  })
  reportLateConflict(
    @Ctx() ctx: Context,
    @Arg("decision", () => ID, { description: "Which admission." }) decision: string,
    @Arg("seat", () => ID, { description: "Which seat had the interest." }) seat: string,
    @Arg("reason", () => String, { description: "What the interest is." }) reason: string,
  ): Promise<Payload<"decision", Decision>> {
    return payload("decision", () => reportLateConflict(ctx, decision, seat, reason));
  }
}

/** What a review says beyond its row; only those read a review who read all of its decision. */
@Resolver(() => DecisionReview)
export class DecisionReviewResolver {
  @FieldResolver(() => String, { nullable: true, description: "What was said: the grounds, or what the interest is." })
  grounds(@Root() review: DecisionReview, @Ctx() ctx: Context): Promise<string | null> {
    return groundsOf(ctx, review);
  }

  @FieldResolver(() => Seat, { nullable: true, description: "The seat whose interest was found." })
  seat(@Root() review: DecisionReview, @Ctx() ctx: Context): Promise<Seat | null> {
    return seatOfReview(ctx, review);
  }

  @FieldResolver(() => Decision, { nullable: true, description: "The decision that is looked at again." })
  decision(@Root() review: DecisionReview, @Ctx() ctx: Context): Promise<Decision | null> {
    return visibleDecision(ctx, review.decisionId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: "The decision that ended it; null while it waits." })
  async endedBy(@Root() review: DecisionReview, @Ctx() ctx: Context): Promise<Decision | null> {
    return review.endedById === null ? null : visibleDecision(ctx, review.endedById);
  }
}

/** What reviews add to an application. */
@Resolver(() => Application)
export class ApplicationAppealResolver {
  @FieldResolver(() => DecisionReview, { nullable: true, description: "The latest appeal in it." })
  appeal(@Root() application: Application, @Ctx() ctx: Context): Promise<DecisionReview | null> {
    return appealIn(ctx, application);
  }
}
