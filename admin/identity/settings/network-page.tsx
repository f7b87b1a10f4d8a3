import { FormattedMessage, useIntl } from "react-intl";
import { SettingsChangeNetworkDocument, SettingsNetworkDocument } from "../../../schema/operations.ts";
import type { RenewalRule, SettingsNetworkQuery } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork } from "../../lib/place.ts";
import type { FieldError } from "../../lib/problems.ts";
import { Actions } from "../../ui/actions.tsx";
import { Answer, NotAllowedPage, NotFoundPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox, Radios } from "../../ui/choices.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { TextArea, TextInput } from "../../ui/text-input.tsx";
import { renewalRuleWords, words } from "./messages.ts";

type Settled = NonNullable<SettingsNetworkQuery["network"]>;

const periods = [
  "membershipTermMonths",
  "graceDays",
  "renewalOpensDays",
  "applicationExpiresAfterDays",
  "reminderAfterDays",
  "appealDays",
  "introductionExpiresAfterDays",
  "ballotDays",
  "urgentBallotDays",
  "secondRoundAfterDays",
  "conflictLookbackMonths",
  "assuranceDueAfterDays",
  "assuranceOverdueAfterDays",
] as const;

const renewalRules: readonly RenewalRule[] = ["AT_ONCE", "BALLOT"];

/** What the partnership says of itself, and its periods. */
export function NetworkSettingsPage() {
  const { handle } = useNetwork();
  const asked = useQuestion(SettingsNetworkDocument, { handle });
  return (
    <Answer of={asked}>
      {({ network }) => {
        if (!network) {
          return <NotFoundPage />;
        }
        if (!network.can.includes("changeNetworkSettings")) {
          return <NotAllowedPage why={<FormattedMessage {...words.notAllowed} />} />;
        }
        return <NetworkForm key={network.version} network={network} />;
      }}
    </Answer>
  );
}

function NetworkForm({ network }: { network: Settled }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const save = useAct(SettingsChangeNetworkDocument);
  const numbers = Object.fromEntries(periods.map((key) => [key, String(network.settings[key])]));
  const form = useForm<Record<string, string | boolean>>({
    name: network.name,
    purpose: network.purpose ?? "",
    about: network.about ?? "",
    publishDecisions: network.settings.publishDecisions,
    renewalRule: network.settings.renewalRule,
    ...numbers,
  });
  const submit = async () => {
    const faults: FieldError[] = periods
      .filter((key) => !/^\d+$/u.test(String(form.values[key]).trim()))
      .map((key) => ({
        field: key,
        message: intl.formatMessage(words.errorNumber, { label: intl.formatMessage(words[key]) }),
      }));
    if (!form.check(faults)) {
      return;
    }
    const input = {
      name: String(form.values["name"]),
      purpose: String(form.values["purpose"]),
      about: String(form.values["about"]),
      publishDecisions: form.values["publishDecisions"] === true,
      renewalRule: form.values["renewalRule"] as RenewalRule,
      ...Object.fromEntries(periods.map((key) => [key, Number(form.values[key])])),
    };
    if (form.accept(await save.act({ network: network.id, input, expectedVersion: network.version }))) {
      notify(<FormattedMessage {...words.networkSaved} />);
    }
  };
  return (
    <Page
      narrow
      title={intl.formatMessage(words.networkTitle)}
      section={intl.formatMessage(words.title)}
      back={{ to: "settings", label: intl.formatMessage(words.back) }}
      lead={intl.formatMessage(words.networkLead)}
      errors={form.errors}
    >
      <Form onSubmit={() => void submit()}>
        <Sheet title={intl.formatMessage(words.aboutHeading)}>
          <div className="form">
            <TextInput {...form.field("name")} label={intl.formatMessage(words.networkName)} />
            <TextInput {...form.field("purpose")} label={intl.formatMessage(words.networkPurpose)} optional />
            <TextArea
              {...form.field("about")}
              label={intl.formatMessage(words.networkAbout)}
              hint={intl.formatMessage(words.networkAboutHint)}
              optional
              rows={6}
            />
            <Checkbox
              id="publishDecisions"
              label={intl.formatMessage(words.publish)}
              hint={intl.formatMessage(words.publishHint)}
              checked={form.values["publishDecisions"] === true}
              onChange={(checked) => form.set("publishDecisions", checked)}
            />
            <Radios
              id="renewalRule"
              label={intl.formatMessage(words.renewalRule)}
              choices={renewalRules.map((value) => ({
                value,
                label: intl.formatMessage(renewalRuleWords[value]),
              }))}
              value={String(form.values["renewalRule"])}
              onChange={(value) => form.set("renewalRule", value)}
            />
          </div>
        </Sheet>
        <Sheet title={intl.formatMessage(words.periodsHeading)}>
          <div className="form">
            {periods.map((key) => (
              <TextInput
                key={key}
                {...form.field(key)}
                label={intl.formatMessage(words[key])}
                inputMode="numeric"
                characters={5}
              />
            ))}
          </div>
        </Sheet>
        <Actions>
          <Button busy={save.busy}>
            <FormattedMessage {...words.networkSave} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
