/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A version of the partnership agreement, as it is written or proposed. */
export type AgreementInput = {
  /** What changed since the version before, in a few words. */
  changes?: string | null | undefined;
  /** In each language it is written in; the original first. */
  texts: Array<AgreementTextInput>;
};

/** The partnership agreement in one language. */
export type AgreementTextInput = {
  /** The language. */
  lang: string;
  /** What partners agree to, in that language. */
  text: string;
};

/** An answer to one of the questions. */
export type AnswerInput = {
  /** What was picked: area codes, language tags, ids of communities or skills, or own words. */
  choices?: Array<string> | null | undefined;
  /** The language of the words. */
  lang: string;
  /** The key of the question. */
  question: string;
  /** Whether the applicant is not sure. */
  unsure?: boolean | null | undefined;
  /** The words as typed or said; may be empty where something was picked. */
  value: string;
};

/** How the answers were given, where a broker enters them for the group. */
export type AnswersGivenInput = {
  /** Who of the group gave them, as they are called there; up to 100 letters. */
  givenBy: string;
  /** The language in which they were given, and are kept. */
  lang: string;
  /** Aloud, on paper or online. */
  method: AnswersMethod;
};

/** How somebody of a group gave the answers that a broker enters for it. */
export type AnswersMethod =
  /** Aloud, face to face or by phone. */
  | 'BY_VOICE'
  /** In a message, an e-mail or another form. */
  | 'ONLINE'
  /** On the form on paper. */
  | 'ON_PAPER';

/** Where an application stands. */
export type ApplicationState =
  /** Admitted by a ballot. */
  | 'APPROVED'
  /** Put off: the ballots so far could not decide it. */
  | 'DEFERRED'
  /** Being written by the applicant; nobody else reads it. */
  | 'DRAFT'
  /** Not answered in time; follows from the date, and can be reopened. */
  | 'EXPIRED'
  /** A ballot about it is open or not yet recorded. */
  | 'IN_BALLOT'
  /** The committee is looking at it. */
  | 'IN_REVIEW'
  /** The committee asked, the applicant is to answer. */
  | 'NEEDS_INFORMATION'
  /** Refused by a ballot; the applicant may come back with the same file. */
  | 'REFUSED'
  /** Sent; nobody on the committee has begun. */
  | 'SUBMITTED'
  /** Taken back by the applicant. */
  | 'WITHDRAWN';

/** Where a ballot stands. */
export type BallotState =
  /** Its time is over, or it was recorded; nobody can vote any more. */
  | 'CLOSED'
  /** Seats may declare and vote. */
  | 'OPEN'
  /** Not yet open. */
  | 'SCHEDULED'
  /** Set aside without a result, for example because the applicant withdrew. */
  | 'VOID';

/** What a ballot is about. */
export type BallotSubject =
  /** Whether an applicant joins. */
  | 'ADMIT'
  /** Whether a piece of research may go ahead. */
  | 'APPROVE_RESEARCH'
  /** Whether the decision rule changes. */
  | 'CHANGE_RULE'
  /** Whether a case study is endorsed. */
  | 'ENDORSE_CASE_STUDY'
  /** Any other question. */
  | 'OTHER'
  /** Whether a membership is ended. */
  | 'REMOVE'
  /** Whether a membership is renewed. */
  | 'RENEW'
  /** Whether a membership is suspended. */
  | 'SUSPEND';

/** What a capability rests on. */
export type CapabilityBacking =
  /** Something can be read or seen. */
  | 'EVIDENCED'
  /** Partners who worked with it say so. */
  | 'PEER_ENDORSED'
  /** The organisation's own words. */
  | 'SELF_DESCRIBED';

/** A skill as its organisation describes it; what is left out is not stated. */
export type CapabilityInput = {
  /** In which areas. */
  areas?: Array<string> | null | undefined;
  /** To which communities. */
  communities?: Array<string | number> | null | undefined;
  /** What it costs, in words. */
  costNote?: string | null | undefined;
  /** What it is like, in a few sentences. */
  description?: string | null | undefined;
  /** In which languages it is offered. */
  languages?: Array<string> | null | undefined;
  /** To whom it is offered. */
  offeredTo?: Array<Voice> | null | undefined;
  /** What the organisation itself calls it. */
  ownWords?: string | null | undefined;
  /** Which skill. */
  skill: string | number;
  /** Whether there is room for more. */
  spareCapacity?: SpareCapacity | null | undefined;
};

/** How open an organisation is to requests of researchers. Service enquiries never count. */
export type CapacityState =
  /** It can be asked, but others are asking too. */
  | 'BUSY'
  /** It has as many requests as it can take. */
  | 'FULL'
  /** It can be asked. */
  | 'OPEN'
  /** It takes none for now; no reason is needed. */
  | 'PAUSED'
  /** It has not said how many it can take, which is not a no. */
  | 'UNKNOWN';

/** How a check stands. A ballot opens when each is passed or waived. */
export type CheckState =
  /** Looked at and not in order; it holds the ballot back. */
  | 'FAILED'
  /** Looked at and in order. */
  | 'PASSED'
  /** Still to do. */
  | 'TODO'
  /** Set aside, with a note why. */
  | 'WAIVED';

/** Which column of the file holds what. */
export type ColumnMapping = {
  /** The name of the column, as its first row writes it. */
  column: string;
  /** What it holds: name, purpose, skills, communities, languages, areas, postcode, website, identifiers, otherNames, kind, voice, foundedYear, key. */
  field: string;
};

/** What a seat says about its own interest in the question. */
export type ConflictLevel =
  /** An interest that was said openly; the seat may vote. */
  | 'DECLARED_MAY_VOTE'
  /** No interest. */
  | 'NONE'
  /** The seat steps back: it does not vote and is not counted. */
  | 'RECUSED';

/** How a consent was given. */
export type ConsentMethod =
  /** Aloud; somebody wrote down by whom. */
  | 'BY_VOICE'
  /** On paper; somebody wrote down by whom. */
  | 'ON_PAPER'
  /** Here, by a person who keeps the page. */
  | 'SELF';

/** What an organisation can agree to. Each is asked by itself, and each can be taken back at once. */
export type ConsentScope =
  /** Commissioners may take its entry away in a file. */
  | 'COMMISSIONER_EXPORT'
  /** The exact place is shown, not only the area. */
  | 'EXACT_PLACE'
  /** Its page is shown to people of the partnerships it belongs to. */
  | 'LIST_MEMBERS'
  /** Its page is in the public directory. */
  | 'LIST_PUBLIC'
  /** Its words may be translated by a machine. */
  | 'MACHINE_TRANSLATION'
  /** It is drawn in pictures of who works with whom. */
  | 'NETWORK_GRAPH'
  /** What it wrote or made may be published. */
  | 'PUBLISH_EVIDENCE'
  /** Researchers may ask to be introduced. */
  | 'RESEARCH_INTRODUCTIONS'
  /** Its contacts are shown to whoever may see its page. */
  | 'SHOW_CONTACT'
  /** It is asked now and then how the partnership is going. */
  | 'TRUST_PULSE';

/** Where a consent stands. Only GRANTED allows anything. */
export type ConsentState =
  /** Agreed until a day that has passed. */
  | 'EXPIRED'
  /** Agreed, and in force. */
  | 'GRANTED'
  /** Not asked yet. */
  | 'NEVER_ASKED'
  /** Asked, and not agreed. */
  | 'REFUSED'
  /** Taken back. */
  | 'WITHDRAWN';

/** A way to reach an organisation. */
export type ContactInput = {
  /** How: phone, email, post, online or in person. */
  channel: string;
  /** Who answers. */
  name?: string | null | undefined;
  /** The language in which it is easiest. */
  preferredLanguage?: string | null | undefined;
  /** What they do there. */
  role?: string | null | undefined;
  /** The number, address or place. */
  value: string;
};

/** So much that an insurance in force today must cover. */
export type CoverAtLeast = {
  /** The least that it must cover. */
  amount: number;
  /** Which insurance: for harm to the public, or to staff and volunteers. */
  kind: CredentialKind;
};

/** A credential as those who keep the page tell it; what is left out is not stated. */
export type CredentialInput = {
  /** What an insurance covers. */
  coverAmount?: number | null | undefined;
  /** The last day on which it holds, itself included. */
  expiresOn?: string | null | undefined;
  /** What it is. */
  kind: CredentialKind;
  /** The first day on which it holds. */
  validFrom?: string | null | undefined;
};

/** What a credential is. None is needed to be listed. */
export type CredentialKind =
  /** The latest accounts. */
  | 'ACCOUNTS'
  /** How people's data are looked after, or the registration for it. */
  | 'DATA_PROTECTION'
  /** Who is checked with the Disclosure and Barring Service, and how often. */
  | 'DBS_POLICY'
  /** Insurance for harm to staff and volunteers. */
  | 'EMPLOYERS_LIABILITY'
  /** The constitution or other rules. */
  | 'GOVERNING_DOCUMENT'
  /** Insurance for harm to the public. */
  | 'PUBLIC_LIABILITY'
  /** A mark that others gave. */
  | 'QUALITY_MARK'
  /** How children and adults at risk are kept safe. */
  | 'SAFEGUARDING_POLICY';

/** Where a credential stands today; it follows from its days alone. */
export type CredentialState =
  /** In force. One that ends today is in force today. */
  | 'CURRENT'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** In force, and it ends soon. */
  | 'EXPIRING'
  /** Begins on a later day. */
  | 'UPCOMING';

/** How a recorded decision stands now. It has its effect until another ballot overturns it. */
export type DecisionStanding =
  /** The applicant has appealed. */
  | 'APPEALED'
  /** A later ballot decided the other way. */
  | 'OVERTURNED'
  /** Nothing is open about it. */
  | 'STANDS'
  /** Made by an urgent ballot; an ordinary one has yet to confirm it. */
  | 'TO_BE_RATIFIED'
  /** An interest was found afterwards; another ballot looks at it again. */
  | 'UNDER_REVIEW';

/** How much of what is shown was invented for demonstration. */
export type Demonstration =
  /** Nothing: this is a real installation. */
  | 'NONE'
  /** The founding partners are real; people, votes, dates and applications are invented. */
  | 'PARTLY'
  /** Everything is invented: organisations, people, votes and applications. */
  | 'WHOLLY';

/** Why an entry was allowed to leave the directory in a file. */
export type ExportBasis =
  /** The organisation agreed to files; contacts may be in it. */
  | 'COMMISSIONER_EXPORT'
  /** It agreed to be shown to partnerships: facts, no contacts. */
  | 'LIST_MEMBERS'
  /** It agreed to be shown to everybody: facts, no contacts. */
  | 'LIST_PUBLIC'
  /** Whoever took it looks after the organisation: keeps its page or serves on a committee it deals with. */
  | 'LOOKED_AFTER'
  /** It is a public body: facts, no contacts. */
  | 'PUBLIC_BODY'
  /** It stands in a public register: facts, no contacts. */
  | 'PUBLIC_REGISTER';

/** How long ago the organisation itself said that its page is right. Checked is not the same as changed. */
export type Freshness =
  /** A check is due. */
  | 'DUE'
  /** Checked not long ago. */
  | 'FRESH'
  /** Nobody has said yet that it is right. */
  | 'NEVER'
  /** A check is long overdue. */
  | 'OVERDUE';

/** Why an organisation is left out of lists unless it is asked for. Its own page can always be opened. */
export type HeldBack =
  /** Its membership lapsed, and it is a member of no other partnership. */
  | 'LAPSED'
  /** The check of its page is long overdue. Never checked is not overdue. */
  | 'OVERDUE'
  /** Its membership is suspended, and it is a member of no other partnership. */
  | 'SUSPENDED';

/** How much of an entry was invented for demonstration. */
export type Illustrative =
  /** The organisation itself is invented. */
  | 'ALL'
  /** The organisation is real; areas, languages, skills and the like are illustrative. */
  | 'DETAILS'
  /** Nothing. */
  | 'NO';

/** What a file to be imported holds. */
export type ImportFormat =
  /** Entries of a charity register, as its extract writes them. They are listed as such. */
  | 'CHARITIES'
  /** Organisations with their services as JSON of HSDS 3 or Open Referral UK; they show once they agree themselves. */
  | 'HSDS'
  /** A list of organisations; they show once they agree themselves. */
  | 'ORGANISATIONS';

/** A file to be imported, or a part of one: a table with the names of its columns, or JSON of a feed. */
export type ImportInput = {
  /** Of a feed in parts: ids of parents that organisations of this part name, and that stand in any part of it. */
  alsoInFile?: Array<string> | null | undefined;
  /** The file as text; 1,000 rows or organisations at most. Longer files are sent in parts. */
  content: string;
  /** The day of the extract; today if nothing is said. */
  extractOn?: string | null | undefined;
  /** What it holds. */
  format: ImportFormat;
  /** Which column holds what; guessed if nothing is said. */
  mapping?: Array<ColumnMapping> | null | undefined;
  /** How many rows of the file came before this part, for the numbers in the report. */
  rowsBefore?: number | null | undefined;
  /** The name of the file. */
  source?: string | null | undefined;
};

/** What came of a row. */
export type ImportRowResult =
  /** An organisation was added. */
  | 'CREATED'
  /** The row was read together with an earlier one of the same organisation; `readWithRow` says which. */
  | 'MERGED'
  /** The row was not taken. */
  | 'REJECTED'
  /** The organisation was as the row says. */
  | 'UNCHANGED'
  /** An organisation was changed. */
  | 'UPDATED';

/** How much money came in in the last year that the register knows of. It never ranks an organisation. */
export type IncomeBand =
  /** More than £10 million. */
  | 'OVER_10_MILLION'
  /** £100,000 to £1 million. */
  | 'UNDER_1_MILLION'
  /** £1 million to £10 million. */
  | 'UNDER_10_MILLION'
  /** Less than £10,000. */
  | 'UNDER_10_THOUSAND'
  /** £10,000 to £100,000. */
  | 'UNDER_100_THOUSAND';

/** Where a request to be put in touch stands. No answer is never counted as a refusal, and a refusal needs no reason. */
export type IntroductionState =
  /** The organisation said yes: both can reach each other. */
  | 'ACCEPTED'
  /** Being compared with what is known already. */
  | 'CHECKING_EVIDENCE'
  /** Done. */
  | 'CLOSED'
  /** Both have talked. */
  | 'CONNECTED'
  /** The organisation offered something else. */
  | 'COUNTERED'
  /** The organisation said no, without a reason. */
  | 'DECLINED'
  /** Being written. */
  | 'DRAFT'
  /** Nobody answered in time. It is not a refusal. */
  | 'EXPIRED'
  /** What was promised in return is due. */
  | 'FEEDBACK_DUE'
  /** Waiting its turn, so that nobody is asked too often. */
  | 'QUEUED'
  /** Taken back by whoever asked, or gone because the organisation took its consent back. */
  | 'WITHDRAWN'
  /** With the person who introduces people. */
  | 'WITH_BROKER'
  /** With the organisation that was asked. */
  | 'WITH_COMMUNITY';

/** A language in which an organisation can be met; what is left out is not stated. */
export type LanguageOfferInput = {
  /** Whether somebody interprets. */
  interpreting?: boolean | null | undefined;
  /** Which language. */
  language: string;
  /** Whether it is signed. */
  signed?: boolean | null | undefined;
  /** Whether it is spoken. */
  spoken?: boolean | null | undefined;
  /** Whether it is written. */
  written?: boolean | null | undefined;
};

/** What two organisations do together. Read it from the first to the second: one funds, hosts or advises the other. */
export type LinkKind =
  /** The first advises the second. */
  | 'ADVISORY'
  /** The first is a branch of the second; once confirmed, the second is its parent. */
  | 'BRANCH_OF'
  /** The first says openly to the second what could be better. */
  | 'CRITICAL_FRIEND'
  /** The first gives the second money. */
  | 'FUNDING'
  /** The first gives the second room. */
  | 'HOSTS_SPACE'
  /** Both share information, for a purpose. */
  | 'INFORMATION_SHARING'
  /** Both do something together. */
  | 'JOINT_INITIATIVE'
  /** The first supports the second as a mentor. */
  | 'MENTORING'
  /** The first sends people on to the second. */
  | 'REFERRAL'
  /** Both do research together. */
  | 'RESEARCH_PARTNERSHIP'
  /** A service agreement (SLA): the first provides a service, or is paid to. */
  | 'SLA'
  /** The first trains people of the second. */
  | 'TRAINING';

/** Where a link stands today. It counts only once both sides have confirmed it. */
export type LinkState =
  /** Both sides say so. */
  | 'CONFIRMED_BY_BOTH'
  /** The other side says it is not so. Both texts are kept; only the two of them see it. */
  | 'DISPUTED'
  /** It is over. */
  | 'ENDED'
  /** Nobody answered the proposal in time; it can be proposed again. */
  | 'LAPSED'
  /** One side says so; the other has not answered. Only the two of them see it. */
  | 'PROPOSED';

/** Why an organisation may be shown at all. Nothing else is shown. */
export type ListingBasis =
  /** The organisation agreed. */
  | 'CONSENT'
  /** A public body. */
  | 'PUBLIC_BODY'
  /** Facts of a public register, not confirmed by the organisation; it may leave at once. */
  | 'PUBLIC_REGISTER';

/** Why a mail was not sent the last time. */
export type MailFailure =
  /** The mail server asked to come again later. */
  | 'ASKED_TO_WAIT'
  /** The connection was lost after the mail was handed over: nobody knows whether it was taken. */
  | 'NO_ANSWER'
  /** The mail server refuses this mail or its address for good. */
  | 'REFUSED'
  /** The mail server does not accept the name and password of this installation. */
  | 'SIGN_IN_REFUSED'
  /** It was written long before there was a mail server; what it says may no longer be so. */
  | 'TOO_OLD'
  /** The mail server could not be reached, or said nothing. */
  | 'UNREACHABLE';

/** What a mail is for, as far as a person chooses whether to get it. */
export type MailKind =
  /** Once a week, what waits for whoever asked to be told. */
  | 'DIGEST'
  /** Somebody would miss a right or a duty without it: it always comes. */
  | 'NEEDED'
  /** It says again, by its date, what was said before. */
  | 'REMINDER';

/** Where a mail stands. */
export type MailState =
  /** It was not sent, and is not tried again by itself. */
  | 'NOT_SENT'
  /** It is being handed to the mail server. */
  | 'SENDING'
  /** The mail server took it. */
  | 'SENT'
  /** It was handed over, but the mail server did not say whether it took it. It is not sent twice by itself. */
  | 'UNSURE'
  /** It waits to be sent, for the first time or again. */
  | 'WAITING';

/** What happened to a membership after it began. */
export type MembershipEventKind =
  /** It went on probation. */
  | 'PROBATION'
  /** It got another term. */
  | 'RENEWED'
  /** It was suspended for some days. */
  | 'SUSPENDED';

/** Where a membership stands on a day; it follows from dates and is never stored. */
export type MembershipState =
  /** A member. */
  | 'ACTIVE'
  /** A founding member. */
  | 'FOUNDING'
  /** The term is over and the days of grace run; its seat still votes. */
  | 'GRACE'
  /** The days of grace are over and nobody renewed it. */
  | 'LAPSED'
  /** A member whose admission is still being looked at; its seat does not vote. */
  | 'PROBATION'
  /** Ended by a ballot. */
  | 'REMOVED'
  /** Left by its own decision. */
  | 'RESIGNED'
  /** Suspended for a time. */
  | 'SUSPENDED';

/** Whose value of a field stays when two records are merged. */
export type MergeChoice =
  /** Both together; for lists. */
  | 'BOTH'
  /** That of the record that is kept. */
  | 'KEEP'
  /** That of the record that is merged into it. */
  | 'MERGE';

/** Around which point is looked: a postcode, or degrees. How far away an organisation is, is counted from where it agreed to be shown exactly; from the middle of its postcode district where it agreed to that but no exact point is known, and for public bodies and entries of a public register that did not say no; for everybody else only from the middles of the areas it says it works in. So no number of questions finds out more than its page shows. Distances are whole kilometres, rounded up. */
export type NearInput = {
  /** Degrees north, together with longitude and instead of a postcode. */
  latitude?: number | null | undefined;
  /** Degrees east. */
  longitude?: number | null | undefined;
  /** A postcode in any spelling, or its first part such as B8: the middle of that district is meant. */
  postcode?: string | null | undefined;
  /** How far at most, in kilometres: from 1 to 1,000, parts of a kilometre left out. */
  withinKm: number;
};

/** What to change about a network; what is left out stays as it is. */
export type NetworkSettingsInput = {
  /** What it says about itself. */
  about?: string | null | undefined;
  /** Days in which an applicant can appeal. */
  appealDays?: number | null | undefined;
  /** Days without an answer until an application runs out. */
  applicationExpiresAfterDays?: number | null | undefined;
  /** Days after which a page is due for a check. */
  assuranceDueAfterDays?: number | null | undefined;
  /** Days after which a check is overdue. */
  assuranceOverdueAfterDays?: number | null | undefined;
  /** Days a ballot is usually open for; half of it is the least. */
  ballotDays?: number | null | undefined;
  /** Months for which an ended link still counts as an interest. */
  conflictLookbackMonths?: number | null | undefined;
  /** Days before its end a credential shows as running out. */
  credentialExpiringDays?: number | null | undefined;
  /** Days of grace after a term (0 to 365). */
  graceDays?: number | null | undefined;
  /** Days until an unanswered request to be put in touch runs out. */
  introductionExpiresAfterDays?: number | null | undefined;
  /** Share of capacity that counts as busy. */
  introductionLoadBusy?: number | null | undefined;
  /** Share of capacity that counts as full. */
  introductionLoadFull?: number | null | undefined;
  /** How long a membership runs, in months (1 to 120). */
  membershipTermMonths?: number | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** Whether decisions stand in the public register. */
  publishDecisions?: boolean | null | undefined;
  /** What it is for, in a sentence. */
  purpose?: string | null | undefined;
  /** Days after which an applicant is reminded. */
  reminderAfterDays?: number | null | undefined;
  /** Days before the end of a term from which it can be renewed. */
  renewalOpensDays?: number | null | undefined;
  /** Whether renewals are decided at once or by a ballot. */
  renewalRule?: RenewalRule | null | undefined;
  /** Days before a second round. */
  secondRoundAfterDays?: number | null | undefined;
  /** ACTIVE or PROBATION. */
  stateOnAdmission?: string | null | undefined;
  /** Days an urgent ballot is open for at least. */
  urgentBallotDays?: number | null | undefined;
};

/** What a new partnership is called, and of which larger one it is a part. */
export type NewNetworkInput = {
  /** Its word in addresses: small letters, digits and hyphens. */
  handle: string;
  /** Its name. */
  name: string;
  /** The larger partnership it is a part of; none when left out. */
  partOf?: string | number | null | undefined;
  /** What it is for, in a sentence. */
  purpose?: string | null | undefined;
};

/** When a service is open on one day of the week. */
export type OpeningInput = {
  /** When it closes, such as 12:30. */
  closes: string;
  /** The day: MO, TU, WE, TH, FR, SA or SU. */
  day: string;
  /** What else matters. */
  note?: string | null | undefined;
  /** When it opens, such as 10:30. */
  opens: string;
};

/** What to change about an organisation; what is left out stays as it is, null empties it. */
export type OrganisationChange = {
  /** How easy it is to get in and take part. */
  accessNotes?: string | null | undefined;
  /** Where it works. */
  areas?: Array<string> | null | undefined;
  /** The communities it is for. */
  communities?: Array<string | number> | null | undefined;
  /** Whether the community itself leads it. */
  communityLed?: boolean | null | undefined;
  /** The year it began. */
  foundedYear?: number | null | undefined;
  /** Register numbers. */
  identifiers?: Array<string> | null | undefined;
  /** What it is. */
  kind?: OrganisationKind | null | undefined;
  /** The languages, and how each can be used. */
  languageOffers?: Array<LanguageOfferInput> | null | undefined;
  /** What it says about its languages as a whole. */
  languageOffersNote?: string | null | undefined;
  /** The languages it can be met in, without saying how. */
  languages?: Array<string> | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** Other names. */
  otherNames?: Array<string> | null | undefined;
  /** Skills in its own words that fit no term. */
  ownWords?: Array<string> | null | undefined;
  /** How many people take part. */
  sizeBand?: SizeBand | null | undefined;
  /** With whose voice it speaks. */
  voice?: Voice | null | undefined;
  /** Its website. */
  website?: string | null | undefined;
};

/** Which organisations are looked for. Everything given must hold; an empty list asks nothing. */
export type OrganisationFilter = {
  /** Also those who are left out of lists for these reasons. Choosing a state in `memberState` or `freshness` does it too. */
  alsoShow?: Array<HeldBack> | null | undefined;
  /** Any of these languages. */
  anyLanguage?: Array<string> | null | undefined;
  /** Any of these skills, or kinds of them. */
  anySkill?: Array<string | number> | null | undefined;
  /** Any of these areas, their parts included. */
  areas?: Array<string> | null | undefined;
  /** All of these communities, or parts of them: they intersect. */
  communities?: Array<string | number> | null | undefined;
  /** Only those led by the community itself, or only others. */
  communityLed?: boolean | null | undefined;
  /** All of these insurances in force today, each covering at least so much. For commissioners, committees and operators: only organisations whose cover the viewer may read are found. */
  coverAtLeast?: Array<CoverAtLeast> | null | undefined;
  /** All of these in force today; one that ends today is. */
  credentialsCurrent?: Array<CredentialKind> | null | undefined;
  /** Any of these states of the page. Left out, pages whose check is long overdue are not listed. */
  freshness?: Array<Freshness> | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<OrganisationKind> | null | undefined;
  /** All of these languages. */
  languages?: Array<string> | null | undefined;
  /** Any of these states of a member: in `network`, or in any partnership where that is not given. Left out, members whose membership lapsed or is suspended are not listed. */
  memberState?: Array<MembershipState> | null | undefined;
  /** Within some kilometres of a point. */
  near?: NearInput | null | undefined;
  /** Members of this partnership, and whoever works in its region. */
  network?: string | number | null | undefined;
  /** Words of the text that are to be matched as words only. */
  readLiterally?: Array<string> | null | undefined;
  /** All of these skills, or kinds of them. */
  skills?: Array<string | number> | null | undefined;
  /** Any of these, for the skills asked for, else for any skill. */
  spareCapacity?: Array<SpareCapacity> | null | undefined;
  /** Everyday words; terms of the vocabulary and postcodes are recognised in them. */
  text?: string | null | undefined;
  /** Any of these voices. */
  voices?: Array<Voice> | null | undefined;
};

/** What is told when an organisation is registered. No number, address or website is needed. */
export type OrganisationInput = {
  /** Where it works; may be empty for now. */
  areas: Array<string>;
  /** The communities it is for. */
  communities?: Array<string | number> | null | undefined;
  /** Whether the community itself leads it. */
  communityLed?: boolean | null | undefined;
  /** Whether a secretary writes for it, as a broker does, and does not keep its page. */
  forOthers?: boolean | null | undefined;
  /** The year it began. */
  foundedYear?: number | null | undefined;
  /** Its word in addresses; made from the name when left out. */
  handle?: string | null | undefined;
  /** Register numbers such as GB-CHC-1090095; none is needed. */
  identifiers?: Array<string> | null | undefined;
  /** How much of it is invented; operators only. */
  illustrative?: Illustrative | null | undefined;
  /** What it is. */
  kind: OrganisationKind;
  /** The language the purpose is in. */
  lang: string;
  /** The languages it can be met in. */
  languages?: Array<string> | null | undefined;
  /** Why it may be shown: CONSENT; operators may say otherwise. */
  listingBasis?: ListingBasis | null | undefined;
  /** Its name, in any script, up to 200 characters. */
  name: string;
  /** Other names it goes by. */
  otherNames?: Array<string> | null | undefined;
  /** Its postcode in any spelling; never shown. */
  postcode?: string | null | undefined;
  /** What it is for; may be empty for now. */
  purpose: string;
  /** How many people take part. */
  sizeBand?: SizeBand | null | undefined;
  /** With whose voice it speaks. */
  voice: Voice;
  /** Its website. */
  website?: string | null | undefined;
};

/** What an organisation is. Groups without a legal form stand in the first row. */
export type OrganisationKind =
  /** A registered charity. */
  | 'CHARITY'
  /** A community interest company. */
  | 'CIC'
  /** A charitable incorporated organisation. */
  | 'CIO'
  /** A place that hosts other groups. */
  | 'COMMUNITY_HUB'
  /** A company. */
  | 'COMPANY'
  /** A co-operative or community benefit society. */
  | 'COOPERATIVE'
  /** A place or body of worship. */
  | 'FAITH_BODY'
  /** A body that gives money. */
  | 'FUNDER'
  /** A body that supports other organisations. */
  | 'INFRASTRUCTURE_BODY'
  /** A council. */
  | 'LOCAL_AUTHORITY'
  /** A body of the National Health Service. */
  | 'NHS_BODY'
  /** Something else. */
  | 'OTHER'
  /** A police force or commissioner. */
  | 'POLICE'
  /** A group without a legal form, number or address. */
  | 'UNINCORPORATED_GROUP'
  /** A university or one of its departments. */
  | 'UNIVERSITY';

/** In what order organisations are listed. Never by size. */
export type OrganisationOrder =
  /** The nearest first; only together with `near`. */
  | 'DISTANCE'
  /** Those first of whom researchers ask the least, for what they can take; equals in an order that changes each day. Entries nobody confirmed cannot be asked and come last. */
  | 'LEAST_ASKED'
  /** By name. */
  | 'NAME'
  /** Those whose page was checked last come first. */
  | 'RECENTLY_ASSURED'
  /** Best match first; equal matches in an order that changes each day. */
  | 'RELEVANCE';

/** What a ballot came to, by the decision rule. */
export type Outcome =
  /** More yes than no among all seats and among the community seats. */
  | 'APPROVED'
  /** A community seat stopped the first round. */
  | 'BLOCKED'
  /** Too few seats, or no community seat, were left to vote. */
  | 'ESCALATED_TOO_MANY_RECUSALS'
  /** Too few seats voted. */
  | 'INQUORATE'
  /** Too few community seats voted. */
  | 'INQUORATE_COMMUNITY'
  /** Enough seats voted, but no community seat took a side. */
  | 'NO_COMMUNITY_DECISION'
  /** Enough seats voted, but none took a side. */
  | 'NO_DECISION'
  /** More no than yes among all seats, and no majority among the community seats. */
  | 'REFUSED'
  /** More no than yes among the community seats, whatever all seats said. */
  | 'REFUSED_BY_COMMUNITY'
  /** The community seats said yes, all seats together said no: the committee must talk. */
  | 'SPLIT_INSTITUTIONS_AGAINST'
  /** As many yes as no, among all seats or among the community seats. Nobody has a casting vote. */
  | 'TIED';

/** Where an organisation can be found. Only the area and how to get in are shown, and more where it agreed (EXACT_PLACE). */
export type PlaceInput = {
  /** What makes it easy to get in: step-free, hearing loop, prayer room and so on. */
  accessibility?: Array<string> | null | undefined;
  /** The area it lies in; found by the postcode when left out, else the first the organisation works in. */
  area?: string | null | undefined;
  /** Degrees north, together with the longitude. */
  latitude?: number | null | undefined;
  /** Degrees east. */
  longitude?: number | null | undefined;
  /** What it is called, such as the name of a building or its address. */
  name?: string | null | undefined;
  /** Its postcode in any spelling; shown to nobody but those who write for the organisation. */
  postcode?: string | null | undefined;
};

/** The kind of a problem. Screens render it in the reader's language; `message` is the English fallback. */
export type ProblemCode =
  /** The organisation cannot take more requests now. */
  | 'CAPACITY_FULL'
  /** The person has an interest in the matter and must not decide it. */
  | 'CONFLICT_OF_INTEREST'
  /** The organisation has not agreed to this. */
  | 'CONSENT_MISSING'
  /** A credential that is needed has run out. */
  | 'CREDENTIAL_EXPIRED'
  /** Something very like this exists already. */
  | 'DUPLICATE'
  /** What is asked is already known. */
  | 'EVIDENCE_EXISTS'
  /** Feedback that was promised is still owed. */
  | 'FEEDBACK_OVERDUE'
  /** A value cannot be accepted; `path` names the field. */
  | 'INVALID'
  /** Too much or too many at once. */
  | 'LIMIT'
  /** The person may see this but may not do it; the message says who may. */
  | 'NOT_ELIGIBLE'
  /** There is no such thing, or the viewer may not know of it. */
  | 'NOT_FOUND'
  /** Too few seats took part. */
  | 'NOT_QUORATE'
  /** Somebody else changed it meanwhile; nothing was overwritten. */
  | 'STALE_VERSION'
  /** The person may do this, and must first confirm that it is them. */
  | 'STEP_UP_NEEDED'
  /** The act does not fit the present state; the allowed acts are listed. */
  | 'WRONG_STATE';

/** What an organisation says about itself in one language. */
export type ProfileInput = {
  /** How it likes to be approached. */
  howToWorkWithUs?: string | null | undefined;
  /** The language. */
  lang: string;
  /** What it is for. */
  purpose: string;
  /** Where the words come from. Left out: as before; new words are the original if there is none yet. */
  translatedBy?: TranslationSource | null | undefined;
  /** What it does. */
  whatWeDo?: string | null | undefined;
};

/** What became of a word that somebody suggested. */
export type ProposalAnswer =
  /** It is a skill of its own now. */
  | 'ACCEPTED'
  /** It is not taken up, with a reason. */
  | 'DECLINED'
  /** It is read as a skill that was there; whoever used it keeps their word. */
  | 'MAPPED';

/** What a yes would put into force, beyond the question. */
export type ProposalInput = {
  /** For CHANGE_RULE, instead of a change of the rule: the next version of the partnership agreement. */
  agreement?: AgreementInput | null | undefined;
  /** For CHANGE_RULE: what changes. */
  rule?: RuleDraftInput | null | undefined;
  /** For SUSPEND: the last day of the suspension. */
  until?: string | null | undefined;
};

/** A part of a member's page that is looked through before its membership is renewed. */
export type RenewalPart =
  /** Where it works. */
  | 'AREAS'
  /** Who it works with. */
  | 'COMMUNITIES'
  /** What it agreed to. */
  | 'CONSENTS'
  /** How to reach it. */
  | 'CONTACTS'
  /** In which languages it can be spoken or written to. */
  | 'LANGUAGES'
  /** What it can do, and how much room it has. */
  | 'SKILLS'
  /** What the organisation is for and does, in its own words. */
  | 'WORDS';

/** What happens once a member has looked through its page and sent its renewal. */
export type RenewalRule =
  /** The membership is renewed at once. One that has lapsed takes a ballot all the same. */
  | 'AT_ONCE'
  /** The committee decides by a ballot. */
  | 'BALLOT';

/** What a researcher says to communities. What is left out is emptied. */
export type ResearcherInput = {
  /** Communities the researcher has worked with. */
  communities?: Array<string | number> | null | undefined;
  /** Skills that the researcher's questions are about. */
  interests?: Array<string | number> | null | undefined;
  /** The languages the researcher works in. */
  languages?: Array<string> | null | undefined;
  /** How the researcher works, in words. */
  methods?: Array<string> | null | undefined;
  /** The ORCID iD. */
  orcid?: string | null | undefined;
  /** What the researcher promises communities. */
  statement?: string | null | undefined;
};

/** Why a decision is looked at again. */
export type ReviewKind =
  /** The applicant appealed; seats that did not decide the first time decide. */
  | 'APPEAL'
  /** A seat that voted had an interest nobody knew of; the membership is on probation. */
  | 'LATE_CONFLICT'
  /** It was made by an urgent ballot and has to be confirmed by an ordinary one. */
  | 'RATIFICATION';

/** What a person may be: in a network, for an organisation (MEMBER_EDITOR), or everywhere (OPERATOR). */
export type Role =
  /** Writes answers down for groups and introduces people. */
  | 'BROKER'
  /** Chairs the committee's meetings. */
  | 'CHAIR'
  /** Looks for providers on behalf of a public body. */
  | 'COMMISSIONER'
  /** Holds a seat of a committee; given by the seat itself. */
  | 'COMMITTEE_SEAT'
  /** Looks after the vocabulary and the records. */
  | 'DATA_STEWARD'
  /** Keeps the page of an organisation and speaks for it. */
  | 'MEMBER_EDITOR'
  /** Runs the installation. */
  | 'OPERATOR'
  /** Looks for community partners for research. */
  | 'RESEARCHER'
  /** Runs the committee's work; has no vote. */
  | 'SECRETARY';

/** What changes in the decision rule; what is left out stays as it is. */
export type RuleDraftInput = {
  /** The share of the sides taken that yes must exceed; at least 0.5. */
  approveShare?: number | null | undefined;
  /** Whether a community seat may stop a first round. */
  blockAllowed?: boolean | null | undefined;
  /** Whether the community seats too must say more yes than no. */
  communityDoubleMajority?: boolean | null | undefined;
  /** Whether more than half of the community seats must vote. */
  communityQuorum?: boolean | null | undefined;
  /** Whether community seats must be more than half. */
  communitySeatsMustBeMajority?: boolean | null | undefined;
  /** For how many months an ended link still suggests stepping back. */
  conflictLookbackMonths?: number | null | undefined;
  /** The fewest seats that must be left to vote, and that must vote. */
  minParticipants?: number | null | undefined;
  /** The votes for which a reason must be given. */
  reasonRequiredOn?: Array<VoteChoice> | null | undefined;
  /** Whether votes are hidden until the close. */
  secretUntilClosed?: boolean | null | undefined;
};

/** A seat as it is to be: for an organisation that has one in term, what it becomes. */
export type SeatInput = {
  /** On which committee. */
  committee: string | number;
  /** Who votes for it when the holder cannot. */
  deputy?: string | number | null | undefined;
  /** Whether it is a seat of a founding partner. */
  founding?: boolean | null | undefined;
  /** The first day of its term. */
  from: string;
  /** Who votes for it. */
  holder?: string | number | null | undefined;
  /** Held by which organisation. */
  organisation: string | number;
  /** The last day of its term, itself included. */
  to?: string | null | undefined;
  /** The voice it speaks with. */
  voice: Voice;
};

/** How somebody confirms that it is them. */
export type SecondStep =
  /** A code of an authenticator app, or a recovery code. */
  | 'CODE'
  /** One of the viewer's passkeys. */
  | 'PASSKEY';

/** A service as its organisation describes it; what is left out is not stated. */
export type ServiceInput = {
  /** What that programme is. */
  aboutProgramme?: string | null | undefined;
  /** Formats it is offered in, such as large print. */
  accessibleFormats?: Array<string> | null | undefined;
  /** Where it is offered. */
  areas?: Array<string> | null | undefined;
  /** The communities it is for. */
  communities?: Array<string | number> | null | undefined;
  /** What it costs, in words. */
  costNote?: string | null | undefined;
  /** What it is, in plain words. */
  description: string;
  /** Who can use it. */
  eligibility?: string | null | undefined;
  /** Who pays for it, in words, a line for each. */
  fundedBy?: string | null | undefined;
  /** How to come to it. */
  howToReach?: string | null | undefined;
  /** The languages it is offered in. */
  languages?: Array<string> | null | undefined;
  /** Its name. */
  name: string;
  /** The programme that it is part of. */
  programme?: string | null | undefined;
  /** When it is open. */
  schedule?: Array<OpeningInput> | null | undefined;
  /** The skills it draws on. */
  skills?: Array<string | number> | null | undefined;
};

/** Whether a service can be used now (the states of HSDS and Open Referral UK). */
export type ServiceStatus =
  /** It can be used. */
  | 'ACTIVE'
  /** It has ended. */
  | 'DEFUNCT'
  /** It is not offered at present. */
  | 'INACTIVE'
  /** It is closed for a while. */
  | 'TEMPORARILY_CLOSED';

/** How many people take part in the work, paid or not. Size never ranks an organisation. */
export type SizeBand =
  /** 1 to 5 people. */
  | 'SIZE_1_TO_5'
  /** 6 to 20 people. */
  | 'SIZE_6_TO_20'
  /** 21 to 50 people. */
  | 'SIZE_21_TO_50'
  /** 51 to 250 people. */
  | 'SIZE_51_TO_250'
  /** More than 250 people. */
  | 'SIZE_OVER_250';

/** What a data steward says of a skill. What is left out stays as it is. */
export type SkillInput = {
  /** What it means, in a sentence. */
  description?: string | null | undefined;
  /** Its name in English. */
  label?: string | null | undefined;
  /** The wider skill it is a kind of; only for skills that are not the product's own. */
  parent?: string | number | null | undefined;
  /** Its words in the languages that change. */
  words?: Array<SkillWordsInput> | null | undefined;
};

/** Everyday words that find a skill, in one language. The first is its name there. */
export type SkillWordsInput = {
  /** The language. */
  lang: string;
  /** The words; none takes the language away. */
  words: Array<string>;
};

/** Whether an organisation could take on more. */
export type SpareCapacity =
  /** Some. */
  | 'LIMITED'
  /** Not now. */
  | 'NO'
  /** Not stated, which is not a no. */
  | 'UNKNOWN'
  /** Yes. */
  | 'YES';

/** What somebody says would be right on a page that others keep. */
export type SuggestionInput = {
  /** The facts as they should be; what is left out stays. */
  change?: OrganisationChange | null | undefined;
  /** What is wrong, or how one knows. */
  reason: string;
  /** The words as they should be, in one language. */
  words?: ProfileInput | null | undefined;
};

/** Where a suggestion to change a page comes from. */
export type SuggestionSource =
  /** Somebody who introduces people. */
  | 'BROKER'
  /** The committee of a partnership it belongs to, or applies to. */
  | 'COMMITTEE'
  /** A list or feed that was imported says something else than the page. */
  | 'FILE'
  /** Somebody who read the page. */
  | 'PERSON'
  /** A public register says something else than the page. */
  | 'REGISTER';

/** Where a suggestion stands. Nothing of it shows on the page before it is accepted. */
export type SuggestionState =
  /** Everything was taken over. */
  | 'ACCEPTED'
  /** Nothing was taken over. */
  | 'DECLINED'
  /** Some of it was taken over. */
  | 'PARTLY'
  /** Nobody has answered yet. */
  | 'WAITING';

/** What a person said to a suggested tag. */
export type TagAnswer =
  /** It fits. */
  | 'CONFIRMED'
  /** It does not fit; it is not suggested again. */
  | 'DISMISSED';

/** Where a term stands in the vocabulary. */
export type TermStatus =
  /** In use. */
  | 'ACTIVE'
  /** Somebody suggested it; it is not offered yet. */
  | 'PROPOSED'
  /** No longer offered; what carries it keeps it. */
  | 'RETIRED';

/** Where the words come from. The original is always kept beside a translation. */
export type TranslationSource =
  /** Translated by a person. */
  | 'HUMAN'
  /** Translated by a machine. */
  | 'MACHINE'
  /** The organisation's own words. */
  | 'ORIGINAL';

/** What words of a search were read as. */
export type UnderstoodKind =
  /** A part of the country. */
  | 'AREA'
  /** People an organisation is for. */
  | 'COMMUNITY'
  /** A language. */
  | 'LANGUAGE'
  /** Something an organisation can do. */
  | 'SKILL';

/** With whose voice an organisation speaks in the partnership; it does not follow from the legal form. */
export type Voice =
  /** People speaking for themselves. */
  | 'COMMUNITY'
  /** A body that gives money. */
  | 'FUNDER'
  /** Researchers. */
  | 'RESEARCH'
  /** An organisation that provides services. */
  | 'SERVICE_PROVIDER'
  /** A public body. */
  | 'STATUTORY';

/** What a seat can say. */
export type VoteChoice =
  /** No side: counts for the quorum and for nothing else. */
  | 'ABSTAIN'
  /** Yes. */
  | 'APPROVE'
  /** Stops a first round, where the rule allows it and with a reason; a plain no in later rounds. */
  | 'BLOCK'
  /** No. */
  | 'REJECT';

/** Whose turn it is. */
export type WaitingOn =
  /** The applicant is to act. */
  | 'APPLICANT'
  /** Checks have to be finished first. */
  | 'CHECKS'
  /** The committee is to act. */
  | 'COMMITTEE'
  /** Nothing is left to do. */
  | 'NOBODY';

export type GoToOrganisationsQueryVariables = Exact<{
  text: string;
  network?: string | number | null | undefined;
}>;


export type GoToOrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, handle: string, name: string } }> } };

export type ShellNetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellNetworksQuery = { networks: Array<{ id: string, handle: string, name: string, demonstration: Demonstration }> };

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


export type ShellViewerQuery = { viewer: { email: string, language: string | null, taskCount: number, person: { id: string, displayName: string }, organisations: Array<{ organisation: { id: string, handle: string, name: string, membership: { id: string } | null, application: { id: string, state: ApplicationState, committee: { id: string, network: { id: string, handle: string } } } | null } }>, roleAssignments: Array<{ id: string, role: Role, network: { id: string } | null, organisation: { id: string, name: string } | null }>, seats: Array<{ id: string, committee: { id: string, network: { id: string } }, organisation: { id: string, name: string } }>, networks: Array<{ id: string, handle: string }> } | null };

export type ChooseLanguageMutationVariables = Exact<{
  language: string;
}>;


export type ChooseLanguageMutation = { chooseLanguage: { viewer: { language: string | null } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ConfirmItIsMeMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmItIsMeMutation = { confirmItIsMe: { viewer: { email: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ExampleFindByWordsQueryVariables = Exact<{
  text: string;
}>;


export type ExampleFindByWordsQuery = { organisations: { totalCount: number, understood: Array<{ kind: UnderstoodKind, label: string }>, edges: Array<{ whyMatched: Array<string>, node: { name: string, handle: string, voice: Voice } }> } };

export type ExampleFindByTermsQueryVariables = Exact<{
  languages?: Array<string> | string | null | undefined;
  areas?: Array<string> | string | null | undefined;
}>;


export type ExampleFindByTermsQuery = { organisations: { totalCount: number, facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }>, edges: Array<{ node: { name: string, languages: Array<{ spoken: boolean | null, interpreting: boolean | null, language: { name: string, endonym: string | null } }>, areas: Array<{ code: string | null, name: string }> } }> } };

export type ExampleOrganisationQueryVariables = Exact<{
  handle: string;
}>;


export type ExampleOrganisationQuery = { organisation: { name: string, kind: OrganisationKind, voice: Voice, profiles: Array<{ lang: string, purpose: string, translatedBy: TranslationSource }>, capabilities: { edges: Array<{ node: { ownWords: string | null, spareCapacity: SpareCapacity, skill: { label: string } } }> }, links: { edges: Array<{ node: { kind: LinkKind, state: LinkState, from: { name: string } | null, to: { name: string } | null } }> } } | null };

export type ExampleSkillsQueryVariables = Exact<{
  text: string;
}>;


export type ExampleSkillsQuery = { skills: Array<{ id: string, label: string, synonyms: Array<string>, parent: { label: string } | null }> };

export type ExampleDecisionsQueryVariables = Exact<{
  handle: string;
}>;


export type ExampleDecisionsQuery = { network: { name: string, decisions: { totalCount: number, edges: Array<{ node: { on: string, outcome: Outcome, explanation: string, organisation: { name: string } | null } }> } } | null };

export type ExampleCommitteeQueryVariables = Exact<{
  handle: string;
}>;


export type ExampleCommitteeQuery = { network: { committees: Array<{ name: string, rule: { version: number, sentences: Array<string> }, seats: Array<{ voice: Voice, founding: boolean, from: string, to: string | null, organisation: { name: string } }> }> } | null };

export type ExampleViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ExampleViewerQuery = { viewer: { person: { displayName: string }, roleAssignments: Array<{ role: Role, from: string, to: string | null }>, tasks: Array<{ title: string, dueOn: string | null, overdue: boolean }> } | null };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { email: string, sessions: Array<{ id: string, device: string | null, createdAt: string, lastUsedAt: string | null, isThis: boolean }>, authenticator: { confirmedAt: string | null, recoveryCodesLeft: number } | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> } | null };

export type EndSessionMutationVariables = Exact<{
  session: string | number;
}>;


export type EndSessionMutation = { endSession: { viewer: { email: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { viewer: { email: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type StartAuthenticatorMutationVariables = Exact<{ [key: string]: never; }>;


export type StartAuthenticatorMutation = { startAuthenticator: { start: { secret: string, address: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ConfirmAuthenticatorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmAuthenticatorMutation = { confirmAuthenticator: { recoveryCodes: Array<string> | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type TurnOffAuthenticatorMutationVariables = Exact<{
  code: string;
}>;


export type TurnOffAuthenticatorMutation = { turnOffAuthenticator: { viewer: { email: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type RenamePasskeyMutationVariables = Exact<{
  passkey: string | number;
  name: string;
}>;


export type RenamePasskeyMutation = { renamePasskey: { viewer: { email: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type RemovePasskeyMutationVariables = Exact<{
  passkey: string | number;
}>;


export type RemovePasskeyMutation = { removePasskey: { viewer: { email: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type OwnErasureQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnErasureQuery = { viewer: { email: string, erasure: { obstacles: Array<string>, goes: Array<string>, stays: Array<string> } } | null };

export type EraseMyselfMutationVariables = Exact<{
  confirm: string;
}>;


export type EraseMyselfMutation = { eraseMyself: { erased: boolean | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type AccountLettersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AccountLettersQuery = { sendsMail: boolean, viewer: { email: string, letterChoices: { reminders: boolean, digest: boolean }, letters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, subject: string, language: string | null, kind: MailKind, at: string, state: MailState, sentAt: string | null, nextAttemptAt: string | null, failure: MailFailure | null } }> } } | null };

export type ChooseLettersMutationVariables = Exact<{
  reminders?: boolean | null | undefined;
  digest?: boolean | null | undefined;
}>;


export type ChooseLettersMutation = { chooseLetters: { viewer: { letterChoices: { reminders: boolean, digest: boolean } } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type AboutNetworkQueryVariables = Exact<{
  handle: string;
  on?: string | null | undefined;
}>;


export type AboutNetworkQuery = { network: { id: string, name: string, purpose: string | null, about: string | null, committees: Array<{ id: string, name: string, seats: Array<{ id: string, voice: Voice, founding: boolean, organisation: { id: string, handle: string, name: string } }>, rule: { version: number, effectiveFrom: string, sentences: Array<string> } }> } | null };

export type NestedNetworksQueryVariables = Exact<{
  handle: string;
}>;


export type NestedNetworksQuery = { network: { id: string, can: Array<string>, version: number, name: string, parent: { id: string, handle: string, name: string } | null, parts: Array<{ id: string, handle: string, name: string }> } | null, networks: Array<{ id: string, name: string }> };

export type NestNetworkMutationVariables = Exact<{
  network: string | number;
  partOf?: string | number | null | undefined;
  expectedVersion: number;
}>;


export type NestNetworkMutation = { setParentNetwork: { network: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type MakeNetworkFromMutationVariables = Exact<{
  template: string | number;
  input: NewNetworkInput;
}>;


export type MakeNetworkFromMutation = { cloneNetwork: { network: { id: string, handle: string, name: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SettingsRolesQueryVariables = Exact<{
  handle: string;
}>;


export type SettingsRolesQuery = { network: { id: string, can: Array<string>, roleAssignments: Array<{ id: string, can: Array<string>, pending: boolean, message: string | null, role: Role, from: string, to: string | null, undoable: { id: string, summary: string, undoUntil: string | null } | null, person: { id: string, displayName: string }, organisation: { id: string, handle: string, name: string } | null }> } | null };

export type SettingsPeopleQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type SettingsPeopleQuery = { people: { edges: Array<{ node: { id: string, displayName: string, organisations: Array<{ organisation: { id: string, name: string } }> } }> } };

export type SettingsOrganisationsQueryVariables = Exact<{
  text: string;
  network?: string | number | null | undefined;
}>;


export type SettingsOrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, name: string } }> } };

export type SettingsInviteMutationVariables = Exact<{
  email: string;
  displayName: string;
  role: Role;
  network?: string | number | null | undefined;
  organisation?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type SettingsInviteMutation = { invitePerson: { roleAssignment: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SettingsAssignMutationVariables = Exact<{
  person: string | number;
  role: Role;
  network?: string | number | null | undefined;
  organisation?: string | number | null | undefined;
  from: string;
  to?: string | null | undefined;
}>;


export type SettingsAssignMutation = { assignRole: { roleAssignment: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SettingsEndRoleMutationVariables = Exact<{
  roleAssignment: string | number;
  on: string;
}>;


export type SettingsEndRoleMutation = { endRole: { roleAssignment: { id: string, undoable: { id: string } | null } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SettingsAnswerClaimMutationVariables = Exact<{
  roleAssignment: string | number;
  accept: boolean;
}>;


export type SettingsAnswerClaimMutation = { answerClaim: { roleAssignment: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SettingsNetworkQueryVariables = Exact<{
  handle: string;
}>;


export type SettingsNetworkQuery = { network: { id: string, can: Array<string>, version: number, name: string, purpose: string | null, about: string | null, settings: { membershipTermMonths: number, graceDays: number, renewalOpensDays: number, renewalRule: RenewalRule, applicationExpiresAfterDays: number, reminderAfterDays: number, appealDays: number, introductionExpiresAfterDays: number, ballotDays: number, urgentBallotDays: number, secondRoundAfterDays: number, conflictLookbackMonths: number, assuranceDueAfterDays: number, assuranceOverdueAfterDays: number, publishDecisions: boolean } } | null };

export type SettingsChangeNetworkMutationVariables = Exact<{
  network: string | number;
  input: NetworkSettingsInput;
  expectedVersion: number;
}>;


export type SettingsChangeNetworkMutation = { changeNetworkSettings: { network: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type OutboxMailFragment = { id: string, to: string, subject: string, body: string, at: string, sentAt: string | null, link: string | null, state: MailState, attempts: number, nextAttemptAt: string | null, failure: MailFailure | null, reply: string | null, can: Array<string> };

export type SettingsOutboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SettingsOutboxQuery = { sendsMail: boolean, left: { totalCount: number, edges: Array<{ node: { id: string, to: string, subject: string, body: string, at: string, sentAt: string | null, link: string | null, state: MailState, attempts: number, nextAttemptAt: string | null, failure: MailFailure | null, reply: string | null, can: Array<string> } }> }, outbox: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, to: string, subject: string, body: string, at: string, sentAt: string | null, link: string | null, state: MailState, attempts: number, nextAttemptAt: string | null, failure: MailFailure | null, reply: string | null, can: Array<string> } }> } };

export type SettingsRetryMailMutationVariables = Exact<{
  mail: string | number;
}>;


export type SettingsRetryMailMutation = { retryMail: { mail: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SignInProviderQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInProviderQuery = { signInProvider: string | null };

export type ImportRowsMutationVariables = Exact<{
  input: ImportInput;
  dryRun: boolean;
}>;


export type ImportRowsMutation = { importOrganisations: { import: { created: number, updated: number, unchanged: number, rejected: number, merged: number, rows: Array<{ row: number, result: ImportRowResult, readWithRow: number | null, number: string | null, name: string | null, notes: Array<{ field: string | null, code: string, sentence: string, value: string | null, couldBe: Array<string> }> }> } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type OrganisationCapacityQueryVariables = Exact<{
  handle: string;
}>;


export type OrganisationCapacityQuery = { organisation: { id: string, handle: string, name: string, can: Array<string>, capacity: { state: CapacityState, opensAgain: string | null, conditions: string | null, paysAtLeast: number | null, perQuarter: number | null, pausedUntil: string | null, openAsks: number | null, acceptedLast12Months: number | null } } | null };

export type SetEngagementCapacityMutationVariables = Exact<{
  organisation: string | number;
  perQuarter: number;
  pausedUntil?: string | null | undefined;
  conditions?: string | null | undefined;
  paysAtLeast?: number | null | undefined;
}>;


export type SetEngagementCapacityMutation = { setEngagementCapacity: { organisation: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type AskPageQueryVariables = Exact<{
  handle: string;
}>;


export type AskPageQuery = { organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative, can: Array<string>, contacts: Array<{ name: string | null, role: string | null, channel: string, value: string }> } | null };

export type AskedOfOrganisationQueryVariables = Exact<{
  handle: string;
  after?: string | null | undefined;
}>;


export type AskedOfOrganisationQuery = { organisation: { id: string, introductions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: IntroductionState, createdAt: string, answerBy: string | null, from: { id: string, displayName: string }, onBehalfOf: { id: string, name: string } | null } }> } } | null };

export type MyIntroductionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyIntroductionsQuery = { introductions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: IntroductionState, topic: string, createdAt: string, answerBy: string | null, response: string | null, can: Array<string>, to: { id: string, handle: string, name: string, voice: Voice } | null } }> } };

export type IntroductionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type IntroductionPageQuery = { node:
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
    | { can: Array<string>, state: IntroductionState, topic: string, response: string | null, createdAt: string, updatedAt: string, answerBy: string | null, acceptableUntil: string | null, fromContact: string | null, id: string, from: { id: string, displayName: string, organisations: Array<{ role: string, organisation: { id: string, handle: string, name: string } }> }, onBehalfOf: { id: string, handle: string, name: string, voice: Voice } | null, to: { id: string, handle: string, name: string, voice: Voice } | null, contacts: Array<{ name: string | null, role: string | null, channel: string, value: string }> }
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
    | { id: string }
   | null };

export type AskToBePutInTouchMutationVariables = Exact<{
  organisation: string | number;
  why: string;
  onBehalfOf?: string | number | null | undefined;
}>;


export type AskToBePutInTouchMutation = { askToBePutInTouch: { introduction: { id: string, answerBy: string | null } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type AnswerIntroductionMutationVariables = Exact<{
  request: string | number;
  accept: boolean;
  conditions?: string | null | undefined;
}>;


export type AnswerIntroductionMutation = { answerIntroduction: { introduction: { id: string, state: IntroductionState } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type AcceptDeclinedIntroductionMutationVariables = Exact<{
  request: string | number;
  conditions?: string | null | undefined;
}>;


export type AcceptDeclinedIntroductionMutation = { acceptDeclinedIntroduction: { introduction: { id: string, state: IntroductionState } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type TakeBackIntroductionMutationVariables = Exact<{
  request: string | number;
}>;


export type TakeBackIntroductionMutation = { withdrawIntroduction: { introduction: { id: string, state: IntroductionState } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type LanguageTableQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguageTableQuery = { languages: Array<{ tag: string, name: string, endonym: string | null, rightToLeft: boolean }> };

type ProblemParts_AlreadyOpen_Fragment = { code: ProblemCode, message: string, path: Array<string> | null };

type ProblemParts_CapacityFull_Fragment = { code: ProblemCode, message: string, path: Array<string> | null };

type ProblemParts_ConsentMissing_Fragment = { code: ProblemCode, message: string, path: Array<string> | null };

type ProblemParts_DuplicateFound_Fragment = { code: ProblemCode, message: string, path: Array<string> | null };

type ProblemParts_InvalidField_Fragment = { code: ProblemCode, message: string, path: Array<string> | null };

type ProblemParts_PlainProblem_Fragment = { code: ProblemCode, message: string, path: Array<string> | null };

type ProblemParts_StaleVersion_Fragment = { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null };

type ProblemParts_StepUpNeeded_Fragment = { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null };

type ProblemParts_WrongState_Fragment = { code: ProblemCode, message: string, path: Array<string> | null };

export type ProblemPartsFragment =
  | ProblemParts_AlreadyOpen_Fragment
  | ProblemParts_CapacityFull_Fragment
  | ProblemParts_ConsentMissing_Fragment
  | ProblemParts_DuplicateFound_Fragment
  | ProblemParts_InvalidField_Fragment
  | ProblemParts_PlainProblem_Fragment
  | ProblemParts_StaleVersion_Fragment
  | ProblemParts_StepUpNeeded_Fragment
  | ProblemParts_WrongState_Fragment
;

export type UndoActMutationVariables = Exact<{
  act: string | number;
}>;


export type UndoActMutation = { undoAct: { act: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type UndoableActFragment = { id: string, summary: string, undoUntil: string | null };

export type PickSkillsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type PickSkillsQuery = { skills: Array<{ id: string, label: string, synonyms: Array<string>, parent: { id: string, label: string } | null }> };

export type PickAreasQueryVariables = Exact<{
  text?: string | null | undefined;
  level?: string | null | undefined;
}>;


export type PickAreasQuery = { areas: Array<{ id: string, code: string | null, name: string, level: string, validTo: string | null, successors: Array<{ id: string }>, within: { id: string, name: string } | null }> };

export type PickCommunitiesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type PickCommunitiesQuery = { communities: Array<{ id: string, label: string }> };

export type PickLanguagesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type PickLanguagesQuery = { languages: Array<{ tag: string, name: string, endonym: string | null, rightToLeft: boolean }> };

export type AgreementToReadQueryVariables = Exact<{
  network: string | number;
}>;


export type AgreementToReadQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { can: Array<string>, id: string, agreements: Array<{ id: string, version: number, from: string, changes: string | null }>, agreement: { id: string, version: number, from: string, changes: string | null, texts: Array<{ lang: string, text: string }> } | null, committees: Array<{ id: string, can: Array<string>, earliestClose: string }> }
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
   | null, viewer: { person: { id: string }, organisations: Array<{ organisation: { id: string, name: string, can: Array<string>, membership: { id: string, agreementToAccept: { id: string } | null } | null } }> } | null };

export type WriteFirstAgreementMutationVariables = Exact<{
  network: string | number;
  input: AgreementInput;
}>;


export type WriteFirstAgreementMutation = { writeAgreement: { network: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type AddAgreementLanguageMutationVariables = Exact<{
  network: string | number;
  lang: string;
  text: string;
}>;


export type AddAgreementLanguageMutation = { translateAgreement: { network: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type AcceptTheAgreementMutationVariables = Exact<{
  network: string | number;
  organisation: string | number;
  version: number;
  lang?: string | null | undefined;
}>;


export type AcceptTheAgreementMutation = { acceptAgreement: { membership: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplicantFileFragment = { id: string, version: number, reference: string, can: Array<string>, state: ApplicationState, waitingOn: WaitingOn, dueOn: string | null, startedAt: string, submittedAt: string | null, reviewStartedAt: string | null, waitingSince: string, unreadMessages: number, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative }, committee: { id: string, name: string }, decidedBy: { id: string, network: { id: string, name: string } }, given: { method: AnswersMethod, givenBy: string, lang: string } | null, questions: Array<{ key: string, answered: boolean }>, answers: Array<{ question: string, value: string, lang: string, unsure: boolean, choices: Array<{ value: string, label: string, known: boolean, endonym: string | null }> }>, thread: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, authorRole: string, body: string, shared: boolean, at: string, lang: string | null, author: { id: string, displayName: string } } }> }, ballots: Array<{ id: string, state: BallotState, opensAt: string, closesAt: string }>, decision: { id: string, outcome: Outcome, on: string, explanation: string, reasonsForApplicant: string, reasonsLang: string | null, reasonsGivenAt: string | null, conditions: Array<string>, appealUntil: string | null, can: Array<string> } | null, appeal: { grounds: string | null, raisedAt: string, endedAt: string | null } | null };

export type ApplyFileQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ApplyFileQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string, version: number, reference: string, can: Array<string>, state: ApplicationState, waitingOn: WaitingOn, dueOn: string | null, startedAt: string, submittedAt: string | null, reviewStartedAt: string | null, waitingSince: string, unreadMessages: number, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative }, committee: { id: string, name: string }, decidedBy: { id: string, network: { id: string, name: string } }, given: { method: AnswersMethod, givenBy: string, lang: string } | null, questions: Array<{ key: string, answered: boolean }>, answers: Array<{ question: string, value: string, lang: string, unsure: boolean, choices: Array<{ value: string, label: string, known: boolean, endonym: string | null }> }>, thread: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, authorRole: string, body: string, shared: boolean, at: string, lang: string | null, author: { id: string, displayName: string } } }> }, ballots: Array<{ id: string, state: BallotState, opensAt: string, closesAt: string }>, decision: { id: string, outcome: Outcome, on: string, explanation: string, reasonsForApplicant: string, reasonsLang: string | null, reasonsGivenAt: string | null, conditions: Array<string>, appealUntil: string | null, can: Array<string> } | null, appeal: { grounds: string | null, raisedAt: string, endedAt: string | null } | null }
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

export type ApplyRegisterMutationVariables = Exact<{
  input: OrganisationInput;
  overrideToken?: string | null | undefined;
}>;


export type ApplyRegisterMutation = { registerOrganisation: { organisation: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { overrideToken: string | null, code: ProblemCode, message: string, path: Array<string> | null, candidates: Array<{ same: Array<string>, differs: Array<string>, organisation: { id: string, handle: string, name: string, illustrative: Illustrative, listingBasis: ListingBasis } }> }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplyClaimMutationVariables = Exact<{
  organisation: string | number;
  message: string;
}>;


export type ApplyClaimMutation = { claimOrganisation: { organisation: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplyStartMutationVariables = Exact<{
  organisation: string | number;
  committee: string | number;
  given?: AnswersGivenInput | null | undefined;
}>;


export type ApplyStartMutation = { startApplication: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null, subject:
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
          | { id: string }
         | null }
    > } };

export type ApplySaveMutationVariables = Exact<{
  application: string | number;
  answers: Array<AnswerInput> | AnswerInput;
  expectedVersion: number;
}>;


export type ApplySaveMutation = { saveAnswers: { application: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplySendMutationVariables = Exact<{
  application: string | number;
  expectedVersion: number;
}>;


export type ApplySendMutation = { submitApplication: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplyReplyMutationVariables = Exact<{
  application: string | number;
  body: string;
}>;


export type ApplyReplyMutation = { replyToCommittee: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplyMarkReadMutationVariables = Exact<{
  application: string | number;
}>;


export type ApplyMarkReadMutation = { markRead: { application: { id: string, unreadMessages: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplyWithdrawMutationVariables = Exact<{
  application: string | number;
  reason?: string | null | undefined;
}>;


export type ApplyWithdrawMutation = { withdrawApplication: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplyReopenMutationVariables = Exact<{
  application: string | number;
  reason: string;
}>;


export type ApplyReopenMutation = { reopenApplication: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplyAppealMutationVariables = Exact<{
  decision: string | number;
  grounds: string;
}>;


export type ApplyAppealMutation = { appealDecision: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplyLanguagesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type ApplyLanguagesQuery = { languages: Array<{ tag: string, name: string, endonym: string | null, rightToLeft: boolean }> };

export type ApplyAreasQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type ApplyAreasQuery = { areas: Array<{ id: string, code: string | null, name: string, level: string, within: { id: string, name: string } | null }> };

export type ApplyCommunitiesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type ApplyCommunitiesQuery = { communities: Array<{ id: string, label: string, broader: { id: string, label: string } | null }> };

export type ApplySkillsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type ApplySkillsQuery = { skills: Array<{ id: string, label: string, parent: { id: string, label: string } | null }> };

export type ApplyNumberQueryVariables = Exact<{
  number: string;
}>;


export type ApplyNumberQuery = { registerEntry: { name: string, postcode: string | null, purpose: string, website: string | null, areas: Array<{ id: string, code: string | null, name: string }>, entry: { scheme: string, value: string, register: string, extractOn: string }, organisation: { id: string } } | null };

export type BallotInFullQueryVariables = Exact<{
  id: string | number;
}>;


export type BallotInFullQuery = { viewer: { person: { id: string }, seats: Array<{ id: string, committee: { id: string }, organisation: { id: string, name: string }, eligible: { eligible: boolean, reason: string | null } }> } | null, node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { subject: BallotSubject, question: string, round: number, state: BallotState, opensAt: string, closesAt: string, closedAt: string | null, recordedAt: string | null, quorumReached: boolean, outcome: Outcome | null, explanation: string | null, nextRoundFrom: string | null, can: Array<string>, urgent: boolean, proposedUntil: string | null, proposedRule: Array<string>, proposedChanges: string | null, id: string, passesTo: { id: string, name: string } | null, proposedAgreement: Array<{ lang: string, text: string }>, review: { kind: ReviewKind, grounds: string | null, seat: { id: string, organisation: { id: string, name: string } } | null, decision: { id: string } | null } | null, openedBy: { id: string, displayName: string } | null, recordedBy: { id: string, displayName: string } | null, committee: { id: string, network: { id: string, settings: { publishDecisions: boolean } } }, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative, profile: { lang: string, purpose: string } } | null, application: { id: string } | null, decision: { id: string, reasonsGivenAt: string | null, appealUntil: string | null, can: Array<string> } | null, rule: { version: number, effectiveFrom: string, minParticipants: number, approveShare: number, communityQuorum: boolean, communityDoubleMajority: boolean, reasonRequiredOn: Array<VoteChoice>, blockAllowed: boolean }, mySeat: { seat: { id: string } } | null, myVote: { choice: VoteChoice, reason: string | null, castAt: string, changes: number } | null, tally: { sitting: number, recused: number, participants: number, need: number, communitySitting: number, communityParticipants: number, communityNeed: number, approve: number, reject: number, abstain: number, block: number, communityApprove: number, communityReject: number } | null, roll: Array<{ voted: boolean | null, votedByDeputy: boolean, deputy: boolean, mine: boolean, termEndsOn: string | null, termOver: boolean, vote: { choice: VoteChoice, reason: string | null, castAt: string } | null, declaration: { level: ConflictLevel | null, reason: string | null, suggestedBy: Array<string>, dismissedReason: string | null, declaredAt: string | null } | null, seat: { id: string, voice: Voice, organisation: { id: string, handle: string, name: string, illustrative: Illustrative } } }> }
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
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
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
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
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
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
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
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type BallotListQueryVariables = Exact<{
  committee: string | number;
  state: BallotState;
  after?: string | null | undefined;
}>;


export type BallotListQuery = { committee: { id: string, can: Array<string>, ballots: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, question: string, round: number, state: BallotState, outcome: Outcome | null, opensAt: string, closesAt: string, closedAt: string | null, recordedAt: string | null, organisation: { id: string, illustrative: Illustrative } | null, mySeat: { voted: boolean | null, declaration: { level: ConflictLevel | null } | null } | null, roll: Array<{ voted: boolean | null, declaration: { level: ConflictLevel | null } | null }> } }> } } | null };

export type DecisionRegisterQueryVariables = Exact<{
  handle: string;
  after?: string | null | undefined;
}>;


export type DecisionRegisterQuery = { network: { id: string, decisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, outcome: Outcome, on: string, explanation: string, subject: BallotSubject, standing: DecisionStanding, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative } | null, ballot: { id: string, question: string, round: number, closesAt: string, closedAt: string | null, rule: { version: number, effectiveFrom: string, minParticipants: number, approveShare: number, communityDoubleMajority: boolean, sentences: Array<string> }, tally: { sitting: number, recused: number, participants: number, need: number, communitySitting: number, communityParticipants: number, communityNeed: number, approve: number, reject: number, abstain: number, block: number, communityApprove: number, communityReject: number } | null } | null } }> } } | null };

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
    | { reasonsForApplicant: string, reasonsLang: string | null, conditions: Array<string>, reasonsGivenAt: string | null, appealUntil: string | null, can: Array<string>, id: string, outcome: Outcome, on: string, explanation: string, subject: BallotSubject, standing: DecisionStanding, reviews: Array<{ kind: ReviewKind, grounds: string | null, raisedAt: string, endedAt: string | null, seat: { id: string, organisation: { id: string, name: string } } | null, endedBy: { id: string, outcome: Outcome } | null }>, ballot: { id: string, question: string, round: number, closesAt: string, closedAt: string | null, committee: { id: string }, roll: Array<{ voted: boolean | null, seat: { id: string, organisation: { id: string, name: string } } }>, rule: { version: number, effectiveFrom: string, minParticipants: number, approveShare: number, communityDoubleMajority: boolean, sentences: Array<string> }, tally: { sitting: number, recused: number, participants: number, need: number, communitySitting: number, communityParticipants: number, communityNeed: number, approve: number, reject: number, abstain: number, block: number, communityApprove: number, communityReject: number } | null } | null, network: { id: string }, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative } | null }
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type DecisionLineFragment = { id: string, outcome: Outcome, on: string, explanation: string, subject: BallotSubject, standing: DecisionStanding, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative } | null, ballot: { id: string, question: string, round: number, closesAt: string, closedAt: string | null, rule: { version: number, effectiveFrom: string, minParticipants: number, approveShare: number, communityDoubleMajority: boolean, sentences: Array<string> }, tally: { sitting: number, recused: number, participants: number, need: number, communitySitting: number, communityParticipants: number, communityNeed: number, approve: number, reject: number, abstain: number, block: number, communityApprove: number, communityReject: number } | null } | null };

export type SendReasonsMutationVariables = Exact<{
  decision: string | number;
  reasonsForApplicant: string;
  conditions: Array<string> | string;
  reasonsLang: string;
}>;


export type SendReasonsMutation = { giveReasons: { application: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ReportLateConflictMutationVariables = Exact<{
  decision: string | number;
  seat: string | number;
  reason: string;
}>;


export type ReportLateConflictMutation = { reportLateConflict: { decision: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplicationFileQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ApplicationFileQuery = { node:
    | { id: string }
    | { id: string }
    | { version: number, reference: string, state: ApplicationState, waitingOn: WaitingOn, waitingSince: string, dueOn: string | null, voice: Voice, startedAt: string, submittedAt: string | null, reviewStartedAt: string | null, checksLeft: number, openBallotBlockedBy: string | null, mustDeclareFirst: boolean, unreadMessages: number, can: Array<string>, id: string, organisation: { id: string, handle: string, name: string, illustrative: Illustrative, areas: Array<{ id: string, name: string }> }, sentTo: { id: string }, committee: { id: string, name: string, can: Array<string>, earliestClose: string, earliestUrgentClose: string, rule: { version: number, effectiveFrom: string, sentences: Array<string> }, network: { id: string, name: string, settings: { ballotDays: number, urgentBallotDays: number } } }, duplicateOf: { id: string, handle: string, name: string } | null, given: { method: AnswersMethod, givenBy: string, lang: string } | null, questions: Array<{ key: string, answered: boolean, optional: boolean }>, answers: Array<{ question: string, value: string, lang: string, unsure: boolean, choices: Array<{ value: string, label: string, known: boolean, waits: boolean, endonym: string | null, readAs: { label: string } | null }> }>, checks: Array<{ kind: string, state: CheckState, note: string | null, on: string | null, by: { id: string, displayName: string } | null }>, duplicates: Array<{ same: Array<string>, differs: Array<string>, dismissed: boolean, dismissedReason: string | null, organisation: { id: string, handle: string, name: string, illustrative: Illustrative, listingBasis: ListingBasis } }>, thread: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, body: string, shared: boolean, at: string, lang: string | null, authorRole: string, author: { id: string, displayName: string } } }> }, ballots: Array<{ id: string, round: number, state: BallotState, outcome: Outcome | null, question: string, opensAt: string, closesAt: string, closedAt: string | null, nextRoundFrom: string | null }>, decision: { id: string, outcome: Outcome, on: string, explanation: string, reasonsForApplicant: string, reasonsLang: string | null, conditions: Array<string>, appealUntil: string | null, reasonsGivenAt: string | null, can: Array<string> } | null, previous: Array<{ id: string, reference: string, state: ApplicationState, startedAt: string, submittedAt: string | null }>, timeline: Array<{ id: string, at: string, actor: string, action: string, summary: string, reason: string | null }> }
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
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
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
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
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
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
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
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
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
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
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
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type MemberOverTimeQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberOverTimeQuery = { node:
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
    | { id: string }
    | { can: Array<string>, state: MembershipState | null, from: string, renewBy: string | null, endedOn: string | null, endedReason: string | null, pageVisible: boolean, leavingEnds: Array<ConsentScope>, id: string, organisation: { id: string, handle: string, name: string }, network: { id: string, committees: Array<{ id: string, can: Array<string> }>, settings: { graceDays: number } }, events: Array<{ kind: MembershipEventKind, on: string, until: string | null, reason: string | null }>, renewal: { sentAt: string | null, decision: { id: string, explanation: string } | null } | null, agreementToAccept: { id: string, version: number } | null, acceptances: Array<{ version: number, acceptedAt: string, lang: string, by: { id: string, displayName: string } | null }> }
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
   | null };

export type RenewMemberMutationVariables = Exact<{
  membership: string | number;
}>;


export type RenewMemberMutation = { renewMembership: { membership: { id: string, renewBy: string | null } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SuspendMemberMutationVariables = Exact<{
  membership: string | number;
  reason: string;
  until: string;
}>;


export type SuspendMemberMutation = { suspendMembership: { membership: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type LeaveThePartnershipMutationVariables = Exact<{
  membership: string | number;
  reason?: string | null | undefined;
}>;


export type LeaveThePartnershipMutation = { leaveNetwork: { membership: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, settings: { graceDays: number }, memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: MembershipState | null, from: string, renewBy: string | null, endedOn: string | null, agreementToAccept: { id: string, version: number } | null, acceptances: Array<{ version: number }>, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative } } }> }, committees: Array<{ id: string, name: string, can: Array<string>, seats: Array<{ id: string, voice: Voice, founding: boolean, from: string, to: string | null, holder: { id: string, displayName: string } | null, deputy: { id: string, displayName: string } | null, organisation: { id: string, handle: string, name: string, illustrative: Illustrative } }> }> }
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

export type SeatsAndAreasQueryVariables = Exact<{
  committee: string | number;
  on: string;
}>;


export type SeatsAndAreasQuery = { committee: { id: string, network: { id: string, region: { id: string } | null }, seats: Array<{ id: string, voice: Voice, organisation: { id: string, illustrative: Illustrative, areas: Array<{ id: string, name: string, level: string, within: { id: string, name: string, level: string, within: { id: string, name: string, level: string } | null } | null }> } }> } | null };

export type SeatAreaFragment = { id: string, name: string, level: string };

export type UpperTierAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type UpperTierAreasQuery = { metropolitan: Array<{ id: string, name: string, within: { id: string, within: { id: string } | null } | null }>, unitary: Array<{ id: string, name: string, within: { id: string, within: { id: string } | null } | null }>, county: Array<{ id: string, name: string, within: { id: string, within: { id: string } | null } | null }> };

export type UpperTierAreaFragment = { id: string, name: string, within: { id: string, within: { id: string } | null } | null };

export type TableOverTimeQueryVariables = Exact<{
  committee: string | number;
  from: string;
  to: string;
}>;


export type TableOverTimeQuery = { committee: { id: string, representation: Array<{ on: string, seats: number, community: number, voices: Array<{ voice: Voice, seats: number }> }> } | null };

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
    | { id: string }
    | { id: string }
    | { voice: Voice, founding: boolean, from: string, to: string | null, id: string, holder: { id: string, displayName: string } | null, deputy: { id: string, displayName: string } | null, organisation: { id: string, name: string }, committee: { id: string, can: Array<string>, ballots: { totalCount: number } } }
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

export type EndedSeatsQueryVariables = Exact<{
  committee: string | number;
}>;


export type EndedSeatsQuery = { committee: { id: string, seats: Array<{ id: string, to: string | null, organisation: { id: string, handle: string, name: string }, undoable: { id: string, summary: string, undoUntil: string | null } | null }> } | null };

export type PlaceSeatMutationVariables = Exact<{
  input: SeatInput;
}>;


export type PlaceSeatMutation = { setSeat: { committee: { id: string } | null, unchangedBallots: Array<{ id: string }>, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type EndSeatTermMutationVariables = Exact<{
  seat: string | number;
  on: string;
}>;


export type EndSeatTermMutation = { endSeat: { committee: { id: string, seats: Array<{ id: string, undoable: { id: string } | null }> } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type BallotMinutesQueryVariables = Exact<{
  id: string | number;
}>;


export type BallotMinutesQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { subject: BallotSubject, question: string, round: number, urgent: boolean, opensAt: string, closesAt: string, closedAt: string | null, recordedAt: string | null, outcome: Outcome | null, explanation: string | null, id: string, recordEntry: { sequence: number, hash: string } | null, committee: { id: string, name: string }, organisation: { id: string, name: string } | null, application: { id: string, reference: string } | null, decision: { id: string, reasonsForApplicant: string, reasonsLang: string | null, reasonsGivenAt: string | null, conditions: Array<string> } | null, rule: { version: number, effectiveFrom: string, sentences: Array<string> }, tally: { sitting: number, recused: number, participants: number, need: number, communitySitting: number, communityParticipants: number, communityNeed: number, approve: number, reject: number, abstain: number, block: number, communityApprove: number, communityReject: number } | null, roll: Array<{ voted: boolean | null, declaration: { level: ConflictLevel | null, reason: string | null, suggestedBy: Array<string> } | null, seat: { id: string, voice: Voice, organisation: { id: string, name: string } } }> }
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

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { viewer: { taskCount: number, seats: Array<{ id: string, voice: Voice, committee: { id: string, network: { id: string } }, organisation: { id: string, handle: string, name: string } }>, organisations: Array<{ organisation: { id: string, handle: string, voice: Voice, application: { id: string } | null } }>, tasks: Array<{ id: string, kind: string, title: string, detail: string, dueOn: string | null, dueAt: string | null, overdue: boolean, tag: string | null, subject:
        | { __typename: 'AccessEvent', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'Application', voice: Voice, id: string, committee: { network: { handle: string } }, decidedBy: { network: { handle: string } } }
        | { __typename: 'Area', id: string }
        | { __typename: 'AuditEvent', id: string }
        | { __typename: 'Ballot', id: string, committee: { network: { handle: string } } }
        | { __typename: 'Capability', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'Community', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'Credential', id: string, organisation: { id: string, handle: string } | null }
        | { __typename: 'Decision', id: string, network: { handle: string } }
        | { __typename: 'ExportRecord', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'IntroductionRequest', id: string, askedOf: { id: string, handle: string, voice: Voice } | null }
        | { __typename: 'Mail', id: string }
        | { __typename: 'Membership', id: string, network: { handle: string } }
        | { __typename: 'Message', id: string }
        | { __typename: 'Network', id: string }
        | { __typename: 'Organisation', handle: string, voice: Voice, id: string }
        | { __typename: 'PartnershipLink', id: string, proposedBy: { id: string, handle: string, voice: Voice } | null, from: { id: string, handle: string, voice: Voice } | null, to: { id: string, handle: string, voice: Voice } | null }
        | { __typename: 'Passkey', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Revision', id: string }
        | { __typename: 'RoleAssignment', id: string }
        | { __typename: 'Seat', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'Skill', id: string }
        | { __typename: 'SuggestedChange', id: string }
        | { __typename: 'SuggestedTag', id: string }
       }>, waitingOnOthers: Array<{ id: string, kind: string, title: string, detail: string, dueOn: string | null, subject:
        | { __typename: 'AccessEvent', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'Application', voice: Voice, id: string, committee: { network: { handle: string } }, decidedBy: { network: { handle: string } } }
        | { __typename: 'Area', id: string }
        | { __typename: 'AuditEvent', id: string }
        | { __typename: 'Ballot', id: string, committee: { network: { handle: string } } }
        | { __typename: 'Capability', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'Community', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'Credential', id: string, organisation: { id: string, handle: string } | null }
        | { __typename: 'Decision', id: string, network: { handle: string } }
        | { __typename: 'ExportRecord', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'IntroductionRequest', id: string, askedOf: { id: string, handle: string, voice: Voice } | null }
        | { __typename: 'Mail', id: string }
        | { __typename: 'Membership', id: string, network: { handle: string } }
        | { __typename: 'Message', id: string }
        | { __typename: 'Network', id: string }
        | { __typename: 'Organisation', handle: string, voice: Voice, id: string }
        | { __typename: 'PartnershipLink', id: string, proposedBy: { id: string, handle: string, voice: Voice } | null, from: { id: string, handle: string, voice: Voice } | null, to: { id: string, handle: string, voice: Voice } | null }
        | { __typename: 'Passkey', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Revision', id: string }
        | { __typename: 'RoleAssignment', id: string }
        | { __typename: 'Seat', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'Skill', id: string }
        | { __typename: 'SuggestedChange', id: string }
        | { __typename: 'SuggestedTag', id: string }
       }>, recent: Array<{ at: string, id: string, summary: string, undoUntil: string | null, subject:
        | { __typename: 'AccessEvent', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'Application', id: string, about: { id: string, name: string }, committee: { network: { handle: string } } }
        | { __typename: 'Area', id: string }
        | { __typename: 'AuditEvent', id: string }
        | { __typename: 'Ballot', id: string, concerns: { id: string, name: string } | null, committee: { network: { handle: string } } }
        | { __typename: 'Capability', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'Community', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'Credential', id: string }
        | { __typename: 'Decision', id: string }
        | { __typename: 'ExportRecord', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'IntroductionRequest', id: string }
        | { __typename: 'Mail', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Message', id: string }
        | { __typename: 'Network', id: string }
        | { __typename: 'Organisation', handle: string, name: string, id: string }
        | { __typename: 'PartnershipLink', fromName: string, toName: string, id: string }
        | { __typename: 'Passkey', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Revision', id: string }
        | { __typename: 'RoleAssignment', id: string, heldBy: { id: string, displayName: string } }
        | { __typename: 'Seat', id: string, seatOf: { id: string, name: string } }
        | { __typename: 'Service', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'Skill', id: string }
        | { __typename: 'SuggestedChange', id: string }
        | { __typename: 'SuggestedTag', id: string }
       | null }> } | null };

export type NewBallotQueryVariables = Exact<{
  committee: string | number;
}>;


export type NewBallotQuery = { committee: { id: string, can: Array<string>, earliestClose: string, earliestUrgentClose: string, rule: { version: number, minParticipants: number, approveShare: number, communitySeatsMustBeMajority: boolean, communityQuorum: boolean, communityDoubleMajority: boolean, secretUntilClosed: boolean, blockAllowed: boolean, conflictLookbackMonths: number }, network: { id: string, settings: { ballotDays: number, urgentBallotDays: number }, memberships: { edges: Array<{ node: { id: string, endedOn: string | null, organisation: { id: string, name: string } } }> } } } | null };

export type DecisionToReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionToReviewQuery = { node:
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
    | { subject: BallotSubject, can: Array<string>, id: string, organisation: { id: string, name: string } | null }
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AskTheSeatsMutationVariables = Exact<{
  committee: string | number;
  subject: BallotSubject;
  about?: string | number | null | undefined;
  question: string;
  closesAt: string;
  urgent: boolean;
  proposal?: ProposalInput | null | undefined;
}>;


export type AskTheSeatsMutation = { openBallot: { ballot: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ApplicationQueueQueryVariables = Exact<{
  network: string | number;
  state?: Array<ApplicationState> | ApplicationState | null | undefined;
  waitingOn?: WaitingOn | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicationQueueQuery = { applications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ field: string, values: Array<{ value: string, count: number, selected: boolean }> }>, edges: Array<{ node: { id: string, reference: string, state: ApplicationState, waitingOn: WaitingOn, waitingSince: string, dueOn: string | null, checksLeft: number, unreadMessages: number, voice: Voice, organisation: { id: string, name: string, illustrative: Illustrative } } }> } };

export type RenewalInFullQueryVariables = Exact<{
  id: string | number;
}>;


export type RenewalInFullQuery = { node:
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
    | { id: string }
    | { can: Array<string>, state: MembershipState | null, renewBy: string | null, id: string, agreementToAccept: { id: string, version: number } | null, renewal: { renewBy: string, opensOn: string, rule: RenewalRule, sentAt: string | null, checks: Array<{ part: RenewalPart, checkedAt: string, by: { id: string, displayName: string } | null }>, decision: { id: string, explanation: string } | null } | null, organisation: { id: string, version: number, handle: string, name: string, profiles: Array<{ lang: string, purpose: string, whatWeDo: string }>, communities: Array<{ id: string, label: string }>, areas: Array<{ id: string, name: string }>, languages: Array<{ language: { tag: string, name: string, endonym: string | null, rightToLeft: boolean } }>, capabilities: { edges: Array<{ node: { id: string, spareCapacity: SpareCapacity, skill: { id: string, label: string } } }> }, contacts: Array<{ name: string | null, channel: string, value: string }>, consents: Array<{ id: string, scope: ConsentScope, state: ConsentState }> } }
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
   | null };

export type CheckPartMutationVariables = Exact<{
  membership: string | number;
  part: RenewalPart;
}>;


export type CheckPartMutation = { checkForRenewal: { membership: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SendTheRenewalMutationVariables = Exact<{
  membership: string | number;
  expectedVersion: number;
  method: string;
}>;


export type SendTheRenewalMutation = { sendRenewal: { membership: { id: string, renewBy: string | null, renewal: { sentAt: string | null } | null } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ChangeOrganisationMutationVariables = Exact<{
  organisation: string | number;
  input: OrganisationChange;
  expectedVersion: number;
}>;


export type ChangeOrganisationMutation = { changeOrganisation: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type WriteProfileMutationVariables = Exact<{
  organisation: string | number;
  input: ProfileInput;
  expectedVersion: number;
}>;


export type WriteProfileMutation = { writeProfile: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type DescribeSkillMutationVariables = Exact<{
  organisation: string | number;
  input: CapabilityInput;
  expectedVersion: number;
}>;


export type DescribeSkillMutation = { describeCapability: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SuggestSkillMutationVariables = Exact<{
  label: string;
  lang: string;
}>;


export type SuggestSkillMutation = { proposeSkill: { skill: { id: string, label: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type WithdrawSkillMutationVariables = Exact<{
  organisation: string | number;
  skill: string | number;
  expectedVersion: number;
}>;


export type WithdrawSkillMutation = { withdrawCapability: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type WritePlacesMutationVariables = Exact<{
  organisation: string | number;
  places: Array<PlaceInput> | PlaceInput;
  expectedVersion: number;
}>;


export type WritePlacesMutation = { writePlaces: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type WriteContactsMutationVariables = Exact<{
  organisation: string | number;
  contacts: Array<ContactInput> | ContactInput;
  expectedVersion: number;
}>;


export type WriteContactsMutation = { writeContacts: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SayStillRightMutationVariables = Exact<{
  organisation: string | number;
  expectedVersion: number;
  method: string;
}>;


export type SayStillRightMutation = { assureProfile: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type OrganisationCredentialsQueryVariables = Exact<{
  handle: string;
}>;


export type OrganisationCredentialsQuery = { organisation: { id: string, version: number, can: Array<string>, credentials: Array<{ id: string, kind: CredentialKind, state: CredentialState, coverAmount: number | null, validFrom: string | null, expiresOn: string | null, checkedOn: string | null, can: Array<string>, checkedBy: { id: string, displayName: string } | null }> } | null };

export type AddCredentialMutationVariables = Exact<{
  organisation: string | number;
  input: CredentialInput;
  expectedVersion: number;
}>;


export type AddCredentialMutation = { addCredential: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ChangeCredentialMutationVariables = Exact<{
  credential: string | number;
  input: CredentialInput;
  expectedVersion: number;
}>;


export type ChangeCredentialMutation = { changeCredential: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type RemoveCredentialMutationVariables = Exact<{
  credential: string | number;
  expectedVersion: number;
}>;


export type RemoveCredentialMutation = { removeCredential: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type CheckCredentialMutationVariables = Exact<{
  credential: string | number;
  expectedVersion?: number | null | undefined;
}>;


export type CheckCredentialMutation = { checkCredential: { organisation: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type DirectorySearchQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: OrganisationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  network?: string | number | null | undefined;
  lang?: string | null | undefined;
}>;


export type DirectorySearchQuery = { organisations: { totalCount: number, unmetWords: Array<string>, understood: Array<{ kind: UnderstoodKind, value: string, label: string, words: string }>, wordsRead: Array<{ words: string, labels: Array<string>, nearly: boolean }>, corrections: Array<{ typed: string, read: string }>, nearby: Array<{ label: string, text: string, areas: Array<string>, withinKm: number | null, unfiltered: boolean, totalCount: number }>, heldBack: { totalCount: number, reasons: Array<{ reason: HeldBack, count: number, selected: boolean }> }, facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number, selected: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, whyMatched: Array<string>, distanceKm: number | null, heldBack: Array<HeldBack>, node: { id: string, handle: string, name: string, otherNames: Array<string>, voice: Voice, listingBasis: ListingBasis, illustrative: Illustrative, can: Array<string>, areas: Array<{ id: string, name: string, level: string, within: { id: string, name: string, level: string } | null }>, profile: { lang: string, purpose: string }, capabilities: { totalCount: number, edges: Array<{ node: { id: string, spareCapacity: SpareCapacity, costNote: string | null, skill: { id: string, label: string } } }> }, languages: Array<{ language: { tag: string, name: string, endonym: string | null, rightToLeft: boolean } }>, assurance: { state: Freshness, assuredOn: string | null, method: string | null }, capacity: { state: CapacityState, opensAgain: string | null }, membership: { id: string, state: MembershipState | null } | null } }> } };

export type LikelyDuplicatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LikelyDuplicatesQuery = { likelyDuplicates: { atMost: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, pairs: Array<{ cursor: string, one: { id: string, handle: string, name: string, listingBasis: ListingBasis }, candidate: { same: Array<string>, differs: Array<string>, organisation: { id: string, handle: string, name: string, listingBasis: ListingBasis } } }> } };

export type PairOfRecordsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PairOfRecordsQuery = { nodes: Array<
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { handle: string, name: string, listingBasis: ListingBasis, can: Array<string>, id: string }
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
   | null> };

export type MergeRecordsMutationVariables = Exact<{
  keep: string | number;
  merge: string | number;
  reason: string;
  fieldChoices?: Array<string> | string | null | undefined;
  dryRun?: boolean | null | undefined;
}>;


export type MergeRecordsMutation = { mergeOrganisations: { organisation: { id: string, handle: string, name: string } | null, fields: Array<{ field: string, kept: Array<string>, merged: Array<string>, choices: Array<MergeChoice>, chosen: MergeChoice }>, moves: Array<{ what: string, moving: number, staying: number }>, changes: Array<{ what: string, count: number }>, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type UndoMergeMutationVariables = Exact<{
  organisation: string | number;
  reason: string;
}>;


export type UndoMergeMutation = { undoMerge: { organisation: { id: string, handle: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SayTheyAreTwoMutationVariables = Exact<{
  organisation: string | number;
  of: string | number;
  reason: string;
}>;


export type SayTheyAreTwoMutation = { dismissLikelyDuplicate: { organisation: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type PageEditorsQueryVariables = Exact<{
  handle: string;
}>;


export type PageEditorsQuery = { organisation: { id: string, editors: Array<{ id: string, displayName: string }> } | null };

export type InviteEditorMutationVariables = Exact<{
  organisation: string | number;
  email: string;
}>;


export type InviteEditorMutation = { inviteEditor: { roleAssignment: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type OrganisationErasureQueryVariables = Exact<{
  handle: string;
}>;


export type OrganisationErasureQuery = { organisation: { id: string, handle: string, name: string, erasure: { obstacles: Array<string>, goes: Array<string>, stays: Array<string> } | null } | null };

export type EraseOrganisationMutationVariables = Exact<{
  organisation: string | number;
  confirm: string;
}>;


export type EraseOrganisationMutation = { eraseOrganisation: { erased: boolean | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type OwnFilesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnFilesQuery = { viewer: { exports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, list: string, format: string, purpose: string, filter: string, at: string, organisations: number, withheld: number | null, recalled: Array<{ id: string, organisationId: string, organisationName: string | null, mustGoSince: string | null, goneAt: string | null }> } }> } } | null };

export type ConfirmRowsGoneMutationVariables = Exact<{
  exportRecord: string | number;
}>;


export type ConfirmRowsGoneMutation = { confirmRowsGone: { exportRecord: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type OrganisationHistoryQueryVariables = Exact<{
  handle: string;
  revisionsAfter?: string | null | undefined;
  eventsAfter?: string | null | undefined;
  accessAfter?: string | null | undefined;
}>;


export type OrganisationHistoryQuery = { organisation: { id: string, handle: string, name: string, version: number, can: Array<string>, revisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, field: string, before: string | null, after: string | null, actor: { id: string, displayName: string } | null, skill: { id: string, label: string } | null } }> }, accessLog: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, by: string, action: string, purpose: string | null, at: string, basis: ExportBasis | null, mustGoSince: string | null, goneAt: string | null, file: { id: string, filter: string } | null } }> }, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, actor: string, summary: string, reason: string | null, undoUntil: string | null, service: { id: string, name: string } | null } }> } } | null };

export type WordingsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, field: string, before: string | null, after: string | null, actor: { id: string, displayName: string } | null, skill: { id: string, label: string } | null } }> };

export type ServiceHistoryQueryVariables = Exact<{
  id: string | number;
  revisionsAfter?: string | null | undefined;
}>;


export type ServiceHistoryQuery = { node:
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
    | { name: string, id: string, organisation: { id: string, handle: string, name: string }, revisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, field: string, before: string | null, after: string | null, actor: { id: string, displayName: string } | null, skill: { id: string, label: string } | null } }> } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ClaimOrganisationMutationVariables = Exact<{
  organisation: string | number;
  message: string;
}>;


export type ClaimOrganisationMutation = { claimOrganisation: { organisation: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type TakeOffMutationVariables = Exact<{
  organisation: string | number;
  reason?: string | null | undefined;
}>;


export type TakeOffMutation = { takeMeOff: { organisation: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type GiveConsentMutationVariables = Exact<{
  organisation: string | number;
  scope: ConsentScope;
  wordingVersion: number;
  lang: string;
  method?: ConsentMethod | null | undefined;
  givenBy?: string | null | undefined;
  expiresOn?: string | null | undefined;
}>;


export type GiveConsentMutation = { giveConsent: { effects: Array<string>, consent: { id: string, state: ConsentState } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type RefuseConsentMutationVariables = Exact<{
  organisation: string | number;
  scope: ConsentScope;
  wordingVersion: number;
  lang: string;
  method?: ConsentMethod | null | undefined;
  givenBy?: string | null | undefined;
}>;


export type RefuseConsentMutation = { refuseConsent: { effects: Array<string>, consent: { id: string, state: ConsentState } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type WithdrawConsentMutationVariables = Exact<{
  organisation: string | number;
  scope: ConsentScope;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { effects: Array<string>, consent: { id: string, state: ConsentState } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ConsentWordingsQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type ConsentWordingsQuery = { listPublic: { scope: ConsentScope, version: number, lang: string, text: string } | null, listMembers: { scope: ConsentScope, version: number, lang: string, text: string } | null, showContact: { scope: ConsentScope, version: number, lang: string, text: string } | null, exactPlace: { scope: ConsentScope, version: number, lang: string, text: string } | null, researchIntroductions: { scope: ConsentScope, version: number, lang: string, text: string } | null, commissionerExport: { scope: ConsentScope, version: number, lang: string, text: string } | null, networkGraph: { scope: ConsentScope, version: number, lang: string, text: string } | null, machineTranslation: { scope: ConsentScope, version: number, lang: string, text: string } | null, publishEvidence: { scope: ConsentScope, version: number, lang: string, text: string } | null, trustPulse: { scope: ConsentScope, version: number, lang: string, text: string } | null };

export type ConsentQuestionFragment = { scope: ConsentScope, version: number, lang: string, text: string };

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimPageQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { can: Array<string>, pending: boolean, message: string | null, from: string, id: string, person: { id: string, displayName: string }, organisation: { id: string, handle: string, name: string, registerEntries: Array<{ register: string, value: string, url: string | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AnswerClaimMutationVariables = Exact<{
  roleAssignment: string | number;
  accept: boolean;
}>;


export type AnswerClaimMutation = { answerClaim: { roleAssignment: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type OrganisationPageQueryVariables = Exact<{
  handle: string;
  network?: string | number | null | undefined;
}>;


export type OrganisationPageQuery = { organisation: { id: string, version: number, handle: string, name: string, otherNames: Array<string>, kind: OrganisationKind, voice: Voice, communityLed: boolean | null, listingBasis: ListingBasis, illustrative: Illustrative, sizeBand: SizeBand | null, foundedYear: number | null, website: string | null, accessNotes: string | null, ownWords: Array<string>, languageOffersNote: string | null, can: Array<string>, claimWaits: boolean, identifiers: Array<{ scheme: string, value: string, url: string | null, register: string }>, registerEntries: Array<{ register: string, value: string, url: string | null, extractOn: string, registeredName: string, registeredOn: string | null, incomeBand: IncomeBand | null }>, parent: { id: string, handle: string, name: string } | null, branches: { totalCount: number, edges: Array<{ node: { id: string, handle: string, name: string } }> }, profiles: Array<{ lang: string, purpose: string, whatWeDo: string, howToWorkWithUs: string | null, translatedBy: TranslationSource, staleSince: string | null, readingAge: number | null }>, capabilities: { totalCount: number, edges: Array<{ node: { id: string, description: string | null, ownWords: string | null, languages: Array<string>, backing: CapabilityBacking, spareCapacity: SpareCapacity, costNote: string | null, offeredTo: Array<Voice>, skill: { id: string, label: string }, areas: Array<{ id: string, code: string | null, name: string }>, communities: Array<{ id: string, label: string }> } }> }, communities: Array<{ id: string, label: string }>, areas: Array<{ id: string, code: string | null, name: string, level: string, within: { id: string, name: string, level: string } | null }>, languages: Array<{ spoken: boolean | null, written: boolean | null, signed: boolean | null, interpreting: boolean | null, language: { tag: string, name: string, endonym: string | null, rightToLeft: boolean } }>, people: Array<{ role: string, from: string, to: string | null, person: { id: string, displayName: string } }>, places: Array<{ name: string | null, postcode: string | null, latitude: number | null, longitude: number | null, precise: boolean, accessibility: Array<string>, area: { id: string, code: string | null, name: string } }>, contacts: Array<{ name: string | null, role: string | null, channel: string, value: string, preferredLanguage: string | null }>, membership: { id: string, state: MembershipState | null, from: string, renewBy: string | null } | null, consents: Array<{ id: string, scope: ConsentScope, state: ConsentState, grantedOn: string | null, withdrawnOn: string | null, expiresOn: string | null, wordingVersion: number, lang: string, method: ConsentMethod, givenBy: string | null, wording: { version: number, lang: string, text: string } | null, grantedBy: { id: string, displayName: string } | null }>, assurance: { state: Freshness, assuredOn: string | null, dueOn: string | null, method: string | null, changesSince: number, assuredBy: { id: string, displayName: string } | null } } | null };

export type SuggestionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SuggestionPageQuery = { node:
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
    | { state: SuggestionState, source: SuggestionSource, reason: string, suggestedAt: string, answeredAt: string | null, answerReason: string | null, can: Array<string>, id: string, by: { id: string, displayName: string } | null, organisation: { id: string, version: number, handle: string, name: string } | null, changes: Array<{ field: string, now: Array<string>, suggested: Array<string>, accepted: boolean | null }> }
    | { id: string }
   | null };

export type SuggestChangeMutationVariables = Exact<{
  organisation: string | number;
  input: SuggestionInput;
}>;


export type SuggestChangeMutation = { suggestChange: { suggestion: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type AnswerSuggestionMutationVariables = Exact<{
  suggestion: string | number;
  accept: Array<string> | string;
  expectedVersion: number;
  reason?: string | null | undefined;
}>;


export type AnswerSuggestionMutation = { answerSuggestion: { suggestion: { id: string, state: SuggestionState } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type SuggestedTagsQueryVariables = Exact<{
  handle: string;
}>;


export type SuggestedTagsQuery = { organisation: { id: string, suggestedTags: Array<{ id: string, scheme: string, code: string, name: string, can: Array<string>, skills: Array<{ id: string, label: string }> }> } | null };

export type AnswerSuggestedTagMutationVariables = Exact<{
  tag: string | number;
  fits: boolean;
}>;


export type AnswerSuggestedTagMutation = { answerSuggestedTag: { tag: { id: string, answer: TagAnswer | null } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type LinksOfOrganisationQueryVariables = Exact<{
  handle: string;
  after?: string | null | undefined;
}>;


export type LinksOfOrganisationQuery = { organisation: { id: string, handle: string, name: string, voice: Voice, can: Array<string>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, can: Array<string>, kind: LinkKind, state: LinkState, purpose: string, startedOn: string, endsOn: string | null, endedReason: string | null, disputedReason: string | null, illustrative: boolean, proposedAt: string, confirmedAt: string | null, whoHoldsMoney: string | null, whoDecides: string | null, fromName: string, toName: string, undoable: { id: string, summary: string, undoUntil: string | null } | null, proposedBy: { id: string } | null, from: { id: string, handle: string, voice: Voice } | null, to: { id: string, handle: string, voice: Voice } | null } }> } } | null };

export type LinkPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LinkPageQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { can: Array<string>, kind: LinkKind, state: LinkState, purpose: string, startedOn: string, fromName: string, toName: string, id: string, from: { id: string, handle: string, name: string } | null, to: { id: string, handle: string, name: string } | null }
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

export type FindPartnerQueryVariables = Exact<{
  text: string;
}>;


export type FindPartnerQuery = { organisations: { edges: Array<{ node: { id: string, handle: string, name: string, voice: Voice, areas: Array<{ id: string, name: string }> } }> } };

export type ProposeALinkMutationVariables = Exact<{
  from: string | number;
  to: string | number;
  kind: LinkKind;
  purpose: string;
  startedOn: string;
  endsOn?: string | null | undefined;
}>;


export type ProposeALinkMutation = { proposeLink: { link: { id: string, state: LinkState } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ConfirmALinkMutationVariables = Exact<{
  link: string | number;
}>;


export type ConfirmALinkMutation = { confirmLink: { link: { id: string, state: LinkState } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type DisputeALinkMutationVariables = Exact<{
  link: string | number;
  reason: string;
}>;


export type DisputeALinkMutation = { disputeLink: { link: { id: string, state: LinkState } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type EndALinkMutationVariables = Exact<{
  link: string | number;
  on: string;
  reason: string;
}>;


export type EndALinkMutation = { endLink: { link: { id: string, state: LinkState, undoable: { id: string } | null } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ResearcherSearchQueryVariables = Exact<{
  text?: string | null | undefined;
  interests?: Array<string | number> | string | number | null | undefined;
  communities?: Array<string | number> | string | number | null | undefined;
  languages?: Array<string> | string | null | undefined;
  readLiterally?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ResearcherSearchQuery = { researchers: { totalCount: number, unmetWords: Array<string>, nearby: Array<{ label: string, text: string, areas: Array<string>, withinKm: number | null, unfiltered: boolean, totalCount: number }>, understood: Array<{ kind: UnderstoodKind, value: string, label: string, words: string }>, wordsRead: Array<{ words: string, labels: Array<string>, nearly: boolean }>, corrections: Array<{ typed: string, read: string }>, facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number, selected: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ whyMatched: Array<string>, node: { id: string, displayName: string, organisations: Array<{ role: string, to: string | null, organisation: { id: string, handle: string, name: string } }>, researcher: { languages: Array<string>, methods: Array<string>, statement: string | null, interests: Array<{ id: string, label: string }>, communitiesWorkedWith: Array<{ id: string, label: string }> } | null } }> } };

export type ResearcherPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type ResearcherPageQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { displayName: string, id: string, organisations: Array<{ role: string, from: string, to: string | null, organisation: { id: string, handle: string, name: string, voice: Voice } }>, researcher: { orcid: string | null, languages: Array<string>, methods: Array<string>, statement: string | null, interests: Array<{ id: string, label: string }>, communitiesWorkedWith: Array<{ id: string, label: string }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type WriteResearcherProfileMutationVariables = Exact<{
  person: string | number;
  input: ResearcherInput;
}>;


export type WriteResearcherProfileMutation = { writeResearcherProfile: { person: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ServiceSearchQueryVariables = Exact<{
  text?: string | null | undefined;
  skills?: Array<string | number> | string | number | null | undefined;
  languages?: Array<string> | string | null | undefined;
  areas?: Array<string> | string | null | undefined;
  communities?: Array<string | number> | string | number | null | undefined;
  near?: NearInput | null | undefined;
  readLiterally?: Array<string> | string | null | undefined;
  alsoShow?: Array<HeldBack> | HeldBack | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceSearchQuery = { services: { totalCount: number, leftOut: number, unmetWords: Array<string>, nearby: Array<{ label: string, text: string, areas: Array<string>, withinKm: number | null, unfiltered: boolean, totalCount: number }>, understood: Array<{ kind: UnderstoodKind, value: string, label: string, words: string }>, wordsRead: Array<{ words: string, labels: Array<string>, nearly: boolean }>, corrections: Array<{ typed: string, read: string }>, facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number, selected: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ whyMatched: Array<string>, distanceKm: number | null, node: { id: string, name: string, description: string, status: ServiceStatus, eligibility: string | null, costNote: string | null, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative }, languages: Array<{ language: { tag: string, name: string, endonym: string | null, rightToLeft: boolean } }>, areas: Array<{ id: string, name: string }> } }> } };

export type ServicesOfOrganisationQueryVariables = Exact<{
  handle: string;
  after?: string | null | undefined;
}>;


export type ServicesOfOrganisationQuery = { organisation: { id: string, handle: string, name: string, can: Array<string>, services: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, description: string, status: ServiceStatus, costNote: string | null } }> } } | null };

export type ServicePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ServicePageQuery = { node:
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
    | { version: number, name: string, description: string, status: ServiceStatus, eligibility: string | null, costNote: string | null, howToReach: string | null, programme: string | null, aboutProgramme: string | null, fundedBy: string | null, accessibleFormats: Array<string>, id: string, organisation: { id: string, handle: string, name: string, voice: Voice, illustrative: Illustrative, can: Array<string> }, skills: Array<{ id: string, label: string }>, communities: Array<{ id: string, label: string }>, areas: Array<{ id: string, code: string | null, name: string }>, languages: Array<{ language: { tag: string, name: string, endonym: string | null, rightToLeft: boolean } }>, places: Array<{ name: string | null, accessibility: Array<string>, area: { id: string, name: string } }>, schedule: Array<{ day: string, opens: string, closes: string, note: string | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type OfferServiceMutationVariables = Exact<{
  organisation: string | number;
  input: ServiceInput;
}>;


export type OfferServiceMutation = { offerService: { service: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ChangeServiceMutationVariables = Exact<{
  service: string | number;
  input: ServiceInput;
  expectedVersion: number;
}>;


export type ChangeServiceMutation = { changeService: { service: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type CloseServiceMutationVariables = Exact<{
  service: string | number;
  status: ServiceStatus;
  expectedVersion: number;
}>;


export type CloseServiceMutation = { closeService: { service: { id: string, version: number } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type WordsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsPageQuery = { waiting: Array<{ id: string, label: string, organisationCount: number, proposal: { words: string, lang: string, proposedAt: string, proposedBy: { id: string, displayName: string } | null } | null }>, skills: Array<{ id: string, label: string, organisationCount: number, wanted: Array<string>, can: Array<string>, parent: { id: string } | null }> };

export type WordPageQueryVariables = Exact<{
  id: string | number;
}>;


export type WordPageQuery = { node:
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
    | { code: string, label: string, description: string | null, status: TermStatus, version: number, can: Array<string>, organisationCount: number, wanted: Array<string>, id: string, words: Array<{ lang: string, words: Array<string> }>, parent: { id: string, label: string } | null, mappings: Array<{ scheme: string, code: string, relation: string }>, proposal: { words: string, lang: string, proposedAt: string, answer: ProposalAnswer | null, reason: string | null, proposedBy: { id: string, displayName: string } | null } | null }
    | { id: string }
    | { id: string }
   | null, top: Array<{ id: string, label: string, parent: { id: string } | null }> };

export type AcceptWordMutationVariables = Exact<{
  skill: string | number;
  input: SkillInput;
  expectedVersion: number;
}>;


export type AcceptWordMutation = { acceptSkill: { skill: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type ChangeWordMutationVariables = Exact<{
  skill: string | number;
  input: SkillInput;
  expectedVersion: number;
}>;


export type ChangeWordMutation = { changeSkill: { skill: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type DeclineWordMutationVariables = Exact<{
  skill: string | number;
  reason: string;
  expectedVersion: number;
}>;


export type DeclineWordMutation = { declineSkill: { skill: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type RetireWordMutationVariables = Exact<{
  skill: string | number;
  reason: string;
  expectedVersion: number;
}>;


export type RetireWordMutation = { retireSkill: { skill: { id: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

export type MapWordMutationVariables = Exact<{
  proposed: string | number;
  onto: string | number;
  expectedVersion?: number | null | undefined;
}>;


export type MapWordMutation = { mapSkill: { skill: { id: string, label: string } | null, problems: Array<
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedFields: Array<string>, code: ProblemCode, message: string, path: Array<string> | null }
      | { ways: Array<SecondStep>, code: ProblemCode, message: string, path: Array<string> | null }
      | { code: ProblemCode, message: string, path: Array<string> | null }
    > } };

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
export const OutboxMailFragmentDoc = new TypedDocumentString(`
    fragment OutboxMail on Mail {
  id
  to
  subject
  body
  at
  sentAt
  link
  state
  attempts
  nextAttemptAt
  failure
  reply
  can
}
    `, {"fragmentName":"OutboxMail"}) as unknown as TypedDocumentString<OutboxMailFragment, unknown>;
export const ProblemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}
    `, {"fragmentName":"ProblemParts"}) as unknown as TypedDocumentString<ProblemPartsFragment, unknown>;
export const UndoableActFragmentDoc = new TypedDocumentString(`
    fragment UndoableAct on AuditEvent {
  id
  summary
  undoUntil
}
    `, {"fragmentName":"UndoableAct"}) as unknown as TypedDocumentString<UndoableActFragment, unknown>;
export const ApplicantFileFragmentDoc = new TypedDocumentString(`
    fragment ApplicantFile on Application {
  id
  version
  reference
  can
  state
  waitingOn
  dueOn
  startedAt
  submittedAt
  reviewStartedAt
  waitingSince
  unreadMessages
  organisation {
    id
    handle
    name
    voice
    illustrative
  }
  committee {
    id
    name
  }
  decidedBy {
    id
    network {
      id
      name
    }
  }
  given {
    method
    givenBy
    lang
  }
  questions {
    key
    answered
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
  thread(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        author {
          id
          displayName
        }
        authorRole
        body
        shared
        at
        lang
      }
    }
  }
  ballots {
    id
    state
    opensAt
    closesAt
  }
  decision {
    id
    outcome
    on
    explanation
    reasonsForApplicant
    reasonsLang
    reasonsGivenAt
    conditions
    appealUntil
    can
  }
  appeal {
    grounds
    raisedAt
    endedAt
  }
}
    `, {"fragmentName":"ApplicantFile"}) as unknown as TypedDocumentString<ApplicantFileFragment, unknown>;
export const DecisionLineFragmentDoc = new TypedDocumentString(`
    fragment DecisionLine on Decision {
  id
  outcome
  on
  explanation
  subject
  standing
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
    closedAt
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
export const WordingsFragmentDoc = new TypedDocumentString(`
    fragment Wordings on RevisionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      at
      actor {
        id
        displayName
      }
      field
      skill {
        id
        label
      }
      before
      after
    }
  }
}
    `, {"fragmentName":"Wordings"}) as unknown as TypedDocumentString<WordingsFragment, unknown>;
export const ConsentQuestionFragmentDoc = new TypedDocumentString(`
    fragment ConsentQuestion on ConsentWording {
  scope
  version
  lang
  text
}
    `, {"fragmentName":"ConsentQuestion"}) as unknown as TypedDocumentString<ConsentQuestionFragment, unknown>;
export const GoToOrganisationsDocument = new TypedDocumentString(`
    query GoToOrganisations($text: String!, $network: ID) {
  organisations(
    filter: {text: $text, network: $network, alsoShow: [LAPSED, SUSPENDED, OVERDUE]}
    first: 6
  ) {
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
    demonstration
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
    language
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
          committee {
            id
            network {
              id
              handle
            }
          }
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
export const ChooseLanguageDocument = new TypedDocumentString(`
    mutation ChooseLanguage($language: LanguageTag!) {
  chooseLanguage(language: $language) {
    viewer {
      language
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ChooseLanguageMutation, ChooseLanguageMutationVariables>;
export const ConfirmItIsMeDocument = new TypedDocumentString(`
    mutation ConfirmItIsMe($code: String!) {
  confirmItIsMe(code: $code) {
    viewer {
      email
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ConfirmItIsMeMutation, ConfirmItIsMeMutationVariables>;
export const ExampleFindByWordsDocument = new TypedDocumentString(`
    query ExampleFindByWords($text: String!) {
  organisations(filter: {text: $text}, first: 5) {
    totalCount
    understood {
      kind
      label
    }
    edges {
      whyMatched
      node {
        name
        handle
        voice
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExampleFindByWordsQuery, ExampleFindByWordsQueryVariables>;
export const ExampleFindByTermsDocument = new TypedDocumentString(`
    query ExampleFindByTerms($languages: [LanguageTag!], $areas: [AreaCode!]) {
  organisations(
    filter: {languages: $languages, areas: $areas}
    orderBy: NAME
    first: 10
  ) {
    totalCount
    facets {
      field
      values {
        value
        label
        count
      }
    }
    edges {
      node {
        name
        languages {
          language {
            name
            endonym
          }
          spoken
          interpreting
        }
        areas {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExampleFindByTermsQuery, ExampleFindByTermsQueryVariables>;
export const ExampleOrganisationDocument = new TypedDocumentString(`
    query ExampleOrganisation($handle: String!) {
  organisation(handle: $handle) {
    name
    kind
    voice
    profiles {
      lang
      purpose
      translatedBy
    }
    capabilities(first: 10) {
      edges {
        node {
          skill {
            label
          }
          ownWords
          spareCapacity
        }
      }
    }
    links(first: 5) {
      edges {
        node {
          kind
          state
          from {
            name
          }
          to {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExampleOrganisationQuery, ExampleOrganisationQueryVariables>;
export const ExampleSkillsDocument = new TypedDocumentString(`
    query ExampleSkills($text: String!) {
  skills(text: $text) {
    id
    label
    synonyms
    parent {
      label
    }
  }
}
    `) as unknown as TypedDocumentString<ExampleSkillsQuery, ExampleSkillsQueryVariables>;
export const ExampleDecisionsDocument = new TypedDocumentString(`
    query ExampleDecisions($handle: String!) {
  network(handle: $handle) {
    name
    decisions(first: 10) {
      totalCount
      edges {
        node {
          on
          outcome
          explanation
          organisation {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExampleDecisionsQuery, ExampleDecisionsQueryVariables>;
export const ExampleCommitteeDocument = new TypedDocumentString(`
    query ExampleCommittee($handle: String!) {
  network(handle: $handle) {
    committees {
      name
      rule {
        version
        sentences
      }
      seats {
        voice
        founding
        organisation {
          name
        }
        from
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExampleCommitteeQuery, ExampleCommitteeQueryVariables>;
export const ExampleViewerDocument = new TypedDocumentString(`
    query ExampleViewer {
  viewer {
    person {
      displayName
    }
    roleAssignments {
      role
      from
      to
    }
    tasks(first: 10) {
      title
      dueOn
      overdue
    }
  }
}
    `) as unknown as TypedDocumentString<ExampleViewerQuery, ExampleViewerQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    email
    sessions {
      id
      device
      createdAt
      lastUsedAt
      isThis
    }
    authenticator {
      confirmedAt
      recoveryCodesLeft
    }
    passkeys {
      id
      name
      createdAt
      lastUsedAt
    }
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($session: ID!) {
  endSession(session: $session) {
    viewer {
      email
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    viewer {
      email
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const StartAuthenticatorDocument = new TypedDocumentString(`
    mutation StartAuthenticator {
  startAuthenticator {
    start {
      secret
      address
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<StartAuthenticatorMutation, StartAuthenticatorMutationVariables>;
export const ConfirmAuthenticatorDocument = new TypedDocumentString(`
    mutation ConfirmAuthenticator($code: String!) {
  confirmAuthenticator(code: $code) {
    recoveryCodes
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ConfirmAuthenticatorMutation, ConfirmAuthenticatorMutationVariables>;
export const TurnOffAuthenticatorDocument = new TypedDocumentString(`
    mutation TurnOffAuthenticator($code: String!) {
  turnOffAuthenticator(code: $code) {
    viewer {
      email
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<TurnOffAuthenticatorMutation, TurnOffAuthenticatorMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(`
    mutation RenamePasskey($passkey: ID!, $name: String!) {
  renamePasskey(passkey: $passkey, name: $name) {
    viewer {
      email
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($passkey: ID!) {
  removePasskey(passkey: $passkey) {
    viewer {
      email
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const OwnErasureDocument = new TypedDocumentString(`
    query OwnErasure {
  viewer {
    email
    erasure {
      obstacles
      goes
      stays
    }
  }
}
    `) as unknown as TypedDocumentString<OwnErasureQuery, OwnErasureQueryVariables>;
export const EraseMyselfDocument = new TypedDocumentString(`
    mutation EraseMyself($confirm: String!) {
  eraseMyself(confirm: $confirm) {
    erased
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<EraseMyselfMutation, EraseMyselfMutationVariables>;
export const AccountLettersDocument = new TypedDocumentString(`
    query AccountLetters($after: String) {
  sendsMail
  viewer {
    email
    letterChoices {
      reminders
      digest
    }
    letters(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          subject
          language
          kind
          at
          state
          sentAt
          nextAttemptAt
          failure
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountLettersQuery, AccountLettersQueryVariables>;
export const ChooseLettersDocument = new TypedDocumentString(`
    mutation ChooseLetters($reminders: Boolean, $digest: Boolean) {
  chooseLetters(reminders: $reminders, digest: $digest) {
    viewer {
      letterChoices {
        reminders
        digest
      }
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ChooseLettersMutation, ChooseLettersMutationVariables>;
export const AboutNetworkDocument = new TypedDocumentString(`
    query AboutNetwork($handle: String!, $on: Date) {
  network(handle: $handle) {
    id
    name
    purpose
    about
    committees {
      id
      name
      seats(activeOn: $on) {
        id
        voice
        founding
        organisation {
          id
          handle
          name
        }
      }
      rule {
        version
        effectiveFrom
        sentences
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AboutNetworkQuery, AboutNetworkQueryVariables>;
export const NestedNetworksDocument = new TypedDocumentString(`
    query NestedNetworks($handle: String!) {
  network(handle: $handle) {
    id
    can
    version
    name
    parent {
      id
      handle
      name
    }
    parts {
      id
      handle
      name
    }
  }
  networks {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NestedNetworksQuery, NestedNetworksQueryVariables>;
export const NestNetworkDocument = new TypedDocumentString(`
    mutation NestNetwork($network: ID!, $partOf: ID, $expectedVersion: Int!) {
  setParentNetwork(
    network: $network
    partOf: $partOf
    expectedVersion: $expectedVersion
  ) {
    network {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<NestNetworkMutation, NestNetworkMutationVariables>;
export const MakeNetworkFromDocument = new TypedDocumentString(`
    mutation MakeNetworkFrom($template: ID!, $input: NewNetworkInput!) {
  cloneNetwork(template: $template, input: $input) {
    network {
      id
      handle
      name
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<MakeNetworkFromMutation, MakeNetworkFromMutationVariables>;
export const SettingsRolesDocument = new TypedDocumentString(`
    query SettingsRoles($handle: String!) {
  network(handle: $handle) {
    id
    can
    roleAssignments {
      id
      can
      pending
      message
      role
      from
      to
      undoable {
        ...UndoableAct
      }
      person {
        id
        displayName
      }
      organisation {
        id
        handle
        name
      }
    }
  }
}
    fragment UndoableAct on AuditEvent {
  id
  summary
  undoUntil
}`) as unknown as TypedDocumentString<SettingsRolesQuery, SettingsRolesQueryVariables>;
export const SettingsPeopleDocument = new TypedDocumentString(`
    query SettingsPeople($text: String) {
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
    `) as unknown as TypedDocumentString<SettingsPeopleQuery, SettingsPeopleQueryVariables>;
export const SettingsOrganisationsDocument = new TypedDocumentString(`
    query SettingsOrganisations($text: String!, $network: ID) {
  organisations(
    filter: {text: $text, network: $network, alsoShow: [LAPSED, SUSPENDED, OVERDUE]}
    first: 8
  ) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsOrganisationsQuery, SettingsOrganisationsQueryVariables>;
export const SettingsInviteDocument = new TypedDocumentString(`
    mutation SettingsInvite($email: String!, $displayName: String!, $role: Role!, $network: ID, $organisation: ID, $from: Date, $to: Date) {
  invitePerson(
    email: $email
    displayName: $displayName
    role: $role
    network: $network
    organisation: $organisation
    from: $from
    to: $to
  ) {
    roleAssignment {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SettingsInviteMutation, SettingsInviteMutationVariables>;
export const SettingsAssignDocument = new TypedDocumentString(`
    mutation SettingsAssign($person: ID!, $role: Role!, $network: ID, $organisation: ID, $from: Date!, $to: Date) {
  assignRole(
    person: $person
    role: $role
    network: $network
    organisation: $organisation
    from: $from
    to: $to
  ) {
    roleAssignment {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SettingsAssignMutation, SettingsAssignMutationVariables>;
export const SettingsEndRoleDocument = new TypedDocumentString(`
    mutation SettingsEndRole($roleAssignment: ID!, $on: Date!) {
  endRole(roleAssignment: $roleAssignment, on: $on) {
    roleAssignment {
      id
      undoable {
        id
      }
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SettingsEndRoleMutation, SettingsEndRoleMutationVariables>;
export const SettingsAnswerClaimDocument = new TypedDocumentString(`
    mutation SettingsAnswerClaim($roleAssignment: ID!, $accept: Boolean!) {
  answerClaim(roleAssignment: $roleAssignment, accept: $accept) {
    roleAssignment {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SettingsAnswerClaimMutation, SettingsAnswerClaimMutationVariables>;
export const SettingsNetworkDocument = new TypedDocumentString(`
    query SettingsNetwork($handle: String!) {
  network(handle: $handle) {
    id
    can
    version
    name
    purpose
    about
    settings {
      membershipTermMonths
      graceDays
      renewalOpensDays
      renewalRule
      applicationExpiresAfterDays
      reminderAfterDays
      appealDays
      introductionExpiresAfterDays
      ballotDays
      urgentBallotDays
      secondRoundAfterDays
      conflictLookbackMonths
      assuranceDueAfterDays
      assuranceOverdueAfterDays
      publishDecisions
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsNetworkQuery, SettingsNetworkQueryVariables>;
export const SettingsChangeNetworkDocument = new TypedDocumentString(`
    mutation SettingsChangeNetwork($network: ID!, $input: NetworkSettingsInput!, $expectedVersion: Int!) {
  changeNetworkSettings(
    network: $network
    input: $input
    expectedVersion: $expectedVersion
  ) {
    network {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SettingsChangeNetworkMutation, SettingsChangeNetworkMutationVariables>;
export const SettingsOutboxDocument = new TypedDocumentString(`
    query SettingsOutbox($after: String) {
  sendsMail
  left: outbox(left: true, first: 20) {
    totalCount
    edges {
      node {
        ...OutboxMail
      }
    }
  }
  outbox(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OutboxMail
      }
    }
  }
}
    fragment OutboxMail on Mail {
  id
  to
  subject
  body
  at
  sentAt
  link
  state
  attempts
  nextAttemptAt
  failure
  reply
  can
}`) as unknown as TypedDocumentString<SettingsOutboxQuery, SettingsOutboxQueryVariables>;
export const SettingsRetryMailDocument = new TypedDocumentString(`
    mutation SettingsRetryMail($mail: ID!) {
  retryMail(mail: $mail) {
    mail {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SettingsRetryMailMutation, SettingsRetryMailMutationVariables>;
export const SignInProviderDocument = new TypedDocumentString(`
    query SignInProvider {
  signInProvider
}
    `) as unknown as TypedDocumentString<SignInProviderQuery, SignInProviderQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    mutation ImportRows($input: ImportInput!, $dryRun: Boolean!) {
  importOrganisations(input: $input, dryRun: $dryRun) {
    import {
      created
      updated
      unchanged
      rejected
      merged
      rows {
        row
        result
        readWithRow
        number
        name
        notes {
          field
          code
          sentence
          value
          couldBe
        }
      }
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ImportRowsMutation, ImportRowsMutationVariables>;
export const OrganisationCapacityDocument = new TypedDocumentString(`
    query OrganisationCapacity($handle: String!) {
  organisation(handle: $handle) {
    id
    handle
    name
    can
    capacity {
      state
      opensAgain
      conditions
      paysAtLeast
      perQuarter
      pausedUntil
      openAsks
      acceptedLast12Months
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationCapacityQuery, OrganisationCapacityQueryVariables>;
export const SetEngagementCapacityDocument = new TypedDocumentString(`
    mutation SetEngagementCapacity($organisation: ID!, $perQuarter: Int!, $pausedUntil: Date, $conditions: String, $paysAtLeast: Money) {
  setEngagementCapacity(
    organisation: $organisation
    perQuarter: $perQuarter
    pausedUntil: $pausedUntil
    conditions: $conditions
    paysAtLeast: $paysAtLeast
  ) {
    organisation {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SetEngagementCapacityMutation, SetEngagementCapacityMutationVariables>;
export const AskPageDocument = new TypedDocumentString(`
    query AskPage($handle: String!) {
  organisation(handle: $handle) {
    id
    handle
    name
    voice
    illustrative
    can
    contacts {
      name
      role
      channel
      value
    }
  }
}
    `) as unknown as TypedDocumentString<AskPageQuery, AskPageQueryVariables>;
export const AskedOfOrganisationDocument = new TypedDocumentString(`
    query AskedOfOrganisation($handle: String!, $after: String) {
  organisation(handle: $handle) {
    id
    introductions(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          createdAt
          answerBy
          from {
            id
            displayName
          }
          onBehalfOf {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskedOfOrganisationQuery, AskedOfOrganisationQueryVariables>;
export const MyIntroductionsDocument = new TypedDocumentString(`
    query MyIntroductions($first: Int, $after: String) {
  introductions(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        state
        topic
        createdAt
        answerBy
        response
        can
        to {
          id
          handle
          name
          voice
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyIntroductionsQuery, MyIntroductionsQueryVariables>;
export const IntroductionPageDocument = new TypedDocumentString(`
    query IntroductionPage($id: ID!) {
  node(id: $id) {
    id
    ... on IntroductionRequest {
      can
      state
      topic
      response
      createdAt
      updatedAt
      answerBy
      acceptableUntil
      fromContact
      from {
        id
        displayName
        organisations {
          organisation {
            id
            handle
            name
          }
          role
        }
      }
      onBehalfOf {
        id
        handle
        name
        voice
      }
      to {
        id
        handle
        name
        voice
      }
      contacts {
        name
        role
        channel
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntroductionPageQuery, IntroductionPageQueryVariables>;
export const AskToBePutInTouchDocument = new TypedDocumentString(`
    mutation AskToBePutInTouch($organisation: ID!, $why: String!, $onBehalfOf: ID) {
  askToBePutInTouch(
    organisation: $organisation
    why: $why
    onBehalfOf: $onBehalfOf
  ) {
    introduction {
      id
      answerBy
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AskToBePutInTouchMutation, AskToBePutInTouchMutationVariables>;
export const AnswerIntroductionDocument = new TypedDocumentString(`
    mutation AnswerIntroduction($request: ID!, $accept: Boolean!, $conditions: String) {
  answerIntroduction(request: $request, accept: $accept, conditions: $conditions) {
    introduction {
      id
      state
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AnswerIntroductionMutation, AnswerIntroductionMutationVariables>;
export const AcceptDeclinedIntroductionDocument = new TypedDocumentString(`
    mutation AcceptDeclinedIntroduction($request: ID!, $conditions: String) {
  acceptDeclinedIntroduction(request: $request, conditions: $conditions) {
    introduction {
      id
      state
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AcceptDeclinedIntroductionMutation, AcceptDeclinedIntroductionMutationVariables>;
export const TakeBackIntroductionDocument = new TypedDocumentString(`
    mutation TakeBackIntroduction($request: ID!) {
  withdrawIntroduction(request: $request) {
    introduction {
      id
      state
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<TakeBackIntroductionMutation, TakeBackIntroductionMutationVariables>;
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
export const UndoActDocument = new TypedDocumentString(`
    mutation UndoAct($act: ID!) {
  undoAct(act: $act) {
    act {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<UndoActMutation, UndoActMutationVariables>;
export const PickSkillsDocument = new TypedDocumentString(`
    query PickSkills($text: String) {
  skills(text: $text) {
    id
    label
    synonyms
    parent {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<PickSkillsQuery, PickSkillsQueryVariables>;
export const PickAreasDocument = new TypedDocumentString(`
    query PickAreas($text: String, $level: String) {
  areas(text: $text, level: $level) {
    id
    code
    name
    level
    validTo
    successors {
      id
    }
    within {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PickAreasQuery, PickAreasQueryVariables>;
export const PickCommunitiesDocument = new TypedDocumentString(`
    query PickCommunities($text: String) {
  communities(text: $text) {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<PickCommunitiesQuery, PickCommunitiesQueryVariables>;
export const PickLanguagesDocument = new TypedDocumentString(`
    query PickLanguages($text: String) {
  languages(text: $text) {
    tag
    name
    endonym
    rightToLeft
  }
}
    `) as unknown as TypedDocumentString<PickLanguagesQuery, PickLanguagesQueryVariables>;
export const AgreementToReadDocument = new TypedDocumentString(`
    query AgreementToRead($network: ID!) {
  node(id: $network) {
    id
    ... on Network {
      can
      agreements {
        id
        version
        from
        changes
      }
      agreement {
        id
        version
        from
        changes
        texts {
          lang
          text
        }
      }
      committees {
        id
        can
        earliestClose
      }
    }
  }
  viewer {
    person {
      id
    }
    organisations {
      organisation {
        id
        name
        can
        membership(network: $network) {
          id
          agreementToAccept {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementToReadQuery, AgreementToReadQueryVariables>;
export const WriteFirstAgreementDocument = new TypedDocumentString(`
    mutation WriteFirstAgreement($network: ID!, $input: AgreementInput!) {
  writeAgreement(network: $network, input: $input) {
    network {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<WriteFirstAgreementMutation, WriteFirstAgreementMutationVariables>;
export const AddAgreementLanguageDocument = new TypedDocumentString(`
    mutation AddAgreementLanguage($network: ID!, $lang: LanguageTag!, $text: String!) {
  translateAgreement(network: $network, lang: $lang, text: $text) {
    network {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AddAgreementLanguageMutation, AddAgreementLanguageMutationVariables>;
export const AcceptTheAgreementDocument = new TypedDocumentString(`
    mutation AcceptTheAgreement($network: ID!, $organisation: ID!, $version: Int!, $lang: LanguageTag) {
  acceptAgreement(
    network: $network
    organisation: $organisation
    version: $version
    lang: $lang
  ) {
    membership {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AcceptTheAgreementMutation, AcceptTheAgreementMutationVariables>;
export const ApplyFileDocument = new TypedDocumentString(`
    query ApplyFile($id: ID!, $after: String) {
  node(id: $id) {
    id
    ...ApplicantFile
  }
}
    fragment ApplicantFile on Application {
  id
  version
  reference
  can
  state
  waitingOn
  dueOn
  startedAt
  submittedAt
  reviewStartedAt
  waitingSince
  unreadMessages
  organisation {
    id
    handle
    name
    voice
    illustrative
  }
  committee {
    id
    name
  }
  decidedBy {
    id
    network {
      id
      name
    }
  }
  given {
    method
    givenBy
    lang
  }
  questions {
    key
    answered
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
  thread(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        author {
          id
          displayName
        }
        authorRole
        body
        shared
        at
        lang
      }
    }
  }
  ballots {
    id
    state
    opensAt
    closesAt
  }
  decision {
    id
    outcome
    on
    explanation
    reasonsForApplicant
    reasonsLang
    reasonsGivenAt
    conditions
    appealUntil
    can
  }
  appeal {
    grounds
    raisedAt
    endedAt
  }
}`) as unknown as TypedDocumentString<ApplyFileQuery, ApplyFileQueryVariables>;
export const ApplyRegisterDocument = new TypedDocumentString(`
    mutation ApplyRegister($input: OrganisationInput!, $overrideToken: String) {
  registerOrganisation(input: $input, overrideToken: $overrideToken) {
    organisation {
      id
    }
    problems {
      ...ProblemParts
      ... on DuplicateFound {
        overrideToken
        candidates {
          same
          differs
          organisation {
            id
            handle
            name
            illustrative
            listingBasis
          }
        }
      }
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ApplyRegisterMutation, ApplyRegisterMutationVariables>;
export const ApplyClaimDocument = new TypedDocumentString(`
    mutation ApplyClaim($organisation: ID!, $message: String!) {
  claimOrganisation(organisation: $organisation, message: $message) {
    organisation {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ApplyClaimMutation, ApplyClaimMutationVariables>;
export const ApplyStartDocument = new TypedDocumentString(`
    mutation ApplyStart($organisation: ID!, $committee: ID!, $given: AnswersGivenInput) {
  startApplication(
    organisation: $organisation
    committee: $committee
    given: $given
  ) {
    application {
      id
    }
    problems {
      ...ProblemParts
      ... on WrongState {
        subject {
          id
        }
      }
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ApplyStartMutation, ApplyStartMutationVariables>;
export const ApplySaveDocument = new TypedDocumentString(`
    mutation ApplySave($application: ID!, $answers: [AnswerInput!]!, $expectedVersion: Int!) {
  saveAnswers(
    application: $application
    answers: $answers
    expectedVersion: $expectedVersion
  ) {
    application {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ApplySaveMutation, ApplySaveMutationVariables>;
export const ApplySendDocument = new TypedDocumentString(`
    mutation ApplySend($application: ID!, $expectedVersion: Int!) {
  submitApplication(application: $application, expectedVersion: $expectedVersion) {
    application {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ApplySendMutation, ApplySendMutationVariables>;
export const ApplyReplyDocument = new TypedDocumentString(`
    mutation ApplyReply($application: ID!, $body: String!) {
  replyToCommittee(application: $application, body: $body) {
    application {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ApplyReplyMutation, ApplyReplyMutationVariables>;
export const ApplyMarkReadDocument = new TypedDocumentString(`
    mutation ApplyMarkRead($application: ID!) {
  markRead(application: $application) {
    application {
      id
      unreadMessages
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ApplyMarkReadMutation, ApplyMarkReadMutationVariables>;
export const ApplyWithdrawDocument = new TypedDocumentString(`
    mutation ApplyWithdraw($application: ID!, $reason: String) {
  withdrawApplication(application: $application, reason: $reason) {
    application {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ApplyWithdrawMutation, ApplyWithdrawMutationVariables>;
export const ApplyReopenDocument = new TypedDocumentString(`
    mutation ApplyReopen($application: ID!, $reason: String!) {
  reopenApplication(application: $application, reason: $reason) {
    application {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ApplyReopenMutation, ApplyReopenMutationVariables>;
export const ApplyAppealDocument = new TypedDocumentString(`
    mutation ApplyAppeal($decision: ID!, $grounds: String!) {
  appealDecision(decision: $decision, grounds: $grounds) {
    application {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ApplyAppealMutation, ApplyAppealMutationVariables>;
export const ApplyLanguagesDocument = new TypedDocumentString(`
    query ApplyLanguages($text: String) {
  languages(text: $text) {
    tag
    name
    endonym
    rightToLeft
  }
}
    `) as unknown as TypedDocumentString<ApplyLanguagesQuery, ApplyLanguagesQueryVariables>;
export const ApplyAreasDocument = new TypedDocumentString(`
    query ApplyAreas($text: String) {
  areas(text: $text) {
    id
    code
    name
    level
    within {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyAreasQuery, ApplyAreasQueryVariables>;
export const ApplyCommunitiesDocument = new TypedDocumentString(`
    query ApplyCommunities($text: String) {
  communities(text: $text) {
    id
    label
    broader {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyCommunitiesQuery, ApplyCommunitiesQueryVariables>;
export const ApplySkillsDocument = new TypedDocumentString(`
    query ApplySkills($text: String) {
  skills(text: $text) {
    id
    label
    parent {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<ApplySkillsQuery, ApplySkillsQueryVariables>;
export const ApplyNumberDocument = new TypedDocumentString(`
    query ApplyNumber($number: String!) {
  registerEntry(number: $number) {
    name
    postcode
    purpose
    website
    areas {
      id
      code
      name
    }
    entry {
      scheme
      value
      register
      extractOn
    }
    organisation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyNumberQuery, ApplyNumberQueryVariables>;
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
      closedAt
      recordedAt
      quorumReached
      outcome
      explanation
      nextRoundFrom
      passesTo {
        id
        name
      }
      can
      urgent
      proposedUntil
      proposedRule
      proposedChanges
      proposedAgreement {
        lang
        text
      }
      review {
        kind
        grounds
        seat {
          id
          organisation {
            id
            name
          }
        }
        decision {
          id
        }
      }
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
      }
      decision {
        id
        reasonsGivenAt
        appealUntil
        can
      }
      rule {
        version
        effectiveFrom
        minParticipants
        approveShare
        communityQuorum
        communityDoubleMajority
        reasonRequiredOn
        blockAllowed
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
        votedByDeputy
        deputy
        mine
        termEndsOn
        termOver
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
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<DeclareOwnInterestMutation, DeclareOwnInterestMutationVariables>;
export const CastOwnVoteDocument = new TypedDocumentString(`
    mutation CastOwnVote($ballot: ID!, $choice: VoteChoice!, $reason: String) {
  castVote(ballot: $ballot, choice: $choice, reason: $reason) {
    ballot {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<CastOwnVoteMutation, CastOwnVoteMutationVariables>;
export const DismissStepBackDocument = new TypedDocumentString(`
    mutation DismissStepBack($ballot: ID!, $seat: ID!, $reason: String!) {
  dismissSuggestedConflict(ballot: $ballot, seat: $seat, reason: $reason) {
    ballot {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<DismissStepBackMutation, DismissStepBackMutationVariables>;
export const RecordOutcomeDocument = new TypedDocumentString(`
    mutation RecordOutcome($ballot: ID!) {
  closeBallot(ballot: $ballot) {
    ballot {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const BallotListDocument = new TypedDocumentString(`
    query BallotList($committee: ID!, $state: BallotState!, $after: String) {
  committee(id: $committee) {
    id
    can
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
          closedAt
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
  standing
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
    closedAt
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
      reasonsLang
      conditions
      reasonsGivenAt
      appealUntil
      can
      reviews {
        kind
        grounds
        raisedAt
        endedAt
        seat {
          id
          organisation {
            id
            name
          }
        }
        endedBy {
          id
          outcome
        }
      }
      ballot {
        id
        committee {
          id
        }
        roll {
          voted
          seat {
            id
            organisation {
              id
              name
            }
          }
        }
      }
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
  standing
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
    closedAt
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
export const SendReasonsDocument = new TypedDocumentString(`
    mutation SendReasons($decision: ID!, $reasonsForApplicant: String!, $conditions: [String!]!, $reasonsLang: LanguageTag!) {
  giveReasons(
    decision: $decision
    reasonsForApplicant: $reasonsForApplicant
    conditions: $conditions
    reasonsLang: $reasonsLang
  ) {
    application {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SendReasonsMutation, SendReasonsMutationVariables>;
export const ReportLateConflictDocument = new TypedDocumentString(`
    mutation ReportLateConflict($decision: ID!, $seat: ID!, $reason: String!) {
  reportLateConflict(decision: $decision, seat: $seat, reason: $reason) {
    decision {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ReportLateConflictMutation, ReportLateConflictMutationVariables>;
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
      sentTo: committee {
        id
      }
      committee: decidedBy {
        id
        name
        can
        earliestClose
        earliestUrgentClose: earliestClose(urgent: true)
        rule {
          version
          effectiveFrom
          sentences
        }
        network {
          id
          name
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
      given {
        method
        givenBy
        lang
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
          waits
          readAs {
            label
          }
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
        closedAt
        nextRoundFrom
      }
      decision {
        id
        outcome
        on
        explanation
        reasonsForApplicant
        reasonsLang
        conditions
        appealUntil
        reasonsGivenAt
        can
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
        action
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
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<WriteMessageMutation, WriteMessageMutationVariables>;
export const SettleCheckDocument = new TypedDocumentString(`
    mutation SettleCheck($application: ID!, $kind: String!, $state: CheckState!, $note: String) {
  recordCheck(application: $application, kind: $kind, state: $state, note: $note) {
    application {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SettleCheckMutation, SettleCheckMutationVariables>;
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
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SayNotTheSameMutation, SayNotTheSameMutationVariables>;
export const SayTheSameDocument = new TypedDocumentString(`
    mutation SayTheSame($application: ID!, $of: ID!, $reason: String!) {
  markDuplicate(application: $application, of: $of, reason: $reason) {
    application {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SayTheSameMutation, SayTheSameMutationVariables>;
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
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<PutToTheVoteMutation, PutToTheVoteMutationVariables>;
export const MarkFileReadDocument = new TypedDocumentString(`
    mutation MarkFileRead($application: ID!) {
  markRead(application: $application) {
    application {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<MarkFileReadMutation, MarkFileReadMutationVariables>;
export const MemberOverTimeDocument = new TypedDocumentString(`
    query MemberOverTime($id: ID!) {
  node(id: $id) {
    id
    ... on Membership {
      can
      state
      from
      renewBy
      endedOn
      endedReason
      pageVisible
      leavingEnds
      organisation {
        id
        handle
        name
      }
      network {
        id
        committees {
          id
          can
        }
        settings {
          graceDays
        }
      }
      events {
        kind
        on
        until
        reason
      }
      renewal {
        sentAt
        decision {
          id
          explanation
        }
      }
      agreementToAccept {
        id
        version
      }
      acceptances {
        version
        acceptedAt
        lang
        by {
          id
          displayName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MemberOverTimeQuery, MemberOverTimeQueryVariables>;
export const RenewMemberDocument = new TypedDocumentString(`
    mutation RenewMember($membership: ID!) {
  renewMembership(membership: $membership) {
    membership {
      id
      renewBy
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<RenewMemberMutation, RenewMemberMutationVariables>;
export const SuspendMemberDocument = new TypedDocumentString(`
    mutation SuspendMember($membership: ID!, $reason: String!, $until: Date!) {
  suspendMembership(membership: $membership, reason: $reason, until: $until) {
    membership {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SuspendMemberMutation, SuspendMemberMutationVariables>;
export const LeaveThePartnershipDocument = new TypedDocumentString(`
    mutation LeaveThePartnership($membership: ID!, $reason: String) {
  leaveNetwork(membership: $membership, reason: $reason) {
    membership {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<LeaveThePartnershipMutation, LeaveThePartnershipMutationVariables>;
export const MembersOnDocument = new TypedDocumentString(`
    query MembersOn($network: ID!, $on: Date!, $after: String) {
  node(id: $network) {
    id
    ... on Network {
      settings {
        graceDays
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
            agreementToAccept {
              id
              version
            }
            acceptances {
              version
            }
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
    network {
      id
      region {
        id
      }
    }
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
export const TableOverTimeDocument = new TypedDocumentString(`
    query TableOverTime($committee: ID!, $from: Date!, $to: Date!) {
  committee(id: $committee) {
    id
    representation(from: $from, to: $to, step: QUARTER) {
      on
      seats
      community
      voices {
        voice
        seats
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableOverTimeQuery, TableOverTimeQueryVariables>;
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
        ballots(state: OPEN, first: 1) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeatToChangeQuery, SeatToChangeQueryVariables>;
export const SeatOrganisationsDocument = new TypedDocumentString(`
    query SeatOrganisations($network: ID!, $text: String!) {
  organisations(
    filter: {network: $network, text: $text, alsoShow: [LAPSED, SUSPENDED, OVERDUE]}
    first: 8
  ) {
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
export const EndedSeatsDocument = new TypedDocumentString(`
    query EndedSeats($committee: ID!) {
  committee(id: $committee) {
    id
    seats {
      id
      to
      organisation {
        id
        handle
        name
      }
      undoable {
        ...UndoableAct
      }
    }
  }
}
    fragment UndoableAct on AuditEvent {
  id
  summary
  undoUntil
}`) as unknown as TypedDocumentString<EndedSeatsQuery, EndedSeatsQueryVariables>;
export const PlaceSeatDocument = new TypedDocumentString(`
    mutation PlaceSeat($input: SeatInput!) {
  setSeat(input: $input) {
    committee {
      id
    }
    unchangedBallots {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<PlaceSeatMutation, PlaceSeatMutationVariables>;
export const EndSeatTermDocument = new TypedDocumentString(`
    mutation EndSeatTerm($seat: ID!, $on: Date!) {
  endSeat(seat: $seat, on: $on) {
    committee {
      id
      seats {
        id
        undoable {
          id
        }
      }
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<EndSeatTermMutation, EndSeatTermMutationVariables>;
export const BallotMinutesDocument = new TypedDocumentString(`
    query BallotMinutes($id: ID!) {
  node(id: $id) {
    id
    ... on Ballot {
      subject
      question
      round
      urgent
      opensAt
      closesAt
      closedAt
      recordedAt
      outcome
      explanation
      recordEntry {
        sequence
        hash
      }
      committee {
        id
        name
      }
      organisation {
        id
        name
      }
      application {
        id
        reference
      }
      decision {
        id
        reasonsForApplicant
        reasonsLang
        reasonsGivenAt
        conditions
      }
      rule {
        version
        effectiveFrom
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
      roll {
        voted
        declaration {
          level
          reason
          suggestedBy
        }
        seat {
          id
          voice
          organisation {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BallotMinutesQuery, BallotMinutesQueryVariables>;
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
          decidedBy {
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
        ... on Membership {
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
        ... on Credential {
          organisation {
            id
            handle
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
          decidedBy {
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
        ... on Membership {
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
        ... on Credential {
          organisation {
            id
            handle
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
    recent(first: 10) {
      ...UndoableAct
      at
      subject {
        __typename
        id
        ... on Application {
          about: organisation {
            id
            name
          }
          committee {
            network {
              handle
            }
          }
        }
        ... on Ballot {
          concerns: organisation {
            id
            name
          }
          committee {
            network {
              handle
            }
          }
        }
        ... on Organisation {
          handle
          name
        }
        ... on PartnershipLink {
          fromName
          toName
        }
        ... on Seat {
          seatOf: organisation {
            id
            name
          }
        }
        ... on RoleAssignment {
          heldBy: person {
            id
            displayName
          }
        }
      }
    }
  }
}
    fragment UndoableAct on AuditEvent {
  id
  summary
  undoUntil
}`) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;
export const NewBallotDocument = new TypedDocumentString(`
    query NewBallot($committee: ID!) {
  committee(id: $committee) {
    id
    can
    earliestClose
    earliestUrgentClose: earliestClose(urgent: true)
    rule {
      version
      minParticipants
      approveShare
      communitySeatsMustBeMajority
      communityQuorum
      communityDoubleMajority
      secretUntilClosed
      blockAllowed
      conflictLookbackMonths
    }
    network {
      id
      settings {
        ballotDays
        urgentBallotDays
      }
      memberships(first: 100) {
        edges {
          node {
            id
            endedOn
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewBallotQuery, NewBallotQueryVariables>;
export const DecisionToReviewDocument = new TypedDocumentString(`
    query DecisionToReview($id: ID!) {
  node(id: $id) {
    id
    ... on Decision {
      subject
      can
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionToReviewQuery, DecisionToReviewQueryVariables>;
export const AskTheSeatsDocument = new TypedDocumentString(`
    mutation AskTheSeats($committee: ID!, $subject: BallotSubject!, $about: ID, $question: String!, $closesAt: DateTime!, $urgent: Boolean!, $proposal: ProposalInput) {
  openBallot(
    committee: $committee
    subject: $subject
    about: $about
    question: $question
    closesAt: $closesAt
    urgent: $urgent
    proposal: $proposal
  ) {
    ballot {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AskTheSeatsMutation, AskTheSeatsMutationVariables>;
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
export const RenewalInFullDocument = new TypedDocumentString(`
    query RenewalInFull($id: ID!) {
  node(id: $id) {
    id
    ... on Membership {
      can
      state
      renewBy
      agreementToAccept {
        id
        version
      }
      renewal {
        renewBy
        opensOn
        rule
        sentAt
        checks {
          part
          checkedAt
          by {
            id
            displayName
          }
        }
        decision {
          id
          explanation
        }
      }
      organisation {
        id
        version
        handle
        name
        profiles {
          lang
          purpose
          whatWeDo
        }
        communities {
          id
          label
        }
        areas {
          id
          name
        }
        languages {
          language {
            tag
            name
            endonym
            rightToLeft
          }
        }
        capabilities(first: 50) {
          edges {
            node {
              id
              spareCapacity
              skill {
                id
                label
              }
            }
          }
        }
        contacts {
          name
          channel
          value
        }
        consents {
          id
          scope
          state
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RenewalInFullQuery, RenewalInFullQueryVariables>;
export const CheckPartDocument = new TypedDocumentString(`
    mutation CheckPart($membership: ID!, $part: RenewalPart!) {
  checkForRenewal(membership: $membership, part: $part) {
    membership {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<CheckPartMutation, CheckPartMutationVariables>;
export const SendTheRenewalDocument = new TypedDocumentString(`
    mutation SendTheRenewal($membership: ID!, $expectedVersion: Int!, $method: String!) {
  sendRenewal(
    membership: $membership
    expectedVersion: $expectedVersion
    method: $method
  ) {
    membership {
      id
      renewBy
      renewal {
        sentAt
      }
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SendTheRenewalMutation, SendTheRenewalMutationVariables>;
export const ChangeOrganisationDocument = new TypedDocumentString(`
    mutation ChangeOrganisation($organisation: ID!, $input: OrganisationChange!, $expectedVersion: Int!) {
  changeOrganisation(
    organisation: $organisation
    input: $input
    expectedVersion: $expectedVersion
  ) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ChangeOrganisationMutation, ChangeOrganisationMutationVariables>;
export const WriteProfileDocument = new TypedDocumentString(`
    mutation WriteProfile($organisation: ID!, $input: ProfileInput!, $expectedVersion: Int!) {
  writeProfile(
    organisation: $organisation
    input: $input
    expectedVersion: $expectedVersion
  ) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<WriteProfileMutation, WriteProfileMutationVariables>;
export const DescribeSkillDocument = new TypedDocumentString(`
    mutation DescribeSkill($organisation: ID!, $input: CapabilityInput!, $expectedVersion: Int!) {
  describeCapability(
    organisation: $organisation
    input: $input
    expectedVersion: $expectedVersion
  ) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<DescribeSkillMutation, DescribeSkillMutationVariables>;
export const SuggestSkillDocument = new TypedDocumentString(`
    mutation SuggestSkill($label: String!, $lang: LanguageTag!) {
  proposeSkill(label: $label, lang: $lang) {
    skill {
      id
      label
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SuggestSkillMutation, SuggestSkillMutationVariables>;
export const WithdrawSkillDocument = new TypedDocumentString(`
    mutation WithdrawSkill($organisation: ID!, $skill: ID!, $expectedVersion: Int!) {
  withdrawCapability(
    organisation: $organisation
    skill: $skill
    expectedVersion: $expectedVersion
  ) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<WithdrawSkillMutation, WithdrawSkillMutationVariables>;
export const WritePlacesDocument = new TypedDocumentString(`
    mutation WritePlaces($organisation: ID!, $places: [PlaceInput!]!, $expectedVersion: Int!) {
  writePlaces(
    organisation: $organisation
    places: $places
    expectedVersion: $expectedVersion
  ) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<WritePlacesMutation, WritePlacesMutationVariables>;
export const WriteContactsDocument = new TypedDocumentString(`
    mutation WriteContacts($organisation: ID!, $contacts: [ContactInput!]!, $expectedVersion: Int!) {
  writeContacts(
    organisation: $organisation
    contacts: $contacts
    expectedVersion: $expectedVersion
  ) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<WriteContactsMutation, WriteContactsMutationVariables>;
export const SayStillRightDocument = new TypedDocumentString(`
    mutation SayStillRight($organisation: ID!, $expectedVersion: Int!, $method: String!) {
  assureProfile(
    organisation: $organisation
    expectedVersion: $expectedVersion
    method: $method
  ) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SayStillRightMutation, SayStillRightMutationVariables>;
export const OrganisationCredentialsDocument = new TypedDocumentString(`
    query OrganisationCredentials($handle: String!) {
  organisation(handle: $handle) {
    id
    version
    can
    credentials {
      id
      kind
      state
      coverAmount
      validFrom
      expiresOn
      checkedOn
      checkedBy {
        id
        displayName
      }
      can
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationCredentialsQuery, OrganisationCredentialsQueryVariables>;
export const AddCredentialDocument = new TypedDocumentString(`
    mutation AddCredential($organisation: ID!, $input: CredentialInput!, $expectedVersion: Int!) {
  addCredential(
    organisation: $organisation
    input: $input
    expectedVersion: $expectedVersion
  ) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AddCredentialMutation, AddCredentialMutationVariables>;
export const ChangeCredentialDocument = new TypedDocumentString(`
    mutation ChangeCredential($credential: ID!, $input: CredentialInput!, $expectedVersion: Int!) {
  changeCredential(
    credential: $credential
    input: $input
    expectedVersion: $expectedVersion
  ) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ChangeCredentialMutation, ChangeCredentialMutationVariables>;
export const RemoveCredentialDocument = new TypedDocumentString(`
    mutation RemoveCredential($credential: ID!, $expectedVersion: Int!) {
  removeCredential(credential: $credential, expectedVersion: $expectedVersion) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<RemoveCredentialMutation, RemoveCredentialMutationVariables>;
export const CheckCredentialDocument = new TypedDocumentString(`
    mutation CheckCredential($credential: ID!, $expectedVersion: Int) {
  checkCredential(credential: $credential, expectedVersion: $expectedVersion) {
    organisation {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<CheckCredentialMutation, CheckCredentialMutationVariables>;
export const DirectorySearchDocument = new TypedDocumentString(`
    query DirectorySearch($filter: OrganisationFilter, $orderBy: OrganisationOrder, $first: Int, $after: String, $network: ID, $lang: LanguageTag) {
  organisations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    understood {
      kind
      value
      label
      words
    }
    wordsRead {
      words
      labels
      nearly
    }
    corrections {
      typed
      read
    }
    unmetWords
    nearby {
      label
      text
      areas
      withinKm
      unfiltered
      totalCount
    }
    heldBack {
      totalCount
      reasons {
        reason
        count
        selected
      }
    }
    facets {
      field
      values {
        value
        label
        count
        selected
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      whyMatched
      distanceKm
      heldBack
      node {
        id
        handle
        name
        otherNames
        voice
        listingBasis
        illustrative
        can
        areas {
          id
          name
          level
          within {
            id
            name
            level
          }
        }
        profile(lang: $lang) {
          lang
          purpose
        }
        capabilities(first: 8) {
          totalCount
          edges {
            node {
              id
              skill {
                id
                label
              }
              spareCapacity
              costNote
            }
          }
        }
        languages {
          language {
            tag
            name
            endonym
            rightToLeft
          }
        }
        assurance {
          state
          assuredOn
          method
        }
        capacity {
          state
          opensAgain
        }
        membership(network: $network) {
          id
          state
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DirectorySearchQuery, DirectorySearchQueryVariables>;
export const LikelyDuplicatesDocument = new TypedDocumentString(`
    query LikelyDuplicates($first: Int, $after: String) {
  likelyDuplicates(first: $first, after: $after) {
    atMost
    pageInfo {
      hasNextPage
      endCursor
    }
    pairs {
      cursor
      one {
        id
        handle
        name
        listingBasis
      }
      candidate {
        organisation {
          id
          handle
          name
          listingBasis
        }
        same
        differs
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LikelyDuplicatesQuery, LikelyDuplicatesQueryVariables>;
export const PairOfRecordsDocument = new TypedDocumentString(`
    query PairOfRecords($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Organisation {
      handle
      name
      listingBasis
      can
    }
  }
}
    `) as unknown as TypedDocumentString<PairOfRecordsQuery, PairOfRecordsQueryVariables>;
export const MergeRecordsDocument = new TypedDocumentString(`
    mutation MergeRecords($keep: ID!, $merge: ID!, $reason: String!, $fieldChoices: [String!], $dryRun: Boolean) {
  mergeOrganisations(
    keep: $keep
    merge: $merge
    reason: $reason
    fieldChoices: $fieldChoices
    dryRun: $dryRun
  ) {
    organisation {
      id
      handle
      name
    }
    fields {
      field
      kept
      merged
      choices
      chosen
    }
    moves {
      what
      moving
      staying
    }
    changes {
      what
      count
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<MergeRecordsMutation, MergeRecordsMutationVariables>;
export const UndoMergeDocument = new TypedDocumentString(`
    mutation UndoMerge($organisation: ID!, $reason: String!) {
  undoMerge(organisation: $organisation, reason: $reason) {
    organisation {
      id
      handle
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const SayTheyAreTwoDocument = new TypedDocumentString(`
    mutation SayTheyAreTwo($organisation: ID!, $of: ID!, $reason: String!) {
  dismissLikelyDuplicate(organisation: $organisation, of: $of, reason: $reason) {
    organisation {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SayTheyAreTwoMutation, SayTheyAreTwoMutationVariables>;
export const PageEditorsDocument = new TypedDocumentString(`
    query PageEditors($handle: String!) {
  organisation(handle: $handle) {
    id
    editors {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<PageEditorsQuery, PageEditorsQueryVariables>;
export const InviteEditorDocument = new TypedDocumentString(`
    mutation InviteEditor($organisation: ID!, $email: String!) {
  inviteEditor(organisation: $organisation, email: $email) {
    roleAssignment {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<InviteEditorMutation, InviteEditorMutationVariables>;
export const OrganisationErasureDocument = new TypedDocumentString(`
    query OrganisationErasure($handle: String!) {
  organisation(handle: $handle) {
    id
    handle
    name
    erasure {
      obstacles
      goes
      stays
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationErasureQuery, OrganisationErasureQueryVariables>;
export const EraseOrganisationDocument = new TypedDocumentString(`
    mutation EraseOrganisation($organisation: ID!, $confirm: String!) {
  eraseOrganisation(organisation: $organisation, confirm: $confirm) {
    erased
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<EraseOrganisationMutation, EraseOrganisationMutationVariables>;
export const OwnFilesDocument = new TypedDocumentString(`
    query OwnFiles($after: String) {
  viewer {
    exports(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          list
          format
          purpose
          filter
          at
          organisations
          withheld
          recalled {
            id
            organisationId
            organisationName
            mustGoSince
            goneAt
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnFilesQuery, OwnFilesQueryVariables>;
export const ConfirmRowsGoneDocument = new TypedDocumentString(`
    mutation ConfirmRowsGone($exportRecord: ID!) {
  confirmRowsGone(exportRecord: $exportRecord) {
    exportRecord {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ConfirmRowsGoneMutation, ConfirmRowsGoneMutationVariables>;
export const OrganisationHistoryDocument = new TypedDocumentString(`
    query OrganisationHistory($handle: String!, $revisionsAfter: String, $eventsAfter: String, $accessAfter: String) {
  organisation(handle: $handle) {
    id
    handle
    name
    version
    can
    revisions(first: 20, after: $revisionsAfter) {
      ...Wordings
    }
    accessLog(first: 20, after: $accessAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          by
          action
          purpose
          at
          basis
          mustGoSince
          goneAt
          file {
            id
            filter
          }
        }
      }
    }
    history(first: 20, after: $eventsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          actor
          summary
          reason
          undoUntil
          service {
            id
            name
          }
        }
      }
    }
  }
}
    fragment Wordings on RevisionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      at
      actor {
        id
        displayName
      }
      field
      skill {
        id
        label
      }
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<OrganisationHistoryQuery, OrganisationHistoryQueryVariables>;
export const ServiceHistoryDocument = new TypedDocumentString(`
    query ServiceHistory($id: ID!, $revisionsAfter: String) {
  node(id: $id) {
    id
    ... on Service {
      name
      organisation {
        id
        handle
        name
      }
      revisions(first: 20, after: $revisionsAfter) {
        ...Wordings
      }
    }
  }
}
    fragment Wordings on RevisionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      at
      actor {
        id
        displayName
      }
      field
      skill {
        id
        label
      }
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ServiceHistoryQuery, ServiceHistoryQueryVariables>;
export const ClaimOrganisationDocument = new TypedDocumentString(`
    mutation ClaimOrganisation($organisation: ID!, $message: String!) {
  claimOrganisation(organisation: $organisation, message: $message) {
    organisation {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ClaimOrganisationMutation, ClaimOrganisationMutationVariables>;
export const TakeOffDocument = new TypedDocumentString(`
    mutation TakeOff($organisation: ID!, $reason: String) {
  takeMeOff(organisation: $organisation, reason: $reason) {
    organisation {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<TakeOffMutation, TakeOffMutationVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($organisation: ID!, $scope: ConsentScope!, $wordingVersion: Int!, $lang: LanguageTag!, $method: ConsentMethod, $givenBy: String, $expiresOn: Date) {
  giveConsent(
    organisation: $organisation
    scope: $scope
    wordingVersion: $wordingVersion
    lang: $lang
    method: $method
    givenBy: $givenBy
    expiresOn: $expiresOn
  ) {
    consent {
      id
      state
    }
    effects
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const RefuseConsentDocument = new TypedDocumentString(`
    mutation RefuseConsent($organisation: ID!, $scope: ConsentScope!, $wordingVersion: Int!, $lang: LanguageTag!, $method: ConsentMethod, $givenBy: String) {
  refuseConsent(
    organisation: $organisation
    scope: $scope
    wordingVersion: $wordingVersion
    lang: $lang
    method: $method
    givenBy: $givenBy
  ) {
    consent {
      id
      state
    }
    effects
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<RefuseConsentMutation, RefuseConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($organisation: ID!, $scope: ConsentScope!) {
  withdrawConsent(organisation: $organisation, scope: $scope) {
    consent {
      id
      state
    }
    effects
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ConsentWordingsDocument = new TypedDocumentString(`
    query ConsentWordings($lang: LanguageTag) {
  listPublic: reasonsForConsent(scope: LIST_PUBLIC, lang: $lang) {
    ...ConsentQuestion
  }
  listMembers: reasonsForConsent(scope: LIST_MEMBERS, lang: $lang) {
    ...ConsentQuestion
  }
  showContact: reasonsForConsent(scope: SHOW_CONTACT, lang: $lang) {
    ...ConsentQuestion
  }
  exactPlace: reasonsForConsent(scope: EXACT_PLACE, lang: $lang) {
    ...ConsentQuestion
  }
  researchIntroductions: reasonsForConsent(
    scope: RESEARCH_INTRODUCTIONS
    lang: $lang
  ) {
    ...ConsentQuestion
  }
  commissionerExport: reasonsForConsent(scope: COMMISSIONER_EXPORT, lang: $lang) {
    ...ConsentQuestion
  }
  networkGraph: reasonsForConsent(scope: NETWORK_GRAPH, lang: $lang) {
    ...ConsentQuestion
  }
  machineTranslation: reasonsForConsent(scope: MACHINE_TRANSLATION, lang: $lang) {
    ...ConsentQuestion
  }
  publishEvidence: reasonsForConsent(scope: PUBLISH_EVIDENCE, lang: $lang) {
    ...ConsentQuestion
  }
  trustPulse: reasonsForConsent(scope: TRUST_PULSE, lang: $lang) {
    ...ConsentQuestion
  }
}
    fragment ConsentQuestion on ConsentWording {
  scope
  version
  lang
  text
}`) as unknown as TypedDocumentString<ConsentWordingsQuery, ConsentWordingsQueryVariables>;
export const ClaimPageDocument = new TypedDocumentString(`
    query ClaimPage($id: ID!) {
  node(id: $id) {
    id
    ... on RoleAssignment {
      can
      pending
      message
      from
      person {
        id
        displayName
      }
      organisation {
        id
        handle
        name
        registerEntries {
          register
          value
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimPageQuery, ClaimPageQueryVariables>;
export const AnswerClaimDocument = new TypedDocumentString(`
    mutation AnswerClaim($roleAssignment: ID!, $accept: Boolean!) {
  answerClaim(roleAssignment: $roleAssignment, accept: $accept) {
    roleAssignment {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AnswerClaimMutation, AnswerClaimMutationVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($handle: String!, $network: ID) {
  organisation(handle: $handle) {
    id
    version
    handle
    name
    otherNames
    kind
    voice
    communityLed
    listingBasis
    illustrative
    sizeBand
    foundedYear
    website
    accessNotes
    ownWords
    languageOffersNote
    can
    claimWaits
    identifiers {
      scheme
      value
      url
      register
    }
    registerEntries {
      register
      value
      url
      extractOn
      registeredName
      registeredOn
      incomeBand
    }
    parent {
      id
      handle
      name
    }
    branches(first: 100) {
      totalCount
      edges {
        node {
          id
          handle
          name
        }
      }
    }
    profiles {
      lang
      purpose
      whatWeDo
      howToWorkWithUs
      translatedBy
      staleSince
      readingAge
    }
    capabilities(first: 100) {
      totalCount
      edges {
        node {
          id
          skill {
            id
            label
          }
          description
          ownWords
          languages
          areas {
            id
            code
            name
          }
          communities {
            id
            label
          }
          backing
          spareCapacity
          costNote
          offeredTo
        }
      }
    }
    communities {
      id
      label
    }
    areas {
      id
      code
      name
      level
      within {
        id
        name
        level
      }
    }
    languages {
      language {
        tag
        name
        endonym
        rightToLeft
      }
      spoken
      written
      signed
      interpreting
    }
    people {
      person {
        id
        displayName
      }
      role
      from
      to
    }
    places {
      name
      postcode
      area {
        id
        code
        name
      }
      latitude
      longitude
      precise
      accessibility
    }
    contacts {
      name
      role
      channel
      value
      preferredLanguage
    }
    membership(network: $network) {
      id
      state
      from
      renewBy
    }
    consents {
      id
      scope
      state
      grantedOn
      withdrawnOn
      expiresOn
      wordingVersion
      lang
      method
      givenBy
      wording {
        version
        lang
        text
      }
      grantedBy {
        id
        displayName
      }
    }
    assurance {
      state
      assuredOn
      assuredBy {
        id
        displayName
      }
      dueOn
      method
      changesSince
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const SuggestionPageDocument = new TypedDocumentString(`
    query SuggestionPage($id: ID!) {
  node(id: $id) {
    id
    ... on SuggestedChange {
      state
      source
      reason
      suggestedAt
      answeredAt
      answerReason
      can
      by {
        id
        displayName
      }
      organisation {
        id
        version
        handle
        name
      }
      changes {
        field
        now
        suggested
        accepted
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionPageQuery, SuggestionPageQueryVariables>;
export const SuggestChangeDocument = new TypedDocumentString(`
    mutation SuggestChange($organisation: ID!, $input: SuggestionInput!) {
  suggestChange(organisation: $organisation, input: $input) {
    suggestion {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<SuggestChangeMutation, SuggestChangeMutationVariables>;
export const AnswerSuggestionDocument = new TypedDocumentString(`
    mutation AnswerSuggestion($suggestion: ID!, $accept: [String!]!, $expectedVersion: Int!, $reason: String) {
  answerSuggestion(
    suggestion: $suggestion
    accept: $accept
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    suggestion {
      id
      state
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AnswerSuggestionMutation, AnswerSuggestionMutationVariables>;
export const SuggestedTagsDocument = new TypedDocumentString(`
    query SuggestedTags($handle: String!) {
  organisation(handle: $handle) {
    id
    suggestedTags {
      id
      scheme
      code
      name
      can
      skills {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestedTagsQuery, SuggestedTagsQueryVariables>;
export const AnswerSuggestedTagDocument = new TypedDocumentString(`
    mutation AnswerSuggestedTag($tag: ID!, $fits: Boolean!) {
  answerSuggestedTag(tag: $tag, fits: $fits) {
    tag {
      id
      answer
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AnswerSuggestedTagMutation, AnswerSuggestedTagMutationVariables>;
export const LinksOfOrganisationDocument = new TypedDocumentString(`
    query LinksOfOrganisation($handle: String!, $after: String) {
  organisation(handle: $handle) {
    id
    handle
    name
    voice
    can
    links(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          can
          kind
          state
          purpose
          startedOn
          endsOn
          endedReason
          disputedReason
          illustrative
          proposedAt
          confirmedAt
          undoable {
            ...UndoableAct
          }
          whoHoldsMoney
          whoDecides
          proposedBy {
            id
          }
          fromName
          toName
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
      }
    }
  }
}
    fragment UndoableAct on AuditEvent {
  id
  summary
  undoUntil
}`) as unknown as TypedDocumentString<LinksOfOrganisationQuery, LinksOfOrganisationQueryVariables>;
export const LinkPageDocument = new TypedDocumentString(`
    query LinkPage($id: ID!) {
  node(id: $id) {
    id
    ... on PartnershipLink {
      can
      kind
      state
      purpose
      startedOn
      fromName
      toName
      from {
        id
        handle
        name
      }
      to {
        id
        handle
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkPageQuery, LinkPageQueryVariables>;
export const FindPartnerDocument = new TypedDocumentString(`
    query FindPartner($text: String!) {
  organisations(
    filter: {text: $text, alsoShow: [LAPSED, SUSPENDED, OVERDUE]}
    first: 8
  ) {
    edges {
      node {
        id
        handle
        name
        voice
        areas {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPartnerQuery, FindPartnerQueryVariables>;
export const ProposeALinkDocument = new TypedDocumentString(`
    mutation ProposeALink($from: ID!, $to: ID!, $kind: LinkKind!, $purpose: String!, $startedOn: Date!, $endsOn: Date) {
  proposeLink(
    from: $from
    to: $to
    kind: $kind
    purpose: $purpose
    startedOn: $startedOn
    endsOn: $endsOn
  ) {
    link {
      id
      state
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ProposeALinkMutation, ProposeALinkMutationVariables>;
export const ConfirmALinkDocument = new TypedDocumentString(`
    mutation ConfirmALink($link: ID!) {
  confirmLink(link: $link) {
    link {
      id
      state
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ConfirmALinkMutation, ConfirmALinkMutationVariables>;
export const DisputeALinkDocument = new TypedDocumentString(`
    mutation DisputeALink($link: ID!, $reason: String!) {
  disputeLink(link: $link, reason: $reason) {
    link {
      id
      state
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<DisputeALinkMutation, DisputeALinkMutationVariables>;
export const EndALinkDocument = new TypedDocumentString(`
    mutation EndALink($link: ID!, $on: Date!, $reason: String!) {
  endLink(link: $link, on: $on, reason: $reason) {
    link {
      id
      state
      undoable {
        id
      }
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<EndALinkMutation, EndALinkMutationVariables>;
export const ResearcherSearchDocument = new TypedDocumentString(`
    query ResearcherSearch($text: String, $interests: [ID!], $communities: [ID!], $languages: [LanguageTag!], $readLiterally: [String!], $first: Int, $after: String, $lang: LanguageTag) {
  researchers(
    text: $text
    interests: $interests
    communities: $communities
    languages: $languages
    readLiterally: $readLiterally
    first: $first
    after: $after
  ) {
    totalCount
    unmetWords
    nearby {
      label
      text
      areas
      withinKm
      unfiltered
      totalCount
    }
    understood {
      kind
      value
      label
      words
    }
    wordsRead {
      words
      labels
      nearly
    }
    corrections {
      typed
      read
    }
    facets {
      field
      values {
        value
        label
        count
        selected
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      whyMatched
      node {
        id
        displayName
        organisations {
          organisation {
            id
            handle
            name
          }
          role
          to
        }
        researcher {
          languages
          methods
          statement(lang: $lang)
          interests {
            id
            label
          }
          communitiesWorkedWith {
            id
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResearcherSearchQuery, ResearcherSearchQueryVariables>;
export const ResearcherPageDocument = new TypedDocumentString(`
    query ResearcherPage($id: ID!, $lang: LanguageTag) {
  node(id: $id) {
    id
    ... on Person {
      displayName
      organisations {
        organisation {
          id
          handle
          name
          voice
        }
        role
        from
        to
      }
      researcher {
        orcid
        languages
        methods
        statement(lang: $lang)
        interests {
          id
          label
        }
        communitiesWorkedWith {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResearcherPageQuery, ResearcherPageQueryVariables>;
export const WriteResearcherProfileDocument = new TypedDocumentString(`
    mutation WriteResearcherProfile($person: ID!, $input: ResearcherInput!) {
  writeResearcherProfile(person: $person, input: $input) {
    person {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<WriteResearcherProfileMutation, WriteResearcherProfileMutationVariables>;
export const ServiceSearchDocument = new TypedDocumentString(`
    query ServiceSearch($text: String, $skills: [ID!], $languages: [LanguageTag!], $areas: [AreaCode!], $communities: [ID!], $near: NearInput, $readLiterally: [String!], $alsoShow: [HeldBack!], $first: Int, $after: String) {
  services(
    text: $text
    skills: $skills
    languages: $languages
    areas: $areas
    communities: $communities
    near: $near
    readLiterally: $readLiterally
    alsoShow: $alsoShow
    first: $first
    after: $after
  ) {
    totalCount
    leftOut
    unmetWords
    nearby {
      label
      text
      areas
      withinKm
      unfiltered
      totalCount
    }
    understood {
      kind
      value
      label
      words
    }
    wordsRead {
      words
      labels
      nearly
    }
    corrections {
      typed
      read
    }
    facets {
      field
      values {
        value
        label
        count
        selected
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      whyMatched
      distanceKm
      node {
        id
        name
        description
        status
        eligibility
        costNote
        organisation {
          id
          handle
          name
          voice
          illustrative
        }
        languages {
          language {
            tag
            name
            endonym
            rightToLeft
          }
        }
        areas {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceSearchQuery, ServiceSearchQueryVariables>;
export const ServicesOfOrganisationDocument = new TypedDocumentString(`
    query ServicesOfOrganisation($handle: String!, $after: String) {
  organisation(handle: $handle) {
    id
    handle
    name
    can
    services(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          description
          status
          costNote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServicesOfOrganisationQuery, ServicesOfOrganisationQueryVariables>;
export const ServicePageDocument = new TypedDocumentString(`
    query ServicePage($id: ID!) {
  node(id: $id) {
    id
    ... on Service {
      version
      name
      description
      status
      eligibility
      costNote
      howToReach
      programme
      aboutProgramme
      fundedBy
      accessibleFormats
      organisation {
        id
        handle
        name
        voice
        illustrative
        can
      }
      skills {
        id
        label
      }
      communities {
        id
        label
      }
      areas {
        id
        code
        name
      }
      languages {
        language {
          tag
          name
          endonym
          rightToLeft
        }
      }
      places {
        name
        area {
          id
          name
        }
        accessibility
      }
      schedule {
        day
        opens
        closes
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServicePageQuery, ServicePageQueryVariables>;
export const OfferServiceDocument = new TypedDocumentString(`
    mutation OfferService($organisation: ID!, $input: ServiceInput!) {
  offerService(organisation: $organisation, input: $input) {
    service {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<OfferServiceMutation, OfferServiceMutationVariables>;
export const ChangeServiceDocument = new TypedDocumentString(`
    mutation ChangeService($service: ID!, $input: ServiceInput!, $expectedVersion: Int!) {
  changeService(
    service: $service
    input: $input
    expectedVersion: $expectedVersion
  ) {
    service {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ChangeServiceMutation, ChangeServiceMutationVariables>;
export const CloseServiceDocument = new TypedDocumentString(`
    mutation CloseService($service: ID!, $status: ServiceStatus!, $expectedVersion: Int!) {
  closeService(
    service: $service
    status: $status
    expectedVersion: $expectedVersion
  ) {
    service {
      id
      version
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<CloseServiceMutation, CloseServiceMutationVariables>;
export const WordsPageDocument = new TypedDocumentString(`
    query WordsPage {
  waiting: skills(status: PROPOSED) {
    id
    label
    organisationCount
    proposal {
      words
      lang
      proposedAt
      proposedBy {
        id
        displayName
      }
    }
  }
  skills {
    id
    label
    organisationCount
    wanted
    can
    parent {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WordsPageQuery, WordsPageQueryVariables>;
export const WordPageDocument = new TypedDocumentString(`
    query WordPage($id: ID!) {
  node(id: $id) {
    id
    ... on Skill {
      code
      label
      description
      status
      version
      can
      organisationCount
      wanted
      words {
        lang
        words
      }
      parent {
        id
        label
      }
      mappings {
        scheme
        code
        relation
      }
      proposal {
        words
        lang
        proposedAt
        answer
        reason
        proposedBy {
          id
          displayName
        }
      }
    }
  }
  top: skills {
    id
    label
    parent {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WordPageQuery, WordPageQueryVariables>;
export const AcceptWordDocument = new TypedDocumentString(`
    mutation AcceptWord($skill: ID!, $input: SkillInput!, $expectedVersion: Int!) {
  acceptSkill(skill: $skill, input: $input, expectedVersion: $expectedVersion) {
    skill {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<AcceptWordMutation, AcceptWordMutationVariables>;
export const ChangeWordDocument = new TypedDocumentString(`
    mutation ChangeWord($skill: ID!, $input: SkillInput!, $expectedVersion: Int!) {
  changeSkill(skill: $skill, input: $input, expectedVersion: $expectedVersion) {
    skill {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<ChangeWordMutation, ChangeWordMutationVariables>;
export const DeclineWordDocument = new TypedDocumentString(`
    mutation DeclineWord($skill: ID!, $reason: String!, $expectedVersion: Int!) {
  declineSkill(skill: $skill, reason: $reason, expectedVersion: $expectedVersion) {
    skill {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<DeclineWordMutation, DeclineWordMutationVariables>;
export const RetireWordDocument = new TypedDocumentString(`
    mutation RetireWord($skill: ID!, $reason: String!, $expectedVersion: Int!) {
  retireSkill(skill: $skill, reason: $reason, expectedVersion: $expectedVersion) {
    skill {
      id
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<RetireWordMutation, RetireWordMutationVariables>;
export const MapWordDocument = new TypedDocumentString(`
    mutation MapWord($proposed: ID!, $onto: ID!, $expectedVersion: Int) {
  mapSkill(proposed: $proposed, onto: $onto, expectedVersion: $expectedVersion) {
    skill {
      id
      label
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
  ... on StaleVersion {
    currentVersion
    changedBy
    changedFields
  }
  ... on StepUpNeeded {
    ways
  }
}`) as unknown as TypedDocumentString<MapWordMutation, MapWordMutationVariables>;
