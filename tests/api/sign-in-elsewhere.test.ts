import { randomBytes } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { AuthAccount, AuthUser } from "../../server/identity/auth/auth.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startUniversity, type Known, type University } from "../harness/oidc.ts";
import { turnOnCodes } from "../harness/second-step.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { cookiesOf, newAddress, postAuth, signIn } from "../harness/sign-in.ts";

// The provider says on the console that it is not set up for real use, which is so.
vi.spyOn(console, "warn").mockImplementation(() => undefined);

const url = "http://localhost";

const people: Record<string, Known> = {
  "staff-1": { email: "New.Colleague@warwick.example", email_verified: true, name: "Zeynep\u0000 Ünal-O’Brien" },
  "staff-2": { email: "farida@example.org", email_verified: true, name: "Another name there" },
  "student-1": { email: "farida@example.org", email_verified: false, name: "Not Farida" },
  "student-2": { name: "No address" },
  "staff-3": { email: "only.trusted@warwick.example", name: "Only Trusted" },
};

/** A browser between the directory and the provider: keeps the cookies of both. */
class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(private readonly server: TestServer) {}

  cookieFor(place: "directory" | "provider"): string {
    return [...(this.jars.get(place) ?? [])].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  private keep(place: "directory" | "provider", cookies: readonly string[]): void {
    const jar = this.jars.get(place) ?? new Map<string, string>();
    for (const cookie of cookies) {
      const [pair = ""] = cookie.split(";");
      const [name = "", ...value] = pair.split("=");
      jar.set(name, value.join("="));
    }
    this.jars.set(place, jar);
  }

  /** Presses the button, and is told where to go. */
  async begin(more: object = {}): Promise<LightMyRequestResponse> {
    const pages = { callbackURL: "/north/my-work", errorCallbackURL: "/north/sign-in?by=provider" };
    const answer = await postAuth(this.server, "/sign-in/social", { provider: "oidc", ...pages, ...more });
    this.keep("directory", cookiesOf(answer).split("; "));
    return answer;
  }

  /** Follows the provider's pages until it sends the browser back, and says where to. */
  async visit(address: string): Promise<string> {
    let at = address;
    while (!at.startsWith(`${url}/`)) {
      const answer = await fetch(at, { redirect: "manual", headers: { cookie: this.cookieFor("provider") } });
      this.keep("provider", answer.headers.getSetCookie());
      const next = answer.headers.get("location");
      if (next === null) {
        throw new Error(`The provider stopped: ${answer.status} ${await answer.text()}`);
      }
      at = new URL(next, at).href;
    }
    return at.slice(url.length);
  }

  /** Comes back to the directory with what the provider sent along. */
  async comeBack(path: string, cookie = this.cookieFor("directory")): Promise<LightMyRequestResponse> {
    const answer = await this.server.app.http.inject({ method: "GET", url: path, remoteAddress: newAddress(), headers: { host: "localhost:80", cookie } });
    this.keep("directory", answer.headers["set-cookie"] === undefined ? [] : [answer.headers["set-cookie"]].flat());
    return answer;
  }

  /** All of it. */
  async signIn(): Promise<LightMyRequestResponse> {
    const { url: there } = (await this.begin()).json<{ url: string }>();
    return this.comeBack(await this.visit(there));
  }

  async person(): Promise<string | null> {
    return this.server.app.auth.personOf(new Headers({ cookie: this.cookieFor("directory") }));
  }
}

describe.each(databaseKinds)("an account elsewhere, on %s", (kind) => {
  let server: TestServer;
  let university: University;

  beforeAll(async () => {
    university = await startUniversity(people, () => `${url}/api/auth/callback/oidc`);
    server = await startServer(kind, { url, provider: university.config });
  });
  afterAll(async () => {
    await server.close();
    await university.close();
  });

  async function accountsOf(userId: string): Promise<AuthAccount[]> {
    return server.app.database.read.findBy(AuthAccount, { userId });
  }

  it("lets nobody in while the provider does not answer, says so, and asks it again the next time", async () => {
    university.answers(false);
    const browser = new Browser(server);
    const answer = await browser.begin();
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    university.answers(true);
    expect((await browser.begin()).statusCode).toBe(200);
  });

  it("is offered by name where there is one", async () => {
    const asked = await server.as(null).ask<{ signInProvider: string }, object>("{ signInProvider }");
    expect(asked.data.signInProvider).toBe("my university account");
  });

  it("brings a newcomer in with the name that the provider tells, and keeps nothing that opens the provider", async () => {
    university.next("staff-1");
    const browser = new Browser(server);
    const answer = await browser.signIn();
    expect(answer.headers.location).toBe("/north/my-work");
    const id = (await browser.person()) ?? "";
    expect(await server.app.database.read.findOneByOrFail(AuthUser, { id })).toMatchObject({
      email: "new.colleague@warwick.example", emailVerified: true, name: "Zeynep Ünal-O’Brien", image: null,
    });
    const [account, ...others] = await accountsOf(id);
    expect(others).toEqual([]);
    expect(account).toMatchObject({ providerId: "oidc", accountId: "staff-1", accessToken: null, refreshToken: null, idToken: null, password: null });
  });

  it("signs in whoever has that address here already, as who they are here", async () => {
    const { personId } = await signIn(server, "farida@example.org", "Farida N.");
    university.next("staff-2");
    for (const _time of ["first", "second"]) {
      const browser = new Browser(server);
      await browser.signIn();
      expect(await browser.person()).toBe(personId);
    }
    expect(await server.app.database.read.findOneByOrFail(AuthUser, { id: personId })).toMatchObject({ name: "Farida N." });
    expect(await accountsOf(personId)).toHaveLength(1);
  });

  it("counts as the second step of whoever has one", async () => {
    const { cookie } = await signIn(server, "farida@example.org");
    await turnOnCodes(server, cookie);
    university.next("staff-2");
    const browser = new Browser(server);
    await browser.signIn();
    interface Added { startAuthenticator: { problems: { code: string }[] } }
    const asked = await server.as(browser.cookieFor("directory")).ask<Added, object>("mutation { startAuthenticator { problems { code } } }");
    expect(asked.data.startAuthenticator.problems.map(({ code }) => code)).not.toContain("STEP_UP_NEEDED");
    const mailed = await signIn(server, "farida@example.org");
    const refused = await server.as(mailed.cookie).ask<Added, object>("mutation { startAuthenticator { problems { code } } }");
    expect(refused.data.startAuthenticator.problems.map(({ code }) => code)).toEqual(["STEP_UP_NEEDED"]);
  });

  it.each(["student-1", "student-2", "staff-3"])("does not let %s in, whose address nobody vouches for", async (subject) => {
    university.next(subject);
    const browser = new Browser(server);
    const answer = await browser.signIn();
    expect(answer.headers.location).toMatch(/^\/north\/sign-in\?by=provider&error=/);
    expect(await browser.person()).toBeNull();
    expect(await server.app.database.read.countBy(AuthAccount, { accountId: subject })).toBe(0);
  });

  it("leads back to the page it came from when somebody changes their mind there", async () => {
    university.next(null);
    const browser = new Browser(server);
    expect((await browser.signIn()).headers.location).toMatch(/^\/north\/sign-in\?by=provider&error=access_denied/);
    expect(await browser.person()).toBeNull();
  });

  it("opens nothing a second time, nor in another browser than the one that began", async () => {
    university.next("staff-1");
    const browser = new Browser(server);
    const { url: there } = (await browser.begin()).json<{ url: string }>();
    const back = await browser.visit(there);
    const stranger = new Browser(server);
    await stranger.comeBack(back, "");
    expect(await stranger.person()).toBeNull();
    await browser.comeBack(back);
    await stranger.comeBack(back, "");
    expect(await stranger.person()).toBeNull();
  });

  it("takes no token from a program, and no page of another origin", async () => {
    const token = `${randomBytes(9).toString("base64url")}.e30.x`;
    expect((await new Browser(server).begin({ idToken: { token } })).statusCode).toBe(400);
    const elsewhere = await new Browser(server).begin({ callbackURL: "https://elsewhere.example/" });
    expect(elsewhere.statusCode).toBe(403);
  });
});

describe("an installation", () => {
  it("without a provider offers and serves none", async () => {
    const server = await startServer("sqlite");
    expect((await server.as(null).ask<{ signInProvider: null }, object>("{ signInProvider }")).data.signInProvider).toBeNull();
    expect((await postAuth(server, "/sign-in/social", { provider: "oidc" })).statusCode).toBe(404);
    await server.close();
  });

  it("that trusts every address of its provider lets in whom it does not vouch for", async () => {
    const university = await startUniversity(people, () => `${url}/api/auth/callback/oidc`);
    const server = await startServer("sqlite", { url, provider: { ...university.config, trustsEveryEmail: true } });
    university.next("staff-3");
    const browser = new Browser(server);
    expect((await browser.signIn()).headers.location).toBe("/north/my-work");
    expect(await browser.person()).not.toBeNull();
    await server.close();
    await university.close();
  });
});
