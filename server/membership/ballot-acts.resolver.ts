import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { MomentScalar } from "../platform/scalars.ts";
import type { Ballot } from "./ballot.entity.ts";
import { castVote, declareInterest, dismissSuggestedConflict } from "./ballot.service.ts";
import { closeBallot } from "./closing.service.ts";
import { BallotSubject, ConflictLevel, VoteChoice } from "./membership.enums.ts";
import type { Question } from "./matter.ts";
import { openBallot } from "./opening.service.ts";
import { BallotPayload } from "./payloads.ts";
import { ProposalInput } from "./proposal.input.ts";

type Answered = Promise<Payload<"ballot", Ballot>>;

/** What the seats and their secretary do with a ballot. */
@Resolver()
export class BallotActsResolver {
  @Mutation(() => BallotPayload, {
    description: "Put a question to the seats. The roll and the rule are fixed at this moment.",
  })
  openBallot(
    @Ctx() ctx: Context,
    @Arg("committee", () => ID, { description: "Whose seats decide." }) committeeId: string,
    @Arg("subject", () => BallotSubject, { description: "What it is about." }) subject: BallotSubject,
    @Arg("about", () => ID, {
      nullable: true,
      description:
        "The application for ADMIT, the membership for RENEW, SUSPEND and REMOVE, or a decision that is looked at again; else the organisation concerned, if any.",
    })
    about: string | null | undefined,
    @Arg("question", () => String, { description: "The question as the seats read it." }) question: string,
    @Arg("closesAt", () => MomentScalar, {
      description: "Until when votes are taken; not before `Committee.earliestClose`.",
    }) closesAt: string,
    @Arg("urgent", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Whether it cannot wait: it may then be shorter, and the mail says so.",
    })
    urgent: boolean | null,
    @Arg("proposal", () => ProposalInput, { nullable: true, description: "For SUSPEND and CHANGE_RULE." })
    proposal: Question["proposal"],
  ): Answered {
    return payload("ballot", () =>
      openBallot(ctx, {
        committeeId,
        subject,
        about: about ?? null,
        question,
        closesAt,
        urgent: urgent ?? false,
        proposal,
      }),
    );
  }

  @Mutation(() => BallotPayload, {
    description: "Say whether the viewer's seat has an interest. Comes before its vote.",
  })
  declareInterest(
    @Ctx() ctx: Context,
    @Arg("ballot", () => ID, { description: "Which ballot." }) ballot: string,
    @Arg("level", () => ConflictLevel, { description: "Whether, and whether the seat steps back." })
    level: ConflictLevel,
    @Arg("reason", () => String, { nullable: true, description: "What the interest is." }) reason: string | null,
  ): Answered {
    return payload("ballot", () => declareInterest(ctx, ballot, level, reason));
  }

  @Mutation(() => BallotPayload, {
    description: "Dismiss the suggestion that another seat steps back; the reason is kept.",
  })
  dismissSuggestedConflict(
    @Ctx() ctx: Context,
    @Arg("ballot", () => ID, { description: "Which ballot." }) ballot: string,
    @Arg("seat", () => ID, { description: "Which seat." }) seat: string,
    @Arg("reason", () => String, { description: "Why it is no reason to step back." }) reason: string,
  ): Answered {
    return payload("ballot", () => dismissSuggestedConflict(ctx, ballot, seat, reason));
  }

  @Mutation(() => BallotPayload, {
    description:
      "Vote for the viewer's seat, or change its vote until the ballot closes. A deputy votes where the holder has not.",
  })
  castVote(
    @Ctx() ctx: Context,
    @Arg("ballot", () => ID, { description: "Which ballot." }) ballot: string,
    @Arg("choice", () => VoteChoice, { description: "What the seat says." }) choice: VoteChoice,
    @Arg("reason", () => String, { nullable: true, description: "Why; the seats read it after the close." })
    reason: string | null,
  ): Answered {
    return payload("ballot", () => castVote(ctx, ballot, choice, reason));
  }

  @Mutation(() => BallotPayload, {
    description: "Record what the ballot came to: after its closing time, or once every sitting seat has voted.",
  })
  closeBallot(
    @Ctx() ctx: Context,
    @Arg("ballot", () => ID, { description: "Which ballot." }) ballot: string,
  ): Answered {
    return payload("ballot", () => closeBallot(ctx, ballot));
  }
}
