import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { offeredKm, usualKm, type NearPostcode } from "../lib/near.ts";
import { Button, QuietButton } from "./button.tsx";
import { words } from "./found-messages.ts";
import { Select, TextInput } from "./text-input.tsx";

/** Asks from which postcode, and how far. Nothing is looked up before it is sent; any spelling is understood. */
export function NearForm({ near, onNear }: NearFormProps) {
  const intl = useIntl();
  const [postcode, setPostcode] = useState(near?.postcode ?? "");
  const [withinKm, setWithinKm] = useState(String(near?.withinKm ?? usualKm));
  const distances = [...new Set([...offeredKm, Number(withinKm)])].sort((one, other) => one - other);
  return (
    <form
      className="facet near"
      noValidate
      aria-labelledby="near-title"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = postcode.trim();
        onNear(typed === "" ? null : { postcode: typed, withinKm: Number(withinKm) });
      }}
    >
      <p className="field-label" id="near-title">
        <FormattedMessage {...words.near} />
      </p>
      <TextInput
        id="near-postcode"
        label={<FormattedMessage {...words.nearPostcode} />}
        hint={<FormattedMessage {...words.nearHint} />}
        characters={9}
        spellCheck={false}
        autoComplete="postal-code"
        value={postcode}
        onChange={setPostcode}
      />
      <Select
        id="near-within"
        label={<FormattedMessage {...words.nearWithin} />}
        options={distances.map((km) => ({ value: String(km), label: intl.formatMessage(words.nearKm, { count: km }) }))}
        value={withinKm}
        onChange={setWithinKm}
      />
      <div className="row">
        <Button kind="secondary" small>
          <FormattedMessage {...words.nearShow} />
        </Button>
        {near && (
          <QuietButton onPress={() => onNear(null)}>
            <FormattedMessage {...words.nearAnywhere} />
          </QuietButton>
        )}
      </div>
    </form>
  );
}

/** What is asked for now, and how to ask otherwise. */
export interface NearFormProps {
  near: NearPostcode | null;
  onNear(near: NearPostcode | null): void;
}
