import { defineWords } from "../../lib/words.ts";

/** Words of the pages that say what this is, how to get help, how accessible it is, and what is kept. */
export const words = defineWords({
  about: { id: "about.title", defaultMessage: "About the partnership" },
  aboutCommittee: { id: "about.committee", defaultMessage: "Who decides" },
  aboutCommitteeWords: {
    id: "about.committee.words",
    defaultMessage: "{count, plural, one {# organisation holds} other {# organisations hold}} a seat of the {committee}.",
  },
  aboutRule: { id: "about.rule", defaultMessage: "The rule, in words" },
  aboutRuleSince: { id: "about.rule.since", defaultMessage: "Rule {version}, since {date}." },
  aboutJoin: { id: "about.join", defaultMessage: "Join" },
  aboutJoinWords: {
    id: "about.join.words",
    defaultMessage:
      "Any group that works with communities here can apply: registered or not.",
  },
  aboutApply: { id: "about.apply", defaultMessage: "Apply to join" },
  aboutDecisions: { id: "about.decisions", defaultMessage: "What was decided so far" },
  founding: { id: "about.founding", defaultMessage: "founding partner" },
  aboutNothing: {
    id: "about.nothing",
    defaultMessage:
      "The partnership has not written about itself yet.",
  },

  help: { id: "help.title", defaultMessage: "Get help" },
  helpLead: {
    id: "help.lead",
    defaultMessage:
      "Nobody has to do this alone, in writing, or in English.",
  },
  helpTalk: { id: "help.talk", defaultMessage: "Talk to somebody" },
  helpTalkWords: {
    id: "help.talk.words",
    defaultMessage:
      "Brokers of the partnership write your answers down with you, by phone or at a gathering, in a language you share, and read them back before anything is sent. Ask any member you know, or one of the organisations of the committee: each keeps a page here, with the way they like to be asked.",
  },
  helpTalkLink: { id: "help.talk.link", defaultMessage: "The committee’s organisations" },
  helpFind: { id: "help.find", defaultMessage: "Find a partner" },
  helpFindWords: {
    id: "help.find.words",
    defaultMessage:
      "Write what you need in everyday words, for whom and where: “someone to translate for women, Birmingham”. The page says how it read your words; take away what is wrong. Every result says why it is there. Order never depends on size.",
  },
  helpContact: { id: "help.contact", defaultMessage: "Be put in touch" },
  helpContactWords: {
    id: "help.contact.words",
    defaultMessage:
      "Press “Ask to be put in touch” on an organisation’s page and write why. The people who keep the page read it and answer, or decline without giving a reason. Addresses are shown only when they agree.",
  },
  helpKeep: { id: "help.keep", defaultMessage: "Change or take off what is said about you" },
  helpKeepWords: {
    id: "help.keep.words",
    defaultMessage:
      "Whoever keeps an organisation’s page changes it at once, and earlier wording is kept. If your organisation is listed from a public register, press “Claim it or take it off” on its page: both work without waiting for anybody.",
  },
  helpSignIn: { id: "help.signIn", defaultMessage: "Sign in" },
  helpSignInWords: {
    id: "help.signIn.words",
    defaultMessage:
      "You need an e-mail address and no password: we send a link that signs you in once. If no mail comes, look among unwanted mail, check the address, and ask again after 15 minutes.",
  },
  helpKeys: { id: "help.keys", defaultMessage: "Without a mouse" },
  helpKeysWords: {
    id: "help.keys.words",
    defaultMessage:
      "Everything works with the Tab, Enter, Space and arrow keys. The first press of Tab on a page offers to skip to the main content. Ctrl K (⌘ K on a Mac) opens “Go to…”.",
  },
  helpTerms: { id: "help.terms", defaultMessage: "Words used here" },
  termVoice: { id: "help.term.voice", defaultMessage: "Voice" },
  termVoiceWords: {
    id: "help.term.voice.words",
    defaultMessage:
      "With which part of society an organisation speaks: community, service provider, research, public body or funder.",
  },
  termSeat: { id: "help.term.seat", defaultMessage: "Seat" },
  termSeatWords: {
    id: "help.term.seat.words",
    defaultMessage:
      "A place on the committee. An organisation holds it for a term; one person votes for it.",
  },
  termThread: { id: "help.term.thread", defaultMessage: "The thread with two ends" },
  termThreadWords: {
    id: "help.term.thread.words",
    defaultMessage:
      "Most things here are true only when two sides say so. A dashed line: one side has not answered. Two twisted strands: both have.",
  },
  termSla: { id: "help.term.sla", defaultMessage: "Service agreement (SLA)" },
  termSlaWords: {
    id: "help.term.sla.words",
    defaultMessage:
      "A written promise of one organisation to another: what it does, for whom, for how long.",
  },
  termIllustrative: { id: "help.term.illustrative", defaultMessage: "Illustrative" },
  termIllustrativeWords: {
    id: "help.term.illustrative.words",
    defaultMessage:
      "Invented for a demonstration.",
  },

  accessibility: { id: "accessibility.title", defaultMessage: "Accessibility statement" },
  accessibilityLead: {
    id: "accessibility.lead",
    defaultMessage: "This service is made for people with different sight, hearing, movement, memory, languages and phones.",
  },
  accessibilityCan: { id: "accessibility.can", defaultMessage: "What you should be able to do" },
  accessibilityCan1: {
    id: "accessibility.can.1",
    defaultMessage:
      "use every page with a keyboard alone, with a screen reader or by voice",
  },
  accessibilityCan2: {
    id: "accessibility.can.2",
    defaultMessage:
      "make text up to 400% larger and set your own spacing without losing anything or scrolling sideways",
  },
  accessibilityCan3: {
    id: "accessibility.can.3",
    defaultMessage:
      "see where you are: focus is always visible, and nothing is said by colour alone",
  },
  accessibilityCan4: {
    id: "accessibility.can.4",
    defaultMessage:
      "take your time: drafts are kept, and messages stay until you dismiss them",
  },
  accessibilityCan5: {
    id: "accessibility.can.5",
    defaultMessage:
      "sign in without remembering a password or solving a puzzle, and paste into every field",
  },
  accessibilityState: { id: "accessibility.state", defaultMessage: "How accessible it is" },
  accessibilityStateWords: {
    id: "accessibility.state.words",
    defaultMessage:
      "The aim is the Web Content Accessibility Guidelines 2.2, level AA. This service is partially compliant: it has not been audited by people outside the project yet, and the points below are not met or not known.",
  },
  accessibilityNot: { id: "accessibility.not", defaultMessage: "What is not good enough yet" },
  accessibilityNot1: {
    id: "accessibility.not.1",
    defaultMessage:
      "It has not been tried with people who use screen readers, switches or voice control every day.",
  },
  accessibilityNot2: {
    id: "accessibility.not.2",
    defaultMessage:
      "Not all pages are in Urdu, Bengali and Arabic: what a committee prepares, the settings of a partnership, this statement and the privacy notice are in English only. What organisations write is kept in their own language.",
  },
  accessibilityNot3: {
    id: "accessibility.not.3",
    defaultMessage:
      "Text that organisations write may be in a language that your screen reader cannot speak, or lack a mark of its language.",
  },
  accessibilityNot4: {
    id: "accessibility.not.4",
    defaultMessage:
      "There is no version in British Sign Language or Easy Read.",
  },
  accessibilityNot5: {
    id: "accessibility.not.5",
    defaultMessage:
      "The GraphQL explorer for developers is made by others; parts of it are hard to use by keyboard and screen reader. Everything it shows can also be asked by ordinary requests.",
  },
  accessibilityTested: { id: "accessibility.tested", defaultMessage: "How it was tested" },
  accessibilityTestedWords: {
    id: "accessibility.tested.words",
    defaultMessage:
      "Each screen is checked by a program (axe-core) in a real browser whenever the service is changed: loaded, empty and with errors, at full width and 320 pixels wide, and with wider text spacing. Programs find only some of the barriers.",
  },
  accessibilityReport: {
    id: "accessibility.report",
    defaultMessage:
      "Tell us what stands in your way",
  },
  accessibilityReportWords: {
    id: "accessibility.report.words",
    defaultMessage:
      "Tell the partnership through “Get help”, or ask one of the committee’s organisations to pass it on. If you are not content with the answer and a public body runs this service for you, the Equality Advisory and Support Service (EASS) can advise you; the Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
  },

  privacy: { id: "privacy.title", defaultMessage: "Privacy notice" },
  privacyLead: {
    id: "privacy.lead",
    defaultMessage:
      "What is kept about people, why, who sees it, and how to have it changed or erased.",
  },
  privacyWho: { id: "privacy.who", defaultMessage: "Who is responsible" },
  privacyWhoWords: {
    id: "privacy.who.words",
    defaultMessage: "{network} runs this directory and decides what it is used for. Its secretary answers questions about personal data; reach the secretary through “Get help”.",
  },
  privacyWhat: { id: "privacy.what", defaultMessage: "What is kept about a person" },
  privacyWhat1: {
    id: "privacy.what.1",
    defaultMessage:
      "your name, your e-mail address, the roles you hold, when and with which browser and system you signed in (such as “Firefox on Windows”), and what the second step of signing in needs: an encrypted secret, hashes of recovery codes",
  },
  privacyWhat2: {
    id: "privacy.what.2",
    defaultMessage:
      "what you write: applications, messages, requests to be put in touch, votes and reasons; the letters we wrote to you, and which of them you want",
  },
  privacyWhat3: {
    id: "privacy.what.3",
    defaultMessage:
      "for researchers who say so: interests, methods, languages and an ORCID number",
  },
  privacyWhat4: {
    id: "privacy.what.4",
    defaultMessage:
      "a record of who changed what and when; it holds references and names of fields, not what was written",
  },
  privacyWhat5: {
    id: "privacy.what.5",
    defaultMessage:
      "while you are signed in: whose pages you opened, at most once a day for each, and whose entries you took away in a file. Those who keep the page of that organisation read it",
  },
  privacyNot: { id: "privacy.not", defaultMessage: "What is never asked" },
  privacyNotWords: {
    id: "privacy.not.words",
    defaultMessage: "Nobody’s ethnicity, faith, health or immigration status is asked or kept. Organisations say which communities they work with; that is about the organisation, not about a person.",
  },
  privacySee: { id: "privacy.see", defaultMessage: "Who sees it" },
  privacySee1: {
    id: "privacy.see.1",
    defaultMessage:
      "Everybody: what an organisation agreed to show on its public page, and facts of public registers, marked as such",
  },
  privacySee2: {
    id: "privacy.see.2",
    defaultMessage:
      "Members: what an organisation agreed to show to members",
  },
  privacySee3: {
    id: "privacy.see.3",
    defaultMessage:
      "The committee: applications and their messages. How a seat votes is hidden from everybody until the ballot closes; after that the committee sees it",
  },
  privacySee4: {
    id: "privacy.see.4",
    defaultMessage:
      "Nobody else: phone numbers and e-mail addresses, unless an organisation agrees to show them or accepts a request",
  },
  privacyWhy: { id: "privacy.why", defaultMessage: "Why it may be kept" },
  privacyWhyWords: {
    id: "privacy.why.words",
    defaultMessage: "To run the partnership and its decisions fairly (legitimate interests), and by consent for what is shown of an organisation and its people. Consent is asked one thing at a time and can be withdrawn at once, on the organisation’s page.",
  },
  privacyLong: { id: "privacy.long", defaultMessage: "How long" },
  privacyLongWords: {
    id: "privacy.long.words",
    defaultMessage: "As long as you take part, and decisions as long as the partnership exists, because others rely on them. Sessions end after 30 days. Links for signing in work for 15 minutes.",
  },
  privacyRights: { id: "privacy.rights", defaultMessage: "Your rights" },
  privacyRightsWords: {
    id: "privacy.rights.words",
    defaultMessage: "On your account page you can take away everything that is kept about you as one file, and have yourself erased; those who keep an organisation’s page can have it erased. You may also have things corrected, and object: ask the secretary. You may complain to the Information Commissioner’s Office (ICO).",
  },
  privacyCookies: { id: "privacy.cookies", defaultMessage: "Cookies and other services" },
  privacyCookiesWords: {
    id: "privacy.cookies.words",
    defaultMessage: "One cookie keeps you signed in; it is set only when you sign in. Nothing is counted, nobody follows you, and pages load nothing from other services.",
  },
});
