import { Field, InputType, ObjectType, registerEnumType } from "type-graphql";
import { isEditorOf } from "../identity/authorise.ts";
import type { Actor } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { line } from "../platform/wording.ts";
import type { Application } from "./application.entity.ts";

/** How somebody of a group gave the answers that a broker enters. */
export enum AnswersMethod {
  BY_VOICE = "BY_VOICE",
  ON_PAPER = "ON_PAPER",
  ONLINE = "ONLINE",
}
registerEnumType(AnswersMethod, {
  name: "AnswersMethod",
  description: "How somebody of a group gave the answers that a broker enters for it.",
  valuesConfig: {
    BY_VOICE: { description: "Aloud, face to face or by phone." },
    ON_PAPER: { description: "On the form on paper." },
    ONLINE: { description: "In a message, an e-mail or another form." },
  },
});

/** How the answers were given, where a broker enters them. */
@ObjectType({ description: "How the answers were given, where a broker enters them for the group." })
@InputType("AnswersGivenInput", { description: "How the answers were given, where a broker enters them for the group." })
export class AnswersGiven {
  @Field(() => AnswersMethod, { description: "Aloud, on paper or online." })
  method!: AnswersMethod;

  @Field(() => String, { description: "Who of the group gave them, as they are called there; up to 100 letters." })
  givenBy!: string;

  @Field(() => LanguageTagScalar, { description: "The language in which they were given, and are kept." })
  lang!: string;
}

const longestName = 100;

/** The columns of an application that say how its answers were given. */
type Columns = Pick<Application, "answersMethod" | "answersGivenBy" | "answersLang">;

/**
 * Reads how the answers were given. Nothing is recorded of somebody who answers for their own group.
 * @throws Refusal INVALID where it is not said who gave them, or where an editor of the organisation says so of others.
 */
export function readAnswersGiven(actor: Actor, organisationId: string, given: AnswersGiven | null | undefined): Columns {
  if (!given) {
    return { answersMethod: null, answersGivenBy: null, answersLang: null };
  }
  if (isEditorOf(actor, organisationId)) {
    throw Refusal.invalid(["given", "method"], "You keep the page of this group: answer for it yourself.");
  }
  const givenBy = line(["given", "givenBy"], given.givenBy, longestName);
  if (givenBy === "") {
    throw Refusal.invalid(["given", "givenBy"], "Enter who of the group gave the answers.");
  }
  return { answersMethod: given.method, answersGivenBy: givenBy, answersLang: given.lang };
}

/** How the answers of an application were given; null where the group answered itself, or it was not said. */
export function answersGiven(application: Application): AnswersGiven | null {
  const { answersMethod: method, answersGivenBy: givenBy, answersLang: lang } = application;
  return method === null || givenBy === null || lang === null ? null : { method, givenBy, lang };
}
