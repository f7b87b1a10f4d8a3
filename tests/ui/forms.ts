import type { Locator, Page } from "playwright-core";

/* Which screens have forms: the test of screens says when one is missing here. */

/** The forms of a page that are filled in and sent; searching as one types is none. */
export function formsIn(page: Page): Locator {
  return page.locator("main form:not([role=search])", { has: page.locator("button[type=submit]") });
}

/** Routes of screens with a form that is refused when nothing is filled in. */
export const complains = [
  "/:network/sign-in",
  "/:network/account/codes/off",
  "/:network/account/erase",
  "/:network/set-password",
  "/:network/introductions/:id",
  "/:network/apply/start",
  "/:network/apply/:application",
  "/:network/apply/:application/check",
  "/:network/apply/:application/reopen",
  "/:network/apply/:application/:question",
  "/:network/members",
  "/:network/settings/people/invite",
  "/:network/settings/people/assign",
  "/:network/settings/people/:role/end",
  "/:network/settings/network",
  "/:network/settings/import",
  "/:network/settings/nesting/new",
  "/:network/organisations/:handle/change/words",
  "/:network/organisations/:handle/change/words/add",
  "/:network/organisations/:handle/change/details",
  "/:network/organisations/:handle/change/skills",
  "/:network/organisations/:handle/change/editors",
  "/:network/organisations/:handle/change/words/:lang",
  "/:network/organisations/:handle/change/consents/:scope",
  "/:network/organisations/:handle/change/services/:id",
  "/:network/organisations/:handle/still-right",
  "/:network/organisations/:handle/listing/claim",
  "/:network/organisations/:handle/links/propose",
  "/:network/organisations/:handle/links/:link/dispute",
  "/:network/organisations/:handle/links/:link/end",
  "/:network/organisations/:handle/services/add",
  "/:network/organisations/:handle/ask",
  "/:network/organisations/:handle/capacity",
  "/:network/organisations/:handle/suggest",
  "/:network/words/:skill",
  "/:network/words/:skill/means",
  "/:network/words/:skill/put-aside",
  "/:network/duplicates/:one/:other",
  "/:network/duplicates/:one/:other/two",
  "/:network/applications/:application",
  "/:network/applications/:application/checks/:kind",
  "/:network/applications/:application/duplicates/:organisation/not-the-same",
  "/:network/applications/:application/duplicates/:organisation/the-same",
  "/:network/applications/:application/open-ballot",
  "/:network/ballots/new",
  "/:network/ballots/:ballot",
  "/:network/ballots/:ballot/step-back/:seat",
  "/:network/decisions/:decision/late-conflict",
  "/:network/decisions/:decision/reasons",
  "/:network/members/:membership/renewal/send",
  "/:network/members/:membership/suspend",
  "/:network/agreement/write",
  "/:network/agreement/translate",
  "/:network/members/seats/new",
  "/:network/members/seats/:seat",
  "/:network/members/seats/:seat/end",
];

const nothingAskedFor = "Nothing has to be filled in.";
const emptyTakesAway = "An empty list is an answer: nothing of the kind.";
const nearby = "Without a postcode, what is near is not asked for.";

/** Forms that may be sent as they are when nothing is filled in, by the route of their screen; each with the reason. */
export const mayBeEmpty: Record<string, string> = {
  "/:network/account/letters": "No letter at all is a choice.",
  "/:network/account/codes": nothingAskedFor,
  "/:network/account/passkeys/add": "Passkeys do not work at the address of this test; they have a test of their own.",
  "/:network/directory": nearby,
  "/:network/services": nearby,
  "/:network/researchers/:id/change": "A researcher need not say anything but a name, which is changed elsewhere.",
  "/:network/apply/:application/withdraw": "No reason is owed.",
  "/:network/settings/nesting": nothingAskedFor,
  "/:network/organisations/:handle/change/languages": emptyTakesAway,
  "/:network/organisations/:handle/change/areas": emptyTakesAway,
  "/:network/organisations/:handle/change/communities": emptyTakesAway,
  "/:network/organisations/:handle/change/contacts": emptyTakesAway,
  "/:network/organisations/:handle/change/places": emptyTakesAway,
  "/:network/organisations/:handle/change/skills/:capability": "A skill needs no more than itself.",
  "/:network/organisations/:handle/change/credentials": "A credential needs no more than its kind, which is chosen.",
  "/:network/organisations/:handle/change/credentials/:credential": "A credential needs no more than its kind, which is chosen.",
  "/:network/organisations/:handle/listing/take-off": "No name is owed.",
  "/:network/suggestions/:id": "To take nothing over is an answer.",
  "/:network/applications": "Without words, all applications are shown.",
  "/:network/applications/:application/open-ballot/check": nothingAskedFor,
  "/:network/decisions/:decision/reasons/check": nothingAskedFor,
  "/:network/members/:membership/renew": nothingAskedFor,
  "/:network/members/:membership/renewal/:part": nothingAskedFor,
  "/:network/agreement": nothingAskedFor,
  "/:network/members/:membership/leave": "No reason is owed.",
};
