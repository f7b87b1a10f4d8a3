import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { SayNotTheSameDocument, SayTheSameDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { NotFoundPage } from "../../ui/answer.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import { UserText } from "../../ui/text.tsx";
import "../membership.css";
import { words as shared } from "../messages.ts";
import { words } from "./messages.ts";
import { FileAnswer } from "./use-file.tsx";
import type { ApplicationFile } from "./use-file.tsx";

/** Says with a reason that a likely duplicate is another organisation. */
export function NotTheSamePage() {
  return <FileAnswer>{(file) => <DuplicateForm file={file} same={false} />}</FileAnswer>;
}

/** Says with a reason that it is the same group. */
export function TheSamePage() {
  return <FileAnswer>{(file) => <DuplicateForm file={file} same />}</FileAnswer>;
}

function DuplicateForm({ file, same }: { file: ApplicationFile; same: boolean }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const { organisation = "" } = useParams();
  const form = useForm({ reason: "" });
  const sayNotTheSame = useAct(SayNotTheSameDocument);
  const sayTheSame = useAct(SayTheSameDocument);
  const candidate = file.duplicates.find((one) => one.organisation.id === organisation);
  const back = `applications/${file.id}`;
  if (!candidate) {
    return <NotFoundPage />;
  }
  const say = async () => {
    const reason = form.values.reason.trim();
    if (!form.check(reason === "" ? [{ field: "reason", message: intl.formatMessage(words.reasonMissing) }] : [])) {
      return;
    }
    const outcome = same
      ? await sayTheSame.act({ application: file.id, of: organisation, reason })
      : await sayNotTheSame.act({ application: file.id, organisation, reason });
    if (form.accept(outcome)) {
      notify(intl.formatMessage(same ? words.saidSame : words.saidNotSame));
      await navigate(path(back), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(same ? words.sameTitle : words.notSameTitle)}
      section={intl.formatMessage(shared.applications)}
      lead={
        <FormattedMessage
          {...words.compared}
          values={{
            applicant: <UserText key="applicant">{file.organisation.name}</UserText>,
            other: <UserText key="other">{candidate.organisation.name}</UserText>,
          }}
        />
      }
      back={{ to: back, label: intl.formatMessage(shared.backToFile) }}
      action={<FormattedMessage {...(same ? words.sameGroup : words.notSame)} />}
      busy={sayTheSame.busy || sayNotTheSame.busy}
      errors={form.errors}
      onConfirm={() => void say()}
    >
      {same && (
        <p>
          <FormattedMessage {...words.sameWhat} />
        </p>
      )}
      <TextArea
        {...form.field("reason")}
        label={<FormattedMessage {...words.reason} />}
        hint={<FormattedMessage {...words.reasonHint} />}
      />
    </ConfirmPage>
  );
}
