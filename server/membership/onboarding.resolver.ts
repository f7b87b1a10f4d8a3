import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { AnswerInput } from "./answer.entity.ts";
import { AnswersGiven } from "./answers-given.ts";
import { type Application } from "./application.entity.ts";
import { applyToJoin, saveAnswers, submitApplication } from "./application.service.ts";
import { giveReasons } from "./decision.service.ts";
import { reopenApplication, withdrawApplication } from "./ending.service.ts";
import { CheckState } from "./membership.enums.ts";
import { ApplicationPayload } from "./payloads.ts";
import { dismissDuplicate, markDuplicate, recordCheck } from "./review.service.ts";
import { startApplication } from "./starting.service.ts";
import { askApplicant, markRead, replyToCommittee } from "./thread.service.ts";

type Answered = Promise<Payload<"application", Application>>;

const givenWords = "How the answers were given, where a broker enters them for the group.";

/** What the applicant does. */
@Resolver()
export class ApplyingResolver {
  @Mutation(() => ApplicationPayload, { description: "Apply in one go: start, answer and send, all of it or nothing." })
  applyToJoin(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "Who applies." }) organisation: string,
    @Arg("committee", () => ID, { description: "Which committee decides." }) committee: string,
    @Arg("answers", () => [AnswerInput], { description: "The answers." }) answers: AnswerInput[],
    @Arg("given", () => AnswersGiven, { nullable: true, description: givenWords }) given: AnswersGiven | null,
  ): Answered {
    return payload("application", () => applyToJoin(ctx, organisation, committee, answers, given));
  }

  @Mutation(() => ApplicationPayload, {
    description: "Start an application: a draft that only the applicant reads, with what is known already filled in.",
  })
  startApplication(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "Who applies." }) organisation: string,
    @Arg("committee", () => ID, { description: "Which committee decides." }) committee: string,
    @Arg("given", () => AnswersGiven, { nullable: true, description: givenWords }) given: AnswersGiven | null,
  ): Answered {
    return payload("application", () => startApplication(ctx, organisation, committee, given));
  }

  @Mutation(() => ApplicationPayload, { description: "Save answers, one or many; what is not sent stays as it was." })
  saveAnswers(
    @Ctx() ctx: Context,
    @Arg("application", () => ID, { description: "Which application." }) application: string,
    @Arg("answers", () => [AnswerInput], { description: "The answers." }) answers: AnswerInput[],
    @Arg("expectedVersion", () => Int, { description: "The version they were written on." }) expectedVersion: number,
  ): Answered {
    return payload("application", () => saveAnswers(ctx, application, answers, expectedVersion));
  }

  @Mutation(() => ApplicationPayload, { description: "Send the application to the committee." })
  submitApplication(
    @Ctx() ctx: Context,
    @Arg("application", () => ID, { description: "Which application." }) application: string,
    @Arg("expectedVersion", () => Int, { description: "The version that was checked." }) expectedVersion: number,
  ): Answered {
    return payload("application", () => submitApplication(ctx, application, expectedVersion));
  }

  @Mutation(() => ApplicationPayload, { description: "Answer what the committee asked, in any language." })
  replyToCommittee(
    @Ctx() ctx: Context,
    @Arg("application", () => ID, { description: "Which application." }) application: string,
    @Arg("body", () => String, { description: "The answer." }) body: string,
  ): Answered {
    return payload("application", () => replyToCommittee(ctx, application, body));
  }

  @Mutation(() => ApplicationPayload, { description: "Take the application back, any time before a decision." })
  withdrawApplication(
    @Ctx() ctx: Context,
    @Arg("application", () => ID, { description: "Which application." }) application: string,
    @Arg("reason", () => String, { nullable: true, description: "Why, if you want to say." }) reason: string | null,
  ): Answered {
    return payload("application", () => withdrawApplication(ctx, application, reason));
  }

  @Mutation(() => ApplicationPayload, {
    description: "Take an ended application up again: the same file with its history.",
  })
  reopenApplication(
    @Ctx() ctx: Context,
    @Arg("application", () => ID, { description: "Which application." }) application: string,
    @Arg("reason", () => String, { description: "What has changed." }) reason: string,
  ): Answered {
    return payload("application", () => reopenApplication(ctx, application, reason));
  }

  @Mutation(() => ApplicationPayload, { description: "Note that the viewer has read the thread up to now." })
  markRead(
    @Ctx() ctx: Context,
    @Arg("application", () => ID, { description: "Which application." }) application: string,
  ): Answered {
    return payload("application", () => markRead(ctx, application));
  }
}

/** What the committee does with a file. */
@Resolver()
export class ReviewingResolver {
  @Mutation(() => ApplicationPayload, { description: "Ask the applicant, or write a private note for the committee." })
  askApplicant(
    @Ctx() ctx: Context,
    @Arg("application", () => ID, { description: "Which application." }) application: string,
    @Arg("question", () => String, { description: "The question, or the note." }) question: string,
    @Arg("private", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Whether only the committee reads it.",
    })
    isPrivate: boolean | null,
  ): Answered {
    return payload("application", () => askApplicant(ctx, application, question, isPrivate ?? false));
  }

  @Mutation(() => ApplicationPayload, { description: "Record how a check stands." })
  recordCheck(
    @Ctx() ctx: Context,
    @Arg("application", () => ID, { description: "Which application." }) application: string,
    @Arg("kind", () => String, { description: "DUPLICATES, CONTACT, PURPOSE or SAFEGUARDING." }) kind: string,
    @Arg("state", () => CheckState, { description: "How it stands." }) state: CheckState,
    @Arg("note", () => String, { nullable: true, description: "Why; needed to waive or fail it." }) note: string | null,
  ): Answered {
    return payload("application", () => recordCheck(ctx, application, kind, state, note));
  }

  @Mutation(() => ApplicationPayload, { description: "Say that a likely duplicate is another organisation." })
  dismissDuplicate(
    @Ctx() ctx: Context,
    @Arg("application", () => ID, { description: "Which application." }) application: string,
    @Arg("organisation", () => ID, { description: "Which organisation it is not." }) organisation: string,
    @Arg("reason", () => String, { description: "How you know." }) reason: string,
  ): Answered {
    return payload("application", () => dismissDuplicate(ctx, application, organisation, reason));
  }

  @Mutation(() => ApplicationPayload, { description: "Say that the applicant is in the directory already." })
  markDuplicate(
    @Ctx() ctx: Context,
    @Arg("application", () => ID, { description: "Which application." }) application: string,
    @Arg("of", () => ID, { description: "The organisation it is." }) of: string,
    @Arg("reason", () => String, { description: "How you know." }) reason: string,
  ): Answered {
    return payload("application", () => markDuplicate(ctx, application, of, reason));
  }

  @Mutation(() => ApplicationPayload, { description: "Write to the applicant why, after a ballot." })
  giveReasons(
    @Ctx() ctx: Context,
    @Arg("decision", () => ID, { description: "Which decision." }) decision: string,
    @Arg("reasonsForApplicant", () => String, { description: "The letter, without names." }) reasonsForApplicant: string,
    @Arg("conditions", () => [String], { nullable: true, description: "What is asked of the applicant." })
    conditions: string[] | null,
    @Arg("reasonsLang", () => LanguageTagScalar, {
      nullable: true,
      description: "The language the letter and its conditions are written in; en where it is not said.",
    })
    reasonsLang: string | null,
  ): Answered {
    const letter = { reasonsForApplicant, conditions: conditions ?? [], reasonsLang: reasonsLang ?? "en" };
    return payload("application", () => giveReasons(ctx, decision, letter));
  }
}
