import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = "admin";

/** One declaration block of a stylesheet of the admin. */
export interface Rule {
  file: string;
  selector: string;
  declarations: [property: string, value: string][];
}

/** The files of the admin with this ending, as paths from the root of the repository. */
export function filesOf(ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

/** All rules of all stylesheets, those inside media queries too. */
export function allRules(): Rule[] {
  return filesOf(".css").flatMap((file) => {
    const text = readFileSync(file, "utf8").replace(/\/\*.*?\*\//gs, "");
    return [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = "", block = ""]) => ({
      file,
      selector: selector.trim(),
      declarations: declarationsOf(block),
    }));
  });
}

function declarationsOf(block: string): [string, string][] {
  // A semicolon inside quotes belongs to an address.
  const parts = block.match(/(?:"[^"]*"|[^;])+/g) ?? [];
  return parts.flatMap((part) => {
    const [, property, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/s.exec(part) ?? [];
    return property === undefined || value === undefined ? [] : [[property, value] as [string, string]];
  });
}
