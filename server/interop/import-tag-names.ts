import { tableInFile } from "./import-table.ts";

/** What the tags of UK-CAT are called, by "UK-CAT code", out of its table (columns Code and tag). */
export async function tagNamesIn(path: string): Promise<Map<string, string>> {
  const table = await tableInFile(path);
  const names = new Map<string, string>();
  for await (const { cells } of table.rows()) {
    const code = cells?.["Code"];
    const name = cells?.["tag"];
    if (code && name) {
      names.set(`UK-CAT ${code}`, name);
    }
  }
  return names;
}
