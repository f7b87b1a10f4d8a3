import { Field, Int, ObjectType } from "type-graphql";
import { Entity, Index } from "typeorm";
import { code, day, flag, json, key, moment, reference, text, version, whole } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { Versioned } from "../platform/versioned.ts";
import { Illustrative, ListingBasis, OrganisationKind, SizeBand, Voice } from "./organisation.enums.ts";

/** A language in which an organisation can be met, and how; null is "not stated", never "no". */
export interface OfferedLanguage {
  tag: string;
  spoken: boolean | null;
  written: boolean | null;
  signed: boolean | null;
  interpreting: boolean | null;
}

/** A community organisation, provider, university, public body or funder. */
@Entity("organisation")
@Index(["foldedName", "id"])
@Index(["shuffle", "id"])
@ObjectType({
  implements: [Node, Versioned],
  description: "A community organisation, service provider, university, public body or funder. What is said about it is its own.",
})
export class Organisation extends Versioned implements Node {
  @key()
  id!: string;

  @Field(() => String, { description: "Its word in addresses, such as aston-dars-group." })
  @code({ unique: true })
  handle!: string;

  @text()
  name!: string;

  /** The folded name, to sort by. */
  @text()
  foldedName!: string;

  /** A random number from 0 to 2^31 - 2: orders equal matches anew each day, never by size or alphabet. */
  @whole()
  shuffle!: number;

  @Field(() => [String], { description: "Other names it goes by, in any script." })
  @json()
  otherNames!: string[];

  @Field(() => OrganisationKind, { description: "What it is." })
  @code()
  kind!: OrganisationKind;

  @Field(() => Voice, { description: "With whose voice it speaks." })
  @code()
  voice!: Voice;

  @Field(() => Boolean, { nullable: true, description: "Whether the community itself leads it; null is not stated." })
  @flag({ nullable: true })
  communityLed!: boolean | null;

  @Field(() => ListingBasis, { description: "Why it may be shown." })
  @code()
  listingBasis!: ListingBasis;

  @Field(() => Illustrative, { description: "How much of the entry was invented for demonstration." })
  @code()
  illustrative!: Illustrative;

  /** Key of the organisation it is a branch of: stated here, or by a confirmed link. */
  @reference({ nullable: true })
  @Index()
  parentId!: string | null;

  /** Keys of the areas it works in, in its own order. */
  @json()
  areaIds!: string[];

  /** Keys of the communities it is for. */
  @json()
  communityIds!: string[];

  /** The languages it can be met in, in its own order. */
  @json()
  offeredLanguages!: OfferedLanguage[];

  @Field(() => String, { nullable: true, description: "What it says about its languages as a whole." })
  @text({ nullable: true })
  languageOffersNote!: string | null;

  @Field(() => [String], { description: "Skills in its own words that no term of the vocabulary has been found for yet." })
  @json()
  ownWords!: string[];

  @Field(() => String, { nullable: true, description: "How easy it is to get in and take part." })
  @text({ nullable: true })
  accessNotes!: string | null;

  @Field(() => SizeBand, { nullable: true, description: "How many people take part in the work." })
  @code({ nullable: true })
  sizeBand!: SizeBand | null;

  @Field(() => Int, { nullable: true, description: "The year it began." })
  @whole({ nullable: true })
  foundedYear!: number | null;

  @Field(() => String, { nullable: true, description: "Its website." })
  @text({ nullable: true })
  website!: string | null;

  /** Key of the person who registered it. */
  @reference({ nullable: true })
  registeredById!: string | null;

  @moment()
  registeredAt!: string;

  /** The day on which a register entry was taken off; it is hidden from then on. */
  @day({ nullable: true })
  takenOffOn!: string | null;

  /** When it was erased: what is left is a row without a name, to which ids and history still point. */
  @moment({ nullable: true })
  erasedAt!: string | null;

  /** Key of the record it was merged into; it is hidden then, and its address and id lead there. */
  @reference({ nullable: true })
  @Index()
  mergedIntoId!: string | null;

  /** When an editor last said that the page is right. */
  @moment({ nullable: true })
  assuredAt!: string | null;

  @reference({ nullable: true })
  assuredById!: string | null;

  @text({ nullable: true })
  assuranceMethod!: string | null;

  /** The version that was said to be right; later versions are changes since. */
  @whole({ nullable: true })
  assuredVersion!: number | null;

  @version()
  override version!: number;

  @moment()
  override updatedAt!: string;
}
