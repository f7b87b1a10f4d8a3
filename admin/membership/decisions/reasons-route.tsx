import { useIntl } from "react-intl";
import { Outlet, useOutletContext } from "react-router";
import { useForm } from "../../lib/form.ts";
import type { Form } from "../../lib/form.ts";
import { useLanguage } from "../../lib/locale.tsx";
import { NotAllowedPage } from "../../ui/answer.tsx";
import "../membership.css";
import { words } from "./messages.ts";
import { DecisionAnswer } from "./use-decision.tsx";
import type { DecisionFacts } from "./use-decision.tsx";

/** What is typed of the letter; `condition` is the one not added yet. */
export interface LetterValues {
  reasonsForApplicant: string;
  conditions: readonly string[];
  condition: string;
  reasonsLang: string;
}

interface Letter {
  decision: DecisionFacts;
  form: Form<LetterValues>;
}

/** The letter of reasons in two pages: write, then check. What is typed is kept between them. */
export function ReasonsRoute() {
  return <DecisionAnswer>{(decision) => <ReasonsPages decision={decision} />}</DecisionAnswer>;
}

function ReasonsPages({ decision }: { decision: DecisionFacts }) {
  const intl = useIntl();
  const { language } = useLanguage();
  const form = useForm<LetterValues>({
    reasonsForApplicant: decision.reasonsForApplicant,
    conditions: decision.conditions,
    condition: "",
    reasonsLang: decision.reasonsLang ?? language.tag,
  });
  if (!decision.can.includes("giveReasons")) {
    return <NotAllowedPage why={intl.formatMessage(words.mayNot)} />;
  }
  return <Outlet context={{ decision, form } satisfies Letter} />;
}

/** The decision and what is typed, on both pages. */
export function useLetter(): Letter {
  return useOutletContext<Letter>();
}
