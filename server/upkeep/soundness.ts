import type { Database } from "../database/connect.ts";
import { drift } from "../database/migrate.ts";
import { atOneMoment } from "../database/one-moment.ts";
import { raw } from "../database/sql.ts";
import { integrityFaults, referenceFaults, schemaVersion } from "../database/soundness.ts";
import type { Tell } from "../database/copy-rows.ts";
import { chainHead, firstBrokenLink, type ChainHead } from "../platform/audit-check.ts";
import { indexFaults } from "../platform/search-index.ts";

/** What is looked for in words: each of these rows has a document in its index. */
const searched = {
  organisation: raw("organisation"),
  service: raw("service"),
  researcher: raw(`(select "personId" as id from researcher_profile)`),
};

/** How a check went: what it found, and where the chain of acts ends. */
export interface Findings {
  faults: string[];
  head: ChainHead;
}

/** Looks at everything that does not need the newest schema: the database itself, its references and the chain of acts. */
export async function inspectRows(database: Database, exported: ChainHead | null, tell: Tell): Promise<Findings> {
  return atOneMoment(database, async (manager) => {
    const faults: string[] = [];
    const note = (name: string, sound: string, found: readonly string[]): void => {
      faults.push(...found.map((fault) => `${name}: ${fault}`));
      tell(found.length === 0 ? `  ${name}: ${sound}` : `  ${name}: NOT SOUND\n${found.map((fault) => `    ${fault}`).join("\n")}`);
    };
    note("Integrity", "the database is whole", await integrityFaults(manager));
    note("References", "every row that others name is there", await referenceFaults(manager));
    const broken = await firstBrokenLink(manager, exported);
    const head = await chainHead(manager);
    const entries = head.sequence.toLocaleString("en-GB");
    const since = exported ? `, and goes on from entry ${exported.sequence.toLocaleString("en-GB")} that was exported` : "";
    note("Record of acts", `${entries} entries, unbroken${since}`, broken ? [broken.sentence] : []);
    return { faults, head };
  });
}

/** Looks at what belongs to the newest schema: that the tables are as this version has them, and the search index. */
export async function inspectSchema(database: Database, tell: Tell): Promise<string[]> {
  const different = await drift(database);
  const search = (
    await Promise.all([
      indexFaults(database, "organisation", searched.organisation),
      indexFaults(database, "service", searched.service),
      indexFaults(database, "researcher", searched.researcher),
    ])
  ).flat();
  tell(different.length === 0 ? "  Tables: as this version has them" : `  Tables: NOT SOUND\n${different.map((one) => `    ${one}`).join("\n")}`);
  tell(search.length === 0 ? "  Search: in step with the rows" : `  Search: NOT SOUND\n${search.map((one) => `    ${one}`).join("\n")}`);
  return [...different.map((statement) => `Tables: this would be needed: ${statement}`), ...search.map((fault) => `Search: ${fault}`)];
}

/** Why the schema of a database keeps it from being looked at; null when nothing does. */
export async function schemaFault(database: Database): Promise<string | null> {
  const version = await schemaVersion(database);
  if (version === null) {
    return "It holds no tables of the directory.";
  }
  return version.unknown.length > 0
    ? `A newer version of the directory made it (${version.unknown.join(", ")}). Use that version or a later one.`
    : null;
}
