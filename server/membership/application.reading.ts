import { In } from "typeorm";
import { holdsIn } from "../identity/authorise.ts";
import { committeeRoles } from "../identity/role.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { AuditEvent } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { Answer, type Question } from "./answer.entity.ts";
import { ApplicationCheck } from "./application-check.entity.ts";
import { Application } from "./application.entity.ts";
import { stateOn, type StoredState } from "./application-state.ts";
import { Ballot } from "./ballot.entity.ts";
import { networksOfFile } from "./escalation.ts";
import { ApplicationState, CheckState, WaitingOn } from "./membership.enums.ts";
import { ApplicationReading, Message } from "./message.entity.ts";
import { privateActs } from "./membership.acts.ts";
import { isAnswered, questionsFor } from "./questions.ts";
import { readsPrivately, speaksFor } from "./standing.ts";
import { Voice } from "../organisations/organisation.enums.ts";

/** Where the application stands today. */
export function stateNow(ctx: Context, application: StoredState): StoredState {
  return stateOn(application, ctx.today());
}

/** The application if the viewer may know of it: its own side always, the committee once it has been sent. */
export async function visibleApplication(ctx: Context, key: string): Promise<Application | null> {
  const application = await ctx.load.one(Application, key);
  return application && maySee(ctx, application) ? application : null;
}

/** Whether the viewer may know of the application. A draft that was never sent is the applicant's own. */
export function maySee(ctx: Context, application: Application): boolean {
  const sent = application.submittedAt !== null;
  return speaksFor(ctx, application) || (sent && knows(ctx, application));
}

/** Whether the viewer is of a committee that works on the file. */
function knows(ctx: Context, application: Application): boolean {
  return networksOfFile(application).some((networkId) => holdsIn(ctx.actor, networkId, committeeRoles));
}

/** The message if the viewer may read it. */
export async function visibleMessage(ctx: Context, key: string): Promise<Message | null> {
  const message = await ctx.load.one(Message, key);
  const application = message ? await visibleApplication(ctx, message.applicationId) : null;
  if (!message || !application) {
    return null;
  }
  return !message.private || (await readsPrivately(ctx, application)) ? message : null;
}

/** The thread as the viewer reads it, oldest first; what is private is not counted for those who may not read it. */
export async function threadOf(ctx: Context, application: Application): Promise<Message[]> {
  const messages = await ctx.load.many(Message, "applicationId", application.id);
  const all = messages.some((message) => message.private) ? await readsPrivately(ctx, application) : true;
  return messages.filter((message) => all || !message.private);
}

/** How many messages of others the viewer has not read. */
export async function unreadMessages(ctx: Context, application: Application): Promise<number> {
  const personId = ctx.actor?.personId;
  const [thread, readings] = await Promise.all([
    threadOf(ctx, application),
    ctx.load.many(ApplicationReading, "applicationId", application.id),
  ]);
  const readAt = readings.find((reading) => reading.personId === personId)?.readAt ?? "";
  return thread.filter((message) => message.authorId !== personId && message.at > readAt).length;
}

/** The questions of the application, in order, with whether each has been answered. */
export async function questionsOf(ctx: Context, application: Application): Promise<Question[]> {
  const [organisation, answers] = await Promise.all([
    ctx.load.one(Organisation, application.organisationId),
    ctx.load.many(Answer, "applicationId", application.id),
  ]);
  const questions = questionsFor(organisation?.voice === Voice.COMMUNITY);
  return questions.map((key) => ({
    key,
    answered: isAnswered(answers.find((answer) => answer.question === key)),
    optional: false,
  }));
}

/** The checks that still hold a ballot back. */
export async function checksLeft(ctx: Context, application: Application): Promise<number> {
  const checks = await ctx.load.many(ApplicationCheck, "applicationId", application.id);
  return unsettled(checks);
}

/** How many of the checks are neither passed nor waived. */
export function unsettled(checks: readonly ApplicationCheck[]): number {
  return checks.filter((check) => check.state !== CheckState.PASSED && check.state !== CheckState.WAIVED).length;
}

/** What happened to the application, oldest first, without what is private for those who may not read it. */
export async function timelineOf(ctx: Context, application: Application): Promise<AuditEvent[]> {
  const ballots = await ctx.load.many(Ballot, "applicationId", application.id);
  const subjects = [application.id, ...ballots.map((ballot) => ballot.id)];
  const events = await ctx.read.find(AuditEvent, { where: { subjectId: In(subjects) }, order: { sequence: "ASC" } });
  const all = await readsPrivately(ctx, application);
  return events.filter((event) => all || !privateActs.includes(event.action));
}

/** Earlier applications of the same organisation to the same network, newest first. */
export async function previousOf(ctx: Context, application: Application): Promise<Application[]> {
  const all = await ctx.load.many(Application, "organisationId", application.organisationId);
  return all
    .filter((one) => one.networkId === application.networkId && one.startedAt < application.startedAt)
    .filter((one) => maySee(ctx, one))
    .reverse();
}

/** The organisation's latest application that the viewer may know of, to one network or to any. */
export async function latestApplicationOf(
  ctx: Context,
  organisationId: string,
  networkId: string | null,
): Promise<Application | null> {
  const all = await ctx.load.many(Application, "organisationId", organisationId);
  const visible = all.filter((one) => (networkId === null || one.networkId === networkId) && maySee(ctx, one));
  return visible.at(-1) ?? null;
}

/** States in which a second application of the same organisation to the same network would be one too many. */
export function isUnderWay(state: StoredState): boolean {
  const over = [
    ApplicationState.APPROVED,
    ApplicationState.REFUSED,
    ApplicationState.WITHDRAWN,
    ApplicationState.EXPIRED,
  ];
  const handedBack = state.state === ApplicationState.DEFERRED && state.dueOn === null;
  const appealed = state.state === ApplicationState.REFUSED && state.waitingOn === WaitingOn.COMMITTEE;
  return appealed || (!over.includes(state.state) && !handedBack);
}
