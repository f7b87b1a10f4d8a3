import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams, useSearchParams } from "react-router";
import type { CheckState } from "../../../schema/operations.ts";
import { SettleCheckDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { Actions } from "../../ui/actions.tsx";
import { NotAllowedPage, NotFoundPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { Radios } from "../../ui/choices.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import { UserText } from "../../ui/text.tsx";
import "../membership.css";
import { words as shared } from "../messages.ts";
import { isCheckKind } from "./check-kinds.ts";
import { checkHints, checkNames, checkStates, words } from "./messages.ts";
import { FileAnswer } from "./use-file.tsx";
import type { ApplicationFile } from "./use-file.tsx";

const states: readonly CheckState[] = ["PASSED", "WAIVED", "FAILED", "TODO"];
const withNote: readonly string[] = ["WAIVED", "FAILED"];

/** How one check stands, with the note that says why. */
export function CheckPage() {
  const { kind = "" } = useParams();
  if (!isCheckKind(kind)) {
    return <NotFoundPage />;
  }
  return <FileAnswer>{(file) => <CheckForm file={file} kind={kind} />}</FileAnswer>;
}

function CheckForm({ file, kind }: { file: ApplicationFile; kind: keyof typeof checkNames }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const [parameters] = useSearchParams();
  const check = file.checks.find((one) => one.kind === kind);
  const asked = states.find((state) => state === parameters.get("state")) ?? check?.state;
  const form = useForm({
    state: (asked === "TODO" ? null : (asked ?? null)) as CheckState | null,
    // A note belongs to the state it was written for.
    note: asked === check?.state ? (check?.note ?? "") : "",
  });
  const settle = useAct(SettleCheckDocument);
  const name = intl.formatMessage(checkNames[kind]);
  const back = `applications/${file.id}`;
  if (!file.can.includes("recordCheck")) {
    return <NotAllowedPage why={file.openBallotBlockedBy} />;
  }
  const save = async () => {
    const { state, note } = form.values;
    const missing = state === null ? [{ field: "state", message: intl.formatMessage(words.checkChoose) }] : [];
    if (state && withNote.includes(state) && note.trim() === "") {
      missing.push({ field: "note", message: intl.formatMessage(words.noteMissing) });
    }
    if (!form.check(missing) || state === null) {
      return;
    }
    if (form.accept(await settle.act({ application: file.id, kind, state, note: note.trim() || null }))) {
      notify(intl.formatMessage(words.checkSaved, { name }));
      await navigate(path(back));
    }
  };
  return (
    <Page
      title={intl.formatMessage(words.checkTitle, { name })}
      section={intl.formatMessage(shared.applications)}
      back={{ to: back, label: intl.formatMessage(shared.backToFile) }}
      above={<UserText>{file.organisation.name}</UserText>}
      lead={<FormattedMessage {...checkHints[kind]} />}
      errors={form.errors}
      narrow
    >
      <Form onSubmit={() => void save()}>
        <Radios
          id={fieldId("state")}
          label={name}
          labelHidden
          error={form.errorOf("state")}
          value={form.values.state}
          onChange={(value) => form.set("state", states.find((state) => state === value) ?? null)}
          choices={[
            {
              value: "PASSED",
              label: <FormattedMessage {...checkStates.PASSED} />,
              hint: <FormattedMessage {...words.checkPassedHint} />,
            },
            {
              value: "WAIVED",
              label: <FormattedMessage {...words.checkWaived} />,
              hint: <FormattedMessage {...words.checkWaivedHint} />,
            },
            {
              value: "FAILED",
              label: <FormattedMessage {...checkStates.FAILED} />,
              hint: <FormattedMessage {...words.checkFailedHint} />,
            },
            { value: "TODO", label: <FormattedMessage {...words.checkTodo} /> },
          ]}
        />
        <TextArea
          {...form.field("note")}
          label={<FormattedMessage {...words.note} />}
          hint={<FormattedMessage {...words.noteHint} />}
          optional={form.values.state === "PASSED" || form.values.state === "TODO"}
        />
        <Actions>
          <Button busy={settle.busy}>
            <FormattedMessage {...words.save} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
