import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLocation } from "react-router";
import { useForm } from "../lib/form.ts";
import type { FieldError } from "../lib/problems.ts";
import { askForLink } from "../lib/session.ts";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { QuietLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { SentLink } from "./check-email-page.tsx";
import { words } from "./messages.ts";
import { useReturnTo } from "./return-to.ts";
import { isEmail, refusalWords } from "./sign-in-words.ts";

/** For somebody who was never here: a name and an e-mail address are enough. */
export function NewcomerForm({ onSent }: { onSent: (sent: SentLink) => void }) {
  const intl = useIntl();
  const returnTo = useReturnTo();
  const { search } = useLocation();
  const [busy, setBusy] = useState(false);
  const form = useForm({ name: "", email: "" });
  const name = form.values.name.trim();
  const email = form.values.email.trim();

  const submit = async () => {
    const found: FieldError[] = [];
    if (name === "") {
      found.push({ field: "name", message: intl.formatMessage(words.nameMissing) });
    }
    if (!isEmail(email)) {
      found.push({ field: "email", message: intl.formatMessage(words.emailMissing) });
    }
    if (busy || !form.check(found)) {
      return;
    }
    setBusy(true);
    const outcome = await askForLink(email, name, returnTo);
    setBusy(false);
    if (!outcome.done) {
      form.check([{ field: null, message: intl.formatMessage(refusalWords(outcome.reason)) }]);
      return;
    }
    onSent({ email, kind: "new" });
  };

  const known = new URLSearchParams(search);
  known.delete("new");
  return (
    <Page
      narrow
      title={intl.formatMessage(words.titleNew)}
      lead={intl.formatMessage(words.leadNew)}
      errors={form.errors}
      below={<QuietLink to={`sign-in?${known}`}>{intl.formatMessage(words.isKnown)}</QuietLink>}
    >
      <Form onSubmit={() => void submit()}>
        <TextInput
          {...form.field("name")}
          label={intl.formatMessage(words.name)}
          hint={intl.formatMessage(words.nameHint)}
          autoComplete="name"
          spellCheck={false}
        />
        <TextInput
          {...form.field("email")}
          label={intl.formatMessage(words.email)}
          type="email"
          autoComplete="email"
          spellCheck={false}
        />
        <Actions>
          <Button busy={busy}>
            <FormattedMessage {...words.send} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
