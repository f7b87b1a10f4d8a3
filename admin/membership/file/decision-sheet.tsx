import { FormattedMessage, useIntl } from "react-intl";
import { dayOf } from "../../lib/dates.ts";
import { languageOfText } from "../../lib/text-language.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Day } from "../../ui/text.tsx";
import { Conditions } from "../conditions.tsx";
import { outcomeTag, outcomeTitle } from "../outcome/outcome-words.ts";
import { words } from "./messages.ts";
import type { ApplicationFile } from "./use-file.tsx";

/** What was decided, and the letter to the applicant. */
export function DecisionSheet({ file }: { file: ApplicationFile }) {
  const intl = useIntl();
  const { decision } = file;
  if (!decision) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.decision} />}>
      <p>
        <Tag kind={outcomeTag(decision.outcome)}>{outcomeTitle(intl, decision.outcome)}</Tag>
      </p>
      <p className="second-line">
        <FormattedMessage {...words.decidedOn} values={{ date: <Day key="date" on={dayOf(decision.on)} /> }} />
      </p>
      {decision.reasonsGivenAt ? (
        <Letter decision={decision} at={decision.reasonsGivenAt} />
      ) : (
        <p>
          <FormattedMessage {...words.noLetter} />
        </p>
      )}
      {!decision.reasonsGivenAt && decision.can.includes("giveReasons") && (
        <p className="no-print">
          <LinkButton to={`decisions/${decision.id}/reasons`}>
            <FormattedMessage {...words.writeLetter} />
          </LinkButton>
        </p>
      )}
    </Sheet>
  );
}

function Letter({ decision, at }: { decision: NonNullable<ApplicationFile["decision"]>; at: string }) {
  return (
    <>
      <h3>
        <FormattedMessage {...words.letter} values={{ date: <Day key="date" on={dayOf(at)} /> }} />
      </h3>
      <p className="letter" dir="auto" lang={languageOfText(decision.reasonsForApplicant, decision.reasonsLang)}>
        {decision.reasonsForApplicant}
      </p>
      <Conditions of={decision} />
      {decision.appealUntil && (
        <SecondLine>
          <FormattedMessage {...words.appealUntil} values={{ date: <Day key="date" on={decision.appealUntil} weekday /> }} />
        </SecondLine>
      )}
    </>
  );
}
