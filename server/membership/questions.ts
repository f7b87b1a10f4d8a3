import { phrase } from "../platform/language.ts";
import { InvalidField, type Problem } from "../platform/problem.ts";

/**
 * The questions of an application. Seven for everybody, with stable keys; who does not apply as a community
 * organisation answers one more: what they will bring and change.
 */

/** The keys, in the order in which they are asked. */
export const questionKeys = ["name", "purpose", "communities", "areas", "languages", "skills", "contact"] as const;

/** What applicants of other voices are asked as well. */
export const contributionKey = "contribution";

/** Questions that “I am not sure” does not answer: without a name and a way to reach somebody nothing can begin. */
const neverUnsure: readonly string[] = ["name", "contact"];

/** The longest answers, in characters. */
const longest: Record<string, number> = { name: 200, contact: 1000 };
const longestOther = 5000;
const mostPicked = 60;
const longestPicked = 200;

/** An answer as far as these rules look at it. */
export interface AnswerWords {
  question: string;
  value: string;
  picked: readonly string[];
  unsure: boolean;
}

/** The questions of an applicant, in order. `community`: whether it applies as a community organisation. */
export function questionsFor(community: boolean): string[] {
  return community ? [...questionKeys] : [...questionKeys, contributionKey];
}

/** Whether the answer counts as one. */
export function isAnswered(answer: AnswerWords | undefined): boolean {
  if (!answer) {
    return false;
  }
  const unsure = answer.unsure && !neverUnsure.includes(answer.question);
  return unsure || answer.value.trim() !== "" || answer.picked.length > 0;
}

/** What to do about a question that has not been answered, in a sentence. */
const missing: Record<string, string> = {
  name: "Tell us what your group is called.",
  purpose: "Tell us what you do, or say that you are not sure.",
  communities: "Tell us who you are with, or say that you are not sure.",
  areas: "Tell us where you work, or say that you are not sure.",
  languages: "Tell us which languages you work in, or say that you are not sure.",
  skills: "Tell us what others can come to you for, or say that you are not sure.",
  contact: "Tell us how to reach you, and who may see it.",
  contribution: "Tell us what you will bring and what you will change, or say that you are not sure.",
};

/** The questions still to be answered, as problems; `path` is ["answers", key]. */
export function missingAnswers(questions: readonly string[], answers: readonly AnswerWords[]): Problem[] {
  return questions
    .filter((question) => !isAnswered(answers.find((one) => one.question === question)))
    .map((question) => new InvalidField(["answers", question], missing[question] ?? "Answer this question."));
}

/** What is wrong with the answers as they were sent; `path` is ["answers", key]. Nothing is wrong with being short. */
export function faultsOf(questions: readonly string[], answers: readonly AnswerWords[]): Problem[] {
  return answers.flatMap((answer) => {
    const path = ["answers", answer.question];
    const most = longest[answer.question] ?? longestOther;
    if (!questions.includes(answer.question)) {
      return [new InvalidField(path, `There is no question “${answer.question}”. Ask: ${questions.join(", ")}.`)];
    }
    if ([...answer.value].length > most) {
      return [new InvalidField(path, phrase("Use {most} characters or fewer; you have used {count}.", { most, count: [...answer.value].length }))];
    }
    if (answer.picked.length > mostPicked || answer.picked.some((one) => [...one].length > longestPicked)) {
      return [new InvalidField(path, phrase("Pick up to {most}, each of {longest} characters or fewer.", { most: mostPicked, longest: longestPicked }))];
    }
    return [];
  });
}
