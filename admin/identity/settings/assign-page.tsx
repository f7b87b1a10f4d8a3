import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { SettingsAssignDocument, SettingsPeopleDocument } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { today } from "../../lib/dates.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import type { Form as FormState } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork, useNetworkPath } from "../../lib/place.ts";
import { useViewer } from "../../lib/session.ts";
import { Actions } from "../../ui/actions.tsx";
import { SignInNeededPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { UserText } from "../../ui/text.tsx";
import { words } from "./messages.ts";
import { RoleFields, emptyRole, placeOf, useRoleFaults } from "./role-fields.tsx";
import type { RoleValues } from "./role-fields.tsx";

/** Gives a role to somebody who is known here already. */
export function AssignPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const network = useNetwork();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const assign = useAct(SettingsAssignDocument);
  const roleFaults = useRoleFaults();
  const form = useForm({ person: "", chosen: null as { id: string; name: string } | null, ...emptyRole });
  const text = form.values.person.trim();
  const people = useQuestion(SettingsPeopleDocument, { text }, { enabled: text !== "", keepFormer: true });
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  const { chosen } = form.values;
  const give = async () => {
    const found = roleFaults(form.values);
    if (chosen === null) {
      found.unshift({ field: "person", message: intl.formatMessage(words.errorPerson) });
    }
    if (!form.check(found) || chosen === null) {
      return;
    }
    const given = { person: chosen.id, from: today(), ...placeOf(form.values, network.id) };
    if (form.accept(await assign.act(given))) {
      notify(<FormattedMessage {...words.assigned} values={{ name: <UserText>{chosen.name}</UserText> }} />);
      await navigate(path("settings/people"));
    }
  };
  const options = (people.data?.people.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: node.displayName,
    detail: node.organisations[0]?.organisation.name,
  }));
  return (
    <Page
      narrow
      title={intl.formatMessage(words.assignTitle)}
      section={intl.formatMessage(words.title)}
      back={{ to: "settings/people", label: intl.formatMessage(words.backToPeople) }}
      errors={form.errors}
    >
      <Form onSubmit={() => void give()}>
        <div>
          <Combobox
            id={fieldId("person")}
            label={intl.formatMessage(words.personLabel)}
            hint={intl.formatMessage(words.personHint)}
            error={form.errorOf("person")}
            text={form.values.person}
            onText={(typed) => {
              form.set("person", typed);
              form.set("chosen", null);
            }}
            options={text === "" ? [] : options}
            onChoose={(option) => {
              form.set("person", option.label);
              form.set("chosen", { id: option.value, name: option.label });
            }}
          />
          {chosen && (
            <p role="status">
              <FormattedMessage {...words.chosen} values={{ name: <UserText>{chosen.name}</UserText> }} />
            </p>
          )}
        </div>
        <RoleFields form={form as unknown as FormState<RoleValues>} />
        <Actions>
          <Button busy={assign.busy}>
            <FormattedMessage {...words.assignAction} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
