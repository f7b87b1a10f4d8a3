import { Organisation } from "../organisations/organisation.entity.ts";
import { Voice } from "../organisations/organisation.enums.ts";
import type { Changes } from "../platform/audit.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Answer, type AnswerInput } from "./answer.entity.ts";
import { writeToPage } from "./applicant-page.ts";
import type { Application } from "./application.entity.ts";
import { faultsOf, questionsFor, type AnswerWords } from "./questions.ts";

/** An answer as it is kept. */
type Kept = AnswerWords & Pick<Answer, "lang" | "picked">;

function keptForm(input: AnswerInput): Kept {
  const picked = (input.choices ?? []).map((one) => one.trim()).filter((one) => one !== "");
  return {
    question: input.question,
    value: input.value.trim(),
    lang: input.lang,
    picked: [...new Set(picked)],
    unsure: input.unsure ?? false,
  };
}

/**
 * Keeps answers inside the running transaction; what is not among them stays as it was.
 * @returns which answers changed, for the record.
 * @throws Refusal INVALID with ["answers", question] for each that cannot be kept.
 */
export async function keepAnswers(
  ctx: Context,
  tx: Transaction,
  application: Application,
  inputs: readonly AnswerInput[],
): Promise<Changes> {
  const organisation = await tx.manager.findOneByOrFail(Organisation, { id: application.organisationId });
  const answers = inputs.map(keptForm);
  const faults = faultsOf(questionsFor(organisation.voice === Voice.COMMUNITY), answers);
  if (faults.length > 0) {
    throw new Refusal(...faults);
  }
  const changes: Changes = {};
  const changed: Kept[] = [];
  for (const answer of answers) {
    const before = await tx.manager.findOneBy(Answer, { applicationId: application.id, question: answer.question });
    if (before && sameAnswer(before, answer)) {
      continue;
    }
    await keepOne(tx, application, before, answer);
    changes[answer.question] = [before ? wordsOf(before) : null, wordsOf(answer)];
    changed.push(answer);
  }
  await writeToPage(ctx, tx, organisation, changed);
  return changes;
}

async function keepOne(tx: Transaction, application: Application, before: Answer | null, answer: Kept): Promise<void> {
  if (before) {
    await tx.update(Answer, { id: before.id }, answer);
  } else {
    await tx.insert(Answer, { ...answer, applicationId: application.id });
  }
}

function wordsOf({ value, picked, unsure }: AnswerWords): string {
  return [value, ...picked, ...(unsure ? ["(not sure)"] : [])].filter((one) => one !== "").join(" · ");
}

function sameAnswer(one: Kept, other: Kept): boolean {
  return one.lang === other.lang && wordsOf(one) === wordsOf(other) && one.value === other.value;
}
