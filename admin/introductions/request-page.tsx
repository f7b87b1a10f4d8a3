import { FormattedMessage, useIntl } from "react-intl";
import { useParams } from "react-router";
import { IntroductionPageDocument } from "../../schema/operations.ts";
import type { IntroductionPageQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { dayOf } from "../lib/dates.ts";
import { useViewer } from "../lib/session.ts";
import { Answer, NotFoundPage, SignInNeededPage } from "../ui/answer.tsx";
import { TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { Sheet, Stack } from "../ui/surface.tsx";
import { Day, UserText } from "../ui/text.tsx";
import { AnswerForm, DeclinedForm, useAcceptDeclined, useAnswer } from "./answer-form.tsx";
import { words } from "./messages.ts";
import { RequestOutcome } from "./request-outcome.tsx";
import { RequestTag } from "./request-tag.tsx";
import { TakeBackButton } from "./take-back-button.tsx";
import "./introductions.css";

/** A request with everything this reader may see of it. */
export type WholeRequest = Extract<NonNullable<IntroductionPageQuery["node"]>, { topic: string }>;

/** One request: those who keep the page answer it here; the one who asked sees what became of it. */
export function RequestPage() {
  const { id = "" } = useParams();
  const viewer = useViewer();
  const question = useQuestion(IntroductionPageDocument, { id });
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  return (
    <Answer of={question}>
      {({ node }) => (node && "topic" in node ? <LoadedRequest request={node} /> : <NotFoundPage />)}
    </Answer>
  );
}

function LoadedRequest({ request }: { request: WholeRequest }) {
  const intl = useIntl();
  const viewer = useViewer();
  const mine = viewer?.id === request.from.id;
  const answer = useAnswer(request);
  const afterAll = useAcceptDeclined(request);
  // An organisation that left the list is no longer named to the one who asked it.
  const asked = request.to?.name ?? intl.formatMessage(words.noLongerShown);
  return (
    <Page
      errors={[...answer.form.errors, ...afterAll.form.errors]}
      title={
        mine
          ? { words: words.requestTo, names: { name: asked } }
          : { words: words.requestTitle, names: { name: request.from.displayName } }
      }
      section={intl.formatMessage(words.section)}
      above={<RequestTag state={request.state} />}
      back={{
        to: mine || !request.to ? "introductions" : `organisations/${request.to.handle}`,
        label: (
          <span>
            {mine ? (
              <FormattedMessage {...words.myTitle} />
            ) : (
              <FormattedMessage {...words.back} values={{ name: <UserText key="name">{asked}</UserText> }} />
            )}
          </span>
        ),
      }}
      narrow
    >
      <Stack>
        <Sheet
          title={<FormattedMessage {...(mine ? words.yourWords : words.theirWords)} />}
          note={<FormattedMessage {...words.askedOn} values={{ date: <Day key="date" on={dayOf(request.createdAt)} /> }} />}
        >
          {!mine && <WhoAsks request={request} />}
          <p className="request-words" dir="auto">
            {request.topic}
          </p>
          {request.state === "WITH_COMMUNITY" && request.answerBy && (
            <p className="second-line">
              <FormattedMessage
                {...(mine ? words.answeredUntil : words.answerBy)}
                values={{ date: <Day key="date" on={request.answerBy} /> }}
              />
            </p>
          )}
        </Sheet>
        <RequestOutcome request={request} mine={mine} />
        {request.state === "DECLINED" && !mine && <DeclinedForm answer={afterAll} until={request.acceptableUntil} />}
        {request.can.includes("answerIntroduction") && <AnswerForm answer={answer} />}
        {request.can.includes("withdrawIntroduction") && <TakeBackButton id={request.id} name={asked} />}
      </Stack>
    </Page>
  );
}

function WhoAsks({ request }: { request: WholeRequest }) {
  const { from, onBehalfOf } = request;
  return (
    <ul className="request-rows">
      <li>
        <strong>
          <UserText>{from.displayName}</UserText>
        </strong>
        {onBehalfOf ? (
          <span className="second-line">
            <TextLink to={`organisations/${onBehalfOf.handle}`}>
              <UserText>{onBehalfOf.name}</UserText>
            </TextLink>
          </span>
        ) : (
          <span className="second-line">
            <FormattedMessage {...words.forThemselves} />
          </span>
        )}
        {from.organisations
          .filter(({ organisation }) => organisation.id !== onBehalfOf?.id)
          .map(({ organisation, role }) => (
            <span key={organisation.id} className="second-line">
              <FormattedMessage
                {...words.worksFor}
                values={{
                  role: <UserText key="role">{role}</UserText>,
                  organisation: <UserText key="organisation">{organisation.name}</UserText>,
                }}
              />
            </span>
          ))}
      </li>
    </ul>
  );
}
