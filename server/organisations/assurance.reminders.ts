import { offerReminders, type Reminder } from "../identity/reminders.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { Role } from "../identity/role.ts";
import { editorsOf } from "../identity/role.service.ts";
import { daysBetween } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { assuranceOf } from "./assurance.service.ts";
import { pagePath } from "./letters.ts";
import { Organisation } from "./organisation.entity.ts";

/** For how many days after a check fell due its page's keepers are still written to. */
const remindedForDays = 28;

/** The organisations whose page somebody keeps, which have been checked, and are still in the directory. */
function keptPages(ctx: Context): Promise<Organisation[]> {
  const today = ctx.today();
  const pages = ctx.read.createQueryBuilder(Organisation, "page");
  const kept = pages
    .subQuery()
    .select("held.organisationId")
    .from(RoleAssignment, "held")
    .where("held.role = :role AND held.pending = :pending AND held.from <= :today AND (held.to IS NULL OR held.to >= :today)");
  return pages
    .where("page.takenOffOn IS NULL AND page.mergedIntoId IS NULL AND page.assuredAt IS NOT NULL")
    .andWhere(`page.id IN ${kept.getQuery()}`)
    .setParameters({ role: Role.MEMBER_EDITOR, pending: false, today })
    .getMany();
}

/** To those who keep a page: that its check has fallen due; once for each check. */
async function reminderOf(ctx: Context, organisation: Organisation): Promise<Reminder[]> {
  const { dueOn } = await assuranceOf(ctx, organisation);
  const since = dueOn === null ? -1 : daysBetween(dueOn, ctx.today());
  if (dueOn === null || since < 0 || since > remindedForDays) {
    return [];
  }
  const editors = await editorsOf(ctx, organisation.id);
  return [
    {
      occasion: `assurance ${organisation.id} ${dueOn}`,
      personIds: editors.map((person) => person.id),
      letter: {
        subject: phrase("Reminder: say whether the page of {name} is still right; the check was due on {day}", {
          name: organisation.name,
          day: theDay(dueOn),
        }),
        body: "People trust a page that was checked lately. If all is right, it takes a minute to say so.",
        link: await pagePath(ctx, organisation.id, `organisations/${organisation.handle}`),
      },
    },
  ];
}

offerReminders(async (ctx) => {
  const pages = await keptPages(ctx);
  return (await Promise.all(pages.map((organisation) => reminderOf(ctx, organisation)))).flat();
});
