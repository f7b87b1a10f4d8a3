import { languageToInvite, personWithEmail } from "../identity/auth/accounts.ts";
import { authorise } from "../identity/authorise.ts";
import { type Person } from "../identity/person.entity.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { Role } from "../identity/role.ts";
import { grantRole, editorsOf } from "../identity/role.service.ts";
import { addDays, isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { looksAfter } from "./access.ts";
import { mailPeople, pagePath } from "./letters.ts";
import { Organisation } from "./organisation.entity.ts";
import { visibleOrganisation } from "./visible.ts";
import { line, paragraphs } from "./wording.ts";

const longestMessage = 2000;
const longestEmail = 254;
const mailbox = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The people who keep the page, for those who look after the organisation; nobody else learns who they are. */
export async function editorsFor(ctx: Context, organisation: Organisation): Promise<Person[]> {
  return (await looksAfter(ctx, organisation)) ? editorsOf(ctx, organisation.id) : [];
}

async function editorRolesOf(ctx: Context, organisationId: string, personId: string): Promise<RoleAssignment[]> {
  const all = await ctx.load.many(RoleAssignment, "organisationId", organisationId);
  const here = all.filter((one) => one.personId === personId && one.role === Role.MEMBER_EDITOR);
  return here.filter((one) => isWithin(ctx.today(), one.from, one.to));
}

/** Whether the viewer has asked to keep the page, and waits for an answer. */
export async function isClaimWaiting(ctx: Context, organisation: Organisation): Promise<boolean> {
  const personId = ctx.actor?.personId;
  return personId !== undefined && (await editorRolesOf(ctx, organisation.id, personId)).some((role) => role.pending);
}

/**
 * Asks to keep the page of an organisation. It gives nothing until somebody confirms it.
 * @throws Refusal INVALID without a message, WRONG_STATE when the same person has asked already.
 */
export async function claimOrganisation(ctx: Context, id: string, message: string): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  const actor = await authorise(ctx, "organisation.claimOrganisation", organisation);
  const said = paragraphs(["message"], message, longestMessage);
  if (said === "") {
    throw Refusal.invalid("message", "Write how you belong to the organisation, so that somebody can confirm it.");
  }
  if (await isClaimWaiting(ctx, organisation)) {
    throw Refusal.wrongState("You have asked already. Somebody will answer.", "PENDING", [], organisation);
  }
  return ctx.write(async (tx) => {
    await grantRole(tx, {
      personId: actor.personId,
      role: Role.MEMBER_EDITOR,
      networkId: null,
      organisationId: organisation.id,
      from: ctx.today(),
      to: null,
      pending: true,
      message: said,
    });
    await tx.tell({ action: "organisation.claimOrganisation", subject: organisation });
    return organisation;
  });
}

/**
 * Confirms or turns down a claim to keep a page.
 * @throws Refusal WRONG_STATE when it has been answered already.
 */
export async function answerClaim(ctx: Context, id: string, accept: boolean): Promise<RoleAssignment> {
  const claim = await mustFind(ctx, RoleAssignment, id);
  await authorise(ctx, "roleAssignment.answerClaim", claim);
  if (!claim.pending || claim.role !== Role.MEMBER_EDITOR) {
    throw Refusal.wrongState("This has been answered already.", accept ? "CONFIRMED" : "ANSWERED", [], claim);
  }
  const organisation = await visibleOrganisation(ctx, claim.organisationId);
  const ended = accept ? { pending: false, from: ctx.today() } : { to: addDays(ctx.today(), -1) };
  return ctx.write(async (tx) => {
    await tx.update(RoleAssignment, { id: claim.id }, ended);
    await tx.tell({
      action: "organisation.answerClaim",
      subject: organisation ?? claim,
      changes: { claim: ["PENDING", accept ? "CONFIRMED" : "TURNED_DOWN"] },
    });
    if (organisation) {
      await tellClaimant(ctx, tx, organisation, claim, accept);
    }
    return Object.assign(new RoleAssignment(), claim, ended);
  });
}

/** Tells whoever asked to keep a page what became of it. */
async function tellClaimant(ctx: Context, tx: Transaction, organisation: Organisation, claim: RoleAssignment, accept: boolean): Promise<void> {
  const { name, handle } = organisation;
  await mailPeople(ctx, tx, [claim.personId], {
    subject: accept
      ? phrase("You can keep the page of {name} now", { name })
      : phrase("Nobody could confirm that you speak for {name}", { name }),
    body: accept
      ? "It was confirmed that you speak for the organisation. From now on you write its page, and choose what is shown of it."
      : "You can ask again, and say more about who can confirm it. You can also ask the partnership who looked at it.",
    link: await pagePath(ctx, organisation.id, `organisations/${handle}`),
  });
}

/**
 * Invites somebody by e-mail to keep the page too. A person who is not known yet gets an account that the link in the
 * mail opens.
 * @throws Refusal INVALID when the address cannot be one, or the person keeps the page already.
 */
export async function inviteEditor(ctx: Context, id: string, email: string): Promise<RoleAssignment> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.inviteEditor", organisation);
  const address = line(["email"], email, longestEmail).toLowerCase();
  if (!mailbox.test(address)) {
    throw Refusal.invalid("email", "Enter an e-mail address such as name@example.org.");
  }
  return ctx.write(async (tx) => {
    const personId = await personWithEmail(tx, address, address.split("@")[0] ?? address);
    const held = await tx.manager.findBy(RoleAssignment, {
      organisationId: organisation.id,
      personId,
      role: Role.MEMBER_EDITOR,
      pending: false,
    });
    if (held.some((one) => isWithin(ctx.today(), one.from, one.to))) {
      throw Refusal.invalid("email", "This person keeps the page already.");
    }
    const role = await grantRole(tx, {
      personId,
      role: Role.MEMBER_EDITOR,
      networkId: null,
      organisationId: organisation.id,
      from: ctx.today(),
      to: null,
    });
    await tx.tell({ action: "organisation.inviteEditor", subject: organisation });
    await tx.mail({
      to: address,
      language: await languageToInvite(ctx, personId),
      subject: "You can keep a page in the directory",
      body: phrase(
        "You have been invited to keep the page of {name} in the directory. Sign in with this e-mail address: you get a link, no password is needed.",
        { name: organisation.name },
      ),
      link: "/sign-in",
    });
    return role;
  });
}
