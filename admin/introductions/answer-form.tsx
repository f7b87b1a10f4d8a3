import { FormattedMessage, useIntl } from "react-intl";
import { AcceptDeclinedIntroductionDocument, AnswerIntroductionDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import type { Form as FormState } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { Radios } from "../ui/choices.tsx";
import { Form } from "../ui/form.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Day, Naming } from "../ui/text.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { words } from "./messages.ts";
import type { WholeRequest } from "./request-page.tsx";

/** The answer as it is being typed. */
export interface AnswerState {
  form: FormState<{ answer: string; note: string }>;
  busy: boolean;
  send(): Promise<void>;
}

/** Yes with a note, or no without a reason. */
export function useAnswer(request: WholeRequest): AnswerState {
  const intl = useIntl();
  const { notify } = useNotices();
  const answering = useAct(AnswerIntroductionDocument);
  const form = useForm({ answer: "", note: "" });
  const send = async () => {
    const { answer, note } = form.values;
    if (!form.check(answer ? [] : [{ field: "answer", message: intl.formatMessage(words.answerMissing) }])) {
      return;
    }
    const accept = answer === "yes";
    const outcome = await answering.act({
      request: request.id,
      accept,
      conditions: accept ? note.trim() || null : null,
    });
    if (form.accept(outcome)) {
      notify(<Naming words={accept ? words.accepted : words.declined} names={{ name: request.from.displayName }} />);
    }
  };
  return { form, busy: answering.busy, send };
}

/** Yes after a no, with a note. */
export function useAcceptDeclined(request: WholeRequest): AnswerState {
  const { notify } = useNotices();
  const accepting = useAct(AcceptDeclinedIntroductionDocument);
  const form = useForm({ answer: "yes", note: "" });
  const send = async () => {
    const outcome = await accepting.act({ request: request.id, conditions: form.values.note.trim() || null });
    if (form.accept(outcome)) {
      notify(<Naming words={words.accepted} names={{ name: request.from.displayName }} />);
    }
  };
  return { form, busy: accepting.busy, send };
}

/** The form of those who keep the page. A decline never asks for a reason. */
export function AnswerForm({ answer }: { answer: AnswerState }) {
  const { form, busy, send } = answer;
  return (
    <Sheet title={<FormattedMessage {...words.answerTitle} />}>
      <Form onSubmit={() => void send()}>
        <Radios
          id={fieldId("answer")}
          label={<FormattedMessage {...words.answerTitle} />}
          labelHidden
          error={form.errorOf("answer")}
          choices={[
            {
              value: "yes",
              label: <FormattedMessage {...words.accept} />,
              hint: <FormattedMessage {...words.acceptHint} />,
            },
            {
              value: "no",
              label: <FormattedMessage {...words.decline} />,
              hint: <FormattedMessage {...words.declineHint} />,
            },
          ]}
          value={form.values.answer}
          onChange={(value) => form.set("answer", value)}
          below={(value) =>
            value === "yes" && (
              <div className="request-note">
                <Note form={form} />
              </div>
            )
          }
        />
        <Actions>
          <Button busy={busy}>
            <FormattedMessage {...words.answerAct} />
          </Button>
        </Actions>
      </Form>
    </Sheet>
  );
}

function Note({ form }: { form: AnswerState["form"] }) {
  return (
    <TextArea
      {...form.field("note")}
      label={<FormattedMessage {...words.note} />}
      hint={<FormattedMessage {...words.noteHint} />}
      rows={3}
      optional
    />
  );
}

/** A request that was declined, for those who declined it: for some days it can still be accepted. */
export function DeclinedForm({ answer, until }: { answer: AnswerState; until: string | null }) {
  const { form, busy, send } = answer;
  return (
    <Sheet title={<FormattedMessage {...words.answerTitle} />}>
      <p>
        <FormattedMessage {...words.youDeclined} />
      </p>
      {until && (
        <Form onSubmit={() => void send()}>
          <p>
            <FormattedMessage {...words.acceptStill} values={{ date: <Day key="date" on={until} /> }} />
          </p>
          <Note form={form} />
          <Actions>
            <Button kind="secondary" busy={busy}>
              <FormattedMessage {...words.acceptAfterAll} />
            </Button>
          </Actions>
        </Form>
      )}
    </Sheet>
  );
}
