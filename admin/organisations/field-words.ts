import type { IntlShape, MessageDescriptor } from "react-intl";
import { fields } from "./field-messages.ts";

function isField(name: string): name is keyof typeof fields {
  return name in fields;
}

/** What a field of the record is called on the screen. An unknown field keeps its own name rather than being hidden. */
export function fieldWords(intl: IntlShape, field: string): string {
  const known: MessageDescriptor | undefined = isField(field) ? fields[field] : undefined;
  return known ? intl.formatMessage(known) : field;
}
