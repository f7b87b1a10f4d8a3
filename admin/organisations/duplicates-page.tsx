import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLocation, useSearchParams } from "react-router";
import { LikelyDuplicatesDocument } from "../../schema/operations.ts";
import type { LikelyDuplicatesQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useViewer } from "../lib/session.ts";
import { Answer, SignInNeededPage } from "../ui/answer.tsx";
import { LinkButton } from "../ui/button.tsx";
import { DownloadMenu } from "../ui/download.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { EmptyState, Row, Sheet, Stack } from "../ui/surface.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./duplicate-messages.ts";
import { hidden } from "./hidden-words.tsx";

type Pair = LikelyDuplicatesQuery["likelyDuplicates"]["pairs"][number];

/** Pairs of records that may be one organisation, for those who look after records. */
export function DuplicatesPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const after = parameters.get("after");
  const question = useQuestion(LikelyDuplicatesDocument, { first: 20, after }, { enabled: viewer !== null, keepFormer: true });
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  return (
    <Answer of={question}>
      {({ likelyDuplicates: { pairs, pageInfo, atMost } }) => (
        <Page
          title={intl.formatMessage(words.title)}
          back={{ to: "settings", label: <FormattedMessage {...words.back} /> }}
          lead={<FormattedMessage {...words.lead} />}
        >
          {pairs.length === 0 && !pageInfo.hasNextPage && (
            <EmptyState
              next={
                <TextLink to="directory">
                  <FormattedMessage {...words.noneNext} />
                </TextLink>
              }
            >
              <FormattedMessage {...words.none} />
            </EmptyState>
          )}
          <Stack>
            {pairs.length > 0 && (
              <h2>
                {after === null && !pageInfo.hasNextPage ? (
                  <FormattedMessage {...words.count} values={{ count: pairs.length }} />
                ) : (
                  <FormattedMessage {...words.countOf} values={{ count: pairs.length, all: atMost }} />
                )}
              </h2>
            )}
            {pairs.map((pair) => (
              <PairSheet key={pair.cursor} pair={pair} />
            ))}
            {pageInfo.hasNextPage && (
              <QuietLink to={`${pathname}?after=${encodeURIComponent(pageInfo.endCursor ?? "")}`}>
                <FormattedMessage {...words.more} />
              </QuietLink>
            )}
            {pairs.length > 0 && (
              <DownloadMenu list="duplicates" variables={{}} count={after === null && !pageInfo.hasNextPage ? pairs.length : null} />
            )}
          </Stack>
        </Page>
      )}
    </Answer>
  );
}

/** The two records by name, what is the same and what differs in words; no score. */
function PairSheet({ pair: { one, candidate } }: { pair: Pair }) {
  const other = candidate.organisation;
  const names = { hidden, one: one.name, other: other.name };
  // What an organisation agreed to itself is kept; the other record is merged into it.
  const [keep, merge] = other.listingBasis === "CONSENT" ? [other, one] : [one, other];
  const address = `duplicates/${keep.id}/${merge.id}`;
  return (
    <Sheet
      title={
        <>
          <UserText>{one.name}</UserText> · <UserText>{other.name}</UserText>
        </>
      }
    >
      <Stack tight>
        <dl className="facts">
          <Sentences of={candidate.same} label={<FormattedMessage {...words.same} />} />
          <Sentences of={candidate.differs} label={<FormattedMessage {...words.differs} />} />
        </dl>
        <Row>
          <LinkButton to={address} kind="secondary">
            <FormattedMessage {...words.compare} values={names} />
          </LinkButton>
          <LinkButton to={`${address}/two`} kind="secondary">
            <FormattedMessage {...words.two} values={names} />
          </LinkButton>
        </Row>
      </Stack>
    </Sheet>
  );
}

function Sentences({ of, label }: { of: readonly string[]; label: ReactNode }) {
  return of.length === 0 ? null : (
    <div className="fact">
      <dt>
        <strong>{label}</strong>
      </dt>
      {of.map((sentence) => (
        <dd key={sentence}>
          <UserText>{sentence}</UserText>
        </dd>
      ))}
    </div>
  );
}
