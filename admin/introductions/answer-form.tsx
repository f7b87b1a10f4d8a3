import { FormattedMessage, useIntl } from "react-intl";
import { AnswerIntroductionDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import type { Form as FormState } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { Radios } from "../ui/choices.tsx";
import { Form } from "../ui/form.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Naming } from "../ui/text.tsx";
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
                <TextArea
                  {...form.field("note")}
                  label={<FormattedMessage {...words.note} />}
                  hint={<FormattedMessage {...words.noteHint} />}
                  rows={3}
                  optional
                />
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
