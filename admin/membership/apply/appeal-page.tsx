import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { ApplyAppealDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import { appealWords as words } from "./appeal-words.ts";
import { useApplicantFile } from "./file.ts";
import type { ApplicantFile } from "./file.ts";
import { words as shared } from "./messages.ts";

type Decision = NonNullable<ApplicantFile["decision"]>;

/** Appealing against a refusal: what was wrong, and who will decide. */
export function ApplyAppealPage() {
  const { application = "" } = useParams();
  const asked = useApplicantFile(application);
  return (
    <Answer of={asked}>
      {({ file }) =>
        file?.decision?.can.includes("appealDecision") ? <Appeal file={file} decision={file.decision} /> : <NotFoundPage />
      }
    </Answer>
  );
}

function Appeal({ file, decision }: { file: ApplicantFile; decision: Decision }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const appeal = useAct(ApplyAppealDocument);
  const form = useForm({ grounds: "" });
  const confirm = async () => {
    const grounds = form.values.grounds.trim();
    const missing = { field: "grounds", message: intl.formatMessage(words.missing) };
    if (!form.check(grounds === "" ? [missing] : [])) {
      return;
    }
    if (form.accept(await appeal.act({ decision: decision.id, grounds }))) {
      notify(<FormattedMessage {...words.sent} />);
      await navigate(path(`apply/${file.id}`), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={{ words: words.title, names: { name: file.organisation.name } }}
      section={intl.formatMessage(shared.section)}
      lead={intl.formatMessage(words.lead)}
      back={{ to: `apply/${file.id}`, label: intl.formatMessage(shared.backToApplication) }}
      action={intl.formatMessage(words.send)}
      busy={appeal.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <TextArea
        {...form.field("grounds")}
        rows={7}
        label={intl.formatMessage(words.grounds)}
        hint={intl.formatMessage(words.groundsHint)}
      />
    </ConfirmPage>
  );
}
