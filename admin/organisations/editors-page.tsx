import { FormattedMessage, useIntl } from "react-intl";
import { InviteEditorDocument, PageEditorsDocument } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { Sheet } from "../ui/surface.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { UserText } from "../ui/text.tsx";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** Who keeps the page, and inviting one more. */
export function EditorsPage() {
  return (
    <OrganisationToChange act="inviteEditor">{(organisation) => <Editors organisation={organisation} />}</OrganisationToChange>
  );
}

function Editors({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const question = useQuestion(PageEditorsDocument, { handle: organisation.handle });
  const inviting = useAct(InviteEditorDocument);
  const form = useForm({ email: "" });
  const editors = question.data?.organisation?.editors ?? [];
  const invite = async () => {
    const email = form.values.email.trim();
    const missing = { field: "email", message: intl.formatMessage(words.emailMissing) };
    if (
      form.check(email.includes("@") ? [] : [missing]) &&
      form.accept(await inviting.act({ organisation: organisation.id, email }))
    ) {
      form.set("email", "");
      notify(intl.formatMessage(words.invited, { email }));
    }
  };
  return (
    <ChangeForm
      organisation={organisation}
      title={intl.formatMessage(words.editorsTitle)}
      lead={<FormattedMessage {...words.editorsLead} />}
      errors={form.errors}
      stale={null}
      busy={inviting.busy}
      onSave={() => void invite()}
      save={<FormattedMessage {...words.invite} />}
    >
      <Sheet title={<FormattedMessage {...words.editorsCaption} values={{ count: editors.length }} />}>
        <ul className="plain-rows">
          {editors.map((editor) => (
            <li key={editor.id}>
              <UserText>{editor.displayName}</UserText>
            </li>
          ))}
        </ul>
      </Sheet>
      <TextInput
        {...form.field("email")}
        label={<FormattedMessage {...words.inviteEmail} />}
        hint={<FormattedMessage {...words.inviteHint} />}
        type="text"
        inputMode="email"
        spellCheck={false}
      />
    </ChangeForm>
  );
}
