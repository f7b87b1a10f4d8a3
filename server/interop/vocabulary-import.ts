import { newKey } from "../platform/identifiers.ts";
import type { Context } from "../platform/context.ts";
import type { Transaction } from "../platform/transaction.ts";
import { TermRelation } from "../vocabulary/term-relation.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { shippedCommunities, shippedSkills } from "../vocabulary/data/vocabulary-data.ts";
import { canonicalTag } from "../vocabulary/iso-languages.ts";
import { Skill, TermStatus } from "../vocabulary/skill.entity.ts";
import { leadTo } from "../vocabulary/skill-merging.ts";
import { editTo } from "../vocabulary/steward-edit.ts";
import { rewriteCommunityParts, rewriteSkillParts } from "../vocabulary/term-parts.ts";
import { rewriteTermWords } from "../vocabulary/term-words.ts";
import { keptCode, termsOf, type Listed } from "./vocabulary-export.ts";
import type { TermRecord } from "./vocabulary-record.ts";

/** What became of one row. */
export interface TermOutcome {
  row: number;
  code: string;
  outcome: "CREATED" | "UPDATED" | "UNCHANGED" | "REJECTED";
  /** What changed, or what cannot be accepted. */
  field: string;
  reason: string;
}

type Fault = Pick<TermOutcome, "field" | "reason">;

const longest = { label: 200, description: 2000, words: 200 };

/** What of the texts of a record cannot be kept. */
function faultOfTexts({ label, description, words }: TermRecord): Fault | null {
  const texts = { label: [label], description: [description ?? ""], words: Object.values(words).flat() };
  for (const [field, said] of Object.entries(texts)) {
    if (said.some((text) => /\u0000|\p{Surrogate}/u.test(text))) {
      return { field, reason: "It holds a character that cannot be kept." };
    }
    const most = longest[field as keyof typeof longest];
    if (said.some((text) => text.length > most)) {
      return { field, reason: `It is longer than ${most} characters.` };
    }
  }
  return null;
}

/** What is wrong with a record on its own or beside the others; null when nothing is. */
function faultOf(record: TermRecord, codes: ReadonlyMap<string, number>): Fault | null {
  const { code, label, parent, successor, status, words, mappings } = record;
  if (code === "" || !/^[\w-]{1,60}$/.test(code)) {
    return { field: "code", reason: "It has no code of letters, digits, - and _." };
  }
  if (label === "") {
    return { field: "label", reason: "It has no name." };
  }
  if ((codes.get(code) ?? 0) > 1) {
    return { field: "code", reason: "The code stands in the file more than once." };
  }
  const missing = [parent, ...record.alsoWithin].find((one) => one !== null && !codes.has(one));
  if (missing !== undefined) {
    return { field: "parent", reason: `There is no term ${missing}.` };
  }
  if (successor !== null && !codes.has(successor)) {
    return { field: "successor", reason: `There is no term ${successor}.` };
  }
  if (successor !== null && (successor === code || status !== TermStatus.RETIRED)) {
    return { field: "successor", reason: "Only a retired term has another in its place." };
  }
  if (!Object.values<string>(TermStatus).includes(status)) {
    return { field: "status", reason: "Say PROPOSED, ACTIVE or RETIRED." };
  }
  const tag = Object.keys(words).find((lang) => !isTag(lang));
  if (tag !== undefined) {
    return { field: "words", reason: `${tag} is not a language tag.` };
  }
  const relation = mappings.find((mapping) => !Object.values<string>(TermRelation).includes(mapping.relation));
  return relation ? { field: "mappings", reason: `Say ${Object.values(TermRelation).join(", ")}.` } : faultOfTexts(record);
}

function isTag(lang: string): boolean {
  try {
    return canonicalTag(lang) === lang;
  } catch {
    return false;
  }
}

/** Codes that would lead back to themselves when one goes up, by what the file says and by what is kept beside it. */
function inCircles(records: readonly TermRecord[], kept: Iterable<TermRecord>): Set<string> {
  const above = new Map([...kept, ...records].map((record) => [record.code, [record.parent, ...record.alsoWithin]]));
  const circles = records.filter(({ code }) => {
    const seen = new Set<string>();
    const left = [...(above.get(code) ?? [])];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (next === code) {
        return true;
      }
      if (next !== null && !seen.has(next)) {
        seen.add(next);
        left.push(...(above.get(next) ?? []));
      }
    }
    return false;
  });
  return new Set(circles.map(({ code }) => code));
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

async function planOf(ctx: Context, listed: Listed, records: readonly TermRecord[]): Promise<Plan[]> {
  const kept = new Map((await termsOf(ctx, listed)).map((term) => [term.code, term]));
  const codes = new Map<string, number>([...kept.keys()].map((code) => [code, 0]));
  records.forEach(({ code }) => codes.set(code, (codes.get(code) ?? 0) + 1));
  const circles = inCircles(records, kept.values());
  const shipped = shippedIn(listed);
  const written = new Map([...kept, ...records.map((record) => [record.code, record] as const)]);
  const fault = (record: TermRecord): Fault | null => {
    if (circles.has(record.code)) {
      return { field: "parent", reason: "It would be within itself." };
    }
    const replaced = record.successor !== null && (written.get(record.successor)?.status ?? "") !== TermStatus.ACTIVE;
    return faultOf(record, codes) ?? (replaced ? { field: "successor", reason: "The term in its place must be in use." } : null);
  };
  const bad = new Map(records.flatMap((record) => (fault(record) && !kept.has(record.code) ? [[record.code, record]] : [])));
  return records.map((record) => {
    const { row, code } = record;
    const old = kept.get(code);
    const wrong = fault(record) ?? (record.parent && bad.has(record.parent) ? { field: "parent", reason: `The term ${record.parent} was rejected.` } : null);
    if (wrong) {
      return { record, outcome: { row, code, outcome: "REJECTED", ...wrong } };
    }
    if (!old) {
      return { record, outcome: { row, code, outcome: "CREATED", field: "", reason: "" } };
    }
    const changed = differing(record, old, listed.list);
    const fixed = shipped.has(code) ? changed.find((field) => listed.list === "communities" || shippedKeeps.includes(field)) : undefined;
    if (fixed) {
      const reason = "It ships with the product and comes with its next version.";
      return { record, outcome: { row, code, outcome: "REJECTED", field: fixed, reason } };
    }
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
 * Takes the terms of a file into a list: new ones are added, others changed where they differ; nothing is taken out.
 * All of it or none, in one transaction. Doing it again changes nothing.
 * @returns what became, or with `dryRun` would become, of every row.
 */
export async function importTerms(
  ctx: Context,
  listed: Listed,
  records: readonly TermRecord[],
  dryRun: boolean,
): Promise<TermOutcome[]> {
  const plan = await planOf(ctx, listed, records);
  const wanted = plan.filter(({ outcome }) => ["CREATED", "UPDATED"].includes(outcome.outcome));
  if (!dryRun && wanted.length > 0) {
    await writeAll(ctx, listed, wanted.map(({ record }) => record));
  }
  return plan.map(({ outcome }) => outcome);
}
