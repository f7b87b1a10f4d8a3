import { tableInFile } from "./import-table.ts";

/** A vocabulary of tags out of a file of the operator's: what its tags are called, and by which words they are known. */
export interface TagVocabulary {
  /** What a tag is called, by "scheme code". */
  names: Map<string, string>;
  rules: TagRule[];
}

/** A regular expression of the vocabulary by which a tag is recognised. */
export interface TagRule {
  code: string;
  matches: RegExp;
  except: RegExp | null;
}

export const ukCat = "UK-CAT";

/**
 * Whether something that may repeat without end repeats within something that does so too, as in (a+)+: on some texts
 * the time such an expression takes doubles with every letter.
 */
export function repeatsWithin(source: string): boolean {
  const open: boolean[] = [];
  let repeats = false;
  const plain = source.replace(/\\./gs, "x").replace(/\[[^\]]*\]/g, "x");
  for (let place = 0; place < plain.length; place += 1) {
    const sign = plain[place] ?? "";
    const endless = /^([*+]|\{\d+,\})/.test(plain.slice(place + 1));
    if (sign === "(") {
      open.push(repeats);
      repeats = false;
    } else if (sign === ")") {
      if (repeats && endless) {
        return true;
      }
      repeats = (open.pop() ?? false) || repeats || endless;
    } else {
      repeats ||= endless;
    }
  }
  return false;
}

function expression(source: string): RegExp | null {
  try {
    return source === "" || repeatsWithin(source) ? null : new RegExp(source, "iu");
  } catch {
    return null;
  }
}

/** Longer texts are cut, so that an expression with several open ends takes a bounded time. */
const longestText = 2000;

/** The rules that a text fits. */
export function rulesThatFit(rules: readonly TagRule[], name: string, text: string): string[] {
  const said = `${name} ${text}`.slice(0, longestText);
  return rules.filter(({ matches, except }) => matches.test(said) && !except?.test(said)).map(({ code }) => code);
}

/** Reads the table of UK-CAT (columns Code, tag, Regular expression, Exclude regular expression). */
export async function tagVocabularyIn(path: string): Promise<TagVocabulary> {
  const table = await tableInFile(path);
  const vocabulary: TagVocabulary = { names: new Map(), rules: [] };
  for await (const { cells } of table.rows()) {
    const code = cells?.["Code"] ?? "";
    const name = cells?.["tag"] ?? "";
    if (code === "" || name === "") {
      continue;
    }
    vocabulary.names.set(`${ukCat} ${code}`, name);
    const matches = expression(cells?.["Regular expression"] ?? "");
    if (matches) {
      vocabulary.rules.push({ code, matches, except: expression(cells?.["Exclude regular expression"] ?? "") });
    }
  }
  return vocabulary;
}
