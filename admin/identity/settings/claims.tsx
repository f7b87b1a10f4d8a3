import { FormattedMessage, useIntl } from "react-intl";
import { SettingsAnswerClaimDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import { words } from "./messages.ts";
import type { ListedRole } from "./people-page.tsx";

/** People who say that they speak for an organisation, and wait for somebody who may confirm it. */
export function Claims({ claims }: { claims: readonly ListedRole[] }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const answer = useAct(SettingsAnswerClaimDocument);
  const form = useForm({});
  if (claims.length === 0) {
    return null;
  }
  const namesOf = (claim: ListedRole) => ({
    name: <UserText>{claim.person.displayName}</UserText>,
    organisation: <UserText>{claim.organisation?.name ?? ""}</UserText>,
  });
  const give = async (claim: ListedRole, accept: boolean) => {
    if (form.accept(await answer.act({ roleAssignment: claim.id, accept }))) {
      notify(<FormattedMessage {...(accept ? words.accepted : words.refusedClaim)} values={namesOf(claim)} />);
    }
  };
  return (
    <Sheet title={intl.formatMessage(words.claims)}>
      <ErrorSummary errors={form.errors} />
      {claims.map((claim) => (
        <div key={claim.id} className="stack stack-tight">
          <p>
            <FormattedMessage {...words.claimWords} values={namesOf(claim)} />
          </p>
          {claim.message && (
            <blockquote className="quiet-edge" dir="auto">
              {claim.message}
            </blockquote>
          )}
          {claim.can.includes("answerClaim") && (
            <Actions>
              <Button kind="secondary" small busy={answer.busy} onPress={() => void give(claim, true)}>
                <FormattedMessage {...words.accept} />
              </Button>
              <Button kind="secondary" small busy={answer.busy} onPress={() => void give(claim, false)}>
                <FormattedMessage {...words.refuse} />
              </Button>
            </Actions>
          )}
        </div>
      ))}
    </Sheet>
  );
}
