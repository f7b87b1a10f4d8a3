import { FormattedMessage, useIntl } from "react-intl";
import { PutBackDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { dayWords } from "../lib/dates.ts";
import { useNotices } from "../lib/notices.tsx";
import { QuietButton } from "../ui/button.tsx";
import { words } from "./history-messages.ts";

/** The page that is put right, the act that took something off, and until when it can be put back. */
export interface PutBackProps {
  organisation: { id: string; version: number };
  act: { id: string; summary: string };
  until: string;
}

/** Puts back what an act took off the page; the day until which this works stands beside it. */
export function PutBackButton({ organisation, act, until }: PutBackProps) {
  const intl = useIntl();
  const { notify } = useNotices();
  const putting = useAct(PutBackDocument);
  const putBack = async () => {
    const { payload, problems, failure } = await putting.act({
      organisation: organisation.id,
      act: act.id,
      expectedVersion: organisation.version,
    });
    const reason = problems[0]?.message ?? failure?.message ?? "";
    notify(payload ? intl.formatMessage(words.isBack) : intl.formatMessage(words.notBack, { reason }));
  };
  return (
    <div className="row">
      <QuietButton hidden={act.summary} onPress={() => void putBack()}>
        <FormattedMessage {...words.putBack} />
      </QuietButton>
      <span className="second-line">
        <FormattedMessage {...words.putBackUntil} values={{ date: <bdi key="date">{dayWords(until, intl.locale)}</bdi> }} />
      </span>
    </div>
  );
}
