import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { DeclineWordDocument, RetireWordDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { NotAllowedPage } from "../ui/answer.tsx";
import { ConfirmPage } from "../ui/confirm-page.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import { WordOfAddress } from "./word-of-address.tsx";
import type { ShownWord } from "./word-of-address.tsx";

const declining = { act: words.decline, title: words.declineTitle, lead: words.declineLead, why: words.declineWhy };
const retiring = { act: words.retire, title: words.retireTitle, lead: words.retireLead, why: words.retireWhy };

/** Does not take up a suggested word, or no longer offers a skill; with a reason. */
export function PutAsidePage() {
  return (
    <WordOfAddress>
      {(word) =>
        word.can.includes("declineSkill") || word.can.includes("retireSkill") ? (
          <PutAsideForm word={word} />
        ) : (
          <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />
        )
      }
    </WordOfAddress>
  );
}

function PutAsideForm({ word }: { word: ShownWord }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const decline = useAct(DeclineWordDocument);
  const retire = useAct(RetireWordDocument);
  const form = useForm({ reason: "" });
  const waits = word.can.includes("declineSkill");
  const said = waits ? declining : retiring;
  const putAside = async () => {
    const reason = form.values.reason.trim();
    const missing = reason ? [] : [{ field: "reason", message: intl.formatMessage(words.reasonMissing) }];
    const { act } = waits ? decline : retire;
    if (form.check(missing) && form.accept(await act({ skill: word.id, reason, expectedVersion: word.version }))) {
      notify(intl.formatMessage(words.putAside, { word: word.label }));
      await navigate(path("words"), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={{ words: said.title, names: { word: word.label } }}
      section={intl.formatMessage(words.title)}
      lead={<FormattedMessage {...said.lead} />}
      back={{ to: `words/${word.id}`, label: <UserText>{word.label}</UserText> }}
      action={<FormattedMessage {...said.act} />}
      busy={decline.busy || retire.busy}
      errors={form.errors}
      onConfirm={() => void putAside()}
    >
      <TextArea {...form.field("reason")} label={<FormattedMessage {...said.why} />} rows={2} />
    </ConfirmPage>
  );
}
