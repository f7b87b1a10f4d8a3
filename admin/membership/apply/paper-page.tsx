import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { pageLanguage, pageLanguages } from "../../lib/language.ts";
import { InLanguage, useLanguage } from "../../lib/locale.tsx";
import { PrintButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/surface.tsx";
import { Select } from "../../ui/text-input.tsx";
import { words } from "./messages.ts";
import { PaperForm } from "./paper-form.tsx";
import { paperWords } from "./paper-words.ts";

/**
 * The form on paper, in whichever language it is to be handed out: a broker who reads English prints it in Bengali. In
 * print only the form is left, on one A4 page.
 */
export function ApplyPaperPage() {
  const intl = useIntl();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const ofForm = pageLanguage(chosen) ?? language;
  return (
    <Page
      title={intl.formatMessage(paperWords.title)}
      section={intl.formatMessage(words.section)}
      back={{ to: "apply", label: intl.formatMessage(words.back) }}
      lead={intl.formatMessage(paperWords.lead)}
      below={
        <Stack tight>
          <Select
            id="form-language"
            label={intl.formatMessage(paperWords.inLanguage)}
            value={ofForm.tag}
            onChange={setChosen}
            options={pageLanguages.map(({ tag, endonym }) => ({ value: tag, label: endonym }))}
          />
          <PrintButton>
            <FormattedMessage {...paperWords.print} />
          </PrintButton>
        </Stack>
      }
    >
      <InLanguage language={ofForm}>
        <PaperForm />
      </InLanguage>
    </Page>
  );
}
