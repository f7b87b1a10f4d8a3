import { Field, ID, InputType, Int } from "type-graphql";
import { AreaCodeScalar, LanguageTagScalar } from "../platform/scalars.ts";
import { Illustrative, ListingBasis, OrganisationKind, SizeBand, Voice } from "./organisation.enums.ts";

/** What is told when an organisation is registered. Only what it is called and how it speaks is needed. */
@InputType({ description: "What is told when an organisation is registered. No number, address or website is needed." })
export class OrganisationInput {
  @Field(() => String, { description: "Its name, in any script, up to 200 characters." })
  name!: string;

  @Field(() => [String], { nullable: true, description: "Other names it goes by." })
  otherNames?: string[] | null;

  @Field(() => OrganisationKind, { description: "What it is." })
  kind!: OrganisationKind;

  @Field(() => Voice, { description: "With whose voice it speaks." })
  voice!: Voice;

  @Field(() => [String], { nullable: true, description: "Register numbers such as GB-CHC-1090095; none is needed." })
  identifiers?: string[] | null;

  @Field(() => String, { description: "What it is for; may be empty for now." })
  purpose!: string;

  @Field(() => LanguageTagScalar, { description: "The language the purpose is in." })
  lang!: string;

  @Field(() => String, { nullable: true, description: "Its postcode in any spelling; never shown." })
  postcode?: string | null;

  @Field(() => [AreaCodeScalar], { description: "Where it works; may be empty for now." })
  areas!: string[];

  @Field(() => [LanguageTagScalar], { nullable: true, description: "The languages it can be met in." })
  languages?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "The communities it is for." })
  communities?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the community itself leads it." })
  communityLed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a secretary writes for it, as a broker does, and does not keep its page." })
  forOthers?: boolean | null;

  @Field(() => Illustrative, { nullable: true, description: "How much of it is invented; operators only." })
  illustrative?: Illustrative | null;

  @Field(() => String, { nullable: true, description: "Its word in addresses; made from the name when left out." })
  handle?: string | null;

  @Field(() => SizeBand, { nullable: true, description: "How many people take part." })
  sizeBand?: SizeBand | null;

  @Field(() => Int, { nullable: true, description: "The year it began." })
  foundedYear?: number | null;

  @Field(() => String, { nullable: true, description: "Its website." })
  website?: string | null;

  @Field(() => ListingBasis, { nullable: true, description: "Why it may be shown: CONSENT; operators may say otherwise." })
  listingBasis?: ListingBasis | null;
}

/** A language in which an organisation can be met. */
@InputType({ description: "A language in which an organisation can be met; what is left out is not stated." })
export class LanguageOfferInput {
  @Field(() => LanguageTagScalar, { description: "Which language." })
  language!: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is spoken." })
  spoken?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is written." })
  written?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is signed." })
  signed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether somebody interprets." })
  interpreting?: boolean | null;
}

/** What to change about an organisation; what is left out stays. */
@InputType({ description: "What to change about an organisation; what is left out stays as it is, null empties it." })
export class OrganisationChange {
  @Field(() => String, { nullable: true, description: "Its name." })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: "Other names." })
  otherNames?: string[] | null;

  @Field(() => OrganisationKind, { nullable: true, description: "What it is." })
  kind?: OrganisationKind | null;

  @Field(() => Voice, { nullable: true, description: "With whose voice it speaks." })
  voice?: Voice | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the community itself leads it." })
  communityLed?: boolean | null;

  @Field(() => [String], { nullable: true, description: "Register numbers." })
  identifiers?: string[] | null;

  @Field(() => [AreaCodeScalar], { nullable: true, description: "Where it works." })
  areas?: string[] | null;

  @Field(() => [LanguageTagScalar], { nullable: true, description: "The languages it can be met in, without saying how." })
  languages?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "The communities it is for." })
  communities?: string[] | null;

  @Field(() => String, { nullable: true, description: "Its website." })
  website?: string | null;

  @Field(() => String, { nullable: true, description: "How easy it is to get in and take part." })
  accessNotes?: string | null;

  @Field(() => SizeBand, { nullable: true, description: "How many people take part." })
  sizeBand?: SizeBand | null;

  @Field(() => Int, { nullable: true, description: "The year it began." })
  foundedYear?: number | null;

  @Field(() => [LanguageOfferInput], { nullable: true, description: "The languages, and how each can be used." })
  languageOffers?: LanguageOfferInput[] | null;

  @Field(() => String, { nullable: true, description: "What it says about its languages as a whole." })
  languageOffersNote?: string | null;

  @Field(() => [String], { nullable: true, description: "Skills in its own words that fit no term." })
  ownWords?: string[] | null;
}
