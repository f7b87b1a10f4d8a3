import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useSearchParams } from "react-router";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { setPasswordByLink } from "../lib/session.ts";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Page } from "../ui/page.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { words } from "./messages.ts";
import { refusalWords } from "./sign-in-words.ts";

const SHORTEST = 12;

/** Where the link of a password mail leads: set the first password, or a new one. */
export function SetPasswordPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const [parameters] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const form = useForm({ password: "" });

  const submit = async () => {
    const short = form.values.password.length < SHORTEST;
    if (busy || !form.check(short ? [{ field: "password", message: intl.formatMessage(words.passwordShort) }] : [])) {
      return;
    }
    setBusy(true);
    const outcome = await setPasswordByLink(form.values.password, parameters.get("token") ?? "");
    setBusy(false);
    if (outcome.done) {
      notify(<FormattedMessage {...words.passwordSet} />);
      await navigate(path("sign-in"));
      return;
    }
    const refusal = outcome.reason === "WRONG" ? words.resetInvalid : refusalWords(outcome.reason);
    form.check([{ field: null, message: intl.formatMessage(refusal) }]);
  };

  return (
    <Page
      narrow
      title={intl.formatMessage(words.setPasswordTitle)}
      lead={intl.formatMessage(words.setPasswordLead)}
      errors={form.errors}
    >
      <Form onSubmit={() => void submit()}>
        <TextInput
          {...form.field("password")}
          label={intl.formatMessage(words.newPassword)}
          hint={intl.formatMessage(words.newPasswordHint)}
          type="password"
          autoComplete="new-password"
        />
        <Actions>
          <Button busy={busy}>
            <FormattedMessage {...words.setPassword} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
