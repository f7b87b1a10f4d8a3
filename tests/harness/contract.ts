import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, separateOperations, type DocumentNode } from "graphql";

const folder = join(import.meta.dirname, "..", "contract");

/** The operations of a contract file by name, as those who build on the graph send them. */
export function contract(file: "onboarding" | "membership" | "directory"): Record<string, DocumentNode> {
  return separateOperations(parse(readFileSync(join(folder, `${file}.graphql`), "utf8")));
}
