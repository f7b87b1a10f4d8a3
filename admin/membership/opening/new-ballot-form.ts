import type { IntlShape } from "react-intl";
import type { BallotSubject, NewBallotQuery, ProposalInput } from "../../../schema/operations.ts";
import { dayAfter, dayOf, momentAt, today } from "../../lib/dates.ts";
import type { FieldError } from "../../lib/problems.ts";
import { dayFromTyped, typedDate } from "../../ui/date-input.tsx";
import type { TypedDate } from "../../ui/date-input.tsx";
import { words as opening } from "./messages.ts";
import { asking } from "./new-ballot-words.ts";
import { closingMoment } from "./opening-form.ts";
import { typedTime } from "./typed-time.ts";

/** The committee that is asked. */
export type AskedCommittee = NonNullable<NewBallotQuery["committee"]>;

/** Subjects about a membership. */
export const memberSubjects: readonly string[] = ["RENEW", "SUSPEND", "REMOVE"];
/** Subjects that can be urgent. */
export const urgentSubjects: readonly string[] = ["SUSPEND", "ENDORSE_CASE_STUDY", "APPROVE_RESEARCH", "OTHER"];

/** The terms of a rule that are yes or no. */
export const ruleFlags = [
  "communityDoubleMajority",
  "communityQuorum",
  "communitySeatsMustBeMajority",
  "secretUntilClosed",
  "blockAllowed",
] as const;

/** A term of a rule that is yes or no. */
export type RuleFlag = (typeof ruleFlags)[number];

/** What is typed. */
export interface AskingValues extends Record<RuleFlag, boolean> {
  subject: BallotSubject | "";
  member: { id: string | null; text: string };
  until: TypedDate;
  question: string;
  closesAt: TypedDate;
  time: string;
  urgent: boolean;
  minParticipants: string;
  approveShare: string;
  conflictLookbackMonths: string;
}

const usualHour = 17;
const perCent = 100;

/** The usual day of the close; a day later where 5pm on it is too soon. */
export function usualDay(committee: AskedCommittee, urgent: boolean): string {
  const { ballotDays, urgentBallotDays } = committee.network.settings;
  const day = dayAfter(today(), urgent ? urgentBallotDays : ballotDays);
  const earliest = urgent ? committee.earliestUrgentClose : committee.earliestClose;
  return momentAt(day, usualHour) < earliest ? dayAfter(day, 1) : day;
}

/** The form at first: the rule as it is, and the usual close. */
export function firstAsking(committee: AskedCommittee, subject: BallotSubject | "", question: string): AskingValues {
  const { rule } = committee;
  return {
    subject,
    question,
    member: { id: null, text: "" },
    until: typedDate(null),
    closesAt: typedDate(usualDay(committee, false)),
    time: "5pm",
    urgent: false,
    minParticipants: String(rule.minParticipants),
    approveShare: String(Math.round(rule.approveShare * perCent)),
    conflictLookbackMonths: String(rule.conflictLookbackMonths),
    communityDoubleMajority: rule.communityDoubleMajority,
    communityQuorum: rule.communityQuorum,
    communitySeatsMustBeMajority: rule.communitySeatsMustBeMajority,
    secretUntilClosed: rule.secretUntilClosed,
    blockAllowed: rule.blockAllowed,
  };
}

const numbers = ["minParticipants", "approveShare", "conflictLookbackMonths"] as const;

/** What is missing or cannot be. */
export function askingFaults(intl: IntlShape, values: AskingValues, again: boolean): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (field: string, message: { id: string; defaultMessage: string }) =>
    faults.push({ field, message: intl.formatMessage(message) });
  if (values.subject === "") {
    fault("subject", asking.subjectMissing);
  }
  if (!again && memberSubjects.includes(values.subject) && values.member.id === null) {
    fault("member", asking.memberMissing);
  }
  if (!again && values.subject === "SUSPEND" && !endsAfter(values)) {
    fault("until", asking.untilMissing);
  }
  if (values.subject === "CHANGE_RULE") {
    numbers.filter((key) => !/^\s*\d{1,3}\s*$/u.test(values[key])).forEach((key) => fault(key, asking.numberMissing));
  }
  if (values.question.trim() === "") {
    fault("question", opening.questionMissing);
  }
  if (!dayFromTyped(values.closesAt)) {
    fault("closesAt", opening.closesMissing);
  }
  if (!typedTime(values.time)) {
    fault("time", opening.timeMissing);
  }
  return faults;
}

function endsAfter(values: AskingValues): boolean {
  const until = dayFromTyped(values.until);
  const close = closingMoment(values);
  return until !== null && (close === null || until > dayOf(close));
}

/** What a yes puts into force beyond the question. */
export function proposalOf(values: AskingValues, again: boolean): ProposalInput | null {
  if (!again && values.subject === "SUSPEND") {
    return { until: dayFromTyped(values.until) };
  }
  if (values.subject !== "CHANGE_RULE") {
    return null;
  }
  const flags = Object.fromEntries(ruleFlags.map((flag) => [flag, values[flag]]));
  return {
    rule: {
      ...flags,
      minParticipants: Number(values.minParticipants),
      approveShare: Number(values.approveShare) / perCent,
      conflictLookbackMonths: Number(values.conflictLookbackMonths),
    },
  };
}
