import { z } from "zod";
import { BallotSubject, CheckKind, CheckState, ConflictLevel, VoteChoice } from "../membership/membership.enums.ts";
import { CredentialKind } from "../organisations/credential.entity.ts";
import { saysDay, saysMoment } from "./when.ts";

/** The shapes of the files in server/demo/data, one per kind. Whatever a file says beyond its shape is an error. */

const day = z.string().refine(saysDay, "not a day, see when.ts");
const moment = z.string().refine(saysMoment, "not a moment, see when.ts");
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const tag = z.string().refine((text) => Intl.getCanonicalLocales(text)[0] === text, "not a canonical BCP 47 tag");
const text = z.string().min(1);
const voice = z.enum(["COMMUNITY", "SERVICE_PROVIDER", "RESEARCH", "STATUTORY", "FUNDER"]);
const scope = z.enum([
  "LIST_PUBLIC", "LIST_MEMBERS", "SHOW_CONTACT", "EXACT_PLACE", "NETWORK_GRAPH", "RESEARCH_INTRODUCTIONS",
  "COMMISSIONER_EXPORT", "MACHINE_TRANSLATION", "PUBLISH_EVIDENCE", "TRUST_PULSE",
]);
/** Every invented record says so; `false` is only allowed where a source says it. */
const invented = z.literal(true);

/** The partnership agreement, written by the secretary and accepted by members; null where none is written yet. */
const agreement = z.strictObject({
  by: key,
  at: moment,
  /** The original first. */
  texts: z.array(z.strictObject({ lang: tag, text })).min(1),
  acceptedBy: z.array(z.strictObject({ organisation: key, person: key, lang: tag, at: moment })),
  illustrative: invented,
});

const network = z.strictObject({
  handle: key,
  name: text,
  region: text,
  demonstration: z.enum(["PARTLY", "WHOLLY"]),
  purpose: text,
  about: text,
  foundedOn: day,
  committee: z.strictObject({ key, name: text }),
  settings: z.strictObject({ publishDecisions: z.boolean() }),
  agreement: agreement.nullable(),
});

const person = z.strictObject({
  key,
  displayName: text,
  email: z.email().endsWith("@example.org"),
  /** Who this is, in one sentence, for the list of sign-in links. */
  about: text,
  /** Under which network a one-click link is printed; null for people who only appear in records. */
  signIn: z.union([key, z.literal("everywhere")]).nullable(),
  affiliations: z.array(z.strictObject({ organisation: key, role: text, start: day })),
  illustrative: invented,
});

const role = z.strictObject({
  person: key,
  role: z.enum(["MEMBER_EDITOR", "SECRETARY", "BROKER", "RESEARCHER", "COMMISSIONER", "OPERATOR"]),
  network: key.nullable(),
  organisation: key.nullable(),
  start: day,
  end: day.nullable(),
});

const seat = z.strictObject({
  key,
  committee: key,
  organisation: key,
  holder: key,
  deputy: key.nullable(),
  voice,
  founding: z.boolean(),
  start: day,
  end: day,
  illustrative: invented,
});

const membership = z.strictObject({
  network: key,
  organisation: key,
  founding: z.boolean(),
  start: day,
  renewBy: day.nullable(),
  illustrative: invented,
  note: text.optional(),
});

const researcher = z.strictObject({
  person: key,
  /** No ORCID is ever invented: a made-up one may belong to somebody. */
  orcid: z.null(),
  interests: z.array(key),
  communities: z.array(key),
  methods: z.array(text),
  languages: z.array(tag),
  statement: text,
  illustrative: invented,
});

const languageOffer = z.strictObject({
  tag,
  spoken: z.literal(true).nullable(),
  written: z.literal(true).nullable(),
  signed: z.literal(true).nullable(),
  interpreting: z.literal(true).nullable(),
});

const organisation = z.strictObject({
  handle: key,
  name: text,
  otherNames: z.array(text),
  kind: z.enum([
    "UNINCORPORATED_GROUP", "CHARITY", "CIO", "CIC", "COMPANY", "COOPERATIVE", "FAITH_BODY", "COMMUNITY_HUB",
    "UNIVERSITY", "NHS_BODY", "LOCAL_AUTHORITY", "POLICE", "FUNDER", "INFRASTRUCTURE_BODY", "OTHER",
  ]),
  voice,
  communityLed: z.boolean().nullable(),
  listingBasis: z.enum(["CONSENT", "PUBLIC_REGISTER", "PUBLIC_BODY"]),
  /** ALL: invented. DETAILS: the organisation is real, what is said beyond its sources is invented. NO: sourced. */
  illustrative: z.enum(["ALL", "DETAILS", "NO"]),
  registeredBy: key,
  registeredAt: moment,
  identifiers: z.array(z.string().regex(/^[A-Z]{2}-[A-Z]+-[A-Z0-9]+$/)),
  parent: key.nullable(),
  areas: z.array(text),
  communities: z.array(key),
  languages: z.array(languageOffer),
  sizeBand: z.enum(["SIZE_1_TO_5", "SIZE_6_TO_20", "SIZE_21_TO_50", "SIZE_51_TO_250", "SIZE_OVER_250"]).nullable(),
  foundedYear: z.int().min(1800).nullable(),
  website: z.url().nullable(),
  accessNotes: text.nullable(),
  ownWords: z.array(text),
  /** When somebody said that the page is right, who, and how. */
  assurances: z.array(z.strictObject({ at: moment, by: key, method: text })),
  /** Which of the seven model traps this founding partner stands for. */
  modelTrap: text.optional(),
});

const profile = z.strictObject({
  organisation: key,
  lang: tag,
  translatedBy: z.enum(["ORIGINAL", "HUMAN"]),
  purpose: text,
  whatWeDo: z.string(),
  howToWorkWithUs: text.nullable(),
});

const capability = z.strictObject({
  organisation: key,
  skill: key,
  ownWords: text.nullable(),
  description: text.nullable(),
  languages: z.array(tag),
  areas: z.array(text),
  communities: z.array(key),
  spareCapacity: z.enum(["YES", "LIMITED", "NO", "UNKNOWN"]),
  costNote: text.nullable(),
  offeredTo: z.array(voice),
});

const service = z.strictObject({
  organisation: key,
  name: text,
  description: text,
  status: z.enum(["ACTIVE", "TEMPORARILY_CLOSED"]),
  skills: z.array(key).min(1),
  languages: z.array(tag),
  areas: z.array(text),
  communities: z.array(key),
  eligibility: text.nullable(),
  costNote: text.nullable(),
  howToReach: text.nullable(),
  schedule: z.array(
    z.strictObject({ day: z.enum(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), opens: timeOfDay, closes: timeOfDay }),
  ),
  accessibleFormats: z.array(text),
  illustrative: invented,
});

const consent = z.strictObject({
  organisation: key,
  by: key,
  at: moment,
  granted: z.array(scope),
  refused: z.array(scope),
  lang: tag,
  method: z.enum(["SELF", "BY_VOICE", "ON_PAPER"]),
  givenBy: text.nullable(),
  illustrative: invented,
});

/** Telephone numbers come from the ranges Ofcom keeps for drama; e-mail addresses end in example.org. */
const dramaNumber = /^(0121 496 0\d{3}|01632 960\d{3}|07700 900\d{3})$/;
const contactEntry = z.discriminatedUnion("channel", [
  z.strictObject({
    channel: z.literal("phone"), value: z.string().regex(dramaNumber), name: text, role: text, preferredLanguage: tag,
  }),
  z.strictObject({
    channel: z.literal("email"), value: z.email().endsWith(".example.org"), name: text, role: text,
    preferredLanguage: tag,
  }),
]);
const contacts = z.strictObject({
  organisation: key, by: key, at: moment, contacts: z.array(contactEntry).min(1), illustrative: invented,
});

/**
 * Where invented groups meet, of nobody: postcodes end in 9ZZ so that they read as invented, and points are the rounded
 * middle of the postcode's district.
 */
const place = z.strictObject({
  name: text,
  postcode: z.string().regex(/^[A-Z]{1,2}\d{1,2} 9ZZ$/),
  latitude: z.number().multipleOf(0.001).nullable(),
  longitude: z.number().multipleOf(0.001).nullable(),
  accessibility: z.array(text),
});
const places = z.strictObject({
  organisation: key, by: key, at: moment, places: z.array(place).min(1), illustrative: invented,
});

const credential = z.strictObject({
  organisation: key,
  by: key,
  at: moment,
  kind: z.enum(CredentialKind),
  coverPounds: z.int().nullable(),
  start: day.nullable(),
  end: day.nullable(),
  illustrative: invented,
});

/** A word that somebody suggests for the list of skills. */
const suggestedWord = z.strictObject({
  by: key,
  at: moment,
  word: text,
  lang: text,
  illustrative: invented,
});

const suggestion = z.strictObject({
  organisation: key,
  by: key,
  at: moment,
  reason: text,
  website: text.nullable(),
  foundedYear: z.int().nullable(),
  illustrative: invented,
});

const capacity = z.strictObject({
  organisation: key,
  by: key,
  at: moment,
  perQuarter: z.int(),
  pausedUntil: day.nullable(),
  conditions: text.nullable(),
  paysAtLeastPounds: z.int().nullable(),
  illustrative: invented,
});

const link = z.strictObject({
  from: key,
  to: key,
  kind: z.enum([
    "SLA", "FUNDING", "CRITICAL_FRIEND", "MENTORING", "JOINT_INITIATIVE", "RESEARCH_PARTNERSHIP", "ADVISORY",
    "TRAINING", "REFERRAL", "HOSTS_SPACE", "INFORMATION_SHARING", "BRANCH_OF",
  ]),
  start: day,
  end: day.nullable(),
  purpose: text,
  proposedBy: key,
  proposedAt: moment,
  confirmed: z.strictObject({ by: key, at: moment }).nullable(),
  disputed: z.strictObject({ by: key, at: moment, reason: text }).nullable(),
  whoHoldsMoney: text.nullable(),
  whoDecides: text.nullable(),
  communities: z.array(key),
  illustrative: z.boolean(),
});

const step = { at: moment, by: key };
const answers = z.array(
  z.strictObject({ question: key, value: text, lang: tag, choices: z.array(text) }),
);
const applicationStep = z.discriminatedUnion("act", [
  z.strictObject({ ...step, act: z.literal("startApplication") }),
  z.strictObject({ ...step, act: z.literal("saveAnswers"), answers }),
  z.strictObject({ ...step, act: z.literal("submitApplication") }),
  z.strictObject({
    ...step, act: z.literal("recordCheck"), kind: z.enum(CheckKind), state: z.enum(CheckState), note: text,
  }),
  z.strictObject({ ...step, act: z.literal("askApplicant"), body: text, private: z.boolean() }),
  z.strictObject({ ...step, act: z.literal("replyToCommittee"), body: text }),
]);
const application = z.strictObject({
  key, organisation: key, committee: key, voice, illustrative: invented, steps: z.array(applicationStep).min(1),
});

const ballotStep = z.discriminatedUnion("act", [
  z.strictObject({
    ...step, act: z.literal("declareInterest"), level: z.enum(ConflictLevel), reason: text.nullable(),
  }),
  z.strictObject({ ...step, act: z.literal("dismissSuggestedConflict"), seat: key, reason: text }),
  z.strictObject({ ...step, act: z.literal("castVote"), choice: z.enum(VoteChoice), reason: text.nullable() }),
  z.strictObject({ ...step, act: z.literal("closeBallot") }),
  z.strictObject({ ...step, act: z.literal("giveReasons"), reasons: text, conditions: z.array(text) }),
]);
const ballot = z.strictObject({
  key,
  committee: key,
  subject: z.enum(BallotSubject),
  application: key,
  question: text,
  openedAt: moment,
  openedBy: key,
  closesAt: moment,
  illustrative: invented,
  steps: z.array(ballotStep),
});

const introduction = z.strictObject({
  from: key,
  onBehalfOf: key.nullable(),
  to: key,
  why: text,
  askedAt: moment,
  answer: z.strictObject({ by: key, at: moment, accept: z.boolean(), conditions: text.nullable() }).nullable(),
  illustrative: invented,
});

const exported = z.strictObject({
  by: key,
  at: moment,
  purpose: text,
  filter: text,
  organisations: z.array(key).min(1),
  illustrative: invented,
});

/** Everything the demonstration says, by kind: each property is the file of that name. */
export const demoSchema = z.strictObject({
  networks: z.array(network),
  people: z.array(person),
  roles: z.array(role),
  seats: z.array(seat),
  memberships: z.array(membership),
  researchers: z.array(researcher),
  organisations: z.array(organisation),
  profiles: z.array(profile),
  capabilities: z.array(capability),
  services: z.array(service),
  consents: z.array(consent),
  contacts: z.array(contacts),
  places: z.array(places),
  credentials: z.array(credential),
  suggestions: z.array(suggestion),
  words: z.array(suggestedWord),
  links: z.array(link),
  applications: z.array(application),
  ballots: z.array(ballot),
  introductions: z.array(introduction),
  exports: z.array(exported),
  capacities: z.array(capacity),
});
