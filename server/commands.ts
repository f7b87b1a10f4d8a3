import { existsSync } from "node:fs";
import { join } from "node:path";
import { assemble, type App } from "./app.ts";
import { letBackIn } from "./identity/auth/recovery.service.ts";
import { foundNetwork, makeOperator } from "./identity/founding.service.ts";
import { importFile, readImportWords } from "./interop/import-command.ts";
import { exportPackage } from "./interop/package-export.ts";
import { foundCommittee } from "./membership/founding.ts";
import { ConfigurationError, type Config } from "./platform/config.ts";
import type { Context } from "./platform/context.ts";
import { Refusal } from "./platform/refusal.ts";

/** How long a stop waits for requests that are under way, in milliseconds. */
const patience = 10_000;

function stopOnSignal(app: App): void {
  const stop = async (): Promise<void> => {
    const limit = setTimeout(() => process.exit(1), patience);
    await app.close();
    clearTimeout(limit);
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}

/** An error that nobody caught belongs to one request or one round of work; the others go on. */
function outliveErrors({ log }: App): void {
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error: unknown) => log.error({ err: error }, "an error that nobody caught"));
  }
}

/** Serves an assembled product until a signal stops it. @returns the address it listens on. */
export async function listen(app: App): Promise<string> {
  outliveErrors(app);
  const address = await app.http.listen({ host: app.config.host, port: app.config.port });
  stopOnSignal(app);
  return address;
}

/** `npm start`: migrates, serves, and says where. */
export async function start(config: Config): Promise<void> {
  if (!config.adminFolder || !existsSync(join(config.adminFolder, "index.html"))) {
    throw new ConfigurationError("The admin is not built yet. Run `npm run build`, then start again.");
  }
  const app = await assemble(config);
  const address = await listen(app);
  app.log.info({ address }, "the directory is open");
}

/** `npm run migrate`: brings the database to the newest schema. Ends with an error when a step fails. */
export async function upgrade(config: Config): Promise<void> {
  const app = await assemble(config);
  await app.close();
  process.stdout.write("The database has the newest schema.\n");
}

/** Runs a command that changes something; what it was refused for is told in the command's own words. */
export async function change(config: Config, work: (app: App, ctx: Context) => Promise<string>): Promise<void> {
  const app = await assemble(config);
  try {
    const said = await work(app, await app.contextFor(null));
    process.stdout.write(`${said}\n`);
  } catch (error) {
    throw error instanceof Refusal ? new ConfigurationError(error.message) : error;
  } finally {
    await app.close();
  }
}

/** `npm run create-operator -- EMAIL "FULL NAME"`: makes an operator and prints a link to sign in with. */
export async function createOperator(config: Config, [email = "", name = ""]: string[]): Promise<void> {
  await change(config, async (app, ctx) => {
    await makeOperator(ctx, { email, name });
    const address = config.url ?? `http://${config.host}:${config.port}`;
    const link = await app.auth.linkFor(email, "/");
    return `${name} is an operator. Start the directory, then sign in within 15 minutes by:\n${address}${link}`;
  });
}

/** `npm run let-back-in -- EMAIL`: for somebody who lost their second step; prints a link to sign in with. */
export async function letPersonBackIn(config: Config, [email = ""]: string[]): Promise<void> {
  await change(config, async (app, ctx) => {
    await letBackIn(ctx, email);
    const address = config.url ?? `http://${config.host}:${config.port}`;
    const link = await app.auth.linkFor(email.trim().toLowerCase(), "/");
    const lines = [
      "Their app and passkeys no longer count, they are signed out everywhere, and a mail tells them so.",
      "Give them this link, or let them ask for one; it works once, within 15 minutes:",
      `${address}${link}`,
    ];
    return lines.join("\n");
  });
}

/** `npm run create-network -- HANDLE "NAME" [EMAIL "NAME"]`: sets up a partnership with its committee. */
export async function createNetwork(config: Config, words: string[]): Promise<void> {
  const [handle = "", name = "", email, secretary] = words;
  await change(config, async (_app, ctx) => {
    const named = email ? { email, name: secretary ?? "" } : null;
    const network = await ctx.write(async (tx) => {
      const founded = await foundNetwork(ctx, { handle, name, secretary: named });
      await foundCommittee(tx, founded.id, "Steering committee", ctx.today());
      return founded;
    });
    return `${network.name} is set up at /${network.handle}.`;
  });
}

/** `npm run import -- FORMAT FILE`: imports organisations and writes the report of every row. */
export async function importOrganisations(config: Config, words: string[]): Promise<void> {
  await change(config, async (_app, ctx) => {
    return importFile(ctx, readImportWords(words), (line) => void process.stdout.write(`${line}\n`));
  });
}

/** `npm run export -- hsds FOLDER` or `FILE.zip`: writes what everybody may see as an HSDS tabular data package. */
export async function exportDirectory(config: Config, [format = "", target = ""]: string[]): Promise<void> {
  if (format !== "hsds" || target === "") {
    const ways = "npm run export -- hsds FOLDER, which is new or empty, or npm run export -- hsds FILE.zip, which is new.";
    throw new ConfigurationError(`Say which format and where to: ${ways}`);
  }
  await change(config, async (_app, ctx) => {
    const counts = await exportPackage(ctx, config.url ?? `http://${config.host}:${config.port}`, target);
    const said = Object.entries(counts).map(([table, rows]) => `  ${table}: ${rows}`);
    return [`The directory was written to ${target} as an HSDS 3.0 tabular data package. Rows:`, ...said].join("\n");
  });
}

/** `npm run import-vocabulary -- FILE` and `npm run export-vocabulary -- FILE`: lists of words from and to files. */
export async function moveVocabulary(
  config: Config,
  move: (ctx: Context, words: readonly string[]) => Promise<string>,
  words: string[],
): Promise<void> {
  await change(config, (_app, ctx) => move(ctx, words));
}
