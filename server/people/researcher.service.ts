import { authorise } from "../identity/authorise.ts";
import { Person } from "../identity/person.entity.ts";
import { lines, optionalParagraphs } from "../organisations/wording.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { changesOf } from "../platform/transaction.ts";
import { communityKeys, knownLanguages, skillKeys } from "../vocabulary/vocabulary.service.ts";
import { readOrcid } from "./orcid.ts";
import { reindexResearcher } from "./researcher-index.ts";
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
      await tx.insert(ResearcherProfile, { ...values, personId: person.id, shuffle: null });
    }
    await reindexResearcher(tx.manager, person.id);
    const changes = changesOf(old ?? new ResearcherProfile(), values);
    await tx.tell({ action: "person.writeResearcherProfile", subject: person, changes });
  });
  return person;
}
