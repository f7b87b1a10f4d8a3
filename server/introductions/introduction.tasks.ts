import { newAwaited, newTask, offerTasks, type Task } from "../identity/task.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import type { IntroductionRequest } from "./introduction-request.entity.ts";
import { IntroductionState } from "./introduction.enums.ts";
import { requestsByViewer, requestsToViewer, stateOf } from "./introduction.reading.ts";

async function waitingOnly(ctx: Context, requests: IntroductionRequest[]): Promise<IntroductionRequest[]> {
  const states = await Promise.all(requests.map((request) => stateOf(ctx, request)));
  return requests.filter((_request, index) => states[index] === IntroductionState.WITH_COMMUNITY);
}

async function taskToAnswer(ctx: Context, request: IntroductionRequest): Promise<Task> {
  const organisation = await ctx.load.one(Organisation, request.toId);
  return newTask(ctx, {
    kind: "ANSWER_INTRODUCTION",
    title: phrase("Answer a request to be put in touch with {name}", { name: organisation?.name ?? phrase("an organisation") }),
    detail: phrase("“{topic}” You may decline without giving a reason.", { topic: request.topic }),
    brief: "Answer a request to be put in touch",
    subject: request,
    dueOn: request.answerBy,
  });
}

async function taskToAwait(ctx: Context, request: IntroductionRequest): Promise<Task> {
  const organisation = await visibleOrganisation(ctx, request.toId);
  return newAwaited(ctx, {
    kind: "AWAIT_INTRODUCTION",
    title: phrase("Put in touch with {name}", { name: organisation?.name ?? phrase("an organisation that is no longer listed") }),
    detail: phrase("You asked on {day}. They have until {until}.", { day: theDay(dayOf(request.createdAt)), until: theDay(request.answerBy) }),
    subject: request,
    tag: "Waiting for them",
  });
}

offerTasks({
  mine: async (ctx) => {
    const requests = await waitingOnly(ctx, await requestsToViewer(ctx));
    return Promise.all(requests.map((request) => taskToAnswer(ctx, request)));
  },
  onOthers: async (ctx) => {
    const requests = await waitingOnly(ctx, await requestsByViewer(ctx));
    return Promise.all(requests.map((request) => taskToAwait(ctx, request)));
  },
});
