import { ConsentWordingsDocument } from "../../schema/operations.ts";
import type { ConsentQuestionFragment, ConsentScope, ConsentWordingsQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { currentLanguage } from "../lib/language.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** An answer of an organisation as its page shows it. */
export type ShownConsent = ShownOrganisation["consents"][number];

/** The order in which an organisation is asked: being found first, then who sees what, then the rest. */
function inOrder(answer: ConsentWordingsQuery): ConsentQuestionFragment[] {
  return [
    answer.listPublic,
    answer.listMembers,
    answer.showContact,
    answer.exactPlace,
    answer.researchIntroductions,
    answer.commissionerExport,
    answer.networkGraph,
    answer.machineTranslation,
    answer.publishEvidence,
    answer.trustPulse,
  ].filter((question) => question !== null);
}

/** Everything an organisation can be asked to agree to, with its newest wording in a language; the reader's unless said. */
export function useConsentQuestions(lang: string = currentLanguage().tag) {
  const question = useQuestion(ConsentWordingsDocument, { lang }, { freshFor: Infinity, keepFormer: true });
  return { question, inOrder };
}

/** The address of a consent's page: SHOW_CONTACT → "show-contact". */
export function slugOf(scope: ConsentScope): string {
  return scope.toLowerCase().replaceAll("_", "-");
}

/** The scopes that were never answered, in the order of asking. */
export function notAsked(
  organisation: ShownOrganisation,
  questions: readonly ConsentQuestionFragment[],
): ConsentQuestionFragment[] {
  return questions.filter((question) => answerTo(organisation, question.scope) === null);
}

/** The answer to a scope, or null while it was never given. */
export function answerTo(organisation: ShownOrganisation, scope: ConsentScope): ShownConsent | null {
  const found = organisation.consents.find((consent) => consent.scope === scope);
  return found && found.state !== "NEVER_ASKED" ? found : null;
}
