import type { ReactNode } from "react";
import { AgreementToReadDocument } from "../../../schema/operations.ts";
import type { AgreementToReadQuery } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { useNetwork } from "../../lib/place.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";

/** The partnership with its agreement. */
export type AgreementFacts = Extract<NonNullable<AgreementToReadQuery["node"]>, { agreements: unknown }>;

/** A member whose page the viewer keeps, and which has not accepted the agreement. */
export interface WaitingMember {
  id: string;
  name: string;
}

/** Whether the viewer may put a new version to the seats. */
export function mayPropose(facts: AgreementFacts): boolean {
  return facts.committees.some((committee) => committee.can.includes("openBallot"));
}

/** Asks for the agreement of the partnership, and for which of the viewer's members wait for it. */
export function AgreementAnswer({
  children,
}: {
  children: (facts: AgreementFacts, waiting: readonly WaitingMember[]) => ReactNode;
}) {
  const { id } = useNetwork();
  const asked = useQuestion(AgreementToReadDocument, { network: id });
  return (
    <Answer of={asked}>
      {({ node, viewer }) => {
        const kept = (viewer?.organisations ?? []).map(({ organisation }) => organisation);
        const waiting = kept.filter(
          ({ can, membership }) => can.includes("acceptAgreement") && membership?.agreementToAccept,
        );
        return node && "agreements" in node ? children(node, waiting) : <NotFoundPage />;
      }}
    </Answer>
  );
}
