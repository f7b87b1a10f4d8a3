import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useForm } from "../lib/form.ts";
import { knowsPasskeys, passkeyWords, showPasskey } from "../lib/passkeys.ts";
import { useNetworkPath } from "../lib/place.ts";
import type { FieldError } from "../lib/problems.ts";
import { askForLink, askForPasswordLink, signInWithPassword } from "../lib/session.ts";
import { Actions } from "../ui/actions.tsx";
import { Button, QuietButton } from "../ui/button.tsx";
import { Radios } from "../ui/choices.tsx";
import { Form } from "../ui/form.tsx";
import { QuietLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { Notice } from "../ui/surface.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { SentLink } from "./check-email-page.tsx";
import { words } from "./messages.ts";
import { ProviderButton } from "./provider-button.tsx";
import { useReturnTo } from "./return-to.ts";
import { isEmail, refusalWords } from "./sign-in-words.ts";

/** E-mail address and a choice: a link, or the password. */
export function SignInForm({ onSent }: { onSent: (sent: SentLink) => void }) {
  const intl = useIntl();
  const client = useQueryClient();
  const navigate = useNavigate();
  const returnTo = useReturnTo();
  const path = useNetworkPath();
  const { search } = useLocation();
  const [parameters] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const form = useForm({ email: "", how: "link", password: "", code: "" });
  const [asksForCode, setAsksForCode] = useState(false);
  const byPassword = form.values.how === "password";
  const email = form.values.email.trim();

  const faults = (withPassword: boolean): FieldError[] => {
    const found: FieldError[] = [];
    if (!isEmail(email)) {
      found.push({ field: "email", message: intl.formatMessage(words.emailMissing) });
    }
    if (withPassword && form.values.password === "") {
      found.push({ field: "password", message: intl.formatMessage(words.passwordMissing) });
    }
    return found;
  };

  const submit = async () => {
    if (busy || !form.check(faults(byPassword))) {
      return;
    }
    setBusy(true);
    const outcome = byPassword
      ? await signInWithPassword(email, form.values.password, form.values.code)
      : await askForLink(email, undefined, returnTo);
    setBusy(false);
    if (outcome.reason === "CODE_NEEDED" || outcome.reason === "CODE_WRONG") {
      setAsksForCode(true);
      const missing = outcome.reason === "CODE_NEEDED" ? words.codeNeeded : words.codeWrong;
      form.check([{ field: "code", message: intl.formatMessage(missing) }]);
      return;
    }
    if (!outcome.done) {
      form.check([{ field: null, message: intl.formatMessage(refusalWords(outcome.reason)) }]);
      return;
    }
    if (byPassword) {
      await goOn();
      return;
    }
    onSent({ email, kind: "known" });
  };

  const goOn = async () => {
    await client.resetQueries();
    await navigate(returnTo);
  };

  const byPasskey = async () => {
    if (busy) {
      return;
    }
    setBusy(true);
    const outcome = await showPasskey();
    setBusy(false);
    if (outcome === "DONE") {
      await goOn();
      return;
    }
    form.check([{ field: null, message: intl.formatMessage(passkeyWords(outcome)) }]);
  };

  const setPassword = async () => {
    if (!form.check(faults(false))) {
      return;
    }
    await askForPasswordLink(email, path("set-password"));
    onSent({ email, kind: "password" });
  };

  const newcomer = new URLSearchParams(search);
  newcomer.set("new", "yes");
  return (
    <Page
      narrow
      title={intl.formatMessage(words.title)}
      lead={intl.formatMessage(words.lead)}
      errors={form.errors}
      below={<QuietLink to={`sign-in?${newcomer}`}>{intl.formatMessage(words.isNew)}</QuietLink>}
    >
      {parameters.has("error") && (
        <Notice kind="waiting">
          <FormattedMessage {...(parameters.get("by") === "provider" ? words.providerRefused : words.linkInvalid)} />
        </Notice>
      )}
      <Form onSubmit={() => void submit()}>
        <TextInput
          {...form.field("email")}
          label={intl.formatMessage(words.email)}
          type="email"
          autoComplete="username"
          spellCheck={false}
        />
        <Radios
          id="field-how"
          label={intl.formatMessage(words.how)}
          value={form.values.how}
          onChange={(how) => form.set("how", how)}
          choices={[
            { value: "link", label: intl.formatMessage(words.byLink), hint: intl.formatMessage(words.byLinkHint) },
            { value: "password", label: intl.formatMessage(words.byPassword) },
          ]}
        />
        {byPassword && (
          <div>
            <TextInput
              {...form.field("password")}
              label={intl.formatMessage(words.password)}
              hint={intl.formatMessage(words.passwordHint)}
              type="password"
              autoComplete="current-password"
            />
            <QuietButton onPress={() => void setPassword()}>
              <FormattedMessage {...words.forgotten} />
            </QuietButton>
          </div>
        )}
        {byPassword && asksForCode && (
          <TextInput
            {...form.field("code")}
            label={intl.formatMessage(words.code)}
            hint={intl.formatMessage(words.codeHint)}
            autoComplete="one-time-code"
            characters={24}
          />
        )}
        <Actions>
          <Button busy={busy}>
            <FormattedMessage {...(byPassword ? words.signIn : words.send)} />
          </Button>
          {knowsPasskeys() && (
            <Button kind="secondary" busy={busy} onPress={() => void byPasskey()}>
              <FormattedMessage {...words.byPasskey} />
            </Button>
          )}
          <ProviderButton onFailure={() => form.check([{ field: null, message: intl.formatMessage(words.providerSilent) }])} />
        </Actions>
      </Form>
    </Page>
  );
}
