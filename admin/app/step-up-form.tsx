import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ConfirmItIsMeDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { passkeyWords, showPasskey } from "../lib/passkeys.ts";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { stepUpWords as words } from "./tool-messages.ts";

/** Confirms by one of `ways`, a code or a passkey, that it is the reader. */
export function StepUpForm({ ways, onConfirmed }: { ways: readonly string[]; onConfirmed: () => void }) {
  const byCode = !ways.includes("PASSKEY") || ways.includes("CODE");
  return (
    <>
      <p>
        <FormattedMessage {...words.why} />
      </p>
      {ways.includes("PASSKEY") && <ByPasskey onConfirmed={onConfirmed} />}
      {byCode && <ByCode onConfirmed={onConfirmed} />}
    </>
  );
}

function ByPasskey({ onConfirmed }: { onConfirmed: () => void }) {
  const intl = useIntl();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const press = async () => {
    setBusy(true);
    const outcome = await showPasskey();
    setBusy(false);
    if (outcome === "DONE") {
      onConfirmed();
      return;
    }
    setRefusal(intl.formatMessage(passkeyWords(outcome)));
  };
  return (
    <>
      {refusal && <p role="alert">{refusal}</p>}
      <Actions>
        <Button busy={busy} onPress={() => void press()}>
          <FormattedMessage {...words.passkey} />
        </Button>
      </Actions>
    </>
  );
}

function ByCode({ onConfirmed }: { onConfirmed: () => void }) {
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
  );
}
