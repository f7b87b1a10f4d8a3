import { authorise } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { PlainProblem, ProblemCode } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Application } from "./application.entity.ts";
import { visibleApplication } from "./application.reading.ts";
import { freshly, reviewStart, stepFor, turnAfter } from "./application-turn.ts";
import { tellApplicant, tellSecretary } from "./letters.ts";
import { ApplicationReading, AuthorPart, Message } from "./message.entity.ts";
import { readsPrivately, standingTowards } from "./standing.ts";

const longestMessage = 5000;

function checkedBody(path: string, body: string): string {
  const trimmed = body.trim();
  if (trimmed === "") {
    throw Refusal.invalid(path, "Write your message first.");
  }
  if ([...trimmed].length > longestMessage) {
    throw Refusal.invalid(path, phrase("Use {most} characters or fewer; you have used {count}.", { most: longestMessage, count: [...trimmed].length }));
  }
  return trimmed;
}

/**
 * Asks the applicant, which then has the turn; or writes a private note, which only the committee reads.
 * @throws Refusal WRONG_STATE, INVALID, CONFLICT_OF_INTEREST for a private note of a seat that may not read them.
 */
export async function askApplicant(
  ctx: Context,
  id: string,
  question: string,
  isPrivate: boolean,
): Promise<Application> {
  const application = await mustFind(ctx, Application, id);
  await authorise(ctx, "application.askApplicant", application);
  const body = checkedBody("question", question);
  if (isPrivate && !(await readsPrivately(ctx, application))) {
    throw new Refusal(
      new PlainProblem(
        ProblemCode.CONFLICT_OF_INTEREST,
        "Say first whether your seat has an interest. A seat that steps back does not take part in private notes.",
      ),
    );
  }
  const author = await committeeAuthor(ctx, application);
  return ctx.write(async (tx) => {
    const current = await freshly(tx, application);
    const act = isPrivate ? "askPrivately" : "askApplicant";
    const step = await stepFor(ctx, tx, current, act);
    const turn = await turnAfter(tx.manager, current, step, tx.now);
    const patch = { ...turn, reviewStartedAt: reviewStart(current, step, tx.now) };
    const changed = await tx.change(Application, current, patch);
    await addMessage(tx, changed, { ...author, body, private: isPrivate });
    await tx.tell({
      action: `application.${act}`,
      subject: changed,
      changes: { state: [current.state, changed.state] },
    });
    if (!isPrivate) {
      await tellApplicant(ctx, tx, changed, {
        subject: phrase("The committee has a question about application {reference}", { reference: changed.reference }),
        body: "Please read the question in your application and answer it there.",
      });
    }
    return changed;
  });
}

/**
 * Answers the committee, in any language; the committee then has the turn.
 * @throws Refusal WRONG_STATE when nothing was asked, INVALID.
 */
export async function replyToCommittee(ctx: Context, id: string, body: string): Promise<Application> {
  const application = await mustFind(ctx, Application, id);
  const actor = await authorise(ctx, "application.replyToCommittee", application);
  const words = checkedBody("body", body);
  return ctx.write(async (tx) => {
    const current = await freshly(tx, application);
    const step = await stepFor(ctx, tx, current, "replyToCommittee");
    const turn = await turnAfter(tx.manager, current, step, tx.now);
    const changed = await tx.change(Application, current, turn);
    await addMessage(tx, changed, {
      authorId: actor.personId,
      authorPart: AuthorPart.APPLICANT,
      authorOrganisationId: changed.organisationId,
      body: words,
      private: false,
    });
    const changes = { state: [current.state, changed.state] } as const;
    await tx.tell({ action: "application.replyToCommittee", subject: changed, changes });
    await tellSecretary(ctx, tx, changed, {
      subject: phrase("The applicant answered on application {reference}", { reference: changed.reference }),
      body: "The answer is in the file. The application waits for the committee again.",
    });
    return changed;
  });
}

type Author = Pick<Message, "authorId" | "authorPart" | "authorOrganisationId">;

async function committeeAuthor(ctx: Context, application: Application): Promise<Author> {
  const standing = await standingTowards(ctx, application);
  const seat = standing.seats[0];
  return {
    authorId: ctx.actor?.personId ?? "",
    authorPart: seat ? AuthorPart.SEAT : AuthorPart.SECRETARY,
    authorOrganisationId: seat?.organisationId ?? null,
  };
}

async function addMessage(
  tx: Transaction,
  application: Application,
  message: Author & Pick<Message, "body" | "private">,
): Promise<void> {
  await tx.insert(Message, { ...message, applicationId: application.id, at: tx.now, lang: null });
}

/** Notes that the viewer has read the thread up to now. Whoever may see the application may do so. */
export async function markRead(ctx: Context, id: string): Promise<Application> {
  const application = await mustFind(ctx, Application, id);
  const actor = await authorise(ctx, "application.markRead", application);
  await ctx.write(async (tx) => {
    const where = { applicationId: application.id, personId: actor.personId };
    const before = await tx.manager.findOneBy(ApplicationReading, where);
    if (before) {
      await tx.update(ApplicationReading, { id: before.id }, { readAt: tx.now });
    } else {
      await tx.insert(ApplicationReading, { ...where, readAt: tx.now });
    }
    await tx.tell({ action: "application.markRead", subject: application });
  });
  return (await visibleApplication(ctx, application.id)) ?? application;
}
