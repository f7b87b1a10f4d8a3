import { FormattedMessage } from "react-intl";
import { useNavigate } from "react-router";
import { TakeOffDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { useViewer } from "../lib/session.ts";
import { NotAllowedPage, SignInNeededPage } from "../ui/answer.tsx";
import { ConfirmPage } from "../ui/confirm-page.tsx";
import { Naming } from "../ui/text.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { backTo } from "./back-to.tsx";
import { OrganisationOfAddress } from "./listing-page.tsx";
import { words } from "./listing-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** Takes an organisation off the list at once. */
export function TakeOffPage() {
  const viewer = useViewer();
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  return (
    <OrganisationOfAddress>
      {(organisation) =>
        organisation.can.includes("takeMeOff") ? (
          <TakeOffForm organisation={organisation} />
        ) : (
          <NotAllowedPage why={<FormattedMessage {...words.mayNotTakeOff} />} />
        )
      }
    </OrganisationOfAddress>
  );
}

function TakeOffForm({ organisation }: { organisation: ShownOrganisation }) {
  const { notify } = useNotices();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const taking = useAct(TakeOffDocument);
  const form = useForm({ reason: "" });
  const keeps = organisation.can.includes("giveConsent");
  const takeOff = async () => {
    const outcome = await taking.act({ organisation: organisation.id, reason: form.values.reason.trim() || null });
    if (form.accept(outcome)) {
      notify(<Naming words={keeps ? words.takenOffKept : words.takenOff} names={{ name: organisation.name }} />);
      // Those who keep the page still see it, and can agree again under what they agreed to.
      await navigate(path(keeps ? `organisations/${organisation.handle}/change/consents` : "directory"), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={{ words: words.takeOffTitle, names: { name: organisation.name } }}
      lead={<FormattedMessage {...words.takeOffLead} />}
      back={backTo(organisation)}
      action={<FormattedMessage {...words.takeOffAct} />}
      busy={taking.busy}
      errors={form.errors}
      onConfirm={() => void takeOff()}
    >
      <TextInput {...form.field("reason")} label={<FormattedMessage {...words.reason} />} optional />
    </ConfirmPage>
  );
}
