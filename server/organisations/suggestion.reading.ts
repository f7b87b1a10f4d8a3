import { In, IsNull } from "typeorm";
import { hasPartIn, isOperator, organisationsEdited } from "../identity/authorise.ts";
import { newAwaited, newTask, offerTasks, type Task } from "../identity/task.ts";
import type { Context } from "../platform/context.ts";
import { pageInMemory, type Page, type PageArguments } from "../platform/page.ts";
import { isBrokerFor, speaksFor } from "./access.ts";
import { Organisation } from "./organisation.entity.ts";
import { SuggestedChange, SuggestionSource } from "./suggested-change.entity.ts";
import { isBroker, visibleOrganisation } from "./visible.ts";

/** The suggestion if the viewer made it or answers it, and may see the page; nobody else learns of it. */
export async function readableSuggestion(ctx: Context, key: string): Promise<SuggestedChange | null> {
  const suggestion = ctx.actor ? await ctx.load.one(SuggestedChange, key) : null;
  if (!suggestion || !(await visibleOrganisation(ctx, suggestion.organisationId))) {
    return null;
  }
  const own = suggestion.byId !== null && suggestion.byId === ctx.actor?.personId;
  return own || (await hasPartIn(ctx, "suggestion", suggestion)) ? suggestion : null;
}

/** The suggestions for a page, newest first: all for those who keep it, one's own for everybody else. */
export async function suggestionsFor(
  ctx: Context,
  organisation: Organisation,
  args: PageArguments,
): Promise<Page<SuggestedChange> & { totalCount: number }> {
  const all = ctx.actor ? await ctx.load.many(SuggestedChange, "organisationId", organisation.id) : [];
  const keeps = speaksFor(ctx, organisation) || isOperator(ctx.actor);
  const readable = all.filter((one) => keeps || one.byId === ctx.actor?.personId);
  return pageInMemory(readable.reverse(), args);
}

/** The pages whose suggestions the viewer answers: those they keep, or registered as a broker. */
async function keptBy(ctx: Context): Promise<string[]> {
  const edited = organisationsEdited(ctx.actor);
  const registered = isBroker(ctx) ? await ctx.load.many(Organisation, "registeredById", ctx.actor?.personId ?? "") : [];
  return [...new Set([...edited, ...registered.filter((one) => isBrokerFor(ctx, one)).map((one) => one.id)])];
}

/** Whose word it is, where nobody speaks for it. */
const saidBy: Partial<Record<SuggestionSource, string>> = {
  [SuggestionSource.REGISTER]: "A public register says something else than the page.",
  [SuggestionSource.FILE]: "A list or feed that was imported says something else than the page.",
};

async function toAnswer(ctx: Context): Promise<Task[]> {
  const waiting = await ctx.read.find(SuggestedChange, {
    where: { organisationId: In(await keptBy(ctx)), answeredAt: IsNull() },
    order: { id: "ASC" },
    take: 100,
  });
  const tasks = waiting.map(async (suggestion) => {
    const organisation = await visibleOrganisation(ctx, suggestion.organisationId);
    if (!organisation || suggestion.byId === ctx.actor?.personId) {
      return null;
    }
    return newTask(ctx, {
      kind: "ANSWER_SUGGESTION",
      title: `Compare a suggestion for the page of ${organisation.name}`,
      detail: saidBy[suggestion.source] ?? `“${suggestion.reason}”`,
      brief: "Compare a suggestion for a page",
      subject: suggestion,
    });
  });
  return (await Promise.all(tasks)).filter((task) => task !== null);
}

async function toAwait(ctx: Context): Promise<Task[]> {
  const mine = await ctx.load.many(SuggestedChange, "byId", ctx.actor?.personId ?? "");
  const tasks = mine.filter((one) => one.answeredAt === null).map(async (suggestion) => {
    const organisation = await visibleOrganisation(ctx, suggestion.organisationId);
    return organisation && newAwaited(ctx, {
      kind: "AWAIT_SUGGESTION",
      title: `Your suggestion for the page of ${organisation.name}`,
      detail: "Those who keep the page compare it with what stands there.",
      subject: suggestion,
    });
  });
  return (await Promise.all(tasks)).filter((task) => task !== null);
}

offerTasks({ mine: toAnswer, onOthers: toAwait });
