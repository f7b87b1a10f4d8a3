import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { ApplyReopenDocument } from "../../../schema/operations.ts";
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

/** Taking the application up again, with the same file. */
export function ApplyReopenPage() {
  const { application = "" } = useParams();
  const asked = useApplicantFile(application);
  return (
    <Answer of={asked}>
      {({ file }) => (file?.can.includes("reopenApplication") ? <Reopen file={file} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Reopen({ file }: { file: ApplicantFile }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const reopen = useAct(ApplyReopenDocument);
  const form = useForm({ reason: "" });
  const confirm = async () => {
    const reason = form.values.reason.trim();
    const missing = { field: "reason", message: intl.formatMessage(words.reopenMissing) };
    if (!form.check(reason === "" ? [missing] : [])) {
      return;
    }
    if (form.accept(await reopen.act({ application: file.id, reason }))) {
      notify(<FormattedMessage {...words.reopened} />);
      await navigate(path(`apply/${file.id}`), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={{ words: words.reopenTitle, names: { name: file.organisation.name } }}
      section={intl.formatMessage(words.section)}
      lead={intl.formatMessage(words.reopenLead)}
      back={{ to: `apply/${file.id}`, label: intl.formatMessage(words.backToApplication) }}
      action={intl.formatMessage(words.reopen)}
      busy={reopen.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <TextArea {...form.field("reason")} label={intl.formatMessage(words.reopenReason)} />
    </ConfirmPage>
  );
}
