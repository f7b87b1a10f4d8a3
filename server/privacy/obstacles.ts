import { editorsOf } from "../identity/role.service.ts";
import { organisationsEdited, signedIn } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { Role } from "../identity/role.ts";
import { Application } from "../membership/application.entity.ts";
import { stateNow } from "../membership/application.reading.ts";
import { Ballot } from "../membership/ballot.entity.ts";
import { Membership } from "../membership/membership.entity.ts";
import { ApplicationState } from "../membership/membership.enums.ts";
import { placesLeftTo } from "../membership/places-left.reading.ts";
import { Seat } from "../membership/seat.entity.ts";
import { isInForce } from "../organisations/access.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { phrase, theMoment, type Words } from "../platform/language.ts";
import type { Context } from "../platform/context.ts";

/*
 * What must happen before somebody can be erased, each with the way there. Nothing is ended silently that others rely on:
 * a seat would be empty without anybody knowing, a page would be kept by nobody.
 */

function notOver(ctx: Context, { to }: { to: string | null }): boolean {
  return to === null || to >= ctx.today();
}

async function nameOf(ctx: Context, organisationId: string): Promise<string> {
  return (await ctx.load.one(Organisation, organisationId))?.name ?? "";
}

/** Whether somebody else holds the role where this person does. */
async function heldByOthers(ctx: Context, role: Role, networkId: string | null): Promise<boolean> {
  const all = await ctx.read.findBy(RoleAssignment, { role });
  const { personId } = signedIn(ctx);
  return all.some((held) => held.personId !== personId && held.networkId === networkId && isInForce(ctx, held));
}

async function rolesInTheWay(ctx: Context): Promise<Words[]> {
  const held = signedIn(ctx).roles;
  const found: Words[] = [];
  if (held.some(({ role }) => role === (Role.OPERATOR as string)) && !(await heldByOthers(ctx, Role.OPERATOR, null))) {
    found.push("You are the only operator. Give somebody else that role first.");
  }
  for (const { networkId } of held.filter(({ role }) => role === (Role.SECRETARY as string))) {
    if (networkId !== null && !(await heldByOthers(ctx, Role.SECRETARY, networkId))) {
      const network = (await ctx.load.one(Network, networkId))?.name ?? "";
      found.push(phrase("You are the only secretary of {network}. Give somebody else that role first.", { network }));
    }
  }
  return found;
}

/** The roll of an open ballot stays as it is: a seat on it must not fall silent because nobody is there to vote any more. */
async function ballotsInTheWay(ctx: Context): Promise<Words[]> {
  const left = await placesLeftTo(ctx, signedIn(ctx).personId);
  return Promise.all(
    left.map(async ({ place, ballot }) =>
      phrase(
        "The ballot “{question}” is open until {when} and counts on you for the seat of {organisation}. Vote, abstain or step back in it first; what you do there stays.",
        { question: ballot.question, when: theMoment(ballot.closesAt), organisation: await nameOf(ctx, place.organisationId) },
      ),
    ),
  );
}

/** What must happen before whoever is signed in can be erased; none when nothing is in the way. */
export async function obstaclesToErasingViewer(ctx: Context): Promise<Words[]> {
  const { personId } = signedIn(ctx);
  const seats = (await ctx.read.findBy(Seat, [{ holderId: personId }, { deputyId: personId }])).filter((seat) => notOver(ctx, seat));
  const found: Words[] = await Promise.all(
    seats.map(async ({ organisationId }) =>
      phrase("You hold the seat of {organisation}, or stand in for it. Ask the secretary to give it to somebody else first.", {
        organisation: await nameOf(ctx, organisationId),
      }),
    ),
  );
  for (const organisationId of organisationsEdited(ctx.actor)) {
    // A record that was merged into another one has no page; who keeps that of the other is asked of the other.
    const isPage = (await ctx.load.one(Organisation, organisationId))?.mergedIntoId === null;
    if (isPage && (await editorsOf(ctx, organisationId)).length < 2) {
      const organisation = await nameOf(ctx, organisationId);
      found.push(
        phrase("You alone keep the page of {organisation}. Invite somebody else to keep it, or have the organisation erased first.", { organisation }),
      );
    }
  }
  return [...found, ...(await ballotsInTheWay(ctx)), ...(await rolesInTheWay(ctx))];
}

const decided: readonly ApplicationState[] = [
  ApplicationState.APPROVED,
  ApplicationState.REFUSED,
  ApplicationState.DEFERRED,
  ApplicationState.WITHDRAWN,
  ApplicationState.EXPIRED,
];

/** What must happen before an organisation can be erased; none when nothing is in the way. */
export async function obstaclesToErasing(ctx: Context, { id }: Organisation): Promise<Words[]> {
  const about = { organisationId: id };
  const found: Words[] = [];
  if ((await ctx.read.findBy(Seat, about)).some((seat) => notOver(ctx, seat))) {
    found.push("It holds a seat of a committee. Ask the secretary to end it first.");
  }
  if ((await ctx.read.findBy(Membership, about)).some(({ endedOn }) => endedOn === null)) {
    found.push("It is a member of a partnership. Leave it first.");
  }
  const applications = await ctx.read.findBy(Application, about);
  if (applications.some((application) => !decided.includes(stateNow(ctx, application).state))) {
    found.push("It has an open application. Take it back first.");
  }
  if ((await ctx.read.findBy(Ballot, about)).some(({ recordedAt, voidedAt }) => recordedAt === null && voidedAt === null)) {
    found.push("A ballot about it is open. Wait until it is closed.");
  }
  return found;
}
