import { In, type EntityManager } from "typeorm";
import { actorName } from "../identity/viewer.service.ts";
import { EngagementCapacity } from "../introductions/engagement-capacity.entity.ts";
import { IntroductionRequest } from "../introductions/introduction-request.entity.ts";
import { Answer } from "../membership/answer.entity.ts";
import { ApplicationCheck } from "../membership/application-check.entity.ts";
import { Application } from "../membership/application.entity.ts";
import { AgreementAcceptance } from "../membership/agreement.entity.ts";
import { Ballot } from "../membership/ballot.entity.ts";
import { DecisionReview } from "../membership/decision-review.entity.ts";
import { Decision } from "../membership/decision.entity.ts";
import { DuplicateDismissal } from "../membership/duplicate-dismissal.entity.ts";
import { Membership, MembershipEvent } from "../membership/membership.entity.ts";
import { Message } from "../membership/message.entity.ts";
import { Renewal } from "../membership/renewal.entity.ts";
import { Seat } from "../membership/seat.entity.ts";
import { AccessEvent } from "../organisations/access-event.entity.ts";
import { purposeOf } from "../organisations/access-ledger.ts";
import { Capability } from "../organisations/capability.entity.ts";
import { Consent } from "../organisations/consent.entity.ts";
import { Contact } from "../organisations/contact.entity.ts";
import { Credential } from "../organisations/credential.entity.ts";
import { OrganisationIdentifier } from "../organisations/organisation-identifier.entity.ts";
import { OrganisationMerge } from "../organisations/organisation-merge.entity.ts";
import { OrganisationNetwork } from "../organisations/organisation-network.entity.ts";
import { FacetTerms } from "../organisations/facet-terms.entity.ts";
import { OrganisationTerm } from "../organisations/organisation-term.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { Place } from "../organisations/place.entity.ts";
import { Profile } from "../organisations/profile.entity.ts";
import { RegisterEntry } from "../organisations/register-entry.entity.ts";
import { SuggestedChange } from "../organisations/suggested-change.entity.ts";
import { SuggestedTag } from "../organisations/suggested-tag.entity.ts";
import { PartnershipLink } from "../partnerships/partnership-link.entity.ts";
import { Affiliation } from "../people/affiliation.entity.ts";
import { AuditEvent, Revision } from "../platform/audit.entity.ts";
import { tombstones } from "../platform/tombstones.ts";
import { Service } from "../services/service.entity.ts";
import { belonging, holding, named, type Holding } from "./holding.ts";

const linkErased = { purpose: "", endedReason: null, whoHoldsMoney: null, whoDecides: null, disputedReason: null };

function aboutItself(_manager: EntityManager, subject: string) {
  return { subjectType: "Organisation", subjectId: subject };
}

async function aboutServices(manager: EntityManager, subject: string) {
  const services = await manager.find(Service, { where: { organisationId: subject }, select: { id: true } });
  return { subjectType: "Service", subjectId: In(services.map(({ id }) => id)) };
}

/** What was done, and by whom, as the history of its page tells it. */
const acts = {
  entity: AuditEvent,
  hidden: ["actorId", "hash", "previousHash"],
  also: async (ctx, { actorId }) => ({ by: await actorName(ctx, actorId) }),
  erased: "keep",
} as const satisfies Partial<Holding<AuditEvent>>;

/**
 * Everything that is held about an organisation, table by table, as far as those who keep its page may read it: what a
 * committee says among itself, and who voted how, is not given out. Rows that others count on stay, without words.
 */
export const organisationHoldings: readonly Holding[] = [
  holding<Organisation>({
    entity: Organisation,
    rows: named("id"),
    called: "organisation",
    hidden: ["foldedName", "shuffle"],
    erased: "keep",
  }),
  holding<OrganisationIdentifier>({
    entity: OrganisationIdentifier,
    rows: named("organisationId"),
    called: "identifiers",
    erased: "remove",
  }),
  holding<Profile>({ entity: Profile, rows: named("organisationId"), called: "words", hidden: ["madeFrom"], erased: "remove" }),
  holding<Capability>({ entity: Capability, rows: named("organisationId"), called: "skills", erased: "remove" }),
  holding<OrganisationTerm>({
    entity: OrganisationTerm,
    rows: named("organisationId"),
    called: null,
    erased: "remove",
  }),
  holding<FacetTerms>({ entity: FacetTerms, rows: named("organisationId"), called: null, erased: "remove" }),
  holding<Contact>({ entity: Contact, rows: named("organisationId"), called: "contacts", erased: "remove" }),
  holding<Place>({ entity: Place, rows: named("organisationId"), called: "places", erased: "remove" }),
  holding<Consent>({ entity: Consent, rows: named("organisationId"), called: "consents", erased: { givenBy: null } }),
  holding<Credential>({ entity: Credential, rows: named("organisationId"), called: "credentials", erased: "remove" }),
  holding<SuggestedChange>({
    entity: SuggestedChange,
    rows: named("organisationId"),
    called: "suggestions",
    hidden: ["byId"],
    erased: "remove",
  }),
  holding<RegisterEntry>({
    entity: RegisterEntry,
    rows: named("organisationId"),
    called: "registerEntries",
    hidden: ["fingerprint", "answeredFingerprint"],
    erased: "remove",
  }),
  holding<SuggestedTag>({
    entity: SuggestedTag,
    rows: named("organisationId"),
    called: "suggestedTags",
    erased: "remove",
  }),
  holding<OrganisationMerge>({
    entity: OrganisationMerge,
    rows: named("keptId"),
    called: "merges",
    hidden: ["moved", "changed", "rewritten"],
    erased: { reason: "", changed: [] as never },
  }),
  holding<OrganisationNetwork>({
    entity: OrganisationNetwork,
    rows: named("organisationId"),
    called: "partnerships",
    erased: "keep",
  }),
  holding<AccessEvent>({
    entity: AccessEvent,
    rows: named("organisationId"),
    called: "accesses",
    hidden: ["personId"],
    also: async (ctx, row) => ({ by: await actorName(ctx, row.personId), purpose: await purposeOf(ctx, row) }),
    erased: "keep",
  }),
  holding<Affiliation>({ entity: Affiliation, rows: named("organisationId"), called: null, erased: "remove" }),
  // Before the services themselves: they are found by them.
  holding<AuditEvent>({ ...acts, rows: aboutServices, called: "actsOfServices" }),
  holding<Revision>({
    entity: Revision,
    rows: aboutServices,
    called: "earlierValuesOfServices",
    hidden: ["actorId"],
    erased: { before: null, after: null },
  }),
  holding<Service>({
    entity: Service,
    rows: named("organisationId"),
    called: "services",
    hidden: ["foldedName"],
    erased: "remove",
  }),
  holding<PartnershipLink>({ entity: PartnershipLink, rows: named("fromId"), called: "linksFrom", erased: linkErased }),
  holding<PartnershipLink>({ entity: PartnershipLink, rows: named("toId"), called: "linksTo", erased: linkErased }),
  holding<Seat>({
    entity: Seat,
    rows: named("organisationId"),
    called: "seats",
    hidden: ["holderId", "deputyId", "holderRoleId", "deputyRoleId"],
    erased: "keep",
  }),
  holding<Application>({ entity: Application, rows: named("organisationId"), called: "applications", erased: { answersGivenBy: null } }),
  holding<Answer>({
    entity: Answer,
    rows: belonging("applicationId", Application, "organisationId"),
    called: "answers",
    erased: { value: "", picked: [] },
  }),
  holding<ApplicationCheck>({
    entity: ApplicationCheck,
    rows: belonging("applicationId", Application, "organisationId"),
    called: null,
    erased: { note: null },
  }),
  holding<Message>({
    entity: Message,
    rows: belonging("applicationId", Application, "organisationId"),
    called: "messages",
    hidden: ["authorId"],
    given: (row) => !row.private,
    erased: { body: tombstones.message },
  }),
  holding<DuplicateDismissal>({
    entity: DuplicateDismissal,
    rows: named("organisationId"),
    called: null,
    erased: { reason: "" },
  }),
  holding<DuplicateDismissal>({
    entity: DuplicateDismissal,
    rows: belonging("applicationId", Application, "organisationId"),
    called: null,
    erased: { reason: "" },
  }),
  holding<Ballot>({ entity: Ballot, rows: named("organisationId"), called: null, erased: { question: tombstones.question } }),
  holding<Decision>({
    entity: Decision,
    rows: named("organisationId"),
    called: "decisions",
    given: (row) => row.reasonsGivenAt !== null,
    erased: { reasons: "", conditionsGiven: [] as never, reasonsLang: null },
  }),
  holding<DecisionReview>({
    entity: DecisionReview,
    rows: belonging("applicationId", Application, "organisationId"),
    called: null,
    erased: { grounds: "" },
  }),
  holding<Membership>({
    entity: Membership,
    rows: named("organisationId"),
    called: "memberships",
    erased: { endedReason: null },
  }),
  holding<MembershipEvent>({
    entity: MembershipEvent,
    rows: belonging("membershipId", Membership, "organisationId"),
    called: "membershipEvents",
    erased: { reason: null },
  }),
  holding<AgreementAcceptance>({
    entity: AgreementAcceptance,
    rows: belonging("membershipId", Membership, "organisationId"),
    called: "agreementsAccepted",
    hidden: ["acceptedById"],
    erased: "keep",
  }),
  holding<Renewal>({
    entity: Renewal,
    rows: belonging("membershipId", Membership, "organisationId"),
    called: "renewals",
    hidden: ["sentById"],
    erased: "keep",
  }),
  holding<IntroductionRequest>({
    entity: IntroductionRequest,
    rows: named("toId"),
    called: "requestsToBePutInTouch",
    hidden: ["fromId"],
    erased: { topic: "", response: null },
  }),
  holding<EngagementCapacity>({
    entity: EngagementCapacity,
    rows: named("organisationId"),
    called: "capacity",
    erased: "remove",
  }),
  holding<AuditEvent>({ ...acts, rows: aboutItself, called: "acts" }),
  holding<Revision>({
    entity: Revision,
    rows: aboutItself,
    called: "earlierValues",
    hidden: ["actorId"],
    erased: { before: null, after: null },
  }),
];
