import { readConfig, ConfigurationError, type Mode } from "./platform/config.ts";
import { createNetwork, createOperator, exportDirectory, importOrganisations, letPersonBackIn, moveVocabulary, start, upgrade } from "./commands.ts";
import { loadAreas } from "./area-command.ts";
import { demoEnvironment } from "./demo/kept-secrets.ts";
import { runDemo } from "./demo/run.ts";
import { exportVocabulary, importVocabulary } from "./interop/vocabulary-command.ts";
import { backup } from "./upkeep/backup.ts";
import { check } from "./upkeep/check.ts";
import { restore } from "./upkeep/restore.ts";

const usage = `Knowledge Partnership Directory

  npm start                                              serve the directory
  npm run migrate                                        bring the database to the newest schema
  npm run backup -- FILE                                 write everything into one file, while the directory is open
  npm run restore -- FILE [--replace] [--dry-run]        check a backup and put it in place; --dry-run only checks it
  npm run check -- [--head FILE] [--export-head FILE]    look whether the database and the record of acts are whole
  npm run create-operator -- EMAIL "FULL NAME"           make the first operator; prints a link to sign in with
  npm run let-back-in -- EMAIL                           for who lost their app, passkeys and recovery codes: takes them off
  npm run create-network -- HANDLE "NAME" [EMAIL "NAME"] make a partnership, with its secretary if named
  npm run import -- charities FILE [--dry-run]           read a register's entries; without FILE it says all choices
  npm run load-areas -- FOLDER [REPORT.csv]              load areas and postcode districts from files
  npm run export -- hsds FOLDER                          write what everybody may see as an HSDS tabular data package;
                                                         a name that ends in .zip makes one file of it
  npm run import-vocabulary -- FILE [--dry-run]          take in skills or communities from CSV, SKOS, UK-CAT or the DEI list
  npm run export-vocabulary -- FILE                      write them as CSV or SKOS; without FILE either says all choices
  npm run demo [-- --fresh]                              show the product with two demonstration networks

A command ends with 0 when it did what it says, 1 when it could not, 2 when there is no such command, and a check with
3 when something is not sound. Settings are environment variables; server/platform/config.ts explains each of them.
`;

/** Answers what the process ends with, where that is not simply 0. */
type Command = (words: string[]) => Promise<number | void>;

const modes: Record<string, Mode> = { demo: "demo" };

/** Looking after the database signs no sessions, so that a backup restores on a machine that does not know the secret. */
const withoutSecret = { KPD_SECRET: "no session is signed by this command", ...process.env };

const commands: Record<string, (mode: Mode) => Command> = {
  start: (mode) => () => start(readConfig(mode, process.env)),
  migrate: (mode) => () => upgrade(readConfig(mode, process.env)),
  backup: (mode) => (words) => backup(readConfig(mode, withoutSecret), words),
  restore: (mode) => (words) => restore(readConfig(mode, withoutSecret), words),
  check: (mode) => (words) => check(readConfig(mode, withoutSecret), words),
  "create-operator": (mode) => (words) => createOperator(readConfig(mode, process.env), words),
  "let-back-in": (mode) => (words) => letPersonBackIn(readConfig(mode, process.env), words),
  "create-network": (mode) => (words) => createNetwork(readConfig(mode, process.env), words),
  export: (mode) => (words) => exportDirectory(readConfig(mode, process.env), words),
  import: (mode) => (words) => importOrganisations(readConfig(mode, process.env), words),
  "load-areas": (mode) => (words) => loadAreas(readConfig(mode, process.env), words),
  "import-vocabulary": (mode) => (words) => moveVocabulary(readConfig(mode, process.env), importVocabulary, words),
  "export-vocabulary": (mode) => (words) => moveVocabulary(readConfig(mode, process.env), exportVocabulary, words),
  demo: (mode) => (words) =>
    runDemo(readConfig(mode, demoEnvironment(process.env)), { fresh: words.includes("--fresh") }),
};

async function run(): Promise<void> {
  const [name = "", ...words] = process.argv.slice(2);
  const command = commands[name];
  if (!command) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  process.exitCode = (await command(modes[name] ?? "production")(words)) ?? 0;
}

run().catch((error: unknown) => {
  const plain = error instanceof ConfigurationError;
  process.stderr.write(plain ? `This cannot be done:\n${error.message}\n` : `${String((error as Error).stack)}\n`);
  process.exit(1);
});
