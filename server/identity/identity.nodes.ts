import { describeActs } from "../platform/acts.ts";
import { AuditEvent, Revision } from "../platform/audit.entity.ts";
import { nodeKind } from "../platform/node.ts";
import { Mail } from "../platform/outbox.entity.ts";
import { AuthSession } from "./auth/auth.entity.ts";
import { Passkey } from "./auth/passkey.entity.ts";
import { isOperator } from "./authorise.ts";
import { Network } from "./network.entity.ts";
import { Person } from "./person.entity.ts";
import { RoleAssignment } from "./role-assignment.entity.ts";
import { visibleRole } from "./role.service.ts";

nodeKind({
  entity: Network,
  typeName: "Network",
  word: "partnership",
  prefix: "net",
  visible: (ctx, key) => ctx.load.one(Network, key),
});

nodeKind({
  entity: Person,
  typeName: "Person",
  word: "person",
  prefix: "per",
  visible: async (ctx, key) => (ctx.actor ? ctx.load.one(Person, key) : null),
});

nodeKind({
  entity: RoleAssignment,
  typeName: "RoleAssignment",
  word: "role",
  prefix: "rol",
  visible: visibleRole,
});

nodeKind({
  entity: AuditEvent,
  typeName: "AuditEvent",
  word: "entry of the record",
  prefix: "aud",
  visible: async (ctx, key) => (isOperator(ctx.actor) ? ctx.load.one(AuditEvent, key) : null),
});

nodeKind({
  entity: Revision,
  typeName: "Revision",
  word: "revision",
  prefix: "rev",
  visible: async (ctx, key) => (isOperator(ctx.actor) ? ctx.load.one(Revision, key) : null),
});

nodeKind({
  entity: Mail,
  typeName: "Mail",
  word: "mail",
  prefix: "mai",
  visible: async (ctx, key) => (isOperator(ctx.actor) ? ctx.load.one(Mail, key) : null),
});

nodeKind({
  entity: AuthSession,
  typeName: "Session",
  word: "session",
  prefix: "ses",
  visible: async (ctx, key) => ctx.read.findOneBy(AuthSession, { id: key, userId: ctx.actor?.personId ?? "" }),
});

nodeKind({
  entity: Passkey,
  typeName: "Passkey",
  word: "passkey",
  prefix: "pky",
  visible: async (ctx, key) => ctx.read.findOneBy(Passkey, { id: key, userId: ctx.actor?.personId ?? "" }),
});

describeActs({
  "mail.retryMail": "An e-mail that was not sent is to be sent again.",
  "account.addPasskey": "A passkey was added to an account.",
  "account.chooseLanguage": "Somebody chose the language in which we write to them.",
  "account.chooseLetters": "Somebody chose which letters they get by e-mail.",
  "account.confirmAuthenticator": "Codes were turned on for an account.",
  "account.confirmItIsMe": "Somebody confirmed that it is them.",
  "account.endOtherSessions": "Somebody signed out everywhere else.",
  "account.endSession": "Somebody signed out in one browser.",
  "account.removePasskey": "A passkey was removed from an account.",
  "account.renamePasskey": "Somebody gave a passkey another name.",
  "account.startAuthenticator": "Somebody began to turn on codes for an account.",
  "account.turnOffAuthenticator": "Codes were turned off for an account.",
  "network.setParentNetwork": "The partnership was made a part of a larger one, or of none.",
  "network.changeNetworkSettings": "The settings of the partnership were changed.",
  "network.create": "The partnership was set up.",
  "person.join": "Somebody joined.",
  "role.assignRole": "A role was given.",
  "role.endRole": "A role was ended.",
});
