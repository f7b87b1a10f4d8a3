import type { Organisation } from "../organisations/organisation.entity.ts";
import { mailEditors, mailPeople, pagePath } from "../organisations/letters.ts";
import { nameOf } from "../partnerships/letters.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { nodeId } from "../platform/node.ts";
import type { Transaction } from "../platform/transaction.ts";
import type { IntroductionRequest } from "./introduction-request.entity.ts";

/** The path of a request's page. */
export async function pageOfRequest(ctx: Context, request: IntroductionRequest): Promise<string> {
  return pagePath(ctx, request.toId, `introductions/${nodeId(request)}`);
}

/** Tells whoever answers that there is a request: never who asks, nor what was written. */
export async function relay(
  ctx: Context,
  tx: Transaction,
  organisation: Organisation,
  request: IntroductionRequest,
  goBetweens: string[],
): Promise<void> {
  const { name } = organisation;
  const subject = phrase("Somebody asks to be put in touch with {name}: please answer by {day}", { name, day: theDay(request.answerBy) });
  const link = await pageOfRequest(ctx, request);
  if (goBetweens.length === 0) {
    const body =
      "Read what they write, then accept or decline. You need not give a reason. They see how to reach you only if you accept.";
    await mailEditors(ctx, tx, organisation.id, { subject, body, link });
    return;
  }
  const body = phrase("Nobody keeps the page of {name}, so the request comes to you. Ask them, then answer for them.", { name });
  await mailPeople(ctx, tx, goBetweens, { subject, body, link });
}

/** Tells whoever asked what was said, never why. */
export async function tellAsker(ctx: Context, tx: Transaction, request: IntroductionRequest, accepted: boolean): Promise<void> {
  const name = await nameOf(ctx, request.toId);
  const words = accepted
    ? {
        subject: phrase("{name} would like to be in touch with you", { name }),
        body: "They accepted your request. Sign in to read how to reach them; they can now see your address as well.",
      }
    : {
        subject: phrase("{name} cannot take up your request", { name }),
        body: "Thank you for asking. They cannot take it up now. Nobody has to give a reason, and it is not held against you.",
      };
  await mailPeople(ctx, tx, [request.fromId], { ...words, link: await pageOfRequest(ctx, request) });
}
