import { useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ApplyMarkReadDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { languageOfText } from "../../lib/text-language.ts";
import { LinkButton, PrintButton } from "../../ui/button.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";
import { QuietLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { Sheet, Stack, WithAside } from "../../ui/surface.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { Voice } from "../../ui/voice.tsx";
import { Conditions } from "../conditions.tsx";
import { AnswerWords } from "./answer-words.tsx";
import { AppealSheet } from "./appeal-sheet.tsx";
import { appealWords } from "./appeal-words.ts";
import { answerTo } from "./file.ts";
import type { ApplicantFile } from "./file.ts";
import { GivenSentence } from "./given-fields.tsx";
import { words } from "./messages.ts";
import { MessagesOfApplicant } from "./messages-of-applicant.tsx";
import { NextSteps } from "./next-steps.tsx";
import { questionOf } from "./questions.ts";
import { StateOfApplicant } from "./state-of-applicant.tsx";

/** A sent application as its applicant sees it: state, reasons, messages, answers, and the ways out. */
export function FileOfApplicant({ file }: { file: ApplicantFile }) {
  const intl = useIntl();
  const form = useForm({ body: "" });
  const { act: markRead } = useAct(ApplyMarkReadDocument);
  const hasUnread = file.unreadMessages > 0;
  useEffect(() => {
    if (hasUnread) {
      void markRead({ application: file.id });
    }
  }, [file.id, hasUnread, markRead]);
  return (
    <Page
      title={file.organisation.name}
      heading={<UserText>{file.organisation.name}</UserText>}
      section={intl.formatMessage(words.section)}
      above={
        <>
          <Voice voice={file.organisation.voice} />
          <Illustrative what={file.organisation.illustrative} />
          <span>
            <FormattedMessage {...words.application} values={{ reference: <bdi>{file.reference}</bdi> }} />
          </span>
        </>
      }
      errors={form.errors}
    >
      <Stack>
        <StateOfApplicant file={file} />
        <WithAside aside={<Beside file={file} />}>
          <AppealSheet file={file} />
          <Reasons file={file} />
          <MessagesOfApplicant file={file} form={form} />
          <Sheet
            title={intl.formatMessage(words.yourAnswers)}
            note={file.given && <GivenSentence given={file.given} />}
            action={<PrintButton>{intl.formatMessage(words.print)}</PrintButton>}
          >
            <SummaryList
              rows={file.questions.flatMap(({ key }) => {
                const question = questionOf(key);
                const answer = <AnswerWords answer={answerTo(file, key)} />;
                return question ? [{ key, question: intl.formatMessage(question.ask), answer }] : [];
              })}
            />
          </Sheet>
        </WithAside>
      </Stack>
    </Page>
  );
}

function Beside({ file }: { file: ApplicantFile }) {
  const undecided = file.decision === null || file.decision === undefined;
  return (
    <>
      {undecided && <NextSteps />}
      {file.decision?.can.includes("appealDecision") && (
        <LinkButton to={`apply/${file.id}/appeal`} kind="secondary">
          <FormattedMessage {...appealWords.act} />
        </LinkButton>
      )}
      {file.can.includes("reopenApplication") && (
        <LinkButton to={`apply/${file.id}/reopen`} kind="secondary">
          <FormattedMessage {...words.reopen} />
        </LinkButton>
      )}
      {file.can.includes("withdrawApplication") && (
        <QuietLink to={`apply/${file.id}/withdraw`}>
          <FormattedMessage {...words.withdraw} />
        </QuietLink>
      )}
    </>
  );
}

function Reasons({ file }: { file: ApplicantFile }) {
  const intl = useIntl();
  const { decision } = file;
  if (!decision) {
    return null;
  }
  return (
    <Sheet title={intl.formatMessage(words.reasons)}>
      <p>{decision.explanation}</p>
      {decision.reasonsForApplicant === "" ? (
        <p>
          <FormattedMessage {...words.reasonsToCome} />
        </p>
      ) : (
        <p className="message-body" dir="auto" lang={languageOfText(decision.reasonsForApplicant, decision.reasonsLang)}>
          {decision.reasonsForApplicant}
        </p>
      )}
      <Conditions of={decision} />
      {decision.can.includes("appealDecision") && decision.appealUntil && (
        <p>
          <FormattedMessage {...words.appeal} values={{ date: <Day on={decision.appealUntil} weekday /> }} />
        </p>
      )}
      {file.state === "APPROVED" && (
        <LinkButton to={`organisations/${file.organisation.handle}/change/consents`}>
          <FormattedMessage {...words.approvedNext} />
        </LinkButton>
      )}
    </Sheet>
  );
}
