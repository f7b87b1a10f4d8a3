import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { fieldId } from "../../lib/form.ts";
import { useNetworkPath } from "../../lib/place.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/choices.tsx";
import { DateInput, typedDate } from "../../ui/date-input.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { QuietEdge } from "../../ui/surface.tsx";
import { Day, Deadline, UserText } from "../../ui/text.tsx";
import { TextArea, TextInput } from "../../ui/text-input.tsx";
import type { ApplicationFile } from "../file/use-file.tsx";
import { words as shared } from "../messages.ts";
import { words } from "./messages.ts";
import { earliestClose, openingFaults, usualClose } from "./opening-form.ts";
import { useOpening } from "./opening-route.tsx";

/** The question, prefilled, and the closing day and time, with the partnership's usual one. */
export function OpeningQuestionPage() {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { file, form } = useOpening();
  const { settings } = file.committee.network;
  const goOn = () => {
    if (form.check(openingFaults(intl, file, form.values))) {
      void navigate(path(`applications/${file.id}/open-ballot/check`));
    }
  };
  const setUrgent = (urgent: boolean) => {
    form.set("urgent", urgent);
    form.set("closesAt", typedDate(usualClose(file, urgent)));
  };
  return (
    <Page
      title={intl.formatMessage(words.title)}
      section={intl.formatMessage(shared.applications)}
      back={{ to: `applications/${file.id}`, label: intl.formatMessage(shared.backToFile) }}
      above={<UserText>{file.organisation.name}</UserText>}
      errors={form.errors}
      narrow
    >
      <Form onSubmit={goOn}>
        <TextArea
          {...form.field("question")}
          rows={2}
          label={<FormattedMessage {...words.question} />}
          hint={<FormattedMessage {...words.questionHint} />}
        />
        <Checkbox
          id={fieldId("urgent")}
          label={<FormattedMessage {...words.urgent} />}
          hint={<FormattedMessage {...words.urgentHint} values={{ days: settings.urgentBallotDays }} />}
          checked={form.values.urgent}
          onChange={setUrgent}
        />
        <DateInput
          id={fieldId("closesAt")}
          label={<FormattedMessage {...words.closes} />}
          hint={
            <>
              <FormattedMessage
                {...words.closesHint}
                values={{
                  days: form.values.urgent ? settings.urgentBallotDays : settings.ballotDays,
                  day: <Day key="day" on={usualClose(file, form.values.urgent)} weekday />,
                }}
              />{" "}
              <FormattedMessage
                {...words.closesFrom}
                values={{ earliest: <Deadline key="earliest" at={earliestClose(file, form.values.urgent)} /> }}
              />
            </>
          }
          error={form.errorOf("closesAt")}
          value={form.values.closesAt}
          onChange={(value) => form.set("closesAt", value)}
        />
        <TextInput
          {...form.field("time")}
          label={<FormattedMessage {...words.time} />}
          hint={<FormattedMessage {...words.timeHint} />}
          characters={8}
        />
        <RuleWords file={file} />
        <Actions>
          <Button wideOnPhone>
            <FormattedMessage {...words.goOn} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

function RuleWords({ file }: { file: ApplicationFile }) {
  const { rule } = file.committee;
  return (
    <QuietEdge>
      <p className="strong">
        <FormattedMessage {...words.rule} />
      </p>
      <ul>
        {rule.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="second-line">
        <FormattedMessage
          {...words.ruleVersion}
          values={{ version: rule.version, date: <Day key="date" on={rule.effectiveFrom} /> }}
        />
      </p>
    </QuietEdge>
  );
}
