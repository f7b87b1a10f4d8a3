import { In, IsNull, LessThanOrEqual, MoreThanOrEqual, Not } from "typeorm";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { offerReminders, type Reminder } from "../identity/reminders.ts";
import { addDays } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay, type Words } from "../platform/language.ts";
import { MailKind } from "../platform/outbox.entity.ts";
import { Application } from "./application.entity.ts";
import { statesThatExpire } from "./application-state.ts";
import { applicantsOf, pathToFile, secretariesOf } from "./letters.ts";
import { ApplicationState, WaitingOn } from "./membership.enums.ts";
import { longestTold, remindsApplicant, remindsCommittee, tellsOfEnd } from "./reminding.ts";

type DueApplication = Application & { dueOn: string };

function hasDueDay(application: Application): application is DueApplication {
  return application.dueOn !== null;
}

/** What is written to the applicant whose turn it is. */
function askingWords(application: DueApplication): { subject: Words; body: Words } {
  const values = { reference: application.reference, day: theDay(application.dueOn) };
  return application.state === ApplicationState.DRAFT
    ? {
        subject: phrase("Reminder: finish application {reference} by {day}", values),
        body: "Your answers are saved, but the application has not been sent. It runs out after that day; you can take it up again at any time.",
      }
    : {
        subject: phrase("Reminder: answer the committee by {day} about application {reference}", values),
        body: "The committee has asked you something, and waits for your answer. The application runs out after that day; you can take it up again at any time.",
      };
}

/** What is written to the applicant whose time is over: something that happened, which nobody can turn off. */
function endedWords(application: DueApplication): { subject: Words; body: Words } {
  return {
    subject: phrase("Application {reference} has run out", { reference: application.reference }),
    body: phrase("It waited for you until {day}. Nothing is lost: you can take it up again at any time, with all that is in it.", {
      day: theDay(application.dueOn),
    }),
  };
}

/** To an applicant: that their turn ends soon, or that it has ended; once each for every turn. */
async function toApplicant(ctx: Context, application: DueApplication): Promise<Reminder[]> {
  const network = await ctx.load.one(Network, application.networkId);
  const { reminderAfterDays } = settingsOf(network ?? { ownSettings: {} });
  const turn = { since: application.waitingSince, dueOn: application.dueOn };
  const ended = tellsOfEnd(application.dueOn, ctx.today());
  if (!ended && !remindsApplicant(turn, reminderAfterDays, ctx.today())) {
    return [];
  }
  const words = ended ? endedWords(application) : askingWords(application);
  return [
    {
      occasion: `${ended ? "expired" : "answer"} ${application.id} ${application.waitingSince}`,
      personIds: await applicantsOf(ctx, application),
      kind: ended ? MailKind.NEEDED : MailKind.REMINDER,
      letter: { ...words, link: await pathToFile(ctx, application) },
    },
  ];
}

/** To the secretary: that an application waits for the committee longer than it should. */
async function toSecretary(ctx: Context, application: DueApplication): Promise<Reminder> {
  const values = { reference: application.reference, day: theDay(application.dueOn) };
  return {
    occasion: `committee ${application.id} ${application.waitingSince}`,
    personIds: await secretariesOf(ctx, application.networkId),
    letter: {
      subject: phrase("Reminder: application {reference} waits for the committee, and was due on {day}", values),
      body: "The applicant waits to hear from the committee. Look at the file, and say what happens next.",
      link: await pathToFile(ctx, application),
    },
  };
}

/** Applications that wait for their applicant, those whose time has just run out among them. */
async function applicants(ctx: Context): Promise<Reminder[]> {
  const where = { state: In(statesThatExpire), dueOn: MoreThanOrEqual(addDays(ctx.today(), -longestTold)) };
  const waiting = (await ctx.read.findBy(Application, where)).filter(hasDueDay);
  return (await Promise.all(waiting.map((application) => toApplicant(ctx, application)))).flat();
}

/** Applications that have waited for the committee until the day it was given. A ballot reminds by itself. */
async function committees(ctx: Context): Promise<Reminder[]> {
  const where = {
    waitingOn: In([WaitingOn.COMMITTEE, WaitingOn.CHECKS]),
    state: Not(ApplicationState.IN_BALLOT),
    dueOn: LessThanOrEqual(ctx.today()),
    duplicateOfId: IsNull(),
  };
  const waiting = (await ctx.read.findBy(Application, where)).filter(hasDueDay);
  const due = waiting.filter(({ dueOn }) => remindsCommittee(dueOn, ctx.today()));
  return Promise.all(due.map((application) => toSecretary(ctx, application)));
}

offerReminders(async (ctx) => [...(await applicants(ctx)), ...(await committees(ctx))]);
