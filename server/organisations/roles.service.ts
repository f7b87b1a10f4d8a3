import { languageToInvite, personWithEmail } from "../identity/auth/accounts.ts";
import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { Person } from "../identity/person.entity.ts";
import { type RoleAssignment } from "../identity/role-assignment.entity.ts";
import { type Role } from "../identity/role.ts";
import { assignRole, checkDays, checkPlace, grantRole } from "../identity/role.service.ts";
import type { Context } from "../platform/context.ts";
import { mustFind, mustFindIfGiven } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { Organisation } from "./organisation.entity.ts";
import { line } from "./wording.ts";

const longestName = 100;
const longestEmail = 254;
const mailbox = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A role as it is asked for, with public ids. */
export interface RoleAsked {
  role: Role;
  network?: string | null;
  organisation?: string | null;
  from?: string | null;
  to?: string | null;
}

interface RolePlaced {
  role: Role;
  networkId: string | null;
  organisationId: string | null;
  from: string;
  to: string | null;
}

async function placed(ctx: Context, asked: RoleAsked): Promise<RolePlaced> {
  const network = await mustFindIfGiven(ctx, Network, asked.network);
  const organisation = await mustFindIfGiven(ctx, Organisation, asked.organisation);
  return {
    role: asked.role,
    networkId: network?.id ?? null,
    organisationId: organisation?.id ?? null,
    from: asked.from ?? ctx.today(),
    to: asked.to ?? null,
  };
}

/**
 * Gives a person a role.
 * @throws Refusal INVALID when role and place do not fit, or the person holds it already.
 */
export async function giveRole(ctx: Context, personId: string, asked: RoleAsked): Promise<RoleAssignment> {
  const role = await placed(ctx, asked);
  const person = await mustFind(ctx, Person, personId);
  return assignRole(ctx, { ...role, personId: person.id });
}

/**
 * Invites somebody by e-mail into a role. A person who is not known yet gets an account that the link in the mail
 * opens; the answer does not tell whether there was one.
 * @throws Refusal INVALID when the address, the name or the place of the role cannot be used.
 */
export async function invitePerson(
  ctx: Context,
  email: string,
  displayName: string,
  asked: RoleAsked,
): Promise<RoleAssignment> {
  const role = await placed(ctx, asked);
  await authorise(ctx, "role.invitePerson", role);
  checkPlace(role.role, role.networkId, role.organisationId);
  checkDays(role.from, role.to);
  const address = line(["email"], email, longestEmail).toLowerCase();
  if (!mailbox.test(address)) {
    throw Refusal.invalid("email", "Enter an e-mail address such as name@example.org.");
  }
  const name = line(["displayName"], displayName, longestName);
  if (name === "") {
    throw Refusal.invalid("displayName", "Enter the name the person goes by.");
  }
  return ctx.write(async (tx) => {
    const personId = await personWithEmail(tx, address, name);
    const assignment = await grantRole(tx, { ...role, personId });
    await tx.mail({
      to: address,
      language: await languageToInvite(ctx, personId),
      subject: "You have been invited to the partnership’s directory",
      body: "Sign in with this e-mail address: you get a link, no password is needed.",
      link: "/sign-in",
    });
    return assignment;
  });
}
