import { allow, isEditorOf } from "../identity/authorise.ts";
import type { Membership } from "./membership.entity.ts";
import { isRenewalToDo } from "./renewal.reading.ts";

for (const act of ["checkForRenewal", "sendRenewal"] as const) {
  allow<Membership>(`membership.${act}`, {
    sentence: "Only somebody who keeps the member's page looks through it, and sends the renewal.",
    who: (_ctx, membership, actor) => isEditorOf(actor, membership.organisationId),
    when: isRenewalToDo,
  });
}
