import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { useParams } from "react-router";
import { LinkPageDocument } from "../../schema/operations.ts";
import type { LinkPageQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { Answer, NotAllowedPage, NotFoundPage } from "../ui/answer.tsx";
import { words } from "./messages.ts";

/** A link with both its ends. */
export type WholeLink = Extract<NonNullable<LinkPageQuery["node"]>, { purpose: string }>;

/** The link, the organisation from whose page one came, and the other one. */
export interface LinkAndSides {
  link: WholeLink;
  own: NonNullable<WholeLink["from"]>;
  /** Of the other one the name alone: the rest may be hidden. */
  partner: { name: string };
}

/** Finds the link of the address, if the reader may do this act with it now. */
export function LinkOfAddress({ act, children }: LinkOfAddressProps) {
  const { handle, link: id = "" } = useParams();
  const question = useQuestion(LinkPageDocument, { id });
  return (
    <Answer of={question}>
      {({ node }) => {
        if (!node || !("purpose" in node)) {
          return <NotFoundPage />;
        }
        if (!node.can.includes(act)) {
          return <NotAllowedPage why={<FormattedMessage {...words.notYours} />} />;
        }
        const isFirst = node.from?.handle === handle;
        const own = isFirst ? node.from : node.to;
        return own ? children({ link: node, own, partner: { name: isFirst ? node.toName : node.fromName } }) : <NotFoundPage />;
      }}
    </Answer>
  );
}

/** The mutation's name as `can` gives it, and the page to draw. */
export interface LinkOfAddressProps {
  act: "disputeLink" | "endLink";
  children: (found: LinkAndSides) => ReactNode;
}
