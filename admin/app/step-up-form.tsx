import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ConfirmItIsMeDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { stepUpWords as words } from "./tool-messages.ts";

/** Confirms by a code that it is the reader. */
export function StepUpForm({ onConfirmed }: { onConfirmed: () => void }) {
  const intl = useIntl();
  const form = useForm({ stepUpCode: "" });
  const [refusal, setRefusal] = useState<string | null>(null);
  const confirming = useAct(ConfirmItIsMeDocument);
  const submit = async () => {
    const outcome = await confirming.act({ code: form.values.stepUpCode });
    if (outcome.payload) {
      onConfirmed();
      return;
    }
    setRefusal(outcome.problems[0]?.message ?? intl.formatMessage(words.failed));
  };
  return (
    <>
      <p>
        <FormattedMessage {...words.why} />
      </p>
      <Form onSubmit={() => void submit()}>
        <TextInput
          {...form.field("stepUpCode")}
          label={intl.formatMessage(words.code)}
          hint={intl.formatMessage(words.codeHint)}
          error={refusal ?? undefined}
          autoComplete="one-time-code"
          characters={24}
        />
        <Actions>
          <Button busy={confirming.busy}>
            <FormattedMessage {...words.confirm} />
          </Button>
        </Actions>
      </Form>
    </>
  );
}
