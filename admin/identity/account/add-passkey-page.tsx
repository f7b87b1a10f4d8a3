import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { addPasskey, passkeyWords } from "../../lib/passkeys.ts";
import { useNetworkPath } from "../../lib/place.ts";
import { useViewer } from "../../lib/session.ts";
import { Actions } from "../../ui/actions.tsx";
import { SignInNeededPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { words } from "./messages.ts";

/** Adding a passkey of this device to the account of whoever is signed in. */
export function AddPasskeyPage() {
  return useViewer() === null ? <SignInNeededPage /> : <AddPasskey />;
}

/** The browser asks, we keep what it answers. */
function AddPasskey() {
  const intl = useIntl();
  const client = useQueryClient();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const [busy, setBusy] = useState(false);
  const form = useForm({ name: "" });
  const submit = async () => {
    if (busy) {
      return;
    }
    setBusy(true);
    const outcome = await addPasskey(form.values.name.trim());
    setBusy(false);
    if (outcome !== "DONE") {
      form.check([{ field: null, message: intl.formatMessage(passkeyWords(outcome)) }]);
      return;
    }
    await client.invalidateQueries();
    notify(<FormattedMessage {...words.passkeyIsAdded} />);
    await navigate(path("account"));
  };
  return (
    <Page
      narrow
      title={intl.formatMessage(words.passkeyAddTitle)}
      lead={intl.formatMessage(words.passkeyAddLead)}
      back={{ to: "account", label: intl.formatMessage(words.back) }}
      errors={form.errors}
    >
      <Form onSubmit={() => void submit()}>
        <TextInput
          {...form.field("name")}
          label={intl.formatMessage(words.passkeyName)}
          hint={intl.formatMessage(words.passkeyNameHint)}
        />
        <Actions>
          <Button busy={busy}>
            <FormattedMessage {...words.passkeyAdd} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
