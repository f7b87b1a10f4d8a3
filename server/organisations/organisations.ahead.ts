import { propertiesOf } from "../database/nested-rows.ts";
import { sql } from "../database/sql.ts";
import { Area } from "../places/area.entity.ts";
import { askingFor, listAhead, oneAhead, readAhead, type Part } from "../platform/look-ahead.ts";
import { pageInMemory, type PageArguments } from "../platform/page.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { detailsShown } from "./access.ts";
import { Capability } from "./capability.entity.ts";
import { Consent } from "./consent.entity.ts";
import { Contact } from "./contact.entity.ts";
import { Credential } from "./credential.entity.ts";
import { OrganisationIdentifier } from "./organisation-identifier.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import type { LanguageOffer } from "./organisations.types.ts";
import { pageFacts } from "./page-facts.ts";
import { Place } from "./place.entity.ts";
import { Profile } from "./profile.entity.ts";
import { isShownProfile, profileAmong } from "./profile.service.ts";

/* What a list of organisations reads ahead; each as the resolver of the field reads it. */

type CapabilityArguments = PageArguments & { skill?: string | null; lang?: string | null };

/** All skills of a page, or none of it where its details are not shown. Narrower questions are left to the resolver. */
const capabilities: Part<Organisation, Capability> = {
  entity: Capability,
  path: ["edges", "node"],
  columns: ["id"],
  rows: (ctx, { above, own }, { skill, lang }: CapabilityArguments) =>
    skill || lang
      ? null
      : {
          from: sql`capability ${own} where ${own}."organisationId" = ${above}.id and ${detailsShown(ctx, above)}`,
          order: sql`${own}.id`,
        },
  value: (_ctx, _organisation, found, args) => pageInMemory(found, args),
};

/** The languages of the offers, whose own facts stand in the row of the organisation. */
const languages: Part<Organisation, Language> = {
  entity: Language,
  path: ["language"],
  needs: ["id", "offeredLanguages", "listingBasis", "registeredById"],
  columns: ["id"],
  rows: (ctx, { above, own }) => ({
    from: sql`${propertiesOf(ctx.database.kind, sql`${above}."offeredLanguages"`, "tag", "offer")}
      join language ${own} on ${own}.id = offer.value where ${detailsShown(ctx, above)}`,
  }),
  value: (ctx, organisation, found) =>
    pageFacts(ctx, organisation).offeredLanguages.map((offer): LanguageOffer => {
      return { ...offer, languageRow: found.find(({ id }) => id === offer.tag) ?? null };
    }),
};

const profile: Part<Organisation, Profile> = {
  entity: Profile,
  columns: ["lang", "translatedBy"],
  rows: (ctx, { above, own }) => ({
    from: sql`organisation_profile ${own} where ${own}."organisationId" = ${above}.id and ${isShownProfile(ctx, own, above)}`,
  }),
  value: (_ctx, _organisation, found, { lang }: { lang?: string | null }) => profileAmong(found, lang ?? null),
};

readAhead(Organisation, {
  name: () => ["name"],
  capabilities,
  languages,
  profile,
  areas: listAhead<Organisation>(Area, "areaIds"),
  communities: listAhead<Organisation>(Community, "communityIds", detailsShown),
  identifiers: askingFor("organisationId", OrganisationIdentifier),
  places: askingFor("organisationId", Place, Consent),
  contacts: askingFor("organisationId", Consent, Contact),
  credentials: askingFor("organisationId", Credential),
});

readAhead(Capability, {
  skill: oneAhead<Capability>(Skill, "skillId"),
  areas: listAhead<Capability>(Area, "areaIds"),
  communities: listAhead<Capability>(Community, "communityIds"),
});
