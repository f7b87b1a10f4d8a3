import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { BallotInFullDocument, DismissStepBackDocument } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import { UserText } from "../../ui/text.tsx";
import "../membership.css";
import { words as shared } from "../messages.ts";
import type { BallotFacts, RollSeat } from "./ballot.ts";
import { interestsWords } from "./interests-words.ts";
import { words } from "./messages.ts";

/** Dismisses, with a reason, the suggestion that another seat steps back. */
export function StepBackPage() {
  const { ballot = "", seat = "" } = useParams();
  const question = useQuestion(BallotInFullDocument, { id: ballot });
  return (
    <Answer of={question}>
      {({ node }) => {
        const facts = node && "question" in node ? node : null;
        const place = facts?.roll.find((one) => one.seat.id === seat);
        return facts && place ? <Dismissal ballot={facts} place={place} /> : <NotFoundPage />;
      }}
    </Answer>
  );
}

function Dismissal({ ballot, place }: { ballot: BallotFacts; place: RollSeat }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const form = useForm({ reason: "" });
  const dismiss = useAct(DismissStepBackDocument);
  const back = `ballots/${ballot.id}`;
  const confirm = async () => {
    const reason = form.values.reason.trim();
    if (!form.check(reason === "" ? [{ field: "reason", message: intl.formatMessage(words.dismissMissing) }] : [])) {
      return;
    }
    if (form.accept(await dismiss.act({ ballot: ballot.id, seat: place.seat.id, reason }))) {
      notify(intl.formatMessage(words.dismissDone));
      await navigate(path(back), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.dismissTitle)}
      section={intl.formatMessage(shared.ballots)}
      lead={
        <FormattedMessage
          {...words.dismissLead}
          values={{
            seat: <UserText key="seat">{place.seat.organisation.name}</UserText>,
            interests: interestsWords(intl, place.declaration?.suggestedBy ?? []),
          }}
        />
      }
      back={{ to: back, label: intl.formatMessage(shared.backToBallot) }}
      action={<FormattedMessage {...words.dismissAct} />}
      busy={dismiss.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <TextArea
        {...form.field("reason")}
        label={<FormattedMessage {...words.dismissReason} />}
        hint={<FormattedMessage {...words.dismissHint} />}
      />
    </ConfirmPage>
  );
}
