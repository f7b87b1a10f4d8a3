import { FormattedMessage } from "react-intl";
import type { Voice } from "../../../schema/operations.ts";
import { SeatOrganisationsDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { namedFirst } from "../../lib/named-first.ts";
import { useNetwork } from "../../lib/place.ts";
import { Combobox } from "../../ui/combobox.tsx";
import { seatWords } from "./messages.ts";
import type { Chosen } from "./person-field.tsx";

const FEWEST_LETTERS = 2;

/** The field's id, value and error; choosing an organisation also gives its voice. */
export interface OrganisationFieldProps {
  id: string;
  value: Chosen;
  onChange(value: Chosen, voice: Voice | null): void;
  error?: string;
}

/** An organisation of the partnership, found by name. */
export function OrganisationField({ id, value, onChange, error }: OrganisationFieldProps) {
  const network = useNetwork();
  const text = value.text.trim();
  const asked = value.id === null && text.length >= FEWEST_LETTERS;
  const { data } = useQuestion(SeatOrganisationsDocument, { network: network.id, text }, { enabled: asked, keepFormer: true });
  const found = (data?.organisations.edges ?? []).map((edge) => edge.node);
  return (
    <Combobox
      id={id}
      label={<FormattedMessage {...seatWords.organisation} />}
      hint={<FormattedMessage {...seatWords.organisationHint} />}
      error={error}
      text={value.text}
      onText={(typed) => onChange({ id: null, text: typed }, null)}
      options={asked ? namedFirst(found.map((one) => ({ value: one.id, label: one.name })), text) : []}
      onChoose={(option) => {
        const voice = found.find((one) => one.id === option.value)?.voice ?? null;
        onChange({ id: option.value, text: option.label }, voice);
      }}
    />
  );
}
