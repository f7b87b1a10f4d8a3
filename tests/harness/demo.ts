import { createServer } from "node:net";
import type { Browser } from "playwright-core";
import { assemble, type App } from "../../server/app.ts";
import { readDemoData } from "../../server/demo/demo-data.ts";
import { serveDemoSignIn } from "../../server/demo/sign-in.ts";
import type { Config } from "../../server/platform/config.ts";
import { visit, type Visit } from "./browser.ts";
import { databaseWith } from "./templates.ts";
import { testConfig } from "./test-config.ts";
import { cookiesOf, newAddress } from "./sign-in.ts";

/** The product with the demonstration in it and the built admin, listening on this machine only. */
export interface Demo {
  app: App;
  /** Where it listens: `http://127.0.0.1:PORT`. */
  origin: string;
  /** The path that signs a person of the demonstration in, by key: `imran-s`. */
  signInPath(person: string): string;
  /** Asks the graph as a person of the demonstration, to find what a test is about or to prepare it. */
  ask<Data>(person: string, query: string, variables?: Record<string, unknown>): Promise<Data>;
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

/** From an address of its own: so many sign-ins from one within a minute are refused, and test files that share a worker share the count. */
async function cookieFor(app: App, path: string): Promise<string> {
  const remoteAddress = newAddress();
  const sentOn = await app.http.inject({ method: "GET", url: path, remoteAddress });
  const opened = await app.http.inject({ method: "GET", url: String(sentOn.headers.location), remoteAddress });
  return cookiesOf(opened);
}

async function ask<Data>(app: App, cookie: string, query: string, variables = {}): Promise<Data> {
  const response = await app.http.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json", cookie },
    payload: JSON.stringify({ query, variables }),
  });
  const { data, errors } = response.json<{ data: Data; errors?: { message: string }[] }>();
  if (errors) {
    throw new Error(errors.map((error) => error.message).join("\n"));
  }
  return data;
}

/**
 * Starts the demonstration on a copy of its own, so that no test file sees another's acts.
 * @param changesFor what is configured otherwise, once it is known where it listens.
 */
export async function startDemo(changesFor: (origin: string) => Promise<Partial<Config>> = async () => ({})): Promise<Demo> {
  const place = await databaseWith("sqlite", "demonstration");
  const port = await freePort();
  const changes = await changesFor(`http://127.0.0.1:${port}`);
  const app = await assemble({ ...testConfig(place.config), port, adminFolder: "dist/admin", ...changes });
  const data = readDemoData();
  // The demonstration prints links for a third of its people; tests also need the others.
  const people = data.people.map((person) => ({ ...person, signIn: person.signIn ?? "everywhere" }));
  serveDemoSignIn(app.http, app.auth, { ...data, people }, key);
  const origin = await app.http.listen({ host: "127.0.0.1", port });
  const signInPath = (person: string): string => `/demo/sign-in/${person}?${new URLSearchParams({ key })}`;
  const cookies = new Map<string, Promise<string>>();
  return {
    app,
    origin,
    signInPath,
    ask: async (person, query, variables) => {
      const cookie = cookies.get(person) ?? cookieFor(app, signInPath(person));
      cookies.set(person, cookie);
      return ask(app, await cookie, query, variables);
    },
    close: async () => {
      await app.close();
      await place.drop();
    },
  };
}

/** Opens the demonstration as one of its people; null is the public. */
export async function visitAs(browser: Browser, demo: Demo, person: string | null, width?: number): Promise<Visit> {
  const visited = await visit(browser, demo.origin, width);
  if (person) {
    const answer = await visited.context.request.get(demo.signInPath(person));
    if (!answer.ok()) {
      throw new Error(`${person} cannot sign in: ${answer.status()}`);
    }
  }
  return visited;
}
