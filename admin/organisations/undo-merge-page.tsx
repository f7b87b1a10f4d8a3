import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { UndoMergeDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { NotFoundPage } from "../ui/answer.tsx";
import { ConfirmPage } from "../ui/confirm-page.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { backTo } from "./back-to.tsx";
import { words } from "./duplicate-messages.ts";
import { OrganisationOfAddress } from "./listing-page.tsx";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** Takes the newest merge into a record back. */
export function UndoMergePage() {
  return (
    <OrganisationOfAddress>
      {(organisation) => (organisation.can.includes("undoMerge") ? <UndoForm organisation={organisation} /> : <NotFoundPage />)}
    </OrganisationOfAddress>
  );
}

function UndoForm({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const undoing = useAct(UndoMergeDocument);
  const form = useForm({ reason: "" });
  const undo = async () => {
    const reason = form.values.reason.trim();
    if (!form.check(reason ? [] : [{ field: "reason", message: intl.formatMessage(words.reasonMissing) }])) {
      return;
    }
    const outcome = await undoing.act({ organisation: organisation.id, reason });
    if (form.accept(outcome)) {
      notify(intl.formatMessage(words.undone));
      await navigate(path(`organisations/${outcome.payload?.organisation?.handle ?? organisation.handle}`), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.undoTitle)}
      section={organisation.name}
      lead={<FormattedMessage {...words.undoLead} values={{ name: organisation.name }} />}
      back={backTo(organisation)}
      action={<FormattedMessage {...words.undoAct} />}
      busy={undoing.busy}
      errors={form.errors}
      onConfirm={() => void undo()}
    >
      <TextArea {...form.field("reason")} label={<FormattedMessage {...words.undoWhy} />} rows={2} />
    </ConfirmPage>
  );
}
