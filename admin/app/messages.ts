import { defineWords } from "../lib/words.ts";

/** Words of the shell: navigation, header tools, "Go to…", account. */
export const words = defineWords({
  myWork: { id: "app.nav.myWork", defaultMessage: "My work" },
  ourPage: { id: "app.nav.ourPage", defaultMessage: "Our page" },
  myApplication: { id: "app.nav.myApplication", defaultMessage: "My application" },
  applications: { id: "app.nav.applications", defaultMessage: "Applications" },
  ballots: { id: "app.nav.ballots", defaultMessage: "Ballots" },
  members: { id: "app.nav.members", defaultMessage: "Members" },
  directory: { id: "app.nav.directory", defaultMessage: "Directory" },
  researchers: { id: "app.nav.researchers", defaultMessage: "Researchers" },
  settings: { id: "app.nav.settings", defaultMessage: "Settings" },
  apply: { id: "app.nav.apply", defaultMessage: "Apply to join" },
  decisions: { id: "app.nav.decisions", defaultMessage: "Decisions" },
  about: { id: "app.nav.about", defaultMessage: "About the partnership" },
  help: { id: "app.nav.help", defaultMessage: "Get help" },
  menu: { id: "app.menu", defaultMessage: "Menu" },
  goTo: { id: "app.goTo", defaultMessage: "Go to…" },
  goToTitle: { id: "app.goTo.title", defaultMessage: "Go to" },
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
  language: { id: "app.language", defaultMessage: "English" },
  languageTitle: { id: "app.language.title", defaultMessage: "Language of these pages" },
  languageOnly: {
    id: "app.language.only",
    defaultMessage:
      "Our own words are in English for now. What a group wrote stays in its own language and script, beside any translation.",
  },
  languageHelp: {
    id: "app.language.help",
    defaultMessage: "Would you rather talk to somebody in your language? See <link>Get help</link>.",
  },
  product: { id: "app.product", defaultMessage: "Knowledge Partnership Directory" },
  signIn: { id: "app.signIn", defaultMessage: "Sign in" },
  signOut: { id: "app.signOut", defaultMessage: "Sign out" },
  account: { id: "app.account", defaultMessage: "Your account" },
  signedInAs: { id: "app.account.as", defaultMessage: "You are signed in as <b>{name}</b>, {email}." },
  holdsSeat: { id: "app.account.seat", defaultMessage: "You hold the seat of {organisation}." },
  speaksFor: { id: "app.account.speaks", defaultMessage: "You speak for {organisation}." },
  stripPartly: {
    id: "app.strip.partly",
    defaultMessage:
      "<b>Demonstration.</b> The seven founding partners are real. People, votes, dates and applications, and everything marked <keep>{mark},</keep> are invented.",
  },
  stripWholly: {
    id: "app.strip.wholly",
    defaultMessage:
      "<b>Demonstration.</b> This whole network is <keep>{mark}:</keep> its organisations, people, votes and applications are invented.",
  },
  noNetworkTitle: { id: "app.noNetwork", defaultMessage: "No partnership here yet" },
  noNetworkLead: {
    id: "app.noNetwork.lead",
    defaultMessage: "Whoever runs this service creates the first one with “npm start -- create-network”; the README says how.",
  },
});
