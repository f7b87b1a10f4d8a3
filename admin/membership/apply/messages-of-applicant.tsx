import { FormattedMessage, useIntl } from "react-intl";
import { ApplyReplyDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import type { Form as FormState } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { usePaging } from "../../lib/paging.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { MessageThread } from "../../ui/message-thread.tsx";
import { Pager } from "../../ui/pager.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import type { ApplicantFile } from "./file.ts";
import { words } from "./messages.ts";

/** What the committee and the applicant wrote to each other, and the answer where one is asked for. */
export function MessagesOfApplicant({ file, form }: { file: ApplicantFile; form: FormState<{ body: string }> }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const reply = useAct(ApplyReplyDocument);
  const paging = usePaging();
  const { hasNextPage, endCursor } = file.thread.pageInfo;
  const messages = file.thread.edges.map(({ node }) => ({ ...node, author: node.author.displayName }));
  const send = async () => {
    const body = form.values.body.trim();
    const missing = { field: "body", message: intl.formatMessage(words.replyMissing) };
    if (!form.check(body === "" ? [missing] : [])) {
      return;
    }
    if (form.accept(await reply.act({ application: file.id, body }))) {
      form.set("body", "");
      notify(<FormattedMessage {...words.replied} />);
    }
  };
  if (messages.length === 0 && file.waitingOn === "NOBODY") {
    return null;
  }
  return (
    <Sheet title={intl.formatMessage(words.messages)}>
      {messages.length === 0 ? (
        <p>
          <FormattedMessage {...words.noMessages} />
        </p>
      ) : (
        <>
          <MessageThread messages={messages} withAudience={false} />
          <Pager
            from={paging.from}
            shown={messages.length}
            total={file.thread.totalCount}
            nextTo={hasNextPage ? paging.nextTo(endCursor, messages.length) : null}
            previousTo={paging.previousTo}
          />
        </>
      )}
      {file.can.includes("replyToCommittee") && (
        <>
          <hr className="sheet-line" />
          <Form onSubmit={() => void send()}>
            <TextArea
              {...form.field("body")}
              label={intl.formatMessage(words.reply)}
              hint={intl.formatMessage(words.replyHint)}
            />
            <Actions>
              <Button busy={reply.busy}>
                <FormattedMessage {...words.replySend} />
              </Button>
            </Actions>
          </Form>
        </>
      )}
    </Sheet>
  );
}
