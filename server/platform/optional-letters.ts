import { createHmac, timingSafeEqual } from "node:crypto";
import { say } from "./language.ts";
import { MailKind, type Mail } from "./outbox.entity.ts";

/*
 * Letters that one may do without, and the link in each that stops its kind without signing in (RFC 8058). The link
 * names the letter and nothing of the person; it is signed, so that nobody can make one for a letter they did not get.
 */

/** Path under which the links are served. */
export const stopPath = "/api/letters";

/** What stands under a letter of a kind that one may do without. */
const stopWords: Partial<Record<MailKind, string>> = {
  [MailKind.REMINDER]: "To get no more reminders, without signing in:",
  [MailKind.DIGEST]: "To get no more weekly letters, without signing in:",
};

/** Whether letters of this kind can be stopped; the others tell of a right or a duty that has a date. */
export function canBeStopped(kind: MailKind | null): kind is MailKind.REMINDER | MailKind.DIGEST {
  return kind !== null && stopWords[kind] !== undefined;
}

function signature(secret: string, mailId: string): string {
  return createHmac("sha256", secret).update(`stop letters like ${mailId}`).digest("base64url");
}

/** The path of the page that stops letters of this kind; null where they are needed. */
export function stopLink(secret: string, mail: Pick<Mail, "id" | "kind">): string | null {
  return canBeStopped(mail.kind) ? `${stopPath}/${mail.id}.${signature(secret, mail.id)}` : null;
}

/** The letter that a link was made for; null when we did not make it. */
export function letterOfLink(secret: string, token: string): string | null {
  const [mailId = "", given = ""] = token.split(".");
  const [mine, theirs] = [signature(secret, mailId), given].map((text) => Buffer.from(text));
  return mine?.length === theirs?.length && timingSafeEqual(mine as Buffer, theirs as Buffer) ? mailId : null;
}

/** What stands under a letter, and what its head says to the mail program; nothing where it is needed. */
export function wayToStop(
  secret: string,
  address: string,
  mail: Pick<Mail, "id" | "kind" | "language">,
): { footer: string; headers: Record<string, string> } {
  const path = stopLink(secret, mail);
  if (path === null || mail.kind === null) {
    return { footer: "", headers: {} };
  }
  const words = say(mail.language ?? "en", stopWords[mail.kind] ?? "");
  return {
    footer: `\n\n--\n${words}\n${address}${path}\n`,
    headers: { "List-Unsubscribe": `<${address}${path}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  };
}
