import { FormattedMessage, useIntl } from "react-intl";
import { Navigate, useNavigate } from "react-router";
import { PutToTheVoteDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { Deadline, UserText } from "../../ui/text.tsx";
import { words as shared } from "../messages.ts";
import { words } from "./messages.ts";
import { closingMoment } from "./opening-form.ts";
import { useOpening } from "./opening-route.tsx";

/** The check before the ballot opens: nothing of it can be changed afterwards. */
export function OpeningCheckPage() {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const { file, form } = useOpening();
  const open = useAct(PutToTheVoteDocument);
  const question = form.values.question.trim();
  const closesAt = closingMoment(form.values);
  const change = `applications/${file.id}/open-ballot`;
  if (closesAt === null || question === "") {
    return <Navigate to={path(change)} replace />;
  }
  const confirm = async () => {
    const { urgent } = form.values;
    const outcome = await open.act({ committee: file.committee.id, application: file.id, question, closesAt, urgent });
    if (form.accept(outcome) && outcome.payload?.ballot) {
      notify(intl.formatMessage(words.opened));
      await navigate(path(`ballots/${outcome.payload.ballot.id}`), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.checkTitle)}
      section={intl.formatMessage(shared.applications)}
      lead={<FormattedMessage {...words.checkLead} />}
      back={{ to: change, label: intl.formatMessage(words.backToQuestion) }}
      action={<FormattedMessage {...words.open} />}
      busy={open.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <SummaryList
        rows={[
          {
            key: "about",
            question: <FormattedMessage {...words.about} />,
            answer: <UserText>{file.organisation.name}</UserText>,
          },
          {
            key: "question",
            question: <FormattedMessage {...words.checkQuestion} />,
            answer: <UserText>{question}</UserText>,
            changeTo: change,
          },
          {
            key: "closes",
            question: <FormattedMessage {...words.checkCloses} />,
            answer: <Deadline at={closesAt} />,
            changeTo: change,
          },
          {
            key: "urgent",
            question: <FormattedMessage {...words.checkUrgent} />,
            answer: <FormattedMessage {...(form.values.urgent ? words.yes : words.no)} />,
            changeTo: change,
          },
        ]}
      />
    </ConfirmPage>
  );
}
