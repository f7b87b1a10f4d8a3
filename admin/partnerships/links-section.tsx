import { FormattedMessage } from "react-intl";
import { useSearchParams } from "react-router";
import { LinksOfOrganisationDocument } from "../../schema/operations.ts";
import type { LinksOfOrganisationQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { DownloadMenu } from "../ui/download.tsx";
import { FurtherLinks } from "../ui/further-links.tsx";
import { TextLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { LinkRow } from "./link-row.tsx";
import { words } from "./messages.ts";
import "./links.css";

/** An organisation with its links. */
export type LinkedOrganisation = NonNullable<LinksOfOrganisationQuery["organisation"]>;

/** One link of an organisation. */
export type ShownLink = LinkedOrganisation["links"]["edges"][number]["node"];

const current = ["PROPOSED", "CONFIRMED_BY_BOTH"];

/** The partnership links on an organisation's page: those that stand, then the former and disputed ones. */
export function LinksSection({ handle, asPublic }: { handle: string; asPublic: boolean }) {
  const [parameters] = useSearchParams();
  const after = parameters.get("links");
  const question = useQuestion(LinksOfOrganisationDocument, { handle, after }, { asPublic });
  const organisation = question.data?.organisation;
  if (!organisation) {
    return null;
  }
  const links = organisation.links.edges.map((edge) => edge.node);
  const standing = links.filter((link) => current.includes(link.state));
  const others = links.filter((link) => !current.includes(link.state));
  return (
    <Sheet
      title={<FormattedMessage {...words.title} />}
      note={<FormattedMessage {...words.note} />}
      action={
        organisation.can.includes("proposeLink") && (
          <TextLink to={`organisations/${handle}/links/propose`}>
            <FormattedMessage {...words.propose} />
          </TextLink>
        )
      }
    >
      {links.length === 0 && (
        <p>
          <FormattedMessage {...words.none} />
        </p>
      )}
      <LinkRows links={standing} organisation={organisation} />
      {others.length > 0 && (
        <details className="former-links">
          <summary>
            <FormattedMessage {...words.former} values={{ count: others.length }} />
          </summary>
          <LinkRows links={others} organisation={organisation} />
        </details>
      )}
      <FurtherLinks parameter="links" page={organisation.links.pageInfo} />
      <DownloadMenu list="links" variables={{ organisation: organisation.id }} count={organisation.links.totalCount} />
    </Sheet>
  );
}

function LinkRows({ links, organisation }: { links: readonly ShownLink[]; organisation: LinkedOrganisation }) {
  return (
    <ul className="link-rows">
      {links.map((link) => (
        <LinkRow key={link.id} link={link} organisation={organisation} />
      ))}
    </ul>
  );
}
