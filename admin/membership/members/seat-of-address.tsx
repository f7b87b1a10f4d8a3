import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { useParams } from "react-router";
import { SeatToChangeDocument } from "../../../schema/operations.ts";
import type { SeatToChangeQuery } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { Answer, NotAllowedPage, NotFoundPage } from "../../ui/answer.tsx";
import { seatWords as words } from "./messages.ts";

/** A seat as it stands. */
export type SeatFacts = Extract<NonNullable<SeatToChangeQuery["node"]>, { founding: boolean }>;

/** Finds the seat of the address, if the reader may do this act with it now. */
export function SeatOfAddress({ act, children }: { act: "setSeat" | "endSeat"; children: (seat: SeatFacts) => ReactNode }) {
  const { seat: id = "" } = useParams();
  const question = useQuestion(SeatToChangeDocument, { id });
  return (
    <Answer of={question}>
      {({ node }) => {
        if (!node || !("founding" in node)) {
          return <NotFoundPage />;
        }
        return node.committee.can.includes(act) ? children(node) : <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />;
      }}
    </Answer>
  );
}
