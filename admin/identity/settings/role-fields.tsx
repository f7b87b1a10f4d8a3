import { FormattedMessage, useIntl } from "react-intl";
import { SettingsOrganisationsDocument } from "../../../schema/operations.ts";
import type { Role } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { fieldId } from "../../lib/form.ts";
import type { Form } from "../../lib/form.ts";
import { namedFirst } from "../../lib/named-first.ts";
import { useNetwork } from "../../lib/place.ts";
import type { FieldError } from "../../lib/problems.ts";
import { useViewer } from "../../lib/session.ts";
import { Radios } from "../../ui/choices.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { DateInput, dayFromTyped } from "../../ui/date-input.tsx";
import type { TypedDate } from "../../ui/date-input.tsx";
import { UserText } from "../../ui/text.tsx";
import { roleWords, words } from "./messages.ts";

/** What is asked of every role that is given. */
export interface RoleValues {
  role: string;
  organisation: string;
  organisationChosen: { id: string; name: string } | null;
  to: TypedDate;
}

/** A form's values before anything is typed. */
export const emptyRole: RoleValues = {
  role: "",
  organisation: "",
  organisationChosen: null,
  to: { day: "", month: "", year: "" },
};

// Seats are given on Members: they belong to organisations.
const giveable: readonly Role[] = [
  "MEMBER_EDITOR",
  "SECRETARY",
  "CHAIR",
  "BROKER",
  "RESEARCHER",
  "COMMISSIONER",
  "DATA_STEWARD",
];

function isEmpty(typed: TypedDate): boolean {
  return typed.day === "" && typed.month === "" && typed.year === "";
}

/** What is missing or wrong in these fields. */
export function useRoleFaults(): (values: RoleValues) => FieldError[] {
  const intl = useIntl();
  return (values) => {
    const found: FieldError[] = [];
    if (values.role === "") {
      found.push({ field: "role", message: intl.formatMessage(words.errorRole) });
    }
    if (values.role === "MEMBER_EDITOR" && values.organisationChosen === null) {
      found.push({ field: "organisation", message: intl.formatMessage(words.errorOrganisation) });
    }
    if (!isEmpty(values.to) && dayFromTyped(values.to) === null) {
      found.push({ field: "to", message: intl.formatMessage(words.errorDay) });
    }
    return found;
  };
}

/** Where the role is held, as the mutations take it. */
export function placeOf(values: RoleValues, networkId: string) {
  const role = values.role as Role;
  return {
    role,
    network: role === "MEMBER_EDITOR" || role === "OPERATOR" ? null : networkId,
    organisation: role === "MEMBER_EDITOR" ? (values.organisationChosen?.id ?? null) : null,
    to: dayFromTyped(values.to),
  };
}

/** Which role, for which organisation where it is one's, and until when. */
export function RoleFields({ form }: { form: Form<RoleValues> }) {
  const intl = useIntl();
  const isOperator = useViewer()?.roles.some((held) => held.role === "OPERATOR") ?? false;
  const roles = isOperator ? [...giveable, "OPERATOR" as const] : giveable;
  return (
    <>
      <Radios
        id={fieldId("role")}
        label={intl.formatMessage(words.roleLabel)}
        value={form.values.role}
        onChange={(role) => form.set("role", role)}
        error={form.errorOf("role")}
        choices={roles.map((role) => ({ value: role, label: intl.formatMessage(roleWords[role]) }))}
      />
      {form.values.role === "MEMBER_EDITOR" && <OrganisationField form={form} />}
      <DateInput
        id={fieldId("to")}
        label={intl.formatMessage(words.lastDay)}
        hint={intl.formatMessage(words.lastDayHint)}
        optional
        value={form.values.to}
        onChange={(to) => form.set("to", to)}
        error={form.errorOf("to")}
      />
    </>
  );
}

function OrganisationField({ form }: { form: Form<RoleValues> }) {
  const intl = useIntl();
  const network = useNetwork();
  const text = form.values.organisation;
  const found = useQuestion(
    SettingsOrganisationsDocument,
    { text: text.trim(), network: network.id },
    { enabled: text.trim() !== "", keepFormer: true },
  );
  const all = (found.data?.organisations.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }));
  const options = namedFirst(all, text);
  const chosen = form.values.organisationChosen;
  return (
    <div>
      <Combobox
        id={fieldId("organisation")}
        label={intl.formatMessage(words.organisationLabel)}
        hint={intl.formatMessage(words.organisationHint)}
        error={form.errorOf("organisation")}
        text={text}
        onText={(typed) => {
          form.set("organisation", typed);
          form.set("organisationChosen", null);
        }}
        options={text.trim() === "" ? [] : options}
        onChoose={(option) => {
          form.set("organisation", option.label);
          form.set("organisationChosen", { id: option.value, name: option.label });
        }}
      />
      {chosen && (
        <p role="status">
          <FormattedMessage {...words.chosen} values={{ name: <UserText>{chosen.name}</UserText> }} />
        </p>
      )}
    </div>
  );
}
