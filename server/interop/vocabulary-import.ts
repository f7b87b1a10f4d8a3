import { newKey } from "../platform/identifiers.ts";
import type { Context } from "../platform/context.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { shippedCommunities, shippedSkills } from "../vocabulary/data/vocabulary-data.ts";
import { Skill, type TermStatus } from "../vocabulary/skill.entity.ts";
import { leadTo } from "../vocabulary/skill-merging.ts";
import { editTo } from "../vocabulary/steward-edit.ts";
import { rewriteCommunityParts, rewriteSkillParts } from "../vocabulary/term-parts.ts";
import { rewriteTermWords } from "../vocabulary/term-words.ts";
import { keptCode, termsOf, type Listed } from "./vocabulary-export.ts";
import { faultsOf, type Fault } from "./vocabulary-faults.ts";
import { completed, type SaidOfTerm, type TermRecord } from "./vocabulary-record.ts";

/** What became of one row. */
export interface TermOutcome {
  row: number;
  code: string;
  outcome: "CREATED" | "UPDATED" | "UNCHANGED" | "REJECTED";
  /** What changed, or what cannot be accepted. */
  field: string;
  reason: string;
}

const fields = ["label", "description", "parent", "alsoWithin", "status", "successor", "words", "mappings"] as const;

/** The fields in which a record differs from what is kept. */
function differing(record: TermRecord, kept: TermRecord, list: Listed["list"]): string[] {
  const said = list === "skills" ? fields : fields.filter((field) => field !== "status" && field !== "successor");
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_key, inner: unknown) =>
      inner && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
    );
  const plain = (term: TermRecord): object => ({ ...term, mappings: term.mappings.map(sorted).sort() });
  const [one, other] = [plain(record), plain(kept)] as Record<string, unknown>[];
  return said.filter((field) => sorted(one?.[field]) !== sorted(other?.[field]));
}

/** Of a term that ships with the product only the words and the status are the partnership's to change. */
const shippedKeeps = ["parent", "alsoWithin", "mappings"];

/** The codes of a list that ship with the product. */
function shippedIn({ list, scheme }: Listed): Set<string> {
  const all = list === "skills" ? shippedSkills() : shippedCommunities();
  return new Set(scheme === null ? all.map(({ code }) => code) : []);
}

interface Plan {
  record: TermRecord;
  outcome: TermOutcome;
}

/** Rows that would change what ships with the product, and is not the partnership's to change. */
function changesOfShipped(records: readonly TermRecord[], kept: ReadonlyMap<string, TermRecord>, listed: Listed): Map<TermRecord, Fault> {
  const shipped = shippedIn(listed);
  const faults = new Map<TermRecord, Fault>();
  for (const record of records) {
    const old = shipped.has(record.code) ? kept.get(record.code) : undefined;
    const fixed = old && differing(record, old, listed.list).find((field) => listed.list === "communities" || shippedKeeps.includes(field));
    if (fixed) {
      faults.set(record, { field: fixed, reason: "It ships with the product and comes with its next version." });
    }
  }
  return faults;
}

async function planOf(ctx: Context, listed: Listed, said: readonly SaidOfTerm[]): Promise<Plan[]> {
  const kept = new Map((await termsOf(ctx, listed)).map((term) => [term.code, term]));
  const records = said.map((one) => completed(one, kept.get(one.code)));
  const faults = faultsOf(records, kept, listed, changesOfShipped(records, kept, listed));
  return records.map((record) => {
    const { row, code } = record;
    const old = kept.get(code);
    const wrong = faults.get(record);
    if (wrong) {
      return { record, outcome: { row, code, outcome: "REJECTED", ...wrong } };
    }
    if (!old) {
      return { record, outcome: { row, code, outcome: "CREATED", field: "", reason: "" } };
    }
    const changed = differing(record, old, listed.list);
    const outcome = changed.length > 0 ? ("UPDATED" as const) : ("UNCHANGED" as const);
    return { record, outcome: { row, code, outcome, field: changed.join(", "), reason: "" } };
  });
}

/** Writes one planned term. @returns a skill that another takes the place of from now on. */
type WriteTerm = (tx: Transaction, record: TermRecord, keyOf: (code: string | null) => string | null) => Promise<Skill | null>;

const writeSkill = (scheme: string | null, shipped: ReadonlySet<string>): WriteTerm => async (tx, record, keyOf) => {
  const old = await tx.manager.findOneBy(Skill, { code: keptCode(scheme, record.code) });
  const said = { name: record.label, description: record.description, wordsByLanguage: record.words };
  const values: Partial<Skill> = {
    ...said,
    parentId: keyOf(record.parent),
    status: record.status as TermStatus,
    successorId: keyOf(record.successor),
    mappings: record.mappings,
  };
  const subject = old
    ? await tx.change(Skill, old, { ...values, ...(shipped.has(record.code) ? { stewardEdit: editTo(old, said) } : {}) })
    : await tx.insert(Skill, { ...values, id: keyOf(record.code) ?? newKey(), code: keptCode(scheme, record.code), scheme, stewardEdit: null });
  await tx.tell({ action: "skill.importSkill", subject, changes: { name: [old?.name ?? null, record.label] } });
  return subject.successorId !== null && old?.successorId !== subject.successorId ? subject : null;
};

const writeCommunity = (scheme: string | null): WriteTerm => async (tx, record, keyOf) => {
  const code = keptCode(scheme, record.code);
  const old = await tx.manager.findOneBy(Community, { code });
  const values = {
    name: record.label,
    selfDescription: record.description,
    broaderId: keyOf(record.parent),
    alsoBroaderIds: record.alsoWithin.flatMap((one) => keyOf(one) ?? []),
    wordsByLanguage: record.words,
    mappings: record.mappings,
  };
  if (old) {
    await tx.update(Community, { id: old.id }, values);
  }
  const subject = old ?? (await tx.insert(Community, { ...values, id: keyOf(record.code) ?? newKey(), code, scheme }));
  await tx.tell({ action: "community.importCommunity", subject, changes: { name: [old?.name ?? null, record.label] } });
  return null;
};

async function writeAll(ctx: Context, { list, scheme }: Listed, records: readonly TermRecord[]): Promise<void> {
  const rows = await ctx.read.find<Skill | Community>(list === "skills" ? Skill : Community);
  const keys = new Map(rows.map((row) => [row.code, row.id]));
  records.forEach(({ code }) => keys.set(keptCode(scheme, code), keys.get(keptCode(scheme, code)) ?? newKey()));
  const keyOf = (code: string | null): string | null => (code === null ? null : (keys.get(keptCode(scheme, code)) ?? null));
  const write = list === "skills" ? writeSkill(scheme, shippedIn({ list, scheme })) : writeCommunity(scheme);
  await ctx.write(async (tx) => {
    const replaced: Skill[] = [];
    for (const record of records) {
      const skill = await write(tx, record, keyOf);
      replaced.push(...(skill ? [skill] : []));
    }
    // All terms are there now, in whatever order the file has them.
    for (const skill of replaced) {
      await leadTo(ctx, tx, skill, await tx.manager.findOneByOrFail(Skill, { id: skill.successorId ?? "" }));
    }
    await (list === "skills" ? rewriteSkillParts(tx.manager) : rewriteCommunityParts(tx.manager));
    await rewriteTermWords(tx.manager);
  });
}

/**
 * Takes the terms of a file into a list: new ones are added, others changed where they differ; nothing is taken out, and
 * what the file does not speak of stays.
 * All of it or none, in one transaction. Doing it again changes nothing.
 * @returns what became, or with `dryRun` would become, of every row.
 */
export async function importTerms(
  ctx: Context,
  listed: Listed,
  said: readonly SaidOfTerm[],
  dryRun: boolean,
): Promise<TermOutcome[]> {
  const plan = await planOf(ctx, listed, said);
  const wanted = plan.filter(({ outcome }) => ["CREATED", "UPDATED"].includes(outcome.outcome));
  if (!dryRun && wanted.length > 0) {
    await writeAll(ctx, listed, wanted.map(({ record }) => record));
  }
  return plan.map(({ outcome }) => outcome);
}
