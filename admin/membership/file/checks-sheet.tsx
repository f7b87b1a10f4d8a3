import { FormattedMessage, useIntl } from "react-intl";
import { SettleCheckDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { dayOf } from "../../lib/dates.ts";
import type { Form as FormState } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { Button } from "../../ui/button.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Row, Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { checkState, isCheckKind } from "./check-kinds.ts";
import { checkNames, checkStates, words } from "./messages.ts";
import type { MessageForm } from "./thread-sheet.tsx";
import type { ApplicationFile } from "./use-file.tsx";

type Check = ApplicationFile["checks"][number];

/** What has to be looked at before a ballot; a waiting check shows its acts. Faults show in the page's summary. */
export function ChecksSheet({ file, form }: { file: ApplicationFile; form: FormState<MessageForm> }) {
  if (file.checks.length === 0) {
    return null;
  }
  const settled = file.checks.filter(({ state }) => state === "PASSED" || state === "WAIVED").length;
  const mayRecord = file.can.includes("recordCheck");
  return (
    <Sheet
      title={<FormattedMessage {...words.checks} />}
      action={
        <span className="second-line">
          <bdi>
            <FormattedMessage {...words.checksPassed} values={{ settled, all: file.checks.length }} />
          </bdi>
        </span>
      }
    >
      <ul className="plain-list">
        {file.checks.map((check) => (
          <li key={check.kind}>
            <CheckRow file={file} check={check} />
            {mayRecord && <CheckActs file={file} check={check} form={form} />}
          </li>
        ))}
        {mayRecord && !file.checks.some((check) => check.kind === "SAFEGUARDING") && (
          <li className="no-print">
            <TextLink to={`applications/${file.id}/checks/SAFEGUARDING`}>
              <FormattedMessage {...words.addSafeguarding} />
            </TextLink>
            <SecondLine>
              <FormattedMessage {...words.addSafeguardingWhy} />
            </SecondLine>
          </li>
        )}
      </ul>
    </Sheet>
  );
}

/** The name of a check in the reader's language; an unknown kind shows as it is. */
function CheckName({ kind }: { kind: string }) {
  return isCheckKind(kind) ? <FormattedMessage {...checkNames[kind]} /> : <>{kind}</>;
}

function undecided(file: ApplicationFile): number {
  return file.duplicates.filter((candidate) => !candidate.dismissed).length;
}

function CheckRow({ file, check }: { file: ApplicationFile; check: Check }) {
  const toLookAt = check.kind === "DUPLICATES" && check.state === "TODO" ? undecided(file) : 0;
  return (
    <>
      <div className="check-head">
        <strong>
          <CheckName kind={check.kind} />
        </strong>
        <Tag kind={checkState[check.state]}>
          <FormattedMessage {...checkStates[check.state]} />
        </Tag>
      </div>
      {toLookAt > 0 && (
        <SecondLine>
          <bdi>
            <FormattedMessage {...words.toLookAt} values={{ count: toLookAt }} />
          </bdi>
        </SecondLine>
      )}
      {check.state === "TODO" && check.note && (
        <SecondLine>
          <UserText>{check.note}</UserText>
        </SecondLine>
      )}
      {check.state !== "TODO" && (
        <SecondLine>
          {check.note && (
            <>
              <UserText>{check.note}</UserText>
              {", "}
            </>
          )}
          {check.by && (
            <>
              <UserText>{check.by.displayName}</UserText>
              {", "}
            </>
          )}
          {check.on && <Day on={dayOf(check.on)} />}
        </SecondLine>
      )}
    </>
  );
}

function CheckActs({ file, check, form }: { file: ApplicationFile; check: Check; form: FormState<MessageForm> }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const settle = useAct(SettleCheckDocument);
  const page = `applications/${file.id}/checks/${check.kind}`;
  const name = isCheckKind(check.kind) ? intl.formatMessage(checkNames[check.kind]) : check.kind;
  if (check.state !== "TODO") {
    return (
      <TextLink to={page} className="quiet-link no-print">
        <FormattedMessage {...words.change} />
        <span className="hidden-words">: {name}</span>
      </TextLink>
    );
  }
  if (check.kind === "DUPLICATES" && undecided(file) > 0) {
    return null;
  }
  const pass = async () => {
    if (form.accept(await settle.act({ application: file.id, kind: check.kind, state: "PASSED", note: null }))) {
      notify(intl.formatMessage(words.checkPassed, { name }));
    }
  };
  return (
    <div className="no-print">
      <Row>
        <Button kind="secondary" small busy={settle.busy} onPress={() => void pass()}>
          <FormattedMessage {...words.pass} />
          <span className="hidden-words">{name}</span>
        </Button>
        <TextLink to={`${page}?state=WAIVED`} className="quiet-link">
          <FormattedMessage {...words.waive} />
          <span className="hidden-words">: {name}</span>
        </TextLink>
      </Row>
    </div>
  );
}
