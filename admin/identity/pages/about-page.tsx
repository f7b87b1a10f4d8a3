import { FormattedMessage, useIntl } from "react-intl";
import { AboutNetworkDocument } from "../../../schema/operations.ts";
import type { AboutNetworkQuery } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { today } from "../../lib/dates.ts";
import { useNetwork } from "../../lib/place.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { SandBox, Sheet, WithAside } from "../../ui/surface.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { Voice } from "../../ui/voice.tsx";
import { words } from "./messages.ts";

type Network = NonNullable<AboutNetworkQuery["network"]>;
type Committee = Network["committees"][number];

/** What the partnership says of itself, who decides, by which rule, and how to join. */
export function AboutPage() {
  const { handle } = useNetwork();
  const asked = useQuestion(AboutNetworkDocument, { handle, on: today() });
  return (
    <Answer of={asked}>{({ network }) => (network ? <About network={network} /> : <NotFoundPage />)}</Answer>
  );
}

function About({ network }: { network: Network }) {
  const intl = useIntl();
  const paragraphs = (network.about ?? "").split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== "");
  return (
    <Page
      title={intl.formatMessage(words.about)}
      lead={network.purpose ? <UserText>{network.purpose}</UserText> : undefined}
    >
      <WithAside aside={<Beside network={network} />}>
        <Sheet title={<UserText>{network.name}</UserText>}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} dir="auto" className="message-body">
              {paragraph}
            </p>
          ))}
          {paragraphs.length === 0 && (
            <p>
              <FormattedMessage {...words.aboutNothing} />
            </p>
          )}
        </Sheet>
        {network.committees.map((committee) => (
          <Deciding key={committee.id} committee={committee} />
        ))}
      </WithAside>
    </Page>
  );
}

function Deciding({ committee }: { committee: Committee }) {
  const intl = useIntl();
  return (
    <Sheet title={intl.formatMessage(words.aboutCommittee)}>
      <p>
        <FormattedMessage
          {...words.aboutCommitteeWords}
          values={{ count: committee.seats.length, committee: <UserText>{committee.name}</UserText> }}
        />
      </p>
      <ul className="plain-list">
        {committee.seats.map((seat) => (
          <li key={seat.id}>
            <TextLink to={`organisations/${seat.organisation.handle}`}>
              <UserText>{seat.organisation.name}</UserText>
            </TextLink>
            <span className="row">
              <Voice voice={seat.voice} />
              {seat.founding && <FormattedMessage {...words.founding} />}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Beside({ network }: { network: Network }) {
  const intl = useIntl();
  const rule = network.committees[0]?.rule;
  return (
    <>
      <Sheet title={intl.formatMessage(words.aboutJoin)}>
        <p>
          <FormattedMessage {...words.aboutJoinWords} />
        </p>
        <LinkButton to="apply">
          <FormattedMessage {...words.aboutApply} />
        </LinkButton>
      </Sheet>
      {rule && (
        <SandBox title={intl.formatMessage(words.aboutRule)}>
          {rule.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="second-line">
            <FormattedMessage
              {...words.aboutRuleSince}
              values={{ version: rule.version, date: <Day on={rule.effectiveFrom} /> }}
            />
          </p>
          <TextLink to="decisions">
            <FormattedMessage {...words.aboutDecisions} />
          </TextLink>
        </SandBox>
      )}
    </>
  );
}
