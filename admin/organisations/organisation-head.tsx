import { FormattedMessage, useIntl } from "react-intl";
import type { MembershipState } from "../../schema/operations.ts";
import { Illustrative } from "../ui/illustrative.tsx";
import { LinkButton } from "../ui/button.tsx";
import { QuietLink } from "../ui/link.tsx";
import { Tag } from "../ui/tag.tsx";
import type { TagKind } from "../ui/tag.tsx";
import { Day, UserText } from "../ui/text.tsx";
import { Voice } from "../ui/voice.tsx";
import { kindWords, sizeWords } from "./kind-messages.ts";
import { words } from "./organisation-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { ownScriptName } from "./own-script.ts";
import { placeWords } from "./where.ts";

/** Above the name: voice, place, and what was invented. */
export function OrganisationAbove({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  return (
    <>
      <Voice voice={organisation.voice} />
      <bdi>{placeWords(intl, organisation.areas)}</bdi>
      <Illustrative what={organisation.illustrative} />
    </>
  );
}

/** Under the name: its own-script name, membership, kind and size; for those who keep the page, what they can do. */
export function OrganisationBelow({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const own = ownScriptName(
    organisation.otherNames,
    organisation.languages.map((offer) => offer.language),
  );
  const others = organisation.otherNames.filter((name) => name !== own?.name);
  const keeps = organisation.can.includes("changeOrganisation");
  return (
    <div className="organisation-head">
      <div>
        {own && (
          <p className="organisation-own-name">
            <UserText lang={own.lang}>{own.name}</UserText>
          </p>
        )}
        <div className="organisation-marks">
          <MembershipTag organisation={organisation} />
          <KindAndSize organisation={organisation} />
        </div>
        {others.length > 0 && (
          <p className="organisation-other-names">
            <FormattedMessage {...words.alsoKnownAs} values={{ names: <bdi key="names">{intl.formatList(others)}</bdi> }} />
          </p>
        )}
      </div>
      {keeps && <KeepingBox organisation={organisation} />}
    </div>
  );
}

const memberships: Record<MembershipState, { label: keyof typeof words; kind: TagKind }> = {
  FOUNDING: { label: "foundingSince", kind: "done" },
  ACTIVE: { label: "memberSince", kind: "done" },
  PROBATION: { label: "probation", kind: "underway" },
  GRACE: { label: "grace", kind: "waiting" },
  LAPSED: { label: "lapsed", kind: "closed" },
  SUSPENDED: { label: "suspended", kind: "closed" },
  RESIGNED: { label: "resigned", kind: "closed" },
  REMOVED: { label: "removed", kind: "closed" },
};

function MembershipTag({ organisation }: { organisation: ShownOrganisation }) {
  const { membership } = organisation;
  if (!membership?.state) {
    return null;
  }
  const { label, kind } = memberships[membership.state];
  return (
    <Tag kind={kind}>
      <FormattedMessage {...words[label]} values={{ date: <Day key="date" on={membership.from} /> }} />
    </Tag>
  );
}

function KindAndSize({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const kind = intl.formatMessage(kindWords[organisation.kind]);
  return (
    <>
      <bdi>
        {organisation.foundedYear === null
          ? kind
          : intl.formatMessage(words.since, { kind, year: String(organisation.foundedYear) })}
      </bdi>
      {organisation.sizeBand && (
        <bdi>
          <FormattedMessage {...sizeWords[organisation.sizeBand]} />
        </bdi>
      )}
    </>
  );
}

function KeepingBox({ organisation }: { organisation: ShownOrganisation }) {
  const { handle, can } = organisation;
  return (
    <div className="strong-edge organisation-keeping">
      <p>
        <strong>
          <FormattedMessage {...words.keepTitle} />
        </strong>{" "}
        <FormattedMessage {...(organisation.listingBasis === "PUBLIC_REGISTER" ? words.keepNotShown : words.keepText)} />
      </p>
      <div className="row">
        <LinkButton to={`organisations/${handle}?as=public`} kind="secondary" small>
          <FormattedMessage {...words.asPublic} />
        </LinkButton>
        <QuietLink to={`organisations/${handle}/history`}>
          <FormattedMessage {...words.history} />
        </QuietLink>
        {can.includes("inviteEditor") && (
          <QuietLink to={`organisations/${handle}/change/editors`}>
            <FormattedMessage {...words.editors} />
          </QuietLink>
        )}
      </div>
    </div>
  );
}
