import { FormattedMessage, useIntl } from "react-intl";
import type { MessageDescriptor } from "react-intl";
import { ChangeOrganisationDocument } from "../../schema/operations.ts";
import type { OrganisationChange } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { useAreaOptions, useCommunityOptions } from "../lib/vocabulary.ts";
import type { TermOption } from "../lib/vocabulary.ts";
import { TermPicker } from "../ui/term-picker.tsx";
import type { PickedTerm } from "../ui/term-picker.tsx";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { useSaving } from "./use-saving.ts";

/** A list of terms of the organisation: what it is called, where it comes from, and how it is sent. */
interface TermList {
  title: MessageDescriptor;
  hint: MessageDescriptor;
  lead?: MessageDescriptor;
  of(organisation: ShownOrganisation): PickedTerm[];
  input(values: string[]): OrganisationChange;
  useOptions(text: string): readonly TermOption[];
}

const areas: TermList = {
  title: words.areasTitle,
  hint: words.areasHint,
  of: (organisation) =>
    organisation.areas.map((area) => ({ value: area.code ?? area.id, label: area.name, known: true })),
  input: (values) => ({ areas: values }),
  useOptions: useAreaOptions,
};

const communities: TermList = {
  title: words.communitiesTitle,
  hint: words.communitiesHint,
  lead: words.communitiesLead,
  of: (organisation) =>
    organisation.communities.map((community) => ({ value: community.id, label: community.label, known: true })),
  input: (values) => ({ communities: values }),
  useOptions: useCommunityOptions,
};

/** Changes the areas in which the organisation works. */
export function ChangeAreasPage() {
  return <ChangeTermsPage list={areas} />;
}

/** Changes the communities with which the organisation works. */
export function ChangeCommunitiesPage() {
  return <ChangeTermsPage list={communities} />;
}

function ChangeTermsPage({ list }: { list: TermList }) {
  return (
    <OrganisationToChange act="changeOrganisation">
      {(organisation) => <TermsForm organisation={organisation} list={list} />}
    </OrganisationToChange>
  );
}

function TermsForm({ organisation, list }: { organisation: ShownOrganisation; list: TermList }) {
  const intl = useIntl();
  const changing = useAct(ChangeOrganisationDocument);
  const former = list.of(organisation);
  const form = useForm({ terms: former });
  const saving = useSaving(organisation, form);
  const write = (items: readonly PickedTerm[], expectedVersion: number) =>
    changing.act({
      organisation: organisation.id,
      input: list.input(items.map((item) => item.value)),
      expectedVersion,
    });
  const save = async () =>
    saving.finish(await write(form.values.terms, saving.version), {
      words: intl.formatMessage(words.changed),
      undo: (version) => write(former, version),
    });
  return (
    <ChangeForm
      organisation={organisation}
      title={intl.formatMessage(list.title)}
      lead={list.lead && <FormattedMessage {...list.lead} />}
      errors={form.errors}
      stale={saving.stale}
      now={<p>{intl.formatList(former.map((item) => item.label))}</p>}
      busy={changing.busy}
      onSave={() => void save()}
    >
      <TermPicker
        id={fieldId("terms")}
        label={<FormattedMessage {...list.title} />}
        labelHidden
        hint={<FormattedMessage {...list.hint} />}
        items={form.values.terms}
        onChange={(items) => form.set("terms", items)}
        useOptions={list.useOptions}
      />
    </ChangeForm>
  );
}
