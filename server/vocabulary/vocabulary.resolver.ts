import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { Community } from "./community.entity.ts";
import { iso6393Of, scriptOf } from "./iso-languages.ts";
import { labelIn, languageNameIn } from "./labels.ts";
import { Language } from "./language.entity.ts";
import { Skill, TermStatus } from "./skill.entity.ts";
import { subjectIn } from "./subjects.ts";
import { nameOfTerm } from "./term-name.ts";
import { Understood } from "./understood.ts";
import { subjectsSaid, WordsRead } from "./words-read.ts";
import { findAreas, findCommunities, findLanguages, findSkills } from "./vocabulary.service.ts";

const languageArgument = { nullable: true, description: "The language to answer in, instead of the reader's; English where a name is not known in it." };

/** Skills. */
@Resolver(() => Skill)
export class SkillResolver {
  @Query(() => [Skill], { description: "Skills by name or everyday words." })
  skills(
    @Ctx() ctx: Context,
    @Arg("text", () => String, { nullable: true, description: "Beginnings of words." }) text: string | null,
    @Arg("parent", () => ID, { nullable: true, description: "Only kinds of this skill." }) parent: string | null,
    @Arg("status", () => TermStatus, { nullable: true, defaultValue: TermStatus.ACTIVE, description: "Where the term stands." })
    status: TermStatus | null,
    @Arg("scheme", () => String, { nullable: true, description: "Those loaded from this vocabulary, such as UK-CAT, instead of our own." })
    scheme: string | null,
  ): Promise<Skill[]> {
    return findSkills(ctx, { text, parent, status, scheme });
  }

  @FieldResolver(() => String, { description: "Its name." })
  label(@Root() skill: Skill, @Ctx() ctx: Context, @Arg("lang", () => LanguageTagScalar, languageArgument) lang: string | null): string {
    return labelIn(skill, lang ?? ctx.language);
  }

  @FieldResolver(() => [String], { description: "Everyday words that find it, in all languages." })
  synonyms(@Root() skill: Skill): string[] {
    return Object.values(skill.wordsByLanguage).flat();
  }

  @FieldResolver(() => Skill, { nullable: true, description: "The wider skill it is a kind of." })
  parent(@Root() skill: Skill, @Ctx() ctx: Context): Promise<Skill | null> {
    return ctx.load.one(Skill, skill.parentId);
  }

  @FieldResolver(() => [Skill], { description: "The kinds of it." })
  children(@Root() skill: Skill, @Ctx() ctx: Context): Promise<Skill[]> {
    return ctx.load.many(Skill, "parentId", skill.id);
  }
}

/** Communities. */
@Resolver(() => Community)
export class CommunityResolver {
  @Query(() => [Community], { description: "Communities by name or everyday words." })
  communities(
    @Ctx() ctx: Context,
    @Arg("text", () => String, { nullable: true, description: "Beginnings of words." }) text: string | null,
    @Arg("scheme", () => String, { nullable: true, description: "Those loaded from this vocabulary instead of our own." })
    scheme: string | null,
  ): Promise<Community[]> {
    return findCommunities(ctx, text, scheme);
  }

  @FieldResolver(() => String, { description: "Its name." })
  label(@Root() community: Community, @Ctx() ctx: Context, @Arg("lang", () => LanguageTagScalar, languageArgument) lang: string | null): string {
    return labelIn(community, lang ?? ctx.language);
  }

  @FieldResolver(() => Community, { nullable: true, description: "The wider community it is part of." })
  broader(@Root() community: Community, @Ctx() ctx: Context): Promise<Community | null> {
    return ctx.load.one(Community, community.broaderId);
  }
}

/** Languages. */
@Resolver(() => Language)
export class LanguageResolver {
  @Query(() => [Language], { description: "Languages by any of their names, in any script, or by tag." })
  languages(
    @Ctx() ctx: Context,
    @Arg("text", () => String, { nullable: true, description: "Beginnings of words." }) text: string | null,
  ): Promise<Language[]> {
    return findLanguages(ctx, text);
  }

  @FieldResolver(() => LanguageTagScalar, { description: "Its canonical BCP 47 tag." })
  tag(@Root() language: Language): string {
    return language.id;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The script it is mostly written in (ISO 15924, such as Beng); null for signed languages and where unknown.",
  })
  script(@Root() language: Language): string | null {
    return language.signed ? null : scriptOf(language.id);
  }

  @FieldResolver(() => String, { nullable: true, description: "Its code in ISO 639-3, such as syl." })
  iso6393(@Root() language: Language): string | null {
    return iso6393Of(language.id);
  }

  @FieldResolver(() => String, { description: "Its name." })
  name(@Root() language: Language, @Ctx() ctx: Context, @Arg("lang", () => LanguageTagScalar, languageArgument) lang: string | null): string {
    return languageNameIn(language, lang ?? ctx.language);
  }
}

/** What words of a search were read as. */
@Resolver(() => Understood)
export class UnderstoodResolver {
  @FieldResolver(() => String, { description: "What it is called." })
  async label(@Root() understood: Understood, @Ctx() ctx: Context): Promise<string> {
    return (await nameOfTerm(ctx, understood.kind, understood.subjectId)) || understood.label;
  }
}

/** How words were read together. */
@Resolver(() => WordsRead)
export class WordsReadResolver {
  @FieldResolver(() => [String], { description: "What they were read as, any of which is found; in the reader's language." })
  async labels(@Root() { group }: WordsRead, @Ctx() ctx: Context): Promise<string[]> {
    const terms = group.terms.map(async ({ kind, subjectId, label }) => (await nameOfTerm(ctx, kind, subjectId)) || label);
    const subjects = subjectsSaid(group).map((label) => subjectIn(label, ctx.language));
    // A subject is narrower than its skill: nearer to what was typed.
    return [...new Set([...subjects, ...(await Promise.all(terms))])];
  }
}

/** Areas, found by their words. */
@Resolver(() => Area)
export class AreaSearchResolver {
  @Query(() => [Area], { description: "Areas by any of their names, and by level." })
  areas(
    @Ctx() ctx: Context,
    @Arg("text", () => String, { nullable: true, description: "Beginnings of words." }) text: string | null,
    @Arg("level", () => String, { nullable: true, description: "Such as METROPOLITAN, DISTRICT or TOWN." }) level: string | null,
  ): Promise<Area[]> {
    return findAreas(ctx, text, level);
  }
}
