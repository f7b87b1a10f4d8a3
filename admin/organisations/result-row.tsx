import { FormattedMessage, useIntl } from "react-intl";
import type { DirectorySearchQuery, HeldBack } from "../../schema/operations.ts";
import { Illustrative } from "../ui/illustrative.tsx";
import { SpareCapacity } from "../ui/capacity.tsx";
import { words as foundWords } from "../ui/found-messages.ts";
import { Freshness } from "../ui/freshness.tsx";
import { TextLink } from "../ui/link.tsx";
import { MatchedSentences } from "../ui/matched-sentences.tsx";
import { Tag } from "../ui/tag.tsx";
import { Day, LanguageName, UserText } from "../ui/text.tsx";
import { Voice } from "../ui/voice.tsx";
import { bestCapacity } from "./best-capacity.ts";
import { words } from "./directory-messages.ts";
import { ownScriptName } from "./own-script.ts";
import { placeWords } from "./where.ts";

type FoundOrganisation = DirectorySearchQuery["organisations"]["edges"][number]["node"];

const MOST_LANGUAGES = 5;
const MOST_SKILLS = 4;

/** One organisation found. Every kind of organisation has the same row, in the same order. */
export function ResultRow({ organisation, whyMatched, distanceKm, heldBack, askedSkills }: ResultRowProps) {
  const skills = organisation.capabilities.edges.map((edge) => edge.node);
  const asked = skills.filter((capability) => askedSkills.includes(capability.skill.id));
  const capacity = bestCapacity(asked.length > 0 ? asked : skills);
  const { assurance } = organisation;
  return (
    <li className="result">
      <div className="result-main">
        <Marks organisation={organisation} distanceKm={distanceKm} heldBack={heldBack} />
        <Name organisation={organisation} />
        {organisation.listingBasis === "PUBLIC_REGISTER" ? (
          <RegisterOnly organisation={organisation} />
        ) : (
          organisation.profile.purpose !== "" && (
            <p className="result-purpose" dir="auto" lang={organisation.profile.lang}>
              {organisation.profile.purpose}
            </p>
          )
        )}
        <MatchedSentences sentences={whyMatched} />
        <dl className="result-facts">
          <Skills organisation={organisation} />
          <Languages organisation={organisation} />
        </dl>
      </div>
      <div className="result-side">
        <SpareCapacity
          capacity={capacity.spareCapacity}
          detail={capacity.costNote && <UserText>{capacity.costNote}</UserText>}
        />
        <Openness organisation={organisation} />
        <Freshness
          state={assurance.state}
          on={assurance.assuredOn}
          method={assurance.method && <UserText>{assurance.method}</UserText>}
        />
      </div>
    </li>
  );
}

/** The organisation and the server's sentences about why it is in the list. */
export interface ResultRowProps {
  organisation: FoundOrganisation;
  whyMatched: readonly string[];
  /** About how far away, where a postcode was asked for. */
  distanceKm: number | null;
  /** For what lists usually leave it out. */
  heldBack: readonly HeldBack[];
  /** Ids of the skills that were asked for: the room shown is the room for these. */
  askedSkills: readonly string[];
}

/** Said only where it keeps researchers from asking, or makes them think twice. */
function Openness({ organisation }: { organisation: FoundOrganisation }) {
  const { state, opensAgain } = organisation.capacity;
  if (state === "OPEN" || state === "UNKNOWN") {
    return null;
  }
  return (
    <div className="sign">
      <svg width="20" height="20" aria-hidden="true" />
      <div>
        <span className="sign-word">
          <FormattedMessage {...words[`requests${state}`]} />
        </span>
        {opensAgain && (
          <span className="sign-detail">
            <FormattedMessage {...words.requestsAgain} values={{ date: <Day key="date" on={opensAgain} /> }} />
          </span>
        )}
      </div>
    </div>
  );
}

function Marks({ organisation, distanceKm, heldBack }: Pick<ResultRowProps, "organisation" | "distanceKm" | "heldBack">) {
  const intl = useIntl();
  return (
    <div className="result-marks">
      <Voice voice={organisation.voice} />
      <span className="result-place">
        <bdi>{placeWords(intl, organisation.areas)}</bdi>
      </span>
      {distanceKm !== null && (
        <span className="result-place">
          <bdi>
            <FormattedMessage {...foundWords.away} values={{ count: distanceKm }} />
          </bdi>
        </span>
      )}
      {organisation.membership?.state === "FOUNDING" && (
        <strong className="result-place">
          <FormattedMessage {...words.founding} />
        </strong>
      )}
      {heldBack.map((reason) => (
        <Tag key={reason} kind="closed">
          <FormattedMessage {...words[`held${reason}`]} />
        </Tag>
      ))}
      <Illustrative what={organisation.illustrative} />
    </div>
  );
}

function Name({ organisation }: { organisation: FoundOrganisation }) {
  const own = ownScriptName(
    organisation.otherNames,
    organisation.languages.map((offer) => offer.language),
  );
  return (
    <h3 className="result-name">
      <TextLink to={`organisations/${organisation.handle}`}>
        <UserText>{organisation.name}</UserText>
      </TextLink>
      {own && (
        <>
          {" "}
          <span className="own-name">
            <UserText lang={own.lang}>{own.name}</UserText>
          </span>
        </>
      )}
    </h3>
  );
}

function RegisterOnly({ organisation }: { organisation: FoundOrganisation }) {
  return (
    <p className="result-register">
      <Tag kind="closed">
        <FormattedMessage {...words.register} />
      </Tag>{" "}
      <FormattedMessage
        {...words.unconfirmed}
        values={{
          link: (chunks) => <TextLink to={`organisations/${organisation.handle}/listing`}>{chunks}</TextLink>,
        }}
      />
    </p>
  );
}

function Skills({ organisation }: { organisation: FoundOrganisation }) {
  const { edges, totalCount } = organisation.capabilities;
  const shown = edges.slice(0, MOST_SKILLS);
  return (
    <div>
      <dt>
        <FormattedMessage {...words.skills} />
      </dt>
      <dd>
        {shown.length === 0 && <FormattedMessage {...words.notStated} />}
        {shown.map(({ node }, index) => (
          <span key={node.id}>
            {index > 0 && " · "}
            <UserText>{node.skill.label}</UserText>
          </span>
        ))}
        <More count={totalCount - shown.length} handle={organisation.handle} />
      </dd>
    </div>
  );
}

function Languages({ organisation }: { organisation: FoundOrganisation }) {
  const shown = organisation.languages.slice(0, MOST_LANGUAGES);
  return (
    <div>
      <dt>
        <FormattedMessage {...words.languages} />
      </dt>
      <dd>
        {shown.length === 0 && <FormattedMessage {...words.notStated} />}
        {shown.map(({ language }, index) => (
          <span key={language.tag}>
            {index > 0 && " · "}
            <LanguageName language={language} />
          </span>
        ))}
        <More count={organisation.languages.length - shown.length} handle={organisation.handle} />
      </dd>
    </div>
  );
}

function More({ count, handle }: { count: number; handle: string }) {
  if (count <= 0) {
    return null;
  }
  return (
    <>
      {" "}
      <TextLink to={`organisations/${handle}`} className="result-more">
        <FormattedMessage {...words.andMore} values={{ count }} />
      </TextLink>
    </>
  );
}
