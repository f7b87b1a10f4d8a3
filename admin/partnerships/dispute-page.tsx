import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { DisputeALinkDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { ConfirmPage } from "../ui/confirm-page.tsx";
import { Naming } from "../ui/text.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { backTo } from "./back.tsx";
import { LinkOfAddress } from "./link-of-address.tsx";
import type { LinkAndSides } from "./link-of-address.tsx";
import { words } from "./messages.ts";

/** Says that a link is not right, and why. Both texts are kept. */
export function DisputeLinkPage() {
  return <LinkOfAddress act="disputeLink">{(found) => <DisputeForm {...found} />}</LinkOfAddress>;
}

function DisputeForm({ link, own, partner }: LinkAndSides) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const disputing = useAct(DisputeALinkDocument);
  const form = useForm({ reason: "" });
  const dispute = async () => {
    const reason = form.values.reason.trim();
    const missing = { field: "reason", message: intl.formatMessage(words.reasonMissing) };
    if (form.check(reason ? [] : [missing]) && form.accept(await disputing.act({ link: link.id, reason }))) {
      notify(<Naming words={words.disputed} names={{ name: partner.name }} />);
      await navigate(path(`organisations/${own.handle}`), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={{ words: words.disputeTitle, names: { name: partner.name } }}
      section={intl.formatMessage(words.section)}
      lead={<FormattedMessage {...words.disputeLead} />}
      back={backTo(own)}
      action={<FormattedMessage {...words.disputeAct} />}
      busy={disputing.busy}
      errors={form.errors}
      onConfirm={() => void dispute()}
    >
      <TextArea {...form.field("reason")} label={<FormattedMessage {...words.disputeReason} />} />
    </ConfirmPage>
  );
}
