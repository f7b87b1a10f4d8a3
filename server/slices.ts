/* Every slice, each looking only at those before it. With `what-waits.ts`, the only file that names them all. */
import "./what-waits.ts";
import "./identity/identity.nodes.ts";
import "./identity/identity.policy.ts";
import { AuditActorResolver, NetworkResolver, PersonNameResolver, RevisionActorResolver, RoleResolver, StaleVersionResolver, ViewerResolver } from "./identity/identity.resolver.ts";
import { UndoResolver } from "./identity/undo.resolver.ts";
import "./identity/auth/account.policy.ts";
import { AccountMutations, AccountResolver, SessionResolver } from "./identity/auth/account.resolver.ts";
import { AuthAccount, AuthAttempt, AuthSession, AuthUser, AuthVerification } from "./identity/auth/auth.entity.ts";
import { Authenticator } from "./identity/auth/authenticator.entity.ts";
import { Passkey } from "./identity/auth/passkey.entity.ts";
import { Network } from "./identity/network.entity.ts";
import { LettersResolver, OutboxResolver } from "./identity/outbox.resolver.ts";
import { Person } from "./identity/person.entity.ts";
import { RoleAssignment } from "./identity/role-assignment.entity.ts";
import { StepUpNeeded } from "./identity/step-up.ts";
import { TaskResolver } from "./identity/task.resolver.ts";
import { Agreement, AgreementAcceptance } from "./membership/agreement.entity.ts";
import "./membership/agreement.policy.ts";
import { AgreementAcceptanceResolver, MembershipAgreementResolver, NetworkAgreementResolver } from "./membership/agreement.resolver.ts";
import { Answer } from "./membership/answer.entity.ts";
import { ApplicationCheck } from "./membership/application-check.entity.ts";
import { Application } from "./membership/application.entity.ts";
import { AnswerResolver, ApplicationCheckResolver, ApplicationResolver, MessageResolver } from "./membership/application.resolver.ts";
import { BallotSeat, Vote } from "./membership/ballot-seat.entity.ts";
import { Ballot } from "./membership/ballot.entity.ts";
import { BallotActsResolver } from "./membership/ballot-acts.resolver.ts";
import { BallotRecordResolver } from "./membership/ballot-record.resolver.ts";
import { BallotSeatResolver } from "./membership/ballot-seat.resolver.ts";
import { BallotResolver, TallyResolver } from "./membership/ballot.resolver.ts";
import { CloningResolver } from "./membership/cloning.resolver.ts";
import { Committee } from "./membership/committee.entity.ts";
import { CommitteePayloadResolver, CommitteeResolver, DecisionRuleResolver, SeatResolver } from "./membership/committee.resolver.ts";
import { DecisionRule } from "./membership/decision-rule.entity.ts";
import { DecisionReview } from "./membership/decision-review.entity.ts";
import { Decision } from "./membership/decision.entity.ts";
import { DuplicateDismissal } from "./membership/duplicate-dismissal.entity.ts";
import "./membership/member-state-condition.ts";
import "./membership/membership.acts.ts";
import "./membership/membership.ahead.ts";
import { Membership, MembershipEvent } from "./membership/membership.entity.ts";
import { MembershipEventResolver, MembershipHistoryResolver } from "./membership/membership-history.resolver.ts";
import "./membership/membership.movers.ts";
import "./membership/membership.nodes.ts";
import "./membership/membership.policy.ts";
import { DecisionResolver, MembershipResolver, NetworkMembershipResolver, OrganisationMembershipResolver, PersonSeatsResolver, ViewerMembershipResolver } from "./membership/membership.resolver.ts";
import { ApplicationReading, Message } from "./membership/message.entity.ts";
import { ApplyingResolver, ReviewingResolver } from "./membership/onboarding.resolver.ts";
import { ApplicationAppealResolver, DecisionReviewResolver, DecisionReviewsResolver } from "./membership/review.resolver.ts";
import { Renewal, RenewalCheck } from "./membership/renewal.entity.ts";
import "./membership/renewal.policy.ts";
import { MembershipRenewalResolver, RenewalCheckResolver, RenewalResolver } from "./membership/renewal.resolver.ts";
import { RepresentationResolver } from "./membership/representation.resolver.ts";
import { Seat } from "./membership/seat.entity.ts";
import { AccessEvent } from "./organisations/access-event.entity.ts";
import { AccessEventResolver, AccessLogResolver } from "./organisations/access-log.resolver.ts";
import { Capability } from "./organisations/capability.entity.ts";
import { ConsentMissing } from "./organisations/consent-missing.ts";
import { Consent } from "./organisations/consent.entity.ts";
import { Contact } from "./organisations/contact.entity.ts";
import { Credential } from "./organisations/credential.entity.ts";
import "./organisations/credential.policy.ts";
import { CredentialResolver, OrganisationCredentialsResolver } from "./organisations/credential.resolver.ts";
import { ExportRecord } from "./organisations/export-record.entity.ts";
import "./organisations/export.policy.ts";
import { ExportRecordResolver, ViewerExportsResolver } from "./organisations/export.resolver.ts";
import { OrganisationIdentifier } from "./organisations/organisation-identifier.entity.ts";
import { OrganisationNetwork } from "./organisations/organisation-network.entity.ts";
import { FacetTerms, TermNumber, TermSet } from "./organisations/facet-terms.entity.ts";
import { OrganisationTerm } from "./organisations/organisation-term.entity.ts";
import { Organisation } from "./organisations/organisation.entity.ts";
import { ConsentMutations, OrganisationMutations } from "./organisations/organisation.mutations.resolver.ts";
import {
  AssuranceResolver,
  CapabilityResolver,
  ConsentResolver,
  LanguageOfferResolver,
  OrganisationIdentifierResolver,
  OrganisationResolver,
  PlaceResolver,
  ProfileResolver,
} from "./organisations/organisation.resolver.ts";
import { SkillCountResolver } from "./organisations/skill-count.ts";
import "./organisations/skill-merges.ts";
import "./organisations/organisations.ahead.ts";
import "./organisations/organisations.nodes.ts";
import { DuplicatePairDismissal } from "./organisations/duplicate-pair.entity.ts";
import "./organisations/merge.policy.ts";
import { DuplicatePairsResolver, MergeResolver } from "./organisations/merge.resolver.ts";
import { OrganisationMerge } from "./organisations/organisation-merge.entity.ts";
import "./organisations/organisations.movers.ts";
import "./organisations/organisations.policy.ts";
import { RevisionSkillResolver } from "./organisations/revision.resolver.ts";
import { OrganisationRoleResolver } from "./organisations/roles.resolver.ts";
import { BranchesResolver, OrganisationEdgeResolver, OrganisationsResolver } from "./organisations/organisations.resolver.ts";
import { ErasedNumber } from "./organisations/erased-number.entity.ts";
import { RegisterEntry } from "./organisations/register-entry.entity.ts";
import { SuggestedTag } from "./organisations/suggested-tag.entity.ts";
import "./organisations/suggested-tag.policy.ts";
import { OrganisationRegisterResolver, RegisterEntryResolver, SuggestedTagResolver } from "./organisations/register.resolver.ts";
import { ImportResolver } from "./interop/import.resolver.ts";
import "./interop/interop.policy.ts";
import { DuplicateFound } from "./organisations/duplicate.ts";
import { Place } from "./organisations/place.entity.ts";
import { Profile } from "./organisations/profile.entity.ts";
import { SuggestedChange } from "./organisations/suggested-change.entity.ts";
import "./organisations/suggestion.policy.ts";
import { OrganisationSuggestionsResolver, SuggestionResolver } from "./organisations/suggestion.resolver.ts";
import { Affiliation } from "./people/affiliation.entity.ts";
import "./people/people.movers.ts";
import "./people/people.nodes.ts";
import "./people/skill-merges.ts";
import "./people/people.policy.ts";
import { AffiliationResolver, OrganisationPeopleResolver, PersonResolver } from "./people/people.resolver.ts";
import { ResearcherProfileResolver, ResearchersFoundResolver, ViewerOrganisationsResolver } from "./people/people.resolver.ts";
import { ResearcherProfile } from "./people/researcher-profile.entity.ts";
import { ResearcherTerm } from "./people/researcher-term.entity.ts";
import "./introductions/how-asked.ts";
import "./introductions/introduction.movers.ts";
import "./introductions/introduction.nodes.ts";
import "./introductions/introduction.policy.ts";
import { IntroductionResolver, OrganisationIntroductionsResolver } from "./introductions/introduction.resolver.ts";
import { CapacityResolver } from "./introductions/capacity.resolver.ts";
import { CapacityFull } from "./introductions/capacity.types.ts";
import { EngagementCapacity } from "./introductions/engagement-capacity.entity.ts";
import { Import } from "./interop/import.entity.ts";
import "./interop/interop.nodes.ts";
import { IntroductionRequest } from "./introductions/introduction-request.entity.ts";
import { OrganisationErasureResolver, ViewerErasureResolver } from "./privacy/erasure.resolver.ts";
import "./privacy/privacy.policy.ts";
import { Area, AreaPart } from "./places/area.entity.ts";
import { AlreadyOpen } from "./partnerships/already-open.ts";
import "./partnerships/link.movers.ts";
import "./partnerships/link.ahead.ts";
import "./partnerships/link.nodes.ts";
import "./partnerships/link.policy.ts";
import { OrganisationLinksResolver, PartnershipLinkResolver } from "./partnerships/link.resolver.ts";
import { PartnershipLink } from "./partnerships/partnership-link.entity.ts";
import "./places/places.ahead.ts";
import "./places/places.nodes.ts";
import { PostcodeDistrict } from "./places/postcode-district.entity.ts";
import { AreaResolver, NetworkRegionResolver } from "./places/places.resolver.ts";
import { AuditEvent, AuditHead, Revision } from "./platform/audit.entity.ts";
import type { ResolverClass } from "./platform/graphql.ts";
import { IdempotentRequest } from "./platform/idempotency.entity.ts";
import { NodeResolver } from "./platform/node.ts";
import { Mail } from "./platform/outbox.entity.ts";
import { AuditEventResolver, WrongStateResolver } from "./platform/platform.resolver.ts";
import { SearchClue, SearchWordCount } from "./platform/search-word.entity.ts";
import { InvalidField, PlainProblem, StaleVersion, WrongState } from "./platform/problem.ts";
import "./services/services.ahead.ts";
import { ServiceTerm } from "./services/service-term.entity.ts";
import { Service } from "./services/service.entity.ts";
import "./services/services.movers.ts";
import "./services/services.nodes.ts";
import "./services/skill-merges.ts";
import "./services/services.policy.ts";
import { OrganisationServicesResolver, ServiceActResolver, ServiceResolver } from "./services/services.resolver.ts";
import { Community, CommunityPart } from "./vocabulary/community.entity.ts";
import { Language } from "./vocabulary/language.entity.ts";
import { Skill, SkillPart } from "./vocabulary/skill.entity.ts";
import { ShippedVocabulary, TermWord } from "./vocabulary/term-word.entity.ts";
import { SkillProposal } from "./vocabulary/skill-proposal.entity.ts";
import { SkillKeepingResolver, SkillProposalResolver } from "./vocabulary/skill.resolver.ts";
import "./vocabulary/vocabulary.ahead.ts";
import "./vocabulary/vocabulary.nodes.ts";
import "./vocabulary/vocabulary.policy.ts";
import { AreaSearchResolver, CommunityResolver, LanguageResolver, SkillResolver, UnderstoodResolver, WordsReadResolver } from "./vocabulary/vocabulary.resolver.ts";

/** The tables of all slices. */
export const entities = [
  AuditEvent,
  AuditHead,
  Revision,
  Mail,
  IdempotentRequest,
  SearchWordCount,
  SearchClue,
  // identity
  Person,
  Network,
  RoleAssignment,
  AuthUser,
  AuthSession,
  AuthAccount,
  AuthVerification,
  AuthAttempt,
  Authenticator,
  Passkey,
  // places
  Area,
  AreaPart,
  PostcodeDistrict,
  // vocabulary
  Skill,
  SkillPart,
  SkillProposal,
  Language,
  Community,
  CommunityPart,
  ShippedVocabulary,
  TermWord,
  // organisations
  Organisation,
  OrganisationIdentifier,
  Profile,
  Capability,
  OrganisationTerm,
  FacetTerms,
  TermSet,
  TermNumber,
  Contact,
  Place,
  Consent,
  Credential,
  SuggestedChange,
  OrganisationMerge,
  DuplicatePairDismissal,
  OrganisationNetwork,
  RegisterEntry,
  ErasedNumber,
  SuggestedTag,
  AccessEvent,
  ExportRecord,
  // people
  Affiliation,
  ResearcherProfile,
  ResearcherTerm,
  // services
  Service,
  ServiceTerm,
  // partnerships
  PartnershipLink,
  // membership
  Committee,
  DecisionRule,
  Seat,
  Application,
  Answer,
  ApplicationCheck,
  Message,
  ApplicationReading,
  DuplicateDismissal,
  Ballot,
  BallotSeat,
  Vote,
  Decision,
  DecisionReview,
  Membership,
  MembershipEvent,
  Renewal,
  RenewalCheck,
  Agreement,
  AgreementAcceptance,
  // introductions
  IntroductionRequest,
  EngagementCapacity,
  // interop
  Import,
];

/** The resolvers of all slices. */
export const resolvers: ResolverClass[] = [
  // platform
  NodeResolver,
  AuditEventResolver,
  WrongStateResolver,
  // identity
  NetworkResolver,
  RoleResolver,
  UndoResolver,
  ViewerResolver,
  AuditActorResolver,
  PersonNameResolver,
  RevisionActorResolver,
  StaleVersionResolver,
  AccountResolver,
  AccountMutations,
  SessionResolver,
  LettersResolver,
  OutboxResolver,
  TaskResolver,
  // places
  AreaResolver,
  NetworkRegionResolver,
  // vocabulary
  SkillResolver,
  SkillKeepingResolver,
  SkillProposalResolver,
  CommunityResolver,
  LanguageResolver,
  UnderstoodResolver,
  WordsReadResolver,
  AreaSearchResolver,
  // organisations
  AccessLogResolver,
  AccessEventResolver,
  ExportRecordResolver,
  ViewerExportsResolver,
  OrganisationResolver,
  ProfileResolver,
  CapabilityResolver,
  LanguageOfferResolver,
  OrganisationIdentifierResolver,
  PlaceResolver,
  ConsentResolver,
  AssuranceResolver,
  OrganisationsResolver,
  OrganisationEdgeResolver,
  BranchesResolver,
  OrganisationRegisterResolver,
  RegisterEntryResolver,
  SuggestedTagResolver,
  OrganisationMutations,
  ConsentMutations,
  OrganisationRoleResolver,
  RevisionSkillResolver,
  OrganisationCredentialsResolver,
  CredentialResolver,
  OrganisationSuggestionsResolver,
  SuggestionResolver,
  DuplicatePairsResolver,
  MergeResolver,
  SkillCountResolver,
  // people
  PersonResolver,
  ResearcherProfileResolver,
  ResearchersFoundResolver,
  AffiliationResolver,
  OrganisationPeopleResolver,
  ViewerOrganisationsResolver,
  // services
  ServiceResolver,
  ServiceActResolver,
  OrganisationServicesResolver,
  // partnerships
  OrganisationLinksResolver,
  PartnershipLinkResolver,
  // membership
  CommitteeResolver,
  CommitteePayloadResolver,
  DecisionRuleResolver,
  RepresentationResolver,
  SeatResolver,
  ApplicationResolver,
  AnswerResolver,
  ApplicationCheckResolver,
  MessageResolver,
  ApplyingResolver,
  ReviewingResolver,
  BallotRecordResolver,
  CloningResolver,
  BallotActsResolver,
  BallotResolver,
  BallotSeatResolver,
  TallyResolver,
  DecisionResolver,
  DecisionReviewsResolver,
  DecisionReviewResolver,
  ApplicationAppealResolver,
  MembershipResolver,
  MembershipHistoryResolver,
  MembershipRenewalResolver,
  RenewalResolver,
  RenewalCheckResolver,
  MembershipEventResolver,
  NetworkAgreementResolver,
  MembershipAgreementResolver,
  AgreementAcceptanceResolver,
  NetworkMembershipResolver,
  OrganisationMembershipResolver,
  PersonSeatsResolver,
  ViewerMembershipResolver,
  // introductions
  OrganisationIntroductionsResolver,
  CapacityResolver,
  IntroductionResolver,
  // interop
  ImportResolver,
  // privacy
  ViewerErasureResolver,
  OrganisationErasureResolver,
];

/** Types that no field names by themselves: the kinds of problems. */
export const orphanedTypes: ResolverClass[] = [
  PlainProblem as unknown as ResolverClass,
  InvalidField as unknown as ResolverClass,
  WrongState as unknown as ResolverClass,
  StaleVersion as unknown as ResolverClass,
  StepUpNeeded as unknown as ResolverClass,
  DuplicateFound as unknown as ResolverClass,
  ConsentMissing as unknown as ResolverClass,
  AlreadyOpen as unknown as ResolverClass,
  CapacityFull as unknown as ResolverClass,
  AuditEvent,
  Revision,
  Mail,
];
