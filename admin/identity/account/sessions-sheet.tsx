import { FormattedMessage, useIntl } from "react-intl";
import { EndOtherSessionsDocument, EndSessionDocument, type AccountQuery } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useNotices } from "../../lib/notices.tsx";
import { Button, QuietButton } from "../../ui/button.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { Moment } from "../../ui/text.tsx";
import { words } from "./messages.ts";

type ShownSession = NonNullable<AccountQuery["viewer"]>["sessions"][number];

/** The browsers in which one is signed in; all but this one can be signed out from here. */
export function SessionsSheet({ sessions }: { sessions: readonly ShownSession[] }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const endOne = useAct(EndSessionDocument);
  const endOthers = useAct(EndOtherSessionsDocument);
  const end = async (session: string) => {
    const { payload } = await endOne.act({ session });
    if (payload) {
      notify(<FormattedMessage {...words.endedOne} />);
    }
  };
  const endAll = async () => {
    const { payload } = await endOthers.act({});
    if (payload) {
      notify(<FormattedMessage {...words.endedOthers} />);
    }
  };
  return (
    <Stack tight>
      <Sheet title={intl.formatMessage(words.sessions)} rows>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => void end(session.id)} />
        ))}
      </Sheet>
      {sessions.length > 1 && (
        <div>
          <Button kind="secondary" busy={endOthers.busy} onPress={() => void endAll()}>
            <FormattedMessage {...words.endOthers} />
          </Button>
        </div>
      )}
    </Stack>
  );
}

function SessionRow({ session, onEnd }: { session: ShownSession; onEnd: () => void }) {
  const intl = useIntl();
  const device = session.device ?? intl.formatMessage(words.unknownDevice);
  return (
    <article>
      <h3>
        <bdi>{device}</bdi>
        {session.isThis && (
          <>
            {", "}
            <FormattedMessage {...words.thisOne} />
          </>
        )}
      </h3>
      <p className="second-line">
        <FormattedMessage {...words.since} values={{ when: <Moment at={session.createdAt} /> }} />
        {session.lastUsedAt && (
          <>
            {" · "}
            <FormattedMessage {...words.lastUsed} values={{ when: <Moment at={session.lastUsedAt} /> }} />
          </>
        )}
      </p>
      {!session.isThis && (
        <QuietButton hidden={device} onPress={onEnd}>
          <FormattedMessage {...words.endOne} />
        </QuietButton>
      )}
    </article>
  );
}
