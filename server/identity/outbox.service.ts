import type { Context } from "../platform/context.ts";
import { Mail } from "../platform/outbox.entity.ts";
import { pageOf, pageSize, readCursor, type Page, type PageArguments } from "../platform/page.ts";
import { isOperator, signedIn } from "./authorise.ts";

/**
 * The mails of an installation without a mail server, newest first. With a mail server the outbox is nobody's to
 * read: its mails hold links that sign in.
 */
export async function developmentOutbox(ctx: Context, args: PageArguments): Promise<Page<Mail> & { totalCount: number }> {
  const size = pageSize(args.first);
  if (!isOperator(signedIn(ctx)) || ctx.config.smtpUrl !== null) {
    return { ...pageOf<Mail>([], size, false, () => []), totalCount: 0 };
  }
  const after = readCursor(args.after, 3, "outbox");
  const waiting = ctx.read.createQueryBuilder(Mail, "mail");
  const totalCount = await waiting.getCount();
  if (after) {
    waiting.where("(mail.at < :at or (mail.at = :at and mail.id < :id))", { at: after[1], id: after[2] });
  }
  const rows = await waiting.orderBy("mail.at", "DESC").addOrderBy("mail.id", "DESC").limit(size + 1).getMany();
  return { ...pageOf(rows, size, after !== null, (mail) => ["outbox", mail.at, mail.id]), totalCount };
}
