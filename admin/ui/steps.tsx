import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Knot } from "./knot.tsx";
import { words } from "./messages.ts";

/** One step of a course of events, with its date or what is awaited. */
export interface Step {
  key: string;
  label: ReactNode;
  detail?: ReactNode;
  state: "done" | "now" | "to-come";
}

const spoken = { done: words.stepDone, now: words.stepNow, "to-come": words.stepToCome };

/** Steps on a line of knots: filled = done, thick ring = now, hollow and dashed = to come. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li
          key={step.key}
          className={step.state === "done" ? "step step-done" : "step"}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <Knot state={step.state} />
          <span className="hidden-words">
            <FormattedMessage {...spoken[step.state]} />{" "}
          </span>
          <strong>{step.label}</strong>
          {step.detail && <span className="step-detail">{step.detail}</span>}
        </li>
      ))}
    </ol>
  );
}

/** Progress through questions, drawn; the words must stand beside it ("Question 5 of 7, 4 completed"). */
export function Knots({ states }: { states: readonly ("done" | "now" | "to-come")[] }) {
  return (
    <div className="knots" aria-hidden="true">
      {states.map((state, index) => (
        <KnotWithLink key={index} state={state} first={index === 0} tied={states[index - 1] === "done"} />
      ))}
    </div>
  );
}

function KnotWithLink({ state, first, tied }: { state: "done" | "now" | "to-come"; first: boolean; tied: boolean }) {
  return (
    <>
      {!first && <span className={tied ? "knot-link knot-link-done" : "knot-link"} />}
      <Knot state={state} />
    </>
  );
}
