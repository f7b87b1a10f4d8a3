import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { LinkButton } from "../../ui/button.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";
import { QuietLink, TextLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { UserText } from "../../ui/text.tsx";
import { words } from "./messages.ts";
import type { ApplicationFile } from "./use-file.tsx";

type Candidate = ApplicationFile["duplicates"][number];

/** Organisations that may be the same as the applicant: what is the same and what differs, in words, no score. */
export function DuplicatesSheets({ file }: { file: ApplicationFile }) {
  if (file.duplicates.length === 0) {
    return null;
  }
  const open = file.duplicates.filter((candidate) => !candidate.dismissed).length;
  return (
    <Sheet
      title={
        <bdi>
          <FormattedMessage {...words.duplicates} values={{ count: open }} />
        </bdi>
      }
    >
      <ul className="plain-list">
        {file.duplicates.map((candidate) => (
          <li key={candidate.organisation.id}>
            <CandidateWords candidate={candidate} />
            {candidate.dismissed ? (
              <Dismissed file={file} candidate={candidate} />
            ) : (
              <CandidateActs file={file} candidate={candidate} />
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** What was found to be another organisation, and the way back, which stays as long as the file is open. */
function Dismissed({ file, candidate }: { file: ApplicationFile; candidate: Candidate }) {
  return (
    <>
      <SecondLine>
        <FormattedMessage
          {...words.dismissed}
          values={{ reason: <UserText key="reason">{candidate.dismissedReason ?? ""}</UserText> }}
        />
      </SecondLine>
      {file.can.includes("markDuplicate") && (
        <div className="no-print">
          <QuietLink to={`applications/${file.id}/duplicates/${candidate.organisation.id}/the-same`}>
            <FormattedMessage {...words.sameAfterAll} />
          </QuietLink>
        </div>
      )}
    </>
  );
}

function CandidateWords({ candidate }: { candidate: Candidate }) {
  const { organisation } = candidate;
  return (
    <>
      <TextLink to={`organisations/${organisation.handle}`} className="strong">
        <UserText>{organisation.name}</UserText>
      </TextLink>{" "}
      <Illustrative what={organisation.illustrative} />
      {organisation.listingBasis === "PUBLIC_REGISTER" && (
        <SecondLine>
          <FormattedMessage {...words.fromRegister} />
        </SecondLine>
      )}
      <dl className="pairs">
        <Pair label={<FormattedMessage {...words.same} />} items={candidate.same} />
        <Pair label={<FormattedMessage {...words.differs} />} items={candidate.differs} />
      </dl>
    </>
  );
}

function Pair({ label, items }: { label: ReactNode; items: readonly string[] }) {
  const intl = useIntl();
  return (
    <div>
      <dt>{label}</dt>
      {items.map((item) => (
        <dd key={item}>
          <UserText>{item}</UserText>
        </dd>
      ))}
      {items.length === 0 && <dd>{intl.formatMessage(words.nothing)}</dd>}
    </div>
  );
}

function CandidateActs({ file, candidate }: { file: ApplicationFile; candidate: Candidate }) {
  const marked = file.duplicateOf?.id === candidate.organisation.id;
  const page = `applications/${file.id}/duplicates/${candidate.organisation.id}`;
  return (
    <div className="even-buttons no-print">
      {marked && (
        <p>
          <FormattedMessage {...words.marked} />
        </p>
      )}
      {file.can.includes("dismissDuplicate") && (
        <LinkButton to={`${page}/not-the-same`} kind="secondary" small>
          <FormattedMessage {...words.notSame} />
          <span className="hidden-words">
            : <UserText>{candidate.organisation.name}</UserText>
          </span>
        </LinkButton>
      )}
      {file.can.includes("markDuplicate") && !marked && (
        <LinkButton to={`${page}/the-same`} kind="secondary" small>
          <FormattedMessage {...words.sameGroup} />
          <span className="hidden-words">
            : <UserText>{candidate.organisation.name}</UserText>
          </span>
        </LinkButton>
      )}
    </div>
  );
}
