import { defineWords } from "../../lib/words.ts";

/** Words for one's own account. */
export const words = defineWords({
  title: { id: "account.title", defaultMessage: "How you sign in" },
  lead: { id: "account.lead", defaultMessage: "You sign in as {email}. Nobody else sees this page." },
  back: { id: "account.back", defaultMessage: "How you sign in" },
  codes: { id: "account.codes", defaultMessage: "Codes of an app" },
  codesOff: {
    id: "account.codes.off",
    defaultMessage:
      "Off. With an authenticator app on your phone, whoever learns your password or reads your e-mail cannot act in your name. We ask for a code when you sign in with your password, and before you act for a committee.",
  },
  codesOn: { id: "account.codes.on", defaultMessage: "On since {when}." },
  codesLeft: {
    id: "account.codes.left",
    defaultMessage:
      "{count, plural, =0 {No recovery code is left. Turn the codes off and on again to get new ones.} one {# recovery code is left.} other {# recovery codes are left.}}",
  },
  codesTurnOn: { id: "account.codes.turnOn", defaultMessage: "Turn on codes" },
  codesTurnOff: { id: "account.codes.turnOff", defaultMessage: "Turn off codes" },
  passkeys: { id: "account.passkeys", defaultMessage: "Passkeys" },
  passkeysNone: {
    id: "account.passkeys.none",
    defaultMessage:
      "None yet. With a passkey, your phone, computer or security key signs you in by your finger, your face or its PIN. There is nothing to type, and nothing that can be guessed or given away.",
  },
  passkeyAdd: { id: "account.passkeys.add", defaultMessage: "Add a passkey" },
  passkeyAdded: { id: "account.passkeys.added", defaultMessage: "Added {when}" },
  passkeyUnused: { id: "account.passkeys.unused", defaultMessage: "not used yet" },
  passkeyLastUsed: { id: "account.passkeys.lastUsed", defaultMessage: "last used {when}" },
  passkeyAddTitle: { id: "account.passkeys.add.title", defaultMessage: "Add a passkey" },
  passkeyAddLead: {
    id: "account.passkeys.add.lead",
    defaultMessage:
      "Your browser asks you to unlock this device, or to use a phone or a security key. We only ever see that it was you.",
  },
  passkeyName: { id: "account.passkeys.name", defaultMessage: "Name" },
  passkeyNameHint: {
    id: "account.passkeys.name.hint",
    defaultMessage: "So that you know it again, such as “My phone”. You may leave it empty.",
  },
  passkeyNameMissing: { id: "account.passkeys.name.missing", defaultMessage: "Enter a name" },
  passkeyIsAdded: { id: "account.passkeys.isAdded", defaultMessage: "The passkey is added. You can sign in with it." },
  passkeyTitle: { id: "account.passkeys.title", defaultMessage: "Change a passkey" },
  passkeySave: { id: "account.passkeys.save", defaultMessage: "Save the name" },
  passkeySaved: { id: "account.passkeys.saved", defaultMessage: "The name is changed." },
  passkeyRemoveTitle: { id: "account.passkeys.remove.title", defaultMessage: "Remove it" },
  passkeyRemoveLead: {
    id: "account.passkeys.remove.lead",
    defaultMessage:
      "It then signs in no more. Your device may go on offering it: remove it there too. A link by e-mail always signs you in.",
  },
  passkeyRemove: { id: "account.passkeys.remove", defaultMessage: "Remove the passkey" },
  passkeyRemoved: { id: "account.passkeys.removed", defaultMessage: "The passkey is removed." },
  sessions: { id: "account.sessions", defaultMessage: "Where you are signed in" },
  unknownDevice: { id: "account.sessions.unknown", defaultMessage: "A device that does not say what it is" },
  thisOne: { id: "account.sessions.this", defaultMessage: "this one" },
  since: { id: "account.sessions.since", defaultMessage: "Signed in {when}" },
  lastUsed: { id: "account.sessions.lastUsed", defaultMessage: "last used about {when}" },
  endOne: { id: "account.sessions.end", defaultMessage: "Sign out there" },
  endOthers: { id: "account.sessions.endOthers", defaultMessage: "Sign out everywhere else" },
  endedOne: { id: "account.sessions.ended", defaultMessage: "You are signed out there." },
  endedOthers: { id: "account.sessions.endedOthers", defaultMessage: "You are signed out everywhere else." },
  data: { id: "account.data", defaultMessage: "Your data" },
  dataLead: { id: "account.data.lead", defaultMessage: "Everything that is held about you, as one file. Nobody else gets it." },
  dataTake: { id: "account.data.take", defaultMessage: "Take it away (JSON)" },
  eraseTitle: { id: "account.erase.title", defaultMessage: "Have yourself erased" },
  eraseLead: { id: "account.erase.lead", defaultMessage: "This cannot be taken back, not by you and not by us." },
  eraseConfirm: { id: "account.erase.confirm", defaultMessage: "To go on, type the address you sign in with: {email}" },
  eraseAct: { id: "account.erase.act", defaultMessage: "Erase me for good" },
  dataFiles: { id: "account.data.files", defaultMessage: "Files you took out of the directory" },
  setUpTitle: { id: "account.setUp.title", defaultMessage: "Turn on codes" },
  setUpLead: {
    id: "account.setUp.lead",
    defaultMessage: "You need an authenticator app. Many phones have one; free ones are in every app shop.",
  },
  setUpBegin: { id: "account.setUp.begin", defaultMessage: "I have an app: go on" },
  setUpScan: { id: "account.setUp.scan", defaultMessage: "1. Let the app read this picture" },
  setUpPicture: { id: "account.setUp.picture", defaultMessage: "QR code for your authenticator app" },
  setUpType: { id: "account.setUp.type", defaultMessage: "Or type this into the app, without the spaces:" },
  setUpCode: { id: "account.setUp.code", defaultMessage: "2. Enter the code that the app shows" },
  code: { id: "account.code", defaultMessage: "Code" },
  codeHint: { id: "account.code.hint", defaultMessage: "Six digits. The app shows a new code every half minute." },
  codeOrRecovery: { id: "account.code.recovery", defaultMessage: "Six digits of the app, or one of your recovery codes." },
  codeMissing: { id: "account.code.missing", defaultMessage: "Enter the code" },
  recoveryTitle: { id: "account.recovery.title", defaultMessage: "Keep these recovery codes" },
  recoveryLead: {
    id: "account.recovery.lead",
    defaultMessage:
      "Codes are on. If you lose your phone, each of these lets you in once. They are shown only now: print them or write them down.",
  },
  recoveryDone: { id: "account.recovery.done", defaultMessage: "I have kept them" },
  turnOffTitle: { id: "account.turnOff.title", defaultMessage: "Turn off codes" },
  turnOffLead: {
    id: "account.turnOff.lead",
    defaultMessage: "After this, your password alone signs you in. The recovery codes work no longer.",
  },
  turnedOff: { id: "account.turnOff.done", defaultMessage: "Codes are off." },
});
