import { FormattedMessage } from "react-intl";
import { fieldId } from "../lib/form.ts";
import type { Form } from "../lib/form.ts";
import { useAreaOptions, useCommunityOptions, useLanguageOptions, useSkillOptions } from "../lib/vocabulary.ts";
import type { TermOption } from "../lib/vocabulary.ts";
import { TermPicker } from "../ui/term-picker.tsx";
import { TextArea, TextInput } from "../ui/text-input.tsx";
import { words } from "./messages.ts";
import { OpeningFields } from "./opening-fields.tsx";
import { words as openingWords } from "./opening-messages.ts";
import type { TypedService } from "./service-values.ts";

type TermField = "languages" | "areas" | "communities" | "skills";

interface TermQuestion {
  field: TermField;
  label: (typeof words)[keyof typeof words];
  hint?: (typeof words)[keyof typeof words];
  useOptions(text: string): readonly TermOption[];
}

const termQuestions: readonly TermQuestion[] = [
  { field: "languages", label: words.languagesField, useOptions: useLanguageOptions },
  { field: "areas", label: words.areasField, useOptions: useAreaOptions },
  { field: "communities", label: words.communitiesField, useOptions: useCommunityOptions },
  { field: "skills", label: words.skillsField, hint: words.skillsHint, useOptions: useSkillOptions },
];

/** The questions about a service. Only its name and what it is must be answered. */
export function ServiceFields({ form }: { form: Form<TypedService> }) {
  return (
    <>
      <TextInput {...form.field("name")} label={<FormattedMessage {...words.name} />} />
      <TextArea {...form.field("description")} label={<FormattedMessage {...words.description} />} />
      <TextArea
        {...form.field("eligibility")}
        rows={2}
        label={<FormattedMessage {...words.eligibility} />}
        hint={<FormattedMessage {...words.eligibilityHint} />}
        optional
      />
      <TextArea
        {...form.field("howToReach")}
        rows={2}
        label={<FormattedMessage {...words.howToReach} />}
        hint={<FormattedMessage {...words.reachHint} />}
        optional
      />
      <OpeningFields form={form} />
      <TextInput
        {...form.field("costNote")}
        label={<FormattedMessage {...words.cost} />}
        hint={<FormattedMessage {...words.costHint} />}
        optional
      />
      <TextArea
        {...form.field("accessibleFormats")}
        rows={2}
        label={<FormattedMessage {...openingWords.formats} />}
        hint={<FormattedMessage {...openingWords.formatsHint} />}
        optional
      />
      <TextInput
        {...form.field("programme")}
        label={<FormattedMessage {...words.programmeField} />}
        hint={<FormattedMessage {...words.programmeHint} />}
        optional
      />
      <TextArea {...form.field("aboutProgramme")} label={<FormattedMessage {...words.aboutProgrammeField} />} optional />
      <TextArea
        {...form.field("fundedBy")}
        rows={2}
        label={<FormattedMessage {...words.fundedByField} />}
        hint={<FormattedMessage {...words.fundedByHint} />}
        optional
      />
      {termQuestions.map(({ field, label, hint, useOptions }) => (
        <TermPicker
          key={field}
          id={fieldId(field)}
          label={<FormattedMessage {...label} />}
          hint={hint && <FormattedMessage {...hint} />}
          error={form.errorOf(field)}
          optional
          items={form.values[field]}
          onChange={(items) => form.set(field, items)}
          useOptions={useOptions}
        />
      ))}
    </>
  );
}
