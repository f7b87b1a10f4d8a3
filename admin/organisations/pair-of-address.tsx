import type { ReactNode } from "react";
import { useParams } from "react-router";
import { PairOfRecordsDocument } from "../../schema/operations.ts";
import type { PairOfRecordsQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";

/** One record of a pair. */
export type RecordOfPair = Extract<NonNullable<PairOfRecordsQuery["nodes"][number]>, { handle: string }>;

/** Finds the two records that the address names. */
export function PairOfAddress({ children }: { children: (one: RecordOfPair, other: RecordOfPair) => ReactNode }) {
  const { one = "", other = "" } = useParams();
  const question = useQuestion(PairOfRecordsDocument, { ids: [one, other] });
  return (
    <Answer of={question}>
      {({ nodes }) => {
        const [first, second] = nodes;
        const found = first && second && "handle" in first && "handle" in second && first.id !== second.id;
        return found ? children(first, second) : <NotFoundPage />;
      }}
    </Answer>
  );
}
