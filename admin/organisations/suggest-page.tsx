import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { SuggestChangeDocument } from "../../schema/operations.ts";
import type { OrganisationChange, ProfileInput } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import type { Form } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { useViewer } from "../lib/session.ts";
import { NotAllowedPage, SignInNeededPage } from "../ui/answer.tsx";
import { TextArea, TextInput } from "../ui/text-input.tsx";
import { ChangeForm } from "./change-frame.tsx";
import { words as fieldLabels } from "./change-messages.ts";
import { OrganisationOfAddress } from "./listing-page.tsx";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { words } from "./suggestion-messages.ts";

/** Says what is wrong on a page that others keep; what is left as it stands is not suggested. */
export function SuggestPage() {
  if (useViewer() === null) {
    return <SignInNeededPage />;
  }
  return (
    <OrganisationOfAddress>
      {(organisation) =>
        organisation.can.includes("suggestChange") ? (
          <SuggestForm organisation={organisation} />
        ) : (
          <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />
        )
      }
    </OrganisationOfAddress>
  );
}

interface TypedSuggestion {
  reason: string;
  name: string;
  purpose: string;
  website: string;
  foundedYear: string;
  accessNotes: string;
}

type Facts = Omit<TypedSuggestion, "reason">;

function factsOf(organisation: ShownOrganisation): Facts {
  return {
    name: organisation.name,
    purpose: organisation.profiles[0]?.purpose ?? "",
    website: organisation.website ?? "",
    foundedYear: organisation.foundedYear === null ? "" : String(organisation.foundedYear),
    accessNotes: organisation.accessNotes ?? "",
  };
}

/** Only what was typed anew; nothing is sent of what stayed. */
function changeOf(before: Facts, typed: Facts): OrganisationChange {
  const changed = (field: keyof Facts): boolean => typed[field].trim() !== before[field].trim();
  const year = Number(typed.foundedYear);
  return {
    ...(changed("name") ? { name: typed.name } : {}),
    ...(changed("website") ? { website: typed.website.trim() || null } : {}),
    ...(changed("accessNotes") ? { accessNotes: typed.accessNotes.trim() || null } : {}),
    ...(changed("foundedYear") ? { foundedYear: typed.foundedYear.trim() ? year : null } : {}),
  };
}

function wordsOf(organisation: ShownOrganisation, typed: Facts): ProfileInput | null {
  const profile = organisation.profiles[0];
  const changed = typed.purpose.trim() !== (profile?.purpose ?? "").trim();
  return changed ? { lang: profile?.lang ?? "en", purpose: typed.purpose } : null;
}

function SuggestForm({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const suggesting = useAct(SuggestChangeDocument);
  const before = factsOf(organisation);
  const form = useForm<TypedSuggestion>({ reason: "", ...before });
  const send = async () => {
    const { reason, ...typed } = form.values;
    const missing = reason.trim() ? [] : [{ field: "reason", message: intl.formatMessage(words.reasonMissing) }];
    const year = /^\d{0,4}$/u.test(typed.foundedYear.trim());
    const wrong = year ? [] : [{ field: "foundedYear", message: intl.formatMessage(fieldLabels.foundedWrong) }];
    if (!form.check([...missing, ...wrong])) {
      return;
    }
    const input = { reason, change: changeOf(before, typed), words: wordsOf(organisation, typed) };
    if (form.accept(await suggesting.act({ organisation: organisation.id, input }))) {
      notify(intl.formatMessage(words.sent));
      await navigate(path(`organisations/${organisation.handle}`));
    }
  };
  return (
    <ChangeForm
      organisation={organisation}
      title={{ words: words.suggestTitle, names: { name: organisation.name } }}
      lead={<FormattedMessage {...words.suggestLead} />}
      errors={form.errors}
      stale={null}
      busy={suggesting.busy}
      onSave={() => void send()}
      save={<FormattedMessage {...words.send} />}
    >
      <TextArea {...form.field("reason")} label={<FormattedMessage {...words.reason} />} rows={3} />
      <Fields form={form} lang={organisation.profiles[0]?.lang ?? "en"} />
    </ChangeForm>
  );
}

function Fields({ form, lang }: { form: Form<TypedSuggestion>; lang: string }) {
  return (
    <fieldset className="contact-fields">
      <legend>
        <h2>
          <FormattedMessage {...words.fields} />
        </h2>
      </legend>
      <p className="second-line">
        <FormattedMessage {...words.fieldsHint} />
      </p>
      <TextInput {...form.field("name")} label={<FormattedMessage {...fieldLabels.name} />} spellCheck={false} optional />
      <TextArea {...form.field("purpose")} label={<FormattedMessage {...fieldLabels.purpose} />} lang={lang} rows={3} optional />
      <TextInput {...form.field("website")} label={<FormattedMessage {...fieldLabels.website} />} inputMode="url" optional />
      <TextInput
        {...form.field("foundedYear")}
        label={<FormattedMessage {...fieldLabels.founded} />}
        inputMode="numeric"
        characters={6}
        optional
      />
      <TextArea {...form.field("accessNotes")} label={<FormattedMessage {...fieldLabels.access} />} rows={2} optional />
    </fieldset>
  );
}
