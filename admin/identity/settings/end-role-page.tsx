import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { SettingsEndRoleDocument, SettingsRolesDocument } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { today } from "../../lib/dates.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork, useNetworkPath } from "../../lib/place.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { DateInput, dayFromTyped, typedDate } from "../../ui/date-input.tsx";
import { UserText } from "../../ui/text.tsx";
import { useUndo } from "../../ui/undo-button.tsx";
import { roleWords, words } from "./messages.ts";
import type { ListedRole } from "./people-page.tsx";

/** Ends a role on a day, which is its last. */
export function EndRolePage() {
  const { role: id = "" } = useParams();
  const network = useNetwork();
  const asked = useQuestion(SettingsRolesDocument, { handle: network.handle });
  return (
    <Answer of={asked}>
      {(data) => {
        const role = data.network?.roleAssignments.find((one) => one.id === id);
        return role ? <EndRole role={role} /> : <NotFoundPage />;
      }}
    </Answer>
  );
}

function EndRole({ role }: { role: ListedRole }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const end = useAct(SettingsEndRoleDocument);
  const undoOf = useUndo();
  const form = useForm({ on: typedDate(today()) });
  const name = role.person.displayName;
  const confirm = async () => {
    const on = dayFromTyped(form.values.on);
    const fault = { field: "on", message: intl.formatMessage(words.errorDay) };
    if (!form.check(on === null ? [fault] : []) || on === null) {
      return;
    }
    const outcome = await end.act({ roleAssignment: role.id, on });
    if (form.accept(outcome)) {
      const ended = <FormattedMessage {...words.ended} values={{ name: <UserText>{name}</UserText> }} />;
      notify(ended, undoOf(outcome.payload?.roleAssignment?.undoable));
      await navigate(path("settings/people"), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={{ words: words.endTitle, names: { name } }}
      section={intl.formatMessage(words.title)}
      lead={<FormattedMessage {...words.endLead} values={{ role: intl.formatMessage(roleWords[role.role]) }} />}
      back={{ to: "settings/people", label: intl.formatMessage(words.backToPeople) }}
      action={intl.formatMessage(words.endAction)}
      busy={end.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <DateInput
        id={fieldId("on")}
        label={intl.formatMessage(words.lastDay)}
        value={form.values.on}
        onChange={(on) => form.set("on", on)}
        error={form.errorOf("on")}
      />
    </ConfirmPage>
  );
}
