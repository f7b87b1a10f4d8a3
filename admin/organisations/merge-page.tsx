import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { MergeRecordsDocument, UndoMergeDocument } from "../../schema/operations.ts";
import type { MergeChoice, MergeRecordsMutation } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { Sheet, Stack } from "../ui/surface.tsx";
import { Table } from "../ui/table.tsx";
import { Naming } from "../ui/text.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { words } from "./duplicate-messages.ts";
import { MergeFieldChoices } from "./merge-field-choices.tsx";
import { PairOfAddress } from "./pair-of-address.tsx";
import type { RecordOfPair } from "./pair-of-address.tsx";

/** What merging would do, as the server works it out. */
export type MergePreview = MergeRecordsMutation["mergeOrganisations"];

/** Two records side by side: what stays, what comes over, and merging them. */
export function MergePage() {
  return (
    <PairOfAddress>{(keep, merge) => <MergeForm key={`${keep.id} ${merge.id}`} keep={keep} merge={merge} />}</PairOfAddress>
  );
}

function MergeForm({ keep, merge }: { keep: RecordOfPair; merge: RecordOfPair }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const looking = useAct(MergeRecordsDocument);
  const merging = useAct(MergeRecordsDocument);
  const undoing = useAct(UndoMergeDocument);
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const [choices, setChoices] = useState<Record<string, MergeChoice>>({});
  const form = useForm({ reason: "" });
  const { act: look } = looking;
  const { accept } = form;
  useEffect(() => {
    let gone = false;
    void look({ keep: keep.id, merge: merge.id, reason: "", dryRun: true }).then((outcome) => {
      if (!gone) {
        accept(outcome);
        setPreview(outcome.payload);
      }
    });
    return () => {
      gone = true;
    };
    // The preview is asked for once for each pair; `accept` is new at each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [look, keep.id, merge.id]);
  const undo = async () => {
    const { payload, problems } = await undoing.act({ organisation: merge.id, reason: intl.formatMessage(words.undoReason) });
    notify(
      payload ? intl.formatMessage(words.undone) : intl.formatMessage(words.notUndone, { reason: problems[0]?.message ?? "" }),
    );
  };
  const save = async () => {
    const reason = form.values.reason.trim();
    if (!form.check(reason ? [] : [{ field: "reason", message: intl.formatMessage(words.reasonMissing) }])) {
      return;
    }
    const fieldChoices = Object.entries(choices).map(([field, choice]) => `${field}=${choice}`);
    const outcome = await merging.act({ keep: keep.id, merge: merge.id, reason, fieldChoices, dryRun: false });
    if (form.accept(outcome)) {
      notify(intl.formatMessage(words.done), () => void undo());
      await navigate(path(`organisations/${keep.handle}`), { replace: true });
    }
  };
  return (
    <Page
      title={intl.formatMessage(words.mergeTitle)}
      section={intl.formatMessage(words.title)}
      lead={<Naming words={words.mergeLead} names={{ keep: keep.name, merge: merge.name }} />}
      errors={form.errors}
      back={{ to: "duplicates", label: intl.formatMessage(words.title) }}
    >
      <Stack>
        <p>
          <TextLink to={`duplicates/${merge.id}/${keep.id}`}>
            <Naming words={words.swap} names={{ name: merge.name }} />
          </TextLink>
        </p>
        {preview && (
          <Form onSubmit={() => void save()}>
            <Stack>
              <Sheet title={<FormattedMessage {...words.fields} />}>
                <MergeFieldChoices
                  fields={preview.fields}
                  choices={choices}
                  onChoose={(field, choice) => setChoices((former) => ({ ...former, [field]: choice }))}
                />
              </Sheet>
              <Moves moves={preview.moves} />
              {preview.changes.length > 0 && <Changes changes={preview.changes} />}
            </Stack>
            <TextArea
              {...form.field("reason")}
              id={fieldId("reason")}
              label={<FormattedMessage {...words.reason} />}
              rows={2}
            />
            <Actions>
              <Button busy={merging.busy}>
                <FormattedMessage {...words.act} />
              </Button>
              <QuietLink to={`duplicates/${keep.id}/${merge.id}/two`}>
                <FormattedMessage {...words.twoAct} />
              </QuietLink>
            </Actions>
          </Form>
        )}
      </Stack>
    </Page>
  );
}

function Changes({ changes }: { changes: MergePreview["changes"] }) {
  return (
    <Sheet title={<FormattedMessage {...words.changes} />}>
      <ul className="plain-rows">
        {changes.map(({ what, count }) => (
          <li key={what}>
            <FormattedMessage {...words.change} values={{ what, count }} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Moves({ moves }: { moves: MergePreview["moves"] }) {
  return (
    <Sheet title={<FormattedMessage {...words.moves} />} note={<FormattedMessage {...words.stayingWhy} />}>
      {moves.length === 0 ? (
        <p>
          <FormattedMessage {...words.movesNone} />
        </p>
      ) : (
        <Table
          caption={<FormattedMessage {...words.moves} />}
          captionHidden
          rows={moves}
          rowKey={(move) => move.what}
          columns={[
            { key: "what", head: <FormattedMessage {...words.what} />, cell: (move) => move.what },
            { key: "moving", head: <FormattedMessage {...words.moving} />, numeric: true, cell: (move) => move.moving },
            { key: "staying", head: <FormattedMessage {...words.staying} />, numeric: true, cell: (move) => move.staying },
          ]}
        />
      )}
    </Sheet>
  );
}
