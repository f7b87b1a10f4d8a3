import { allow } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import type { ExportRecord } from "./export-record.entity.ts";

allow<null>("directory.takeOrganisationsAway", {
  sentence:
    "Lists of organisations are not taken away for research: ask each organisation to be put in touch. " +
    "Others take them away once they say what for.",
  who: (_ctx, _nothing, actor) => actor.roles.length === 0 || actor.roles.some((held) => held.role !== (Role.RESEARCHER as string)),
  // A file is asked for by its address: there is no page that could ask for the second step.
  stepUp: false,
});

allow<null>("directory.takeListAway", {
  sentence: "Whoever may read a list may take it away, once they say what for.",
  who: () => true,
  stepUp: false,
});

allow<ExportRecord>("exportRecord.confirmRowsGone", {
  sentence: "Whoever took a file says that rows are gone from it.",
  who: (_ctx, record, actor) => record.personId === actor.personId,
});
