import type { OrganisationKind, Voice } from "../../../schema/operations.ts";
import type { WordsDescriptor } from "../../lib/words.ts";
import { words } from "./messages.ts";

/** What an applicant can say it is, and what that means in the directory's words. */
export interface ApplicantKind {
  value: string;
  kind: OrganisationKind;
  voice: Voice;
  words: WordsDescriptor;
}

/** Unregistered groups come first: they are first-class here. An editor can say it more exactly on the page later. */
export const applicantKinds: readonly [ApplicantKind, ...ApplicantKind[]] = [
  { value: "group", kind: "UNINCORPORATED_GROUP", voice: "COMMUNITY", words: words.voiceGroup },
  { value: "community", kind: "CHARITY", voice: "COMMUNITY", words: words.voiceCommunity },
  { value: "faith", kind: "FAITH_BODY", voice: "COMMUNITY", words: words.voiceFaith },
  { value: "service", kind: "OTHER", voice: "SERVICE_PROVIDER", words: words.voiceService },
  { value: "research", kind: "UNIVERSITY", voice: "RESEARCH", words: words.voiceResearch },
  { value: "nhs", kind: "NHS_BODY", voice: "STATUTORY", words: words.voiceNhs },
  { value: "council", kind: "LOCAL_AUTHORITY", voice: "STATUTORY", words: words.voiceCouncil },
  { value: "funder", kind: "FUNDER", voice: "FUNDER", words: words.voiceFunder },
];
