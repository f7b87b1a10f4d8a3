import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AuthSession } from "../../server/identity/auth/auth.entity.ts";
import { Authenticator } from "../../server/identity/auth/authenticator.entity.ts";
import { makeOperator } from "../../server/identity/founding.service.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { turnOnCodes } from "../harness/second-step.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { cookiesOf, newestMail, postAuth, signIn } from "../harness/sign-in.ts";

const password = "seven steps to the canal";

interface Outcome {
  problems: { code: string; message: string; ways?: string[] }[];
}

describe.each(databaseKinds)("the second step on %s", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());

  async function act(cookie: string, name: string, code?: string): Promise<Outcome> {
    const document = code === undefined
      ? `mutation { ${name} { problems { code message ... on StepUpNeeded { ways } } } }`
      : `mutation ($code: String!) { ${name}(code: $code) { problems { code message ... on StepUpNeeded { ways } } } }`;
    const answer = await server.as(cookie).ask<Record<string, Outcome>, object>(document, { code });
    return answer.data[name] as Outcome;
  }
  const codesOf = (outcome: Outcome): string[] => outcome.problems.map((problem) => problem.code);

  async function setPassword(email: string): Promise<void> {
    await postAuth(server, "/request-password-reset", { email });
    const token = new URL((await newestMail(server, email))?.link ?? "", "http://localhost").searchParams.get("token");
    await postAuth(server, "/reset-password", { newPassword: password, token });
  }

  const enter = (email: string, code?: string) => postAuth(server, "/sign-in/email", { email, password, code });
  const reason = (response: { json(): { code?: string } }): string | undefined => response.json().code;

  async function personWithCodes(email: string) {
    await signIn(server, email, "Somebody");
    await setPassword(email);
    const first = await enter(email);
    const app = await turnOnCodes(server, cookiesOf(first));
    return { app, cookie: cookiesOf(first) };
  }

  describe("at the password", () => {
    it("is asked for once it is on, and not before the first code was confirmed", async () => {
      const email = "ask@example.org";
      await signIn(server, email, "Ask");
      await setPassword(email);
      const cookie = cookiesOf(await enter(email));
      await act(cookie, "startAuthenticator");
      expect((await enter(email)).statusCode).toBe(200);
      const app = await turnOnCodes(server, cookie);
      const without = await enter(email);
      expect([without.statusCode, reason(without), without.cookies]).toEqual([401, "CODE_NEEDED", []]);
      const wrong = await enter(email, app.code(50));
      expect([wrong.statusCode, reason(wrong), wrong.cookies]).toEqual([401, "CODE_WRONG", []]);
      const right = await enter(email, app.code());
      expect(right.statusCode).toBe(200);
      expect(await server.app.auth.personOf(new Headers({ cookie: cookiesOf(right) }))).not.toBeNull();
    });

    it("is not told to somebody who does not know the password", async () => {
      await personWithCodes("hidden@example.org");
      const guessed = await postAuth(server, "/sign-in/email", { email: "hidden@example.org", password: "not the password" });
      expect(reason(guessed)).toBe("INVALID_EMAIL_OR_PASSWORD");
    });

    it("makes no session before the code is right", async () => {
      const { app } = await personWithCodes("none@example.org");
      const before = await server.app.database.read.count(AuthSession);
      await enter("none@example.org");
      await enter("none@example.org", "000000x");
      expect(await server.app.database.read.count(AuthSession)).toBe(before);
      await enter("none@example.org", app.code());
      expect(await server.app.database.read.count(AuthSession)).toBe(before + 1);
    });

    it("takes a code once, of however many who enter it together", async () => {
      const { app } = await personWithCodes("once@example.org");
      const code = app.code();
      const together = await Promise.all(Array.from({ length: 6 }, () => enter("once@example.org", code)));
      expect(together.filter((response) => response.statusCode === 200)).toHaveLength(1);
      expect(reason(await enter("once@example.org", code))).toBe("CODE_WRONG");
      expect(reason(await enter("once@example.org", app.code(-1)))).toBe("CODE_WRONG");
    });

    it("takes a recovery code once, however it is typed", async () => {
      const { app } = await personWithCodes("lost@example.org");
      const [first = "", second = ""] = app.recoveryCodes;
      expect(app.recoveryCodes).toHaveLength(10);
      expect((await enter("lost@example.org", first)).statusCode).toBe(200);
      expect(reason(await enter("lost@example.org", first))).toBe("CODE_WRONG");
      expect((await enter("lost@example.org", ` ${second.toLowerCase().replaceAll("-", " ")} `)).statusCode).toBe(200);
    });

    it("is limited to ten codes in a quarter of an hour for one person, the right one too", async () => {
      const { app, cookie } = await personWithCodes("guess@example.org");
      const guesses = await Promise.all(Array.from({ length: 12 }, (_unused, index) => act(cookie, "confirmItIsMe", `11111${index % 10}x`)));
      expect(guesses.filter((one) => one.problems[0]?.code === "INVALID")).toHaveLength(10);
      expect(guesses.filter((one) => one.problems[0]?.code === "LIMIT")).toHaveLength(2);
      expect(codesOf(await act(cookie, "confirmItIsMe", app.code()))).toEqual(["LIMIT"]);
      expect((await enter("guess@example.org", app.code())).statusCode).toBe(429);
      server.later({ minutes: 16 });
      expect(codesOf(await act(cookie, "confirmItIsMe", app.code()))).toEqual([]);
    });
  });

  it("keeps the secret encrypted, and only hashes of recovery codes", async () => {
    const { app } = await personWithCodes("kept@example.org");
    const rows = JSON.stringify(await server.app.database.read.find(Authenticator));
    expect(rows).not.toContain(app.secret);
    for (const code of app.recoveryCodes) {
      expect(rows).not.toContain(code);
      expect(rows).not.toContain(code.replaceAll("-", ""));
    }
  });

  it("is turned off by a code alone", async () => {
    const { app, cookie } = await personWithCodes("off@example.org");
    expect(codesOf(await act(cookie, "turnOffAuthenticator", "123 456 7"))).toEqual(["INVALID"]);
    expect(codesOf(await act(cookie, "turnOffAuthenticator", app.code()))).toEqual([]);
    expect((await enter("off@example.org")).statusCode).toBe(200);
    expect((await newestMail(server, "off@example.org"))?.body).toContain("no longer asks for a code");
  });

  it("cannot be set up anew while it is on, nor confirmed without having begun", async () => {
    const { cookie } = await personWithCodes("again@example.org");
    expect(codesOf(await act(cookie, "startAuthenticator"))).toEqual(["WRONG_STATE"]);
    const fresh = await signIn(server, "fresh@example.org", "Fresh");
    expect(codesOf(await act(fresh.cookie, "confirmAuthenticator", "123456"))).toEqual(["WRONG_STATE"]);
    expect(codesOf(await act(fresh.cookie, "confirmItIsMe", "123456"))).toEqual(["WRONG_STATE"]);
  });

  it("is told to the record without a word of what was entered", async () => {
    const { app, cookie } = await personWithCodes("record@example.org");
    await act(cookie, "confirmItIsMe", app.code());
    const personId = (await server.app.auth.personOf(new Headers({ cookie }))) ?? "";
    const told = await server.app.database.read.find(AuditEvent, { where: { subjectId: personId }, order: { sequence: "ASC" } });
    expect(told.map(({ action, fields }) => `${action} ${fields}`)).toEqual([
      "person.join displayName",
      "account.startAuthenticator ",
      "account.confirmAuthenticator ",
      "account.confirmItIsMe ",
    ]);
  });

  describe("is asked of whoever acts for others", () => {
    const propose = `mutation ($label: String!) {
      proposeSkill(label: $label, lang: "en") { problems { code message ... on StepUpNeeded { ways } } } }`;
    let words = 0;

    /** Anybody who is signed in may do this; an operator does it as one. */
    async function proposeSomething(cookie: string): Promise<Outcome> {
      words += 1;
      const answer = await server.as(cookie).ask<{ proposeSkill: Outcome }, object>(propose, { label: `A new word ${words}` });
      return answer.data.proposeSkill;
    }

    async function makeTheirs(email: string): Promise<void> {
      await makeOperator(await server.app.contextFor(null), { email, name: "An operator" });
    }

    it("is not asked where it is off, or of those who hold no office", async () => {
      const { cookie } = await personWithCodes("plain@example.org");
      const again = await signIn(server, "plain@example.org");
      for (const one of [cookie, again.cookie]) {
        expect(codesOf(await proposeSomething(one))).toEqual([]);
      }
      await makeTheirs("bare@example.org");
      expect(codesOf(await proposeSomething((await signIn(server, "bare@example.org")).cookie))).toEqual([]);
    });

    it("is not shown by a link sent by mail, which shows only that somebody reads the mailbox", async () => {
      const { app } = await personWithCodes("mailbox@example.org");
      await makeTheirs("mailbox@example.org");
      const { cookie } = await signIn(server, "mailbox@example.org");
      expect((await proposeSomething(cookie)).problems).toMatchObject([{ code: "STEP_UP_NEEDED", ways: ["CODE"] }]);
      expect(codesOf(await act(cookie, "confirmItIsMe", app.code()))).toEqual([]);
      expect(codesOf(await proposeSomething(cookie))).toEqual([]);
    });

    it("counts for twelve hours after a code", async () => {
      const { app } = await personWithCodes("day@example.org");
      await makeTheirs("day@example.org");
      const cookie = cookiesOf(await enter("day@example.org", app.code()));
      expect(codesOf(await proposeSomething(cookie))).toEqual([]);
      server.later({ minutes: 11 * 60 + 59 });
      expect(codesOf(await proposeSomething(cookie))).toEqual([]);
      server.later({ minutes: 2 });
      expect(codesOf(await proposeSomething(cookie))).toEqual(["STEP_UP_NEEDED"]);
    });

    it("cannot be taken away or added to by somebody who only reads the mail", async () => {
      const { app, cookie } = await personWithCodes("taken@example.org");
      const thief = await signIn(server, "taken@example.org");
      expect(codesOf(await act(thief.cookie, "startAuthenticator"))).toEqual(["STEP_UP_NEEDED"]);
      expect(codesOf(await act(thief.cookie, "turnOffAuthenticator", app.code()))).toEqual(["STEP_UP_NEEDED"]);
      expect(codesOf(await act(cookie, "turnOffAuthenticator", app.code()))).toEqual([]);
    });
  });
});
