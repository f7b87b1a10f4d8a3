import { FormattedMessage } from "react-intl";
import type { NearbySearch } from "../lib/list-search.ts";
import { QuietButton } from "./button.tsx";
import { words } from "./found-messages.ts";

/** Where nothing was found: words nobody writes, said so. */
export function UnmetWords({ words: unmet }: { words: readonly string[] }) {
  return unmet.map((word) => (
    <p key={word}>
      <FormattedMessage {...words.unmet} values={{ word: <bdi key="word">{word}</bdi> }} />
    </p>
  ));
}

/** Where nothing was found: the searches next to it, each with how many it finds. */
export function Nearby({ nearby, onChoose }: { nearby: readonly NearbySearch[]; onChoose(other: NearbySearch): void }) {
  if (nearby.length === 0) {
    return null;
  }
  return (
    <>
      <p>
        <FormattedMessage {...words.nearbyLead} />
      </p>
      <div className="row">
        {nearby.map((other) => (
          <QuietButton key={other.label} onPress={() => onChoose(other)}>
            <FormattedMessage {...words.nearby} values={{ label: <bdi key="label">{other.label}</bdi>, count: other.totalCount }} />
          </QuietButton>
        ))}
      </div>
    </>
  );
}
