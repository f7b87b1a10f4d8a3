import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { Person } from "../identity/person.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { languageOf } from "../platform/language.ts";
import { DayScalar, LanguageTagScalar, MomentScalar } from "../platform/scalars.ts";
import { shownWords } from "../platform/tombstones.ts";
import { Application } from "./application.entity.ts";
import { visibleApplication } from "./application.reading.ts";
import { AgreementText } from "./agreement.entity.ts";
import { BallotSeat, Vote } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import * as reading from "./ballot.reading.ts";
import { ballotStateAt, closedAtOf } from "./ballot-state.ts";
import { Committee } from "./committee.entity.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { Decision } from "./decision.entity.ts";
import { explain } from "./explanation.ts";
import { BallotState, Outcome } from "./membership.enums.ts";
import { proposedRule, reviewFor } from "./proposal.reading.ts";
import { explanationOf, nextRoundDay, outcomeOf, passesTo, tallyOf } from "./result.reading.ts";
import { Tally } from "./tally.type.ts";

/** Ballots: what they say beyond their row. */
@Resolver(() => Ballot)
export class BallotResolver {
  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "ballot", ballot);
  }

  @FieldResolver(() => BallotState, { description: "Where it stands now." })
  state(@Root() ballot: Ballot, @Ctx() ctx: Context): BallotState {
    return ballotStateAt(ballot, ctx.now());
  }

  @FieldResolver(() => Committee, { description: "Whose seats decide." })
  committee(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<Committee | null> {
    return ctx.load.one(Committee, ballot.committeeId);
  }

  @FieldResolver(() => Application, {
    nullable: true,
    description: "The application it decides, if the viewer may read it.",
  })
  async application(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<Application | null> {
    return ballot.applicationId === null ? null : visibleApplication(ctx, ballot.applicationId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "Whom the question concerns." })
  organisation(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<Organisation | null> {
    return reading.concernedBy(ctx, ballot);
  }

  @FieldResolver(() => DecisionReview, {
    nullable: true,
    description: "The appeal, the late conflict or the ratification it decides; for the committee and the applicant.",
  })
  review(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<DecisionReview | null> {
    return reviewFor(ctx, ballot);
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: "SUSPEND: the last day of the suspension." })
  proposedUntil(@Root() ballot: Ballot): string | null {
    return ballot.proposal?.until ?? null;
  }

  @FieldResolver(() => [String], { description: "CHANGE_RULE: the rule that a yes puts into force, in plain sentences." })
  proposedRule(@Root() ballot: Ballot, @Ctx() ctx: Context): string[] {
    return proposedRule(ctx, ballot);
  }

  @FieldResolver(() => [AgreementText], {
    description: "CHANGE_RULE: the partnership agreement that a yes puts into force, in each language.",
  })
  proposedAgreement(@Root() ballot: Ballot): AgreementText[] {
    return ballot.proposal?.agreement?.texts ?? [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "CHANGE_RULE: what the proposed partnership agreement changes, in a few words.",
  })
  proposedChanges(@Root() ballot: Ballot): string | null {
    return ballot.proposal?.agreement?.changes ?? null;
  }

  @FieldResolver(() => String, { description: "The question as the seats read it." })
  question(@Root() ballot: Ballot, @Ctx() ctx: Context): string {
    return shownWords(ctx, ballot.question);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who opened it." })
  openedBy(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<Person | null> {
    return reading.personFor(ctx, ballot, ballot.openedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who recorded the outcome." })
  recordedBy(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<Person | null> {
    return reading.personFor(ctx, ballot, ballot.recordedById);
  }

  @FieldResolver(() => DecisionRule, { description: "The rule it opened with; a later rule does not touch it." })
  rule(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<DecisionRule> {
    return reading.ruleOf(ctx, ballot);
  }

  @FieldResolver(() => [BallotSeat], { description: "The seats that were in term when it opened; for the committee." })
  roll(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<BallotSeat[]> {
    return reading.visibleRoll(ctx, ballot);
  }

  @FieldResolver(() => BallotSeat, { nullable: true, description: "The viewer's own place on the roll." })
  mySeat(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<BallotSeat | null> {
    return reading.myPlace(ctx, ballot);
  }

  @FieldResolver(() => Vote, {
    nullable: true,
    description:
      "The vote of the viewer's seat: for the person who cast it at any time, for the other one after the close.",
  })
  myVote(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<Vote | null> {
    return reading.myVote(ctx, ballot);
  }

  @FieldResolver(() => Boolean, { description: "Whether enough seats have voted for it to count. Never says how." })
  quorumReached(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<boolean> {
    return reading.quorumReached(ctx, ballot);
  }

  @FieldResolver(() => Tally, { nullable: true, description: "The numbers; null while it is open, for everybody." })
  tally(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<Tally | null> {
    return tallyOf(ctx, ballot);
  }

  @FieldResolver(() => Outcome, { nullable: true, description: "What it came to; null while it is open." })
  outcome(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<Outcome | null> {
    return outcomeOf(ctx, ballot);
  }

  @FieldResolver(() => MomentScalar, {
    nullable: true,
    description: "When votes stopped: at the closing time, or when every seat had voted and the outcome was recorded.",
  })
  closedAt(@Root() ballot: Ballot, @Ctx() ctx: Context): string | null {
    return ballotStateAt(ballot, ctx.now()) === BallotState.CLOSED ? closedAtOf(ballot) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The outcome in one plain sentence; null while it is open.",
  })
  explanation(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<string | null> {
    return explanationOf(ctx, ballot);
  }

  @FieldResolver(() => Decision, { nullable: true, description: "Its entry in the decision register, once recorded." })
  decision(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<Decision | null> {
    return reading.decisionOf(ctx, ballot);
  }

  @FieldResolver(() => Network, {
    nullable: true,
    description: "Whose committee decides instead, where too many seats stepped back; null where there is none above.",
  })
  passesTo(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<Network | null> {
    return passesTo(ctx, ballot);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: "The first day of a second round, after a tie or a block.",
  })
  nextRoundFrom(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<string | null> {
    return nextRoundDay(ctx, ballot);
  }
}

/** The sentence of a tally. */
@Resolver(() => Tally)
export class TallyResolver {
  @FieldResolver(() => String, { description: "What the numbers come to, in one plain sentence." })
  explanation(
    @Root() tally: Tally,
    @Arg("lang", () => LanguageTagScalar, {
      nullable: true,
      description: "In which language, if not in that of whoever asks; English where there is none.",
    })
    lang: string | null,
    @Ctx() ctx: Context,
  ): string {
    return explain(tally.explained, lang === null ? ctx.language : (languageOf(lang) ?? "en"));
  }
}
