import { In } from "typeorm";
import type { Context } from "../platform/context.ts";
import { Mail, MailKind } from "../platform/outbox.entity.ts";
import type { Letter } from "../platform/outbox.ts";
import { correspondents } from "./auth/accounts.ts";
import { withoutReminders } from "./auth/letter-choices.service.ts";

/*
 * Letters that nobody's act brings about, only a date: a vote that is still to come, an answer that is asked for by a
 * day. Each slice says what it would remind of now; it is written once for each person and occasion, whichever process
 * looks first and however often. Nothing follows from a letter having been written.
 */

/** A letter that is due now, to some people. */
export interface Reminder {
  /** What it is about: the same words for the same thing, so that it is written once. Ids only. */
  occasion: string;
  personIds: readonly string[];
  /** A reminder unless it is given. */
  kind?: MailKind;
  letter: Pick<Letter, "subject" | "body" | "link">;
}

/** What a slice would write about now. It looks back some days at most, so that a long silence is not made up for. */
type ReminderSource = (ctx: Context) => Promise<Reminder[]>;

const sources: ReminderSource[] = [];

/** Adds a source of reminders. A slice calls it from its `<slice>.reminders.ts`, as with tasks. */
export function offerReminders(source: ReminderSource): void {
  sources.push(source);
}

/** How many occasions are looked up at once. */
const portion = 500;

/** Those of the letters that are not in the outbox yet, by what they are written for. */
export async function notYetWritten<Due extends { occasion: string }>(ctx: Context, letters: readonly Due[]): Promise<Due[]> {
  const written = new Set<string | null>();
  for (let start = 0; start < letters.length; start += portion) {
    const occasions = letters.slice(start, start + portion).map(({ occasion }) => occasion);
    const mails = await ctx.read.find(Mail, { where: { occasion: In(occasions) }, select: { occasion: true } });
    mails.forEach(({ occasion }) => written.add(occasion));
  }
  return letters.filter(({ occasion }) => !written.has(occasion));
}

/** The letters that are due and not written yet, each in the language of whoever gets it. */
async function lettersDue(ctx: Context): Promise<Letter[]> {
  const reminders = (await Promise.all(sources.map((source) => source(ctx)))).flat();
  const people = [...new Set(reminders.flatMap(({ personIds }) => personIds))];
  const [readers, off] = await Promise.all([correspondents(ctx, people), withoutReminders(ctx, people)]);
  const letters = reminders.flatMap(({ occasion, personIds, kind = MailKind.REMINDER, letter }) =>
    [...new Set(personIds)].flatMap((personId) => {
      const reader = readers.get(personId);
      const stopped = kind === MailKind.REMINDER && off.has(personId);
      return reader && !stopped ? [{ ...letter, ...reader, kind, occasion: `${occasion} ${personId}` }] : [];
    }),
  );
  return notYetWritten(ctx, letters);
}

/** Writes what is due into the outbox. */
export async function writeReminders(ctx: Context): Promise<void> {
  if ((await lettersDue(ctx)).length === 0) {
    return;
  }
  await ctx.write(async (tx) => {
    // Asked again in one's turn: somebody may have voted meanwhile, or another process may have written.
    for (const letter of await lettersDue(ctx)) {
      await tx.mail(letter);
    }
  });
}
