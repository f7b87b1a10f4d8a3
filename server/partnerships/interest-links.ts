import { In, IsNull, MoreThanOrEqual, Not, type FindOptionsWhere } from "typeorm";
import type { Context } from "../platform/context.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";
import { interestKinds } from "./partnership.enums.ts";

/** A link that is an interest, and the organisation at its other end. */
export interface InterestLink {
  link: PartnershipLink;
  /** Key of the other organisation. */
  otherId: string;
}

/**
 * The confirmed links of an organisation that are an interest: in force, or ended on the day given or later. Whoever
 * asks decides who may see them: an interest counts whether or not the viewer may see the link.
 */
export async function interestLinks(ctx: Context, organisationId: string, sinceDay: string): Promise<InterestLink[]> {
  const counts: FindOptionsWhere<PartnershipLink> = { kind: In([...interestKinds]), confirmedAt: Not(IsNull()) };
  const sides: FindOptionsWhere<PartnershipLink>[] = [{ fromId: organisationId }, { toId: organisationId }];
  const links = await ctx.read.find(PartnershipLink, {
    where: sides.flatMap((side) => [
      { ...counts, ...side, endsOn: IsNull() },
      { ...counts, ...side, endsOn: MoreThanOrEqual(sinceDay) },
    ]),
    order: { startedOn: "DESC", id: "DESC" },
  });
  return links.map((link) => ({ link, otherId: link.fromId === organisationId ? link.toId : link.fromId }));
}
