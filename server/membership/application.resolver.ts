import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { Person } from "../identity/person.entity.ts";
import { DuplicateCandidate } from "../organisations/duplicate.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { Voice } from "../organisations/organisation.enums.ts";
import { AuditEvent } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { say } from "../platform/language.ts";
import { connectionTypes, PageArguments, pageInMemory, type Page } from "../platform/page.ts";
import { DayScalar } from "../platform/scalars.ts";
import { shownWords } from "../platform/tombstones.ts";
import { Answer, AnswerChoice, Question } from "./answer.entity.ts";
import { AnswersGiven, answersGiven } from "./answers-given.ts";
import { answersOf } from "./answers.reading.ts";
import { ApplicationCheck } from "./application-check.entity.ts";
import { Application } from "./application.entity.ts";
import {
  checksLeft,
  previousOf,
  questionsOf,
  stateNow,
  threadOf,
  timelineOf,
  unreadMessages,
} from "./application.reading.ts";
import { Ballot } from "./ballot.entity.ts";
import { choicesWithWords } from "./choices.reading.ts";
import { Committee } from "./committee.entity.ts";
import { decisionOn } from "./deciding.ts";
import { Decision } from "./decision.entity.ts";
import { duplicatesOf } from "./duplicates.reading.ts";
import { decidingPlace } from "./escalation.ts";
import { ApplicationState, WaitingOn } from "./membership.enums.ts";
import { Message } from "./message.entity.ts";
import { openingOf } from "./opening.ts";
import { applicationsFor, type ApplicationPage } from "./queue.ts";
import { ApplicationConnection, ApplicationsArguments } from "./queue.types.ts";
import { mustDeclareFirst, readsPrivately } from "./standing.ts";
import { authorRole, checksOf } from "./file.reading.ts";

/** A page of messages. */
const MessageConnection = connectionTypes("Message", () => Message).Connection;

/** Applications: the list, and what a file says beyond its row. */
@Resolver(() => Application)
export class ApplicationResolver {
  @Query(() => ApplicationConnection, { description: "Applications: the committee's queue, or one's own." })
  applications(
    @Ctx() ctx: Context,
    @Args(() => ApplicationsArguments) args: ApplicationsArguments,
  ): Promise<ApplicationPage> {
    return applicationsFor(ctx, args);
  }

  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() application: Application, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "application", application);
  }

  @FieldResolver(() => ApplicationState, { description: "Where it stands today." })
  state(@Root() application: Application, @Ctx() ctx: Context): ApplicationState {
    return stateNow(ctx, application).state;
  }

  @FieldResolver(() => WaitingOn, { description: "Whose turn it is today." })
  waitingOn(@Root() application: Application, @Ctx() ctx: Context): WaitingOn {
    return stateNow(ctx, application).waitingOn;
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: "The last day to act, for whoever has the turn." })
  dueOn(@Root() application: Application, @Ctx() ctx: Context): string | null {
    return stateNow(ctx, application).dueOn;
  }

  @FieldResolver(() => Organisation, { description: "Who applies." })
  organisation(@Root() application: Application, @Ctx() ctx: Context): Promise<Organisation | null> {
    return ctx.load.one(Organisation, application.organisationId);
  }

  @FieldResolver(() => Voice, {
    description: "With which voice it applies; others than COMMUNITY answer one more question.",
  })
  async voice(@Root() application: Application, @Ctx() ctx: Context): Promise<Voice | undefined> {
    return (await ctx.load.one(Organisation, application.organisationId))?.voice;
  }

  @FieldResolver(() => Committee, { description: "To which committee it was sent." })
  committee(@Root() application: Application, @Ctx() ctx: Context): Promise<Committee | null> {
    return ctx.load.one(Committee, application.committeeId);
  }

  @FieldResolver(() => Committee, {
    description: "Which committee decides now: that of the larger partnership, where too many seats had to step back.",
  })
  decidedBy(@Root() application: Application, @Ctx() ctx: Context): Promise<Committee | null> {
    return ctx.load.one(Committee, decidingPlace(application).committeeId);
  }

  @FieldResolver(() => [Answer], { description: "The answers, in the order of the questions." })
  answers(@Root() application: Application, @Ctx() ctx: Context): Promise<Answer[]> {
    return answersOf(ctx, application);
  }

  @FieldResolver(() => AnswersGiven, {
    nullable: true,
    description: "How the answers were given, where a broker entered them; null where the group answered itself.",
  })
  given(@Root() application: Application): AnswersGiven | null {
    return answersGiven(application);
  }

  @FieldResolver(() => [Question], { description: "Its questions, in order, with whether each has been answered." })
  questions(@Root() application: Application, @Ctx() ctx: Context): Promise<Question[]> {
    return questionsOf(ctx, application);
  }

  @FieldResolver(() => [ApplicationCheck], { description: "What the committee looks at before a ballot." })
  checks(@Root() application: Application, @Ctx() ctx: Context): Promise<ApplicationCheck[]> {
    return checksOf(ctx, application);
  }

  @FieldResolver(() => Int, { description: "How many checks still hold a ballot back." })
  checksLeft(@Root() application: Application, @Ctx() ctx: Context): Promise<number> {
    return checksLeft(ctx, application);
  }

  @FieldResolver(() => [DuplicateCandidate], { description: "Organisations that may be the same; for the committee." })
  duplicates(@Root() application: Application, @Ctx() ctx: Context): Promise<DuplicateCandidate[]> {
    return duplicatesOf(ctx, application);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The other record, where it was marked as a duplicate.",
  })
  async duplicateOf(@Root() application: Application, @Ctx() ctx: Context): Promise<Organisation | null> {
    return (await readsPrivately(ctx, application)) ? ctx.load.one(Organisation, application.duplicateOfId) : null;
  }

  @FieldResolver(() => MessageConnection, {
    description: "What was written, oldest first; private notes for the committee only.",
  })
  async thread(
    @Root() application: Application,
    @Ctx() ctx: Context,
    @Args(() => PageArguments) args: PageArguments,
  ): Promise<Page<Message> & { totalCount: number }> {
    return pageInMemory(await threadOf(ctx, application), args);
  }

  @FieldResolver(() => Int, { description: "How many messages of others the viewer has not read." })
  unreadMessages(@Root() application: Application, @Ctx() ctx: Context): Promise<number> {
    return unreadMessages(ctx, application);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer's seat must say if it has an interest before private things here can be read.",
  })
  mustDeclareFirst(@Root() application: Application, @Ctx() ctx: Context): Promise<boolean> {
    return mustDeclareFirst(ctx, application);
  }

  @FieldResolver(() => [Ballot], { description: "The ballots about it, oldest first." })
  ballots(@Root() application: Application, @Ctx() ctx: Context): Promise<Ballot[]> {
    return ctx.load.many(Ballot, "applicationId", application.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why no ballot can open now, in a sentence; null when one can.",
  })
  async openBallotBlockedBy(@Root() application: Application, @Ctx() ctx: Context): Promise<string | null> {
    const { blockedBy } = await openingOf(ctx, ctx.read, application);
    return blockedBy === null ? null : say(ctx.language, blockedBy);
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description: "The decision that ended it or put it off; null before.",
  })
  decision(@Root() application: Application, @Ctx() ctx: Context): Promise<Decision | null> {
    return decisionOn(ctx, application);
  }

  @FieldResolver(() => [Application], { description: "Earlier applications of the same organisation, newest first." })
  previous(@Root() application: Application, @Ctx() ctx: Context): Promise<Application[]> {
    return previousOf(ctx, application);
  }

  @FieldResolver(() => [AuditEvent], { description: "What happened to it, oldest first." })
  timeline(@Root() application: Application, @Ctx() ctx: Context): Promise<AuditEvent[]> {
    return timelineOf(ctx, application);
  }
}

/** What was picked as an answer. */
@Resolver(() => Answer)
export class AnswerResolver {
  @FieldResolver(() => [AnswerChoice], { description: "What was picked, in the order in which it was picked." })
  choices(@Root() answer: Answer, @Ctx() ctx: Context): Promise<AnswerChoice[]> {
    return choicesWithWords(ctx, answer);
  }
}

/** Who recorded a check, for those who read what is private. */
@Resolver(() => ApplicationCheck)
export class ApplicationCheckResolver {
  @FieldResolver(() => String, { nullable: true, description: "The note with it; for the committee only." })
  note(@Root() check: ApplicationCheck): string | null {
    return check.note;
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who recorded it." })
  by(@Root() check: ApplicationCheck, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.load.one(Person, check.byId);
  }
}

/** Who wrote a message. */
@Resolver(() => Message)
export class MessageResolver {
  @FieldResolver(() => String, { description: "What was written, as it was written." })
  body(@Root() message: Message, @Ctx() ctx: Context): string {
    return shownWords(ctx, message.body);
  }

  @FieldResolver(() => Person, { description: "Who wrote it." })
  author(@Root() message: Message, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.load.one(Person, message.authorId);
  }

  @FieldResolver(() => String, { description: "In what part: “secretary”, “seat, <organisation>” or “applicant”." })
  authorRole(@Root() message: Message, @Ctx() ctx: Context): Promise<string> {
    return authorRole(ctx, message);
  }

  @FieldResolver(() => Boolean, { description: "Whether the applicant reads it too." })
  shared(@Root() message: Message): boolean {
    return !message.private;
  }
}
