import { describeActs } from "../platform/acts.ts";
import { nodeKind } from "../platform/node.ts";
import { AccessEvent } from "./access-event.entity.ts";
import { opened, readableAccess } from "./access-ledger.ts";
import { Capability } from "./capability.entity.ts";
import { Consent } from "./consent.entity.ts";
import { capabilityOf } from "./capability.service.ts";
import { Credential } from "./credential.entity.ts";
import { credentialByKey } from "./credential.service.ts";
import { readableConsent } from "./consent.service.ts";
import { ExportRecord } from "./export-record.entity.ts";
import { readableExport } from "./export.service.ts";
import { Organisation } from "./organisation.entity.ts";
import { SuggestedChange } from "./suggested-change.entity.ts";
import { readableSuggestion } from "./suggestion.reading.ts";
import { SuggestedTag } from "./suggested-tag.entity.ts";
import { readableTag } from "./suggested-tag.service.ts";
import { visibleOrganisation } from "./visible.ts";
import "./undo-removal.ts";

nodeKind({
  entity: Organisation,
  typeName: "Organisation",
  word: "organisation",
  prefix: "org",
  visible: visibleOrganisation,
  whenOpened: opened,
});

nodeKind({ entity: Capability, typeName: "Capability", word: "skill of an organisation", prefix: "cap", visible: capabilityOf });

nodeKind({ entity: Credential, typeName: "Credential", word: "credential", prefix: "crd", visible: credentialByKey });

nodeKind({
  entity: SuggestedChange,
  typeName: "SuggestedChange",
  word: "suggestion",
  prefix: "sug",
  visible: readableSuggestion,
});

nodeKind({ entity: AccessEvent, typeName: "AccessEvent", word: "entry of the access ledger", prefix: "acc", visible: readableAccess });

nodeKind({ entity: ExportRecord, typeName: "ExportRecord", word: "file", prefix: "exp", visible: readableExport });

nodeKind({ entity: Consent, typeName: "Consent", word: "consent", prefix: "cns", visible: readableConsent });

nodeKind({ entity: SuggestedTag, typeName: "SuggestedTag", word: "suggested tag", prefix: "tag", visible: readableTag });

describeActs({
  "organisation.registerOrganisation": "The organisation was registered.",
  "organisation.suggestTags": "Tags that may fit were read from its words.",
  "organisation.answerSuggestedTag": "Somebody said whether a suggested tag fits.",
  "organisation.importOrganisation": "What a register or list says of the organisation was read.",
  "organisation.leaveRegister": "The organisation left the register; its entry was taken off the list.",
  "organisation.changeOrganisation": "Facts about the organisation were changed.",
  "organisation.writeProfile": "The words of the organisation were written.",
  "organisation.describeCapability": "A skill was described.",
  "organisation.withdrawCapability": "A skill was taken off.",
  "organisation.undoAct": "What had been taken off was put back.",
  "organisation.writeContacts": "The contacts were written.",
  "organisation.writePlaces": "The places were written.",
  "organisation.addCredential": "A credential was added.",
  "organisation.changeCredential": "A credential was changed.",
  "organisation.removeCredential": "A credential was taken off.",
  "organisation.checkCredential": "Somebody of the committee saw the paper of a credential.",
  "organisation.mergeOrganisations": "Another record of the organisation was merged into this one.",
  "organisation.undoMerge": "A merge of two records was taken back.",
  "organisation.dismissLikelyDuplicate": "Somebody said that a likely duplicate is another organisation.",
  "organisation.acceptSuggestion": "A suggestion was taken over.",
  "suggestion.suggestChange": "Somebody suggested a change.",
  "suggestion.answerSuggestion": "A suggestion was answered.",
  "organisation.giveConsent": "The organisation agreed to something it was asked.",
  "organisation.refuseConsent": "The organisation did not agree to something it was asked.",
  "organisation.withdrawConsent": "The organisation took back something it had agreed to.",
  "organisation.claimOrganisation": "Somebody said that they speak for the organisation.",
  "organisation.answerClaim": "The claim to speak for the organisation was answered.",
  "organisation.takeMeOff": "The organisation was taken off the list.",
  "organisation.inviteEditor": "Somebody was invited to keep the page.",
  "directory.download": "A list was taken away as a file.",
  "directory.confirmRowsGone": "Rows that must no longer be used were taken out of a file.",
  "organisation.assureProfile": "The organisation said that its page is right.",
});
