import { IsNull, MoreThanOrEqual } from "typeorm";
import { offerReminders, type Reminder } from "../identity/reminders.ts";
import { editorsOf } from "../identity/role.service.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { addDays, dayOf, daysBetween } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { goBetweensOf } from "./answering.ts";
import { pageOfRequest } from "./introduction-letters.ts";
import { IntroductionRequest } from "./introduction-request.entity.ts";
import { IntroductionState } from "./introduction.enums.ts";
import { stateOf } from "./introduction.reading.ts";

/** The day on which half of the time to answer is over. */
function halfway({ createdAt, answerBy }: IntroductionRequest): string {
  const asked = dayOf(createdAt);
  return addDays(asked, Math.ceil(daysBetween(asked, answerBy) / 2));
}

/** To whoever answers: that a request still waits, once; never who asks, nor what was written. */
async function reminderOf(ctx: Context, request: IntroductionRequest): Promise<Reminder[]> {
  const organisation = await ctx.load.one(Organisation, request.toId);
  const waits = (await stateOf(ctx, request)) === IntroductionState.WITH_COMMUNITY;
  if (!organisation || !waits || ctx.today() < halfway(request)) {
    return [];
  }
  const editors = (await editorsOf(ctx, organisation.id)).map((person) => person.id);
  return [
    {
      occasion: `introduction ${request.id}`,
      personIds: editors.length > 0 ? editors : await goBetweensOf(ctx, organisation),
      letter: {
        subject: phrase("Reminder: somebody asks to be put in touch with {name}; please answer by {day}", {
          name: organisation.name,
          day: theDay(request.answerBy),
        }),
        body: "You may decline without giving a reason. Without an answer the request runs out after that day.",
        link: await pageOfRequest(ctx, request),
      },
    },
  ];
}

offerReminders(async (ctx) => {
  const waiting = await ctx.read.findBy(IntroductionRequest, { answer: IsNull(), answerBy: MoreThanOrEqual(ctx.today()) });
  return (await Promise.all(waiting.map((request) => reminderOf(ctx, request)))).flat();
});
