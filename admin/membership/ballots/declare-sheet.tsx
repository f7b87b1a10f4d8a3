import { FormattedMessage, useIntl } from "react-intl";
import type { WordsDescriptor } from "../../lib/words.ts";
import { DeclareOwnInterestDocument } from "../../../schema/operations.ts";
import type { ConflictLevel } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { fieldId } from "../../lib/form.ts";
import type { Form as FormState } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import type { FieldError } from "../../lib/problems.ts";
import { Button } from "../../ui/button.tsx";
import { Radios } from "../../ui/choices.tsx";
import { Form } from "../../ui/form.tsx";
import { QuietEdge, Row } from "../../ui/surface.tsx";
import { Moment, UserText } from "../../ui/text.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import { mustStepBack, otherPersonVoted, suggestionStands } from "./ballot.ts";
import type { BallotFacts, RollSeat } from "./ballot.ts";
import type { DeclareForm, VoteForm } from "./ballot-page.tsx";
import { interestsWords } from "./interests-words.ts";
import { matter } from "./matter-words.ts";
import { words } from "./messages.ts";
import { NumberedSheet } from "./numbered-sheet.tsx";

const levels: readonly ConflictLevel[] = ["NONE", "DECLARED_MAY_VOTE", "RECUSED"];

/** The seat's own place, what is typed, and the other step's form, whose old errors are cleared on a new attempt. */
export interface DeclareSheetProps {
  ballot: BallotFacts;
  mine: RollSeat;
  form: FormState<DeclareForm>;
  other: FormState<VoteForm>;
}

/** Step 1: whether the seat has an interest. It comes before the vote and can be changed until the close. */
export function DeclareSheet(props: DeclareSheetProps) {
  const { mine } = props;
  const declared = Boolean(mine.declaration?.declaredAt);
  const byHolder = mine.deputy && otherPersonVoted(props.ballot, mine);
  return (
    <NumberedSheet
      number={1}
      state={declared || mustStepBack(mine) ? "done" : "now"}
      title={<FormattedMessage {...words.declareTitle} />}
    >
      {mustStepBack(mine) || byHolder ? (
        <p>
          <FormattedMessage {...(byHolder ? words.declaredByHolder : whyAlways(mine))} />
        </p>
      ) : (
        <>
          <SuggestedToMe mine={mine} />
          <Declaration {...props} declared={declared} />
        </>
      )}
    </NumberedSheet>
  );
}

/** Why a seat steps back, always. */
function whyAlways({ declaration }: RollSeat): WordsDescriptor {
  const kinds = declaration?.suggestedBy ?? [];
  if (kinds.includes("STEPPED_BACK_BEFORE")) {
    return matter.steppedBackBefore;
  }
  return kinds.includes("DECIDED_FIRST") ? matter.decidedFirst : words.mustStepBack;
}

function SuggestedToMe({ mine }: { mine: RollSeat }) {
  const intl = useIntl();
  if (!suggestionStands(mine)) {
    return null;
  }
  const interests = interestsWords(intl, mine.declaration?.suggestedBy ?? []);
  return (
    <QuietEdge>
      <p>
        <FormattedMessage {...words.suggestedToYou} values={{ interests }} />
      </p>
    </QuietEdge>
  );
}

function Declaration({ ballot, mine, form, other, declared }: DeclareSheetProps & { declared: boolean }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const declare = useAct(DeclareOwnInterestDocument);
  const faults = (): FieldError[] => {
    if (form.values.level === null) {
      return [{ field: "level", message: intl.formatMessage(words.levelMissing) }];
    }
    const nothingSaid = form.values.level === "DECLARED_MAY_VOTE" && form.values.reason.trim() === "";
    return nothingSaid ? [{ field: "reason", message: intl.formatMessage(words.whatMissing) }] : [];
  };
  const save = async () => {
    const { level, reason } = form.values;
    other.check([]);
    if (!form.check(faults()) || level === null) {
      return;
    }
    const said = level === "NONE" ? null : reason.trim() || null;
    if (form.accept(await declare.act({ ballot: ballot.id, level, reason: said }))) {
      notify(intl.formatMessage(level === "RECUSED" ? words.declaredStepBack : words.declared));
    }
  };
  const name = ballot.organisation?.name;
  return (
    <Form onSubmit={() => void save()} label={intl.formatMessage(words.declareTitle)}>
      <Radios
        id={fieldId("level")}
        label={
          name ? (
            <FormattedMessage {...words.declareQuestion} values={{ name: <UserText key="name">{name}</UserText> }} />
          ) : (
            <FormattedMessage {...words.declareQuestionPlain} />
          )
        }
        hint={<FormattedMessage {...words.declareHint} />}
        error={form.errorOf("level")}
        value={form.values.level}
        onChange={(value) => form.set("level", levels.find((level) => level === value) ?? null)}
        choices={[
          { value: "NONE", label: <FormattedMessage {...words.none} /> },
          {
            value: "DECLARED_MAY_VOTE",
            label: <FormattedMessage {...words.mayVote} />,
            hint: <FormattedMessage {...words.mayVoteHint} />,
          },
          {
            value: "RECUSED",
            label: <FormattedMessage {...words.stepBack} />,
            hint: <FormattedMessage {...words.stepBackHint} />,
          },
        ]}
        below={(value) =>
          value === "NONE" ? null : (
            <div className="below-choice">
              <TextArea
                {...form.field("reason")}
                rows={3}
                label={<FormattedMessage {...words.whatIsIt} />}
                optional={value === "RECUSED"}
              />
            </div>
          )
        }
      />
      <Row>
        <Button kind={declared ? "secondary" : "primary"} busy={declare.busy} wideOnPhone>
          <FormattedMessage {...(declared ? words.declareChange : words.declareSave)} />
        </Button>
        {mine.declaration?.declaredAt && (
          <span className="second-line">
            <FormattedMessage
              {...words.savedAt}
              values={{ moment: <Moment key="moment" at={mine.declaration.declaredAt} /> }}
            />
          </span>
        )}
      </Row>
    </Form>
  );
}
