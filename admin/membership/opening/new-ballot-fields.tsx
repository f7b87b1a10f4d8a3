import { FormattedMessage } from "react-intl";
import type { BallotSubject } from "../../../schema/operations.ts";
import { fieldId } from "../../lib/form.ts";
import type { Form } from "../../lib/form.ts";
import { Checkbox, Radios } from "../../ui/choices.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { DateInput, typedDate } from "../../ui/date-input.tsx";
import { Deadline } from "../../ui/text.tsx";
import { TextArea, TextInput } from "../../ui/text-input.tsx";
import { words as opening } from "./messages.ts";
import { memberSubjects, ruleFlags, urgentSubjects, usualDay } from "./new-ballot-form.ts";
import type { AskedCommittee, AskingValues } from "./new-ballot-form.ts";
import { asking as words } from "./new-ballot-words.ts";

interface FieldsProps {
  form: Form<AskingValues>;
  committee: AskedCommittee;
}

const subjects = ["RENEW", "SUSPEND", "REMOVE", "CHANGE_RULE", "ENDORSE_CASE_STUDY", "APPROVE_RESEARCH", "OTHER"] as const;

/** What it is about, and what that asks for: a member, a last day, the terms of a rule. */
export function SubjectFields({ form, committee }: FieldsProps) {
  const { subject } = form.values;
  const choose = (chosen: string) => {
    form.set("subject", chosen as BallotSubject);
    form.set("urgent", false);
  };
  return (
    <>
      <Radios
        id={fieldId("subject")}
        label={<FormattedMessage {...words.subject} />}
        error={form.errorOf("subject")}
        choices={subjects.map((value) => ({ value, label: <FormattedMessage {...words[value]} /> }))}
        value={subject}
        onChange={choose}
      />
      {memberSubjects.includes(subject) && <MemberField form={form} committee={committee} />}
      {subject === "SUSPEND" && (
        <DateInput
          id={fieldId("until")}
          label={<FormattedMessage {...words.until} />}
          error={form.errorOf("until")}
          value={form.values.until}
          onChange={(until) => form.set("until", until)}
        />
      )}
      {subject === "CHANGE_RULE" && <RuleFields form={form} />}
    </>
  );
}

function MemberField({ form, committee }: FieldsProps) {
  const { member } = form.values;
  const typed = member.text.trim().toLowerCase();
  const members = committee.network.memberships.edges.map((edge) => edge.node).filter((one) => !one.endedOn);
  const found = members.filter((one) => one.organisation.name.toLowerCase().includes(typed));
  return (
    <Combobox
      id={fieldId("member")}
      label={<FormattedMessage {...words.member} />}
      hint={<FormattedMessage {...words.memberHint} />}
      error={form.errorOf("member")}
      text={member.text}
      onText={(text) => form.set("member", { id: null, text })}
      options={
        member.id === null && typed !== "" ? found.map((one) => ({ value: one.id, label: one.organisation.name })) : []
      }
      onChoose={(option) => form.set("member", { id: option.value, text: option.label })}
    />
  );
}

function RuleFields({ form }: { form: Form<AskingValues> }) {
  return (
    <>
      <p className="second-line">
        <FormattedMessage {...words.ruleHint} />
      </p>
      <TextInput {...form.field("minParticipants")} characters={4} label={<FormattedMessage {...words.minParticipants} />} />
      <TextInput
        {...form.field("approveShare")}
        characters={4}
        label={<FormattedMessage {...words.approveShare} />}
        hint={<FormattedMessage {...words.shareHint} />}
      />
      <TextInput {...form.field("conflictLookbackMonths")} characters={4} label={<FormattedMessage {...words.lookback} />} />
      {ruleFlags.map((flag) => (
        <Checkbox
          key={flag}
          id={fieldId(flag)}
          label={<FormattedMessage {...words[flag]} />}
          checked={form.values[flag]}
          onChange={(checked) => form.set(flag, checked)}
        />
      ))}
    </>
  );
}

/** The question, whether it cannot wait, and until when votes are taken. */
export function QuestionFields({ form, committee, again }: FieldsProps & { again: boolean }) {
  const { subject, urgent } = form.values;
  const setUrgent = (checked: boolean) => {
    form.set("urgent", checked);
    form.set("closesAt", typedDate(usualDay(committee, checked)));
  };
  const earliest = urgent ? committee.earliestUrgentClose : committee.earliestClose;
  return (
    <>
      <TextArea
        {...form.field("question")}
        rows={2}
        label={<FormattedMessage {...opening.question} />}
        hint={<FormattedMessage {...opening.questionHint} />}
      />
      {!again && urgentSubjects.includes(subject) && (
        <Checkbox
          id={fieldId("urgent")}
          label={<FormattedMessage {...opening.urgent} />}
          hint={
            <FormattedMessage {...opening.urgentHint} values={{ days: committee.network.settings.urgentBallotDays }} />
          }
          checked={urgent}
          onChange={setUrgent}
        />
      )}
      <DateInput
        id={fieldId("closesAt")}
        label={<FormattedMessage {...opening.closes} />}
        hint={
          <FormattedMessage {...opening.closesFrom} values={{ earliest: <Deadline key="earliest" at={earliest} /> }} />
        }
        error={form.errorOf("closesAt")}
        value={form.values.closesAt}
        onChange={(value) => form.set("closesAt", value)}
      />
      <TextInput
        {...form.field("time")}
        label={<FormattedMessage {...opening.time} />}
        hint={<FormattedMessage {...opening.timeHint} />}
        characters={8}
      />
    </>
  );
}
