import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { fieldId, useForm } from "../lib/form.ts";
import { useNetworkPath } from "../lib/place.ts";
import { useLanguageOptions } from "../lib/vocabulary.ts";
import { Combobox } from "../ui/combobox.tsx";
import { useKeptBack } from "./back-to.tsx";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** Chooses a language to write in. */
export function AddLanguagePage() {
  return <OrganisationToChange act="writeProfile">{(organisation) => <Choice organisation={organisation} />}</OrganisationToChange>;
}

function Choice({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const [text, setText] = useState("");
  const form = useForm({ language: "" });
  const options = useLanguageOptions(text);
  const kept = useKeptBack();
  const open = (tag: string) => void navigate(path(`organisations/${organisation.handle}/change/words/${tag}${kept}`));
  const goOn = () => {
    const typed = options.find((option) => option.label.toLocaleLowerCase() === text.trim().toLocaleLowerCase());
    if (form.check(typed ? [] : [{ field: "language", message: intl.formatMessage(words.languageMissing) }]) && typed) {
      open(typed.value);
    }
  };
  return (
    <ChangeForm
      organisation={organisation}
      title={intl.formatMessage(words.whichLanguage)}
      errors={form.errors}
      stale={null}
      busy={false}
      onSave={goOn}
      save={<FormattedMessage {...words.goOn} />}
    >
      <Combobox
        id={fieldId("language")}
        label={<FormattedMessage {...words.whichLanguage} />}
        labelHidden
        hint={<FormattedMessage {...words.languagesHint} />}
        error={form.errorOf("language")}
        text={text}
        onText={setText}
        options={options}
        onChoose={(option) => open(option.value)}
      />
    </ChangeForm>
  );
}
