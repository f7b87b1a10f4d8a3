import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { SayTheyAreTwoDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { ConfirmPage } from "../ui/confirm-page.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { Naming } from "../ui/text.tsx";
import { words } from "./duplicate-messages.ts";
import { PairOfAddress } from "./pair-of-address.tsx";
import type { RecordOfPair } from "./pair-of-address.tsx";

/** Says with a reason that two records are two organisations. */
export function TwoPage() {
  return <PairOfAddress>{(one, other) => <TwoForm one={one} other={other} />}</PairOfAddress>;
}

function TwoForm({ one, other }: { one: RecordOfPair; other: RecordOfPair }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const saying = useAct(SayTheyAreTwoDocument);
  const form = useForm({ reason: "" });
  const say = async () => {
    const reason = form.values.reason.trim();
    const missing = reason ? [] : [{ field: "reason", message: intl.formatMessage(words.reasonMissing) }];
    if (form.check(missing) && form.accept(await saying.act({ organisation: one.id, of: other.id, reason }))) {
      notify(intl.formatMessage(words.twoDone));
      await navigate(path("duplicates"), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.twoTitle)}
      section={intl.formatMessage(words.title)}
      lead={<Naming words={words.twoLead} names={{ one: one.name, other: other.name }} />}
      back={{ to: "duplicates", label: intl.formatMessage(words.title) }}
      action={<FormattedMessage {...words.twoAct} />}
      busy={saying.busy}
      errors={form.errors}
      onConfirm={() => void say()}
    >
      <TextArea {...form.field("reason")} label={<FormattedMessage {...words.reasonTwo} />} rows={2} />
    </ConfirmPage>
  );
}
