import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { EndSeatTermDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { dayWords, today } from "../../lib/dates.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { DateInput, dayFromTyped, typedDate } from "../../ui/date-input.tsx";
import { Naming, UserText } from "../../ui/text.tsx";
import { useUndo } from "../../ui/undo-button.tsx";
import "../membership.css";
import { seatWords as words, words as memberWords } from "./messages.ts";
import { SeatOfAddress } from "./seat-of-address.tsx";
import type { SeatFacts } from "./seat-of-address.tsx";

/** Ends a seat on a chosen day, which is its last. */
export function EndSeatPage() {
  return <SeatOfAddress act="endSeat">{(seat) => <EndSeat seat={seat} />}</SeatOfAddress>;
}

function EndSeat({ seat }: { seat: SeatFacts }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const form = useForm({ on: typedDate(today()) });
  const end = useAct(EndSeatTermDocument);
  const undoOf = useUndo();
  const organisation = seat.organisation.name;
  const confirm = async () => {
    const on = dayFromTyped(form.values.on);
    if (!form.check(on ? [] : [{ field: "on", message: intl.formatMessage(words.dayMissing) }]) || !on) {
      return;
    }
    const outcome = await end.act({ seat: seat.id, on });
    if (form.accept(outcome)) {
      const { undoable } = outcome.payload?.committee?.seats.find(({ id }) => id === seat.id) ?? {};
      notify(
        <Naming words={words.ended} names={{ organisation, date: dayWords(on, intl.locale) }} />,
        undoOf(undoable),
      );
      await navigate(path("members"), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.endTitle)}
      section={intl.formatMessage(memberWords.title)}
      lead={
        <FormattedMessage
          {...words.endLead}
          values={{ organisation: <UserText key="organisation">{organisation}</UserText> }}
        />
      }
      back={{ to: "members", label: intl.formatMessage(words.back) }}
      action={<FormattedMessage {...words.endAct} />}
      busy={end.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <DateInput
        id={fieldId("on")}
        label={<FormattedMessage {...words.to} />}
        error={form.errorOf("on")}
        value={form.values.on}
        onChange={(on) => form.set("on", on)}
      />
    </ConfirmPage>
  );
}
