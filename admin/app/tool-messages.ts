import { defineWords } from "../lib/words.ts";

/** “Go to…”. */
export const finderWords = defineWords({
  services: { id: "app.goTo.services", defaultMessage: "Services people can use" },
  goToLabel: { id: "app.goTo.label", defaultMessage: "Page, organisation or partnership" },
  goToHint: { id: "app.goTo.hint", defaultMessage: "Type a few letters, then choose. Ctrl K (⌘ K) opens this too." },
  goToNone: { id: "app.goTo.none", defaultMessage: "Nothing by that name. Try fewer letters, or search the directory." },
  goToResults: {
    id: "app.goTo.results",
    defaultMessage: "{count, plural, =0 {Nothing found} one {# place found} other {# places found}}",
  },
  page: { id: "app.goTo.page", defaultMessage: "page" },
  organisation: { id: "app.goTo.organisation", defaultMessage: "organisation" },
  partnership: { id: "app.goTo.partnership", defaultMessage: "partnership" },
  asked: { id: "app.goTo.asked", defaultMessage: "What you asked of organisations" },
  help: { id: "app.nav.help", defaultMessage: "Get help" },
});

/** The language of the pages. */
export const languageWords = defineWords({
  translated: {
    id: "app.language.translated",
    defaultMessage:
      "In Urdu, Bengali and Arabic you can sign in, look after your account, apply and follow your application, see your work, declare, vote and read results. The other pages are in English for now.",
  },
  languageOnly: {
    id: "app.language.only",
    defaultMessage:
      "Letters come in the language you choose here. What a group wrote stays in its own language and script, beside any translation.",
  },
  languageHelp: {
    id: "app.language.help",
    defaultMessage: "Would you rather talk to somebody in your language? See <link>Get help</link>.",
  },
});

/** The account. */
export const accountWords = defineWords({
  signedInAs: { id: "app.account.as", defaultMessage: "You are signed in as <b>{name}</b>, {email}." },
  holdsSeat: { id: "app.account.seat", defaultMessage: "You hold the seat of {organisation}." },
  speaksFor: { id: "app.account.speaks", defaultMessage: "You speak for {organisation}." },
  howYouSignIn: { id: "app.account.how", defaultMessage: "How you sign in" },
  signOut: { id: "app.signOut", defaultMessage: "Sign out" },
});

/** Confirming that it is oneself. */
export const stepUpWords = defineWords({
  why: {
    id: "app.stepUp.why",
    defaultMessage: "You act for others here, so we ask once more. What you wrote is kept and goes on afterwards.",
  },
  code: { id: "app.stepUp.code", defaultMessage: "Code" },
  codeHint: { id: "app.stepUp.code.hint", defaultMessage: "Six digits of your app, or one of your recovery codes." },
  passkey: { id: "app.stepUp.passkey", defaultMessage: "Use my passkey" },
  confirm: { id: "app.stepUp.confirm", defaultMessage: "It is me: go on" },
  failed: { id: "app.stepUp.failed", defaultMessage: "That did not work. Try again in a moment." },
});
