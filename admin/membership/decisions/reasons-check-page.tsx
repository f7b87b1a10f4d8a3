import { FormattedMessage, useIntl } from "react-intl";
import { Navigate, useNavigate } from "react-router";
import { SendReasonsDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useLanguageNames } from "../../lib/languages.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { languageOfText } from "../../lib/text-language.ts";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { LanguageName, UserText } from "../../ui/text.tsx";
import { ConditionList } from "../conditions.tsx";
import { words as shared } from "../messages.ts";
import { words } from "./messages.ts";
import { useLetter } from "./reasons-route.tsx";

/** The check before the letter goes: the applicant is told at once. */
export function ReasonsCheckPage() {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const { decision, form } = useLetter();
  const languageOf = useLanguageNames();
  const send = useAct(SendReasonsDocument);
  const reasonsForApplicant = form.values.reasonsForApplicant.trim();
  const conditions = [...form.values.conditions];
  const { reasonsLang } = form.values;
  const change = `decisions/${decision.id}/reasons`;
  if (reasonsForApplicant === "") {
    return <Navigate to={path(change)} replace />;
  }
  const confirm = async () => {
    if (form.accept(await send.act({ decision: decision.id, reasonsForApplicant, conditions, reasonsLang }))) {
      notify(intl.formatMessage(words.sent));
      await navigate(path(`decisions/${decision.id}`), { replace: true });
    }
  };
  const name = <UserText key="name">{decision.organisation?.name ?? intl.formatMessage(words.about)}</UserText>;
  return (
    <ConfirmPage
      title={intl.formatMessage(words.checkTitle)}
      section={intl.formatMessage(words.title)}
      lead={<FormattedMessage {...words.checkLead} values={{ name }} />}
      back={{ to: change, label: intl.formatMessage(words.reasonsTitle) }}
      action={<FormattedMessage {...words.send} />}
      busy={send.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <SummaryList
        rows={[
          {
            key: "reasons",
            question: <FormattedMessage {...words.reasons} />,
            answer: (
              <span className="answer-words" dir="auto" lang={languageOfText(reasonsForApplicant, reasonsLang)}>
                {reasonsForApplicant}
              </span>
            ),
            changeTo: change,
          },
          {
            key: "language",
            question: <FormattedMessage {...words.reasonsLang} />,
            answer: <LanguageName language={languageOf(reasonsLang)} />,
            changeTo: change,
          },
          {
            key: "conditions",
            question: <FormattedMessage {...shared.conditions} />,
            answer: conditions.length > 0 ? <ConditionList of={{ conditions, reasonsLang }} /> : <FormattedMessage {...words.none} />,
            changeTo: change,
          },
        ]}
      />
    </ConfirmPage>
  );
}
