import { FormattedMessage, useIntl } from "react-intl";
import { DoubleMajority, OutcomeSentence } from "../../ui/double-majority.tsx";
import type { MajorityCount } from "../../ui/double-majority.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import type { VoiceName } from "../../ui/voice.tsx";
import { outcomeTitle } from "../outcome/outcome-words.ts";
import type { TallyNumbers } from "../outcome/outcome-words.ts";
import { isCommunity } from "./ballot.ts";
import type { BallotFacts, RollSeat } from "./ballot.ts";
import { result as words } from "./messages.ts";
import { OutcomeThread } from "./outcome-thread.tsx";

/** The outcome as heading, one sentence with its numbers, the thread, and two bars on one centre line. */
export function OutcomeSheet({ ballot }: { ballot: BallotFacts }) {
  const intl = useIntl();
  const { outcome, tally, rule } = ballot;
  if (!outcome) {
    return null;
  }
  return (
    <Sheet outcome>
      <section className="outcome-sheet" aria-labelledby="outcome">
        <div>
          <h2 id="outcome">{outcomeTitle(intl, outcome)}</h2>
          <OutcomeSentence>{ballot.explanation ?? ""}</OutcomeSentence>
          {tally && rule.communityDoubleMajority && <OutcomeThread outcome={outcome} tally={tally} />}
        </div>
        {tally && <Counts ballot={ballot} tally={tally} />}
      </section>
    </Sheet>
  );
}

/** Institutions before communities on the yes side, so that the community stands at the centre line on both. */
function voicesOf(places: readonly RollSeat[], choices: readonly string[]): VoiceName[] {
  return places
    .filter((place) => place.vote && choices.includes(place.vote.choice))
    .map((place) => place.seat.voice)
    .sort((one, other) => Number(one === "COMMUNITY") - Number(other === "COMMUNITY"));
}

function countOf(title: MajorityCount["title"], places: readonly RollSeat[]): MajorityCount {
  return {
    title,
    yes: voicesOf(places, ["APPROVE"]),
    no: voicesOf(places, ["REJECT", "BLOCK"]).reverse(),
    noSide: places.filter((place) => place.vote?.choice === "ABSTAIN").length,
  };
}

/** Bars with a shape for every vote where votes may be read; otherwise the same numbers in words. */
function Counts({ ballot, tally }: { ballot: BallotFacts; tally: TallyNumbers }) {
  const all = <FormattedMessage {...words.allTitle} values={{ count: tally.sitting }} />;
  const community = <FormattedMessage {...words.communityTitle} values={{ count: tally.communitySitting }} />;
  if (ballot.roll.some((place) => place.vote)) {
    return (
      <DoubleMajority
        all={countOf(all, ballot.roll)}
        community={countOf(community, ballot.roll.filter(isCommunity))}
      />
    );
  }
  const communityNoSide = tally.communityParticipants - tally.communityApprove - tally.communityReject;
  return (
    <SummaryList
      rows={[
        {
          key: "all",
          question: all,
          answer: <CountWords yes={tally.approve} no={tally.reject + tally.block} noSide={tally.abstain} />,
        },
        {
          key: "community",
          question: community,
          answer: <CountWords yes={tally.communityApprove} no={tally.communityReject} noSide={communityNoSide} />,
        },
      ]}
    />
  );
}

function CountWords(counts: { yes: number; no: number; noSide: number }) {
  return (
    <bdi>
      <FormattedMessage {...words.counts} values={{ ...counts }} />
    </bdi>
  );
}
