import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { ClaimOrganisationDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { useViewer } from "../lib/session.ts";
import { NotAllowedPage, SignInNeededPage } from "../ui/answer.tsx";
import { ConfirmPage } from "../ui/confirm-page.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { backTo } from "./back-to.tsx";
import { OrganisationOfAddress } from "./listing-page.tsx";
import { words } from "./listing-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** Asks to keep an organisation's page. Somebody confirms it before anything changes. */
export function ClaimPage() {
  const viewer = useViewer();
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  return (
    <OrganisationOfAddress>
      {(organisation) =>
        organisation.can.includes("claimOrganisation") && !organisation.claimWaits ? (
          <ClaimForm organisation={organisation} />
        ) : (
          <NotAllowedPage why={<FormattedMessage {...(organisation.claimWaits ? words.claimWaits : words.mayNotClaim)} />} />
        )
      }
    </OrganisationOfAddress>
  );
}

function ClaimForm({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const claiming = useAct(ClaimOrganisationDocument);
  const form = useForm({ message: "" });
  const claim = async () => {
    const message = form.values.message.trim();
    const missing = { field: "message", message: intl.formatMessage(words.messageMissing) };
    if (form.check(message ? [] : [missing]) && form.accept(await claiming.act({ organisation: organisation.id, message }))) {
      notify(intl.formatMessage(words.claimed));
      await navigate(path(`organisations/${organisation.handle}`), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={{ words: words.claimTitle, names: { name: organisation.name } }}
      lead={<FormattedMessage {...words.claimLead} />}
      back={backTo(organisation)}
      action={<FormattedMessage {...words.claimAct} />}
      busy={claiming.busy}
      errors={form.errors}
      onConfirm={() => void claim()}
    >
      <TextArea
        {...form.field("message")}
        label={<FormattedMessage {...words.message} />}
        hint={<FormattedMessage {...words.messageHint} />}
      />
    </ConfirmPage>
  );
}
