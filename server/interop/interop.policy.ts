import { allow, isOperator } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";

allow<null>("directory.importOrganisations", {
  sentence: "Organisations are imported by a data steward or an operator.",
  who: (_ctx, _nothing, actor) => isOperator(actor) || actor.roles.some((held) => held.role === Role.DATA_STEWARD),
});
