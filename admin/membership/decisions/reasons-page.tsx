import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { useNetworkPath } from "../../lib/place.ts";
import { Actions } from "../../ui/actions.tsx";
import { AddedList } from "../../ui/added-list.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { UserText } from "../../ui/text.tsx";
import { TextArea, TextInput } from "../../ui/text-input.tsx";
import { TextLanguage } from "../text-language.tsx";
import { words } from "./messages.ts";
import { useLetter } from "./reasons-route.tsx";

/** Writes the letter of reasons, with conditions one by one. */
export function ReasonsPage() {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { decision, form } = useLetter();
  const { reasonsForApplicant, conditions, condition } = form.values;
  const add = () => {
    const typed = condition.trim();
    if (typed !== "" && !conditions.includes(typed)) {
      form.set("conditions", [...conditions, typed]);
    }
    form.set("condition", "");
  };
  const goOn = () => {
    const empty = reasonsForApplicant.trim() === "";
    const message = intl.formatMessage(words.reasonsMissing);
    if (form.check(empty ? [{ field: "reasonsForApplicant", message }] : [])) {
      add();
      void navigate(path(`decisions/${decision.id}/reasons/check`));
    }
  };
  const name = <UserText key="name">{decision.organisation?.name ?? intl.formatMessage(words.about)}</UserText>;
  return (
    <Page
      title={intl.formatMessage(words.reasonsTitle)}
      section={intl.formatMessage(words.title)}
      back={{ to: `decisions/${decision.id}`, label: name }}
      lead={<FormattedMessage {...words.reasonsLead} values={{ name }} />}
      errors={form.errors}
      narrow
    >
      <Form onSubmit={goOn}>
        <TextArea
          {...form.field("reasonsForApplicant")}
          rows={9}
          label={<FormattedMessage {...words.reasons} />}
          hint={<FormattedMessage {...words.reasonsHint} />}
        />
        <TextLanguage
          field="reasonsLang"
          label={<FormattedMessage {...words.reasonsLang} />}
          value={form.values.reasonsLang}
          onChange={(lang) => form.set("reasonsLang", lang)}
        />
        <div>
          <TextInput
            {...form.field("condition")}
            label={<FormattedMessage {...words.condition} />}
            hint={<FormattedMessage {...words.conditionHint} />}
            optional
            beside={
              <Button kind="secondary" onPress={add}>
                <FormattedMessage {...words.add} />
              </Button>
            }
          />
          <AddedList
            items={conditions.map((one) => ({ key: one, words: <UserText>{one}</UserText>, name: one }))}
            onRemove={(key) => form.set("conditions", conditions.filter((one) => one !== key))}
          />
        </div>
        <Actions>
          <Button wideOnPhone>
            <FormattedMessage {...words.goOn} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
