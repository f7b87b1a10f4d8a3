import { FormattedMessage, useIntl } from "react-intl";
import type { ResearcherSearchQuery } from "../../schema/operations.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { TextLink } from "../ui/link.tsx";
import { MatchedSentences } from "../ui/matched-sentences.tsx";
import { LanguageName, UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";

/** What a search for researchers found. */
export type FoundResearchers = ResearcherSearchQuery["researchers"];

type FoundResearcher = FoundResearchers["edges"][number]["node"];

/** One researcher: who, from where, in their words, interests, communities, languages. */
export function ResearcherRow({ researcher, whyMatched }: { researcher: FoundResearcher; whyMatched: readonly string[] }) {
  const intl = useIntl();
  const profile = researcher.researcher;
  const present = researcher.organisations.filter((affiliation) => affiliation.to === null);
  const list = (labels: readonly string[]) =>
    labels.length > 0 ? <bdi>{intl.formatList(labels)}</bdi> : <FormattedMessage {...words.notStated} />;
  return (
    <li className="researcher-row">
      <h3 className="researcher-name">
        <TextLink to={`researchers/${researcher.id}`}>
          <UserText>{researcher.displayName}</UserText>
        </TextLink>
      </h3>
      {present.map(({ organisation, role }) => (
        <p key={organisation.id} className="second-line">
          <FormattedMessage
            {...words.affiliation}
            values={{
              role: <UserText key="role">{role}</UserText>,
              organisation: <UserText key="organisation">{organisation.name}</UserText>,
            }}
          />
        </p>
      ))}
      {profile?.statement && (
        <p>
          <UserText>{profile.statement}</UserText>
        </p>
      )}
      <MatchedSentences sentences={whyMatched} />
      <dl className="researcher-facts">
        <div>
          <dt>
            <FormattedMessage {...words.interests} />
          </dt>
          <dd>{list((profile?.interests ?? []).map((skill) => skill.label))}</dd>
        </div>
        <div>
          <dt>
            <FormattedMessage {...words.communities} />
          </dt>
          <dd>{list((profile?.communitiesWorkedWith ?? []).map((community) => community.label))}</dd>
        </div>
        <div>
          <dt>
            <FormattedMessage {...words.languages} />
          </dt>
          <dd>
            <LanguageTags tags={profile?.languages ?? []} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

/** Languages by their tags: English and own-script name. */
export function LanguageTags({ tags }: { tags: readonly string[] }) {
  const languageName = useLanguageNames();
  if (tags.length === 0) {
    return <FormattedMessage {...words.notStated} />;
  }
  return (
    <>
      {tags.map((tag, index) => (
        <span key={tag}>
          {index > 0 && " · "}
          <LanguageName language={languageName(tag)} />
        </span>
      ))}
    </>
  );
}
