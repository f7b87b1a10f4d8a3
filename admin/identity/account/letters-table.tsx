import { FormattedMessage } from "react-intl";
import type { AccountLettersQuery } from "../../../schema/operations.ts";
import type { usePaging } from "../../lib/paging.ts";
import { DownloadMenu } from "../../ui/download.tsx";
import { Pager } from "../../ui/pager.tsx";
import { EmptyState, Sheet, Stack } from "../../ui/surface.tsx";
import { SecondLine, Table, type Column } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Moment } from "../../ui/text.tsx";
import { mailStateWords, mailTagKinds } from "../mail-words.ts";
import { words } from "./letters-messages.ts";

type Letters = NonNullable<AccountLettersQuery["viewer"]>["letters"];
type Letter = Letters["edges"][number]["node"];

function SubjectCell({ letter }: { letter: Letter }) {
  return (
    <span lang={letter.language ?? undefined} dir="auto">
      {letter.subject}
    </span>
  );
}

function StateCell({ letter }: { letter: Letter }) {
  const failed = letter.state === "NOT_SENT" || letter.state === "UNSURE";
  return (
    <>
      <Tag kind={mailTagKinds[letter.state]}>
        <FormattedMessage {...mailStateWords[letter.state]} />
      </Tag>
      {letter.nextAttemptAt && letter.state === "WAITING" && (
        <SecondLine>
          <FormattedMessage {...words.again} values={{ moment: <Moment at={letter.nextAttemptAt} /> }} />
        </SecondLine>
      )}
      {failed && (
        <SecondLine>
          <FormattedMessage {...words.helped} />
        </SecondLine>
      )}
    </>
  );
}

const subject: Column<Letter> = {
  key: "subject",
  head: <FormattedMessage {...words.subject} />,
  cell: (letter) => <SubjectCell letter={letter} />,
};
const written: Column<Letter> = { key: "at", head: <FormattedMessage {...words.at} />, cell: (letter) => <Moment at={letter.at} /> };
const state: Column<Letter> = {
  key: "state",
  head: <FormattedMessage {...words.state} />,
  cell: (letter) => <StateCell letter={letter} />,
};

/** The letters that were written to one, newest first, and whether each was sent. */
export function LettersTable({ letters, sends, paging }: { letters: Letters; sends: boolean; paging: ReturnType<typeof usePaging> }) {
  const { edges, totalCount, pageInfo } = letters;
  if (edges.length === 0) {
    return (
      <EmptyState>
        <FormattedMessage {...words.none} />
      </EmptyState>
    );
  }
  const caption = <FormattedMessage {...words.written} values={{ count: totalCount }} />;
  return (
    <Stack tight>
      <Sheet title={caption} note={sends ? undefined : <FormattedMessage {...words.noServer} />}>
        <Table
          caption={caption}
          captionHidden
          columns={sends ? [subject, written, state] : [subject, written]}
          rows={edges.map(({ node }) => node)}
          rowKey={(letter) => letter.id}
        />
      </Sheet>
      <Pager
        from={paging.from}
        shown={edges.length}
        total={totalCount}
        nextTo={pageInfo.hasNextPage ? paging.nextTo(pageInfo.endCursor, edges.length) : null}
        previousTo={paging.previousTo}
      />
      <DownloadMenu list="letters" variables={{}} count={totalCount} />
    </Stack>
  );
}
