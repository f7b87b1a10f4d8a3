import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { EndALinkDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { today } from "../lib/dates.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { ConfirmPage } from "../ui/confirm-page.tsx";
import { DateInput, dayFromTyped, typedDate } from "../ui/date-input.tsx";
import { Naming } from "../ui/text.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { useUndo } from "../ui/undo-button.tsx";
import { backTo } from "./back.tsx";
import { LinkOfAddress } from "./link-of-address.tsx";
import type { LinkAndSides } from "./link-of-address.tsx";
import { words } from "./messages.ts";

/** Ends a link on a day, with a reason. It stays as a former link. */
export function EndLinkPage() {
  return <LinkOfAddress act="endLink">{(found) => <EndForm {...found} />}</LinkOfAddress>;
}

function EndForm({ link, own, partner }: LinkAndSides) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const ending = useAct(EndALinkDocument);
  const undoOf = useUndo();
  const form = useForm({ on: typedDate(today()), reason: "" });
  const end = async () => {
    const on = dayFromTyped(form.values.on);
    const reason = form.values.reason.trim();
    const faults = [
      ...(on ? [] : [{ field: "on", message: intl.formatMessage(words.endWrong) }]),
      ...(reason ? [] : [{ field: "reason", message: intl.formatMessage(words.reasonMissing) }]),
    ];
    if (!form.check(faults) || !on) {
      return;
    }
    const outcome = await ending.act({ link: link.id, on, reason });
    if (form.accept(outcome)) {
      notify(<Naming words={words.endedNow} names={{ name: partner.name }} />, undoOf(outcome.payload?.link?.undoable));
      await navigate(path(`organisations/${own.handle}`), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={{ words: words.endTitle, names: { name: partner.name } }}
      section={intl.formatMessage(words.section)}
      lead={<FormattedMessage {...words.endLead} />}
      back={backTo(own)}
      action={<FormattedMessage {...words.endAct} />}
      busy={ending.busy}
      errors={form.errors}
      onConfirm={() => void end()}
    >
      <DateInput
        id={fieldId("on")}
        label={<FormattedMessage {...words.endOn} />}
        error={form.errorOf("on")}
        value={form.values.on}
        onChange={(value) => form.set("on", value)}
      />
      <TextArea {...form.field("reason")} label={<FormattedMessage {...words.endReason} />} rows={3} />
    </ConfirmPage>
  );
}
