import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ApplyNumberQuery } from "../../../schema/operations.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { words } from "./messages.ts";
import { numberWords } from "./number-words.ts";

/** What a register says under a number. */
export type RegisterSays = NonNullable<ApplyNumberQuery["registerEntry"]>;

interface NumberPageProps {
  says: RegisterSays;
  busy: boolean;
  onOurs(): void;
  onNotOurs(): void;
  onBack(): void;
}

/** Shows what a register says, to be compared: nothing is filled in before somebody has said that it is theirs. */
export function NumberPage({ says, busy, onOurs, onNotOurs, onBack }: NumberPageProps) {
  const intl = useIntl();
  const { entry, name, postcode, purpose, website, areas } = says;
  const said = (text: string | null): ReactNode =>
    text ? <UserText>{text}</UserText> : <FormattedMessage {...numberWords.notStated} />;
  const source = (
    <bdi>
      <FormattedMessage
        {...numberWords.from}
        values={{ register: entry.register, number: <bdi key="number">{entry.value}</bdi>, day: <Day key="day" on={entry.extractOn} /> }}
      />
    </bdi>
  );
  const rows = [
    { key: "name", answer: said(name) },
    { key: "postcode", answer: said(postcode) },
    { key: "source", answer: source },
    { key: "purpose", answer: said(purpose) },
    { key: "website", answer: said(website) },
    { key: "areas", answer: said(intl.formatList(areas.map((area) => area.name))) },
  ] as const;
  return (
    <Page
      narrow
      title={intl.formatMessage(numberWords.title)}
      section={intl.formatMessage(words.section)}
      back={{ onPress: onBack, label: intl.formatMessage(words.back) }}
      lead={intl.formatMessage(numberWords.lead)}
    >
      <Stack>
        <Sheet note={<FormattedMessage {...numberWords.note} />}>
          <SummaryList rows={rows.map(({ key, answer }) => ({ key, question: intl.formatMessage(numberWords[key]), answer }))} />
        </Sheet>
        <Actions>
          <Button busy={busy} onPress={onOurs}>
            <FormattedMessage {...numberWords.ours} />
          </Button>
          <Button kind="secondary" busy={busy} onPress={onNotOurs}>
            <FormattedMessage {...numberWords.notOurs} />
          </Button>
        </Actions>
      </Stack>
    </Page>
  );
}
