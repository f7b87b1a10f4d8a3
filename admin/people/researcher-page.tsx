import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useParams } from "react-router";
import { ResearcherPageDocument } from "../../schema/operations.ts";
import type { ResearcherPageQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useViewer } from "../lib/session.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Day, UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import { LanguageTags } from "./researcher-row.tsx";
import "./people.css";

/** A researcher as the page shows them. */
export type WholeResearcher = Extract<NonNullable<ResearcherPageQuery["node"]>, { displayName: string }>;

/** One researcher: what they promise, what they are interested in, how they work, where they are from. */
export function ResearcherPage() {
  const { id = "" } = useParams();
  const viewer = useViewer();
  const question = useQuestion(ResearcherPageDocument, { id, lang: "en" });
  return (
    <Answer of={question}>
      {({ node }) => {
        const own = viewer?.id === id;
        return node && "displayName" in node && (node.researcher || own) ? (
          <LoadedResearcher researcher={node} own={own} />
        ) : (
          <NotFoundPage />
        );
      }}
    </Answer>
  );
}

function LoadedResearcher({ researcher, own }: { researcher: WholeResearcher; own: boolean }) {
  const intl = useIntl();
  const profile = researcher.researcher;
  const list = (labels: readonly string[]): ReactNode =>
    labels.length > 0 ? <bdi>{intl.formatList(labels)}</bdi> : <FormattedMessage {...words.notStated} />;
  return (
    <Page
      title={researcher.displayName}
      heading={<UserText>{researcher.displayName}</UserText>}
      section={intl.formatMessage(words.section)}
      back={{ to: "researchers", label: <FormattedMessage {...words.back} /> }}
      narrow
    >
      <Sheet
        title={<FormattedMessage {...words.statement} />}
        action={
          own && (
            <TextLink to={`researchers/${researcher.id}/change`}>
              <FormattedMessage {...(profile ? words.change : words.write)} />
            </TextLink>
          )
        }
      >
        <p className="researcher-statement">
          {profile?.statement ? <UserText>{profile.statement}</UserText> : <FormattedMessage {...words.noProfile} />}
        </p>
        {profile && (
          <SummaryList
            rows={[
              row("interests", list(profile.interests.map((skill) => skill.label))),
              row("communities", list(profile.communitiesWorkedWith.map((community) => community.label))),
              row("methods", list(profile.methods)),
              row("languages", <LanguageTags tags={profile.languages} />),
              row("organisations", <Affiliations researcher={researcher} />),
              ...(profile.orcid ? [row("orcid", <Orcid orcid={profile.orcid} />)] : []),
            ]}
          />
        )}
      </Sheet>
    </Page>
  );
}

type RowName = "interests" | "communities" | "methods" | "languages" | "organisations" | "orcid";

function row(name: RowName, answer: ReactNode) {
  return { key: name, question: <FormattedMessage {...words[name]} />, answer };
}

function Orcid({ orcid }: { orcid: string }) {
  return (
    <TextLink to={`https://orcid.org/${orcid}`}>
      <bdi>{orcid}</bdi>
    </TextLink>
  );
}

function Affiliations({ researcher }: { researcher: WholeResearcher }) {
  if (researcher.organisations.length === 0) {
    return <FormattedMessage {...words.notStated} />;
  }
  return (
    <>
      {researcher.organisations.map(({ organisation, role, to }) => (
        <span key={`${organisation.id} ${role}`} className="researcher-line">
          <TextLink to={`organisations/${organisation.handle}`}>
            <UserText>{organisation.name}</UserText>
          </TextLink>
          <span className="second-line">
            <UserText>{role}</UserText>
            {to && (
              <>
                {", "}
                <FormattedMessage {...words.until} values={{ date: <Day key="date" on={to} /> }} />
              </>
            )}
          </span>
        </span>
      ))}
    </>
  );
}
