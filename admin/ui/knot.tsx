/** How far a knot on a line is: done = filled with a tick, now = thick ring, to come = hollow, locked = dashed. */
export type KnotState = "done" | "now" | "to-come" | "locked";

/** A knot. `tick` draws the tick in a done one (task lists); order and progress use it plain. */
export function Knot({ state, size = 18, tick = false }: { state: KnotState; size?: number; tick?: boolean }) {
  const dashes = state === "locked" ? "3 2.4" : undefined;
  const colour = state === "done" || state === "now" ? "var(--pine)" : "var(--edge)";
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {state === "done" ? (
        <circle cx="12" cy="12" r="11.5" fill={colour} />
      ) : (
        <circle
          cx="12"
          cy="12"
          r={state === "now" ? 8.5 : 10.5}
          fill="var(--sheet)"
          stroke={colour}
          strokeWidth={state === "now" ? 6 : 2.4}
          strokeDasharray={dashes}
        />
      )}
      {state === "done" && tick && (
        <path
          d="m7.5 12.5 3.2 3.2 5.8-6.7"
          fill="none"
          stroke="#fff"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
