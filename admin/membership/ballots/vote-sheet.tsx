import { useQueryClient } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { CastOwnVoteDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { fieldId } from "../../lib/form.ts";
import type { Form as FormState } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import type { FieldError } from "../../lib/problems.ts";
import type { WordsDescriptor } from "../../lib/words.ts";
import { Button } from "../../ui/button.tsx";
import { Radios } from "../../ui/choices.tsx";
import { Form } from "../../ui/form.tsx";
import { QuietLink } from "../../ui/link.tsx";
import { QuietEdge, Row } from "../../ui/surface.tsx";
import { Moment, UserText } from "../../ui/text.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import { otherPersonVoted, steppedBack } from "./ballot.ts";
import type { BallotFacts, RollSeat } from "./ballot.ts";
import type { DeclareForm, VoteForm } from "./ballot-page.tsx";
import { words } from "./messages.ts";
import { NumberedSheet } from "./numbered-sheet.tsx";
import { needsReason, voteOptions } from "./vote-choices.tsx";

/** The seat's own place, what is typed, and the other step's form, whose old errors are cleared on a new attempt. */
export interface VoteSheetProps {
  ballot: BallotFacts;
  mine: RollSeat;
  form: FormState<VoteForm>;
  other: FormState<DeclareForm>;
}

/** Step 2: the vote. It stays shut until step 1 is saved, and for a seat that stepped back. */
export function VoteSheet(props: VoteSheetProps) {
  const { ballot, mine } = props;
  const open = ballot.can.includes("castVote");
  const shut = shutWords(props);
  return (
    <NumberedSheet
      number={2}
      state={open ? (ballot.myVote ? "done" : "now") : mine.voted ? "done" : "shut"}
      title={<FormattedMessage {...words.voteTitle} />}
    >
      {open ? (
        <Vote {...props} />
      ) : (
        <p className="second-line">
          <FormattedMessage {...shut} />
        </p>
      )}
    </NumberedSheet>
  );
}

/** Why there is nothing to vote on for the person who looks. */
function shutWords({ ballot, mine }: VoteSheetProps): WordsDescriptor {
  if (steppedBack(mine)) {
    return words.voteSteppedBack;
  }
  return mine.deputy && otherPersonVoted(ballot, mine) ? words.votedByHolder : words.voteShut;
}

function Vote({ ballot, mine, form, other }: VoteSheetProps) {
  const intl = useIntl();
  const client = useQueryClient();
  const { notify } = useNotices();
  const cast = useAct(CastOwnVoteDocument);
  const options = voteOptions(ballot, mine);
  const voted = ballot.myVote;
  const byDeputy = otherPersonVoted(ballot, mine);
  const faults = (): FieldError[] => {
    if (form.values.choice === null) {
      return [{ field: "choice", message: intl.formatMessage(words.choiceMissing) }];
    }
    const unsaid = needsReason(ballot, form.values.choice) && form.values.why.trim() === "";
    return unsaid ? [{ field: "why", message: intl.formatMessage(words.whyMissing) }] : [];
  };
  const send = async () => {
    const { choice, why } = form.values;
    other.check([]);
    if (!form.check(faults()) || choice === null) {
      return;
    }
    const outcome = await cast.act({ ballot: ballot.id, choice, reason: why.trim() || null });
    if (form.accept(outcome)) {
      notify(intl.formatMessage(voted ? words.changedDone : words.castDone));
    } else if (outcome.problems.some((problem) => problem.code === "WRONG_STATE")) {
      // It closed meanwhile: the page turns into the result, with the refusal above it.
      await client.invalidateQueries();
    }
  };
  const organisation = mine.seat.organisation.name;
  return (
    <Form onSubmit={() => void send()} label={intl.formatMessage(words.voteTitle)}>
      {byDeputy && (
        <QuietEdge>
          <p>
            <FormattedMessage {...words.votedByDeputy} />
          </p>
        </QuietEdge>
      )}
      <Radios
        id={fieldId("choice")}
        label={
          <FormattedMessage
            {...(mine.deputy ? words.voteForAsDeputy : words.voteFor)}
            values={{ organisation: <UserText key="organisation">{organisation}</UserText> }}
          />
        }
        hint={<FormattedMessage {...words.voteHint} />}
        error={form.errorOf("choice")}
        value={form.values.choice}
        onChange={(value) => form.set("choice", options.find((option) => option.value === value)?.value ?? null)}
        choices={options}
      />
      <TextArea
        {...form.field("why")}
        label={<FormattedMessage {...words.why} />}
        hint={<FormattedMessage {...words.whyHint} />}
        optional={!needsReason(ballot, form.values.choice)}
      />
      <Row>
        <Button busy={cast.busy} wideOnPhone>
          <FormattedMessage {...(voted ? words.change : byDeputy ? words.replace : words.cast)} />
        </Button>
        {voted && (
          <span className="second-line">
            <FormattedMessage
              {...(voted.changes > 0 ? words.changedAt : words.castAt)}
              values={{ moment: <Moment key="moment" at={voted.castAt} /> }}
            />
          </span>
        )}
        {ballot.application && (
          <QuietLink to={`applications/${ballot.application.id}`}>
            <FormattedMessage {...words.readFile} />
          </QuietLink>
        )}
      </Row>
    </Form>
  );
}
