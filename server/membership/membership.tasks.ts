import { In, IsNull } from "typeorm";
import { mayWriteForGroups, networksHeld, organisationsEdited } from "../identity/authorise.ts";
import { committeeRoles, Role } from "../identity/role.ts";
import { newAwaited, newTask, offerTasks, type Task } from "../identity/task.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay, theMoment, type Words } from "../platform/language.ts";
import { Application } from "./application.entity.ts";
import { stateNow } from "./application.reading.ts";
import { Ballot } from "./ballot.entity.ts";
import { hasVoted, myPlace } from "./ballot.reading.ts";
import { ballotStateAt, isRecused } from "./ballot-state.ts";
import { ApplicationState, BallotState, WaitingOn } from "./membership.enums.ts";
import { decisionOn } from "./deciding.ts";
import { Decision } from "./decision.entity.ts";

/** What waits for a person in this slice: ballots, files of the committee, questions to the applicant. */

async function nameOf(ctx: Context, organisationId: string | null): Promise<Words> {
  const organisation = await ctx.load.one(Organisation, organisationId);
  return organisation?.name ?? phrase("another matter");
}

/** Applications under way that the viewer works on as a member of a committee, drafts left out. */
async function committeeFiles(ctx: Context): Promise<Application[]> {
  const networkIds = networksHeld(ctx.actor, committeeRoles);
  if (networkIds.length === 0) {
    return [];
  }
  const { SUBMITTED, IN_REVIEW, NEEDS_INFORMATION, DEFERRED } = ApplicationState;
  const state = In([SUBMITTED, IN_REVIEW, NEEDS_INFORMATION, DEFERRED]);
  const own = { networkId: In(networkIds), escalatedNetworkId: IsNull(), state };
  const passedOn = { escalatedNetworkId: In(networkIds), state };
  return ctx.read.find(Application, { where: [own, passedOn], order: { id: "ASC" } });
}

/** Applications of organisations that the viewer speaks for. */
async function ownFiles(ctx: Context): Promise<Application[]> {
  const organisationIds = organisationsEdited(ctx.actor);
  const writesForGroups = mayWriteForGroups(ctx.actor);
  return ctx.read.find(Application, {
    where: [{ organisationId: In(organisationIds) }, ...(writesForGroups ? [{ startedById: ctx.actor?.personId ?? "" }] : [])],
    order: { id: "ASC" },
  });
}

/** Ballots of the viewer's committees that nobody has recorded or set aside. */
async function unrecordedBallots(ctx: Context): Promise<Ballot[]> {
  const networkIds = networksHeld(ctx.actor, committeeRoles);
  if (networkIds.length === 0) {
    return [];
  }
  const pending = { networkId: In(networkIds), recordedAt: IsNull(), voidedAt: IsNull() };
  return ctx.read.find(Ballot, { where: pending, order: { id: "ASC" } });
}

async function voteTask(ctx: Context, ballot: Ballot): Promise<Task | null> {
  const place = await myPlace(ctx, ballot);
  if (!place || isRecused(place) || (await hasVoted(ctx, place))) {
    return null;
  }
  const name = await nameOf(ctx, ballot.organisationId);
  const declared = place.declaredAt !== null;
  return newTask(ctx, {
    kind: declared ? "VOTE" : "DECLARE_AND_VOTE",
    title: declared ? phrase("Vote: {name}", { name }) : phrase("Declare and vote: {name}", { name }),
    detail: declared ? "You have declared; your vote is still to come." : "Your declaration comes first.",
    brief: declared ? "Vote in a ballot" : "Say whether your seat has an interest, then vote",
    subject: ballot,
    dueOn: dayOf(ballot.closesAt),
    dueAt: ballot.closesAt,
    tag: ballot.urgent ? "Urgent" : "Ballot open",
  });
}

async function recordTask(ctx: Context, ballot: Ballot): Promise<Task> {
  return newTask(ctx, {
    kind: "RECORD_BALLOT",
    title: phrase("Record the ballot: {name}", { name: await nameOf(ctx, ballot.organisationId) }),
    detail: phrase("It closed on {moment}. Recording it tells the applicant.", { moment: theMoment(ballot.closesAt) }),
    brief: "Record the outcome of a ballot",
    subject: ballot,
    dueOn: dayOf(ballot.closesAt),
  });
}

async function fileTask(ctx: Context, application: Application): Promise<Task> {
  const name = await nameOf(ctx, application.organisationId);
  const begun = application.state !== ApplicationState.SUBMITTED;
  return newTask(ctx, {
    kind: begun ? "REVIEW_APPLICATION" : "BEGIN_REVIEW",
    title: begun ? phrase("Go on with the application: {name}", { name }) : phrase("A new application: {name}", { name }),
    detail: phrase("It waits for the committee since {day}.", { day: theDay(dayOf(application.waitingSince)) }),
    brief: begun ? "Go on with an application" : "Look at a new application",
    subject: application,
    dueOn: application.dueOn,
    tag: begun ? "In review" : "New",
  });
}

async function reasonsTask(ctx: Context, decision: Decision): Promise<Task> {
  return newTask(ctx, {
    kind: "GIVE_REASONS",
    title: phrase("Write to the applicant: {name}", { name: await nameOf(ctx, decision.organisationId) }),
    detail: "The ballot is recorded; the applicant waits for the reasons.",
    brief: "Write to an applicant about a decision",
    subject: decision,
  });
}

async function applicantTask(ctx: Context, application: Application): Promise<Task | null> {
  const { state, dueOn } = stateNow(ctx, application);
  const name = await nameOf(ctx, application.organisationId);
  if (state === ApplicationState.DRAFT) {
    const detail = "Your answers are saved. Finish and send the application when you are ready.";
    return newTask(ctx, {
      kind: "FINISH_APPLICATION",
      title: phrase("Finish your application: {name}", { name }),
      detail,
      brief: "Finish your application",
      subject: application,
      dueOn,
    });
  }
  if (state === ApplicationState.NEEDS_INFORMATION) {
    const detail = "The committee has asked you something about your application.";
    return newTask(ctx, {
      kind: "ANSWER_COMMITTEE",
      title: phrase("Answer the committee: {name}", { name }),
      detail,
      brief: "Answer the committee",
      subject: application,
      dueOn,
    });
  }
  return null;
}

async function committeeTasks(ctx: Context): Promise<(Task | null)[]> {
  const [ballots, files] = await Promise.all([unrecordedBallots(ctx), committeeFiles(ctx)]);
  const now = ctx.now();
  const open = ballots.filter((ballot) => ballotStateAt(ballot, now) === BallotState.OPEN);
  const closed = ballots.filter((ballot) => ballotStateAt(ballot, now) === BallotState.CLOSED);
  const keeps = networksHeld(ctx.actor, [Role.SECRETARY]);
  const waiting = files.filter((file) =>
    [WaitingOn.COMMITTEE, WaitingOn.CHECKS].includes(stateNow(ctx, file).waitingOn),
  );
  return Promise.all([
    ...open.map((ballot) => voteTask(ctx, ballot)),
    ...closed.filter((ballot) => keeps.includes(ballot.networkId)).map((ballot) => recordTask(ctx, ballot)),
    ...waiting.map((file) => fileTask(ctx, file)),
    ...(await decisionsWithoutReasons(ctx, keeps)).map((decision) => reasonsTask(ctx, decision)),
  ]);
}

/** Decisions that ended or put off an application, whose applicant has not been written to. */
async function decisionsWithoutReasons(ctx: Context, networkIds: readonly string[]): Promise<Decision[]> {
  if (networkIds.length === 0) {
    return [];
  }
  const decisions = await ctx.read.find(Decision, {
    where: { networkId: In([...networkIds]), reasons: "" },
    order: { id: "ASC" },
  });
  const decided = await Promise.all(
    decisions.map(async (decision) => {
      const application = await ctx.load.one(Application, decision.applicationId);
      return application && decisionOn(ctx, application);
    }),
  );
  return decisions.filter((decision, index) => decided[index]?.id === decision.id);
}

async function awaitedFile(ctx: Context, application: Application, ours: boolean): Promise<Task | null> {
  const { state, waitingOn, dueOn } = stateNow(ctx, application);
  const name = await nameOf(ctx, application.organisationId);
  const since = theDay(dayOf(application.waitingSince));
  const committee = waitingOn === WaitingOn.COMMITTEE || waitingOn === WaitingOn.CHECKS;
  if (ours && committee) {
    const detail =
      state === ApplicationState.IN_BALLOT ? "The committee is voting." : phrase("The committee has had it since {since}.", { since });
    return newAwaited(ctx, {
      kind: "AWAIT_COMMITTEE",
      title: name,
      detail,
      subject: application,
      dueOn,
      tag: "Committee to answer",
    });
  }
  if (!ours && state === ApplicationState.NEEDS_INFORMATION) {
    const detail = phrase("Asked on {since}.", { since });
    return newAwaited(ctx, {
      kind: "AWAIT_APPLICANT",
      title: name,
      detail,
      subject: application,
      dueOn,
      tag: "Applicant to answer",
    });
  }
  return null;
}

function present(tasks: readonly (Task | null)[]): Task[] {
  return tasks.filter((task) => task !== null);
}

offerTasks({
  mine: async (ctx) => {
    const own = await ownFiles(ctx);
    const asked = await Promise.all(own.map((file) => applicantTask(ctx, file)));
    return present([...(await committeeTasks(ctx)), ...asked]);
  },
  onOthers: async (ctx) => {
    const [own, files] = await Promise.all([ownFiles(ctx), committeeFiles(ctx)]);
    return present(
      await Promise.all([
        ...own.map((file) => awaitedFile(ctx, file, true)),
        ...files.map((file) => awaitedFile(ctx, file, false)),
      ]),
    );
  },
});
