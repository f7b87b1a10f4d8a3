import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { AccountDocument, RemovePasskeyDocument, RenamePasskeyDocument } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import type { WordsDescriptor } from "../../lib/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { Answer, NotFoundPage, SignInNeededPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { words } from "./messages.ts";

/** One passkey of the reader: its name, and taking it away. */
export function PasskeyPage() {
  const { passkey: id } = useParams();
  const asked = useQuestion(AccountDocument, {});
  return (
    <Answer of={asked}>
      {({ viewer }) => {
        if (!viewer) {
          return <SignInNeededPage />;
        }
        const passkey = viewer.passkeys.find((one) => one.id === id);
        return passkey ? <ChangePasskey passkey={passkey} /> : <NotFoundPage />;
      }}
    </Answer>
  );
}

function ChangePasskey({ passkey }: { passkey: { id: string; name: string } }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const form = useForm({ name: passkey.name });
  const renaming = useAct(RenamePasskeyDocument);
  const removing = useAct(RemovePasskeyDocument);
  const leave = async (done: WordsDescriptor) => {
    notify(<FormattedMessage {...done} />);
    await navigate(path("account"));
  };
  const rename = async () => {
    const missing = form.values.name.trim() === "";
    if (!form.check(missing ? [{ field: "name", message: intl.formatMessage(words.passkeyNameMissing) }] : [])) {
      return;
    }
    if (form.accept(await renaming.act({ passkey: passkey.id, name: form.values.name }))) {
      await leave(words.passkeySaved);
    }
  };
  const remove = async () => {
    if (form.accept(await removing.act({ passkey: passkey.id }))) {
      await leave(words.passkeyRemoved);
    }
  };
  return (
    <Page
      narrow
      title={intl.formatMessage(words.passkeyTitle)}
      back={{ to: "account", label: intl.formatMessage(words.back) }}
      errors={form.errors}
    >
      <Stack>
        <Form onSubmit={() => void rename()}>
          <TextInput {...form.field("name")} label={intl.formatMessage(words.passkeyName)} />
          <Actions>
            <Button busy={renaming.busy}>
              <FormattedMessage {...words.passkeySave} />
            </Button>
          </Actions>
        </Form>
        <Sheet title={intl.formatMessage(words.passkeyRemoveTitle)}>
          <p>
            <FormattedMessage {...words.passkeyRemoveLead} />
          </p>
          <Button kind="secondary" busy={removing.busy} onPress={() => void remove()}>
            <FormattedMessage {...words.passkeyRemove} />
          </Button>
        </Sheet>
      </Stack>
    </Page>
  );
}
