import { allow, isOperator } from "../identity/authorise.ts";
import { speaksFor } from "../organisations/access.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import type { Service } from "./service.entity.ts";

for (const mutation of ["changeService", "closeService"]) {
  allow<Service>(`service.${mutation}`, {
    sentence: "Only those who keep the page of the organisation change its services.",
    who: async (ctx, service, actor) => {
      const organisation = await visibleOrganisation(ctx, service.organisationId);
      return organisation !== null && (speaksFor(ctx, organisation) || isOperator(actor));
    },
  });
}
