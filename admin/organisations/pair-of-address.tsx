import type { ReactNode } from "react";
import { Navigate, useParams } from "react-router";
import { PairOfRecordsDocument } from "../../schema/operations.ts";
import type { PairOfRecordsQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useNetworkPath } from "../lib/place.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";

/** One record of a pair. */
export type RecordOfPair = Extract<NonNullable<PairOfRecordsQuery["nodes"][number]>, { handle: string }>;

/** Finds the two records that the address names. */
export function PairOfAddress({ children }: { children: (one: RecordOfPair, other: RecordOfPair) => ReactNode }) {
  const { one = "", other = "" } = useParams();
  const path = useNetworkPath();
  const question = useQuestion(PairOfRecordsDocument, { ids: [one, other] });
  return (
    <Answer of={question}>
      {({ nodes }) => {
        const [first, second] = nodes;
        if (!first || !second || !("handle" in first) || !("handle" in second)) {
          return <NotFoundPage />;
        }
        if (first.id === second.id) {
          // They have become one record meanwhile: its page is where to go on.
          return <Navigate replace to={path(`organisations/${first.handle}`)} />;
        }
        return children(first, second);
      }}
    </Answer>
  );
}
