import { useIntl } from "react-intl";
import { ChangeOrganisationDocument } from "../../schema/operations.ts";
import type { OrganisationChange, OrganisationKind, SizeBand, Voice } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import type { FieldError } from "../lib/problems.ts";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { words } from "./change-messages.ts";
import { DetailFields } from "./detail-fields.tsx";
import type { TypedDetails } from "./detail-fields.tsx";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { useSaving } from "./use-saving.ts";

/** Changes the name and the other facts of an organisation that are not words, skills, languages or places. */
export function ChangeDetailsPage() {
  return (
    <OrganisationToChange act="changeOrganisation">
      {(organisation) => <DetailsForm organisation={organisation} />}
    </OrganisationToChange>
  );
}

function typed(organisation: ShownOrganisation): TypedDetails {
  const { communityLed } = organisation;
  return {
    name: organisation.name,
    otherNames: organisation.otherNames.join("\n"),
    kind: organisation.kind,
    voice: organisation.voice,
    communityLed: communityLed === null ? "" : communityLed ? "yes" : "no",
    sizeBand: organisation.sizeBand ?? "",
    foundedYear: organisation.foundedYear === null ? "" : String(organisation.foundedYear),
    website: organisation.website ?? "",
    accessNotes: organisation.accessNotes ?? "",
    identifiers: organisation.identifiers.map(({ scheme, value }) => `${scheme}-${value}`).join("\n"),
  };
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function inputOf(details: TypedDetails): OrganisationChange {
  return {
    name: details.name,
    otherNames: lines(details.otherNames),
    kind: details.kind as OrganisationKind,
    voice: details.voice as Voice,
    communityLed: details.communityLed === "" ? null : details.communityLed === "yes",
    sizeBand: (details.sizeBand || null) as SizeBand | null,
    foundedYear: details.foundedYear.trim() === "" ? null : Number(details.foundedYear),
    website: details.website.trim() || null,
    accessNotes: details.accessNotes.trim() || null,
    identifiers: lines(details.identifiers),
  };
}

/** Everything that is written in words, so that whoever saves second sees what would be replaced. */
function writtenIn(details: TypedDetails): string[] {
  const { name, otherNames, foundedYear, website, accessNotes, identifiers } = details;
  return [name, ...lines(otherNames), foundedYear, website, accessNotes, ...lines(identifiers)].filter(Boolean);
}

function DetailsForm({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const changing = useAct(ChangeOrganisationDocument);
  const former = typed(organisation);
  const form = useForm(former);
  const saving = useSaving(organisation, form);
  const write = (details: TypedDetails, expectedVersion: number) =>
    changing.act({ organisation: organisation.id, input: inputOf(details), expectedVersion });
  const faults = (): FieldError[] => [
    ...(form.values.name.trim() === "" ? [{ field: "name", message: intl.formatMessage(words.nameMissing) }] : []),
    ...(/^(\d{4})?$/u.test(form.values.foundedYear.trim())
      ? []
      : [{ field: "foundedYear", message: intl.formatMessage(words.foundedWrong) }]),
  ];
  const save = async () => {
    if (form.check(faults())) {
      await saving.finish(await write(form.values, saving.version), {
        words: intl.formatMessage(words.changed),
        undo: (version) => write(former, version),
      });
    }
  };
  return (
    <ChangeForm
      organisation={organisation}
      title={intl.formatMessage(words.detailsTitle)}
      errors={form.errors}
      stale={saving.stale}
      now={<p dir="auto">{writtenIn(former).join(" · ")}</p>}
      busy={changing.busy}
      onSave={() => void save()}
    >
      <DetailFields form={form} />
    </ChangeForm>
  );
}
