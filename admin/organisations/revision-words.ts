import type { IntlShape, MessageDescriptor } from "react-intl";
import type { CredentialKind, ServiceStatus } from "../../schema/operations.ts";
import { dayWords, momentWords } from "../lib/dates.ts";
import { poundWords } from "../lib/money.ts";
import { openingWithNote, statusWords, type Opening } from "../ui/service-words.ts";
import { consentStateWords } from "./consent-messages.ts";
import { credentialWords } from "./credential-messages.ts";
import { fieldWords } from "./field-words.ts";
import { countWords, values } from "./history-messages.ts";
import { consentWords, kindWords, sizeWords } from "./kind-messages.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;

/** "2 contacts", as the record keeps it. */
const COUNT = /^\d+ \p{L}+$/u;

const known: Record<string, MessageDescriptor> = { ...values, ...consentStateWords, ...kindWords, ...sizeWords };

/**
 * What a field of the history is called. A field may be told with what it is of: "purpose (ur)" in a language,
 * "health-talks costNote" of a skill, or the name of a consent.
 * @param skill what the skill is called whose code the field begins with.
 */
export function revisionField(intl: IntlShape, field: string, languageName: (tag: string) => string, skill?: string): string {
  if (field in consentWords) {
    return intl.formatMessage(consentWords[field as keyof typeof consentWords]);
  }
  const [, plain = field, language] = /^(.*?)(?: \((.+)\))?$/u.exec(field) ?? [];
  const [first = plain, ...rest] = plain.split(" ");
  const parts = [skill ?? credentialName(intl, first), ...rest];
  const last = fieldWords(intl, parts.at(-1) ?? plain);
  const of = [...parts.slice(0, -1), language && languageName(language)]
    .filter(Boolean)
    .join(", ");
  const named = of === "" ? last : `${of}: ${last}`;
  return named.charAt(0).toLocaleUpperCase(intl.locale) + named.slice(1);
}

/** The kind of a credential as people call it; every other part stays. */
function credentialName(intl: IntlShape, part: string): string {
  const words: MessageDescriptor | undefined = part in credentialWords ? credentialWords[part as CredentialKind] : undefined;
  return words ? intl.formatMessage(words) : part;
}

/** What a value is of, where that says how it is read: amounts are kept in pence, languages as their tags. */
export interface RevisionOf {
  field: string;
  languageName: (tag: string) => string;
}

/** A kept value as people read it; null for one that says nothing. Texts that are not JSON stay as they are. */
export function revisionValue(intl: IntlShape, text: string | null, of?: RevisionOf): string | null {
  if (text === null || text === "") {
    return null;
  }
  const value = parsed(text);
  const words = (Array.isArray(value) ? value : [value]).map((one) => ofField(intl, one, of) ?? wordsOf(intl, one)).filter(Boolean);
  return words.length > 0 ? intl.formatList(words, { type: "unit", style: "short" }) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function ofField(intl: IntlShape, value: unknown, of?: RevisionOf): string | null {
  const name = of?.field.split(" ").at(-1) ?? "";
  if (name.endsWith("Pence") && typeof value === "number") {
    return poundWords(value, intl.locale);
  }
  if (of && name === "languages" && typeof value === "string") {
    return of.languageName(value);
  }
  if (isCounted(name) && typeof value === "string" && COUNT.test(value)) {
    return intl.formatMessage(countWords[name], { count: Number.parseInt(value, 10) });
  }
  if (name === "status" && isStatus(value)) {
    return intl.formatMessage(statusWords[value]);
  }
  return name === "schedule" && isOpening(value) ? openingWithNote(intl, value) : null;
}

function isCounted(name: string): name is keyof typeof countWords {
  return name in countWords;
}

function isStatus(value: unknown): value is ServiceStatus {
  return typeof value === "string" && value in statusWords;
}

function isOpening(value: unknown): value is Opening {
  return typeof value === "object" && value !== null && "day" in value && "opens" in value && "closes" in value;
}

function wordsOf(intl: IntlShape, value: unknown): string {
  if (value === null || value === "") {
    return "";
  }
  const text = typeof value === "object" ? Object.values(value).filter((one) => typeof one === "string").join(", ") : String(value);
  const descriptor = known[text];
  if (descriptor) {
    return intl.formatMessage(descriptor);
  }
  if (DAY.test(text)) {
    return dayWords(text, intl.locale);
  }
  return MOMENT.test(text) ? momentWords(text, intl.locale) : text;
}
