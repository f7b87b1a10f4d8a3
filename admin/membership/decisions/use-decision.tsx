import type { ReactNode } from "react";
import { useParams } from "react-router";
import type { DecisionInFullQuery } from "../../../schema/operations.ts";
import { DecisionInFullDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";

/** One decision with all that the viewer may read of it. */
export type DecisionFacts = Extract<NonNullable<DecisionInFullQuery["node"]>, { outcome: string }>;

/** Draws a screen from the decision of the address; missing and hidden are the same page. */
export function DecisionAnswer({ children }: { children: (decision: DecisionFacts) => ReactNode }) {
  const { decision = "" } = useParams();
  const question = useQuestion(DecisionInFullDocument, { id: decision });
  return (
    <Answer of={question}>
      {({ node }) => (node && "outcome" in node ? children(node) : <NotFoundPage />)}
    </Answer>
  );
}
