import type { CredentialKind, CredentialState } from "../../schema/operations.ts";
import { defineWords } from "../lib/words.ts";

/** What a credential is called. */
export const credentialWords = defineWords<CredentialKind>({
  PUBLIC_LIABILITY: { id: "credential.publicLiability", defaultMessage: "Public liability insurance" },
  EMPLOYERS_LIABILITY: { id: "credential.employersLiability", defaultMessage: "Employers’ liability insurance" },
  SAFEGUARDING_POLICY: { id: "credential.safeguarding", defaultMessage: "Safeguarding policy" },
  DATA_PROTECTION: { id: "credential.dataProtection", defaultMessage: "Data protection" },
  DBS_POLICY: { id: "credential.dbs", defaultMessage: "Policy on criminal record checks (DBS)" },
  QUALITY_MARK: { id: "credential.qualityMark", defaultMessage: "Quality mark" },
  ACCOUNTS: { id: "credential.accounts", defaultMessage: "Accounts" },
  GOVERNING_DOCUMENT: { id: "credential.governing", defaultMessage: "Constitution or other rules" },
});

/** Where a credential stands, as a status. */
export const credentialStateWords = defineWords<CredentialState>({
  UPCOMING: { id: "credential.state.upcoming", defaultMessage: "Begins later" },
  CURRENT: { id: "credential.state.current", defaultMessage: "In force" },
  EXPIRING: { id: "credential.state.expiring", defaultMessage: "Ends soon" },
  EXPIRED: { id: "credential.state.expired", defaultMessage: "Ended" },
});

/** The words around credentials. */
export const words = defineWords({
  title: { id: "credentials.title", defaultMessage: "Insurance and policies" },
  note: { id: "credentials.note", defaultMessage: "None is needed to be listed." },
  noteKeepers: {
    id: "credentials.note.keepers",
    defaultMessage: "Visitors see what there is and whether it is in force. Days and amounts are for you, the committee and the commissioners of your partnership.",
  },
  none: { id: "credentials.none", defaultMessage: "Nothing has been added yet." },
  add: { id: "credentials.add", defaultMessage: "Add <hidden>insurance or a policy</hidden>" },
  until: { id: "credentials.until", defaultMessage: "Until {date}" },
  from: { id: "credentials.from", defaultMessage: "From {date}" },
  cover: { id: "credentials.cover", defaultMessage: "Covers {amount}" },
  seen: { id: "credentials.seen", defaultMessage: "Seen by the committee on {date}" },
  seenBy: { id: "credentials.seenBy", defaultMessage: "Seen by {name} on {date}" },
  notSeen: { id: "credentials.notSeen", defaultMessage: "Not seen by the committee yet" },
  check: { id: "credentials.check", defaultMessage: "I have seen it<hidden>: {what}</hidden>" },
  checked: { id: "credentials.checked", defaultMessage: "It is shown as seen by the committee today." },
  compareAgain: {
    id: "credentials.compareAgain",
    defaultMessage: "The page was changed since you looked. Compare the paper with what it says now.",
  },
  change: { id: "credentials.change", defaultMessage: "Change<hidden>: {what}</hidden>" },
  addTitle: { id: "credentials.add.title", defaultMessage: "Add insurance or a policy" },
  changeTitle: { id: "credentials.change.title", defaultMessage: "Change “{what}”" },
  lead: {
    id: "credentials.lead",
    defaultMessage: "Commissioners look for it. Nobody needs it to be listed. You are told in “My work” before it ends.",
  },
  kind: { id: "credentials.kind", defaultMessage: "What is it?" },
  coverLabel: { id: "credentials.coverAmount", defaultMessage: "How much does it cover, in pounds?" },
  coverHint: { id: "credentials.coverAmount.hint", defaultMessage: "For instance 5,000,000" },
  coverWrong: { id: "credentials.coverAmount.wrong", defaultMessage: "Enter an amount in whole pounds, such as 5,000,000" },
  firstDay: { id: "credentials.firstDay", defaultMessage: "Its first day" },
  lastDay: { id: "credentials.lastDay", defaultMessage: "Its last day" },
  lastDayHint: { id: "credentials.lastDay.hint", defaultMessage: "It counts as in force on that day, too. Leave it empty if it has no end" },
  dayWrong: { id: "credentials.day.wrong", defaultMessage: "Enter a real day, such as 31 3 2027" },
  added: { id: "credentials.added", defaultMessage: "“{what}” was added." },
  changed: { id: "credentials.changed", defaultMessage: "“{what}” was changed." },
  remove: { id: "credentials.remove", defaultMessage: "Take it off your page" },
  removed: { id: "credentials.removed", defaultMessage: "“{what}” was taken off your page." },
});
