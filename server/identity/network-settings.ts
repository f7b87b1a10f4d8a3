import { Field, Float, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

/** The state that a new member starts in. */
export type StateOnAdmission = "ACTIVE" | "PROBATION";

/** How a network renews memberships. */
export enum RenewalRule {
  AT_ONCE = "AT_ONCE",
  BALLOT = "BALLOT",
}
registerEnumType(RenewalRule, {
  name: "RenewalRule",
  description: "What happens once a member has looked through its page and sent its renewal.",
  valuesConfig: {
    AT_ONCE: { description: "The membership is renewed at once. One that has lapsed takes a ballot all the same." },
    BALLOT: { description: "The committee decides by a ballot." },
  },
});

/** The settings of a network: each has a default, each can be changed (domain: "Settings of a network"). */
@ObjectType({ description: "The terms a network works by. Every one has a default and can be changed." })
export class NetworkSettings {
  @Field(() => Int, { description: "How long a membership runs, in months." })
  membershipTermMonths!: number;

  @Field(() => Int, { description: "Days of grace after a term before a membership lapses." })
  graceDays!: number;

  @Field(() => Int, { description: "Days before the end of a term from which the member can renew it." })
  renewalOpensDays!: number;

  @Field(() => RenewalRule, { description: "What happens once a member has sent its renewal." })
  renewalRule!: RenewalRule;

  @Field(() => String, { description: "The state a new member starts in: ACTIVE or PROBATION." })
  stateOnAdmission!: StateOnAdmission;

  @Field(() => Int, { description: "Days without an answer after which an application has run out." })
  applicationExpiresAfterDays!: number;

  @Field(() => Int, { description: "Days after which an applicant is reminded." })
  reminderAfterDays!: number;

  @Field(() => Int, { description: "Days in which an applicant can appeal." })
  appealDays!: number;

  @Field(() => Int, { description: "Days after which an unanswered request to be put in touch has run out." })
  introductionExpiresAfterDays!: number;

  @Field(() => Int, { description: "Days a ballot is usually open for; half of it is the least." })
  ballotDays!: number;

  @Field(() => Int, { description: "Days an urgent ballot is open for at least." })
  urgentBallotDays!: number;

  @Field(() => Int, { description: "Days that must pass before a second round." })
  secondRoundAfterDays!: number;

  @Field(() => Int, { description: "For how many months after its end a link still counts as an interest." })
  conflictLookbackMonths!: number;

  @Field(() => Int, { description: "Days after which a page is due for a check." })
  assuranceDueAfterDays!: number;

  @Field(() => Int, { description: "Days after which the check of a page is overdue." })
  assuranceOverdueAfterDays!: number;

  @Field(() => Int, { description: "Days before its end from which a credential shows as running out." })
  credentialExpiringDays!: number;

  @Field(() => Float, { description: "Share of its capacity from which an organisation counts as busy." })
  introductionLoadBusy!: number;

  @Field(() => Float, { description: "Share of its capacity from which an organisation counts as full." })
  introductionLoadFull!: number;

  @Field(() => Boolean, { description: "Whether outcomes and their sentences stand in the public decision register." })
  publishDecisions!: boolean;
}

/** What a network that set nothing works by. */
export const defaultSettings: NetworkSettings = {
  membershipTermMonths: 24,
  graceDays: 60,
  renewalOpensDays: 60,
  renewalRule: RenewalRule.AT_ONCE,
  stateOnAdmission: "ACTIVE",
  applicationExpiresAfterDays: 90,
  reminderAfterDays: 28,
  appealDays: 28,
  introductionExpiresAfterDays: 28,
  ballotDays: 14,
  urgentBallotDays: 3,
  secondRoundAfterDays: 7,
  conflictLookbackMonths: 24,
  assuranceDueAfterDays: 180,
  assuranceOverdueAfterDays: 365,
  credentialExpiringDays: 30,
  introductionLoadBusy: 0.6,
  introductionLoadFull: 1,
  publishDecisions: true,
};

/** The settings in force: what the network set, and defaults for the rest. */
export function settingsOf(network: { ownSettings: Partial<NetworkSettings> }): NetworkSettings {
  return { ...defaultSettings, ...network.ownSettings };
}

/** What can be changed about a network; what is left out stays. */
@InputType({ description: "What to change about a network; what is left out stays as it is." })
export class NetworkSettingsInput {
  @Field(() => String, { nullable: true, description: "Its name." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "What it is for, in a sentence." })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: "What it says about itself." })
  about?: string | null;

  @Field(() => Int, { nullable: true, description: "How long a membership runs, in months (1 to 120)." })
  membershipTermMonths?: number | null;

  @Field(() => Int, { nullable: true, description: "Days of grace after a term (0 to 365)." })
  graceDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Days before the end of a term from which it can be renewed." })
  renewalOpensDays?: number | null;

  @Field(() => RenewalRule, { nullable: true, description: "Whether renewals are decided at once or by a ballot." })
  renewalRule?: RenewalRule | null;

  @Field(() => String, { nullable: true, description: "ACTIVE or PROBATION." })
  stateOnAdmission?: string | null;

  @Field(() => Int, { nullable: true, description: "Days without an answer until an application runs out." })
  applicationExpiresAfterDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Days after which an applicant is reminded." })
  reminderAfterDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Days in which an applicant can appeal." })
  appealDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Days until an unanswered request to be put in touch runs out." })
  introductionExpiresAfterDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Days a ballot is usually open for; half of it is the least." })
  ballotDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Days an urgent ballot is open for at least." })
  urgentBallotDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Days before a second round." })
  secondRoundAfterDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Months for which an ended link still counts as an interest." })
  conflictLookbackMonths?: number | null;

  @Field(() => Int, { nullable: true, description: "Days after which a page is due for a check." })
  assuranceDueAfterDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Days after which a check is overdue." })
  assuranceOverdueAfterDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Days before its end a credential shows as running out." })
  credentialExpiringDays?: number | null;

  @Field(() => Float, { nullable: true, description: "Share of capacity that counts as busy." })
  introductionLoadBusy?: number | null;

  @Field(() => Float, { nullable: true, description: "Share of capacity that counts as full." })
  introductionLoadFull?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether decisions stand in the public register." })
  publishDecisions?: boolean | null;
}
