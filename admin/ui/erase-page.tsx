import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Form as FormState } from "../lib/form.ts";
import type { WordsDescriptor } from "../lib/words.ts";
import { ConfirmPage } from "./confirm-page.tsx";
import { words } from "./erase-messages.ts";
import { Page } from "./page.tsx";
import { Sheet, Stack } from "./surface.tsx";
import { UserText } from "./text.tsx";
import { TextInput } from "./text-input.tsx";

/** What erasing means, as the service says it. */
interface Meaning {
  obstacles: readonly string[];
  goes: readonly string[];
  stays: readonly string[];
}

/** What a page that erases somebody shows. */
export interface ErasePageProps {
  title: WordsDescriptor;
  section?: string;
  lead: ReactNode;
  back: { to: string; label: ReactNode };
  means: Meaning;
  /** What is to be typed. */
  confirm: ReactNode;
  action: ReactNode;
  form: FormState<{ confirm: string }>;
  busy: boolean;
  onErase(): void;
}

/** Says what goes and what stays, asks for a word to be typed, and erases; says first what is in the way. */
export function ErasePage({ title, section, lead, back, means, confirm, action, form, busy, onErase }: ErasePageProps) {
  const intl = useIntl();
  const meaning = (
    <Stack>
      <List title={words.goes} lines={means.goes} />
      <List title={words.stays} lines={means.stays} />
    </Stack>
  );
  if (means.obstacles.length > 0) {
    return (
      <Page title={intl.formatMessage(title)} section={section} lead={lead} back={back} narrow>
        <Stack>
          <List title={words.obstacles} lines={means.obstacles} />
          {meaning}
        </Stack>
      </Page>
    );
  }
  return (
    <ConfirmPage
      title={intl.formatMessage(title)}
      section={section}
      lead={lead}
      back={back}
      action={action}
      busy={busy}
      errors={form.errors}
      onConfirm={onErase}
    >
      {meaning}
      <TextInput {...form.field("confirm")} label={confirm} spellCheck={false} />
    </ConfirmPage>
  );
}

function List({ title, lines }: { title: WordsDescriptor; lines: readonly string[] }) {
  return (
    <Sheet title={<FormattedMessage {...title} />}>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <UserText>{line}</UserText>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
