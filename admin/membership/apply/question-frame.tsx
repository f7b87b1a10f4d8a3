import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useSearchParams } from "react-router";
import type { FieldError } from "../../lib/problems.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button, QuietButton } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { Knots } from "../../ui/steps.tsx";
import { QuietEdge } from "../../ui/surface.tsx";
import type { ApplicantFile } from "./file.ts";
import { words } from "./messages.ts";
import type { AskedQuestion } from "./questions.ts";

/** What a question page has whatever its kind. */
export interface QuestionProps {
  file: ApplicantFile;
  question: AskedQuestion;
}

interface FrameProps extends QuestionProps {
  errors: readonly FieldError[];
  busy: boolean;
  onContinue: () => void;
  onLater: () => void;
  children: ReactNode;
}

/** Back, progress in words and knots, the question as heading, why we ask, one thing to answer, Continue. */
export function QuestionFrame({ file, question, errors, busy, onContinue, onLater, children }: FrameProps) {
  const intl = useIntl();
  const [parameters] = useSearchParams();
  const fromCheck = parameters.get("from") === "check";
  const index = file.questions.findIndex((one) => one.key === question.key);
  const done = file.questions.filter((one) => one.answered).length;
  const states = file.questions.map((one, at) => (at === index ? "now" : one.answered ? "done" : "to-come"));
  return (
    <Page
      narrow
      title={intl.formatMessage(question.ask)}
      section={intl.formatMessage(words.section)}
      back={{
        to: fromCheck ? `apply/${file.id}/check` : `apply/${file.id}`,
        label: intl.formatMessage(fromCheck ? words.backToCheck : words.backToAnswers),
      }}
      above={
        <div>
          <bdi>
            <FormattedMessage {...words.questionOf} values={{ number: index + 1, all: states.length, done }} />
          </bdi>
          <Knots states={states} />
        </div>
      }
      below={
        <QuietEdge>
          <strong>
            <FormattedMessage {...words.why} />
          </strong>{" "}
          <FormattedMessage {...question.why} />
        </QuietEdge>
      }
      errors={errors}
    >
      <Form onSubmit={onContinue}>
        {children}
        <Actions>
          <Button busy={busy}>
            <FormattedMessage {...words.continueOn} />
          </Button>
          <QuietButton onPress={onLater}>
            <FormattedMessage {...words.later} />
          </QuietButton>
        </Actions>
      </Form>
    </Page>
  );
}
