import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { Person } from "../identity/person.entity.ts";
import { undoableActOn } from "../identity/undo.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { AuditEvent } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { say } from "../platform/language.ts";
import { find } from "../platform/node.ts";
import { connectionTypes, PageArguments, type Page } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { DayScalar, MomentScalar } from "../platform/scalars.ts";
import { Ballot } from "./ballot.entity.ts";
import { Committee } from "./committee.entity.ts";
import { ballotsOf, earliestCloseOf, openBallotsOf, ruleToday, seatPerson, seatsOf } from "./committee.reading.ts";
import { endSeat, setSeat } from "./committee.service.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { ruleInWords } from "./in-words.ts";
import { BallotState } from "./membership.enums.ts";
import { eligibilityOf } from "./membership.reading.ts";
import { CommitteePayload } from "./payloads.ts";
import { Seat, SeatEligibility } from "./seat.entity.ts";
import { SeatInput } from "./seat.input.ts";

/** A page of ballots. */
const BallotConnection = connectionTypes("Ballot", () => Ballot).Connection;

@ArgsType()
class BallotsArguments extends PageArguments {
  @Field(() => BallotState, { nullable: true, description: "In this state now." })
  state?: BallotState | null;
}

/** Committees: their rule, seats and ballots. */
@Resolver(() => Committee)
export class CommitteeResolver {
  @Query(() => Committee, { nullable: true, description: "A committee by its id." })
  committee(
    @Ctx() ctx: Context,
    @Arg("id", () => ID, { description: "Its id." }) id: string,
  ): Promise<Committee | null> {
    return find(ctx, Committee, id);
  }

  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() committee: Committee, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "committee", committee);
  }

  @FieldResolver(() => Network, { description: "The partnership it decides for." })
  network(@Root() committee: Committee, @Ctx() ctx: Context): Promise<Network | null> {
    return ctx.load.one(Network, committee.networkId);
  }

  @FieldResolver(() => DecisionRule, { description: "The rule by which a ballot that opened today would be decided." })
  rule(@Root() committee: Committee, @Ctx() ctx: Context): Promise<DecisionRule> {
    return ruleToday(ctx, committee);
  }

  @FieldResolver(() => [Seat], { description: "Its seats: all, or those in term on a day." })
  seats(
    @Root() committee: Committee,
    @Ctx() ctx: Context,
    @Arg("activeOn", () => DayScalar, { nullable: true, description: "Only those in term on this day." })
    activeOn: string | undefined,
  ): Promise<Seat[]> {
    return seatsOf(ctx, committee, activeOn ?? null);
  }

  @FieldResolver(() => MomentScalar, {
    description: "The first full hour at which a ballot that opened now could close.",
  })
  earliestClose(
    @Root() committee: Committee,
    @Ctx() ctx: Context,
    @Arg("urgent", () => Boolean, { defaultValue: false, description: "Of a ballot that is opened as urgent." })
    urgent: boolean,
  ): Promise<string> {
    return earliestCloseOf(ctx, committee, urgent);
  }

  @FieldResolver(() => BallotConnection, { description: "Its ballots the viewer may know of, newest first." })
  ballots(
    @Root() committee: Committee,
    @Ctx() ctx: Context,
    @Args(() => BallotsArguments) args: BallotsArguments,
  ): Promise<Page<Ballot> & { totalCount: number }> {
    return ballotsOf(ctx, committee, args.state ?? null, args);
  }

  @Mutation(() => CommitteePayload, {
    description: "Give an organisation a seat for a term, or change the one it has.",
  })
  setSeat(
    @Ctx() ctx: Context,
    @Arg("input", () => SeatInput, { description: "The seat as it is to be." }) input: SeatInput,
  ): Promise<Payload<"committee", Committee>> {
    return payload("committee", () => setSeat(ctx, input));
  }

  @Mutation(() => CommitteePayload, { description: "End a seat on a day, which is its last." })
  endSeat(
    @Ctx() ctx: Context,
    @Arg("seat", () => ID, { description: "Which seat." }) seat: string,
    @Arg("on", () => DayScalar, { description: "Its last day." }) on: string,
  ): Promise<Payload<"committee", Committee>> {
    return payload("committee", () => endSeat(ctx, seat, on));
  }
}

/** What a change of seats leaves as it is. */
@Resolver(() => CommitteePayload)
export class CommitteePayloadResolver {
  @FieldResolver(() => [Ballot], {
    description: "The open ballots, in which the change does nothing: they keep the seats and people they opened with.",
  })
  unchangedBallots(@Root() { committee }: CommitteePayload, @Ctx() ctx: Context): Promise<Ballot[]> {
    return committee ? openBallotsOf(ctx, committee) : Promise.resolve([]);
  }
}

/** The rule in words. */
@Resolver(() => DecisionRule)
export class DecisionRuleResolver {
  @FieldResolver(() => [String], { description: "The rule in plain sentences." })
  sentences(@Root() rule: DecisionRule, @Ctx() ctx: Context): string[] {
    return ruleInWords(rule).map((sentence) => say(ctx.language, sentence));
  }
}

/** Seats. */
@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => Committee, { description: "On which committee." })
  committee(@Root() seat: Seat, @Ctx() ctx: Context): Promise<Committee | null> {
    return ctx.load.one(Committee, seat.committeeId);
  }

  @FieldResolver(() => Organisation, { description: "Whose seat it is." })
  organisation(@Root() seat: Seat, @Ctx() ctx: Context): Promise<Organisation | null> {
    return ctx.load.one(Organisation, seat.organisationId);
  }

  @FieldResolver(() => AuditEvent, {
    nullable: true,
    description: "The act that ended it, where the viewer can take it back: those who may give the seat, for 14 days.",
  })
  undoable(@Root() seat: Seat, @Ctx() ctx: Context): Promise<AuditEvent | null> | null {
    return seat.to === null ? null : undoableActOn(ctx, "Seat", seat.id);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who votes for it; for people who are signed in." })
  holder(@Root() seat: Seat, @Ctx() ctx: Context): Promise<Person | null> {
    return seatPerson(ctx, seat.holderId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who votes for it when the holder cannot." })
  deputy(@Root() seat: Seat, @Ctx() ctx: Context): Promise<Person | null> {
    return seatPerson(ctx, seat.deputyId);
  }

  @FieldResolver(() => SeatEligibility, {
    description: "Whether it would be on the roll of a ballot that opens on a day.",
  })
  eligible(
    @Root() seat: Seat,
    @Ctx() ctx: Context,
    @Arg("on", () => DayScalar, { nullable: true, description: "The day; today when left out." }) on: string | null,
  ): Promise<SeatEligibility> {
    return eligibilityOf(ctx, seat, on ?? ctx.today());
  }
}
