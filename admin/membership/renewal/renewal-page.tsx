import { FormattedMessage, useIntl } from "react-intl";
import { dayOf, today } from "../../lib/dates.ts";
import { useViewer } from "../../lib/session.ts";
import { LinkButton } from "../../ui/button.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { TaskList } from "../../ui/task-list.tsx";
import type { TaskItem } from "../../ui/task-list.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import "../membership.css";
import { partTitles, words } from "./messages.ts";
import { agreementLeft, checkOf, isReady, isToDo, nextPart, pagesOfParts, RenewalAnswer, type RenewalFacts } from "./renewal.tsx";

/** A renewal as a list of what is to look through, and sending it when that is done. */
export function RenewalPage() {
  return <RenewalAnswer>{(facts) => <Renewal facts={facts} />}</RenewalAnswer>;
}

function Renewal({ facts }: { facts: RenewalFacts }) {
  const intl = useIntl();
  const { renewal, organisation } = facts;
  const ended = renewal.renewBy < today();
  return (
    <Page
      narrow
      title={`${organisation.name}: ${intl.formatMessage(words.title)}`}
      heading={intl.formatMessage(words.title)}
      back={{ to: `members/${facts.id}`, label: <FormattedMessage {...words.backToMember} /> }}
      above={
        <>
          <UserText>{organisation.name}</UserText>
          <span>
            <FormattedMessage
              {...(ended ? words.ended : words.ends)}
              values={{ date: <Day key="date" on={renewal.renewBy} weekday /> }}
            />
          </span>
        </>
      }
      lead={isToDo(facts) ? <FormattedMessage {...words.lead} /> : undefined}
    >
      {isToDo(facts) ? <ToDo facts={facts} /> : <NotNow facts={facts} />}
    </Page>
  );
}

function ToDo({ facts }: { facts: RenewalFacts }) {
  const intl = useIntl();
  const all = pagesOfParts.length;
  const done = pagesOfParts.filter(({ part }) => checkOf(facts, part)).length;
  const next = nextPart(facts, null);
  const ready = isReady(facts);
  const address = `members/${facts.id}/renewal`;
  return (
    <Stack>
      <div>
        <h2>
          <FormattedMessage {...words.parts} />
        </h2>
        <p>
          <bdi>
            <FormattedMessage {...words.doneOf} values={{ done, all }} />
          </bdi>
        </p>
      </div>
      <TaskList items={[...pagesOfParts.map((page) => itemOf(facts, page)), agreementItem(facts)]} />
      <TaskList
        items={[
          {
            key: "send",
            title: <FormattedMessage {...words.send} />,
            detail: <FormattedMessage {...(ready ? words.sendReady : words.sendWhen)} />,
            to: ready ? `${address}/send` : undefined,
            status: ready ? "not-started" : "cannot-start",
            statusWords: ready ? <FormattedMessage {...words.ready} /> : undefined,
          },
        ]}
      />
      <div>
        {ready ? (
          <LinkButton to={`${address}/send`} wideOnPhone>
            <FormattedMessage {...words.send} />
          </LinkButton>
        ) : (
          next && (
            <LinkButton to={`${address}/${next.slug}`} wideOnPhone>
              <FormattedMessage {...words.goOn} values={{ title: intl.formatMessage(partTitles[next.part]) }} />
            </LinkButton>
          )
        )}
      </div>
    </Stack>
  );
}

function itemOf(facts: RenewalFacts, { part, slug }: (typeof pagesOfParts)[number]): TaskItem {
  const check = checkOf(facts, part);
  return {
    key: part,
    title: <FormattedMessage {...partTitles[part]} />,
    detail: check && <CheckedWords check={check} />,
    to: `members/${facts.id}/renewal/${slug}`,
    status: check ? "completed" : "not-started",
  };
}

/** Who said that a part is still right, and when. */
export function CheckedWords({ check }: { check: RenewalFacts["renewal"]["checks"][number] }) {
  return (
    <FormattedMessage
      {...(check.by ? words.checkedBy : words.checkedOn)}
      values={{
        name: check.by && <UserText key="name">{check.by.displayName}</UserText>,
        date: <Day key="date" on={dayOf(check.checkedAt)} />,
      }}
    />
  );
}

function agreementItem(facts: RenewalFacts): TaskItem {
  const waiting = agreementLeft(facts);
  return {
    key: "agreement",
    title: <FormattedMessage {...words.agreement} />,
    detail: waiting ? (
      <FormattedMessage {...words.agreementWaits} values={{ version: waiting.version }} />
    ) : (
      <FormattedMessage {...words.agreementDone} />
    ),
    to: waiting ? `agreement?back=members/${facts.id}/renewal` : undefined,
    status: waiting ? "not-started" : "completed",
  };
}

/** Before it opens, once it was sent, and for those whose it is not to send. */
function NotNow({ facts }: { facts: RenewalFacts }) {
  const { renewal } = facts;
  return (
    <Sheet>
      <p>
        <WhyNotNow facts={facts} />
      </p>
      {renewal.decision && (
        <>
          <p>
            <UserText>{renewal.decision.explanation}</UserText>
          </p>
          <TextLink to={`decisions/${renewal.decision.id}`}>
            <FormattedMessage {...words.decided} />
          </TextLink>
        </>
      )}
    </Sheet>
  );
}

function WhyNotNow({ facts: { organisation, renewal } }: { facts: RenewalFacts }) {
  const keeps = useViewer()?.organisations.some(({ id }) => id === organisation.id) ?? false;
  if (renewal.sentAt !== null) {
    const date = <Day key="date" on={dayOf(renewal.sentAt)} weekday />;
    return <FormattedMessage {...(keeps ? words.waits : words.memberWaits)} values={{ date }} />;
  }
  if (renewal.opensOn > today()) {
    return <FormattedMessage {...words.opens} values={{ date: <Day key="date" on={renewal.opensOn} weekday /> }} />;
  }
  return <FormattedMessage {...words.forMember} values={{ name: <UserText key="name">{organisation.name}</UserText> }} />;
}
