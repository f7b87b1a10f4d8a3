import { In } from "typeorm";
import { Capability } from "../organisations/capability.entity.ts";
import { Contact } from "../organisations/contact.entity.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import { Profile, TranslationSource } from "../organisations/profile.entity.ts";
import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { find, nodeId } from "../platform/node.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { labelIn, languageNameIn } from "../vocabulary/labels.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { Answer, type AnswerChoice } from "./answer.entity.ts";
import type { Application } from "./application.entity.ts";
import { questionKeys, contributionKey } from "./questions.ts";

const order: readonly string[] = [...questionKeys, contributionKey];

/** The answers in the order of the questions. */
export async function answersOf(ctx: Context, application: Application): Promise<Answer[]> {
  const answers = await ctx.load.many(Answer, "applicationId", application.id);
  return [...answers].sort((one, other) => order.indexOf(one.question) - order.indexOf(other.question));
}

/** Everything that was picked as this answer, in the order in which it was picked. */
export async function choicesOf(ctx: Context, answer: Pick<Answer, "question" | "picked">): Promise<AnswerChoice[]> {
  return Promise.all(answer.picked.map((value) => choiceOf(ctx, answer.question, value)));
}

/** What holds of most that is picked. */
const plain = { known: true, endonym: null, waits: false, readAs: null };

async function choiceOf(ctx: Context, question: string, value: string): Promise<AnswerChoice> {
  const known = await lookUp(ctx, question, value);
  if (!known) {
    return { ...plain, value, label: value, known: false };
  }
  if (known instanceof Language) {
    return { ...plain, value, label: languageNameIn(known, ctx.language), endonym: known.endonym };
  }
  return { ...plain, value, label: known instanceof Area ? known.name : labelIn(known, ctx.language) };
}

async function lookUp(
  ctx: Context,
  question: string,
  value: string,
): Promise<Area | Community | Skill | Language | null> {
  if (question === "areas") {
    return ctx.load.batch("area by code", value, async (codes) => {
      const areas = await ctx.read.findBy(Area, { code: In([...codes]) });
      return codes.map((code) => areas.find((area) => area.code === code) ?? null);
    });
  }
  if (question === "languages") {
    return ctx.load.one(Language, value);
  }
  if (question === "communities") {
    return find(ctx, Community, value);
  }
  return question === "skills" ? find(ctx, Skill, value) : null;
}

/** What the directory already knows of the organisation, as first answers: nobody is asked twice. */
export async function startingAnswers(
  ctx: Context,
  organisation: Organisation,
  saidIn: string | null,
): Promise<Omit<Answer, "id" | "applicationId">[]> {
  const [profiles, areas, communities, capabilities, contacts] = await Promise.all([
    ctx.load.many(Profile, "organisationId", organisation.id),
    ctx.read.findBy(Area, { id: In(organisation.areaIds) }),
    ctx.read.findBy(Community, { id: In(organisation.communityIds) }),
    ctx.load.many(Capability, "organisationId", organisation.id),
    ctx.load.many(Contact, "organisationId", organisation.id),
  ]);
  const skills = await ctx.read.findBy(Skill, { id: In(capabilities.map((one) => one.skillId)) });
  const original = profiles.find((profile) => profile.translatedBy === TranslationSource.ORIGINAL) ?? profiles[0];
  const lang = original?.lang ?? saidIn ?? ctx.language;
  const answer = (question: string, value: string, picked: string[]) => ({
    question,
    value,
    picked,
    lang,
    unsure: false,
  });
  const all = [
    answer("name", organisation.name, []),
    answer("purpose", original?.purpose ?? "", []),
    answer(
      "communities",
      "",
      communities.map((one) => nodeId(one)),
    ),
    answer(
      "areas",
      "",
      areas.map((one) => one.code),
    ),
    answer(
      "languages",
      "",
      organisation.offeredLanguages.map((one) => one.tag),
    ),
    answer("skills", "", [...skills.map((one) => nodeId(one)), ...organisation.ownWords]),
    answer("contact", contacts.map((one) => [one.name, one.value].filter(Boolean).join(", ")).join("; "), []),
  ];
  return all.filter((one) => one.value !== "" || one.picked.length > 0);
}
