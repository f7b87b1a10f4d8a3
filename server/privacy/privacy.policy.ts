import type { Account } from "../identity/auth/account.policy.ts";
import { allow, isEditorOf } from "../identity/authorise.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import { describeActs } from "../platform/acts.ts";

allow<Account>("account.takeOwnData", {
  sentence: "Everybody takes away what is held about themselves, and nobody else's.",
  who: (_ctx, account, actor) => account.personId === actor.personId,
  // Asked for by its address: there is no page that could ask for the second step.
  stepUp: false,
});

allow<Organisation>("organisation.takeItsData", {
  sentence: "What is held about an organisation is taken away by those who keep its page.",
  who: (_ctx, organisation, actor) => isEditorOf(actor, organisation.id),
  stepUp: false,
});

allow<Account>("account.eraseMyself", {
  sentence: "Everybody may have themselves erased, and nobody else.",
  who: (_ctx, account, actor) => account.personId === actor.personId,
  // It cannot be taken back: who reads somebody's mail is not to do it.
  stepUp: true,
});

allow<Organisation>("organisation.eraseOrganisation", {
  sentence: "An organisation is erased by those who keep its page.",
  who: (_ctx, organisation, actor) => isEditorOf(actor, organisation.id),
  stepUp: true,
});

describeActs({
  "account.eraseMyself": "A person had themselves erased.",
  "organisation.eraseOrganisation": "The organisation was erased.",
  "account.takeOwnData": "A person took away what is held about them.",
  "organisation.takeItsData": "What is held about the organisation was taken away by somebody who keeps its page.",
});
