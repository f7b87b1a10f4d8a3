import type { App } from "../../server/app.ts";
import { AuthUser } from "../../server/identity/auth/auth.entity.ts";
import { RoleAssignment } from "../../server/identity/role-assignment.entity.ts";
import type { Role } from "../../server/identity/role.ts";

/** The address of somebody who has a role. */
export async function addressOf(app: App, role: Role): Promise<string> {
  const assignment = await app.database.read.findOneOrFail(RoleAssignment, { where: { role }, order: { id: "ASC" } });
  return (await app.database.read.findOneByOrFail(AuthUser, { id: assignment.personId })).email;
}
