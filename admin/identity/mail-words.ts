import type { MailFailure, MailState } from "../../schema/operations.ts";
import { defineWords } from "../lib/words.ts";
import type { TagKind } from "../ui/tag.tsx";

/** Where a mail stands, as a status. */
export const mailStateWords = defineWords<MailState>({
  WAITING: { id: "mail.state.waiting", defaultMessage: "Waiting" },
  SENDING: { id: "mail.state.sending", defaultMessage: "Being sent" },
  SENT: { id: "mail.state.sent", defaultMessage: "Sent" },
  NOT_SENT: { id: "mail.state.notSent", defaultMessage: "Not sent" },
  UNSURE: { id: "mail.state.unsure", defaultMessage: "Perhaps sent" },
});

/** Why a mail was not sent, and what helps. */
export const mailFailureWords = defineWords<MailFailure>({
  UNREACHABLE: { id: "mail.failure.unreachable", defaultMessage: "The mail server could not be reached." },
  SIGN_IN_REFUSED: { id: "mail.failure.signIn", defaultMessage: "The mail server does not accept our name and password." },
  ASKED_TO_WAIT: { id: "mail.failure.wait", defaultMessage: "The mail server asked us to come again later." },
  REFUSED: { id: "mail.failure.refused", defaultMessage: "The mail server refuses this e-mail or its address." },
  NO_ANSWER: {
    id: "mail.failure.noAnswer",
    defaultMessage: "The connection was lost before the mail server said whether it took it. Sent again, it may arrive twice.",
  },
  TOO_OLD: { id: "mail.failure.tooOld", defaultMessage: "It was written days before there was a mail server. What it says may no longer be so." },
});

/** How a mail's state is shown. */
export const mailTagKinds: Record<MailState, TagKind> = {
  WAITING: "waiting",
  SENDING: "underway",
  SENT: "done",
  NOT_SENT: "problem",
  UNSURE: "problem",
};
