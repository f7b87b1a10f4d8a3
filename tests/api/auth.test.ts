import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AuthAccount, AuthSession, AuthUser, AuthVerification } from "../../server/identity/auth/auth.entity.ts";
import { personWithEmail } from "../../server/identity/auth/accounts.ts";
import { Person } from "../../server/identity/person.entity.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { cookiesOf, newAddress, newestMail, open, postAuth, signIn } from "../harness/sign-in.ts";

const viewer = "{ viewer { person { displayName } } }";
const password = "seven steps to the canal";

describe.each(databaseKinds)("signing in on %s", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());

  const mailsTo = (to: string) => server.app.database.read.countBy(Mail, { to });
  const askForLink = (email: string, more: object = {}) => postAuth(server, "/sign-in/magic-link", { email, ...more });

  async function setPassword(email: string): Promise<void> {
    await postAuth(server, "/request-password-reset", { email });
    const token = new URL((await newestMail(server, email))?.link ?? "", "http://localhost").searchParams.get("token");
    const done = await postAuth(server, "/reset-password", { newPassword: password, token });
    expect(done.statusCode).toBe(200);
  }

  describe("with a link sent by mail", () => {
    it("joins with a name and an address, as a person of the same key", async () => {
      const { cookie, personId } = await signIn(server, "nadia@example.org", "  Nadia Akhtar ");
      const answer = await server.as(cookie).ask<{ viewer: unknown }, object>(viewer);
      expect(answer.data.viewer).toEqual({ person: { displayName: "Nadia Akhtar" } });
      const user = await server.app.database.read.findOneByOrFail(AuthUser, { email: "nadia@example.org" });
      expect(user).toMatchObject({ id: personId, emailVerified: true });
      const told = await server.app.database.read.findBy(AuditEvent, { subjectId: personId });
      expect(told.map(({ action, actorId }) => ({ action, actorId }))).toEqual([
        { action: "person.join", actorId: personId },
      ]);
    });

    it("signs in again as the same person, whatever the case of the address and the name typed", async () => {
      const first = await signIn(server, "ola@example.org", "Ola");
      await askForLink("OLA@example.org", { name: "Somebody else" });
      const opened = await open(server, (await newestMail(server, "OLA@example.org"))?.link ?? "");
      expect(await server.app.auth.personOf(new Headers({ cookie: cookiesOf(opened) }))).toBe(first.personId);
      expect(await server.app.database.read.countBy(Person, { displayName: "Somebody else" })).toBe(0);
    });

    it("shows the address to oneself", async () => {
      const { cookie } = await signIn(server, "Mine@example.org", "Mine");
      const answer = await server.as(cookie).ask<{ viewer: unknown }, object>("{ viewer { email } }");
      expect(answer.data.viewer).toEqual({ email: "mine@example.org" });
    });

    it("takes any name, on one line", async () => {
      const { cookie } = await signIn(server, "lines@example.org", " Ọlá\u0000\r\nO’Brien-শেখ ");
      const answer = await server.as(cookie).ask<{ viewer: unknown }, object>(viewer);
      expect(answer.data.viewer).toEqual({ person: { displayName: "Ọlá O’Brien-শেখ" } });
    });

    it("tells nobody whether an address is known, and sends a stranger nothing", async () => {
      await signIn(server, "known@example.org", "Known");
      const known = await askForLink("known@example.org");
      const unknown = await askForLink("unknown@example.org");
      const blank = await askForLink("unknown@example.org", { name: "   " });
      expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
      expect([blank.statusCode, blank.body]).toEqual([known.statusCode, known.body]);
      expect(await mailsTo("known@example.org")).toBe(2);
      expect(await mailsTo("unknown@example.org")).toBe(0);
    });

    it("repeats nothing in the mail that was typed into the form", async () => {
      await askForLink("target@example.org", { name: "Buy at shop.example" });
      const mail = await newestMail(server, "target@example.org");
      expect(`${mail?.subject} ${mail?.body}`).not.toContain("shop.example");
    });

    it("lets a link work once, and for a quarter of an hour", async () => {
      await askForLink("once@example.org", { name: "Once" });
      const link = (await newestMail(server, "once@example.org"))?.link ?? "";
      const first = await open(server, link);
      const second = await open(server, link);
      expect(first.cookies).not.toEqual([]);
      expect(second.cookies).toEqual([]);
      expect(second.headers.location).toBe("/?error=INVALID_TOKEN");

      await askForLink("once@example.org", { callbackURL: "/west-midlands/my-work?open=1" });
      const old = (await newestMail(server, "once@example.org"))?.link ?? "";
      const ended = new Date(Date.now() - 1000).toISOString();
      await server.app.database.write((manager) => {
        return manager.createQueryBuilder().update(AuthVerification).set({ expiresAt: ended }).execute();
      });
      const late = await open(server, old);
      expect(late.cookies).toEqual([]);
      expect(late.headers.location).toBe("/west-midlands/sign-in?error=INVALID_TOKEN");
    });

    it("lets only one of many who open a link at once in", async () => {
      await askForLink("race@example.org", { name: "Race" });
      const link = (await newestMail(server, "race@example.org"))?.link ?? "";
      const opened = await Promise.all(Array.from({ length: 8 }, () => open(server, link)));
      expect(opened.filter((response) => response.cookies.length > 0)).toHaveLength(1);
    });

    it("keeps only a hash of the link", async () => {
      await askForLink("hash@example.org", { name: "Hash" });
      const link = (await newestMail(server, "hash@example.org"))?.link ?? "";
      const token = new URL(link, "http://localhost").searchParams.get("token") ?? "";
      const rows = await server.app.database.read.find(AuthVerification);
      expect(token.length).toBeGreaterThanOrEqual(32);
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain(token);
    });

    it("leads nobody away from here", async () => {
      for (const page of ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"]) {
        const asked = await askForLink("away@example.org", { name: "Away", callbackURL: page });
        expect(asked.statusCode).toBe(403);
      }
      expect(await mailsTo("away@example.org")).toBe(0);
    });

    it("opens the account that somebody else has prepared", async () => {
      const ctx = await server.app.contextFor(null);
      const prepared = await ctx.write((tx) => personWithEmail(tx, "Invited@example.org", "Invited Person"));
      const again = await ctx.write((tx) => personWithEmail(tx, "invited@example.org", "Other Name"));
      const { personId } = await signIn(server, "invited@example.org");
      expect([again, personId]).toEqual([prepared, prepared]);
    });

    it("can be handed over by those who run the installation", async () => {
      const { personId } = await signIn(server, "handed@example.org", "Handed");
      const opened = await open(server, await server.app.auth.linkFor("handed@example.org", "/my-work"));
      expect(opened.headers.location).toBe("/my-work");
      expect(await server.app.auth.personOf(new Headers({ cookie: cookiesOf(opened) }))).toBe(personId);
    });
  });

  describe("with a password", () => {
    it("works once one has been set by a link to one's own mailbox", async () => {
      const { personId, cookie } = await signIn(server, "pass@example.org", "Pass");
      await setPassword("pass@example.org");
      expect(await server.app.auth.personOf(new Headers({ cookie }))).toBeNull();
      const signedIn = await postAuth(server, "/sign-in/email", { email: "pass@example.org", password });
      expect(signedIn.statusCode).toBe(200);
      expect(await server.app.auth.personOf(new Headers({ cookie: cookiesOf(signedIn) }))).toBe(personId);
      const kept = await server.app.database.read.findOneByOrFail(AuthAccount, { userId: personId });
      expect(kept.password).not.toContain(password);
    });

    it("is set on the page that was asked for, which is one of ours", async () => {
      await signIn(server, "page@example.org", "Page");
      const ask = (redirectTo: string) => postAuth(server, "/request-password-reset", { email: "page@example.org", redirectTo });
      expect((await ask("/west-midlands/set-password")).statusCode).toBe(200);
      expect((await newestMail(server, "page@example.org"))?.link).toMatch(/^\/west-midlands\/set-password\?token=\w+$/);
      expect((await ask("https://elsewhere.example/set-password")).statusCode).toBe(403);
    });

    it("refuses a wrong one, and an unknown address, in the same words", async () => {
      await signIn(server, "wrong@example.org", "Wrong");
      await setPassword("wrong@example.org");
      const wrong = await postAuth(server, "/sign-in/email", { email: "wrong@example.org", password: "x".repeat(14) });
      const unknown = await postAuth(server, "/sign-in/email", { email: "no@example.org", password: "x".repeat(14) });
      expect(wrong.statusCode).toBe(401);
      expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
      expect(wrong.cookies).toEqual([]);
    });

    it("takes no short one, and long ones", async () => {
      const { cookie } = await signIn(server, "length@example.org", "Length");
      await setPassword("length@example.org");
      const signedIn = await postAuth(server, "/sign-in/email", { email: "length@example.org", password });
      const change = (newPassword: string) => postAuth(
        server,
        "/change-password",
        { currentPassword: password, newPassword },
        { cookie: cookiesOf(signedIn) },
      );
      expect(cookie).not.toBe("");
      expect((await change("elevenchars")).statusCode).toBe(400);
      expect((await change("long ".repeat(26))).statusCode).toBe(200);
    });

    it("is not offered to strangers as a way to join", async () => {
      const asked = await postAuth(server, "/sign-up/email", { email: "new@example.org", password, name: "New" });
      expect(asked.statusCode).toBe(404);
      expect(await server.app.database.read.countBy(AuthUser, { email: "new@example.org" })).toBe(0);
    });
  });

  describe("is limited", () => {
    it("to ten passwords in a quarter of an hour for one address, from wherever they come", async () => {
      await signIn(server, "guess@example.org", "Guess");
      await setPassword("guess@example.org");
      const guesses = await Promise.all(
        Array.from({ length: 12 }, (_unused, index) =>
          postAuth(server, "/sign-in/email", { email: "Guess@example.org", password: `guess number ${index}` }),
        ),
      );
      expect(guesses.filter((response) => response.statusCode === 401)).toHaveLength(10);
      expect(guesses.filter((response) => response.statusCode === 429)).toHaveLength(2);
      const right = () => postAuth(server, "/sign-in/email", { email: "guess@example.org", password });
      expect((await right()).statusCode).toBe(429);
      server.later({ minutes: 16 });
      expect((await right()).statusCode).toBe(200);
    });

    it("but forgets mistakes once the password was right", async () => {
      await signIn(server, "typo@example.org", "Typo");
      await setPassword("typo@example.org");
      for (let round = 0; round < 4; round += 1) {
        for (let mistake = 0; mistake < 5; mistake += 1) {
          await postAuth(server, "/sign-in/email", { email: "typo@example.org", password: "not the one at all" });
        }
        const right = await postAuth(server, "/sign-in/email", { email: "typo@example.org", password });
        expect(right.statusCode).toBe(200);
      }
    });

    it("to five mails in a quarter of an hour for one address, known or not", async () => {
      await signIn(server, "flood@example.org", "Flood");
      for (const email of ["flood@example.org", "nobody@example.org"]) {
        const sent = await mailsTo(email);
        const statuses: number[] = [];
        for (let time = 0; time < 7 - sent; time += 1) {
          statuses.push((await askForLink(email)).statusCode);
        }
        expect(statuses.filter((status) => status === 429).length).toBe(2);
      }
      expect(await mailsTo("flood@example.org")).toBe(5);
    });

    it("for one network address, whichever accounts it tries, and whatever it says of itself", async () => {
      const remoteAddress = newAddress();
      const tries = Array.from({ length: 31 }, (_unused, index) =>
        server.app.http.inject({
          method: "POST",
          url: "/api/auth/sign-in/email",
          remoteAddress,
          headers: { "x-forwarded-for": `192.0.2.${index}`, "x-caller-address": `192.0.2.${index}` },
          payload: { email: `account${index}@example.org`, password },
        }),
      );
      const statuses = (await Promise.all(tries)).map((response) => response.statusCode);
      expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    });

    it("in what a request may carry", async () => {
      const large = await askForLink("large@example.org", { name: "x".repeat(20_000) });
      expect(large.statusCode).toBe(413);
      expect(large.json().errors[0].message).toContain("larger");
    });
  });

  describe("keeps a session", () => {
    it("in a cookie that scripts and other sites cannot use, for thirty days", async () => {
      await askForLink("cookie@example.org", { name: "Cookie" });
      const opened = await open(server, (await newestMail(server, "cookie@example.org"))?.link ?? "");
      const [cookie] = opened.cookies;
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/", maxAge: 30 * 24 * 60 * 60 });
      expect(cookie?.secure).toBeUndefined();
    });

    it("over https only, where the installation is reached by https", async () => {
      const safe = await startServer(kind, { url: "https://directory.example.org" });
      const asked = await postAuth(safe, "/sign-in/magic-link", { email: "a@example.org", name: "A" });
      expect(asked.statusCode).toBe(403);
      const link = await safe.app.auth.linkFor("a@example.org", "/");
      const [cookie] = (await open(safe, link)).cookies;
      expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: "Lax" });
      expect(cookie?.name).toMatch(/^__Secure-/);
      await safe.close();
    });

    it("without where and with what somebody signed in", async () => {
      const { personId } = await signIn(server, "traces@example.org", "Traces");
      const [session] = await server.app.database.read.findBy(AuthSession, { userId: personId });
      expect(session).toMatchObject({ ipAddress: null, userAgent: null });
    });

    it("until it is signed out of", async () => {
      const { cookie } = await signIn(server, "leave@example.org", "Leave");
      const left = await postAuth(server, "/sign-out", {}, { cookie });
      expect(left.statusCode).toBe(200);
      expect((await server.as(cookie).ask<{ viewer: unknown }, object>(viewer)).data.viewer).toBeNull();
    });

    it("until its day has come", async () => {
      const { cookie, personId } = await signIn(server, "old@example.org", "Old");
      const ended = new Date(Date.now() - 1000).toISOString();
      await server.app.database.write((manager) => {
        return manager.update(AuthSession, { userId: personId }, { expiresAt: ended });
      });
      expect((await server.as(cookie).ask<{ viewer: unknown }, object>(viewer)).data.viewer).toBeNull();
    });

    it("and forgets it afterwards, when the next person signs in", async () => {
      const { personId } = await signIn(server, "forgotten@example.org", "Forgotten");
      const ended = new Date(Date.now() - 1000).toISOString();
      await server.app.database.write((manager) => {
        return manager.update(AuthSession, { userId: personId }, { expiresAt: ended });
      });
      await signIn(server, "next@example.org", "Next");
      expect(await server.app.database.read.countBy(AuthSession, { userId: personId })).toBe(0);
    });

    it("only as long as the person is here", async () => {
      const { cookie, personId } = await signIn(server, "gone@example.org", "Gone");
      await server.app.database.write((manager) => manager.delete(Person, { id: personId }));
      expect((await server.as(cookie).ask<{ viewer: unknown }, object>(viewer)).data.viewer).toBeNull();
    });

    it("that cannot be made up", async () => {
      const { cookie } = await signIn(server, "forged@example.org", "Forged");
      const [name = "", value = ""] = cookie.split("=");
      const [token = ""] = decodeURIComponent(value).split(".");
      for (const forged of [token, `${token}.`, `${token}.${"A".repeat(43)}=`]) {
        expect(await server.app.auth.personOf(new Headers({ cookie: `${name}=${encodeURIComponent(forged)}` }))).toBeNull();
      }
    });
  });

  it("asks for requests from our own pages", async () => {
    const { cookie } = await signIn(server, "csrf@example.org", "Csrf");
    const crossed = await server.app.http.inject({
      method: "POST",
      url: "/api/auth/sign-out",
      remoteAddress: newAddress(),
      headers: { origin: "https://elsewhere.example", host: "localhost:80", cookie },
      payload: {},
    });
    expect(crossed.statusCode).toBe(403);
    expect(await server.app.auth.personOf(new Headers({ cookie }))).not.toBeNull();
  });

  it("answers in JSON whatever it was asked", async () => {
    const long = JSON.stringify({ email: `${"a".repeat(250)}@example.org`, name: "Long" });
    for (const payload of ["{", "[]", "null", '"text"', '{"email":5}', '{"email":"not an address"}', long]) {
      const response = await server.app.http.inject({
        method: "POST",
        url: "/api/auth/sign-in/magic-link",
        remoteAddress: newAddress(),
        headers: { "content-type": "application/json" },
        payload,
      });
      expect(response.statusCode).toBe(400);
      expect(() => response.json()).not.toThrow();
    }
  });
});
