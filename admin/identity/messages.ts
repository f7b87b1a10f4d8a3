import { defineWords } from "../lib/words.ts";

/** Words for signing in. */
export const words = defineWords({
  title: { id: "signIn.title", defaultMessage: "Sign in" },
  lead: {
    id: "signIn.lead",
    defaultMessage: "You need no password: we can send a link to your e-mail that signs you in.",
  },
  titleNew: { id: "signIn.new.title", defaultMessage: "Start with your name and e-mail" },
  leadNew: {
    id: "signIn.new.lead",
    defaultMessage:
      "We send you a link that signs you in, so that what you write is kept for you and nobody else can change it.",
  },
  linkInvalid: {
    id: "signIn.linkInvalid",
    defaultMessage: "That link was used already or is too old. Ask for a new one here.",
  },
  name: { id: "signIn.name", defaultMessage: "Full name" },
  nameHint: { id: "signIn.name.hint", defaultMessage: "As you want others here to know you." },
  email: { id: "signIn.email", defaultMessage: "E-mail address" },
  how: { id: "signIn.how", defaultMessage: "How do you want to sign in?" },
  byLink: { id: "signIn.byLink", defaultMessage: "Send me a link" },
  byLinkHint: { id: "signIn.byLink.hint", defaultMessage: "By e-mail. It works once." },
  byPassword: { id: "signIn.byPassword", defaultMessage: "With my password" },
  byPasskey: { id: "signIn.byPasskey", defaultMessage: "Sign in with a passkey" },
  byProvider: { id: "signIn.byProvider", defaultMessage: "Sign in with {account}" },
  providerRefused: {
    id: "signIn.provider.refused",
    defaultMessage:
      "That did not work: the other sign-in did not let you in, or did not say which e-mail address is yours. Try again, or ask for a link by e-mail.",
  },
  providerSilent: {
    id: "signIn.provider.silent",
    defaultMessage: "The other sign-in does not answer. Try again in a while, or ask for a link by e-mail",
  },
  password: { id: "signIn.password", defaultMessage: "Password" },
  passwordHint: { id: "signIn.password.hint", defaultMessage: "You may paste it." },
  code: { id: "signIn.code", defaultMessage: "Code" },
  codeHint: { id: "signIn.code.hint", defaultMessage: "Six digits of your app, or one of your recovery codes." },
  codeNeeded: { id: "signIn.code.needed", defaultMessage: "Enter the code that your app shows now" },
  codeWrong: {
    id: "signIn.code.wrong",
    defaultMessage: "That code is not right, or was used already. Wait for the next one, then enter it",
  },
  newPassword: { id: "signIn.newPassword", defaultMessage: "New password" },
  newPasswordHint: {
    id: "signIn.newPassword.hint",
    defaultMessage: "12 characters or more. Three or four ordinary words are good. You may paste it.",
  },
  setPasswordTitle: { id: "signIn.setPassword.title", defaultMessage: "Set your password" },
  setPasswordLead: {
    id: "signIn.setPassword.lead",
    defaultMessage: "This signs you out wherever you are signed in now.",
  },
  setPassword: { id: "signIn.setPassword", defaultMessage: "Set password" },
  passwordSet: { id: "signIn.passwordSet", defaultMessage: "Your password is set. Sign in with it now." },
  passwordShort: { id: "signIn.error.short", defaultMessage: "Enter a password of 12 characters or more" },
  resetInvalid: {
    id: "signIn.error.reset",
    defaultMessage: "This link was used already or is too old. Ask for a new one on the sign-in page",
  },
  forgotten: { id: "signIn.forgotten", defaultMessage: "Set or change my password by e-mail" },
  send: { id: "signIn.send", defaultMessage: "Send me the link" },
  signIn: { id: "signIn.action", defaultMessage: "Sign in" },
  isNew: { id: "signIn.isNew", defaultMessage: "New here? Start with your name and e-mail" },
  isKnown: { id: "signIn.isKnown", defaultMessage: "I have been here before" },
  sentTitle: { id: "signIn.sent.title", defaultMessage: "Check your e-mail" },
  sentLead: {
    id: "signIn.sent.lead",
    defaultMessage: "If {email} is known here, a link is on its way. It works once, for 15 minutes.",
  },
  sentLeadNew: {
    id: "signIn.sent.leadNew",
    defaultMessage: "A link is on its way to {email}. It works once, for 15 minutes.",
  },
  sentReset: {
    id: "signIn.sent.reset",
    defaultMessage: "If {email} is known here, a link to set a password is on its way. It works once.",
  },
  sentNothing: { id: "signIn.sent.nothing", defaultMessage: "Nothing came?" },
  sentSpam: { id: "signIn.sent.spam", defaultMessage: "Look among unwanted mail, and check the address above." },
  sentAgain: { id: "signIn.sent.again", defaultMessage: "Use another address, or ask again" },
  sentNew: {
    id: "signIn.sent.new",
    defaultMessage: "If you have never been here, <link>start with your name</link>.",
  },
  demonstrationTitle: { id: "signIn.demonstration.title", defaultMessage: "This is a demonstration" },
  demonstrationMail: {
    id: "signIn.demonstration.mail",
    defaultMessage:
      "It sends no e-mail. The link is printed in the window where the demonstration was started, and the operator finds it under Settings, Outbox.",
  },
  already: {
    id: "signIn.already",
    defaultMessage: "You are signed in as {name}. To sign in as somebody else, sign out first: press your name above.",
  },
  goOn: { id: "signIn.goOn", defaultMessage: "Go on" },
  emailMissing: { id: "signIn.error.email", defaultMessage: "Enter your e-mail address, like name@example.org" },
  nameMissing: { id: "signIn.error.name", defaultMessage: "Enter your name" },
  passwordMissing: { id: "signIn.error.password", defaultMessage: "Enter your password" },
  wrong: {
    id: "signIn.error.wrong",
    defaultMessage: "The e-mail address or the password is not right. Try again, or have a link sent to you",
  },
  tooMany: {
    id: "signIn.error.tooMany",
    defaultMessage: "That was tried too often. Wait 15 minutes, then try again",
  },
  offline: { id: "signIn.error.offline", defaultMessage: "We could not reach the service. Try again in a moment" },
});
