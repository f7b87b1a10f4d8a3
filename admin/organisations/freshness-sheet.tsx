import { FormattedMessage } from "react-intl";
import { Freshness } from "../ui/freshness.tsx";
import { QuietLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Day, UserText } from "../ui/text.tsx";
import { basisWords } from "./kind-messages.ts";
import { words } from "./organisation-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** When the organisation last said that its page is right, when it will be asked again, and why it is listed. */
export function FreshnessSheet({ organisation }: { organisation: ShownOrganisation }) {
  const { assurance, can, handle } = organisation;
  const basis = <FormattedMessage {...basisWords[organisation.listingBasis]} />;
  return (
    <Sheet title={<FormattedMessage {...words.freshTitle} />}>
      <div className="stack stack-tight">
        <Freshness
          state={assurance.state}
          on={assurance.assuredOn}
          method={assurance.assuredOn ? <Method organisation={organisation} /> : !assurance.dueOn && basis}
        />
        {assurance.dueOn && (
          <div className="sign">
            <DottedRing />
            <div>
              <span className="sign-word">
                <FormattedMessage {...words.nextCheck} values={{ date: <Day key="date" on={assurance.dueOn} /> }} />
              </span>
              <span className="sign-detail">{basis}</span>
            </div>
          </div>
        )}
      </div>
      {can.includes("assureProfile") && (
        <div>
          <QuietLink to={`organisations/${handle}/still-right`}>
            <FormattedMessage {...words.stillRight} />
          </QuietLink>
        </div>
      )}
      {can.includes("suggestChange") && (
        <div>
          <QuietLink to={`organisations/${handle}/suggest`}>
            <FormattedMessage {...words.suggest} />
          </QuietLink>
        </div>
      )}
      {can.includes("undoMerge") && (
        <div>
          <QuietLink to={`organisations/${handle}/undo-merge`}>
            <FormattedMessage {...words.undoMerge} />
          </QuietLink>
        </div>
      )}
      {can.includes("claimOrganisation") && organisation.listingBasis === "CONSENT" && (
        <div>
          <QuietLink to={`organisations/${handle}/listing/claim`}>
            <FormattedMessage {...words.askToKeep} />
          </QuietLink>
        </div>
      )}
      {can.includes("takeMeOff") && organisation.listingBasis === "CONSENT" && (
        <div>
          <QuietLink to={`organisations/${handle}/listing/take-off`}>
            <FormattedMessage {...words.takeUsOff} />
          </QuietLink>
        </div>
      )}
    </Sheet>
  );
}

function Method({ organisation }: { organisation: ShownOrganisation }) {
  const { method, assuredBy, changesSince } = organisation.assurance;
  const how = method ? <UserText key="method">{method}</UserText> : null;
  return (
    <>
      {how && assuredBy ? (
        <FormattedMessage
          {...words.checkedBy}
          values={{ method: how, name: <UserText key="name">{assuredBy.displayName}</UserText> }}
        />
      ) : (
        how
      )}
      {changesSince > 0 && (
        <span className="sign-detail">
          <FormattedMessage {...words.changesSince} values={{ count: changesSince }} />
        </span>
      )}
    </>
  );
}

/** A check still to come; where there was none, `Freshness` says so with the same ring. */
function DottedRing() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <circle cx="10" cy="10" r="8" stroke="var(--edge)" strokeWidth="2" strokeDasharray="1.6 2.6" />
    </svg>
  );
}
