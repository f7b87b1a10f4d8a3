import { assemble, type App } from "./app.ts";
import type { Config } from "./platform/config.ts";

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

/** Serves an assembled product until a signal stops it. @returns the address it listens on. */
export async function listen(app: App): Promise<string> {
  const address = await app.http.listen({ host: app.config.host, port: app.config.port });
  stopOnSignal(app);
  return address;
}

/** `npm start`: migrates, serves, and says where. */
export async function start(config: Config): Promise<void> {
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
