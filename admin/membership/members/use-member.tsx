import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { useParams } from "react-router";
import { MemberOverTimeDocument } from "../../../schema/operations.ts";
import type { MemberOverTimeQuery } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { Answer, NotAllowedPage, NotFoundPage } from "../../ui/answer.tsx";
import { member as words } from "./member-messages.ts";

/** One membership, as its screens show it. */
export type MemberFacts = Extract<NonNullable<MemberOverTimeQuery["node"]>, { events: unknown }>;

/** Asks for the membership of the address; with an act, only for those who may do it now. */
export function MemberAnswer({ act, children }: { act?: string; children: (member: MemberFacts) => ReactNode }) {
  const { membership = "" } = useParams();
  const asked = useQuestion(MemberOverTimeDocument, { id: membership });
  return (
    <Answer of={asked}>
      {({ node }) => {
        if (!node || !("events" in node)) {
          return <NotFoundPage />;
        }
        const may = act === undefined || node.can.includes(act);
        return may ? children(node) : <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />;
      }}
    </Answer>
  );
}
