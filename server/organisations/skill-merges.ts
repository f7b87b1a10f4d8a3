import { describeActs } from "../platform/acts.ts";
import type { Transaction } from "../platform/transaction.ts";
import { followMerges } from "../vocabulary/skill-merging.ts";
import type { Skill } from "../vocabulary/skill.entity.ts";
import { Capability } from "./capability.entity.ts";
import { reindex } from "./find-index.ts";
import { Organisation } from "./organisation.entity.ts";

function joined(separator: string, ...texts: (string | null)[]): string | null {
  const said = [...new Set(texts.filter((text) => text !== null && text !== ""))];
  return said.length > 0 ? said.join(separator) : null;
}

function both<Value>(one: readonly Value[], other: readonly Value[]): Value[] {
  return [...new Set([...one, ...other])];
}

/** One organisation's capability comes under another skill; what it called it stays as its own words. */
async function moveCapability(tx: Transaction, old: Capability, merged: Skill, onto: Skill): Promise<void> {
  const ownWords = old.ownWords ?? merged.name;
  const { organisationId } = old;
  const there = await tx.manager.findOneBy(Capability, { organisationId, skillId: onto.id });
  if (!there) {
    await tx.update(Capability, { id: old.id }, { skillId: onto.id, ownWords });
    return;
  }
  await tx.remove(Capability, { id: old.id });
  await tx.update(Capability, { id: there.id }, {
    ownWords: joined(" · ", there.ownWords, ownWords),
    description: joined("\n\n", there.description, old.description),
    languages: both(there.languages, old.languages),
    areaIds: both(there.areaIds, old.areaIds),
    communityIds: both(there.communityIds, old.communityIds),
    offeredTo: both(there.offeredTo, old.offeredTo),
  });
}

/** When a skill is merged, what organisations do comes under the other; their pages say so in their history. */
followMerges(async (_ctx, tx, merged, onto) => {
  const capabilities = await tx.manager.findBy(Capability, { skillId: merged.id });
  for (const capability of capabilities) {
    await moveCapability(tx, capability, merged, onto);
    const organisation = await tx.manager.findOneByOrFail(Organisation, { id: capability.organisationId });
    const changed = await tx.change(Organisation, organisation, {});
    await tx.tell({ action: "organisation.followSkill", subject: changed, changes: { skill: [merged.name, onto.name] } });
    await reindex(tx.manager, organisation.id);
  }
});

describeActs({ "organisation.followSkill": "A word of the organisation is read as another skill now." });
