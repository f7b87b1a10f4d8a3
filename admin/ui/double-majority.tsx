import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { words } from "./messages.ts";
import { Voice, VoiceShape } from "./voice.tsx";
import type { VoiceName } from "./voice.tsx";

/** The voices of the seats on each side of one count. */
export interface MajorityCount {
  title: ReactNode;
  yes: readonly VoiceName[];
  no: readonly VoiceName[];
  /** Seats that took no side: said in words, not drawn. */
  noSide: number;
}

function Side({ kind, voices }: { kind: "yes" | "no"; voices: readonly VoiceName[] }) {
  return (
    <div className={`majority-side majority-${kind}`}>
      <bdi className="majority-count">
        <FormattedMessage {...(kind === "yes" ? words.yes : words.no)} values={{ count: voices.length }} />
      </bdi>
      {voices.length > 0 && (
        <span className="majority-shapes">
          {voices.map((voice, index) => (
            <VoiceShape key={index} voice={voice} form={kind === "yes" ? "tick" : "cross"} size={28} />
          ))}
        </span>
      )}
    </div>
  );
}

function Bar({ count }: { count: MajorityCount }) {
  return (
    <div>
      <p className="majority-title">{count.title}</p>
      <div className="majority-bar">
        <Side kind="yes" voices={count.yes} />
        <Side kind="no" voices={count.no} />
      </div>
      {count.noSide > 0 && (
        <p className="majority-title second-line">
          <bdi>
            <FormattedMessage {...words.noSide} values={{ count: count.noSide }} />
          </bdi>
        </p>
      )}
    </div>
  );
}

/** Two bars on one centre line: yes before it, no after it, counts in words. */
export function DoubleMajority({ all, community }: { all: MajorityCount; community: MajorityCount }) {
  const voices = [...new Set([...all.yes, ...all.no])];
  return (
    <div className="majority">
      <Bar count={all} />
      <Bar count={community} />
      <div>
        <p className="majority-title second-line">
          <FormattedMessage {...words.majorityKey} />
        </p>
        <div className="majority-key">
          {voices.map((voice) => (
            <Voice key={voice} voice={voice} />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The sentence that states an outcome, in the serif. */
export function OutcomeSentence({ children }: { children: ReactNode }) {
  return (
    <p className="outcome">
      <bdi>{children}</bdi>
    </p>
  );
}
