import { FormattedMessage } from "react-intl";
import { EraseMyselfDocument, OwnErasureDocument } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { Answer, SignInNeededPage } from "../../ui/answer.tsx";
import { ErasePage } from "../../ui/erase-page.tsx";
import { words } from "./messages.ts";

/** Erases the reader for good, once they have read what that means and typed their address. */
export function EraseMyselfPage() {
  const question = useQuestion(OwnErasureDocument, {});
  const erasing = useAct(EraseMyselfDocument);
  const form = useForm({ confirm: "" });
  const erase = async () => {
    if (form.accept(await erasing.act({ confirm: form.values.confirm }))) {
      // Nobody is signed in any more: everything on the screen is asked anew.
      window.location.assign("/");
    }
  };
  return (
    <Answer of={question}>
      {({ viewer }) =>
        viewer ? (
          <ErasePage
            title={words.eraseTitle}
            lead={<FormattedMessage {...words.eraseLead} />}
            back={{ to: "account", label: <FormattedMessage {...words.back} /> }}
            means={viewer.erasure}
            confirm={<FormattedMessage {...words.eraseConfirm} values={{ email: <bdi key="email">{viewer.email}</bdi> }} />}
            action={<FormattedMessage {...words.eraseAct} />}
            form={form}
            busy={erasing.busy}
            onErase={() => void erase()}
          />
        ) : (
          <SignInNeededPage />
        )
      }
    </Answer>
  );
}
