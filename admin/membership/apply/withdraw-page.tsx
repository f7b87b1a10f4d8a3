import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { ApplyWithdrawDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import { useApplicantFile } from "./file.ts";
import type { ApplicantFile } from "./file.ts";
import { words } from "./messages.ts";

/** Taking the application back. It can be reopened, so one check page is enough. */
export function ApplyWithdrawPage() {
  const { application = "" } = useParams();
  const asked = useApplicantFile(application);
  return (
    <Answer of={asked}>
      {({ file }) => (file?.can.includes("withdrawApplication") ? <Withdraw file={file} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Withdraw({ file }: { file: ApplicantFile }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const withdraw = useAct(ApplyWithdrawDocument);
  const form = useForm({ reason: "" });
  const confirm = async () => {
    const reason = form.values.reason.trim();
    if (form.accept(await withdraw.act({ application: file.id, reason: reason === "" ? null : reason }))) {
      notify(<FormattedMessage {...words.withdrawn} />);
      await navigate(path(`apply/${file.id}`), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={{ words: words.withdrawTitle, names: { name: file.organisation.name } }}
      section={intl.formatMessage(words.section)}
      lead={intl.formatMessage(words.withdrawLead)}
      back={{ to: `apply/${file.id}`, label: intl.formatMessage(words.backToApplication) }}
      action={intl.formatMessage(words.withdrawAction)}
      busy={withdraw.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <TextArea
        {...form.field("reason")}
        label={intl.formatMessage(words.withdrawReason)}
        hint={intl.formatMessage(words.withdrawReasonHint)}
        optional
      />
    </ConfirmPage>
  );
}
