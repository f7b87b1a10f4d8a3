import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useParams } from "react-router";
import type { ConsentQuestionFragment } from "../../schema/operations.ts";
import { fieldId } from "../lib/form.ts";
import { currentLanguage, pageLanguages } from "../lib/language.ts";
import { useViewer } from "../lib/session.ts";
import { Actions } from "../ui/actions.tsx";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { Button, QuietButton } from "../ui/button.tsx";
import { Radios } from "../ui/choices.tsx";
import { Form } from "../ui/form.tsx";
import { Page } from "../ui/page.tsx";
import { Sheet } from "../ui/surface.tsx";
import { DateInput } from "../ui/date-input.tsx";
import { Select, TextInput } from "../ui/text-input.tsx";
import { OrganisationToChange } from "./change-frame.tsx";
import { useConsentAnswer } from "./consent-answer.ts";
import { useKeptBack } from "./back-to.tsx";
import { answerTo, notAsked, slugOf, useConsentQuestions } from "./consent-questions.ts";
import { ConsentTag } from "./consent-tag.tsx";
import { consentWords } from "./kind-messages.ts";
import { words } from "./listing-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** Asks for one consent: its full wording, where it stands, yes or no. */
export function ConsentPage() {
  const { scope: slug } = useParams();
  const [lang, setLang] = useState<string>(currentLanguage().tag);
  const { question, inOrder } = useConsentQuestions(lang);
  return (
    <OrganisationToChange act="giveConsent">
      {(organisation) => (
        <Answer of={question}>
          {(data) => {
            const questions = inOrder(data);
            const asked = questions.find(({ scope }) => slugOf(scope) === slug);
            const next = notAsked(organisation, questions).find((other) => other !== asked);
            return asked ? (
              <ConsentForm key={asked.scope} organisation={organisation} asked={asked} next={next ?? null} onLanguage={setLang} />
            ) : (
              <NotFoundPage />
            );
          }}
        </Answer>
      )}
    </OrganisationToChange>
  );
}

interface ConsentFormProps {
  organisation: ShownOrganisation;
  asked: ConsentQuestionFragment;
  next: ConsentQuestionFragment | null;
  /** Asks in another language: for whoever reads it aloud, or signs it on paper. */
  onLanguage(tag: string): void;
}

function ConsentForm({ organisation, asked, next, onLanguage }: ConsentFormProps) {
  const intl = useIntl();
  const viewer = useViewer();
  const kept = useKeptBack();
  const address = `organisations/${organisation.handle}/change/consents`;
  const standing = answerTo(organisation, asked.scope);
  const isEditor = viewer?.organisations.some((one) => one.id === organisation.id) ?? false;
  const { form, busy, save, takeBack } = useConsentAnswer({ organisation, asked, standing, next, isEditor });
  const { answer, method } = form.values;
  return (
    <Page
      title={intl.formatMessage(consentWords[asked.scope])}
      section={organisation.name}
      errors={form.errors}
      back={{ to: `${address}${kept}`, label: <FormattedMessage {...words.consentBack} /> }}
      narrow
    >
      <Form onSubmit={() => void save()}>
        <Sheet>
          <p className="wording" lang={asked.lang} dir="auto">
            {asked.text}
          </p>
          <p className="second-line">
            <FormattedMessage {...words.wording} values={{ version: asked.version }} />
          </p>
          <Select
            id={fieldId("lang")}
            label={<FormattedMessage {...words.wordingLanguage} />}
            options={pageLanguages.map(({ tag, endonym }) => ({ value: tag, label: endonym }))}
            value={asked.lang}
            onChange={onLanguage}
          />
        </Sheet>
        {standing && (
          <div className="row">
            <FormattedMessage {...words.stands} />
            <ConsentTag state={standing.state} />
            {standing.state === "GRANTED" && (
              <QuietButton onPress={() => void takeBack()}>
                <FormattedMessage {...words.takeBack} />
              </QuietButton>
            )}
          </div>
        )}
        <Radios
          id={fieldId("answer")}
          label={<FormattedMessage {...words.yourAnswer} />}
          error={form.errorOf("answer")}
          choices={[
            { value: "yes", label: <FormattedMessage {...words.agree} /> },
            {
              value: "no",
              label: <FormattedMessage {...words.refuse} />,
              hint: <FormattedMessage {...words.refuseHint} />,
            },
          ]}
          value={answer}
          onChange={(value) => form.set("answer", value)}
        />
        {answer === "yes" && (
          <DateInput
            id={fieldId("expiresOn")}
            label={<FormattedMessage {...words.expires} />}
            hint={<FormattedMessage {...words.expiresHint} />}
            optional
            error={form.errorOf("expiresOn")}
            value={form.values.expiresOn}
            onChange={(value) => form.set("expiresOn", value)}
          />
        )}
        {!isEditor && answer !== "" && (
          <>
            <Radios
              id={fieldId("method")}
              label={<FormattedMessage {...words.method} />}
              error={form.errorOf("method")}
              choices={[
                { value: "BY_VOICE", label: <FormattedMessage {...words.byVoice} /> },
                { value: "ON_PAPER", label: <FormattedMessage {...words.onPaper} /> },
              ]}
              value={method}
              onChange={(value) => form.set("method", value)}
            />
            <TextInput {...form.field("givenBy")} label={<FormattedMessage {...words.givenBy} />} spellCheck={false} />
          </>
        )}
        <Actions>
          <Button busy={busy}>
            <FormattedMessage {...words.saveAnswer} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
