import { FormattedMessage, useIntl } from "react-intl";
import { dayAfter, dayOf } from "../../lib/dates.ts";
import { LinkButton } from "../../ui/button.tsx";
import { QuietLink, TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { SummaryList, type SummaryRow } from "../../ui/summary-list.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import "../membership.css";
import { words as renewalWords } from "../renewal/messages.ts";
import { member as words } from "./member-messages.ts";
import { states, words as shared } from "./messages.ts";
import { MemberAnswer, type MemberFacts } from "./use-member.tsx";

/** One membership over time: where it stands, what happened to it, what it accepted, and what can be done. */
export function MemberPage() {
  return <MemberAnswer>{(member) => <Member member={member} />}</MemberAnswer>;
}

function Member({ member }: { member: MemberFacts }) {
  const intl = useIntl();
  const { organisation, can, id } = member;
  return (
    <Page
      narrow
      title={organisation.name}
      heading={<UserText>{organisation.name}</UserText>}
      section={intl.formatMessage(shared.title)}
      back={{ to: "members", label: <FormattedMessage {...words.back} /> }}
      below={
        <div className="row no-print">
          {can.includes("sendRenewal") && (
            <LinkButton to={`members/${id}/renewal`}>
              <FormattedMessage {...renewalWords.title} />
            </LinkButton>
          )}
          {can.includes("renewMembership") && (
            <LinkButton to={`members/${id}/renew`}>
              <FormattedMessage {...words.renew} />
            </LinkButton>
          )}
          {member.pageVisible && (
            <QuietLink to={`organisations/${organisation.handle}`}>
              <FormattedMessage {...words.page} />
            </QuietLink>
          )}
          {can.includes("suspendMembership") && (
            <QuietLink to={`members/${id}/suspend`}>
              <FormattedMessage {...words.suspend} />
            </QuietLink>
          )}
          {can.includes("leaveNetwork") && (
            <QuietLink to={`members/${id}/leave`}>
              <FormattedMessage {...words.leave} />
            </QuietLink>
          )}
        </div>
      }
    >
      <Stack>
        <Sheet title={<FormattedMessage {...words.stands} />}>
          <SummaryList rows={factsOf(member)} />
        </Sheet>
        <RenewalSheet member={member} />
        <AgreementSheet member={member} />
        <History member={member} />
      </Stack>
    </Page>
  );
}

function factsOf(member: MemberFacts): SummaryRow[] {
  const rows: SummaryRow[] = [
    {
      key: "state",
      question: <FormattedMessage {...words.state} />,
      answer: member.state && <FormattedMessage {...states[member.state]} />,
    },
    { key: "since", question: <FormattedMessage {...words.since} />, answer: <Day on={member.from} /> },
  ];
  if (member.endedOn) {
    rows.push({ key: "ended", question: <FormattedMessage {...words.ended} />, answer: <Day on={member.endedOn} /> });
    if (member.endedReason) {
      const answer = <UserText>{member.endedReason}</UserText>;
      rows.push({ key: "why", question: <FormattedMessage {...words.endedReason} />, answer });
    }
    return rows;
  }
  return [...rows, { key: "renewBy", question: <FormattedMessage {...words.renewBy} />, answer: <Term member={member} /> }];
}

function Term({ member }: { member: MemberFacts }) {
  if (!member.renewBy) {
    return <FormattedMessage {...words.noTerm} />;
  }
  const lastOfGrace = dayAfter(member.renewBy, member.network.settings.graceDays);
  return (
    <>
      <Day on={member.renewBy} />
      {member.state === "GRACE" && (
        <p className="second-line">
          <FormattedMessage {...words.grace} values={{ date: <Day key="date" on={lastOfGrace} /> }} />
        </p>
      )}
    </>
  );
}

/** That the member has sent its renewal, what the committee said to it, and the way to its ballot. */
function RenewalSheet({ member }: { member: MemberFacts }) {
  const { renewal, network } = member;
  if (!renewal?.sentAt) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...renewalWords.sheet} />}>
      <p>
        <FormattedMessage
          {...renewalWords.memberWaits}
          values={{ date: <Day key="date" on={dayOf(renewal.sentAt)} /> }}
        />
      </p>
      {renewal.decision && (
        <p>
          <UserText>{renewal.decision.explanation}</UserText>{" "}
          <TextLink to={`decisions/${renewal.decision.id}`}>
            <FormattedMessage {...renewalWords.decided} />
          </TextLink>
        </p>
      )}
      {network.committees.some((committee) => committee.can.includes("openBallot")) && (
        <QuietLink to={`ballots/new?renew=${member.id}`}>
          <FormattedMessage {...renewalWords.openBallot} />
        </QuietLink>
      )}
    </Sheet>
  );
}

function AgreementSheet({ member }: { member: MemberFacts }) {
  const { agreementToAccept: waiting, acceptances } = member;
  if (!waiting && acceptances.length === 0) {
    return null;
  }
  return (
    <Sheet
      title={<FormattedMessage {...words.agreement} />}
      action={
        <TextLink to="agreement" className="quiet-link">
          <FormattedMessage {...words.agreementRead} />
        </TextLink>
      }
    >
      <ul>
        {waiting && !member.endedOn && (
          <li>
            <FormattedMessage {...words.agreementWaits} values={{ version: waiting.version }} />
          </li>
        )}
        {acceptances.map(({ version, acceptedAt, by }) => (
          <li key={version}>
            <FormattedMessage
              {...(by ? words.agreementBy : words.agreementAccepted)}
              values={{
                version,
                date: <Day key="date" on={dayOf(acceptedAt)} />,
                name: by && <UserText key="name">{by.displayName}</UserText>,
              }}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

const eventWords = { RENEWED: words.renewed, SUSPENDED: words.suspended, PROBATION: words.probation };

function History({ member }: { member: MemberFacts }) {
  return (
    <Sheet title={<FormattedMessage {...words.history} />}>
      <ul>
        <li>
          <FormattedMessage {...words.began} values={{ date: <Day key="date" on={member.from} /> }} />
        </li>
        {member.events.map(({ kind, on, until, reason }) => (
          <li key={`${kind} ${on}`}>
            <FormattedMessage
              {...(until ? eventWords[kind] : words.probationOpen)}
              values={{ date: <Day key="date" on={on} />, until: until && <Day key="until" on={until} /> }}
            />
            {reason && (
              <>
                {" "}
                <UserText>{reason}</UserText>
              </>
            )}
          </li>
        ))}
      </ul>
      {member.events.length === 0 && (
        <p className="second-line">
          <FormattedMessage {...words.nothing} />
        </p>
      )}
    </Sheet>
  );
}
