import { join, sql, type Sql } from "../database/sql.ts";
import { ConsentScope } from "../organisations/consent.entity.ts";
import { tellsHowAsked } from "../organisations/how-asked.ts";
import { addDays, startOfDay } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { quarterDays } from "./engagement-capacity.ts";
import { IntroductionState } from "./introduction.enums.ts";

/*
 * The load of `loadOn` once more, in SQL, for an order of thousands. A test compares the two.
 */

/** Consents whose end takes a waiting request of a researcher back; see `takenBackOn`. */
const needed = [ConsentScope.LIST_PUBLIC, ConsentScope.LIST_MEMBERS, ConsentScope.RESEARCH_INTRODUCTIONS];

/** That the organisation took away, after `introduction_request r`, an agreement that it needs. */
const takenBack = sql`(o."takenOffOn" is not null or exists (
  select 1 from consent gone where gone."organisationId" = o.id and gone.scope in (${join(needed)})
  and ((gone.answer = 'REFUSED' and gone."grantedOn" >= r."createdAt")
    or (gone.answer <> 'REFUSED' and gone."withdrawnOn" >= r."createdAt" and not exists (
      select 1 from consent anew where anew."organisationId" = o.id and anew.scope = gone.scope
      and anew.answer = 'GRANTED' and anew."grantedOn" = gone."withdrawnOn")))))`;

/** Where an organisation did not say what it can take, each request weighs as if it could take one in a quarter. */
const unstated = 1;

/** Entries that nobody confirmed cannot be asked: they come after all who can. */
const cannotBeAsked = 1_000_000;

/** Requests of researchers that count today, in hundredths of what the organisation can take. */
function loadToday(ctx: Context): Sql {
  const today = ctx.today();
  const since = startOfDay(addDays(today, 1 - quarterDays));
  const counting = sql`(
    select count(*) from introduction_request r where r."toId" = o.id and r."asResearcher" and (
      (r.answer = ${IntroductionState.ACCEPTED} and coalesce(r."answeredAt", r."updatedAt") >= ${since})
      or (r.answer is null and r."answerBy" >= ${today} and not ${takenBack})))`;
  const perQuarter = sql`coalesce((select said."perQuarter" from engagement_capacity said where said."organisationId" = o.id), ${unstated})`;
  return sql`(case when o."listingBasis" = 'PUBLIC_REGISTER' then cast(${cannotBeAsked} as integer)
    when ${perQuarter} = 0 then 100 else cast(100 * ${counting} / ${perQuarter} as integer) end)`;
}

tellsHowAsked(loadToday);
