import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { Person } from "../identity/person.entity.ts";
import type { Context } from "../platform/context.ts";
import { payload } from "../platform/payload.ts";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { changeSkill, mapSkill, retireSkill } from "./skill-keeping.service.ts";
import { acceptSkill, declineSkill, proposalOf, proposeSkill } from "./skill-proposals.service.ts";
import { SkillProposal } from "./skill-proposal.entity.ts";
import { Skill, TermStatus } from "./skill.entity.ts";
import { SkillInput, SkillPayload, SkillWords } from "./skill.input.ts";
import { isSteward } from "./vocabulary.policy.ts";
import { wordLanguages } from "./word-languages.ts";

const versionArgument = { description: "The version it was read with." };

/** What data stewards see of skills, and do with them; and how everybody suggests one. */
@Resolver(() => Skill)
export class SkillKeepingResolver {
  @FieldResolver(() => [SkillWords], { description: "Everyday words that find it, by language." })
  words(@Root() skill: Skill): SkillWords[] {
    return Object.entries(skill.wordsByLanguage).map(([lang, words]) => ({ lang, words }));
  }

  @FieldResolver(() => [LanguageTagScalar], { description: "Languages in which words are wanted: nobody has given any yet." })
  wanted(@Root() skill: Skill): string[] {
    return wordLanguages.filter((lang) => lang !== "en" && !skill.wordsByLanguage[lang]);
  }

  @FieldResolver(() => Skill, { nullable: true, description: "The skill that took its place, when it was merged or retired." })
  successor(@Root() skill: Skill, @Ctx() ctx: Context): Promise<Skill | null> {
    return ctx.load.one(Skill, skill.successorId);
  }

  @FieldResolver(() => SkillProposal, { nullable: true, description: "How it was suggested, where it was." })
  proposal(@Root() skill: Skill, @Ctx() ctx: Context): Promise<SkillProposal | null> {
    return proposalOf(ctx, skill);
  }

  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() skill: Skill, @Ctx() ctx: Context): Promise<string[]> {
    return skill.scheme === null || skill.status !== TermStatus.PROPOSED ? abilities(ctx, "skill", skill) : Promise.resolve([]);
  }

  @Mutation(() => SkillPayload, { description: "Suggests a word for a skill, in one's own words. A word that is a skill's already answers that skill." })
  proposeSkill(
    @Ctx() ctx: Context,
    @Arg("label", () => String, { description: "The word." }) label: string,
    @Arg("lang", () => LanguageTagScalar, { description: "The language it is in." }) lang: string,
    @Arg("parent", () => ID, { nullable: true, description: "The skill at the top that it is a kind of, if any." }) parent: string | null,
  ): Promise<SkillPayload> {
    return payload("skill", () => proposeSkill(ctx, { label, lang, parent }));
  }

  @Mutation(() => SkillPayload, { description: "Takes a suggested word into the list, as it is or edited." })
  acceptSkill(
    @Ctx() ctx: Context,
    @Arg("skill", () => ID, { description: "The suggested word." }) skill: string,
    @Arg("input", () => SkillInput, { description: "What differs from what was suggested." }) input: SkillInput,
    @Arg("expectedVersion", () => Int, versionArgument) expectedVersion: number,
  ): Promise<SkillPayload> {
    return payload("skill", () => acceptSkill(ctx, skill, input, expectedVersion));
  }

  @Mutation(() => SkillPayload, { description: "Does not take up a suggested word, with the reason." })
  declineSkill(
    @Ctx() ctx: Context,
    @Arg("skill", () => ID, { description: "The suggested word." }) skill: string,
    @Arg("reason", () => String, { description: "Why; whoever suggested it reads it." }) reason: string,
    @Arg("expectedVersion", () => Int, versionArgument) expectedVersion: number,
  ): Promise<SkillPayload> {
    return payload("skill", () => declineSkill(ctx, skill, reason, expectedVersion));
  }

  @Mutation(() => SkillPayload, {
    description: "Reads a suggested word, or a skill, as another skill. Its id leads there; those who used it keep their word.",
  })
  mapSkill(
    @Ctx() ctx: Context,
    @Arg("proposed", () => ID, { description: "The suggested word, or the skill that is merged." }) proposed: string,
    @Arg("onto", () => ID, { description: "The skill that it means." }) onto: string,
    @Arg("expectedVersion", () => Int, { ...versionArgument, nullable: true }) expectedVersion: number | null,
  ): Promise<SkillPayload> {
    return payload("skill", () => mapSkill(ctx, proposed, onto, expectedVersion ?? undefined));
  }

  @Mutation(() => SkillPayload, { description: "Changes what a skill is called and which words find it." })
  changeSkill(
    @Ctx() ctx: Context,
    @Arg("skill", () => ID, { description: "The skill." }) skill: string,
    @Arg("input", () => SkillInput, { description: "What changes." }) input: SkillInput,
    @Arg("expectedVersion", () => Int, versionArgument) expectedVersion: number,
  ): Promise<SkillPayload> {
    return payload("skill", () => changeSkill(ctx, skill, input, expectedVersion));
  }

  @Mutation(() => SkillPayload, { description: "No longer offers a skill. Who carries it keeps it, or carries its successor." })
  retireSkill(
    @Ctx() ctx: Context,
    @Arg("skill", () => ID, { description: "The skill." }) skill: string,
    @Arg("reason", () => String, { description: "Why." }) reason: string,
    @Arg("successor", () => ID, { nullable: true, description: "The skill that takes its place." }) successor: string | null,
    @Arg("expectedVersion", () => Int, versionArgument) expectedVersion: number,
  ): Promise<SkillPayload> {
    return payload("skill", () => retireSkill(ctx, skill, { reason, successor }, expectedVersion));
  }
}

/** Suggested words. */
@Resolver(() => SkillProposal)
export class SkillProposalResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who suggested it; for data stewards and for themselves." })
  proposedBy(@Root() proposal: SkillProposal, @Ctx() ctx: Context): Promise<Person | null> {
    const known = isSteward(ctx.actor) || ctx.actor?.personId === proposal.personId;
    return ctx.load.one(Person, known ? proposal.personId : null);
  }
}
