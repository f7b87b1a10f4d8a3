import { FormattedMessage, useIntl } from "react-intl";
import { ChangeOrganisationDocument } from "../../schema/operations.ts";
import type { LanguageOfferInput } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { useLanguageOptions } from "../lib/vocabulary.ts";
import { QuietButton } from "../ui/button.tsx";
import { Checkboxes } from "../ui/choices.tsx";
import { TermPicker } from "../ui/term-picker.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { LanguageName } from "../ui/text.tsx";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { useSaving } from "./use-saving.ts";

const ways = ["spoken", "written", "signed", "interpreting"] as const;

type Way = (typeof ways)[number];

interface TypedOffer {
  language: string;
  ways: readonly Way[];
}

/** Changes the languages in which people can meet the organisation, and how each can be used. */
export function ChangeLanguagesPage() {
  return (
    <OrganisationToChange act="changeOrganisation">
      {(organisation) => <LanguagesForm organisation={organisation} />}
    </OrganisationToChange>
  );
}

function typedOffers(organisation: ShownOrganisation): TypedOffer[] {
  return organisation.languages.map((offer) => ({
    language: offer.language.tag,
    ways: ways.filter((way) => offer[way] === true),
  }));
}

/** A way that is not ticked is "not stated", which is not a no. */
function inputOf(offers: readonly TypedOffer[]): LanguageOfferInput[] {
  const said = (offer: TypedOffer, way: Way) => (offer.ways.includes(way) ? true : null);
  return offers.map((offer) => ({
    language: offer.language,
    spoken: said(offer, "spoken"),
    written: said(offer, "written"),
    signed: said(offer, "signed"),
    interpreting: said(offer, "interpreting"),
  }));
}

function LanguagesForm({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const languageName = useLanguageNames();
  const changing = useAct(ChangeOrganisationDocument);
  const form = useForm({ languages: typedOffers(organisation), note: organisation.languageOffersNote ?? "" });
  const saving = useSaving(organisation, form);
  const offers = form.values.languages;
  const write = (languageOffers: LanguageOfferInput[], note: string | null, expectedVersion: number) =>
    changing.act({
      organisation: organisation.id,
      input: { languageOffers, languageOffersNote: note },
      expectedVersion,
    });
  const save = async () => {
    const outcome = await write(inputOf(offers), form.values.note.trim() || null, saving.version);
    await saving.finish(outcome, {
      words: intl.formatMessage(words.changed),
      undo: (version) => write(inputOf(typedOffers(organisation)), organisation.languageOffersNote, version),
    });
  };
  const replace = (language: string, next: readonly Way[]) =>
    form.set(
      "languages",
      offers.map((offer) => (offer.language === language ? { ...offer, ways: next } : offer)),
    );
  return (
    <ChangeForm
      organisation={organisation}
      title={intl.formatMessage(words.languagesTitle)}
      errors={form.errors}
      stale={saving.stale}
      now={<p>{organisation.languages.map((offer) => offer.language.name).join(", ")}</p>}
      busy={changing.busy}
      onSave={() => void save()}
    >
      {offers.map((offer) => {
        const language = languageName(offer.language);
        return (
          <div key={offer.language} className="language-offer">
            <Checkboxes
              id={fieldId(`language-${offer.language}`)}
              label={
                <FormattedMessage {...words.ways} values={{ language: <LanguageName key="name" language={language} /> }} />
              }
              choices={ways.map((way) => ({ value: way, label: <FormattedMessage {...words[way]} /> }))}
              values={offer.ways}
              onChange={(chosen) => replace(offer.language, chosen as Way[])}
            />
            <QuietButton
              onPress={() =>
                form.set(
                  "languages",
                  offers.filter((one) => one.language !== offer.language),
                )
              }
            >
              <FormattedMessage {...words.removeLanguage} values={{ language: language.name }} />
            </QuietButton>
          </div>
        );
      })}
      <TermPicker
        id={fieldId("languages")}
        label={<FormattedMessage {...words.languageAdd} />}
        hint={<FormattedMessage {...words.languagesHint} />}
        error={form.errorOf("languages")}
        items={[]}
        onChange={(added) =>
          form.set("languages", [
            ...offers,
            ...added
              .filter((item) => !offers.some((offer) => offer.language === item.value))
              .map((item) => ({ language: item.value, ways: [] })),
          ])
        }
        useOptions={useLanguageOptions}
      />
      <TextInput {...form.field("note")} label={<FormattedMessage {...words.languagesNote} />} optional />
    </ChangeForm>
  );
}
