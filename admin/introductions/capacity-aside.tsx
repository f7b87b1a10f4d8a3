import { FormattedMessage, useIntl } from "react-intl";
import { OrganisationCapacityDocument } from "../../schema/operations.ts";
import type { CapacityState } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { poundWords } from "../lib/money.ts";
import { TextLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Tag } from "../ui/tag.tsx";
import type { TagKind } from "../ui/tag.tsx";
import { Day, UserText } from "../ui/text.tsx";
import { capacityStateWords, words } from "./capacity-messages.ts";

const tagOfState: Record<CapacityState, TagKind> = {
  OPEN: "done",
  BUSY: "waiting",
  FULL: "closed",
  PAUSED: "closed",
  UNKNOWN: "closed",
};

/** Whether the organisation takes requests of researchers, and on what terms. */
export function CapacityAside({ handle, asPublic }: { handle: string; asPublic: boolean }) {
  const { locale } = useIntl();
  const question = useQuestion(OrganisationCapacityDocument, { handle }, { asPublic });
  const organisation = question.data?.organisation;
  const keeps = organisation?.can.includes("setEngagementCapacity") ?? false;
  if (!organisation || (organisation.capacity.state === "UNKNOWN" && !keeps)) {
    return null;
  }
  const { state, opensAgain, conditions, paysAtLeast, perQuarter, openAsks, acceptedLast12Months } = organisation.capacity;
  return (
    <Sheet
      title={<FormattedMessage {...words.title} />}
      action={
        keeps && (
          <TextLink to={`organisations/${handle}/capacity`}>
            <FormattedMessage {...words.change} values={{ hidden: (chunks) => <span className="hidden-words">{chunks}</span> }} />
          </TextLink>
        )
      }
    >
      <p>
        <Tag kind={tagOfState[state]}>
          <FormattedMessage {...capacityStateWords[state]} />
        </Tag>
      </p>
      {opensAgain && (
        <p>
          <FormattedMessage {...words.again} values={{ date: <Day key="date" on={opensAgain} /> }} />
        </p>
      )}
      {conditions && (
        <p>
          <UserText>{conditions}</UserText>
        </p>
      )}
      {paysAtLeast !== null && (
        <p>
          <FormattedMessage {...words.pays} values={{ amount: <bdi key="amount">{poundWords(paysAtLeast, locale)}</bdi> }} />
        </p>
      )}
      {perQuarter !== null && (
        <p className="second-line">
          <FormattedMessage
            {...words.figures}
            values={{ perQuarter, open: openAsks ?? 0, accepted: acceptedLast12Months ?? 0 }}
          />
        </p>
      )}
    </Sheet>
  );
}
