import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import type { Transaction } from "../platform/transaction.ts";
import { mailEditors, mailPeople, pagePath } from "./letters.ts";
import type { Organisation } from "./organisation.entity.ts";
import type { SuggestedChange } from "./suggested-change.entity.ts";

/** Tells those who keep a page that somebody suggests a change; what it says stays in the directory. */
export async function tellKeepers(ctx: Context, tx: Transaction, organisation: Organisation): Promise<void> {
  await mailEditors(ctx, tx, organisation.id, {
    subject: phrase("Somebody suggests a change to the page of {name}", { name: organisation.name }),
    body: "Compare it with what your page says now. Nothing changes until you accept it, and you may decline it. It waits for you in “My work”.",
    link: await pagePath(ctx, organisation.id, "my-work"),
  });
}

/** Tells whoever suggested a change that it was answered. */
export async function tellAuthor(ctx: Context, tx: Transaction, organisation: Organisation, suggestion: SuggestedChange): Promise<void> {
  const reason = suggestion.answerReason;
  await mailPeople(ctx, tx, suggestion.byId === null ? [] : [suggestion.byId], {
    subject: phrase("Your suggestion for the page of {name} was answered", { name: organisation.name }),
    body: reason === null ? "It was taken over. Thank you." : phrase("Not all of it was taken over. They wrote: {reason}", { reason }),
    link: await pagePath(ctx, organisation.id, `organisations/${organisation.handle}`),
  });
}
