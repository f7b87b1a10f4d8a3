import { Capability } from "../organisations/capability.entity.ts";
import { describeCapability } from "../organisations/capability.service.ts";
import type { ContactInput } from "../organisations/contact.input.ts";
import { allContactsOf, writeContacts } from "../organisations/contact.service.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { OrganisationChange } from "../organisations/organisation.input.ts";
import { changeOrganisation } from "../organisations/organisation.service.ts";
import { Profile } from "../organisations/profile.entity.ts";
import { writeProfile } from "../organisations/profile-writing.service.ts";
import type { Context } from "../platform/context.ts";
import { find, nodeId } from "../platform/node.ts";
import type { Transaction } from "../platform/transaction.ts";
import { canonicalTag } from "../vocabulary/iso-languages.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import type { Answer } from "./answer.entity.ts";
import { choicesOf } from "./answers.reading.ts";

/*
 * Answers are also what the directory says of the organisation, so that nobody is asked twice. They are written by the
 * same services that its editors use, inside the transaction that keeps the answers.
 */

type AnswerToKeep = Pick<Answer, "question" | "value" | "lang" | "picked">;

/** Writes changed answers to the organisation's own page: what the directory's lists know, and its own words. */
export async function writeToPage(
  ctx: Context,
  tx: Transaction,
  organisation: Organisation,
  answers: readonly AnswerToKeep[],
): Promise<void> {
  const answered = (question: string) => answers.find((one) => one.question === question);
  const change = await factsFrom(ctx, organisation, answered);
  if (Object.keys(change).length > 0) {
    await changeOrganisation(ctx, nodeId(organisation), change, await versionOf(tx, organisation));
  }
  const purpose = answered("purpose");
  if (purpose && purpose.value !== "") {
    await writePurpose(ctx, tx, organisation, purpose);
  }
  await writeSkills(ctx, tx, organisation, answered("skills")?.picked ?? []);
  await writeContact(ctx, tx, organisation, answered("contact")?.value ?? "");
}

async function versionOf(tx: Transaction, organisation: Organisation): Promise<number> {
  const current = await tx.manager.findOneByOrFail(Organisation, { id: organisation.id });
  return current.version;
}

/** What was picked and is in the directory's lists, and what is not. */
async function sorted(ctx: Context, answer: AnswerToKeep | undefined): Promise<{ known: string[]; own: string[] }> {
  const choices = answer ? await choicesOf(ctx, answer) : [];
  return {
    known: choices.filter((one) => one.known).map((one) => one.value),
    own: choices.filter((one) => !one.known).map((one) => one.value),
  };
}

async function factsFrom(
  ctx: Context,
  organisation: Organisation,
  answered: (question: string) => AnswerToKeep | undefined,
): Promise<OrganisationChange> {
  const name = answered("name")?.value ?? "";
  const areas = await sorted(ctx, answered("areas"));
  const languages = await sorted(ctx, answered("languages"));
  const communities = await sorted(ctx, answered("communities"));
  const skills = await sorted(ctx, answered("skills"));
  const ownWords = [...new Set([...organisation.ownWords, ...skills.own])];
  // An answer that only says more around the name, for example in another script, leaves the name as it is.
  const renamed = name !== "" && !name.includes(organisation.name);
  return {
    ...(renamed ? { name } : {}),
    ...(areas.known.length > 0 ? { areas: areas.known } : {}),
    ...(languages.known.length > 0 ? { languages: languages.known } : {}),
    ...(communities.known.length > 0 ? { communities: communities.known } : {}),
    ...(ownWords.length > organisation.ownWords.length ? { ownWords } : {}),
  };
}

async function writePurpose(
  ctx: Context,
  tx: Transaction,
  organisation: Organisation,
  answer: AnswerToKeep,
): Promise<void> {
  const profile = await tx.manager.findOneBy(Profile, { organisationId: organisation.id, lang: canonicalTag(answer.lang) });
  if (profile?.purpose === answer.value) {
    return;
  }
  const { whatWeDo, howToWorkWithUs } = profile ?? {};
  const input = { lang: answer.lang, purpose: answer.value, whatWeDo, howToWorkWithUs };
  await writeProfile(ctx, nodeId(organisation), input, await versionOf(tx, organisation));
}

async function writeSkills(
  ctx: Context,
  tx: Transaction,
  organisation: Organisation,
  picked: readonly string[],
): Promise<void> {
  const there = await tx.manager.findBy(Capability, { organisationId: organisation.id });
  for (const id of picked) {
    const skill = await find(ctx, Skill, id);
    if (skill && !there.some((capability) => capability.skillId === skill.id)) {
      await describeCapability(ctx, nodeId(organisation), { skill: id }, await versionOf(tx, organisation));
    }
  }
}

const mailbox = /[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}/giu;
const telephone = /\+?\d[\d ().-]{7,}\d/gu;

/** The e-mail addresses and telephone numbers in what somebody wrote. */
function contactsIn(words: string): ContactInput[] {
  const addresses = words.match(mailbox) ?? [];
  const numbers = words.match(telephone) ?? [];
  return [
    ...addresses.map((value) => ({ channel: "email", value })),
    ...numbers.map((value) => ({ channel: "phone", value: value.trim() })),
  ];
}

/** Contacts that were written on the page are left alone: there they carry names and the language to use. */
async function writeContact(ctx: Context, tx: Transaction, organisation: Organisation, words: string): Promise<void> {
  const contacts = contactsIn(words);
  const there = await allContactsOf(ctx, organisation.id);
  if (contacts.length > 0 && there.length === 0) {
    await writeContacts(ctx, nodeId(organisation), contacts, await versionOf(tx, organisation));
  }
}
