import { Field, ObjectType } from "type-graphql";
import { In } from "typeorm";
import { Area } from "../places/area.entity.ts";
import { writtenPostcode } from "../places/postcode.ts";
import type { Context } from "../platform/context.ts";
import { isRegister } from "./identifiers.ts";
import { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";
import { RegisterEntry } from "./register-entry.entity.ts";
import { visibleOrganisation } from "./visible.ts";

/** What a register says under a number. */
@ObjectType({ description: "What a register says under a number. No check digit guards it: the person compares name and postcode." })
export class RegisterAnswer {
  @Field(() => RegisterEntry, { description: "The entry." })
  entry!: RegisterEntry;

  @Field(() => Organisation, { description: "The organisation in the directory that carries it." })
  organisation!: Organisation;

  @Field(() => String, { description: "The name, as it would be filled in." })
  name!: string;

  @Field(() => String, { nullable: true, description: "The postcode in the register, to compare; only a register entry shows it." })
  postcode!: string | null;

  @Field(() => String, { description: "What it does, as it would be filled in." })
  purpose!: string;

  @Field(() => String, { nullable: true, description: "The website, as it would be filled in." })
  website!: string | null;

  @Field(() => [Area], { description: "The area its postcode lies in." })
  areas!: Area[];
}

/** The entries of an organisation in public registers; lists of a network's own are none. */
export async function entriesOf(ctx: Context, organisation: Organisation): Promise<RegisterEntry[]> {
  const entries = await ctx.load.many(RegisterEntry, "organisationId", organisation.id);
  return entries.filter((entry) => isRegister(entry.scheme));
}

/** The ways to read what somebody typed as a charity number: with or without the register in front. */
function waysToRead(typed: string): { scheme: string; value: string }[] {
  const text = typed.toUpperCase().replace(/^GB-(CHC|SC|NIC)-/, "").replace(/[^A-Z0-9]/g, "");
  const digits = text.replace(/^(NIC?|SC|SCO)/, "").replace(/^0+(?=\d{6})/, "");
  if (!/^\d{1,7}$/.test(digits)) {
    return [];
  }
  const scottish = { scheme: "GB-SC", value: `SC${digits.padStart(6, "0")}` };
  const irish = { scheme: "GB-NIC", value: digits };
  if (/^SC/.test(text)) {
    return [scottish];
  }
  return /^NI/.test(text) ? [irish] : [{ scheme: "GB-CHC", value: digits }, irish];
}

/**
 * What a register says under a number in any spelling, out of the entries that were imported; null where nothing is
 * known, or the organisation may not be seen. Only for
 * people who are signed in, and of entries that nobody keeps: others are asked for by name.
 */
export async function lookUpNumber(ctx: Context, typed: string): Promise<RegisterAnswer | null> {
  const ways = ctx.actor ? waysToRead(typed) : [];
  const entries = ways.length === 0 ? [] : await ctx.read.findBy(RegisterEntry, ways);
  const schemes = ways.map(({ scheme }) => scheme);
  const [entry] = [...entries].sort((one, other) => schemes.indexOf(one.scheme) - schemes.indexOf(other.scheme));
  const organisation = await visibleOrganisation(ctx, entry?.organisationId ?? null);
  if (!entry || organisation?.listingBasis !== ListingBasis.PUBLIC_REGISTER) {
    return null;
  }
  const { name, postcode, purpose, website } = entry.facts;
  return Object.assign(new RegisterAnswer(), {
    entry,
    organisation,
    name,
    postcode: postcode === null ? null : writtenPostcode(postcode),
    purpose,
    website,
    areas: await ctx.read.findBy(Area, { id: In(organisation.areaIds) }),
  });
}
