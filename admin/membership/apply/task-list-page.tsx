import { FormattedMessage, useIntl } from "react-intl";
import { LinkButton } from "../../ui/button.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";
import { QuietLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet, WithAside } from "../../ui/surface.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TaskList } from "../../ui/task-list.tsx";
import type { TaskItem } from "../../ui/task-list.tsx";
import { UserText } from "../../ui/text.tsx";
import { AnswerWords } from "./answer-words.tsx";
import { answerTo } from "./file.ts";
import type { ApplicantFile } from "./file.ts";
import { GivenSentence } from "./given-fields.tsx";
import { givenWords } from "./given-words.ts";
import { words } from "./messages.ts";
import { NextSteps, RatherTalk } from "./next-steps.tsx";
import { questionOf } from "./questions.ts";

function itemsOf(file: ApplicantFile): TaskItem[] {
  return file.questions.flatMap(({ key, answered }) => {
    const question = questionOf(key);
    if (!question) {
      return [];
    }
    const answer = answerTo(file, key);
    const detail = answered ? <AnswerWords answer={answer} /> : <FormattedMessage {...question.hint} />;
    return [
      {
        key,
        title: <FormattedMessage {...question.title} />,
        detail,
        to: `apply/${file.id}/${key}`,
        status: answered ? "completed" : "not-started",
        statusWords: answer?.unsure ? <FormattedMessage {...words.notSureYet} /> : undefined,
      } satisfies TaskItem,
    ];
  });
}

/** What is answered, what is not, and sending when everything is. */
export function TaskListPage({ file }: { file: ApplicantFile }) {
  const intl = useIntl();
  const all = file.questions.length;
  const done = file.questions.filter((question) => question.answered).length;
  const next = file.questions.find((question) => !question.answered);
  const nextWords = next && questionOf(next.key);
  const ready = done === all;
  return (
    <Page
      title={`${file.organisation.name}: ${intl.formatMessage(words.title)}`}
      heading={intl.formatMessage(words.title)}
      section={intl.formatMessage(words.section)}
      above={
        <>
          <UserText>{file.organisation.name}</UserText>
          <Illustrative what={file.organisation.illustrative} />
          <Tag kind="underway">
            <FormattedMessage {...words.notSent} />
          </Tag>
        </>
      }
      lead={intl.formatMessage(words.lead)}
    >
      <WithAside
        aside={
          <>
            <NextSteps />
            <RatherTalk />
            {file.given && (
              <Sheet title={<FormattedMessage {...words.yourAnswers} />}>
                <p>
                  <GivenSentence given={file.given} />
                </p>
                <QuietLink to={`organisations/${file.organisation.handle}/change/editors`}>
                  <FormattedMessage {...givenWords.handOver} />
                </QuietLink>
              </Sheet>
            )}
            {file.can.includes("withdrawApplication") && (
              <QuietLink to={`apply/${file.id}/withdraw`}>
                <FormattedMessage {...words.withdraw} />
              </QuietLink>
            )}
          </>
        }
      >
        <div>
          <h2>
            <FormattedMessage {...words.yourAnswers} />
          </h2>
          <p>
            <bdi>
              <FormattedMessage {...words.completedOf} values={{ done, all }} />
            </bdi>
          </p>
        </div>
        <TaskList items={itemsOf(file)} />
        <h2>
          <FormattedMessage {...words.sendIt} />
        </h2>
        <TaskList
          items={[
            {
              key: "check",
              title: <FormattedMessage {...words.checkAndSend} />,
              detail: <FormattedMessage {...(ready ? words.checkReady : words.checkWhen)} values={{ all }} />,
              to: ready ? `apply/${file.id}/check` : undefined,
              status: ready ? "not-started" : "cannot-start",
              statusWords: ready ? <FormattedMessage {...words.ready} /> : undefined,
            },
          ]}
        />
        <div>
          {ready ? (
            <LinkButton to={`apply/${file.id}/check`}>
              <FormattedMessage {...words.checkAndSend} />
            </LinkButton>
          ) : (
            nextWords && (
              <LinkButton to={`apply/${file.id}/${nextWords.key}`}>
                <FormattedMessage {...words.goOnWithQuestion} values={{ title: intl.formatMessage(nextWords.title) }} />
              </LinkButton>
            )
          )}
        </div>
      </WithAside>
    </Page>
  );
}
