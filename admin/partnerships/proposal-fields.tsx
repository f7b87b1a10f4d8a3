import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { FindPartnerDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { fieldId } from "../lib/form.ts";
import type { Form } from "../lib/form.ts";
import { namedFirst } from "../lib/named-first.ts";
import { Radios } from "../ui/choices.tsx";
import { Combobox } from "../ui/combobox.tsx";
import { DateInput } from "../ui/date-input.tsx";
import type { TypedDate } from "../ui/date-input.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { UserText } from "../ui/text.tsx";
import { kindHints, kindWords, words } from "./messages.ts";

/** What is typed about a link that is proposed. */
export interface TypedProposal {
  partner: { id: string; name: string } | null;
  kind: string;
  purpose: string;
  startedOn: TypedDate;
  endsOn: TypedDate;
}

/** Whether no box of a date was filled. */
export function isEmpty(date: TypedDate): boolean {
  return [date.day, date.month, date.year].every((part) => part.trim() === "");
}

const FEWEST_LETTERS = 2;

/** The questions about a link: with whom, of what kind, what for, from when to when. */
export function ProposalFields({ form, exceptId }: { form: Form<TypedProposal>; exceptId: string }) {
  return (
    <>
      <PartnerField form={form} exceptId={exceptId} />
      <Radios
        id={fieldId("kind")}
        label={<FormattedMessage {...words.kind} />}
        error={form.errorOf("kind")}
        choices={Object.entries(kindWords).map(([value, label]) => ({
          value,
          label: <FormattedMessage {...label} />,
          hint: <FormattedMessage {...kindHints[value as keyof typeof kindHints]} />,
        }))}
        value={form.values.kind}
        onChange={(value) => form.set("kind", value)}
      />
      <TextArea
        {...form.field("purpose")}
        label={<FormattedMessage {...words.purpose} />}
        hint={<FormattedMessage {...words.purposeHint} />}
        rows={3}
      />
      <DateInput
        id={fieldId("startedOn")}
        label={<FormattedMessage {...words.startedOn} />}
        error={form.errorOf("startedOn")}
        value={form.values.startedOn}
        onChange={(value) => form.set("startedOn", value)}
      />
      <DateInput
        id={fieldId("endsOn")}
        label={<FormattedMessage {...words.endsOn} />}
        hint={<FormattedMessage {...words.endsHint} />}
        error={form.errorOf("endsOn")}
        optional
        value={form.values.endsOn}
        onChange={(value) => form.set("endsOn", value)}
      />
    </>
  );
}

function PartnerField({ form, exceptId }: { form: Form<TypedProposal>; exceptId: string }) {
  const [text, setText] = useState("");
  const typed = text.trim();
  const found = useQuestion(
    FindPartnerDocument,
    { text: typed },
    { enabled: typed.length >= FEWEST_LETTERS, keepFormer: true },
  );
  const partners = typed.length < FEWEST_LETTERS ? [] : (found.data?.organisations.edges ?? []);
  const options = partners
    .filter(({ node }) => node.id !== exceptId)
    .map(({ node }) => ({ value: node.id, label: node.name, detail: node.areas.map((area) => area.name).join(", ") }));
  const { partner } = form.values;
  return (
    <div>
      <Combobox
        id={fieldId("partner")}
        label={<FormattedMessage {...words.partner} />}
        hint={<FormattedMessage {...words.partnerHint} />}
        error={form.errorOf("partner")}
        text={text}
        onText={setText}
        options={namedFirst(options, typed)}
        onChoose={(option) => {
          form.set("partner", { id: option.value, name: option.label });
          setText(option.label);
        }}
      />
      <p role="status">
        {partner && (
          <FormattedMessage
            {...words.partnerChosen}
            values={{
              name: (
                <strong key="name">
                  <UserText>{partner.name}</UserText>
                </strong>
              ),
            }}
          />
        )}
      </p>
    </div>
  );
}
