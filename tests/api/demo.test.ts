import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assemble, type App } from "../../server/app.ts";
import { readDemoData } from "../../server/demo/demo-data.ts";
import { loadDemo } from "../../server/demo/load.ts";
import { serveDemoSignIn, signInLinks } from "../../server/demo/sign-in.ts";
import { firstBrokenLink } from "../../server/platform/audit.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { createTestDatabase, databaseKinds, type TestDatabase } from "../harness/databases.ts";
import { testConfig } from "../harness/server.ts";
import { cookiesOf } from "../harness/sign-in.ts";

const key = "a key that the demonstration printed";

describe.each(databaseKinds)("the demonstration on %s", (kind) => {
  let place: TestDatabase;
  let app: App;

  beforeAll(async () => {
    place = await createTestDatabase(kind);
    app = await assemble(testConfig(place));
    serveDemoSignIn(app.http, app.auth, readDemoData(), key);
    await loadDemo(app, () => undefined);
    await app.http.ready();
  }, 120_000);

  afterAll(async () => {
    await app.close();
    await place.drop();
  });

  it("is loaded once: loading it again changes nothing", async () => {
    const before = await app.database.read.count(AuditEvent);
    const lines: string[] = [];
    await loadDemo(app, (line) => lines.push(line));
    expect(await app.database.read.count(AuditEvent)).toBe(before);
    expect(lines).toEqual(["The demonstration is here already; what was done in it is kept."]);
  });

  it("leaves an audit chain that is whole and in the order of its moments", async () => {
    expect(await firstBrokenLink(app.database.read)).toBeNull();
    const events = await app.database.read.find(AuditEvent, { order: { sequence: "ASC" } });
    const moments = events.map((event) => event.at);
    expect(moments).toEqual([...moments].sort());
  });

  it("signs everybody in by the link that is printed for them, and nobody without the key", async () => {
    const links = signInLinks(readDemoData(), "", key).match(/\/demo\/sign-in\/\S+/g) ?? [];
    const signedIn = await Promise.all(links.map(follow));
    const expected = readDemoData().people.filter((person) => person.signIn !== null);
    expect(signedIn.sort()).toEqual(expected.map((person) => person.displayName).sort());
    const refused = await app.http.inject({ method: "GET", url: "/demo/sign-in/imran-s?key=another" });
    expect(refused.statusCode).toBe(404);
    expect(refused.cookies).toEqual([]);
  });

  async function follow(link: string, index: number): Promise<string> {
    const remoteAddress = `10.9.0.${index + 1}`;
    const first = await app.http.inject({ method: "GET", url: link, remoteAddress });
    const second = await app.http.inject({ method: "GET", url: String(first.headers.location), remoteAddress });
    return ask(cookiesOf(second), "{ viewer { person { displayName } } }").then((data) => data.viewer.person.displayName);
  }

  async function ask(cookie: string, query: string): Promise<{ viewer: { person: { displayName: string } } }> {
    const headers = { cookie, "content-type": "application/json" };
    const answer = await app.http.inject({ method: "POST", url: "/graphql", headers, payload: JSON.stringify({ query }) });
    return answer.json().data;
  }
});
