import { FormattedMessage, useIntl } from "react-intl";
import { TakeBackIntroductionDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useNotices } from "../lib/notices.tsx";
import { QuietButton } from "../ui/button.tsx";
import { Naming } from "../ui/text.tsx";
import { words } from "./messages.ts";

/** Takes a request back; the organisation no longer has to answer it. */
export function TakeBackButton({ id, name }: { id: string; name: string }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const taking = useAct(TakeBackIntroductionDocument);
  const takeBack = async () => {
    const { payload, problems, failure } = await taking.act({ request: id });
    notify(
      payload ? (
        <Naming words={words.takenBack} names={{ name }} />
      ) : (
        intl.formatMessage(words.notDone, { reason: problems[0]?.message ?? failure?.message ?? "" })
      ),
    );
  };
  return (
    <div>
      <QuietButton hidden={name} onPress={() => void takeBack()}>
        <FormattedMessage {...words.takeBack} />
      </QuietButton>
    </div>
  );
}
