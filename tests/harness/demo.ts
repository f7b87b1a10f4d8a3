import { createServer } from "node:net";
import { assemble, type App } from "../../server/app.ts";
import { readDemoData } from "../../server/demo/demo-data.ts";
import { loadDemo } from "../../server/demo/load.ts";
import { serveDemoSignIn } from "../../server/demo/sign-in.ts";
import { createTestDatabase } from "./databases.ts";
import { testConfig } from "./server.ts";

/** The product with the demonstration in it and the built admin, listening on this machine only. */
export interface Demo {
  app: App;
  /** Where it listens: `http://127.0.0.1:PORT`. */
  origin: string;
  /** The path that signs a person of the demonstration in, by key: `imran-s`. */
  signInPath(person: string): string;
  close(): Promise<void>;
}

const key = "a key that the demonstration printed";

/** A port nobody listens on. The sign-in links need it before the server listens. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Starts the demonstration on an SQLite file of its own: about half a minute, so once for a test file. */
export async function startDemo(): Promise<Demo> {
  const place = await createTestDatabase("sqlite");
  const port = await freePort();
  const app = await assemble({ ...testConfig(place), port, adminFolder: "dist/admin" });
  await loadDemo(app, () => undefined);
  serveDemoSignIn(app.http, app.auth, readDemoData(), key);
  const origin = await app.http.listen({ host: "127.0.0.1", port });
  return {
    app,
    origin,
    signInPath: (person) => `/demo/sign-in/${person}?${new URLSearchParams({ key })}`,
    close: async () => {
      await app.close();
      await place.drop();
    },
  };
}
