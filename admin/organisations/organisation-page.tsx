import type { ComponentType } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Navigate, useParams, useSearchParams } from "react-router";
import { OrganisationPageDocument } from "../../schema/operations.ts";
import type { OrganisationPageQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useNetwork, useNetworkPath } from "../lib/place.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { Notice, WithAside } from "../ui/surface.tsx";
import { UserText } from "../ui/text.tsx";
import { AgreedSheet } from "./agreed-sheet.tsx";
import { CredentialsSheet } from "./credentials-sheet.tsx";
import { FactsSheet } from "./facts-sheet.tsx";
import { FreshnessSheet } from "./freshness-sheet.tsx";
import { GetInTouch } from "./get-in-touch.tsx";
import { LanguagesSheet } from "./languages-sheet.tsx";
import { OrganisationAbove, OrganisationBelow } from "./organisation-head.tsx";
import { words } from "./organisation-messages.ts";
import { PeopleSheet } from "./people-sheet.tsx";
import { RegisterNotice } from "./register-notice.tsx";
import { SkillsSheet } from "./skills-sheet.tsx";
import { TagsSheet } from "./tags-sheet.tsx";
import { WordsSheet } from "./words-sheet.tsx";
import "./organisation.css";

/** An organisation as its page shows it. */
export type ShownOrganisation = NonNullable<OrganisationPageQuery["organisation"]>;

/** What a section of another slice is told: whose page it is, and whether it is shown as the public sees it. */
export interface OrganisationSectionProps {
  handle: string;
  asPublic: boolean;
}

/** Sections that other slices add to the page: in the main column, and beside it. */
export interface OrganisationPageProps {
  sections: readonly ComponentType<OrganisationSectionProps>[];
  asides: readonly ComponentType<OrganisationSectionProps>[];
}

/** One organisation: what it says of itself first, then what is known of it, with "Change" where the reader may. */
export function OrganisationPage({ sections, asides }: OrganisationPageProps) {
  const { handle = "" } = useParams();
  const network = useNetwork();
  const path = useNetworkPath();
  const [parameters] = useSearchParams();
  const asPublic = parameters.get("as") === "public";
  const question = useQuestion(OrganisationPageDocument, { handle, network: network.id }, { asPublic });
  return (
    <Answer of={question}>
      {(data) => {
        if (!data.organisation) {
          return asPublic ? <NotPublicPage handle={handle} /> : <NotFoundPage />;
        }
        if (data.organisation.handle !== handle && !question.isFetching) {
          // The record of this address was merged into another: the address of that one is the right one from now on.
          // What is being asked for anew may say otherwise: the merge may have been taken back.
          return <Navigate replace to={path(`organisations/${data.organisation.handle}`)} />;
        }
        return (
          <LoadedPage organisation={data.organisation} asPublic={asPublic} sections={sections} asides={asides} />
        );
      }}
    </Answer>
  );
}

interface LoadedPageProps extends OrganisationPageProps {
  organisation: ShownOrganisation;
  asPublic: boolean;
}

function LoadedPage({ organisation, asPublic, sections, asides }: LoadedPageProps) {
  const intl = useIntl();
  const { handle } = organisation;
  const ofOthers = (list: readonly ComponentType<OrganisationSectionProps>[]) =>
    list.map((Section, index) => <Section key={index} handle={handle} asPublic={asPublic} />);
  return (
    <Page
      title={organisation.name}
      heading={<UserText>{organisation.name}</UserText>}
      section={intl.formatMessage(words.section)}
      back={{ to: "directory", label: <FormattedMessage {...words.directory} /> }}
      above={<OrganisationAbove organisation={organisation} />}
      below={<OrganisationBelow organisation={organisation} />}
    >
      {asPublic && (
        <Notice
          actions={
            <QuietLink to={`organisations/${handle}`}>
              <FormattedMessage {...words.asPublicBack} />
            </QuietLink>
          }
        >
          <FormattedMessage {...words.asPublicNotice} />
        </Notice>
      )}
      {organisation.listingBasis === "PUBLIC_REGISTER" && <RegisterNotice organisation={organisation} />}
      <WithAside
        aside={
          <>
            <GetInTouch organisation={organisation} />
            {ofOthers(asides)}
            <PeopleSheet organisation={organisation} />
            <LanguagesSheet organisation={organisation} />
            <FactsSheet organisation={organisation} />
            <CredentialsSheet handle={handle} asPublic={asPublic} />
            <FreshnessSheet organisation={organisation} />
            <AgreedSheet organisation={organisation} />
          </>
        }
      >
        <WordsSheet organisation={organisation} />
        <SkillsSheet organisation={organisation} />
        <TagsSheet organisation={organisation} asPublic={asPublic} />
        {ofOthers(sections)}
      </WithAside>
    </Page>
  );
}

function NotPublicPage({ handle }: { handle: string }) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage(words.notPublicTitle)} lead={<FormattedMessage {...words.notPublicLead} />}>
      <p>
        <TextLink to={`organisations/${handle}`}>
          <FormattedMessage {...words.asPublicBack} />
        </TextLink>
      </p>
    </Page>
  );
}
