import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { phrase, say } from "../platform/language.ts";
import { shownWords } from "../platform/tombstones.ts";
import { ApplicationCheck } from "./application-check.entity.ts";
import type { Application } from "./application.entity.ts";
import { CheckKind } from "./membership.enums.ts";
import { AuthorPart, type Message } from "./message.entity.ts";
import { readsPrivately } from "./standing.ts";

const order = Object.values(CheckKind);

/** The checks in their order; their notes are the committee's own. */
export async function checksOf(ctx: Context, application: Application): Promise<ApplicationCheck[]> {
  const checks = await ctx.load.many(ApplicationCheck, "applicationId", application.id);
  const sorted = [...checks].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  if (await readsPrivately(ctx, application)) {
    return sorted;
  }
  return sorted.map((check) => Object.assign(new ApplicationCheck(), check, { note: null, byId: null }));
}

/** In what part somebody wrote a message, in words. */
export async function authorRole(ctx: Context, message: Message): Promise<string> {
  if (message.authorPart === AuthorPart.SEAT) {
    const organisation = await ctx.load.one(Organisation, message.authorOrganisationId);
    const seat = organisation ? phrase("seat, {organisation}", { organisation: shownWords(ctx, organisation.name) }) : "seat";
    return say(ctx.language, seat);
  }
  return say(ctx.language, message.authorPart === AuthorPart.APPLICANT ? "applicant" : "secretary");
}
