import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { words } from "./messages.ts";

/** What an organisation says of its spare capacity. */
export type CapacityName = "YES" | "LIMITED" | "NO" | "UNKNOWN";

const long = {
  YES: words.capacityYes,
  LIMITED: words.capacitySome,
  NO: words.capacityNo,
  UNKNOWN: words.capacityUnknown,
};

const short = {
  YES: words.capacityYesShort,
  LIMITED: words.capacitySomeShort,
  NO: words.capacityNoShort,
  UNKNOWN: words.capacityUnknownShort,
};

/** How thick each of the three strands is: three thick = yes, two = some, thin = no, dotted = not stated. */
const strands: Record<CapacityName, readonly number[]> = {
  YES: [3, 3, 3],
  LIMITED: [1.2, 3, 3],
  NO: [1.2, 1.2, 1.2],
  UNKNOWN: [1.6, 1.6, 1.6],
};

function Strands({ capacity }: { capacity: CapacityName }) {
  const colour = capacity === "YES" || capacity === "LIMITED" ? "var(--voice-service)" : "var(--edge)";
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      {strands[capacity].map((thickness, index) => (
        <path
          key={index}
          d={`M1 ${4 + index * 6}h18`}
          stroke={colour}
          strokeWidth={thickness}
          strokeDasharray={capacity === "UNKNOWN" ? "1.6 2.4" : undefined}
        />
      ))}
    </svg>
  );
}

/** Three strands and the words; `detail` is a second line (cost, until when). */
export function SpareCapacity({ capacity, detail }: { capacity: CapacityName; detail?: ReactNode }) {
  return (
    <div className="sign">
      <Strands capacity={capacity} />
      <div>
        <span className="sign-word">
          <FormattedMessage {...long[capacity]} />
        </span>
        {detail && <span className="sign-detail">{detail}</span>}
      </div>
    </div>
  );
}

/** The same in a table's cell, where the column's head says what it is about. */
export function SpareCapacityInline({ capacity }: { capacity: CapacityName }) {
  return (
    <span className="capacity-inline">
      <Strands capacity={capacity} />
      <FormattedMessage {...short[capacity]} />
    </span>
  );
}
