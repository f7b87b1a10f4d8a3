import { LessThan } from "typeorm";
import { dayOf, startOfDay } from "../platform/calendar.ts";
import { createContext, type Context } from "../platform/context.ts";
import { phrase, theDay, theLines, theMoment, type Words } from "../platform/language.ts";
import { MailKind } from "../platform/outbox.entity.ts";
import type { Letter } from "../platform/outbox.ts";
import { actorOf } from "./actor.ts";
import { AuthUser } from "./auth/auth.entity.ts";
import { Network } from "./network.entity.ts";
import { notYetWritten } from "./reminders.ts";
import { tasksOfViewer, type Task } from "./task.ts";
import { networksOfViewer } from "./viewer.service.ts";

/*
 * The weekly letter, for whoever asked for it: what waits for them, from the same source as My work, each thing by its
 * kind and day only. It is written on Mondays from seven in the morning, once, and only if something waits.
 */

const sevenInTheMorning = 7 * 3_600_000;

/** How many kinds of things a letter names at most. */
const mostLines = 20;

/** The Monday on which letters are written now; null at any other time. The week day is London's. */
export function mondayNow(now: string): string | null {
  const today = dayOf(now);
  const isMonday = new Date(`${today}T00:00:00Z`).getUTCDay() === 1;
  return isMonday && Date.parse(now) >= Date.parse(startOfDay(today)) + sevenInTheMorning ? today : null;
}

function dueWords({ dueOn, dueAt }: Task): Words | null {
  return dueAt === null ? dueOn && theDay(dueOn) : theMoment(dueAt);
}

/** One line for all things of a kind: what is to be done, how many, and by when the first of them. */
function lineOf([first, ...others]: readonly [Task, ...Task[]]): Words {
  const what = phrase(first.brief);
  const count = others.length + 1;
  const day = dueWords(first);
  if (day === null) {
    return count === 1 ? what : phrase("{what} ({count})", { what, count });
  }
  return count === 1 ? phrase("{what}: by {day}", { what, day }) : phrase("{what} ({count}): the first by {day}", { what, count, day });
}

/** What the letter says of these things, the most pressing first: their kinds and days, never what they are about. */
export function digestOf(tasks: readonly Task[]): Pick<Letter, "subject" | "body"> {
  const kinds = [...new Set(tasks.map(({ kind }) => kind))].slice(0, mostLines);
  const lines = kinds.map((kind) => lineOf(tasks.filter((task) => task.kind === kind) as [Task, ...Task[]]));
  const count = tasks.length;
  const first = tasks[0]?.dueOn;
  return {
    subject: first
      ? phrase("This week {count, plural, one {# thing waits} other {# things wait}} for you, the first by {day}", { count, day: theDay(first) })
      : phrase("This week {count, plural, one {# thing waits} other {# things wait}} for you", { count }),
    body: phrase("{lines}\n\nYou find each in “My work”, with what it is about.", { lines: theLines(lines) }),
  };
}

/** The context in which My work would be read by the person. */
async function contextOf(ctx: Context, personId: string): Promise<Context> {
  const actor = await actorOf(ctx.read, personId, ctx.today(), null);
  const now = Date.parse(ctx.now());
  return createContext({ ...ctx, actor, clock: () => now });
}

/** The weekly letter to a person; null when nothing waits for them. */
async function digestFor(ctx: Context, account: AuthUser, monday: string): Promise<(Letter & { occasion: string }) | null> {
  const theirs = await contextOf(ctx, account.id);
  const tasks = await tasksOfViewer(theirs);
  if (tasks.length === 0) {
    return null;
  }
  const networks = [...(await networksOfViewer(theirs)), ...(await ctx.read.find(Network, { order: { name: "ASC" }, take: 1 }))];
  return {
    ...digestOf(tasks),
    to: account.email,
    language: account.language ?? "en",
    link: networks[0] ? `/${networks[0].handle}/my-work` : "/",
    kind: MailKind.DIGEST,
    occasion: occasionOf(account, monday),
  };
}

function occasionOf(account: Pick<AuthUser, "id">, monday: string): string {
  return `digest ${monday} ${account.id}`;
}

/** Writes the weekly letters of today that are not written yet; whoever asked since this morning gets their first next week. */
export async function writeDigests(ctx: Context): Promise<void> {
  const monday = mondayNow(ctx.now());
  if (monday === null) {
    return;
  }
  const accounts = await ctx.read.findBy(AuthUser, { digestSince: LessThan(startOfDay(monday)) });
  const waiting = await notYetWritten(ctx, accounts.map((account) => ({ account, occasion: occasionOf(account, monday) })));
  for (const { account } of waiting) {
    const letter = await digestFor(ctx, account, monday);
    if (letter) {
      await ctx.write(async (tx) => {
        const [unwritten] = await notYetWritten(ctx, [letter]);
        await (unwritten && tx.mail(unwritten));
      });
    }
  }
}
