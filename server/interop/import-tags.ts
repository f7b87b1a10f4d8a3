import { In } from "typeorm";
import { RegisterEntry } from "../organisations/register-entry.entity.ts";
import { SuggestedTag, TagSource } from "../organisations/suggested-tag.entity.ts";
import type { Transaction } from "../platform/transaction.ts";
import type { Known } from "./import-known.ts";
import type { Planned } from "./import-plan.ts";
import { tagName, tagRows, type Writing } from "./import-rows.ts";

/** The tags that the other entries of an organisation give it, in registers and lists that are not read now. */
async function givenElsewhere(tx: Transaction, { organisation, entry }: Known): Promise<Set<string>> {
  const entries = await tx.manager.findBy(RegisterEntry, { organisationId: organisation.id });
  return new Set(entries.filter(({ id }) => id !== entry?.id).flatMap(({ facts }) => facts.tags ?? []));
}

/**
 * Tags out of files follow the file that gave them: what it no longer gives goes, unless another file still gives it. What a
 * person answered stays, and so does everything where a file has no place for tags.
 */
export async function changeTags(tx: Transaction, plan: Planned, known: Known, writing: Writing): Promise<void> {
  if (plan.record.tags === null) {
    return;
  }
  const organisationId = known.organisation.id;
  const wanted = plan.record.tags.map(tagName);
  const dropped = (known.entry?.facts.tags ?? []).filter((name) => !wanted.includes(name));
  const held = await tx.manager.findBy(SuggestedTag, { organisationId });
  const elsewhere = dropped.length > 0 ? await givenElsewhere(tx, known) : new Set<string>();
  const gone = held.filter((tag) => {
    const name = tagName(tag);
    return tag.source === TagSource.FILE && tag.answer === null && dropped.includes(name) && !elsewhere.has(name);
  });
  if (gone.length > 0) {
    await tx.remove(SuggestedTag, { id: In(gone.map(({ id }) => id)) });
  }
  const there = new Set(held.map(tagName));
  await tx.insertAll(SuggestedTag, tagRows(plan.record, organisationId, writing).filter((row) => !there.has(tagName(row))));
}
