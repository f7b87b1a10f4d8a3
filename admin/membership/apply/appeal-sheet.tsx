import { FormattedMessage } from "react-intl";
import { dayOf } from "../../lib/dates.ts";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Day } from "../../ui/text.tsx";
import { appealWords as words } from "./appeal-words.ts";
import type { ApplicantFile } from "./file.ts";

/** The appeal in the applicant's own words, and how it stands. */
export function AppealSheet({ file }: { file: ApplicantFile }) {
  const { appeal } = file;
  if (!appeal) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.sheet} />}>
      <SecondLine>
        <FormattedMessage {...words.since} values={{ date: <Day key="date" on={dayOf(appeal.raisedAt)} /> }} />
      </SecondLine>
      <p className="message-body" dir="auto">
        {appeal.grounds}
      </p>
      <p>
        {appeal.endedAt ? (
          <FormattedMessage {...words.ended} values={{ date: <Day key="date" on={dayOf(appeal.endedAt)} /> }} />
        ) : (
          <FormattedMessage {...words.waits} />
        )}
      </p>
    </Sheet>
  );
}
