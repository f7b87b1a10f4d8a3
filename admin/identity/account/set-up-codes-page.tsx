import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ConfirmAuthenticatorDocument, StartAuthenticatorDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button, LinkButton, PrintButton } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { words } from "./messages.ts";
import { QrCode } from "./qr-code.tsx";

interface Start {
  secret: string;
  address: string;
}

/** Turning on the codes of an authenticator app: the app reads a picture, its first code confirms it. */
export function SetUpCodesPage() {
  const intl = useIntl();
  const [start, setStart] = useState<Start | null>(null);
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[] | null>(null);
  const starting = useAct(StartAuthenticatorDocument);
  const form = useForm({});
  const begin = async () => {
    const outcome = await starting.act({});
    if (form.accept(outcome) && outcome.payload?.start) {
      setStart(outcome.payload.start);
    }
  };
  if (recoveryCodes !== null) {
    return <RecoveryCodes codes={recoveryCodes} />;
  }
  if (start !== null) {
    return <ConfirmCode start={start} onConfirmed={setRecoveryCodes} />;
  }
  return (
    <Page
      narrow
      title={intl.formatMessage(words.setUpTitle)}
      back={{ to: "account", label: intl.formatMessage(words.back) }}
      lead={intl.formatMessage(words.setUpLead)}
      errors={form.errors}
    >
      <Form onSubmit={() => void begin()}>
        <Actions>
          <Button busy={starting.busy}>
            <FormattedMessage {...words.setUpBegin} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

function ConfirmCode({ start, onConfirmed }: { start: Start; onConfirmed: (codes: readonly string[]) => void }) {
  const intl = useIntl();
  const form = useForm({ code: "" });
  const confirming = useAct(ConfirmAuthenticatorDocument);
  const submit = async () => {
    const missing = form.values.code.trim() === "";
    if (!form.check(missing ? [{ field: "code", message: intl.formatMessage(words.codeMissing) }] : [])) {
      return;
    }
    const outcome = await confirming.act({ code: form.values.code });
    if (form.accept(outcome) && outcome.payload?.recoveryCodes) {
      onConfirmed(outcome.payload.recoveryCodes);
    }
  };
  return (
    <Page
      narrow
      title={intl.formatMessage(words.setUpTitle)}
      back={{ to: "account", label: intl.formatMessage(words.back) }}
      errors={form.errors}
    >
      <Stack>
        <Sheet title={intl.formatMessage(words.setUpScan)}>
          <QrCode text={start.address} label={intl.formatMessage(words.setUpPicture)} />
          <p>
            <FormattedMessage {...words.setUpType} />
          </p>
          <p>
            <bdi translate="no">
              {start.secret.match(/.{1,4}/gu)?.join(" ")}
            </bdi>
          </p>
        </Sheet>
        <Sheet title={intl.formatMessage(words.setUpCode)}>
          <Form onSubmit={() => void submit()}>
            <TextInput
              {...form.field("code")}
              label={intl.formatMessage(words.code)}
              hint={intl.formatMessage(words.codeHint)}
              inputMode="numeric"
              autoComplete="one-time-code"
              characters={10}
            />
            <Actions>
              <Button busy={confirming.busy}>
                <FormattedMessage {...words.codesTurnOn} />
              </Button>
            </Actions>
          </Form>
        </Sheet>
      </Stack>
    </Page>
  );
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const intl = useIntl();
  return (
    <Page narrow title={intl.formatMessage(words.recoveryTitle)} lead={intl.formatMessage(words.recoveryLead)}>
      <Stack>
        <Sheet>
          <ol translate="no">
            {codes.map((code) => (
              <li key={code}>
                <bdi>{code}</bdi>
              </li>
            ))}
          </ol>
        </Sheet>
        <Actions>
          <LinkButton to="account">
            <FormattedMessage {...words.recoveryDone} />
          </LinkButton>
          <PrintButton />
        </Actions>
      </Stack>
    </Page>
  );
}
