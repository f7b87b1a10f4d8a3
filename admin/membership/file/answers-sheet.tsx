import { FormattedMessage, useIntl } from "react-intl";
import { useLanguageNames } from "../../lib/languages.ts";
import { languageOfText } from "../../lib/text-language.ts";
import { PrintButton } from "../../ui/button.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { LanguageName, UserText } from "../../ui/text.tsx";
import { GivenSentence } from "../apply/given-fields.tsx";
import { questions, words } from "./messages.ts";
import type { ApplicationFile } from "./use-file.tsx";

type GivenAnswer = ApplicationFile["answers"][number];
type PickedChoice = GivenAnswer["choices"][number];

/** All questions with what the applicant answered, in their own words and language. */
export function AnswersSheet({ file }: { file: ApplicationFile }) {
  return (
    <Sheet
      title={<FormattedMessage {...words.answers} />}
      note={file.given ? <GivenSentence given={file.given} /> : <AnsweredIn answers={file.answers} />}
      action={
        <span className="no-print">
          <PrintButton>
            <FormattedMessage {...words.print} />
          </PrintButton>
        </span>
      }
    >
      <SummaryList
        rows={file.questions.map(({ key }) => ({
          key,
          question: <QuestionWords question={key} />,
          answer: <AnswerWords answer={file.answers.find((answer) => answer.question === key)} />,
        }))}
      />
    </Sheet>
  );
}

function isQuestion(key: string): key is keyof typeof questions {
  return key in questions;
}

function QuestionWords({ question }: { question: string }) {
  return isQuestion(question) ? <FormattedMessage {...questions[question]} /> : <>{question}</>;
}

/** Names the languages of the answers where one of them is not English. */
function AnsweredIn({ answers }: { answers: readonly GivenAnswer[] }) {
  const intl = useIntl();
  const languageOf = useLanguageNames();
  const tags = [...new Set(answers.map((answer) => answer.lang))];
  if (tags.every((tag) => tag.split("-")[0] === "en")) {
    return null;
  }
  const languages = intl.formatList(tags.map((tag) => languageOf(tag).name));
  return <FormattedMessage {...words.answeredIn} values={{ languages }} />;
}

function AnswerWords({ answer }: { answer: GivenAnswer | undefined }) {
  if (answer?.unsure && answer.value === "" && answer.choices.length === 0) {
    return <FormattedMessage {...words.unsure} />;
  }
  if (!answer || (answer.value === "" && answer.choices.length === 0)) {
    return <FormattedMessage {...words.notProvided} />;
  }
  const picked = answer.choices.length > 0 && <Picked answer={answer} />;
  if (answer.value === "") {
    return picked;
  }
  return (
    <>
      <span className="answer-words" lang={languageOfText(answer.value, answer.lang)} dir="auto">
        {answer.value}
      </span>
      {picked && <SecondLine>{picked}</SecondLine>}
    </>
  );
}

function Picked({ answer }: { answer: GivenAnswer }) {
  return (
    <>
      {answer.choices.map((choice, index) => (
        <span key={choice.value}>
          {index > 0 && " · "}
          <ChoiceWords choice={choice} language={answer.question === "languages"} />
        </span>
      ))}
    </>
  );
}

function ChoiceWords({ choice, language }: { choice: PickedChoice; language: boolean }) {
  const languageOf = useLanguageNames();
  if (!choice.known) {
    return <OwnWord choice={choice} />;
  }
  if (language) {
    const { rightToLeft } = languageOf(choice.value);
    return <LanguageName language={{ tag: choice.value, name: choice.label, endonym: choice.endonym, rightToLeft }} />;
  }
  return <UserText>{choice.label}</UserText>;
}

/** A word of the applicant's own, with what it is read as, or that it waits to be mapped. */
function OwnWord({ choice }: { choice: PickedChoice }) {
  const word = <UserText key="word">{choice.label}</UserText>;
  if (choice.readAs && choice.readAs.label !== choice.label) {
    const skill = <UserText key="skill">{choice.readAs.label}</UserText>;
    return <FormattedMessage {...words.readAs} values={{ word, skill }} />;
  }
  if (choice.readAs) {
    return word;
  }
  return (
    <>
      “{word}”
      {choice.waits && (
        <>
          {" "}
          <Tag kind="waiting">
            <FormattedMessage {...words.newWord} />
          </Tag>
        </>
      )}
    </>
  );
}
