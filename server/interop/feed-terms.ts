import type { Community } from "../vocabulary/community.entity.ts";
import type { Language } from "../vocabulary/language.entity.ts";
import type { Skill } from "../vocabulary/skill.entity.ts";
import { derivedId } from "./feed-ids.ts";
import { recordOf, wordsOrNull, type FeedRecord } from "./feed-record.ts";

/** The vocabularies of the directory, as taxonomies of the feed. */
export const taxonomies = {
  skills: {
    id: derivedId("taxonomy", "skills"),
    name: "Skills",
    description: "What organisations can do for others. An attribute says it as a capability.",
  },
  communities: {
    id: derivedId("taxonomy", "communities"),
    name: "Communities",
    description: "People who have something in common and whom organisations are for, or by whom they are led.",
  },
  languages: {
    id: derivedId("taxonomy", "languages"),
    name: "Languages",
    description: "Languages spoken, written or signed. The code is a BCP 47 tag.",
  },
} satisfies Record<string, FeedRecord>;

/** The name of one of our taxonomies. */
export type TaxonomyName = keyof typeof taxonomies;

/** Whether a taxonomy of this name is one of ours; feeds carry terms of others beside them. */
export function isOurTaxonomy(named: unknown): boolean {
  return Object.values(taxonomies).some(({ name }) => name === named);
}

function termOf(taxonomy: TaxonomyName, values: { id: string; name: string; code: string } & Record<string, unknown>): FeedRecord {
  const { id, name } = taxonomies[taxonomy];
  return recordOf({ ...values, taxonomy: name, taxonomy_id: id });
}

/** A skill as a term. */
export function skillTerm(skill: Skill): FeedRecord {
  const description = wordsOrNull(skill.description) ?? skill.name;
  return termOf("skills", { id: skill.id, code: skill.code, name: skill.name, description, parent_id: skill.parentId });
}

/** A community as a term. */
export function communityTerm(community: Community): FeedRecord {
  const { id, code, name, broaderId } = community;
  const description = wordsOrNull(community.selfDescription) ?? name;
  return termOf("communities", { id, code, name, description, parent_id: broaderId });
}

/** The id of a language's term. */
export function languageTermId(tag: string): string {
  return derivedId("language", tag);
}

/** A language as a term. */
export function languageTerm(language: Language): FeedRecord {
  const { id: tag, englishName: name, endonym } = language;
  const description = endonym && endonym !== name ? `${name} (${endonym})` : name;
  return termOf("languages", { id: languageTermId(tag), code: tag, name, description });
}

/** What a term says of the record it hangs on. */
export type LinkType = "capability" | "beneficiary" | "led_by" | "language";

/** Hangs a term on a record. */
export function attributeOf(entity: "organization" | "service", linkId: string, linkType: LinkType, term: FeedRecord): FeedRecord {
  return recordOf({
    id: derivedId("attribute", linkId, linkType, term.id),
    link_id: linkId,
    link_entity: entity,
    link_type: linkType,
    taxonomy_term_id: term.id,
    taxonomy_term: term,
  });
}
