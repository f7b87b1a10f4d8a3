import type { SelectQueryBuilder } from "typeorm";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Mail, MailState } from "../platform/outbox.entity.ts";
import { mailState } from "../platform/outbox.ts";
import { pageOf, pageSize, readCursor, type Page, type PageArguments } from "../platform/page.ts";
import { Refusal } from "../platform/refusal.ts";
import { emailOf } from "./auth/accounts.ts";
import { authorise, isOperator, signedIn } from "./authorise.ts";

/** States in which a mail waits for an operator. */
const left: readonly MailState[] = [MailState.NOT_SENT, MailState.UNSURE];

/** Whether a mail was left unsent, and an operator is to decide. */
export function isLeft(mail: Mail): boolean {
  return left.includes(mailState(mail));
}

/**
 * The mails of the installation, newest first, for operators.
 * @param onlyLeft only those that were not sent and are not tried again by themselves.
 */
export async function outboxOf(ctx: Context, args: PageArguments, onlyLeft: boolean): Promise<Page<Mail> & { totalCount: number }> {
  if (!isOperator(signedIn(ctx))) {
    return { ...pageOf<Mail>([], pageSize(args.first), false, () => []), totalCount: 0 };
  }
  const mails = ctx.read.createQueryBuilder(Mail, "mail");
  if (onlyLeft) {
    mails.where("mail.failure IS NOT NULL AND mail.sentAt IS NULL AND mail.sendingSince IS NULL AND mail.nextAttemptAt IS NULL");
  }
  return pageOfMails(mails, args, "outbox");
}

/** The mails that were written to the viewer, newest first. */
export async function lettersToViewer(ctx: Context, args: PageArguments): Promise<Page<Mail> & { totalCount: number }> {
  const to = await emailOf(ctx, signedIn(ctx).personId);
  return pageOfMails(ctx.read.createQueryBuilder(Mail, "mail").where("mail.to = :to", { to }), args, "letters");
}

/** A page of mails, newest first. @param list a word for the list, so that a cursor of another is refused. */
async function pageOfMails(
  mails: SelectQueryBuilder<Mail>,
  args: PageArguments,
  list: string,
): Promise<Page<Mail> & { totalCount: number }> {
  const size = pageSize(args.first);
  const after = readCursor(args.after, 3, list);
  const totalCount = await mails.getCount();
  if (after) {
    mails.andWhere("(mail.at < :at or (mail.at = :at and mail.id < :id))", { at: after[1], id: after[2] });
  }
  const rows = await mails.orderBy("mail.at", "DESC").addOrderBy("mail.id", "DESC").limit(size + 1).getMany();
  return { ...pageOf(rows, size, after !== null, (mail) => [list, mail.at, mail.id]), totalCount };
}

/** The link of a mail, for operators. Some sign somebody in: with a mail server they are nobody's to read. */
export function linkOf(ctx: Context, mail: Mail): string | null {
  return ctx.config.smtpUrl === null && isOperator(ctx.actor) ? mail.link : null;
}

/**
 * Lets a mail be sent that was not sent, or of which nobody knows whether it was.
 * @throws Refusal WRONG_STATE for any other.
 */
export async function retryMail(ctx: Context, id: string): Promise<Mail> {
  const mail = await mustFind(ctx, Mail, id);
  await authorise(ctx, "mail.retryMail", mail);
  return ctx.write(async (tx) => {
    const now = await tx.manager.findOneByOrFail(Mail, { id: mail.id });
    if (!isLeft(now)) {
      throw Refusal.wrongState("Only a mail that was not sent can be sent again.", mailState(now), [...left], now);
    }
    const patch = { attempts: 0, failure: null, reply: null, nextAttemptAt: tx.now };
    await tx.update(Mail, { id: mail.id }, patch);
    await tx.tell({ action: "mail.retryMail", subject: now, changes: { nextAttemptAt: [null, tx.now] } });
    return Object.assign(now, patch);
  });
}
