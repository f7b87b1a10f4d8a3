import { FormattedMessage } from "react-intl";
import { LanguageName, UserText } from "../../ui/text.tsx";
import { languageOfText } from "../../lib/text-language.ts";
import { useLanguageNames } from "../../lib/languages.ts";
import type { ApplicantAnswer } from "./file.ts";
import { words } from "./messages.ts";

/** An answer in words: what was written, what was picked, "not sure", or "not provided". */
export function AnswerWords({ answer }: { answer: ApplicantAnswer | undefined }) {
  if (answer === undefined || (answer.value === "" && answer.choices.length === 0 && !answer.unsure)) {
    return <FormattedMessage {...words.notProvided} />;
  }
  return (
    <>
      {answer.choices.map((choice, index) => (
        <span key={choice.value}>
          {index > 0 && " · "}
          <ChoiceWords question={answer.question} choice={choice} />
        </span>
      ))}
      {answer.value !== "" && (
        <div className="message-body" lang={languageOfText(answer.value, answer.lang)} dir="auto">
          {answer.value}
        </div>
      )}
      {answer.unsure && answer.value === "" && answer.choices.length === 0 && (
        <FormattedMessage {...words.notSureYet} />
      )}
    </>
  );
}

/** Something picked: a language with its own-script name, a known term, or the group's own word in quotes. */
export function ChoiceWords({ question, choice }: ChoiceWordsProps) {
  const nameOf = useLanguageNames();
  if (question === "languages" && choice.known) {
    return <LanguageName language={{ ...nameOf(choice.value), name: choice.label }} />;
  }
  return choice.known ? <UserText>{choice.label}</UserText> : <UserText>{`“${choice.label}”`}</UserText>;
}

/** The question it answers, and what was picked. */
export interface ChoiceWordsProps {
  question: string;
  choice: { value: string; label: string; known: boolean };
}
