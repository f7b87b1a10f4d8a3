import { FormattedMessage } from "react-intl";
import { SandBox } from "../../ui/surface.tsx";
import { Day } from "../../ui/text.tsx";
import { Thread } from "../../ui/thread.tsx";
import { quorumOf } from "./ballot.ts";
import type { BallotFacts } from "./ballot.ts";
import { rule as words } from "./messages.ts";

const SIMPLE_MAJORITY = 0.5;

function sentenceOf({ approveShare, communityDoubleMajority }: BallotFacts["rule"]) {
  const simple = Math.abs(approveShare - SIMPLE_MAJORITY) < 0.001;
  if (communityDoubleMajority) {
    return simple ? words.both : words.shareAndBoth;
  }
  return simple ? words.all : words.share;
}

/** The rule by which this ballot is decided, in words, with the two ends it takes. */
export function RuleBox({ ballot }: { ballot: BallotFacts }) {
  const { rule } = ballot;
  return (
    <SandBox title={<FormattedMessage {...words.title} />}>
      <p>
        <FormattedMessage
          {...sentenceOf(rule)}
          values={{ share: Math.round(rule.approveShare * 100), b: (chunks) => <strong>{chunks}</strong> }}
        />
      </p>
      {rule.communityDoubleMajority && (
        <p className="rule-thread">
          <Thread
            length={96}
            tied={false}
            start={{ voice: "COMMUNITY", form: "hollow", label: <FormattedMessage {...words.communitySeats} /> }}
            end={{ voice: "TOGETHER", form: "hollow", label: <FormattedMessage {...words.allSeats} /> }}
          />
        </p>
      )}
      <p className="second-line">
        {rule.communityDoubleMajority && (
          <>
            <FormattedMessage {...words.ends} />{" "}
          </>
        )}
        <FormattedMessage {...words.casting} />{" "}
        <bdi>
          <FormattedMessage {...(rule.communityQuorum ? words.quorumBoth : words.quorum)} values={{ ...quorumOf(ballot) }} />
        </bdi>{" "}
        {rule.blockAllowed && (
          <>
            <FormattedMessage {...words.block} />{" "}
          </>
        )}
        <FormattedMessage
          {...words.version}
          values={{ version: rule.version, date: <Day key="date" on={rule.effectiveFrom} /> }}
        />
      </p>
    </SandBox>
  );
}
