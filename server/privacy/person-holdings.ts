import { In } from "typeorm";
import { AuthAccount, AuthSession, AuthUser } from "../identity/auth/auth.entity.ts";
import { Authenticator } from "../identity/auth/authenticator.entity.ts";
import { Passkey } from "../identity/auth/passkey.entity.ts";
import { Person } from "../identity/person.entity.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { Import } from "../interop/import.entity.ts";
import { IntroductionRequest } from "../introductions/introduction-request.entity.ts";
import { AgreementAcceptance } from "../membership/agreement.entity.ts";
import { ApplicationCheck } from "../membership/application-check.entity.ts";
import { BallotSeat, Vote } from "../membership/ballot-seat.entity.ts";
import { DecisionReview } from "../membership/decision-review.entity.ts";
import { DuplicateDismissal } from "../membership/duplicate-dismissal.entity.ts";
import { ApplicationReading, Message } from "../membership/message.entity.ts";
import { Renewal, RenewalCheck } from "../membership/renewal.entity.ts";
import { Seat } from "../membership/seat.entity.ts";
import { AccessEvent } from "../organisations/access-event.entity.ts";
import { Consent } from "../organisations/consent.entity.ts";
import { Contact } from "../organisations/contact.entity.ts";
import { Credential } from "../organisations/credential.entity.ts";
import { DuplicatePairDismissal } from "../organisations/duplicate-pair.entity.ts";
import { ExportRecord } from "../organisations/export-record.entity.ts";
import { OrganisationMerge } from "../organisations/organisation-merge.entity.ts";
import { SuggestedChange } from "../organisations/suggested-change.entity.ts";
import { Affiliation } from "../people/affiliation.entity.ts";
import { ResearcherProfile } from "../people/researcher-profile.entity.ts";
import { ResearcherTerm } from "../people/researcher-term.entity.ts";
import { AuditEvent, Revision } from "../platform/audit.entity.ts";
import { Mail } from "../platform/outbox.entity.ts";
import { tombstones } from "../platform/tombstones.ts";
import { SkillProposal } from "../vocabulary/skill-proposal.entity.ts";
import { holding, named, type Holding } from "./holding.ts";
import { writtenDownAs } from "./written-down.ts";

/**
 * Everything that is held about a person, table by table. What they did for an organisation or a committee stays, without
 * their words about themselves: the record of others would not be true without it.
 */
export const personHoldings: readonly Holding[] = [
  // First: letters are found by the address of the account, which goes.
  holding<Mail>({
    entity: Mail,
    rows: async (manager, subject) => ({ to: (await manager.findOneBy(AuthUser, { id: subject }))?.email ?? "" }),
    called: "letters",
    hidden: ["reply"],
    erased: "remove",
  }),
  // Likewise: where others wrote the person down, as a contact of a page they kept or as who agreed for it.
  holding<Contact>({
    entity: Contact,
    rows: async (manager, subject) => {
      const { name, email, records } = await writtenDownAs(manager, subject);
      const where = [{ value: email }, { name, organisationId: In(records) }];
      const found = await manager.find(Contact, { where, select: { id: true } });
      return { id: In(found.map(({ id }) => id)) };
    },
    called: "contacts",
    erased: "remove",
  }),
  holding<Consent>({
    entity: Consent,
    rows: async (manager, subject) => {
      const { name, records } = await writtenDownAs(manager, subject);
      return { givenBy: name, organisationId: In(records) };
    },
    called: "consentsGiven",
    hidden: ["grantedById"],
    erased: { givenBy: null },
  }),
  holding<Person>({ entity: Person, rows: named("id"), called: "person", erased: "keep" }),
  holding<AuthUser>({ entity: AuthUser, rows: named("id"), called: "account", hidden: ["image"], erased: "remove" }),
  holding<AuthSession>({
    entity: AuthSession,
    rows: named("userId"),
    called: "sessions",
    hidden: ["token"],
    erased: "remove",
  }),
  holding<AuthAccount>({
    entity: AuthAccount,
    rows: named("userId"),
    called: "waysIn",
    hidden: ["password", "accessToken", "refreshToken", "idToken", "accountId"],
    erased: "remove",
  }),
  holding<Authenticator>({
    entity: Authenticator,
    rows: named("userId"),
    called: "authenticator",
    hidden: ["secret", "recoveryCodes", "lastStep"],
    erased: "remove",
  }),
  holding<Passkey>({
    entity: Passkey,
    rows: named("userId"),
    called: "passkeys",
    hidden: ["credentialID", "publicKey", "counter"],
    erased: "remove",
  }),
  holding<RoleAssignment>({
    entity: RoleAssignment,
    rows: named("personId"),
    called: "roles",
    erased: { message: null },
  }),
  holding<Affiliation>({ entity: Affiliation, rows: named("personId"), called: "affiliations", erased: "remove" }),
  holding<ResearcherProfile>({
    entity: ResearcherProfile,
    rows: named("personId"),
    called: "researcherProfile",
    hidden: ["shuffle"],
    erased: "remove",
  }),
  holding<ResearcherTerm>({ entity: ResearcherTerm, rows: named("personId"), called: null, erased: "remove" }),
  holding<IntroductionRequest>({
    entity: IntroductionRequest,
    rows: named("fromId"),
    called: "requestsToBePutInTouch",
    erased: { topic: "", response: null },
  }),
  holding<SuggestedChange>({
    entity: SuggestedChange,
    rows: named("byId"),
    called: "suggestions",
    erased: { reason: "" },
  }),
  holding<SkillProposal>({ entity: SkillProposal, rows: named("personId"), called: "suggestedWords", erased: "keep" }),
  holding<ExportRecord>({
    entity: ExportRecord,
    rows: named("personId"),
    called: "files",
    erased: { purpose: "", filter: "" },
  }),
  holding<AccessEvent>({ entity: AccessEvent, rows: named("personId"), called: "accesses", erased: "keep" }),
  holding<Seat>({ entity: Seat, rows: named("holderId"), called: "seats", erased: "keep" }),
  holding<Seat>({ entity: Seat, rows: named("deputyId"), called: "seatsAsDeputy", erased: "keep" }),
  holding<BallotSeat>({
    entity: BallotSeat,
    rows: named("declaredById"),
    called: "declarations",
    hidden: ["dismissedReason", "suggestedBy"],
    erased: { reason: null },
  }),
  // The choice stays, so that the count does; why goes.
  holding<Vote>({ entity: Vote, rows: named("castById"), called: "votes", erased: { reason: null } }),
  holding<Message>({ entity: Message, rows: named("authorId"), called: "messages", erased: { body: tombstones.message } }),
  holding<ApplicationReading>({
    entity: ApplicationReading,
    rows: named("personId"),
    called: "applicationsRead",
    erased: "remove",
  }),
  holding<ApplicationCheck>({ entity: ApplicationCheck, rows: named("byId"), called: "checks", erased: "keep" }),
  holding<DuplicateDismissal>({
    entity: DuplicateDismissal,
    rows: named("byId"),
    called: "duplicatesDismissed",
    erased: "keep",
  }),
  holding<DuplicatePairDismissal>({
    entity: DuplicatePairDismissal,
    rows: named("byId"),
    called: "pairsDismissed",
    erased: "keep",
  }),
  holding<OrganisationMerge>({
    entity: OrganisationMerge,
    rows: named("byId"),
    called: "merges",
    hidden: ["moved", "changed", "consentsTakenBack", "rewritten"],
    erased: "keep",
  }),
  holding<DecisionReview>({
    entity: DecisionReview,
    rows: named("raisedById"),
    called: "reviewsRaised",
    erased: "keep",
  }),
  holding<Consent>({
    entity: Consent,
    rows: named("grantedById"),
    called: "consentsRecorded",
    hidden: ["givenBy"],
    erased: "keep",
  }),
  holding<AgreementAcceptance>({
    entity: AgreementAcceptance,
    rows: named("acceptedById"),
    called: "agreementsAccepted",
    erased: "keep",
  }),
  holding<Renewal>({ entity: Renewal, rows: named("sentById"), called: "renewalsSent", erased: "keep" }),
  holding<RenewalCheck>({ entity: RenewalCheck, rows: named("checkedById"), called: "renewalChecks", erased: "keep" }),
  holding<Credential>({ entity: Credential, rows: named("checkedById"), called: "credentialsChecked", erased: "keep" }),
  holding<Import>({ entity: Import, rows: named("personId"), called: "imports", erased: "keep" }),
  holding<AuditEvent>({
    entity: AuditEvent,
    rows: named("actorId"),
    called: "acts",
    hidden: ["hash", "previousHash"],
    erased: "keep",
  }),
  holding<Revision>({
    entity: Revision,
    rows: (_manager, subject) => ({ subjectType: "Person", subjectId: subject }),
    called: "earlierValues",
    erased: { before: null, after: null },
  }),
];
