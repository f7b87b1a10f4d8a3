import { FormattedMessage, useIntl } from "react-intl";
import { ApplyStartDocument } from "../../../schema/operations.ts";
import { useNavigate } from "react-router";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNetwork, useNetworkPath } from "../../lib/place.ts";
import { useViewer } from "../../lib/session.ts";
import type { ViewerOrganisation } from "../../lib/session.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button, LinkButton } from "../../ui/button.tsx";
import { QuietLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet, WithAside } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import { questionWords, words } from "./messages.ts";
import { NextSteps, RatherTalk } from "./next-steps.tsx";

const asks = [
  questionWords.nameTitle,
  questionWords.purposeTitle,
  questionWords.communitiesTitle,
  questionWords.areasTitle,
  questionWords.languagesTitle,
  questionWords.skillsTitle,
  questionWords.contactTitle,
];

/** The public first page of applying: who can, what is asked, what happens next. */
export function ApplyIntroPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const network = useNetwork();
  const begin = useAct(ApplyStartDocument);
  const form = useForm({});
  const own = (viewer?.organisations ?? []).filter((organisation) => !organisation.isMember);
  const signInFirst = `sign-in?new=yes&to=${encodeURIComponent(path("apply/start"))}`;

  const applyFor = async (organisation: ViewerOrganisation) => {
    const committee = network.committees[0]?.id ?? "";
    const outcome = await begin.act({ organisation: organisation.id, committee });
    if (form.accept(outcome)) {
      await navigate(path(`apply/${outcome.payload?.application?.id}`), { replace: true });
    }
  };

  return (
    <Page
      title={intl.formatMessage(words.title)}
      lead={intl.formatMessage(words.lead)}
      errors={form.errors}
    >
      <WithAside
        aside={
          <>
            <NextSteps />
            <RatherTalk />
          </>
        }
      >
        <Sheet title={intl.formatMessage(words.whoTitle)}>
          <p>
            <FormattedMessage {...words.who} />
          </p>
        </Sheet>
        <Sheet title={intl.formatMessage(words.asksTitle)}>
          <ol>
            {asks.map((ask) => (
              <li key={ask.id}>
                <FormattedMessage {...ask} />
              </li>
            ))}
          </ol>
        </Sheet>
        <Actions>
          {own.map((organisation) => (
            <OwnGroup
              key={organisation.id}
              organisation={organisation}
              busy={begin.busy}
              onApply={() => void applyFor(organisation)}
            />
          ))}
          {own.length === 0 ? (
            <LinkButton to={viewer === null ? signInFirst : "apply/start"}>
              <FormattedMessage {...words.startNow} />
            </LinkButton>
          ) : (
            <QuietLink to="apply/start">
              <FormattedMessage {...words.otherGroup} />
            </QuietLink>
          )}
        </Actions>
      </WithAside>
    </Page>
  );
}

interface OwnGroupProps {
  organisation: ViewerOrganisation;
  busy: boolean;
  onApply: () => void;
}

function OwnGroup({ organisation, busy, onApply }: OwnGroupProps) {
  const name = <UserText>{organisation.name}</UserText>;
  if (organisation.application === null) {
    return (
      <Button busy={busy} onPress={onApply}>
        <span>
          <FormattedMessage {...words.applyFor} values={{ name }} />
        </span>
      </Button>
    );
  }
  const isDraft = organisation.application.state === "DRAFT";
  return (
    <LinkButton to={`apply/${organisation.application.id}`}>
      <span>
        <FormattedMessage {...(isDraft ? words.goOnWith : words.seeApplication)} values={{ name }} />
      </span>
    </LinkButton>
  );
}
