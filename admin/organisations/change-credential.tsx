import { FormattedMessage, useIntl } from "react-intl";
import { useParams } from "react-router";
import {
  AddCredentialDocument,
  ChangeCredentialDocument,
  OrganisationCredentialsDocument,
  RemoveCredentialDocument,
} from "../../schema/operations.ts";
import type { CredentialInput, CredentialKind } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import type { Form } from "../lib/form.ts";
import { penceFromTyped, typedPounds } from "../lib/money.ts";
import type { FieldError } from "../lib/problems.ts";
import { Answer } from "../ui/answer.tsx";
import { QuietButton } from "../ui/button.tsx";
import { DateInput, dayFromTyped, typedDate } from "../ui/date-input.tsx";
import type { TypedDate } from "../ui/date-input.tsx";
import { Select, TextInput } from "../ui/text-input.tsx";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { credentialWords, words } from "./credential-messages.ts";
import type { ShownCredential } from "./credentials-sheet.tsx";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { useSaving } from "./use-saving.ts";

const insurances: readonly string[] = ["PUBLIC_LIABILITY", "EMPLOYERS_LIABILITY"];

interface TypedCredential {
  kind: CredentialKind;
  coverAmount: string;
  validFrom: TypedDate;
  expiresOn: TypedDate;
}

/** Adds a credential, or changes the one of the address. */
export function ChangeCredentialPage() {
  const { handle = "", credential: id } = useParams();
  const question = useQuestion(OrganisationCredentialsDocument, { handle });
  return (
    <OrganisationToChange act="addCredential">
      {(organisation) => (
        <Answer of={question}>
          {(data) => {
            const credential = data.organisation?.credentials.find((one) => one.id === id) ?? null;
            return <CredentialForm key={credential?.id ?? "new"} organisation={organisation} credential={credential} />;
          }}
        </Answer>
      )}
    </OrganisationToChange>
  );
}

function isEmpty({ day, month, year }: TypedDate): boolean {
  return `${day}${month}${year}`.trim() === "";
}

function inputOf(typed: TypedCredential): CredentialInput {
  return {
    kind: typed.kind,
    coverAmount: insurances.includes(typed.kind) ? penceFromTyped(typed.coverAmount) : null,
    validFrom: dayFromTyped(typed.validFrom),
    expiresOn: dayFromTyped(typed.expiresOn),
  };
}

function savedInput({ kind, coverAmount, validFrom, expiresOn }: ShownCredential): CredentialInput {
  return { kind, coverAmount, validFrom, expiresOn };
}

interface CredentialFormProps {
  organisation: ShownOrganisation;
  credential: ShownCredential | null;
}

function CredentialForm({ organisation, credential }: CredentialFormProps) {
  const intl = useIntl();
  const adding = useAct(AddCredentialDocument);
  const changing = useAct(ChangeCredentialDocument);
  const removing = useAct(RemoveCredentialDocument);
  const form = useForm<TypedCredential>({
    kind: credential?.kind ?? "PUBLIC_LIABILITY",
    coverAmount: typedPounds(credential?.coverAmount ?? null),
    validFrom: typedDate(credential?.validFrom),
    expiresOn: typedDate(credential?.expiresOn),
  });
  const saving = useSaving(organisation, form);
  const what = intl.formatMessage(credentialWords[form.values.kind]);
  const add = (input: CredentialInput, expectedVersion: number) =>
    adding.act({ organisation: organisation.id, input, expectedVersion });
  const change = (id: string, input: CredentialInput, expectedVersion: number) =>
    changing.act({ credential: id, input, expectedVersion });
  const faults = (): FieldError[] => {
    const days = (["validFrom", "expiresOn"] as const).filter(
      (field) => !isEmpty(form.values[field]) && dayFromTyped(form.values[field]) === null,
    );
    const cover = Number.isNaN(penceFromTyped(form.values.coverAmount)) && insurances.includes(form.values.kind);
    return [
      ...(cover ? [{ field: "coverAmount", message: intl.formatMessage(words.coverWrong) }] : []),
      ...days.map((field) => ({ field, message: intl.formatMessage(words.dayWrong) })),
    ];
  };
  const save = async () => {
    if (!form.check(faults())) {
      return;
    }
    const input = inputOf(form.values);
    if (credential) {
      await saving.finish(await change(credential.id, input, saving.version), {
        words: intl.formatMessage(words.changed, { what }),
        undo: (version) => change(credential.id, savedInput(credential), version),
      });
    } else {
      await saving.finish(await add(input, saving.version), { words: intl.formatMessage(words.added, { what }) });
    }
  };
  const remove = async (gone: ShownCredential) => {
    await saving.finish(await removing.act({ credential: gone.id, expectedVersion: saving.version }), {
      words: intl.formatMessage(words.removed, { what }),
      undo: (version) => add(savedInput(gone), version),
    });
  };
  return (
    <ChangeForm
      organisation={organisation}
      title={intl.formatMessage(credential ? words.changeTitle : words.addTitle, { what })}
      lead={<FormattedMessage {...words.lead} />}
      errors={form.errors}
      stale={saving.stale}
      busy={adding.busy || changing.busy || removing.busy}
      onSave={() => void save()}
      below={
        credential && (
          <div className="change-below">
            <QuietButton onPress={() => void remove(credential)}>
              <FormattedMessage {...words.remove} />
            </QuietButton>
          </div>
        )
      }
    >
      <CredentialFields form={form} />
    </ChangeForm>
  );
}

function CredentialFields({ form }: { form: Form<TypedCredential> }) {
  const intl = useIntl();
  const { values, set } = form;
  return (
    <>
      <Select
        id={fieldId("kind")}
        label={<FormattedMessage {...words.kind} />}
        value={values.kind}
        onChange={(kind) => set("kind", kind as CredentialKind)}
        options={Object.entries(credentialWords).map(([value, label]) => ({ value, label: intl.formatMessage(label) }))}
      />
      {insurances.includes(values.kind) && (
        <TextInput
          {...form.field("coverAmount")}
          label={<FormattedMessage {...words.coverLabel} />}
          hint={<FormattedMessage {...words.coverHint} />}
          inputMode="numeric"
          optional
        />
      )}
      <DateInput
        id={fieldId("validFrom")}
        label={<FormattedMessage {...words.firstDay} />}
        optional
        error={form.errorOf("validFrom")}
        value={values.validFrom}
        onChange={(day) => set("validFrom", day)}
      />
      <DateInput
        id={fieldId("expiresOn")}
        label={<FormattedMessage {...words.lastDay} />}
        hint={<FormattedMessage {...words.lastDayHint} />}
        optional
        error={form.errorOf("expiresOn")}
        value={values.expiresOn}
        onChange={(day) => set("expiresOn", day)}
      />
    </>
  );
}
