import { FormattedMessage, useIntl } from "react-intl";
import { WordsPageDocument } from "../../schema/operations.ts";
import type { WordsPageQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { useViewer } from "../lib/session.ts";
import { Answer, NotAllowedPage, SignInNeededPage } from "../ui/answer.tsx";
import { DownloadMenu } from "../ui/download.tsx";
import { TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { Sheet, Stack } from "../ui/surface.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import { HowSuggested } from "./how-suggested.tsx";
import "./vocabulary.css";

type Listed = WordsPageQuery["skills"][number];
type Waiting = WordsPageQuery["waiting"][number];

/** The words that wait, and the list of skills by the wider ones, for those who look after it. */
export function WordsPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const question = useQuestion(WordsPageDocument, {}, { enabled: viewer !== null });
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  return (
    <Answer of={question}>
      {({ waiting, skills }) =>
        skills.some((skill) => skill.can.includes("changeSkill")) ? (
          <Page
            title={intl.formatMessage(words.title)}
            back={{ to: "settings", label: <FormattedMessage {...words.back} /> }}
            lead={<FormattedMessage {...words.lead} />}
          >
            <Stack>
              <WaitingWords waiting={waiting} />
              <List skills={skills} />
            </Stack>
          </Page>
        ) : (
          <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />
        )
      }
    </Answer>
  );
}

function WaitingWords({ waiting }: { waiting: readonly Waiting[] }) {
  if (waiting.length === 0) {
    return (
      <Sheet title={<FormattedMessage {...words.waiting} />}>
        <p>
          <FormattedMessage {...words.waitingNone} />
        </p>
      </Sheet>
    );
  }
  return (
    <Sheet title={<FormattedMessage {...words.waitingCount} values={{ count: waiting.length }} />} rows>
      {waiting.map((word) => (
        <div key={word.id}>
          <h3>
            <TextLink to={`words/${word.id}`}>
              <UserText lang={word.proposal?.lang}>{word.label}</UserText>
            </TextLink>
          </h3>
          <p className="second-line">
            {word.proposal && <HowSuggested proposal={word.proposal} />}{" "}
            <FormattedMessage {...words.used} values={{ count: word.organisationCount }} />
          </p>
        </div>
      ))}
      <DownloadMenu list="words" id="words-waiting" variables={{ status: "PROPOSED" }} count={waiting.length} />
    </Sheet>
  );
}

/** The wider skills in order, each with its kinds. */
function List({ skills }: { skills: readonly Listed[] }) {
  const top = skills.filter((skill) => !skill.parent);
  return (
    <Sheet
      title={<FormattedMessage {...words.list} />}
      note={<FormattedMessage {...words.listNote} values={{ count: skills.length }} />}
      rows
    >
      {top.map((skill) => (
        <div key={skill.id}>
          <h3>
            <Word skill={skill} />
          </h3>
          <ul className="word-kinds">
            {skills
              .filter((kind) => kind.parent?.id === skill.id)
              .map((kind) => (
                <li key={kind.id}>
                  <Word skill={kind} />
                  <Wanted tags={kind.wanted} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      <DownloadMenu list="words" variables={{ status: "ACTIVE" }} count={skills.length} />
    </Sheet>
  );
}

function Word({ skill }: { skill: Listed }) {
  return (
    <TextLink to={`words/${skill.id}`}>
      <UserText>{skill.label}</UserText>
    </TextLink>
  );
}

function Wanted({ tags }: { tags: readonly string[] }) {
  const intl = useIntl();
  const languageName = useLanguageNames();
  return tags.length === 0 ? null : (
    <span className="second-line">
      <FormattedMessage {...words.wanted} values={{ languages: intl.formatList(tags.map((tag) => languageName(tag).name)) }} />
    </span>
  );
}
