import { useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { MarkFileReadDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { Illustrative } from "../../ui/illustrative.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { WithAside } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import { Voice } from "../../ui/voice.tsx";
import "../membership.css";
import { words as shared } from "../messages.ts";
import { AnswersSheet } from "./answers-sheet.tsx";
import { BallotBox } from "./ballot-box.tsx";
import { ChecksSheet } from "./checks-sheet.tsx";
import { DecisionSheet } from "./decision-sheet.tsx";
import { DuplicatesSheets } from "./duplicates-sheets.tsx";
import { words } from "./messages.ts";
import { PreviousSheet } from "./previous-sheet.tsx";
import { StateSheet } from "./state-sheet.tsx";
import { ThreadSheet } from "./thread-sheet.tsx";
import type { MessageForm } from "./thread-sheet.tsx";
import { FileAnswer, historyOf } from "./use-file.tsx";
import type { ApplicationFile } from "./use-file.tsx";

/** The file of an application: where it stands, answers, messages, checks, ballots and the decision. */
export function FilePage() {
  return <FileAnswer>{(file) => <File file={file} />}</FileAnswer>;
}

/** Notes once that the messages now on screen have been read. */
function useMarkRead(file: ApplicationFile): void {
  const { act } = useAct(MarkFileReadDocument);
  const unread = file.unreadMessages > 0 && file.can.includes("markRead");
  useEffect(() => {
    if (unread) {
      void act({ application: file.id });
    }
    // `act` is made anew on each drawing; the file and whether it is unread decide.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [file.id, unread]);
}

function File({ file }: { file: ApplicationFile }) {
  const intl = useIntl();
  const form = useForm<MessageForm>({ question: "", audience: "shared" });
  useMarkRead(file);
  const { organisation } = file;
  return (
    <Page
      title={organisation.name}
      heading={<UserText>{organisation.name}</UserText>}
      section={intl.formatMessage(shared.applications)}
      back={{ to: "applications", label: intl.formatMessage(shared.backToApplications) }}
      above={<Above file={file} />}
      errors={form.errors}
    >
      <div className="file-top">
        <StateSheet file={file} />
      </div>
      <WithAside
        aside={
          <>
            <DecisionSheet file={file} />
            <ChecksSheet file={file} form={form} />
            <DuplicatesSheets file={file} />
            <BallotBox file={file} />
            <PreviousSheet file={file} />
            <p>
              <TextLink to={`applications/${file.id}/history`}>
                <FormattedMessage {...words.history} values={{ count: historyOf(file).length }} />
              </TextLink>
            </p>
          </>
        }
      >
        <AnswersSheet file={file} />
        <ThreadSheet file={file} form={form} />
      </WithAside>
    </Page>
  );
}

function Above({ file }: { file: ApplicationFile }) {
  return (
    <>
      <Voice voice={file.voice} />
      {file.organisation.areas.length > 0 && (
        <span>
          {file.organisation.areas.slice(0, 3).map((area, index) => (
            <span key={area.id}>
              {index > 0 && " · "}
              <UserText>{area.name}</UserText>
            </span>
          ))}
        </span>
      )}
      <Illustrative what={file.organisation.illustrative} />
      <span>
        <FormattedMessage {...words.reference} values={{ reference: <bdi key="reference">{file.reference}</bdi> }} />
      </span>
    </>
  );
}
