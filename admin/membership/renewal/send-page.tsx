import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { SendTheRenewalDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { NotFoundPage } from "../../ui/answer.tsx";
import { Radios } from "../../ui/choices.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { Naming } from "../../ui/text.tsx";
import "../membership.css";
import { partTitles, words } from "./messages.ts";
import { CheckedWords } from "./renewal-page.tsx";
import { checkOf, isReady, pagesOfParts, RenewalAnswer, type RenewalFacts } from "./renewal.tsx";

/** Everything that was looked through, how, and sending it. */
export function SendRenewalPage() {
  return <RenewalAnswer toDo>{(facts) => (isReady(facts) ? <Send facts={facts} /> : <NotFoundPage />)}</RenewalAnswer>;
}

function Send({ facts }: { facts: RenewalFacts }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const form = useForm({ how: "" });
  const send = useAct(SendTheRenewalDocument);
  const { organisation, renewal } = facts;
  const confirm = async () => {
    const method = form.values.how;
    if (!form.check(method ? [] : [{ field: "how", message: intl.formatMessage(words.howMissing) }])) {
      return;
    }
    const outcome = await send.act({ membership: facts.id, expectedVersion: organisation.version, method });
    if (form.accept(outcome)) {
      const waits = Boolean(outcome.payload?.membership?.renewal?.sentAt);
      notify(<Naming words={waits ? words.sent : words.renewed} names={{ organisation: organisation.name }} />);
      await navigate(path(`members/${facts.id}`));
    }
  };
  // The words chosen here are kept as they are: they stand beside the date for everyone who reads the page.
  const ways = [words.howReading, words.howTogether, words.howPhone].map((way) => intl.formatMessage(way));
  return (
    <ConfirmPage
      title={intl.formatMessage(words.send)}
      section={organisation.name}
      lead={<FormattedMessage {...(renewal.rule === "AT_ONCE" ? words.sendLead : words.sendLeadBallot)} />}
      back={{ to: `members/${facts.id}/renewal`, label: <FormattedMessage {...words.back} /> }}
      action={<FormattedMessage {...words.sendIt} />}
      busy={send.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <Sheet>
        <SummaryList
          rows={pagesOfParts.map(({ part, slug }) => {
            const check = checkOf(facts, part);
            return {
              key: part,
              question: <FormattedMessage {...partTitles[part]} />,
              answer: check && <CheckedWords check={check} />,
              changeTo: `members/${facts.id}/renewal/${slug}`,
            };
          })}
        />
      </Sheet>
      <Radios
        id={fieldId("how")}
        label={<FormattedMessage {...words.how} />}
        error={form.errorOf("how")}
        choices={ways.map((way) => ({ value: way, label: way }))}
        value={form.values.how}
        onChange={(how) => form.set("how", how)}
      />
    </ConfirmPage>
  );
}
