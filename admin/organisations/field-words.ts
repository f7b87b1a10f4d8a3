import type { IntlShape, MessageDescriptor } from "react-intl";
import { fields } from "./field-messages.ts";

function isField(name: string): name is keyof typeof fields {
  return name in fields;
}

/**
 * What a field of the record is called on the screen. Fields of a language's words are named with the language
 * ("profile.ur.purpose"); an unknown field keeps its own name rather than being hidden.
 */
export function fieldWords(intl: IntlShape, field: string): string {
  const last = field.split(".").at(-1) ?? field;
  const known: MessageDescriptor | undefined = isField(last) ? fields[last] : undefined;
  return known ? intl.formatMessage(known) : last;
}
