import { registerEnumType } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { Consent, ConsentScope, ConsentState } from "./consent.entity.ts";
import { stateOfConsent } from "./consent-state.ts";
import type { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";

/** Why an entry was allowed to leave the directory in a file. */
export enum ExportBasis {
  COMMISSIONER_EXPORT = "COMMISSIONER_EXPORT",
  LIST_PUBLIC = "LIST_PUBLIC",
  LIST_MEMBERS = "LIST_MEMBERS",
  PUBLIC_REGISTER = "PUBLIC_REGISTER",
  PUBLIC_BODY = "PUBLIC_BODY",
  LOOKED_AFTER = "LOOKED_AFTER",
}
registerEnumType(ExportBasis, {
  name: "ExportBasis",
  description: "Why an entry was allowed to leave the directory in a file.",
  valuesConfig: {
    COMMISSIONER_EXPORT: { description: "The organisation agreed to files; contacts may be in it." },
    LIST_PUBLIC: { description: "It agreed to be shown to everybody: facts, no contacts." },
    LIST_MEMBERS: { description: "It agreed to be shown to partnerships: facts, no contacts." },
    PUBLIC_REGISTER: { description: "It stands in a public register: facts, no contacts." },
    PUBLIC_BODY: { description: "It is a public body: facts, no contacts." },
    LOOKED_AFTER: { description: "Whoever took it looks after the organisation: keeps its page or serves on a committee it deals with." },
  },
});

/** Why facts of an organisation that the viewer sees may be in a file, apart from its answer about files. */
export async function listingBasisOf(ctx: Context, organisation: Organisation): Promise<ExportBasis> {
  if (organisation.listingBasis === ListingBasis.PUBLIC_BODY) {
    return ExportBasis.PUBLIC_BODY;
  }
  if (organisation.listingBasis === ListingBasis.PUBLIC_REGISTER) {
    return ExportBasis.PUBLIC_REGISTER;
  }
  const all = await ctx.load.many(Consent, "organisationId", organisation.id);
  const inForce = all.filter((one) => stateOfConsent(one, ctx.today()) === ConsentState.GRANTED).map(({ scope }) => scope);
  if (inForce.includes(ConsentScope.LIST_PUBLIC)) {
    return ExportBasis.LIST_PUBLIC;
  }
  return inForce.includes(ConsentScope.LIST_MEMBERS) ? ExportBasis.LIST_MEMBERS : ExportBasis.LOOKED_AFTER;
}
