/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ProblemCode =
  | 'INVALID'
  | 'DUPLICATE'
  | 'CONFLICT_OF_INTEREST'
  | 'NOT_ELIGIBLE'
  | 'NOT_QUORATE'
  | 'WRONG_STATE'
  | 'STALE_VERSION'
  | 'CONSENT_MISSING'
  | 'CAPACITY_FULL'
  | 'EVIDENCE_EXISTS'
  | 'CREDENTIAL_EXPIRED'
  | 'FEEDBACK_OVERDUE'
  | 'LIMIT'
  | 'NOT_FOUND';

export type ListingBasis =
  | 'CONSENT'
  | 'PUBLIC_REGISTER'
  | 'PUBLIC_BODY';

export type Voice =
  | 'COMMUNITY'
  | 'SERVICE_PROVIDER'
  | 'RESEARCH'
  | 'STATUTORY'
  | 'FUNDER';

export type ApplicationState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'NEEDS_INFORMATION'
  | 'IN_REVIEW'
  | 'IN_BALLOT'
  | 'APPROVED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'DEFERRED'
  | 'EXPIRED';

export type WaitingOn =
  | 'APPLICANT'
  | 'COMMITTEE'
  | 'CHECKS'
  | 'NOBODY';

export type CheckState =
  | 'TODO'
  | 'PASSED'
  | 'FAILED'
  | 'WAIVED';

export type BallotState =
  | 'SCHEDULED'
  | 'OPEN'
  | 'CLOSED'
  | 'VOID';

export type BallotSubject =
  | 'ADMIT'
  | 'RENEW'
  | 'SUSPEND'
  | 'REMOVE'
  | 'CHANGE_RULE'
  | 'ENDORSE_CASE_STUDY'
  | 'APPROVE_RESEARCH'
  | 'OTHER';

export type VoteChoice =
  | 'APPROVE'
  | 'REJECT'
  | 'ABSTAIN'
  | 'BLOCK';

export type Outcome =
  | 'APPROVED'
  | 'REFUSED'
  | 'REFUSED_BY_COMMUNITY'
  | 'SPLIT_INSTITUTIONS_AGAINST'
  | 'TIED'
  | 'BLOCKED'
  | 'NO_DECISION'
  | 'NO_COMMUNITY_DECISION'
  | 'INQUORATE'
  | 'INQUORATE_COMMUNITY'
  | 'ESCALATED_TOO_MANY_RECUSALS';

export type ConflictLevel =
  | 'NONE'
  | 'DECLARED_MAY_VOTE'
  | 'RECUSED';

export type MembershipState =
  | 'FOUNDING'
  | 'ACTIVE'
  | 'PROBATION'
  | 'GRACE'
  | 'LAPSED'
  | 'SUSPENDED'
  | 'RESIGNED'
  | 'REMOVED';

export type Role =
  | 'MEMBER_EDITOR'
  | 'COMMITTEE_SEAT'
  | 'SECRETARY'
  | 'CHAIR'
  | 'BROKER'
  | 'RESEARCHER'
  | 'COMMISSIONER'
  | 'DATA_STEWARD'
  | 'OPERATOR';

export type SeatInput = {
  committee: string | number;
  organisation: string | number;
  holder?: string | number | null | undefined;
  voice: Voice;
  from: string;
  to?: string | null | undefined;
  deputy?: string | number | null | undefined;
  founding?: boolean | null | undefined;
};

export type Illustrative =
  | 'NO'
  | 'DETAILS'
  | 'ALL';

export type Demonstration =
  | 'NONE'
  | 'PARTLY'
  | 'WHOLLY';

export type GoToOrganisationsQueryVariables = Exact<{
  text: string;
  network?: string | number | null | undefined;
}>;


export type GoToOrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, handle: string, name: string } }> } };

export type ShellNetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellNetworksQuery = { networks: Array<{ id: string, handle: string, name: string }> };

export type ShellNetworkQueryVariables = Exact<{
  handle: string;
  on?: string | null | undefined;
}>;


export type ShellNetworkQuery = { network: { id: string, handle: string, name: string, purpose: string | null, demonstration: Demonstration, can: Array<string>, committees: Array<{ id: string, name: string, seats: Array<{ id: string, voice: Voice }> }> } | null };

export type ShellCountsQueryVariables = Exact<{
  handle: string;
}>;


export type ShellCountsQuery = { network: { id: string, applicationsWaiting: number, committees: Array<{ id: string, ballots: { totalCount: number } }> } | null };

export type ShellViewerQueryVariables = Exact<{
  network?: string | number | null | undefined;
}>;


export type ShellViewerQuery = { viewer: { email: string, taskCount: number, person: { id: string, displayName: string }, organisations: Array<{ organisation: { id: string, handle: string, name: string, membership: { id: string } | null, application: { id: string, state: ApplicationState } | null } }>, roleAssignments: Array<{ id: string, role: Role, network: { id: string } | null, organisation: { id: string, name: string } | null }>, seats: Array<{ id: string, committee: { id: string, network: { id: string } }, organisation: { id: string, name: string } }>, networks: Array<{ id: string, handle: string }> } | null };

export type LanguageTableQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguageTableQuery = { languages: Array<{ tag: string, name: string, endonym: string | null, rightToLeft: boolean }> };

export type BallotInFullQueryVariables = Exact<{
  id: string | number;
}>;


export type BallotInFullQuery = { viewer: { person: { id: string }, seats: Array<{ id: string, committee: { id: string }, organisation: { id: string, name: string }, eligible: { eligible: boolean, reason: string | null } }> } | null, node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { subject: BallotSubject, question: string, round: number, state: BallotState, opensAt: string, closesAt: string, recordedAt: string | null, quorumReached: boolean, outcome: Outcome | null, explanation: string | null, nextRoundFrom: string | null, can: Array<string>, id: string, openedBy: { id: string, displayName: string } | null, recordedBy: { id: string, displayName: string } | null, committee: { id: string, network: { id: string, settings: { publishDecisions: boolean } } }, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative, profile: { lang: string, purpose: string } } | null, application: { id: string, voice: Voice, can: Array<string>, decision: { id: string, reasonsForApplicant: string, reasonsGivenAt: string | null, appealUntil: string | null, ballot: { id: string } | null } | null } | null, decision: { id: string, reasonsGivenAt: string | null, appealUntil: string | null } | null, rule: { version: number, effectiveFrom: string, minParticipants: number, approveShare: number, communityDoubleMajority: boolean, reasonRequiredOn: Array<VoteChoice>, blockAllowed: boolean, sentences: Array<string> }, mySeat: { seat: { id: string } } | null, myVote: { choice: VoteChoice, reason: string | null, castAt: string, changes: number } | null, tally: { sitting: number, recused: number, participants: number, need: number, communitySitting: number, communityParticipants: number, communityNeed: number, approve: number, reject: number, abstain: number, block: number, communityApprove: number, communityReject: number } | null, roll: Array<{ voted: boolean | null, deputy: boolean, mine: boolean, vote: { choice: VoteChoice, reason: string | null, castAt: string } | null, declaration: { level: ConflictLevel | null, reason: string | null, suggestedBy: Array<string>, dismissedReason: string | null, declaredAt: string | null } | null, seat: { id: string, voice: Voice, organisation: { id: string, handle: string, name: string, illustrative: Illustrative } } }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type DeclareOwnInterestMutationVariables = Exact<{
  ballot: string | number;
  level: ConflictLevel;
  reason?: string | null | undefined;
}>;


export type DeclareOwnInterestMutation = { declareInterest: { ballot: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type CastOwnVoteMutationVariables = Exact<{
  ballot: string | number;
  choice: VoteChoice;
  reason?: string | null | undefined;
}>;


export type CastOwnVoteMutation = { castVote: { ballot: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type DismissStepBackMutationVariables = Exact<{
  ballot: string | number;
  seat: string | number;
  reason: string;
}>;


export type DismissStepBackMutation = { dismissSuggestedConflict: { ballot: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type RecordOutcomeMutationVariables = Exact<{
  ballot: string | number;
}>;


export type RecordOutcomeMutation = { closeBallot: { ballot: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type BallotListQueryVariables = Exact<{
  committee: string | number;
  state: BallotState;
  after?: string | null | undefined;
}>;


export type BallotListQuery = { committee: { id: string, ballots: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, question: string, round: number, state: BallotState, outcome: Outcome | null, opensAt: string, closesAt: string, recordedAt: string | null, organisation: { id: string, illustrative: Illustrative } | null, mySeat: { voted: boolean | null, declaration: { level: ConflictLevel | null } | null } | null, roll: Array<{ voted: boolean | null, declaration: { level: ConflictLevel | null } | null }> } }> } } | null };

export type DecisionRegisterQueryVariables = Exact<{
  handle: string;
  after?: string | null | undefined;
}>;


export type DecisionRegisterQuery = { network: { id: string, decisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, outcome: Outcome, on: string, explanation: string, subject: BallotSubject, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative } | null, ballot: { id: string, question: string, round: number, closesAt: string, rule: { version: number, effectiveFrom: string, minParticipants: number, approveShare: number, communityDoubleMajority: boolean, sentences: Array<string> }, tally: { sitting: number, recused: number, participants: number, need: number, communitySitting: number, communityParticipants: number, communityNeed: number, approve: number, reject: number, abstain: number, block: number, communityApprove: number, communityReject: number } | null } | null } }> } } | null };

export type DecisionInFullQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionInFullQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { reasonsForApplicant: string, conditions: Array<string>, reasonsGivenAt: string | null, appealUntil: string | null, id: string, outcome: Outcome, on: string, explanation: string, subject: BallotSubject, network: { id: string }, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative } | null, ballot: { id: string, question: string, round: number, closesAt: string, rule: { version: number, effectiveFrom: string, minParticipants: number, approveShare: number, communityDoubleMajority: boolean, sentences: Array<string> }, tally: { sitting: number, recused: number, participants: number, need: number, communitySitting: number, communityParticipants: number, communityNeed: number, approve: number, reject: number, abstain: number, block: number, communityApprove: number, communityReject: number } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type DecisionLineFragment = { id: string, outcome: Outcome, on: string, explanation: string, subject: BallotSubject, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative } | null, ballot: { id: string, question: string, round: number, closesAt: string, rule: { version: number, effectiveFrom: string, minParticipants: number, approveShare: number, communityDoubleMajority: boolean, sentences: Array<string> }, tally: { sitting: number, recused: number, participants: number, need: number, communitySitting: number, communityParticipants: number, communityNeed: number, approve: number, reject: number, abstain: number, block: number, communityApprove: number, communityReject: number } | null } | null };

export type ApplicationFileQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ApplicationFileQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { version: number, reference: string, state: ApplicationState, waitingOn: WaitingOn, waitingSince: string, dueOn: string | null, voice: Voice, startedAt: string, submittedAt: string | null, reviewStartedAt: string | null, checksLeft: number, openBallotBlockedBy: string | null, mustDeclareFirst: boolean, unreadMessages: number, can: Array<string>, id: string, organisation: { id: string, handle: string, name: string, illustrative: Illustrative, areas: Array<{ id: string, name: string }> }, committee: { id: string, name: string, can: Array<string>, rule: { version: number, effectiveFrom: string, sentences: Array<string> }, network: { id: string, settings: { ballotDays: number, urgentBallotDays: number } } }, duplicateOf: { id: string, handle: string, name: string } | null, questions: Array<{ key: string, answered: boolean, optional: boolean }>, answers: Array<{ question: string, value: string, lang: string, unsure: boolean, choices: Array<{ value: string, label: string, known: boolean, endonym: string | null }> }>, checks: Array<{ kind: string, state: CheckState, note: string | null, on: string | null, by: { id: string, displayName: string } | null }>, duplicates: Array<{ same: Array<string>, differs: Array<string>, dismissed: boolean, dismissedReason: string | null, organisation: { id: string, handle: string, name: string, illustrative: Illustrative, listingBasis: ListingBasis } }>, thread: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, body: string, shared: boolean, at: string, lang: string | null, authorRole: string, author: { id: string, displayName: string } } }> }, ballots: Array<{ id: string, round: number, state: BallotState, outcome: Outcome | null, question: string, opensAt: string, closesAt: string, nextRoundFrom: string | null }>, decision: { id: string, outcome: Outcome, on: string, explanation: string, reasonsForApplicant: string, conditions: Array<string>, appealUntil: string | null, reasonsGivenAt: string | null } | null, previous: Array<{ id: string, reference: string, state: ApplicationState, startedAt: string, submittedAt: string | null }>, timeline: Array<{ id: string, at: string, actor: string, summary: string, reason: string | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type WriteMessageMutationVariables = Exact<{
  application: string | number;
  question: string;
  private: boolean;
}>;


export type WriteMessageMutation = { askApplicant: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SettleCheckMutationVariables = Exact<{
  application: string | number;
  kind: string;
  state: CheckState;
  note?: string | null | undefined;
}>;


export type SettleCheckMutation = { recordCheck: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SayNotTheSameMutationVariables = Exact<{
  application: string | number;
  organisation: string | number;
  reason: string;
}>;


export type SayNotTheSameMutation = { dismissDuplicate: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SayTheSameMutationVariables = Exact<{
  application: string | number;
  of: string | number;
  reason: string;
}>;


export type SayTheSameMutation = { markDuplicate: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type PutToTheVoteMutationVariables = Exact<{
  committee: string | number;
  application: string | number;
  question: string;
  closesAt: string;
  urgent: boolean;
}>;


export type PutToTheVoteMutation = { openBallot: { ballot: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SendReasonsMutationVariables = Exact<{
  decision: string | number;
  reasonsForApplicant: string;
  conditions: Array<string> | string;
}>;


export type SendReasonsMutation = { giveReasons: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type MarkFileReadMutationVariables = Exact<{
  application: string | number;
}>;


export type MarkFileReadMutation = { markRead: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type MembersOnQueryVariables = Exact<{
  network: string | number;
  on: string;
  after?: string | null | undefined;
}>;


export type MembersOnQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, region: { id: string, name: string } | null, memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: MembershipState, from: string, renewBy: string | null, endedOn: string | null, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative } } }> }, committees: Array<{ id: string, name: string, can: Array<string>, seats: Array<{ id: string, voice: Voice, founding: boolean, from: string, to: string | null, holder: { id: string, displayName: string } | null, deputy: { id: string, displayName: string } | null, organisation: { id: string, handle: string, name: string, illustrative: Illustrative } }> }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SeatsAndAreasQueryVariables = Exact<{
  committee: string | number;
  on: string;
}>;


export type SeatsAndAreasQuery = { committee: { id: string, seats: Array<{ id: string, voice: Voice, organisation: { id: string, illustrative: Illustrative, areas: Array<{ id: string, name: string, level: string, within: { id: string, name: string, level: string, within: { id: string, name: string, level: string } | null } | null }> } }> } | null };

export type SeatAreaFragment = { id: string, name: string, level: string };

export type UpperTierAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type UpperTierAreasQuery = { metropolitan: Array<{ id: string, name: string, within: { id: string, within: { id: string } | null } | null }>, unitary: Array<{ id: string, name: string, within: { id: string, within: { id: string } | null } | null }>, county: Array<{ id: string, name: string, within: { id: string, within: { id: string } | null } | null }> };

export type UpperTierAreaFragment = { id: string, name: string, within: { id: string, within: { id: string } | null } | null };

export type SeatToChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type SeatToChangeQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { voice: Voice, founding: boolean, from: string, to: string | null, id: string, holder: { id: string, displayName: string } | null, deputy: { id: string, displayName: string } | null, organisation: { id: string, name: string }, committee: { id: string, can: Array<string> } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SeatOrganisationsQueryVariables = Exact<{
  network: string | number;
  text: string;
}>;


export type SeatOrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, name: string, voice: Voice } }> } };

export type SeatPeopleQueryVariables = Exact<{
  text: string;
}>;


export type SeatPeopleQuery = { people: { edges: Array<{ node: { id: string, displayName: string, organisations: Array<{ organisation: { id: string, name: string } }> } }> } };

export type PlaceSeatMutationVariables = Exact<{
  input: SeatInput;
}>;


export type PlaceSeatMutation = { setSeat: { committee: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type EndSeatTermMutationVariables = Exact<{
  seat: string | number;
  on: string;
}>;


export type EndSeatTermMutation = { endSeat: { committee: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { viewer: { taskCount: number, seats: Array<{ id: string, voice: Voice, committee: { id: string, network: { id: string } }, organisation: { id: string, handle: string, name: string } }>, organisations: Array<{ organisation: { id: string, handle: string, voice: Voice, application: { id: string } | null } }>, tasks: Array<{ id: string, kind: string, title: string, detail: string, dueOn: string | null, dueAt: string | null, overdue: boolean, tag: string | null, subject:
        | { __typename: 'Organisation', handle: string, voice: Voice, id: string }
        | { __typename: 'Capability', id: string }
        | { __typename: 'Skill', id: string }
        | { __typename: 'Community', id: string }
        | { __typename: 'Area', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'Seat', id: string }
        | { __typename: 'Application', voice: Voice, id: string, committee: { network: { handle: string } } }
        | { __typename: 'Message', id: string }
        | { __typename: 'Ballot', id: string, committee: { network: { handle: string } } }
        | { __typename: 'Decision', id: string, network: { handle: string } }
        | { __typename: 'Membership', id: string }
        | { __typename: 'PartnershipLink', id: string, proposedBy: { id: string, handle: string, voice: Voice }, from: { id: string, handle: string, voice: Voice }, to: { id: string, handle: string, voice: Voice } }
        | { __typename: 'Network', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'AuditEvent', id: string }
        | { __typename: 'Revision', id: string }
        | { __typename: 'RoleAssignment', id: string }
        | { __typename: 'IntroductionRequest', id: string, askedOf: { id: string, handle: string, voice: Voice } }
        | { __typename: 'Mail', id: string }
       }>, waitingOnOthers: Array<{ id: string, kind: string, title: string, detail: string, dueOn: string | null, subject:
        | { __typename: 'Organisation', handle: string, voice: Voice, id: string }
        | { __typename: 'Capability', id: string }
        | { __typename: 'Skill', id: string }
        | { __typename: 'Community', id: string }
        | { __typename: 'Area', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'Seat', id: string }
        | { __typename: 'Application', voice: Voice, id: string, committee: { network: { handle: string } } }
        | { __typename: 'Message', id: string }
        | { __typename: 'Ballot', id: string, committee: { network: { handle: string } } }
        | { __typename: 'Decision', id: string, network: { handle: string } }
        | { __typename: 'Membership', id: string }
        | { __typename: 'PartnershipLink', id: string, proposedBy: { id: string, handle: string, voice: Voice }, from: { id: string, handle: string, voice: Voice }, to: { id: string, handle: string, voice: Voice } }
        | { __typename: 'Network', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'AuditEvent', id: string }
        | { __typename: 'Revision', id: string }
        | { __typename: 'RoleAssignment', id: string }
        | { __typename: 'IntroductionRequest', id: string, askedOf: { id: string, handle: string, voice: Voice } }
        | { __typename: 'Mail', id: string }
       }>, recent: Array<{ id: string, at: string, summary: string }> } | null };

export type ApplicationQueueQueryVariables = Exact<{
  network: string | number;
  state?: Array<ApplicationState> | ApplicationState | null | undefined;
  waitingOn?: WaitingOn | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicationQueueQuery = { applications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ field: string, values: Array<{ value: string, count: number, selected: boolean }> }>, edges: Array<{ node: { id: string, reference: string, state: ApplicationState, waitingOn: WaitingOn, waitingSince: string, dueOn: string | null, checksLeft: number, unreadMessages: number, voice: Voice, organisation: { id: string, name: string, illustrative: Illustrative } } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DecisionLineFragmentDoc = new TypedDocumentString(`
    fragment DecisionLine on Decision {
  id
  outcome
  on
  explanation
  subject
  organisation {
    id
    handle
    name
    voice
    illustrative
  }
  ballot {
    id
    question
    round
    closesAt
    rule {
      version
      effectiveFrom
      minParticipants
      approveShare
      communityDoubleMajority
      sentences
    }
    tally {
      sitting
      recused
      participants
      need
      communitySitting
      communityParticipants
      communityNeed
      approve
      reject
      abstain
      block
      communityApprove
      communityReject
    }
  }
}
    `, {"fragmentName":"DecisionLine"}) as unknown as TypedDocumentString<DecisionLineFragment, unknown>;
export const SeatAreaFragmentDoc = new TypedDocumentString(`
    fragment SeatArea on Area {
  id
  name
  level
}
    `, {"fragmentName":"SeatArea"}) as unknown as TypedDocumentString<SeatAreaFragment, unknown>;
export const UpperTierAreaFragmentDoc = new TypedDocumentString(`
    fragment UpperTierArea on Area {
  id
  name
  within {
    id
    within {
      id
    }
  }
}
    `, {"fragmentName":"UpperTierArea"}) as unknown as TypedDocumentString<UpperTierAreaFragment, unknown>;
export const GoToOrganisationsDocument = new TypedDocumentString(`
    query GoToOrganisations($text: String!, $network: ID) {
  organisations(filter: {text: $text, network: $network}, first: 6) {
    edges {
      node {
        id
        handle
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoToOrganisationsQuery, GoToOrganisationsQueryVariables>;
export const ShellNetworksDocument = new TypedDocumentString(`
    query ShellNetworks {
  networks {
    id
    handle
    name
  }
}
    `) as unknown as TypedDocumentString<ShellNetworksQuery, ShellNetworksQueryVariables>;
export const ShellNetworkDocument = new TypedDocumentString(`
    query ShellNetwork($handle: String!, $on: Date) {
  network(handle: $handle) {
    id
    handle
    name
    purpose
    demonstration
    can
    committees {
      id
      name
      seats(activeOn: $on) {
        id
        voice
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShellNetworkQuery, ShellNetworkQueryVariables>;
export const ShellCountsDocument = new TypedDocumentString(`
    query ShellCounts($handle: String!) {
  network(handle: $handle) {
    id
    applicationsWaiting
    committees {
      id
      ballots(first: 1, state: OPEN) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShellCountsQuery, ShellCountsQueryVariables>;
export const ShellViewerDocument = new TypedDocumentString(`
    query ShellViewer($network: ID) {
  viewer {
    email
    taskCount
    person {
      id
      displayName
    }
    organisations {
      organisation {
        id
        handle
        name
        membership(network: $network) {
          id
        }
        application(network: $network) {
          id
          state
        }
      }
    }
    roleAssignments {
      id
      role
      network {
        id
      }
      organisation {
        id
        name
      }
    }
    seats {
      id
      committee {
        id
        network {
          id
        }
      }
      organisation {
        id
        name
      }
    }
    networks {
      id
      handle
    }
  }
}
    `) as unknown as TypedDocumentString<ShellViewerQuery, ShellViewerQueryVariables>;
export const LanguageTableDocument = new TypedDocumentString(`
    query LanguageTable {
  languages {
    tag
    name
    endonym
    rightToLeft
  }
}
    `) as unknown as TypedDocumentString<LanguageTableQuery, LanguageTableQueryVariables>;
export const BallotInFullDocument = new TypedDocumentString(`
    query BallotInFull($id: ID!) {
  viewer {
    person {
      id
    }
    seats {
      id
      committee {
        id
      }
      organisation {
        id
        name
      }
      eligible {
        eligible
        reason
      }
    }
  }
  node(id: $id) {
    id
    ... on Ballot {
      subject
      question
      round
      state
      opensAt
      closesAt
      recordedAt
      quorumReached
      outcome
      explanation
      nextRoundFrom
      can
      openedBy {
        id
        displayName
      }
      recordedBy {
        id
        displayName
      }
      committee {
        id
        network {
          id
          settings {
            publishDecisions
          }
        }
      }
      organisation {
        id
        handle
        name
        voice
        illustrative
        profile {
          lang
          purpose
        }
      }
      application {
        id
        voice
        can
        decision {
          id
          reasonsForApplicant
          reasonsGivenAt
          appealUntil
          ballot {
            id
          }
        }
      }
      decision {
        id
        reasonsGivenAt
        appealUntil
      }
      rule {
        version
        effectiveFrom
        minParticipants
        approveShare
        communityDoubleMajority
        reasonRequiredOn
        blockAllowed
        sentences
      }
      mySeat {
        seat {
          id
        }
      }
      myVote {
        choice
        reason
        castAt
        changes
      }
      tally {
        sitting
        recused
        participants
        need
        communitySitting
        communityParticipants
        communityNeed
        approve
        reject
        abstain
        block
        communityApprove
        communityReject
      }
      roll {
        voted
        deputy
        mine
        vote {
          choice
          reason
          castAt
        }
        declaration {
          level
          reason
          suggestedBy
          dismissedReason
          declaredAt
        }
        seat {
          id
          voice
          organisation {
            id
            handle
            name
            illustrative
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BallotInFullQuery, BallotInFullQueryVariables>;
export const DeclareOwnInterestDocument = new TypedDocumentString(`
    mutation DeclareOwnInterest($ballot: ID!, $level: ConflictLevel!, $reason: String) {
  declareInterest(ballot: $ballot, level: $level, reason: $reason) {
    ballot {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareOwnInterestMutation, DeclareOwnInterestMutationVariables>;
export const CastOwnVoteDocument = new TypedDocumentString(`
    mutation CastOwnVote($ballot: ID!, $choice: VoteChoice!, $reason: String) {
  castVote(ballot: $ballot, choice: $choice, reason: $reason) {
    ballot {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CastOwnVoteMutation, CastOwnVoteMutationVariables>;
export const DismissStepBackDocument = new TypedDocumentString(`
    mutation DismissStepBack($ballot: ID!, $seat: ID!, $reason: String!) {
  dismissSuggestedConflict(ballot: $ballot, seat: $seat, reason: $reason) {
    ballot {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DismissStepBackMutation, DismissStepBackMutationVariables>;
export const RecordOutcomeDocument = new TypedDocumentString(`
    mutation RecordOutcome($ballot: ID!) {
  closeBallot(ballot: $ballot) {
    ballot {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const BallotListDocument = new TypedDocumentString(`
    query BallotList($committee: ID!, $state: BallotState!, $after: String) {
  committee(id: $committee) {
    id
    ballots(first: 20, after: $after, state: $state) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          question
          round
          state
          outcome
          opensAt
          closesAt
          recordedAt
          organisation {
            id
            illustrative
          }
          mySeat {
            voted
            declaration {
              level
            }
          }
          roll {
            voted
            declaration {
              level
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BallotListQuery, BallotListQueryVariables>;
export const DecisionRegisterDocument = new TypedDocumentString(`
    query DecisionRegister($handle: String!, $after: String) {
  network(handle: $handle) {
    id
    decisions(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...DecisionLine
        }
      }
    }
  }
}
    fragment DecisionLine on Decision {
  id
  outcome
  on
  explanation
  subject
  organisation {
    id
    handle
    name
    voice
    illustrative
  }
  ballot {
    id
    question
    round
    closesAt
    rule {
      version
      effectiveFrom
      minParticipants
      approveShare
      communityDoubleMajority
      sentences
    }
    tally {
      sitting
      recused
      participants
      need
      communitySitting
      communityParticipants
      communityNeed
      approve
      reject
      abstain
      block
      communityApprove
      communityReject
    }
  }
}`) as unknown as TypedDocumentString<DecisionRegisterQuery, DecisionRegisterQueryVariables>;
export const DecisionInFullDocument = new TypedDocumentString(`
    query DecisionInFull($id: ID!) {
  node(id: $id) {
    id
    ... on Decision {
      ...DecisionLine
      reasonsForApplicant
      conditions
      reasonsGivenAt
      appealUntil
      network {
        id
      }
    }
  }
}
    fragment DecisionLine on Decision {
  id
  outcome
  on
  explanation
  subject
  organisation {
    id
    handle
    name
    voice
    illustrative
  }
  ballot {
    id
    question
    round
    closesAt
    rule {
      version
      effectiveFrom
      minParticipants
      approveShare
      communityDoubleMajority
      sentences
    }
    tally {
      sitting
      recused
      participants
      need
      communitySitting
      communityParticipants
      communityNeed
      approve
      reject
      abstain
      block
      communityApprove
      communityReject
    }
  }
}`) as unknown as TypedDocumentString<DecisionInFullQuery, DecisionInFullQueryVariables>;
export const ApplicationFileDocument = new TypedDocumentString(`
    query ApplicationFile($id: ID!, $after: String) {
  node(id: $id) {
    id
    ... on Application {
      version
      reference
      state
      waitingOn
      waitingSince
      dueOn
      voice
      startedAt
      submittedAt
      reviewStartedAt
      checksLeft
      openBallotBlockedBy
      mustDeclareFirst
      unreadMessages
      can
      organisation {
        id
        handle
        name
        illustrative
        areas {
          id
          name
        }
      }
      committee {
        id
        name
        can
        rule {
          version
          effectiveFrom
          sentences
        }
        network {
          id
          settings {
            ballotDays
            urgentBallotDays
          }
        }
      }
      duplicateOf {
        id
        handle
        name
      }
      questions {
        key
        answered
        optional
      }
      answers {
        question
        value
        lang
        unsure
        choices {
          value
          label
          known
          endonym
        }
      }
      checks {
        kind
        state
        note
        on
        by {
          id
          displayName
        }
      }
      duplicates {
        same
        differs
        dismissed
        dismissedReason
        organisation {
          id
          handle
          name
          illustrative
          listingBasis
        }
      }
      thread(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            body
            shared
            at
            lang
            authorRole
            author {
              id
              displayName
            }
          }
        }
      }
      ballots {
        id
        round
        state
        outcome
        question
        opensAt
        closesAt
        nextRoundFrom
      }
      decision {
        id
        outcome
        on
        explanation
        reasonsForApplicant
        conditions
        appealUntil
        reasonsGivenAt
      }
      previous {
        id
        reference
        state
        startedAt
        submittedAt
      }
      timeline {
        id
        at
        actor
        summary
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationFileQuery, ApplicationFileQueryVariables>;
export const WriteMessageDocument = new TypedDocumentString(`
    mutation WriteMessage($application: ID!, $question: String!, $private: Boolean!) {
  askApplicant(application: $application, question: $question, private: $private) {
    application {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WriteMessageMutation, WriteMessageMutationVariables>;
export const SettleCheckDocument = new TypedDocumentString(`
    mutation SettleCheck($application: ID!, $kind: String!, $state: CheckState!, $note: String) {
  recordCheck(application: $application, kind: $kind, state: $state, note: $note) {
    application {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SettleCheckMutation, SettleCheckMutationVariables>;
export const SayNotTheSameDocument = new TypedDocumentString(`
    mutation SayNotTheSame($application: ID!, $organisation: ID!, $reason: String!) {
  dismissDuplicate(
    application: $application
    organisation: $organisation
    reason: $reason
  ) {
    application {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SayNotTheSameMutation, SayNotTheSameMutationVariables>;
export const SayTheSameDocument = new TypedDocumentString(`
    mutation SayTheSame($application: ID!, $of: ID!, $reason: String!) {
  markDuplicate(application: $application, of: $of, reason: $reason) {
    application {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SayTheSameMutation, SayTheSameMutationVariables>;
export const PutToTheVoteDocument = new TypedDocumentString(`
    mutation PutToTheVote($committee: ID!, $application: ID!, $question: String!, $closesAt: DateTime!, $urgent: Boolean!) {
  openBallot(
    committee: $committee
    subject: ADMIT
    about: $application
    question: $question
    closesAt: $closesAt
    urgent: $urgent
  ) {
    ballot {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PutToTheVoteMutation, PutToTheVoteMutationVariables>;
export const SendReasonsDocument = new TypedDocumentString(`
    mutation SendReasons($decision: ID!, $reasonsForApplicant: String!, $conditions: [String!]!) {
  giveReasons(
    decision: $decision
    reasonsForApplicant: $reasonsForApplicant
    conditions: $conditions
  ) {
    application {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SendReasonsMutation, SendReasonsMutationVariables>;
export const MarkFileReadDocument = new TypedDocumentString(`
    mutation MarkFileRead($application: ID!) {
  markRead(application: $application) {
    application {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<MarkFileReadMutation, MarkFileReadMutationVariables>;
export const MembersOnDocument = new TypedDocumentString(`
    query MembersOn($network: ID!, $on: Date!, $after: String) {
  node(id: $network) {
    id
    ... on Network {
      region {
        id
        name
      }
      memberships(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            state(on: $on)
            from
            renewBy
            endedOn
            organisation {
              id
              handle
              name
              voice
              illustrative
            }
          }
        }
      }
      committees {
        id
        name
        can
        seats(activeOn: $on) {
          id
          voice
          founding
          from
          to
          holder {
            id
            displayName
          }
          deputy {
            id
            displayName
          }
          organisation {
            id
            handle
            name
            illustrative
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembersOnQuery, MembersOnQueryVariables>;
export const SeatsAndAreasDocument = new TypedDocumentString(`
    query SeatsAndAreas($committee: ID!, $on: Date!) {
  committee(id: $committee) {
    id
    seats(activeOn: $on) {
      id
      voice
      organisation {
        id
        illustrative
        areas {
          ...SeatArea
          within {
            ...SeatArea
            within {
              ...SeatArea
            }
          }
        }
      }
    }
  }
}
    fragment SeatArea on Area {
  id
  name
  level
}`) as unknown as TypedDocumentString<SeatsAndAreasQuery, SeatsAndAreasQueryVariables>;
export const UpperTierAreasDocument = new TypedDocumentString(`
    query UpperTierAreas {
  metropolitan: areas(level: "METROPOLITAN") {
    ...UpperTierArea
  }
  unitary: areas(level: "UNITARY") {
    ...UpperTierArea
  }
  county: areas(level: "COUNTY") {
    ...UpperTierArea
  }
}
    fragment UpperTierArea on Area {
  id
  name
  within {
    id
    within {
      id
    }
  }
}`) as unknown as TypedDocumentString<UpperTierAreasQuery, UpperTierAreasQueryVariables>;
export const SeatToChangeDocument = new TypedDocumentString(`
    query SeatToChange($id: ID!) {
  node(id: $id) {
    id
    ... on Seat {
      voice
      founding
      from
      to
      holder {
        id
        displayName
      }
      deputy {
        id
        displayName
      }
      organisation {
        id
        name
      }
      committee {
        id
        can
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeatToChangeQuery, SeatToChangeQueryVariables>;
export const SeatOrganisationsDocument = new TypedDocumentString(`
    query SeatOrganisations($network: ID!, $text: String!) {
  organisations(filter: {network: $network, text: $text}, first: 8) {
    edges {
      node {
        id
        name
        voice
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeatOrganisationsQuery, SeatOrganisationsQueryVariables>;
export const SeatPeopleDocument = new TypedDocumentString(`
    query SeatPeople($text: String!) {
  people(text: $text, first: 8) {
    edges {
      node {
        id
        displayName
        organisations {
          organisation {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeatPeopleQuery, SeatPeopleQueryVariables>;
export const PlaceSeatDocument = new TypedDocumentString(`
    mutation PlaceSeat($input: SeatInput!) {
  setSeat(input: $input) {
    committee {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceSeatMutation, PlaceSeatMutationVariables>;
export const EndSeatTermDocument = new TypedDocumentString(`
    mutation EndSeatTerm($seat: ID!, $on: Date!) {
  endSeat(seat: $seat, on: $on) {
    committee {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EndSeatTermMutation, EndSeatTermMutationVariables>;
export const MyWorkDocument = new TypedDocumentString(`
    query MyWork {
  viewer {
    taskCount
    seats {
      id
      voice
      committee {
        id
        network {
          id
        }
      }
      organisation {
        id
        handle
        name
      }
    }
    organisations {
      organisation {
        id
        handle
        voice
        application {
          id
        }
      }
    }
    tasks(first: 50) {
      id
      kind
      title
      detail
      dueOn
      dueAt
      overdue
      tag
      subject {
        __typename
        id
        ... on Application {
          voice
          committee {
            network {
              handle
            }
          }
        }
        ... on Ballot {
          committee {
            network {
              handle
            }
          }
        }
        ... on Decision {
          network {
            handle
          }
        }
        ... on Organisation {
          handle
          voice
        }
        ... on PartnershipLink {
          proposedBy {
            id
            handle
            voice
          }
          from {
            id
            handle
            voice
          }
          to {
            id
            handle
            voice
          }
        }
        ... on IntroductionRequest {
          askedOf: to {
            id
            handle
            voice
          }
        }
      }
    }
    waitingOnOthers(first: 20) {
      id
      kind
      title
      detail
      dueOn
      subject {
        __typename
        id
        ... on Application {
          voice
          committee {
            network {
              handle
            }
          }
        }
        ... on Ballot {
          committee {
            network {
              handle
            }
          }
        }
        ... on Decision {
          network {
            handle
          }
        }
        ... on Organisation {
          handle
          voice
        }
        ... on PartnershipLink {
          proposedBy {
            id
            handle
            voice
          }
          from {
            id
            handle
            voice
          }
          to {
            id
            handle
            voice
          }
        }
        ... on IntroductionRequest {
          askedOf: to {
            id
            handle
            voice
          }
        }
      }
    }
    recent(first: 6) {
      id
      at
      summary
    }
  }
}
    `) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;
export const ApplicationQueueDocument = new TypedDocumentString(`
    query ApplicationQueue($network: ID!, $state: [ApplicationState!], $waitingOn: WaitingOn, $text: String, $after: String) {
  applications(
    network: $network
    state: $state
    waitingOn: $waitingOn
    text: $text
    orderBy: WAITING_LONGEST
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets {
      field
      values {
        value
        count
        selected
      }
    }
    edges {
      node {
        id
        reference
        state
        waitingOn
        waitingSince
        dueOn
        checksLeft
        unreadMessages
        voice
        organisation {
          id
          name
          illustrative
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationQueueQuery, ApplicationQueueQueryVariables>;