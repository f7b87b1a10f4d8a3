import { In } from "typeorm";
import { isOperator, may, networksHeld, organisationsEdited } from "../identity/authorise.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { committeeRoles, Role } from "../identity/role.ts";
import { newAwaited, newTask, offerTasks, type Task } from "../identity/task.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { isDataSteward } from "./access.ts";
import { assuranceOf } from "./assurance.service.ts";
import { Consent, ConsentScope } from "./consent.entity.ts";
import { NetworkRelation, OrganisationNetwork } from "./organisation-network.entity.ts";
import type { Organisation } from "./organisation.entity.ts";
import { Freshness, ListingBasis } from "./organisation.enums.ts";
import { visibleOrganisation } from "./visible.ts";

/** The organisations whose claims the viewer answers: those they keep, and those of the committees they are on. */
async function lookedAfter(ctx: Context): Promise<string[]> {
  const networks = networksHeld(ctx.actor, committeeRoles);
  const relations = await ctx.read.findBy(OrganisationNetwork, { networkId: In(networks) });
  const inForce = relations.filter((relation) => isWithin(ctx.today(), relation.from, relation.to));
  return [...new Set([...organisationsEdited(ctx.actor), ...inForce.map((relation) => relation.organisationId)])];
}

/** Claims to keep a page that the viewer may answer. */
async function claims(ctx: Context): Promise<Task[]> {
  const everywhere = isOperator(ctx.actor) || isDataSteward(ctx);
  const about = everywhere ? {} : { organisationId: In(await lookedAfter(ctx)) };
  const waiting = await ctx.read.findBy(RoleAssignment, { ...about, role: Role.MEMBER_EDITOR, pending: true });
  const open = waiting.filter(
    (claim) => claim.personId !== ctx.actor?.personId && isWithin(ctx.today(), claim.from, claim.to),
  );
  const tasks = open.map(async (claim) => {
    const organisation = await visibleOrganisation(ctx, claim.organisationId);
    if (!organisation || !(await may(ctx, "roleAssignment.answerClaim", claim))) {
      return null;
    }
    return newTask(ctx, {
      kind: "ANSWER_CLAIM",
      title: phrase("Say whether somebody speaks for {name}", { name: organisation.name }),
      detail: "Somebody asks to keep its page. Confirm it only if you know that it is so.",
      brief: "Say whether somebody speaks for an organisation",
      subject: claim,
    });
  });
  return (await Promise.all(tasks)).filter((task) => task !== null);
}

/** A member that has not said yet whether it wants to be listed: nobody finds it before it does. */
async function agreement(ctx: Context, organisation: Organisation): Promise<Task | null> {
  const [consents, relations] = await Promise.all([
    ctx.load.many(Consent, "organisationId", organisation.id),
    ctx.load.many(OrganisationNetwork, "organisationId", organisation.id),
  ]);
  const isMember = relations.some(
    ({ relation, from, to }) => relation === NetworkRelation.MEMBER && isWithin(ctx.today(), from, to),
  );
  const wasAsked = consents.some(({ scope }) => scope === ConsentScope.LIST_PUBLIC);
  if (!isMember || wasAsked || organisation.listingBasis !== ListingBasis.CONSENT) {
    return null;
  }
  return newTask(ctx, {
    kind: "AGREE_TO_LISTING",
    title: phrase("Choose what is shown of {name}", { name: organisation.name }),
    detail: "It is a member now, and nobody finds it before you agree. Each thing is asked by itself.",
    brief: "Choose what is shown of a new member",
    subject: organisation,
  });
}

async function check(ctx: Context, organisation: Organisation): Promise<Task | null> {
  const first = await agreement(ctx, organisation);
  if (first) {
    return first;
  }
  const assurance = await assuranceOf(ctx, organisation);
  if (assurance.state === Freshness.FRESH) {
    return null;
  }
  return newTask(ctx, {
    kind: "CHECK_PAGE",
    title: phrase("Check whether the page of {name} is still right", { name: organisation.name }),
    detail: assurance.assuredOn ? "The last check was some time ago." : "Nobody has said yet that it is right.",
    brief: "Say whether a page is still right",
    subject: organisation,
    dueOn: assurance.dueOn,
  });
}

/** Pages that the viewer keeps and that should be agreed to, or checked. */
async function checks(ctx: Context): Promise<Task[]> {
  const kept = await Promise.all(organisationsEdited(ctx.actor).map((key) => visibleOrganisation(ctx, key)));
  const tasks = await Promise.all(kept.filter((one) => one !== null).map((organisation) => check(ctx, organisation)));
  return tasks.filter((task) => task !== null);
}

/** Claims of the viewer's own that nobody has answered yet. */
async function ownClaims(ctx: Context): Promise<Task[]> {
  const mine = await ctx.load.many(RoleAssignment, "personId", ctx.actor?.personId ?? "");
  const waiting = mine.filter((claim) => claim.pending && isWithin(ctx.today(), claim.from, claim.to));
  const tasks = waiting.map(async (claim) => {
    const organisation = await visibleOrganisation(ctx, claim.organisationId);
    return (
      organisation &&
      newAwaited(ctx, {
        kind: "CLAIM_WAITING",
        title: phrase("Somebody has to confirm that you speak for {name}", { name: organisation.name }),
        detail: "Its editors, the committee, a data steward or an operator can confirm it.",
        subject: organisation,
      })
    );
  });
  return (await Promise.all(tasks)).filter((task) => task !== null);
}

offerTasks({
  mine: async (ctx) => [...(await claims(ctx)), ...(await checks(ctx))],
  onOthers: ownClaims,
});
