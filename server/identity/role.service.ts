import { In } from "typeorm";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { authorise, hasPartIn, isOperator } from "./authorise.ts";
import { type Network } from "./network.entity.ts";
import { Person } from "./person.entity.ts";
import { networkRoles, Role } from "./role.ts";
import { RoleAssignment } from "./role-assignment.entity.ts";

/** A role as it is to be given. */
export interface RoleToGive {
  personId: string;
  role: Role;
  networkId: string | null;
  organisationId: string | null;
  from: string;
  to: string | null;
  pending?: boolean;
  message?: string | null;
}

/** Gives a role inside a running transaction and tells the chain; asks nobody, that is the caller's part. */
export async function grantRole(tx: Transaction, given: RoleToGive): Promise<RoleAssignment> {
  const assignment = await tx.insert(RoleAssignment, {
    ...given,
    pending: given.pending ?? false,
    message: given.message ?? null,
  });
  const changes = { role: [null, given.role], from: [null, given.from], to: [null, given.to] } as const;
  await tx.tell({ action: "role.assignRole", subject: assignment, changes });
  return assignment;
}

/** Checks that a role is given where such a role belongs. */
export function checkPlace(role: Role, networkId: string | null, organisationId: string | null): void {
  if (networkRoles.includes(role) && networkId === null) {
    throw Refusal.invalid("network", "Choose the partnership in which the role is held.");
  }
  if (role === Role.MEMBER_EDITOR && organisationId === null) {
    throw Refusal.invalid("organisation", "Choose the organisation that the person speaks for.");
  }
}

/** Checks the days of a role. */
export function checkDays(from: string, to: string | null): void {
  if (to !== null && to < from) {
    throw Refusal.invalid("to", "The last day must not be before the first.");
  }
}

/**
 * Gives a person a role in a network, for an organisation, or everywhere.
 * @throws Refusal INVALID when role and place do not fit, DUPLICATE when the person holds it already.
 */
export async function assignRole(ctx: Context, given: RoleToGive): Promise<RoleAssignment> {
  await authorise(ctx, "role.assignRole", given);
  checkPlace(given.role, given.networkId, given.organisationId);
  checkDays(given.from, given.to);
  const held = await ctx.read.findBy(RoleAssignment, { personId: given.personId, role: given.role });
  const same = held.find(
    (one) =>
      one.networkId === given.networkId &&
      one.organisationId === given.organisationId &&
      isWithin(given.from, one.from, one.to),
  );
  if (same) {
    throw Refusal.invalid("role", "The person holds this role already.");
  }
  return ctx.write((tx) => grantRole(tx, given));
}

/**
 * Ends a role on a day, which is its last.
 * @throws Refusal INVALID when the day lies before its first day, or the installation would lose its last operator.
 */
export async function endRole(ctx: Context, id: string, on: string): Promise<RoleAssignment> {
  const assignment = await mustFind(ctx, RoleAssignment, id);
  await authorise(ctx, "roleAssignment.endRole", assignment);
  if (assignment.role === Role.COMMITTEE_SEAT) {
    throw Refusal.invalid("roleAssignment", "A seat gives this role. End the seat instead.");
  }
  checkDays(assignment.from, on);
  if (assignment.role === Role.OPERATOR && (await isLastOperator(ctx, assignment))) {
    throw Refusal.invalid("roleAssignment", "This is the last operator. Make somebody else an operator first.");
  }
  return ctx.write(async (tx) => {
    await tx.update(RoleAssignment, { id: assignment.id }, { to: on });
    await tx.tell({ action: "role.endRole", subject: assignment, changes: { to: [assignment.to, on] } });
    return Object.assign(new RoleAssignment(), assignment, { to: on });
  });
}

async function isLastOperator(ctx: Context, assignment: RoleAssignment): Promise<boolean> {
  const operators = await ctx.read.findBy(RoleAssignment, { role: Role.OPERATOR });
  return !operators.some((one) => one.id !== assignment.id && isWithin(ctx.today(), one.from, one.to));
}

/** The role if the viewer holds it, may end or confirm it, or runs the installation; nobody else learns of it. */
export async function visibleRole(ctx: Context, key: string): Promise<RoleAssignment | null> {
  const assignment = ctx.actor ? await ctx.load.one(RoleAssignment, key) : null;
  const readable = assignment !== null && (isOperator(ctx.actor) || (await hasPartIn(ctx, "roleAssignment", assignment)));
  return readable ? assignment : null;
}

/** The role assignments of one person that are in force or still to come. */
export async function rolesOfPerson(ctx: Context, personId: string): Promise<RoleAssignment[]> {
  const all = await ctx.load.many(RoleAssignment, "personId", personId);
  return all.filter((assignment) => assignment.to === null || assignment.to >= ctx.today());
}

/** Whether the viewer reads who holds which role in a network: its secretary and operators. */
export function readsRolesOf(ctx: Context, network: Network): boolean {
  return isOperator(ctx.actor) || (ctx.actor?.roles.some((held) => held.role === Role.SECRETARY && held.networkId === network.id) ?? false);
}

/** The roles held in a network, for its secretary and operators; nobody else learns who holds what. */
export async function rolesInNetwork(ctx: Context, network: Network): Promise<RoleAssignment[]> {
  return readsRolesOf(ctx, network) ? ctx.load.many(RoleAssignment, "networkId", network.id) : [];
}

/** The people who hold a role for an organisation today. */
export async function editorsOf(ctx: Context, organisationId: string): Promise<Person[]> {
  const assignments = await ctx.load.many(RoleAssignment, "organisationId", organisationId);
  const inForce = assignments.filter(
    (one) => one.role === Role.MEMBER_EDITOR && !one.pending && isWithin(ctx.today(), one.from, one.to),
  );
  const people = await ctx.read.findBy(Person, { id: In(inForce.map((one) => one.personId)) });
  return people;
}
