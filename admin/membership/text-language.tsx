import { useIntl } from "react-intl";
import type { ReactNode } from "react";
import { LanguageTableDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { fieldId } from "../lib/form.ts";
import { Select } from "../ui/text-input.tsx";

interface TextLanguageProps {
  field?: string;
  label: ReactNode;
  value: string;
  onChange: (lang: string) => void;
}

/** In which language something is written down: any the directory knows, by its English and its own name. */
export function TextLanguage({ field = "lang", label, value, onChange }: TextLanguageProps) {
  const { locale } = useIntl();
  const languages = useQuestion(LanguageTableDocument, {}, { freshFor: Infinity }).data?.languages ?? [];
  const options = languages.map(({ tag, name, endonym }) => ({
    value: tag,
    label: endonym && endonym !== name ? `${name} (${endonym})` : name,
  }));
  options.sort((one, other) => one.label.localeCompare(other.label, locale));
  if (!options.some((option) => option.value === value)) {
    options.unshift({ value, label: value });
  }
  return <Select id={fieldId(field)} label={label} value={value} onChange={onChange} options={options} />;
}
