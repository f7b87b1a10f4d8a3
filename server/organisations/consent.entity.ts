import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, key, moment, reference, text, whole } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { DayScalar, LanguageTagScalar, MomentScalar } from "../platform/scalars.ts";
import { Organisation } from "./organisation.entity.ts";

/** What an organisation can agree to, each by itself. */
export enum ConsentScope {
  LIST_PUBLIC = "LIST_PUBLIC",
  LIST_MEMBERS = "LIST_MEMBERS",
  SHOW_CONTACT = "SHOW_CONTACT",
  EXACT_PLACE = "EXACT_PLACE",
  NETWORK_GRAPH = "NETWORK_GRAPH",
  RESEARCH_INTRODUCTIONS = "RESEARCH_INTRODUCTIONS",
  COMMISSIONER_EXPORT = "COMMISSIONER_EXPORT",
  MACHINE_TRANSLATION = "MACHINE_TRANSLATION",
  PUBLISH_EVIDENCE = "PUBLISH_EVIDENCE",
  TRUST_PULSE = "TRUST_PULSE",
}
registerEnumType(ConsentScope, {
  name: "ConsentScope",
  description: "What an organisation can agree to. Each is asked by itself, and each can be taken back at once.",
  valuesConfig: {
    LIST_PUBLIC: { description: "Its page is in the public directory." },
    LIST_MEMBERS: { description: "Its page is shown to people of the partnerships it belongs to." },
    SHOW_CONTACT: { description: "Its contacts are shown to whoever may see its page." },
    EXACT_PLACE: { description: "The exact place is shown, not only the area." },
    NETWORK_GRAPH: { description: "It is drawn in pictures of who works with whom." },
    RESEARCH_INTRODUCTIONS: { description: "Researchers may ask to be introduced." },
    COMMISSIONER_EXPORT: { description: "Commissioners may take its entry away in a file." },
    MACHINE_TRANSLATION: { description: "Its words may be translated by a machine." },
    PUBLISH_EVIDENCE: { description: "What it wrote or made may be published." },
    TRUST_PULSE: { description: "It is asked now and then how the partnership is going." },
  },
});

/** Where a consent stands. */
export enum ConsentState {
  GRANTED = "GRANTED",
  WITHDRAWN = "WITHDRAWN",
  EXPIRED = "EXPIRED",
  NEVER_ASKED = "NEVER_ASKED",
  REFUSED = "REFUSED",
}
registerEnumType(ConsentState, {
  name: "ConsentState",
  description: "Where a consent stands. Only GRANTED allows anything.",
  valuesConfig: {
    GRANTED: { description: "Agreed, and in force." },
    WITHDRAWN: { description: "Taken back." },
    EXPIRED: { description: "Agreed until a day that has passed." },
    NEVER_ASKED: { description: "Not asked yet." },
    REFUSED: { description: "Asked, and not agreed." },
  },
});

/** How a consent was given. */
export enum ConsentMethod {
  SELF = "SELF",
  BY_VOICE = "BY_VOICE",
  ON_PAPER = "ON_PAPER",
}
registerEnumType(ConsentMethod, {
  name: "ConsentMethod",
  description: "How a consent was given.",
  valuesConfig: {
    SELF: { description: "Here, by a person who keeps the page." },
    BY_VOICE: { description: "Aloud; somebody wrote down by whom." },
    ON_PAPER: { description: "On paper; somebody wrote down by whom." },
  },
});

/** What an organisation answered when asked to agree: who, when, to which wording, in which language, how. */
@Entity("consent")
@Index(["organisationId", "scope"])
// All that says who may be shown: asked of every row of a list, it is answered without reading the consent itself.
@Index(["organisationId", "scope", "answer", "withdrawnOn", "expiresOn"])
@ObjectType({
  implements: Node,
  description: "What an organisation answered when asked to agree: who, when, to which wording, in which language, how.",
})
export class Consent extends Node {
  @key()
  override id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  @Field(() => ConsentScope, { description: "What was asked." })
  @code()
  scope!: ConsentScope;

  /** GRANTED or REFUSED; the state by date follows from this and the days. */
  @code()
  answer!: ConsentState.GRANTED | ConsentState.REFUSED;

  /** Key of the person who recorded it. */
  @reference({ nullable: true })
  grantedById!: string | null;

  @Field(() => MomentScalar, { nullable: true, description: "When it was answered." })
  @moment()
  grantedOn!: string;

  @Field(() => Int, { description: "Which version of the wording was answered." })
  @whole()
  wordingVersion!: number;

  @Field(() => LanguageTagScalar, { description: "The language of the wording that was shown." })
  @code()
  lang!: string;

  @Field(() => ConsentMethod, { description: "How it was given." })
  @code()
  method!: ConsentMethod;

  @Field(() => String, { nullable: true, description: "Who said or signed it, where somebody else wrote it down." })
  @text({ nullable: true })
  givenBy!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The last day on which it holds; null until it is taken back." })
  @day({ nullable: true })
  expiresOn!: string | null;

  @Field(() => MomentScalar, { nullable: true, description: "When it was taken back." })
  @moment({ nullable: true })
  withdrawnOn!: string | null;
}
