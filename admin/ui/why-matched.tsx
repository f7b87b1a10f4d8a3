import type { ReactNode } from "react";

/** Why a result is in the list: a sand strip with one sentence; wrap the matched words in `Matched`. */
export function WhyMatched({ children }: { children: ReactNode }) {
  return (
    <div className="why">
      <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
        <path
          d="M1.5 6.5c2.5-5 5-5 7.5-.5s5 4.5 7.5-.5"
          fill="none"
          stroke="var(--voice-community)"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
      <p>{children}</p>
    </div>
  );
}

/** Words of the sentence that were matched: bold and underlined in orange. */
export function Matched({ children }: { children: ReactNode }) {
  return <mark>{children}</mark>;
}
