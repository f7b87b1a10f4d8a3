import type { Mail } from "../platform/outbox.entity.ts";
import { allow, holdsIn, isEditorOf, isOperator } from "./authorise.ts";
import type { Network } from "./network.entity.ts";
import { isLeft } from "./outbox.service.ts";
import { Role } from "./role.ts";
import type { RoleAssignment } from "./role-assignment.entity.ts";

/** Where a role is to be given. */
export interface RolePlace {
  role: Role;
  networkId: string | null;
  organisationId: string | null;
}

/** Roles that a network's secretary gives; seats are given by the committee's seats, operators by operators. */
const givenBySecretary: readonly Role[] = [Role.BROKER, Role.RESEARCHER, Role.COMMISSIONER, Role.DATA_STEWARD, Role.CHAIR];

/** Whether the actor may give a role of this kind there. */
export function mayGive(actor: Parameters<typeof isOperator>[0], place: RolePlace): boolean {
  if (place.role === Role.MEMBER_EDITOR) {
    return place.organisationId !== null && (isOperator(actor) || isEditorOf(actor, place.organisationId));
  }
  if (isOperator(actor)) {
    return place.role !== Role.COMMITTEE_SEAT;
  }
  const secretary = place.networkId !== null && holdsIn(actor, place.networkId, [Role.SECRETARY]);
  return secretary && givenBySecretary.includes(place.role);
}

allow<RolePlace>("role.assignRole", {
  sentence: "The secretary gives roles in the partnership, editors invite editors, and an operator gives the rest.",
  who: (_ctx, place, actor) => mayGive(actor, place),
});

allow<RolePlace>("role.invitePerson", {
  sentence: "The secretary gives roles in the partnership, editors invite editors, and an operator gives the rest.",
  who: (_ctx, place, actor) => mayGive(actor, place),
});

allow<RoleAssignment>("roleAssignment.endRole", {
  sentence: "A role is ended by the person who holds it, or by those who may give it.",
  who: (_ctx, assignment, actor) => assignment.personId === actor.personId || mayGive(actor, assignment),
});

allow<Network>("network.changeNetworkSettings", {
  sentence: "The secretary of the partnership, or an operator, may change its settings.",
  who: (_ctx, network, actor) => isOperator(actor) || holdsIn(actor, network.id, [Role.SECRETARY]),
});

allow<Network>("network.setParentNetwork", {
  sentence: "The secretary of the partnership, or an operator, says of which larger one it is a part.",
  who: (_ctx, network, actor) => isOperator(actor) || holdsIn(actor, network.id, [Role.SECRETARY]),
});

allow<Mail>("mail.retryMail", {
  sentence: "An operator sends again what was not sent.",
  who: (_ctx, _mail, actor) => isOperator(actor),
  when: (_ctx, mail) => isLeft(mail),
});
