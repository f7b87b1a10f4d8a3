import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { useParams } from "react-router";
import { RenewalInFullDocument } from "../../../schema/operations.ts";
import type { RenewalInFullQuery, RenewalPart } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { Answer, NotAllowedPage, NotFoundPage } from "../../ui/answer.tsx";
import { words } from "./messages.ts";

type Found = Extract<NonNullable<RenewalInFullQuery["node"]>, { renewal?: unknown }>;

/** A membership whose renewal its editors and the committee read. */
export type RenewalFacts = Found & { renewal: NonNullable<Found["renewal"]> };

/** A part of the page, the word for it in addresses, and where it is changed. */
export interface PageOfPart {
  part: RenewalPart;
  /** The word in the address of the renewal, and of the change of the organisation's page. */
  slug: string;
}

/** The parts in the order in which they are looked through. */
export const pagesOfParts: readonly PageOfPart[] = [
  { part: "WORDS", slug: "words" },
  { part: "COMMUNITIES", slug: "communities" },
  { part: "AREAS", slug: "areas" },
  { part: "LANGUAGES", slug: "languages" },
  { part: "SKILLS", slug: "skills" },
  { part: "CONTACTS", slug: "contacts" },
  { part: "CONSENTS", slug: "consents" },
];

/** What somebody said of a part; undefined while nobody has. */
export function checkOf({ renewal }: RenewalFacts, part: RenewalPart) {
  return renewal.checks.find((check) => check.part === part);
}

/** The first part that nobody has looked through, after one or from the beginning; undefined when all are. */
export function nextPart(facts: RenewalFacts, after: RenewalPart | null): PageOfPart | undefined {
  const at = pagesOfParts.findIndex(({ part }) => part === after);
  const inTurn = [...pagesOfParts.slice(at + 1), ...pagesOfParts.slice(0, Math.max(at, 0))];
  return inTurn.find(({ part }) => !checkOf(facts, part));
}

/** The agreement that is still to accept; who has lapsed accepts it once the committee has renewed the membership. */
export function agreementLeft({ state, agreementToAccept }: RenewalFacts) {
  return state === "LAPSED" ? null : agreementToAccept;
}

/** Whether nothing is left but to send it. */
export function isReady(facts: RenewalFacts): boolean {
  return nextPart(facts, null) === undefined && !agreementLeft(facts);
}

/** Whether it can be worked on now. */
export function isToDo(facts: RenewalFacts): boolean {
  return facts.can.includes("sendRenewal");
}

/** The address where a part of the page is changed, which leads back to the renewal. */
export function changeAddress({ id, organisation }: RenewalFacts, slug: string, further = ""): string {
  return `organisations/${organisation.handle}/change/${slug}${further}?back=members/${id}/renewal/${slug}`;
}

/** Asks for the renewal of the address; `toDo` only for those who can go on with it now. */
export function RenewalAnswer({ toDo, children }: { toDo?: boolean; children: (facts: RenewalFacts) => ReactNode }) {
  const { membership = "" } = useParams();
  const asked = useQuestion(RenewalInFullDocument, { id: membership });
  return (
    <Answer of={asked}>
      {({ node }) => {
        if (!node || !("organisation" in node)) {
          return <NotFoundPage />;
        }
        const { renewal } = node;
        if (!renewal || (toDo && !node.can.includes("sendRenewal"))) {
          return <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />;
        }
        return children({ ...node, renewal });
      }}
    </Answer>
  );
}
