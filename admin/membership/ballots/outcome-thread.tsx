import { FormattedMessage } from "react-intl";
import type { Outcome } from "../../../schema/operations.ts";
import type { WordsDescriptor } from "../../lib/words.ts";
import { Thread } from "../../ui/thread.tsx";
import type { ThreadEnd } from "../../ui/thread.tsx";
import type { EndName, ShapeForm } from "../../ui/voice.tsx";
import type { TallyNumbers } from "../outcome/outcome-words.ts";
import { useNarrow } from "../use-narrow.ts";
import { result as words, rule } from "./messages.ts";

interface Side {
  form: ShapeForm;
  words: WordsDescriptor;
}

/** What one end said: a tick for more yes, a cross for more no, a bar for neither, hollow where too few voted. */
function sideOf(approve: number, reject: number, counts: boolean): Side {
  if (!counts) {
    return { form: "hollow", words: words.notEnough };
  }
  if (approve === reject) {
    return { form: "bar", words: words.even };
  }
  return approve > reject ? { form: "tick", words: words.moreYes } : { form: "cross", words: words.moreNo };
}

const withoutQuorum: readonly Outcome[] = ["INQUORATE", "ESCALATED_TOO_MANY_RECUSALS"];

function endOf(voice: EndName, label: WordsDescriptor, side: Side): ThreadEnd {
  return {
    voice,
    form: side.form,
    label: <FormattedMessage {...label} />,
    detail: <FormattedMessage {...side.words} />,
  };
}

function closingWords(yeses: number): WordsDescriptor {
  if (yeses === 2) {
    return words.bothTied;
  }
  return yeses === 1 ? words.oneOpen : words.bothOpen;
}

/** The thread between the community seats and all seats: tied only when both have more yes than no. */
export function OutcomeThread({ outcome, tally }: { outcome: Outcome; tally: TallyNumbers }) {
  const narrow = useNarrow();
  const counts = !withoutQuorum.includes(outcome);
  const community = sideOf(
    tally.communityApprove,
    tally.communityReject,
    counts && outcome !== "INQUORATE_COMMUNITY",
  );
  const all = sideOf(tally.approve, tally.reject + tally.block, counts);
  const yeses = [community, all].filter((side) => side.form === "tick").length;
  return (
    <div className="outcome-thread">
      <Thread
        length={narrow ? 290 : 112}
        tied={outcome === "APPROVED"}
        start={endOf("COMMUNITY", rule.communitySeats, community)}
        end={endOf("TOGETHER", rule.allSeats, all)}
      />
      <p className="second-line">
        <FormattedMessage {...closingWords(outcome === "APPROVED" ? 2 : Math.min(yeses, 1))} />
      </p>
    </div>
  );
}
