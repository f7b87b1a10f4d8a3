import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { SpareCapacity, Voice } from "../../schema/operations.ts";
import { fieldId } from "../lib/form.ts";
import type { Form } from "../lib/form.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { useAreaOptions, useCommunityOptions, useLanguageOptions, useSkillOptions } from "../lib/vocabulary.ts";
import { Checkbox, Checkboxes, Radios } from "../ui/choices.tsx";
import { Combobox } from "../ui/combobox.tsx";
import { TermPicker } from "../ui/term-picker.tsx";
import { TextArea, TextInput } from "../ui/text-input.tsx";
import { UserText } from "../ui/text.tsx";
import { Voice as VoiceMark } from "../ui/voice.tsx";
import { words } from "./change-messages.ts";
import type { TypedSkill } from "./skill-form.ts";

const capacities = [
  { value: "YES", label: <FormattedMessage {...words.capacityYes} /> },
  { value: "LIMITED", label: <FormattedMessage {...words.capacitySome} /> },
  { value: "NO", label: <FormattedMessage {...words.capacityNo} /> },
  { value: "UNKNOWN", label: <FormattedMessage {...words.capacityUnknown} /> },
];

const voices: readonly Voice[] = ["COMMUNITY", "SERVICE_PROVIDER", "RESEARCH", "STATUTORY", "FUNDER"];

/** The questions about a skill. Only which skill it is must be answered. */
export function SkillFields({ form, isNew }: { form: Form<TypedSkill>; isNew: boolean }) {
  const languageName = useLanguageNames();
  const { values, set } = form;
  const languages = values.languages.map((item) => ({ ...item, label: languageName(item.value).name }));
  return (
    <>
      {isNew && <WhichSkill form={form} />}
      <TextInput {...form.field("ownWords")} label={<FormattedMessage {...words.ownWords} />} optional={!values.noneFits} />
      <TextArea {...form.field("description")} label={<FormattedMessage {...words.description} />} rows={3} optional />
      <TermPicker
        id={fieldId("languages")}
        label={<FormattedMessage {...words.skillLanguages} />}
        optional
        items={languages}
        onChange={(items) => set("languages", items)}
        useOptions={useLanguageOptions}
      />
      <TermPicker
        id={fieldId("areas")}
        label={<FormattedMessage {...words.skillAreas} />}
        hint={<FormattedMessage {...words.areasHint} />}
        optional
        items={values.areas}
        onChange={(items) => set("areas", items)}
        useOptions={useAreaOptions}
      />
      <TermPicker
        id={fieldId("communities")}
        label={<FormattedMessage {...words.skillCommunities} />}
        optional
        items={values.communities}
        onChange={(items) => set("communities", items)}
        useOptions={useCommunityOptions}
      />
      <Radios
        id={fieldId("spareCapacity")}
        label={<FormattedMessage {...words.capacity} />}
        look="line"
        choices={capacities}
        value={values.spareCapacity}
        onChange={(value) => set("spareCapacity", value as SpareCapacity)}
      />
      <TextInput
        {...form.field("costNote")}
        label={<FormattedMessage {...words.cost} />}
        hint={<FormattedMessage {...words.costHint} />}
        optional
      />
      <Checkboxes
        id={fieldId("offeredTo")}
        label={<FormattedMessage {...words.offeredTo} />}
        optional
        choices={voices.map((voice) => ({ value: voice, label: <VoiceMark voice={voice} /> }))}
        values={values.offeredTo}
        onChange={(chosen) => set("offeredTo", chosen as Voice[])}
      />
    </>
  );
}

function WhichSkill({ form }: { form: Form<TypedSkill> }) {
  const [text, setText] = useState("");
  const options = useSkillOptions(text);
  const { skill, noneFits } = form.values;
  return (
    <div>
      {!noneFits && (
        <Combobox
          id={fieldId("skill")}
          label={<FormattedMessage {...words.skill} />}
          hint={<FormattedMessage {...words.skillHint} />}
          error={form.errorOf("skill")}
          text={text}
          onText={setText}
          options={options}
          onChoose={(option) => {
            form.set("skill", { value: option.value, label: option.label });
            setText(option.label);
          }}
        />
      )}
      <p role="status">
        {skill && !noneFits && (
          <FormattedMessage
            {...words.skillChosen}
            values={{
              skill: (
                <strong key="skill">
                  <UserText>{skill.label}</UserText>
                </strong>
              ),
            }}
          />
        )}
      </p>
      <Checkbox
        id={fieldId("noneFits")}
        label={<FormattedMessage {...words.noneFits} />}
        hint={<FormattedMessage {...words.noneFitsHint} />}
        checked={noneFits}
        onChange={(checked) => form.set("noneFits", checked)}
      />
    </div>
  );
}
