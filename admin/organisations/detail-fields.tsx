import { FormattedMessage, useIntl } from "react-intl";
import { fieldId } from "../lib/form.ts";
import type { Form } from "../lib/form.ts";
import { Radios } from "../ui/choices.tsx";
import { Select, TextArea, TextInput } from "../ui/text-input.tsx";
import { Voice } from "../ui/voice.tsx";
import type { VoiceName } from "../ui/voice.tsx";
import { words } from "./change-messages.ts";
import { kindWords, sizeWords } from "./kind-messages.ts";

/** What is typed about an organisation's name and details; lists have one entry on each line. */
export interface TypedDetails {
  name: string;
  otherNames: string;
  kind: string;
  voice: string;
  communityLed: "yes" | "no" | "";
  sizeBand: string;
  foundedYear: string;
  website: string;
  accessNotes: string;
  identifiers: string;
}

const voices: readonly VoiceName[] = ["COMMUNITY", "SERVICE_PROVIDER", "RESEARCH", "STATUTORY", "FUNDER"];

/** The fields of the details page. Only the name must be there. */
export function DetailFields({ form }: { form: Form<TypedDetails> }) {
  const intl = useIntl();
  const named = (table: typeof kindWords | typeof sizeWords) =>
    Object.entries(table).map(([value, label]) => ({ value, label: intl.formatMessage(label) }));
  return (
    <>
      <TextInput {...form.field("name")} label={<FormattedMessage {...words.name} />} spellCheck={false} />
      <TextArea
        {...form.field("otherNames")}
        label={<FormattedMessage {...words.otherNames} />}
        hint={<FormattedMessage {...words.otherNamesHint} />}
        rows={2}
        optional
      />
      <Select {...form.field("kind")} label={<FormattedMessage {...words.kind} />} options={named(kindWords)} />
      <Radios
        id={fieldId("voice")}
        label={<FormattedMessage {...words.voice} />}
        hint={<FormattedMessage {...words.voiceHint} />}
        error={form.errorOf("voice")}
        look="line"
        choices={voices.map((voice) => ({ value: voice, label: <Voice voice={voice} /> }))}
        value={form.values.voice}
        onChange={(value) => form.set("voice", value)}
      />
      <Radios
        id={fieldId("communityLed")}
        label={<FormattedMessage {...words.communityLed} />}
        look="line"
        choices={[
          { value: "yes", label: <FormattedMessage {...words.yes} /> },
          { value: "no", label: <FormattedMessage {...words.no} /> },
          { value: "", label: <FormattedMessage {...words.ratherNot} /> },
        ]}
        value={form.values.communityLed}
        onChange={(value) => form.set("communityLed", value as TypedDetails["communityLed"])}
      />
      <Select
        {...form.field("sizeBand")}
        label={<FormattedMessage {...words.size} />}
        hint={<FormattedMessage {...words.sizeHint} />}
        options={[{ value: "", label: intl.formatMessage(words.ratherNot) }, ...named(sizeWords)]}
      />
      <TextInput
        {...form.field("foundedYear")}
        label={<FormattedMessage {...words.founded} />}
        inputMode="numeric"
        characters={6}
        optional
      />
      <TextInput {...form.field("website")} label={<FormattedMessage {...words.website} />} inputMode="url" optional />
      <TextArea
        {...form.field("accessNotes")}
        label={<FormattedMessage {...words.access} />}
        hint={<FormattedMessage {...words.accessHint} />}
        rows={3}
        optional
      />
      <TextArea
        {...form.field("identifiers")}
        label={<FormattedMessage {...words.identifiers} />}
        hint={<FormattedMessage {...words.identifiersHint} />}
        rows={2}
        optional
      />
    </>
  );
}
