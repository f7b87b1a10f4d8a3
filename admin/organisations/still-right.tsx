import { FormattedMessage, useIntl } from "react-intl";
import { SayStillRightDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { Radios } from "../ui/choices.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { useSaving } from "./use-saving.ts";

const OTHER = "other";

/** Says that the page was read and is still right, and how that was done. */
export function StillRightPage() {
  return (
    <OrganisationToChange act="assureProfile">
      {(organisation) => <StillRightForm organisation={organisation} />}
    </OrganisationToChange>
  );
}

function StillRightForm({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const saying = useAct(SayStillRightDocument);
  const form = useForm({ how: "", method: "" });
  const saving = useSaving(organisation, form);
  const { how, method } = form.values;
  const said = how === OTHER ? method.trim() : how;
  const save = async () => {
    const missing = { field: how === OTHER ? "method" : "how", message: intl.formatMessage(words.howMissing) };
    if (form.check(said ? [] : [missing])) {
      const outcome = await saying.act({ organisation: organisation.id, expectedVersion: saving.version, method: said });
      await saving.finish(outcome, { words: intl.formatMessage(words.stillDone) });
    }
  };
  // The words chosen here are kept as they are: they stand beside the date for everyone who reads the page.
  const ways = [words.howReading, words.howGathering, words.howPhone].map((way) => intl.formatMessage(way));
  return (
    <ChangeForm
      organisation={organisation}
      title={intl.formatMessage(words.stillTitle)}
      lead={<FormattedMessage {...words.stillLead} />}
      errors={form.errors}
      stale={saving.stale}
      busy={saying.busy}
      onSave={() => void save()}
      save={<FormattedMessage {...words.stillAct} />}
    >
      <Radios
        id={fieldId("how")}
        label={<FormattedMessage {...words.how} />}
        error={form.errorOf("how")}
        choices={[
          ...ways.map((way) => ({ value: way, label: way })),
          { value: OTHER, label: <FormattedMessage {...words.howOther} /> },
        ]}
        value={how}
        onChange={(value) => form.set("how", value)}
        below={(value) =>
          value === OTHER && (
            <div className="choice-below">
              <TextInput {...form.field("method")} label={<FormattedMessage {...words.howWords} />} />
            </div>
          )
        }
      />
    </ChangeForm>
  );
}
