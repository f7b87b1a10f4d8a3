import type { App } from "../../server/app.ts";
import { nodeId } from "../../server/platform/node.ts";

/**
 * Which entity the arguments of the graph that hold an id name. A new argument is added here, so that tests which walk
 * the whole graph reach a thing that exists: what is not there is refused by itself and would show nothing.
 */
const entityOfArgument: Record<string, string> = {
  about: "Application",
  act: "AuditEvent",
  application: "Application",
  ballot: "Ballot",
  committee: "Committee",
  credential: "Credential",
  communities: "Community",
  decision: "Decision",
  deputy: "Person",
  exportRecord: "ExportRecord",
  from: "Organisation",
  holder: "Person",
  interests: "Skill",
  link: "PartnershipLink",
  keep: "Organisation",
  mail: "Mail",
  membership: "Membership",
  merge: "Organisation",
  network: "Network",
  node: "Application",
  of: "Organisation",
  onBehalfOf: "Organisation",
  onto: "Skill",
  organisation: "Organisation",
  parent: "Skill",
  partOf: "Network",
  passkey: "Passkey",
  person: "Person",
  proposed: "Skill",
  request: "IntroductionRequest",
  roleAssignment: "RoleAssignment",
  seat: "Seat",
  service: "Service",
  session: "AuthSession",
  skill: "Skill",
  skills: "Skill",
  suggestion: "SuggestedChange",
  successor: "Skill",
  tag: "SuggestedTag",
  template: "Network",
  to: "Organisation",
};

/** A row that carries what questions name it by. */
export interface Thing {
  id: string;
  version?: number;
  handle?: string;
}

/** The first row of an entity, with its public id. */
export async function firstOf(app: App, entity: string): Promise<Thing> {
  const rows = app.database.read.createQueryBuilder<Thing>(entity, "row");
  const row = await rows.orderBy("row.id").limit(1).getOneOrFail();
  return { id: nodeId(row), version: row.version, handle: row.handle };
}

/** The entity that an argument of this name names. */
export function entityFor(argument: string): string {
  const entity = entityOfArgument[argument];
  if (!entity) {
    throw new Error(`Say in tests/harness/things.ts what the argument “${argument}” names.`);
  }
  return entity;
}
