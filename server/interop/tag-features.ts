import { searchWords } from "../platform/stems.ts";
import { rulesThatFit, type TagRule } from "./tag-rules.ts";

/** Longer texts say the same things again; what follows is not read, so that the time for a row is bounded. */
const longestText = 4000;

/** The marks of a text by which tags are learned: stems, neighbouring stems, those of the name once more, and rules it fits. */
export function marksOf(rules: readonly TagRule[], name: string, text: string): string[] {
  const named = stemsOf(name);
  const said = stemsOf(text);
  const ofName = named.map((stem) => `name:${stem}`);
  const ofRules = rulesThatFit(rules, name, text).map((code) => `rule:${code}`);
  return [...new Set([...named, ...said, ...pairs(named), ...pairs(said), ...ofName, ...ofRules])];
}

function stemsOf(text: string): string[] {
  return searchWords(text.slice(0, longestText)).map(({ stem }) => stem);
}

function pairs(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`);
}
