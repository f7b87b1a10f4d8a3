import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { SettingsInviteDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { today } from "../../lib/dates.ts";
import { useForm } from "../../lib/form.ts";
import type { Form as FormState } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork, useNetworkPath } from "../../lib/place.ts";
import { useViewer } from "../../lib/session.ts";
import { Actions } from "../../ui/actions.tsx";
import { SignInNeededPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { UserText } from "../../ui/text.tsx";
import { isEmail } from "../sign-in-words.ts";
import { words } from "./messages.ts";
import { RoleFields, emptyRole, placeOf, useRoleFaults } from "./role-fields.tsx";
import type { RoleValues } from "./role-fields.tsx";

/** Invites somebody by e-mail, with the role they are to have. */
export function InvitePage() {
  const intl = useIntl();
  const viewer = useViewer();
  const network = useNetwork();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const invite = useAct(SettingsInviteDocument);
  const roleFaults = useRoleFaults();
  const form = useForm({ displayName: "", email: "", ...emptyRole });
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  const send = async () => {
    const displayName = form.values.displayName.trim();
    const email = form.values.email.trim();
    const found = roleFaults(form.values);
    if (!isEmail(email)) {
      found.unshift({ field: "email", message: intl.formatMessage(words.errorEmail) });
    }
    if (displayName === "") {
      found.unshift({ field: "displayName", message: intl.formatMessage(words.errorName) });
    }
    if (!form.check(found)) {
      return;
    }
    const given = { displayName, email, from: today(), ...placeOf(form.values, network.id) };
    if (form.accept(await invite.act(given))) {
      notify(<FormattedMessage {...words.invited} values={{ name: <UserText>{displayName}</UserText> }} />);
      await navigate(path("settings/people"));
    }
  };
  return (
    <Page
      narrow
      title={intl.formatMessage(words.inviteTitle)}
      section={intl.formatMessage(words.title)}
      back={{ to: "settings/people", label: intl.formatMessage(words.backToPeople) }}
      lead={intl.formatMessage(words.inviteLead)}
      errors={form.errors}
    >
      <Form onSubmit={() => void send()}>
        <TextInput {...form.field("displayName")} label={intl.formatMessage(words.name)} spellCheck={false} />
        <TextInput {...form.field("email")} label={intl.formatMessage(words.email)} type="email" spellCheck={false} />
        <RoleFields form={form as unknown as FormState<RoleValues>} />
        <Actions>
          <Button busy={invite.busy}>
            <FormattedMessage {...words.inviteAction} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
