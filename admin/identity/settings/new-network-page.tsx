import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { MakeNetworkFromDocument, NestedNetworksDocument } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork } from "../../lib/place.ts";
import type { FieldError } from "../../lib/problems.ts";
import { Answer, NotAllowedPage } from "../../ui/answer.tsx";
import { Checkbox } from "../../ui/choices.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { Naming } from "../../ui/text.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { words as settings } from "./messages.ts";
import { nesting as words } from "./nesting-words.ts";

const handleShape = /^[a-z][a-z0-9-]{1,40}$/u;

/** Makes a new partnership that works as this one does. */
export function NewNetworkPage() {
  const { handle } = useNetwork();
  const asked = useQuestion(NestedNetworksDocument, { handle });
  return (
    <Answer of={asked}>
      {({ network }) =>
        network?.can.includes("cloneNetwork") ? (
          <NewNetwork template={network.id} />
        ) : (
          <NotAllowedPage why={<FormattedMessage {...settings.notAllowed} />} />
        )
      }
    </Answer>
  );
}

function NewNetwork({ template }: { template: string }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const make = useAct(MakeNetworkFromDocument);
  const form = useForm({ name: "", handle: "", purpose: "", asPart: true });
  const { name, handle, purpose, asPart } = form.values;
  const confirm = async () => {
    const fault = (field: string, message: { id: string; defaultMessage: string }): FieldError => ({
      field,
      message: intl.formatMessage(message),
    });
    const faults = [
      ...(name.trim() === "" ? [fault("name", words.nameMissing)] : []),
      ...(handleShape.test(handle.trim()) ? [] : [fault("handle", words.handleMissing)]),
    ];
    if (!form.check(faults)) {
      return;
    }
    const input = {
      name: name.trim(),
      handle: handle.trim(),
      purpose: purpose.trim() || null,
      partOf: asPart ? template : null,
    };
    const outcome = await make.act({ template, input });
    const made = outcome.payload?.network;
    if (form.accept(outcome) && made) {
      notify(<Naming words={words.made} names={{ name: made.name }} />);
      await navigate(`/${made.handle}/members`);
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.make)}
      section={intl.formatMessage(settings.title)}
      lead={<FormattedMessage {...words.makeLead} />}
      back={{ to: "settings/nesting", label: intl.formatMessage(words.back) }}
      action={<FormattedMessage {...words.makeAct} />}
      busy={make.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <TextInput {...form.field("name")} label={<FormattedMessage {...words.name} />} />
      <TextInput
        {...form.field("handle")}
        label={<FormattedMessage {...words.handle} />}
        hint={<FormattedMessage {...words.handleHint} />}
        spellCheck={false}
      />
      <TextInput {...form.field("purpose")} label={<FormattedMessage {...words.purpose} />} optional />
      <Checkbox
        id="asPart"
        label={intl.formatMessage(words.asPart)}
        checked={asPart}
        onChange={(checked) => form.set("asPart", checked)}
      />
    </ConfirmPage>
  );
}
