import type { ConsentScope, ListingBasis, OrganisationKind, SizeBand } from "../../schema/operations.ts";
import { defineWords } from "../lib/words.ts";

/** What each kind of organisation is called in a sentence about one. */
export const kindWords = defineWords<OrganisationKind>({
  UNINCORPORATED_GROUP: { id: "kind.group", defaultMessage: "Unregistered group" },
  CHARITY: { id: "kind.charity", defaultMessage: "Charity" },
  CIO: { id: "kind.cio", defaultMessage: "Charitable incorporated organisation" },
  CIC: { id: "kind.cic", defaultMessage: "Community interest company" },
  COMPANY: { id: "kind.company", defaultMessage: "Company" },
  COOPERATIVE: { id: "kind.cooperative", defaultMessage: "Co-operative" },
  FAITH_BODY: { id: "kind.faith", defaultMessage: "Faith body" },
  COMMUNITY_HUB: { id: "kind.hub", defaultMessage: "Community hub" },
  UNIVERSITY: { id: "kind.university", defaultMessage: "University" },
  NHS_BODY: { id: "kind.nhs", defaultMessage: "NHS body" },
  LOCAL_AUTHORITY: { id: "kind.council", defaultMessage: "Council" },
  POLICE: { id: "kind.police", defaultMessage: "Police" },
  FUNDER: { id: "kind.funder", defaultMessage: "Funder" },
  INFRASTRUCTURE_BODY: { id: "kind.infrastructure", defaultMessage: "Organisation that supports others" },
  OTHER: { id: "kind.other", defaultMessage: "Organisation" },
});

/** How many people take part in the work. Size never ranks an organisation. */
export const sizeWords = defineWords<SizeBand>({
  SIZE_1_TO_5: { id: "size.1", defaultMessage: "1 to 5 people" },
  SIZE_6_TO_20: { id: "size.6", defaultMessage: "6 to 20 people" },
  SIZE_21_TO_50: { id: "size.21", defaultMessage: "21 to 50 people" },
  SIZE_51_TO_250: { id: "size.51", defaultMessage: "51 to 250 people" },
  SIZE_OVER_250: { id: "size.251", defaultMessage: "More than 250 people" },
});

/** Why an organisation may be shown at all. */
export const basisWords = defineWords<ListingBasis>({
  CONSENT: { id: "basis.consent", defaultMessage: "Listed because the group agreed" },
  PUBLIC_REGISTER: { id: "basis.register", defaultMessage: "Listed from a public register" },
  PUBLIC_BODY: { id: "basis.publicBody", defaultMessage: "Listed because it is a public body" },
});

/** What an organisation can agree to, as a heading. The full wording comes from the graph. */
export const consentWords = defineWords<ConsentScope>({
  LIST_PUBLIC: { id: "consent.listPublic", defaultMessage: "Being in the public directory" },
  LIST_MEMBERS: { id: "consent.listMembers", defaultMessage: "Being shown to members of the partnership" },
  SHOW_CONTACT: { id: "consent.showContact", defaultMessage: "Showing your phone, email and contact names" },
  EXACT_PLACE: { id: "consent.exactPlace", defaultMessage: "Showing the exact place" },
  NETWORK_GRAPH: { id: "consent.networkGraph", defaultMessage: "Being drawn in pictures of who works with whom" },
  RESEARCH_INTRODUCTIONS: { id: "consent.research", defaultMessage: "Being asked by researchers" },
  COMMISSIONER_EXPORT: { id: "consent.export", defaultMessage: "Being in files that commissioners take away" },
  MACHINE_TRANSLATION: { id: "consent.translation", defaultMessage: "Translating your words by machine" },
  PUBLISH_EVIDENCE: { id: "consent.evidence", defaultMessage: "Publishing what you wrote or made" },
  TRUST_PULSE: { id: "consent.pulse", defaultMessage: "Being asked how the partnership is going" },
});
