import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { AddAgreementLanguageDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork, useNetworkPath } from "../../lib/place.ts";
import { useLanguageOptions } from "../../lib/vocabulary.ts";
import { NotAllowedPage } from "../../ui/answer.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import { words } from "./messages.ts";
import { AgreementAnswer } from "./use-agreement.tsx";

/** Adds the agreement in another language; the original stays beside it. */
export function TranslateAgreementPage() {
  return (
    <AgreementAnswer>
      {(facts) =>
        facts.can.includes("translateAgreement") ? (
          <Translating />
        ) : (
          <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />
        )
      }
    </AgreementAnswer>
  );
}

function Translating() {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { id: network } = useNetwork();
  const { notify } = useNotices();
  const translate = useAct(AddAgreementLanguageDocument);
  const [typed, setTyped] = useState("");
  const form = useForm({ lang: "", text: "" });
  const options = useLanguageOptions(typed);
  const confirm = async () => {
    const { lang, text } = form.values;
    const faults = [
      ...(lang === "" ? [{ field: "lang", message: intl.formatMessage(words.languageMissing) }] : []),
      ...(text.trim() === "" ? [{ field: "text", message: intl.formatMessage(words.textMissing) }] : []),
    ];
    if (form.check(faults) && form.accept(await translate.act({ network, lang, text }))) {
      notify(intl.formatMessage(words.translated));
      await navigate(`${path("agreement")}?lang=${lang}`);
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.translate)}
      section={intl.formatMessage(words.title)}
      back={{ to: "agreement", label: <FormattedMessage {...words.back} /> }}
      action={<FormattedMessage {...words.addTranslation} />}
      busy={translate.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <Combobox
        id={fieldId("lang")}
        label={<FormattedMessage {...words.whichLanguage} />}
        hint={<FormattedMessage {...words.languageHint} />}
        error={form.errorOf("lang")}
        text={typed}
        onText={(text) => {
          setTyped(text);
          form.set("lang", "");
        }}
        options={options}
        onChoose={(option) => {
          setTyped(option.label);
          form.set("lang", option.value);
        }}
      />
      <TextArea {...form.field("text")} rows={12} label={<FormattedMessage {...words.text} />} />
    </ConfirmPage>
  );
}
