import { FormattedMessage, useIntl } from "react-intl";
import { SettingsRetryMailDocument } from "../../../schema/operations.ts";
import type { SettingsOutboxQuery } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Moment, UserText } from "../../ui/text.tsx";
import { mailFailureWords, mailStateWords, mailTagKinds } from "../mail-words.ts";
import { words } from "./messages.ts";

/** A mail as the outbox lists it. */
export type ListedMail = SettingsOutboxQuery["outbox"]["edges"][number]["node"];

/** One mail: to whom, what it says and, where mails are sent, how it went. */
export function OutboxMail({ mail, sends }: { mail: ListedMail; sends: boolean }) {
  return (
    <article>
      <h3>
        <UserText>{mail.subject}</UserText>
      </h3>
      <p className="second-line">
        <FormattedMessage {...words.outboxTo} values={{ email: <bdi>{mail.to}</bdi> }} />
        {" · "}
        <Moment at={mail.at} />
      </p>
      {sends && <HowItWent mail={mail} />}
      <p className="message-body" dir="auto">
        {mail.body}
      </p>
      {/* A whole address, not a screen: the link may lead through the server, which signs in. */}
      {mail.link && (
        <p>
          <a href={mail.link} className="quiet-link">
            <FormattedMessage {...words.outboxOpen} />
          </a>
        </p>
      )}
      {mail.can.includes("retryMail") && <SendAgain mail={mail} />}
    </article>
  );
}

function HowItWent({ mail }: { mail: ListedMail }) {
  return (
    <>
      <p className="second-line">
        <Tag kind={mailTagKinds[mail.state]}>
          <FormattedMessage {...mailStateWords[mail.state]} />
        </Tag>
        {mail.attempts > 0 && (
          <>
            {" "}
            <FormattedMessage {...words.outboxTries} values={{ count: mail.attempts }} />
          </>
        )}
        {mail.sentAt && (
          <>
            {" · "}
            <FormattedMessage {...words.outboxSentAt} values={{ moment: <Moment at={mail.sentAt} /> }} />
          </>
        )}
        {mail.nextAttemptAt && mail.state === "WAITING" && (
          <>
            {" · "}
            <FormattedMessage {...words.outboxNext} values={{ moment: <Moment at={mail.nextAttemptAt} /> }} />
          </>
        )}
      </p>
      {mail.failure && (
        <p>
          <FormattedMessage {...mailFailureWords[mail.failure]} />{" "}
          {mail.reply && <FormattedMessage {...words.outboxReply} values={{ reply: <UserText>{mail.reply}</UserText> }} />}
        </p>
      )}
    </>
  );
}

function SendAgain({ mail }: { mail: ListedMail }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const again = useAct(SettingsRetryMailDocument);
  const form = useForm({});
  const send = async () => {
    if (form.accept(await again.act({ mail: mail.id }))) {
      notify(intl.formatMessage(words.outboxAgainDone));
    }
  };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <p>
        <Button kind="secondary" small busy={again.busy} onPress={() => void send()}>
          <FormattedMessage {...words.outboxAgain} />{" "}
          <span className="hidden-words">
            <FormattedMessage {...words.outboxAgainHidden} values={{ email: mail.to }} />
          </span>
        </Button>
      </p>
    </>
  );
}
