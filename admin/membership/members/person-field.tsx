import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { SeatPeopleDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { Combobox } from "../../ui/combobox.tsx";
import { seatWords } from "./messages.ts";

/** Something chosen from a list by typing: its id is null until one of the list is chosen. */
export interface Chosen {
  id: string | null;
  text: string;
}

const FEWEST_LETTERS = 2;

/** The field's id, words, value and error. */
export interface PersonFieldProps {
  id: string;
  label: ReactNode;
  value: Chosen;
  onChange(value: Chosen): void;
  error?: string;
}

/** A person found by name, with where they belong beside it. */
export function PersonField({ id, label, value, onChange, error }: PersonFieldProps) {
  const text = value.text.trim();
  const asked = value.id === null && text.length >= FEWEST_LETTERS;
  const { data } = useQuestion(SeatPeopleDocument, { text }, { enabled: asked, keepFormer: true });
  const options = (data?.people.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: node.displayName,
    detail: node.organisations.map(({ organisation }) => organisation.name).join(", "),
  }));
  return (
    <Combobox
      id={id}
      label={label}
      hint={<FormattedMessage {...seatWords.personHint} />}
      error={error}
      optional
      text={value.text}
      onText={(typed) => onChange({ id: null, text: typed })}
      options={asked ? options : []}
      onChoose={(option) => onChange({ id: option.value, text: option.label })}
    />
  );
}
