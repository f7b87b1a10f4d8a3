import { In, MoreThan } from "typeorm";
import { reindexMany } from "../organisations/find-index.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { RegisterEntry } from "../organisations/register-entry.entity.ts";
import { SuggestedTag, TagSource } from "../organisations/suggested-tag.entity.ts";
import type { Context } from "../platform/context.ts";
import { newKey } from "../platform/identifiers.ts";
import type { Transaction } from "../platform/transaction.ts";
import { charitiesIn } from "./import-charities.ts";
import { written } from "./import-numbers.ts";
import { tableInFile } from "./import-table.ts";
import { learnTags, suggestTags, type TaggedText, type TagModel } from "./tag-model.ts";
import { ukCat, type TagVocabulary } from "./tag-rules.ts";

const atOnce = 500;

/** The texts that people have tagged, in a table with the columns of the UK-CAT sample; rows of one charity as one. */
export async function taggedTextsIn(path: string): Promise<Map<string, TaggedText>> {
  const table = await tableInFile(path);
  // Only names, words and tags count here: no day matters.
  const read = charitiesIn(table, "9999-12-31");
  const texts = new Map<string, TaggedText>();
  for await (const row of table.rows()) {
    const { record } = read(row);
    if (record?.tags && record.tags.length > 0) {
      const number = written(record.number);
      const tags = [...new Set([...(texts.get(number)?.tags ?? []), ...record.tags.map(({ code }) => code)])];
      texts.set(number, { name: record.facts.name, text: record.facts.purpose, tags });
    }
  }
  return texts;
}

/**
 * Suggests tags for every entry of a register whose words say enough, and which people have not tagged, by what is
 * learned from a table of tagged charities. What was dismissed is not suggested again; doing it again changes nothing.
 */
export async function suggestTagsFrom(
  ctx: Context,
  vocabulary: TagVocabulary,
  codedFile: string,
): Promise<{ organisations: number; tags: number }> {
  const model = learnTags(vocabulary.rules, [...(await taggedTextsIn(codedFile)).values()]);
  let after = "";
  let organisations = 0;
  let tags = 0;
  for (;;) {
    const entries = await ctx.read.find(RegisterEntry, { where: { id: MoreThan(after) }, order: { id: "ASC" }, take: atOnce });
    const last = entries.at(-1);
    if (!last) {
      return { organisations, tags };
    }
    after = last.id;
    const added = await ctx.write((tx) => suggestFor(tx, ctx.today(), entries, model, vocabulary));
    organisations += added.size;
    tags += [...added.values()].reduce((sum, count) => sum + count, 0);
  }
}

async function suggestFor(
  tx: Transaction,
  today: string,
  entries: readonly RegisterEntry[],
  model: TagModel,
  { names }: TagVocabulary,
): Promise<Map<string, number>> {
  const ids = [...new Set(entries.map(({ organisationId }) => organisationId))];
  const held = await tx.manager.findBy(SuggestedTag, { organisationId: In(ids) });
  const added: Partial<SuggestedTag>[] = [];
  const gone: string[] = [];
  for (const { organisationId, facts } of entries) {
    const own = held.filter((tag) => tag.organisationId === organisationId && tag.scheme === ukCat);
    if (own.some((tag) => tag.source === TagSource.FILE)) {
      continue;
    }
    const wanted = suggestTags(model, facts.name, facts.purpose);
    gone.push(...own.filter((tag) => tag.answer === null && !wanted.includes(tag.code)).map(({ id }) => id));
    const known = own.map(({ code }) => code);
    const more = wanted.filter((code) => !known.includes(code));
    added.push(
      ...more.map((code) => ({
        id: newKey(),
        organisationId,
        scheme: ukCat,
        code,
        name: names.get(`${ukCat} ${code}`) ?? code,
        source: TagSource.TEXT,
        suggestedOn: today,
        answer: null,
        answeredById: null,
        answeredAt: null,
      })),
    );
  }
  const touched = new Set([...added.map((tag) => tag.organisationId ?? ""), ...held.filter(({ id }) => gone.includes(id)).map((tag) => tag.organisationId)]);
  if (gone.length > 0) {
    await tx.remove(SuggestedTag, { id: In(gone) });
  }
  await tx.insertAll(SuggestedTag, added);
  const organisations = await tx.manager.findBy(Organisation, { id: In([...touched]) });
  await tx.tellAll(
    organisations.map((organisation) => ({
      action: "organisation.suggestTags",
      subject: organisation,
      changes: { tags: [null, added.filter((tag) => tag.organisationId === organisation.id).map(({ name }) => name)] },
    })),
  );
  await reindexMany(tx.manager, organisations);
  const counts = new Map<string, number>();
  added.forEach(({ organisationId = "" }) => counts.set(organisationId, (counts.get(organisationId) ?? 0) + 1));
  return counts;
}
