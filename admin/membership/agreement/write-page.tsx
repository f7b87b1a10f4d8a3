import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { AskTheSeatsDocument, WriteFirstAgreementDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { dayAfter, dayOf, momentAt } from "../../lib/dates.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import type { FieldError } from "../../lib/problems.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork, useNetworkPath } from "../../lib/place.ts";
import { NotAllowedPage } from "../../ui/answer.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { DateInput, dayFromTyped, typedDate } from "../../ui/date-input.tsx";
import { TextArea, TextInput } from "../../ui/text-input.tsx";
import "../membership.css";
import { words } from "./messages.ts";
import { AgreementAnswer, mayPropose, type AgreementFacts } from "./use-agreement.tsx";

/** The hour of the close, in UK time. */
const closingHour = 17;

/** Writes the first agreement down, or puts a new version to the seats. */
export function WriteAgreementPage() {
  return (
    <AgreementAnswer>
      {(facts) =>
        facts.can.includes("writeAgreement") || mayPropose(facts) ? (
          <Writing facts={facts} />
        ) : (
          <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />
        )
      }
    </AgreementAnswer>
  );
}

function Writing({ facts }: { facts: AgreementFacts }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { id: network } = useNetwork();
  const { notify } = useNotices();
  const write = useAct(WriteFirstAgreementDocument);
  const open = useAct(AskTheSeatsDocument);
  const [original] = facts.agreement?.texts ?? [];
  const committee = facts.committees.find(({ can }) => can.includes("openBallot"));
  const first = dayAfter(dayOf(committee?.earliestClose ?? new Date().toISOString()), 1);
  const form = useForm({ text: original?.text ?? "", changes: "", closesAt: typedDate(first) });
  const proposing = !facts.can.includes("writeAgreement");
  const faults = (): FieldError[] => [
    ...(form.values.text.trim() === "" ? [{ field: "text", message: intl.formatMessage(words.textMissing) }] : []),
    ...(proposing && !dayFromTyped(form.values.closesAt)
      ? [{ field: "closesAt", message: intl.formatMessage(words.closesMissing) }]
      : []),
  ];
  const confirm = async () => {
    if (!form.check(faults())) {
      return;
    }
    const texts = [{ lang: original?.lang ?? "en", text: form.values.text }];
    if (!proposing) {
      if (form.accept(await write.act({ network, input: { texts } }))) {
        notify(intl.formatMessage(words.written));
        await navigate(path("agreement"), { replace: true });
      }
      return;
    }
    const outcome = await open.act({
      committee: committee?.id ?? "",
      subject: "CHANGE_RULE",
      about: null,
      question: intl.formatMessage(words.question),
      closesAt: momentAt(dayFromTyped(form.values.closesAt) ?? first, closingHour),
      urgent: false,
      proposal: { agreement: { texts, changes: form.values.changes.trim() || null } },
    });
    if (form.accept(outcome) && outcome.payload?.ballot) {
      notify(intl.formatMessage(words.opened));
      await navigate(path(`ballots/${outcome.payload.ballot.id}`), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(proposing ? words.propose : words.write)}
      section={intl.formatMessage(words.title)}
      lead={<FormattedMessage {...(proposing ? words.proposeLead : words.writeLead)} />}
      back={{ to: "agreement", label: <FormattedMessage {...words.back} /> }}
      action={<FormattedMessage {...(proposing ? words.open : words.save)} />}
      busy={write.busy || open.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <TextArea
        {...form.field("text")}
        rows={12}
        label={<FormattedMessage {...words.text} />}
        hint={<FormattedMessage {...words.textHint} />}
      />
      {proposing && (
        <>
          <TextInput {...form.field("changes")} label={<FormattedMessage {...words.changes} />} optional />
          <DateInput
            id={fieldId("closesAt")}
            label={<FormattedMessage {...words.closes} />}
            hint={<FormattedMessage {...words.closesHint} />}
            error={form.errorOf("closesAt")}
            value={form.values.closesAt}
            onChange={(value) => form.set("closesAt", value)}
          />
        </>
      )}
    </ConfirmPage>
  );
}
