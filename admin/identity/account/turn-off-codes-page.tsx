import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { TurnOffAuthenticatorDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { words } from "./messages.ts";

/** Turning off the codes, by one of them. */
export function TurnOffCodesPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const form = useForm({ code: "" });
  const turningOff = useAct(TurnOffAuthenticatorDocument);
  const submit = async () => {
    const missing = form.values.code.trim() === "";
    if (!form.check(missing ? [{ field: "code", message: intl.formatMessage(words.codeMissing) }] : [])) {
      return;
    }
    if (form.accept(await turningOff.act({ code: form.values.code }))) {
      notify(<FormattedMessage {...words.turnedOff} />);
      await navigate(path("account"));
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.turnOffTitle)}
      lead={intl.formatMessage(words.turnOffLead)}
      back={{ to: "account", label: intl.formatMessage(words.back) }}
      action={intl.formatMessage(words.codesTurnOff)}
      busy={turningOff.busy}
      errors={form.errors}
      onConfirm={() => void submit()}
    >
      <TextInput
        {...form.field("code")}
        label={intl.formatMessage(words.code)}
        hint={intl.formatMessage(words.codeOrRecovery)}
        autoComplete="one-time-code"
        characters={24}
      />
    </ConfirmPage>
  );
}
