import { FormattedMessage, useIntl } from "react-intl";
import type { DecisionRegisterQuery } from "../../../schema/operations.ts";
import { DecisionRegisterDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { dayOf } from "../../lib/dates.ts";
import { usePaging } from "../../lib/paging.ts";
import { useNetwork } from "../../lib/place.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { DownloadMenu } from "../../ui/download.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Pager } from "../../ui/pager.tsx";
import { EmptyState, Sheet } from "../../ui/surface.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { Voice } from "../../ui/voice.tsx";
import "../membership.css";
import { outcomeTag, outcomeTitle } from "../outcome/outcome-words.ts";
import { words } from "./messages.ts";
import { StandingTag } from "./standing-tag.tsx";

type Decisions = NonNullable<DecisionRegisterQuery["network"]>["decisions"];
type Line = Decisions["edges"][number]["node"];

/** The decision register: outcomes with their sentences, as far as the reader may see them. */
export function RegisterPage() {
  const network = useNetwork();
  const { after } = usePaging();
  const register = useQuestion(DecisionRegisterDocument, { handle: network.handle, after: after ?? null }, { keepFormer: true });
  return (
    <Answer of={register}>
      {(data) => (data.network ? <Register decisions={data.network.decisions} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Register({ decisions }: { decisions: Decisions }) {
  const intl = useIntl();
  const network = useNetwork();
  const paging = usePaging();
  const lines = decisions.edges.map((edge) => edge.node);
  const { hasNextPage, endCursor } = decisions.pageInfo;
  return (
    <Page
      title={intl.formatMessage(words.title)}
      lead={<FormattedMessage {...words.lead} values={{ network: <UserText key="network">{network.name}</UserText> }} />}
    >
      {decisions.totalCount === 0 ? (
        <NoDecisions />
      ) : (
        <>
          <p className="list-count" role="status">
            <FormattedMessage {...words.count} values={{ count: decisions.totalCount }} />
          </p>
          <Sheet rows>
            {lines.map((line) => (
              <DecisionRow key={line.id} line={line} />
            ))}
          </Sheet>
          <Pager
            from={paging.from}
            shown={lines.length}
            total={decisions.totalCount}
            nextTo={hasNextPage ? paging.nextTo(endCursor, lines.length) : null}
            previousTo={paging.previousTo}
          />
          <DownloadMenu list="decisions" variables={{ network: network.id }} count={decisions.totalCount} />
        </>
      )}
    </Page>
  );
}

function NoDecisions() {
  return (
    <EmptyState
      next={
        <TextLink to="about">
          <FormattedMessage {...words.emptyNext} />
        </TextLink>
      }
    >
      <FormattedMessage {...words.empty} />
    </EmptyState>
  );
}

function DecisionRow({ line }: { line: Line }) {
  const intl = useIntl();
  const { organisation } = line;
  return (
    <article>
      <div className="page-above">
        {organisation && <Voice voice={organisation.voice} />}
        {organisation && <Illustrative what={organisation.illustrative} />}
        <span>
          <FormattedMessage {...words.recorded} values={{ date: <Day key="date" on={dayOf(line.on)} /> }} />
        </span>
      </div>
      <h2 className="row-name">
        <TextLink to={`decisions/${line.id}`}>
          {organisation ? <UserText>{organisation.name}</UserText> : <FormattedMessage {...words.about} />}
        </TextLink>
      </h2>
      <p>
        <Tag kind={outcomeTag(line.outcome)}>{outcomeTitle(intl, line.outcome)}</Tag> <StandingTag standing={line.standing} />
      </p>
      <p>{line.explanation}</p>
    </article>
  );
}
