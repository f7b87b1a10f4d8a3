import { FormattedMessage } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { AnswerClaimDocument, ClaimPageDocument } from "../../schema/operations.ts";
import type { ClaimPageQuery } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { Actions } from "../ui/actions.tsx";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { Button } from "../ui/button.tsx";
import { TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { Sheet, Stack } from "../ui/surface.tsx";
import { Day, Naming, UserText } from "../ui/text.tsx";
import { words } from "./claim-messages.ts";

type Claim = Extract<NonNullable<ClaimPageQuery["node"]>, { pending: boolean }>;

/** Somebody who asks to keep a page, and what they say of it: confirmed or turned down. */
export function ClaimAnswerPage() {
  const { id = "" } = useParams();
  const question = useQuestion(ClaimPageDocument, { id });
  return (
    <Answer of={question}>
      {({ node }) => (node && "pending" in node ? <ClaimAnswer claim={node} /> : <NotFoundPage />)}
    </Answer>
  );
}

function ClaimAnswer({ claim }: { claim: Claim }) {
  const { notify } = useNotices();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const answering = useAct(AnswerClaimDocument);
  const form = useForm({});
  const { organisation, person } = claim;
  if (!organisation) {
    return <NotFoundPage />;
  }
  const names = { person: person.displayName, name: organisation.name };
  const answer = async (accept: boolean) => {
    if (form.accept(await answering.act({ roleAssignment: claim.id, accept }))) {
      notify(<Naming words={accept ? words.confirmed : words.turnedDown} names={names} />);
      await navigate(path("my-work"), { replace: true });
    }
  };
  const entries = organisation.registerEntries.map(({ register, value, url }) => ({
    key: value,
    question: <FormattedMessage {...words.register} />,
    answer: (
      <>
        {url ? <TextLink to={url}>{value}</TextLink> : <bdi>{value}</bdi>}
        <span className="second-line">
          <UserText>{register}</UserText>
        </span>
      </>
    ),
  }));
  const mayAnswer = claim.can.includes("answerClaim");
  return (
    <Page
      narrow
      title={{ words: words.title, names }}
      back={{ to: "my-work", label: <FormattedMessage {...words.back} /> }}
      lead={<FormattedMessage {...(mayAnswer ? words.lead : words.answered)} />}
      errors={form.errors}
    >
      <Stack>
        <Sheet>
          <SummaryList
            rows={[
              {
                key: "organisation",
                question: <FormattedMessage {...words.organisation} />,
                answer: (
                  <TextLink to={`organisations/${organisation.handle}`}>
                    <UserText>{organisation.name}</UserText>
                  </TextLink>
                ),
              },
              ...entries,
              { key: "person", question: <FormattedMessage {...words.person} />, answer: <UserText>{person.displayName}</UserText> },
              { key: "since", question: <FormattedMessage {...words.since} />, answer: <Day on={claim.from} /> },
              { key: "message", question: <FormattedMessage {...words.message} />, answer: <UserText>{claim.message ?? ""}</UserText> },
            ]}
          />
        </Sheet>
        {mayAnswer && (
          <Actions>
            <Button busy={answering.busy} onPress={() => void answer(true)}>
              <FormattedMessage {...words.confirm} />
            </Button>
            <Button kind="secondary" busy={answering.busy} onPress={() => void answer(false)}>
              <FormattedMessage {...words.turnDown} />
            </Button>
          </Actions>
        )}
      </Stack>
    </Page>
  );
}
