import { In } from "typeorm";
import { authorise } from "../identity/authorise.ts";
import { type PersonConnection, PersonEdge } from "../identity/identity.types.ts";
import { Person } from "../identity/person.entity.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { Role } from "../identity/role.ts";
import { lines, optionalParagraphs } from "../organisations/wording.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { mustFind, nodeId } from "../platform/node.ts";
import { pageInMemory, type Facet, type PageArguments } from "../platform/page.ts";
import { changesOf } from "../platform/transaction.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import {
  communitiesByKey,
  communityKeys,
  knownLanguages,
  partKeys,
  skillKeys,
  skillsByKey,
} from "../vocabulary/vocabulary.service.ts";
import { readOrcid } from "./orcid.ts";
import { ResearcherProfile } from "./researcher-profile.entity.ts";
import type { ResearcherInput } from "./researcher.input.ts";

const longestStatement = 3000;
const longestMethod = 200;

/** What a person says as a researcher, or null. */
export async function researcherProfileOf(ctx: Context, personId: string): Promise<ResearcherProfile | null> {
  const [profile] = await ctx.load.many(ResearcherProfile, "personId", personId);
  return profile ?? null;
}

/**
 * Writes what a researcher says to communities.
 * @throws Refusal INVALID with the path of what cannot be accepted.
 */
export async function writeResearcherProfile(ctx: Context, id: string, input: ResearcherInput): Promise<Person> {
  const person = await mustFind(ctx, Person, id);
  await authorise(ctx, "person.writeResearcherProfile", person);
  const values = {
    orcid: readOrcid(["input", "orcid"], input.orcid),
    interestIds: await skillKeys(ctx, input.interests ?? []),
    communityIds: await communityKeys(ctx, input.communities ?? []),
    methods: lines(["input", "methods"], input.methods ?? [], longestMethod),
    languages: await knownLanguages(ctx, input.languages ?? [], ["input", "languages"]),
    words: optionalParagraphs(["input", "statement"], input.statement, longestStatement),
  };
  const old = await researcherProfileOf(ctx, person.id);
  await ctx.write(async (tx) => {
    if (old) {
      await tx.update(ResearcherProfile, { id: old.id }, { ...values, updatedAt: tx.now });
    } else {
      await tx.insert(ResearcherProfile, { ...values, personId: person.id });
    }
    const changes = changesOf(old ?? new ResearcherProfile(), values);
    await tx.tell({ action: "person.writeResearcherProfile", subject: person, changes });
  });
  return person;
}

interface Researcher {
  id: string;
  person: Person;
  profile: ResearcherProfile;
}

/** Everybody who wrote a researcher's profile and holds the role today, by name. There are few of them. */
async function allResearchers(ctx: Context): Promise<Researcher[]> {
  const profiles = await ctx.read.find(ResearcherProfile);
  const keys = In(profiles.map((profile) => profile.personId));
  const roles = await ctx.read.findBy(RoleAssignment, { personId: keys, role: Role.RESEARCHER, pending: false });
  const holding = new Set(
    roles.filter((role) => isWithin(ctx.today(), role.from, role.to)).map((role) => role.personId),
  );
  const people = new Map((await ctx.read.findBy(Person, { id: keys })).map((person) => [person.id, person]));
  return profiles
    .filter((profile) => holding.has(profile.personId))
    .flatMap((profile) => {
      const person = people.get(profile.personId);
      return person ? [{ id: person.id, person, profile }] : [];
    })
    .sort((one, other) => one.person.displayName.localeCompare(other.person.displayName, "en"));
}

interface Asked {
  interests: string[];
  communities: string[];
  /** The asked skills and communities with everything that is part of them. */
  interestParts: Set<string>;
  communityParts: Set<string>;
}

function overlaps(ids: readonly string[], parts: ReadonlySet<string>): boolean {
  return parts.size === 0 || ids.some((id) => parts.has(id));
}

async function whyListed(ctx: Context, { profile }: Researcher, asked: Asked): Promise<string[]> {
  const skills = await skillsByKey(ctx, profile.interestIds.filter((id) => asked.interestParts.has(id)));
  const communities = await communitiesByKey(ctx, profile.communityIds.filter((id) => asked.communityParts.has(id)));
  const interest = skills.map((skill) => `**${skill.name}**`).join(", ");
  const worked = communities.map((community) => `**${community.name}**`).join(", ");
  const sentences = [interest && `Interested in ${interest}.`, worked && `Has worked with ${worked}.`].filter(Boolean);
  return sentences.length > 0 ? [sentences.join(" ")] : [];
}

/** Counts per value among the given researchers, the largest first. */
async function facet<Term extends { id: string; name: string }>(
  field: string,
  researchers: readonly Researcher[],
  idsOf: (profile: ResearcherProfile) => string[],
  termsOf: (ids: string[]) => Promise<Term[]>,
  chosen: readonly string[],
): Promise<Facet> {
  const counts = new Map<string, number>(chosen.map((id) => [id, 0]));
  for (const { profile } of researchers) {
    idsOf(profile).forEach((id) => counts.set(id, (counts.get(id) ?? 0) + 1));
  }
  const terms = await termsOf([...counts.keys()]);
  const values = terms.map((term) => ({
    value: nodeId(term),
    label: term.name,
    count: counts.get(term.id) ?? 0,
    selected: chosen.includes(term.id),
  }));
  return { field, values: values.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1)) };
}

/** Researchers with any of these interests and any of these communities, kinds and parts of them included. */
export async function findResearchers(
  ctx: Context,
  wanted: { interests: string[]; communities: string[] },
  args: PageArguments,
): Promise<PersonConnection> {
  const interests = await skillKeys(ctx, wanted.interests);
  const communities = await communityKeys(ctx, wanted.communities);
  const asked: Asked = {
    interests,
    communities,
    interestParts: await partKeys(ctx, Skill, interests),
    communityParts: await partKeys(ctx, Community, communities),
  };
  const all = await allResearchers(ctx);
  const byInterest = all.filter(({ profile }) => overlaps(profile.interestIds, asked.interestParts));
  const byCommunity = all.filter(({ profile }) => overlaps(profile.communityIds, asked.communityParts));
  const page = pageInMemory(byInterest.filter((one) => byCommunity.includes(one)), args);
  const edges = page.edges.map(async ({ cursor, node }) =>
    Object.assign(new PersonEdge(), { cursor, node: node.person, whyMatched: await whyListed(ctx, node, asked) }),
  );
  return {
    ...page,
    edges: await Promise.all(edges),
    facets: [
      await facet("skill", byCommunity, (one) => one.interestIds, (ids) => skillsByKey(ctx, ids), interests),
      await facet("community", byInterest, (one) => one.communityIds, (ids) => communitiesByKey(ctx, ids), communities),
    ],
  };
}
