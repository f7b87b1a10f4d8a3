import { FormattedMessage, useIntl } from "react-intl";
import type { WordingsFragment } from "../../schema/operations.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { DownloadMenu } from "../ui/download.tsx";
import { FurtherLinks } from "../ui/further-links.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Moment, UserText } from "../ui/text.tsx";
import { words } from "./history-messages.ts";
import { revisionField, revisionValue } from "./revision-words.ts";
import "./history.css";

type Revision = WordingsFragment["edges"][number]["node"];

interface WordingsSheetProps {
  revisions: WordingsFragment;
  /** The file in which the list can be taken away, and what it is asked with. */
  list: "wordings" | "serviceWordings";
  variables: Record<string, string>;
}

/** The earlier wording of a record, act by act, a page at a time. */
export function WordingsSheet({ revisions, list, variables }: WordingsSheetProps) {
  return (
    <Sheet
      title={<FormattedMessage {...words.wordings} />}
      note={<FormattedMessage {...words.wordingsCount} values={{ count: revisions.totalCount }} />}
    >
      <ul className="history-rows">
        {byAct(revisions.edges.map(({ node }) => node)).map((act) => (
          <ActRow key={act[0]?.id} revisions={act} />
        ))}
      </ul>
      <FurtherLinks parameter="wording" page={revisions.pageInfo} further={words.older} first={words.newest} />
      <DownloadMenu list={list} variables={variables} count={revisions.totalCount} />
    </Sheet>
  );
}

/** Changes made in one act stand together: who, when, then each field. */
function byAct(revisions: readonly Revision[]): Revision[][] {
  const acts: Revision[][] = [];
  for (const revision of revisions) {
    const last = acts.at(-1);
    if (last?.[0]?.at === revision.at && last[0].actor?.id === revision.actor?.id) {
      last.push(revision);
    } else {
      acts.push([revision]);
    }
  }
  return acts;
}

function ActRow({ revisions }: { revisions: readonly Revision[] }) {
  const [first] = revisions;
  if (first === undefined) {
    return null;
  }
  return (
    <li>
      <h3 className="history-what">
        {first.actor ? (
          <FormattedMessage
            {...words.by}
            values={{
              date: <Moment key="date" at={first.at} />,
              name: <UserText key="name">{first.actor.displayName}</UserText>,
            }}
          />
        ) : (
          <Moment at={first.at} />
        )}
      </h3>
      <dl className="history-wording">
        {revisions.map((revision) => (
          <FieldRow key={revision.id} revision={revision} />
        ))}
      </dl>
    </li>
  );
}

/** One field: before and after; only the value where there was none before; nothing where nothing was said at all. */
function FieldRow({ revision }: { revision: Revision }) {
  const intl = useIntl();
  const languageName = useLanguageNames();
  const of = { field: revision.field, languageName: (tag: string) => languageName(tag).name };
  const before = revisionValue(intl, revision.before, of);
  const after = revisionValue(intl, revision.after, of);
  if (before === null && after === null) {
    return null;
  }
  return (
    <div className="history-field">
      <dt>{revisionField(intl, revision.field, (tag) => languageName(tag).name, revision.skill?.label)}</dt>
      {before !== null && (
        <dd>
          <span className="second-line">
            <FormattedMessage {...words.before} />
          </span>
          <UserText>{before}</UserText>
        </dd>
      )}
      <dd>
        {before !== null && (
          <span className="second-line">
            <FormattedMessage {...words.after} />
          </span>
        )}
        {after === null ? <FormattedMessage {...words.nothing} /> : <UserText>{after}</UserText>}
      </dd>
    </div>
  );
}
