import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { isOperator } from "./authorise.ts";
import { outboxOf } from "./outbox.service.ts";
import { newTask, offerTasks, type Task } from "./task.ts";

/** The mails that were not sent, as one task of the operators. */
async function mailsNotSent(ctx: Context): Promise<Task[]> {
  if (!isOperator(ctx.actor)) {
    return [];
  }
  const { edges, totalCount } = await outboxOf(ctx, { first: 1 }, true);
  const title = phrase("{count, plural, one {# e-mail was} other {# e-mails were}} not sent", { count: totalCount ?? 0 });
  const detail = "They are in the outbox, each with the reason. Mend it, then send them again.";
  return edges.map(({ node }) => newTask(ctx, { kind: "MAIL_NOT_SENT", title, detail, brief: "Look at e-mails that were not sent", subject: node }));
}

offerTasks({ mine: mailsNotSent, onOthers: () => Promise.resolve([]) });
