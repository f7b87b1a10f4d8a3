import { defineWords } from "../lib/words.ts";

/** Words of the shell: navigation, header tools. What the tools open keeps its words where it is loaded. */
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
  menu: { id: "app.menu", defaultMessage: "Menu" },
  goTo: { id: "app.goTo", defaultMessage: "Go to…" },
  goToTitle: { id: "app.goTo.title", defaultMessage: "Go to" },
  languageTitle: { id: "app.language.title", defaultMessage: "Language of these pages" },
  product: { id: "app.product", defaultMessage: "Knowledge Partnership Directory" },
  signIn: { id: "app.signIn", defaultMessage: "Sign in" },
  account: { id: "app.account", defaultMessage: "Your account" },
  stepUp: { id: "app.stepUp", defaultMessage: "Confirm that it is you" },
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
