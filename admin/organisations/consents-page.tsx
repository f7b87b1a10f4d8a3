import { FormattedMessage, useIntl } from "react-intl";
import { dayOf } from "../lib/dates.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { Answer } from "../ui/answer.tsx";
import { LinkButton } from "../ui/button.tsx";
import { TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Day, UserText } from "../ui/text.tsx";
import { OrganisationToChange } from "./change-frame.tsx";
import { answerTo, notAsked, slugOf, useConsentQuestions } from "./consent-questions.ts";
import type { ShownConsent } from "./consent-questions.ts";
import { ConsentTag } from "./consent-tag.tsx";
import { hidden } from "./hidden-words.tsx";
import { consentWords } from "./kind-messages.ts";
import { methods, words } from "./listing-messages.ts";
import { useBackTo, useKeptBack } from "./back-to.tsx";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** Everything the organisation can agree to, what it answered, and the way to answer each by itself. */
export function ConsentsPage() {
  return (
    <OrganisationToChange act="giveConsent">{(organisation) => <Consents organisation={organisation} />}</OrganisationToChange>
  );
}

function Consents({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const { question, inOrder } = useConsentQuestions();
  const back = useBackTo(organisation);
  const kept = useKeptBack();
  const address = `organisations/${organisation.handle}/change/consents`;
  return (
    <Answer of={question}>
      {(data) => {
        const questions = inOrder(data);
        const open = notAsked(organisation, questions);
        return (
          <Page
            title={intl.formatMessage(words.consentsTitle)}
            section={organisation.name}
            lead={<FormattedMessage {...words.consentsLead} />}
            back={back}
          >
            <Sheet
              title={
                <FormattedMessage
                  {...words.consentsCount}
                  values={{ answered: questions.length - open.length, total: questions.length }}
                />
              }
            >
              {open[0] && (
                <p className="consents-start">
                  <LinkButton to={`${address}/${slugOf(open[0].scope)}${kept}`}>
                    <FormattedMessage {...words.startAnswering} />
                  </LinkButton>
                </p>
              )}
              <SummaryList
                rows={questions.map(({ scope }) => {
                  const answer = answerTo(organisation, scope);
                  const what = intl.formatMessage(consentWords[scope]);
                  return {
                    key: scope,
                    question: what,
                    answer: <AnswerWords answer={answer} />,
                    action: (
                      <TextLink to={`${address}/${slugOf(scope)}${kept}`} className="quiet-link">
                        <span>
                          <FormattedMessage {...(answer ? words.change : words.answer)} values={{ hidden, what }} />
                        </span>
                      </TextLink>
                    ),
                  };
                })}
              />
            </Sheet>
          </Page>
        );
      }}
    </Answer>
  );
}

/** To which words, in which language and how it was answered, and until when it holds. */
function HowAnswered({ answer }: { answer: ShownConsent }) {
  const { name } = useLanguageNames()(answer.lang);
  return (
    <>
      <span className="second-line">
        <FormattedMessage {...methods[answer.method]} values={{ name: <UserText key="name">{answer.givenBy ?? ""}</UserText> }} />
        {" · "}
        <FormattedMessage {...words.answeredTo} values={{ version: answer.wordingVersion, language: <bdi key="language">{name}</bdi> }} />
      </span>
      {answer.expiresOn && answer.state !== "WITHDRAWN" && (
        <span className="second-line">
          <FormattedMessage {...words.holdsUntil} values={{ date: <Day key="date" on={answer.expiresOn} /> }} />
        </span>
      )}
    </>
  );
}

function AnswerWords({ answer }: { answer: ShownConsent | null }) {
  const on = answer && (answer.withdrawnOn ?? answer.grantedOn);
  return (
    <>
      <ConsentTag state={answer?.state ?? "NEVER_ASKED"} />
      {on && (
        <span className="second-line">
          {answer.grantedBy && !answer.withdrawnOn ? (
            <FormattedMessage
              {...words.answeredOn}
              values={{
                date: <Day key="date" on={dayOf(on)} />,
                name: <UserText key="name">{answer.grantedBy.displayName}</UserText>,
              }}
            />
          ) : (
            <Day on={dayOf(on)} />
          )}
        </span>
      )}
      {answer && <HowAnswered answer={answer} />}
    </>
  );
}
