import { FormattedMessage, useIntl } from "react-intl";
import { WriteMessageDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { fieldId } from "../../lib/form.ts";
import type { Form as FormState } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { usePaging } from "../../lib/paging.ts";
import { Button } from "../../ui/button.tsx";
import { Radios } from "../../ui/choices.tsx";
import { Form } from "../../ui/form.tsx";
import { TextLink } from "../../ui/link.tsx";
import { MessageThread } from "../../ui/message-thread.tsx";
import { Pager } from "../../ui/pager.tsx";
import { Notice, Sheet } from "../../ui/surface.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import { words } from "./messages.ts";
import type { ApplicationFile } from "./use-file.tsx";

/** What is typed below the thread. */
export interface MessageForm {
  question: string;
  audience: "shared" | "private";
}

/** States in which the applicant can be asked; at others only a private note can be written. */
const askable: readonly string[] = ["SUBMITTED", "NEEDS_INFORMATION", "IN_REVIEW"];

function mayAsk(file: ApplicationFile): boolean {
  return askable.includes(file.state);
}

/** Private notes are written by those who read them: a seat declares any interest first. */
function mayNote(file: ApplicationFile): boolean {
  return !file.mustDeclareFirst;
}

/** The messages so far, and the next one: the audience is chosen before writing. */
export function ThreadSheet({ file, form }: { file: ApplicationFile; form: FormState<MessageForm> }) {
  const paging = usePaging();
  const messages = file.thread.edges.map((edge) => edge.node);
  const { hasNextPage, endCursor } = file.thread.pageInfo;
  return (
    <Sheet title={<FormattedMessage {...words.thread} />} action={<ThreadCount file={file} />}>
      <MessageThread
        messages={messages.map((message) => ({ ...message, author: message.author.displayName }))}
      />
      <Pager
        from={paging.from}
        shown={messages.length}
        total={file.thread.totalCount}
        nextTo={hasNextPage ? paging.nextTo(endCursor, messages.length) : null}
        previousTo={paging.previousTo}
      />
      {file.mustDeclareFirst && <DeclareFirst file={file} />}
      {file.can.includes("askApplicant") && (mayAsk(file) || mayNote(file)) && <MessageEditor file={file} form={form} />}
    </Sheet>
  );
}

function ThreadCount({ file }: { file: ApplicationFile }) {
  const count = file.thread.totalCount;
  const hidden = file.thread.edges.filter((edge) => !edge.node.shared).length;
  const message = hidden > 0 ? words.threadCountPrivate : words.threadCount;
  return (
    <span className="second-line">
      <bdi>
        <FormattedMessage {...message} values={{ count, private: hidden }} />
      </bdi>
    </span>
  );
}

function DeclareFirst({ file }: { file: ApplicationFile }) {
  const open = file.ballots.find((ballot) => ballot.state === "OPEN");
  const to = open ? `ballots/${open.id}` : "ballots";
  return (
    <Notice kind="waiting">
      <FormattedMessage
        {...words.declareFirst}
        values={{
          link: (chunks) => (
            <TextLink key="link" to={to}>
              {chunks}
            </TextLink>
          ),
        }}
      />
    </Notice>
  );
}

function MessageEditor({ file, form }: { file: ApplicationFile; form: FormState<MessageForm> }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const write = useAct(WriteMessageDocument);
  const isPrivate = !mayAsk(file) || (mayNote(file) && form.values.audience === "private");
  const send = async () => {
    const question = form.values.question.trim();
    if (!form.check(question === "" ? [{ field: "question", message: intl.formatMessage(words.messageEmpty) }] : [])) {
      return;
    }
    if (form.accept(await write.act({ application: file.id, question, private: isPrivate }))) {
      form.set("question", "");
      notify(intl.formatMessage(isPrivate ? words.sentPrivate : words.sentShared));
    }
  };
  return (
    <div className="thread-form no-print">
      <Form onSubmit={() => void send()} label={intl.formatMessage(words.message)}>
        {mayAsk(file) && mayNote(file) && (
          <Radios
            id={fieldId("audience")}
            look="line"
            label={<FormattedMessage {...words.audience} />}
            choices={[
              { value: "shared", label: <FormattedMessage {...words.audienceShared} /> },
              { value: "private", label: <FormattedMessage {...words.audiencePrivate} /> },
            ]}
            value={form.values.audience}
            onChange={(value) => form.set("audience", value === "private" ? "private" : "shared")}
          />
        )}
        {!mayAsk(file) && (
          <p className="field-hint">
            <FormattedMessage {...words.privateOnly} />
          </p>
        )}
        <TextArea {...form.field("question")} label={<FormattedMessage {...words.message} />} />
        <div>
          <Button busy={write.busy} wideOnPhone>
            <FormattedMessage {...(isPrivate ? words.sendPrivate : words.sendShared)} />
          </Button>
        </div>
      </Form>
    </div>
  );
}
