import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { ReportLateConflictDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { NotAllowedPage } from "../../ui/answer.tsx";
import { Radios } from "../../ui/choices.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import { UserText } from "../../ui/text.tsx";
import "../membership.css";
import { words as shared } from "./messages.ts";
import { again as words } from "./again-words.ts";
import { DecisionAnswer } from "./use-decision.tsx";
import type { DecisionFacts } from "./use-decision.tsx";

/** Reports an interest of a seat that had voted for an admission. */
export function LateConflictPage() {
  return (
    <DecisionAnswer>
      {(decision) =>
        decision.can.includes("reportLateConflict") ? (
          <LateConflict decision={decision} />
        ) : (
          <NotAllowedPage why={<FormattedMessage {...words.mayNotReport} />} />
        )
      }
    </DecisionAnswer>
  );
}

function LateConflict({ decision }: { decision: DecisionFacts }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const report = useAct(ReportLateConflictDocument);
  const form = useForm({ seat: "", reason: "" });
  const back = `decisions/${decision.id}`;
  const voted = decision.ballot?.roll.filter((place) => place.voted) ?? [];
  const confirm = async () => {
    const { seat } = form.values;
    const reason = form.values.reason.trim();
    const faults = [
      ...(seat === "" ? [{ field: "seat", message: intl.formatMessage(words.seatMissing) }] : []),
      ...(reason === "" ? [{ field: "reason", message: intl.formatMessage(words.reasonMissing) }] : []),
    ];
    if (form.check(faults) && form.accept(await report.act({ decision: decision.id, seat, reason }))) {
      notify(intl.formatMessage(words.reported));
      await navigate(path(back), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.reportTitle)}
      section={intl.formatMessage(shared.title)}
      lead={<FormattedMessage {...words.reportLead} />}
      back={{ to: back, label: intl.formatMessage(words.backToDecision) }}
      action={<FormattedMessage {...words.reportAct} />}
      busy={report.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <Radios
        id={fieldId("seat")}
        label={<FormattedMessage {...words.seat} />}
        error={form.errorOf("seat")}
        choices={voted.map(({ seat }) => ({ value: seat.id, label: <UserText>{seat.organisation.name}</UserText> }))}
        value={form.values.seat}
        onChange={(seat) => form.set("seat", seat)}
      />
      <TextArea
        {...form.field("reason")}
        label={<FormattedMessage {...words.reason} />}
        hint={<FormattedMessage {...words.reasonHint} />}
      />
    </ConfirmPage>
  );
}
