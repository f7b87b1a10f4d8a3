import { FormattedMessage } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { EraseOrganisationDocument, OrganisationErasureDocument } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { Answer, NotAllowedPage, NotFoundPage } from "../ui/answer.tsx";
import { ErasePage } from "../ui/erase-page.tsx";
import { backTo } from "./back-to.tsx";
import { words } from "./erase-messages.ts";

/** Erases an organisation for good, once somebody who keeps its page has read what that means and typed its name. */
export function EraseOrganisationPage() {
  const { handle = "" } = useParams();
  const { notify } = useNotices();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const question = useQuestion(OrganisationErasureDocument, { handle });
  const erasing = useAct(EraseOrganisationDocument);
  const form = useForm({ confirm: "" });
  const erase = async (organisation: string) => {
    if (form.accept(await erasing.act({ organisation, confirm: form.values.confirm }))) {
      notify(<FormattedMessage {...words.done} />);
      await navigate(path("directory"));
    }
  };
  return (
    <Answer of={question}>
      {({ organisation }) => {
        if (!organisation) {
          return <NotFoundPage />;
        }
        if (!organisation.erasure) {
          return <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />;
        }
        return (
          <ErasePage
            title={words.title}
            section={organisation.name}
            lead={<FormattedMessage {...words.lead} />}
            back={backTo(organisation)}
            means={organisation.erasure}
            confirm={<FormattedMessage {...words.confirm} values={{ name: <bdi key="name">{organisation.name}</bdi> }} />}
            action={<FormattedMessage {...words.act} />}
            form={form}
            busy={erasing.busy}
            onErase={() => void erase(organisation.id)}
          />
        );
      }}
    </Answer>
  );
}
