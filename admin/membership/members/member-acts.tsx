import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { LeaveThePartnershipDocument, RenewMemberDocument, SuspendMemberDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { dayAfter, dayWords, today } from "../../lib/dates.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { DateInput, dayFromTyped, typedDate } from "../../ui/date-input.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { Naming } from "../../ui/text.tsx";
import { TextArea } from "../../ui/text-input.tsx";
import "../membership.css";
import { agreedTo, member as words } from "./member-messages.ts";
import { words as shared } from "./messages.ts";
import { MemberAnswer, type MemberFacts } from "./use-member.tsx";

/** Days of the suspension that is offered first. */
const usualDays = 28;

/** Renews a membership by a term. */
export function RenewMemberPage() {
  return <MemberAnswer act="renewMembership">{(member) => <Renew member={member} />}</MemberAnswer>;
}

function Renew({ member }: { member: MemberFacts }) {
  const intl = useIntl();
  const form = useForm({});
  const renew = useAct(RenewMemberDocument);
  const done = useDone(member);
  const confirm = async () => {
    if (form.accept(await renew.act({ membership: member.id }))) {
      await done(<Naming words={words.renewDone} names={{ organisation: member.organisation.name }} />);
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.renew)}
      section={intl.formatMessage(shared.title)}
      lead={<Naming words={words.renewLead} names={{ organisation: member.organisation.name }} />}
      back={{ to: `members/${member.id}`, label: <FormattedMessage {...words.backToMember} /> }}
      action={<FormattedMessage {...words.renew} />}
      busy={renew.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    />
  );
}

/** Suspends a membership for a short time, with a reason. */
export function SuspendMemberPage() {
  return <MemberAnswer act="suspendMembership">{(member) => <Suspend member={member} />}</MemberAnswer>;
}

function Suspend({ member }: { member: MemberFacts }) {
  const intl = useIntl();
  const form = useForm({ reason: "", until: typedDate(dayAfter(today(), usualDays)) });
  const suspend = useAct(SuspendMemberDocument);
  const done = useDone(member);
  const organisation = member.organisation.name;
  const confirm = async () => {
    const until = dayFromTyped(form.values.until);
    const reason = form.values.reason.trim();
    const faults = [
      ...(reason === "" ? [{ field: "reason", message: intl.formatMessage(words.reasonMissing) }] : []),
      ...(until ? [] : [{ field: "until", message: intl.formatMessage(words.untilMissing) }]),
    ];
    if (!form.check(faults) || !until) {
      return;
    }
    if (form.accept(await suspend.act({ membership: member.id, reason, until }))) {
      await done(<Naming words={words.suspendDone} names={{ organisation, date: dayWords(until, intl.locale) }} />);
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.suspend)}
      section={intl.formatMessage(shared.title)}
      lead={<Naming words={words.suspendLead} names={{ organisation }} />}
      back={{ to: `members/${member.id}`, label: <FormattedMessage {...words.backToMember} /> }}
      action={<FormattedMessage {...words.suspend} />}
      busy={suspend.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <TextArea
        {...form.field("reason")}
        label={<FormattedMessage {...words.reason} />}
        hint={<FormattedMessage {...words.reasonHint} />}
      />
      <DateInput
        id={fieldId("until")}
        label={<FormattedMessage {...words.until} />}
        error={form.errorOf("until")}
        value={form.values.until}
        onChange={(until) => form.set("until", until)}
      />
    </ConfirmPage>
  );
}

/** Leaves the partnership, once one has read what that does. */
export function LeavePage() {
  return <MemberAnswer act="leaveNetwork">{(member) => <Leave member={member} />}</MemberAnswer>;
}

function Leave({ member }: { member: MemberFacts }) {
  const intl = useIntl();
  const form = useForm({ reason: "" });
  const leave = useAct(LeaveThePartnershipDocument);
  const done = useDone(member);
  const organisation = member.organisation.name;
  const confirm = async () => {
    if (form.accept(await leave.act({ membership: member.id, reason: form.values.reason.trim() || null }))) {
      await done(<Naming words={words.leaveDone} names={{ organisation }} />);
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(words.leave)}
      section={intl.formatMessage(shared.title)}
      lead={<Naming words={words.leaveLead} names={{ organisation }} />}
      back={{ to: `members/${member.id}`, label: <FormattedMessage {...words.backToMember} /> }}
      action={<FormattedMessage {...words.leave} />}
      busy={leave.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <Sheet>
        <p>
          <FormattedMessage {...(member.leavingEnds.length > 0 ? words.leaveEnds : words.leaveKeeps)} />
        </p>
        {member.leavingEnds.length > 0 && (
          <ul>
            {member.leavingEnds.map((scope) => (
              <li key={scope}>
                <FormattedMessage {...agreedTo[scope]} />
              </li>
            ))}
          </ul>
        )}
        <p>
          <FormattedMessage {...words.leaveSeats} />
        </p>
        <p>
          <FormattedMessage {...words.leaveBack} />
        </p>
      </Sheet>
      <TextArea {...form.field("reason")} rows={2} label={<FormattedMessage {...words.leaveReason} />} optional />
    </ConfirmPage>
  );
}

/** Says what was done, and goes back to the membership. */
function useDone(member: MemberFacts) {
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  return async (said: ReactNode) => {
    notify(said);
    await navigate(path(`members/${member.id}`), { replace: true });
  };
}
