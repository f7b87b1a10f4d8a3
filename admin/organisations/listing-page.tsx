import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { useParams } from "react-router";
import { OrganisationPageDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useNetwork } from "../lib/place.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { LinkButton } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { Sheet, Stack } from "../ui/surface.tsx";
import { backTo } from "./back-to.tsx";
import { words } from "./listing-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** Finds the organisation of the address. */
export function OrganisationOfAddress({ children }: { children: (organisation: ShownOrganisation) => ReactNode }) {
  const { handle = "" } = useParams();
  const network = useNetwork();
  const question = useQuestion(OrganisationPageDocument, { handle, network: network.id });
  return (
    <Answer of={question}>{({ organisation }) => (organisation ? children(organisation) : <NotFoundPage />)}</Answer>
  );
}

/** A register entry: claim it, or take it off. */
export function ListingPage() {
  return <OrganisationOfAddress>{(organisation) => <Choice organisation={organisation} />}</OrganisationOfAddress>;
}

function Choice({ organisation }: { organisation: ShownOrganisation }) {
  const listing = `organisations/${organisation.handle}/listing`;
  return (
    <Page
      title={{ words: words.title, names: { name: organisation.name } }}
      lead={<FormattedMessage {...words.lead} />}
      back={backTo(organisation)}
      narrow
    >
      <Stack>
        <Sheet title={<FormattedMessage {...words.claimLink} />} note={<FormattedMessage {...words.claimText} />}>
          <LinkButton to={`${listing}/claim`}>
            <FormattedMessage {...words.claimLink} />
          </LinkButton>
        </Sheet>
        <Sheet title={<FormattedMessage {...words.takeOffLink} />} note={<FormattedMessage {...words.takeOffText} />}>
          <LinkButton to={`${listing}/take-off`} kind="secondary">
            <FormattedMessage {...words.takeOffLink} />
          </LinkButton>
        </Sheet>
      </Stack>
    </Page>
  );
}
