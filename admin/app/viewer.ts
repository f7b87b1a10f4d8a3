import type { ShellViewerQuery } from "../../schema/operations.ts";
import type { CurrentViewer } from "../lib/session.ts";

type ViewerAnswer = NonNullable<ShellViewerQuery["viewer"]>;

/** The signed-in person as the screens need it. */
export function viewerFrom(answer: ViewerAnswer): CurrentViewer {
  return {
    id: answer.person.id,
    displayName: answer.person.displayName,
    email: answer.email,
    language: answer.language ?? null,
    taskCount: answer.taskCount,
    organisations: answer.organisations.map(({ organisation }) => ({
      id: organisation.id,
      handle: organisation.handle,
      name: organisation.name,
      isMember: Boolean(organisation.membership),
      application: organisation.application ?? null,
    })),
    roles: answer.roleAssignments.map((assignment) => ({
      id: assignment.id,
      role: assignment.role,
      networkId: assignment.network?.id ?? null,
      organisationName: assignment.organisation?.name ?? null,
    })),
    seats: answer.seats.map((seat) => ({
      id: seat.id,
      networkId: seat.committee.network.id,
      organisationName: seat.organisation.name,
    })),
  };
}

/** Whether the viewer takes part in the committee's work here: a seat, its secretary or chair, or an operator. */
export function worksForCommittee(viewer: CurrentViewer, networkId: string): boolean {
  const here = (role: { networkId: string | null }) => role.networkId === null || role.networkId === networkId;
  const committeeRoles = ["COMMITTEE_SEAT", "SECRETARY", "CHAIR", "OPERATOR"];
  return (
    viewer.seats.some((seat) => seat.networkId === networkId) ||
    viewer.roles.some((role) => committeeRoles.includes(role.role) && here(role))
  );
}
