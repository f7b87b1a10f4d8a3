import { createTransport } from "nodemailer";
import type { Config } from "./config.ts";
import { wayToStop } from "./optional-letters.ts";
import { MailFailure, type Mail } from "./outbox.entity.ts";

/** How an attempt to send a mail ended; null when the mail server took it. */
export interface Failed {
  failure: MailFailure;
  /** What the mail server said, in its own words. */
  reply: string;
  /** Whether it may be tried again without anybody getting it twice, and with some hope. */
  again: boolean;
  /** Whether every other mail would fare alike now. */
  forAll: boolean;
}

/** What hands mails to the mail server. */
export interface MailServer {
  send(mail: Mail): Promise<Failed | null>;
  close(): void;
}

/** What nodemailer says of an error. */
interface SmtpError extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** How long the mail server may say nothing, in milliseconds. */
export interface Waits {
  connection: number;
  answer: number;
}

const usualWaits: Waits = { connection: 10_000, answer: 20_000 };

const longestReply = 200;

/** The steps of a conversation that are about one mail; before them it is about this installation. */
const aboutTheMail = ["MAIL FROM", "RCPT TO", "DATA", "API"];

/** What an error means. @param handedOver whether the whole mail had gone to the mail server when it came. */
function meaningOf(error: SmtpError, handedOver: boolean): Failed {
  const reply = (error.response ?? error.message).slice(0, longestReply);
  const answer = error.responseCode ?? 0;
  const ofMail = aboutTheMail.includes(error.command ?? "");
  if (error.code === "EAUTH") {
    return { failure: MailFailure.SIGN_IN_REFUSED, reply, again: true, forAll: true };
  }
  if (ofMail && (answer >= 500 || (answer === 0 && error.code === "EENVELOPE"))) {
    return { failure: MailFailure.REFUSED, reply, again: false, forAll: false };
  }
  if (answer > 0) {
    return { failure: MailFailure.ASKED_TO_WAIT, reply, again: true, forAll: !ofMail };
  }
  return handedOver
    ? { failure: MailFailure.NO_ANSWER, reply, again: false, forAll: false }
    : { failure: MailFailure.UNREACHABLE, reply, again: true, forAll: true };
}

const here = ["localhost", "127.0.0.1", "[::1]"];

/** What goes over a network is encrypted, unless the address says that this network needs none. */
function mustEncrypt(smtpUrl: string): boolean {
  const { hostname, searchParams } = new URL(smtpUrl);
  return !here.includes(hostname) && searchParams.get("ignoreTLS") !== "true";
}

/** The mail server that the configuration names. It gets one mail at a time. */
export function mailServer(config: Config & { smtpUrl: string }, waits: Waits = usualWaits): MailServer {
  let handedOver = false;
  // The only thing that tells whether a mail had gone out as a whole when the connection was lost.
  const watch = (entry: unknown): void => {
    handedOver ||= (entry as { tnx?: string } | null)?.tnx === "message";
  };
  const transport = createTransport({
    url: config.smtpUrl,
    requireTLS: mustEncrypt(config.smtpUrl),
    connectionTimeout: waits.connection,
    greetingTimeout: waits.connection,
    socketTimeout: waits.answer,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: { info: watch },
  });
  const address = config.url ?? "";
  const domain = new URL(address || "http://localhost").hostname;

  return {
    send: async (mail) => {
      handedOver = false;
      const link = mail.link ? `\n\n${address}${mail.link}\n` : "\n";
      const stop = wayToStop(config.secret, address, mail);
      try {
        await transport.sendMail({
          from: config.mailFrom,
          to: { name: "", address: mail.to },
          subject: mail.subject,
          text: mail.body + link + stop.footer,
          // The same whenever it is sent, so that a mail server can tell that it has it already.
          messageId: `<${mail.id}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated", ...stop.headers },
        });
        return null;
      } catch (error) {
        return meaningOf(error as SmtpError, handedOver);
      }
    },
    close: () => transport.close(),
  };
}
