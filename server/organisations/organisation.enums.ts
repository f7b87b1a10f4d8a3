import { registerEnumType } from "type-graphql";

/** What an organisation is in law or by its own word. */
export enum OrganisationKind {
  UNINCORPORATED_GROUP = "UNINCORPORATED_GROUP",
  CHARITY = "CHARITY",
  CIO = "CIO",
  CIC = "CIC",
  COMPANY = "COMPANY",
  COOPERATIVE = "COOPERATIVE",
  FAITH_BODY = "FAITH_BODY",
  COMMUNITY_HUB = "COMMUNITY_HUB",
  UNIVERSITY = "UNIVERSITY",
  NHS_BODY = "NHS_BODY",
  LOCAL_AUTHORITY = "LOCAL_AUTHORITY",
  POLICE = "POLICE",
  FUNDER = "FUNDER",
  INFRASTRUCTURE_BODY = "INFRASTRUCTURE_BODY",
  OTHER = "OTHER",
}
registerEnumType(OrganisationKind, {
  name: "OrganisationKind",
  description: "What an organisation is. Groups without a legal form stand in the first row.",
  valuesConfig: {
    UNINCORPORATED_GROUP: { description: "A group without a legal form, number or address." },
    CHARITY: { description: "A registered charity." },
    CIO: { description: "A charitable incorporated organisation." },
    CIC: { description: "A community interest company." },
    COMPANY: { description: "A company." },
    COOPERATIVE: { description: "A co-operative or community benefit society." },
    FAITH_BODY: { description: "A place or body of worship." },
    COMMUNITY_HUB: { description: "A place that hosts other groups." },
    UNIVERSITY: { description: "A university or one of its departments." },
    NHS_BODY: { description: "A body of the National Health Service." },
    LOCAL_AUTHORITY: { description: "A council." },
    POLICE: { description: "A police force or commissioner." },
    FUNDER: { description: "A body that gives money." },
    INFRASTRUCTURE_BODY: { description: "A body that supports other organisations." },
    OTHER: { description: "Something else." },
  },
});

/** With whose voice an organisation speaks in a partnership. */
export enum Voice {
  COMMUNITY = "COMMUNITY",
  SERVICE_PROVIDER = "SERVICE_PROVIDER",
  RESEARCH = "RESEARCH",
  STATUTORY = "STATUTORY",
  FUNDER = "FUNDER",
}
registerEnumType(Voice, {
  name: "Voice",
  description: "With whose voice an organisation speaks in the partnership; it does not follow from the legal form.",
  valuesConfig: {
    COMMUNITY: { description: "People speaking for themselves." },
    SERVICE_PROVIDER: { description: "An organisation that provides services." },
    RESEARCH: { description: "Researchers." },
    STATUTORY: { description: "A public body." },
    FUNDER: { description: "A body that gives money." },
  },
});

/** Why an organisation may be shown at all. */
export enum ListingBasis {
  CONSENT = "CONSENT",
  PUBLIC_REGISTER = "PUBLIC_REGISTER",
  PUBLIC_BODY = "PUBLIC_BODY",
}
registerEnumType(ListingBasis, {
  name: "ListingBasis",
  description: "Why an organisation may be shown at all. Nothing else is shown.",
  valuesConfig: {
    CONSENT: { description: "The organisation agreed." },
    PUBLIC_REGISTER: { description: "Facts of a public register, not confirmed by the organisation; it may leave at once." },
    PUBLIC_BODY: { description: "A public body." },
  },
});

/** How much of an entry was invented. */
export enum Illustrative {
  NO = "NO",
  DETAILS = "DETAILS",
  ALL = "ALL",
}
registerEnumType(Illustrative, {
  name: "Illustrative",
  description: "How much of an entry was invented for demonstration.",
  valuesConfig: {
    NO: { description: "Nothing." },
    DETAILS: { description: "The organisation is real; areas, languages, skills and the like are illustrative." },
    ALL: { description: "The organisation itself is invented." },
  },
});

/** How many people take part in the work. */
export enum SizeBand {
  SIZE_1_TO_5 = "SIZE_1_TO_5",
  SIZE_6_TO_20 = "SIZE_6_TO_20",
  SIZE_21_TO_50 = "SIZE_21_TO_50",
  SIZE_51_TO_250 = "SIZE_51_TO_250",
  SIZE_OVER_250 = "SIZE_OVER_250",
}
registerEnumType(SizeBand, {
  name: "SizeBand",
  description: "How many people take part in the work, paid or not. Size never ranks an organisation.",
  valuesConfig: {
    SIZE_1_TO_5: { description: "1 to 5 people." },
    SIZE_6_TO_20: { description: "6 to 20 people." },
    SIZE_21_TO_50: { description: "21 to 50 people." },
    SIZE_51_TO_250: { description: "51 to 250 people." },
    SIZE_OVER_250: { description: "More than 250 people." },
  },
});

/** How long ago somebody of the organisation said that its page is right. */
export enum Freshness {
  FRESH = "FRESH",
  DUE = "DUE",
  OVERDUE = "OVERDUE",
  NEVER = "NEVER",
}
registerEnumType(Freshness, {
  name: "Freshness",
  description: "How long ago the organisation itself said that its page is right. Checked is not the same as changed.",
  valuesConfig: {
    FRESH: { description: "Checked not long ago." },
    DUE: { description: "A check is due." },
    OVERDUE: { description: "A check is long overdue." },
    NEVER: { description: "Nobody has said yet that it is right." },
  },
});
