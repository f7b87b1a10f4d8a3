import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import "reflect-metadata";
import { agreement, learnTags, suggestTags, type TaggedText } from "../../server/interop/tag-model.ts";
import { rulesThatFit, tagVocabularyIn, type TagRule } from "../../server/interop/tag-rules.ts";
import { taggedTextsIn } from "../../server/interop/tag-suggestions.ts";

/*
 * How far suggested tags agree with people: `npx tsx tests/bench/tags.ts [FOLDER]`. Charities are split by the lowest bit
 * of the first byte of the SHA-256 of their org-id: 0 is learned from, 1 is held out. All that is chosen (which marks,
 * from which likelihood on) is chosen on the half that is learned from. Read: name and activities, as in the register.
 */

const folder = process.argv[2] ?? process.env["KPD_REAL_DATA"] ?? "../shared/data";
const coded = join(folder, "charities", "ukcat_sample.csv");
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function isHeldOut(number: string): boolean {
  return ((createHash("sha256").update(number).digest()[0] ?? 0) & 1) === 1;
}

/** Micro-F1 of the rules of the vocabulary alone. */
function floor(rules: readonly TagRule[], texts: readonly TaggedText[]): number {
  let right = 0;
  let all = 0;
  for (const { name, text, tags } of texts) {
    const found = rulesThatFit(rules, name, text);
    right += found.filter((tag) => tags.includes(tag)).length;
    all += found.length + tags.length;
  }
  return (2 * right) / all;
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

if (!existsSync(coded)) {
  say("Skipped: there is no real data.");
} else {
  const { rules } = await tagVocabularyIn(join(folder, "taxonomies", "ukcat.csv"));
  const texts = [...(await taggedTextsIn(coded))];
  const learned = texts.filter(([number]) => !isHeldOut(number)).map(([, text]) => text);
  const heldOut = texts.filter(([number]) => isHeldOut(number)).map(([, text]) => text);
  say(`${learned.length} charities to learn from, ${heldOut.length} held out, ${rules.length} rules`);
  say(`micro-F1 of the rules alone, held out:   ${floor(rules, heldOut).toFixed(3)}`);
  const start = performance.now();
  const model = learnTags(rules, learned);
  say(`micro-F1 of what is suggested, held out: ${agreement(model, heldOut).toFixed(3)} (from ${model.threshold} on)`);
  say(`learned in ${((performance.now() - start) / 1000).toFixed(1)} s: ${model.tags.length} tags, ${model.marks.size} marks`);
  const usual = milliseconds(() => heldOut.forEach(({ name, text }) => suggestTags(model, name, text))) / heldOut.length;
  say(`a usual row takes ${usual.toFixed(2)} ms`);
  const hostile = ["y".repeat(5000), "activity".repeat(700), "0 to ".repeat(1000), "friends of ".repeat(500), " ".repeat(5000), "(a+)+".repeat(1000)];
  for (const text of hostile) {
    say(`a hostile row (${text.slice(0, 12)}…) takes ${milliseconds(() => void suggestTags(model, text, text)).toFixed(1)} ms`);
  }
}
