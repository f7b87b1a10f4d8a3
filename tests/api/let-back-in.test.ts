import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { letBackIn } from "../../server/identity/auth/recovery.service.ts";
import { makeOperator } from "../../server/identity/founding.service.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { giveLostPasskey } from "../harness/device.ts";
import { turnOnCodes } from "../harness/second-step.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newestMail, signIn } from "../harness/sign-in.ts";

const email = "olu@example.org";

const ownCodes = `mutation { startAuthenticator { problems { code } } }`;

describe.each(databaseKinds)("an operator who lost the app, the passkey and the codes, on %s,", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
    await makeOperator(await server.app.contextFor(null), { email, name: "Olu A." });
  });
  afterAll(() => server.close());

  async function problemsOf(cookie: string): Promise<string[]> {
    interface Answered { startAuthenticator: { problems: { code: string }[] } }
    const { data } = await server.as(cookie).ask<Answered, object>(ownCodes);
    return data.startAuthenticator.problems.map(({ code }) => code);
  }

  it("is shut out until the command takes them off, and is told by mail, in their language", async () => {
    const before = await signIn(server, email);
    await server.as(before.cookie).ask('mutation { chooseLanguage(language: "ur") { problems { code } } }');
    await turnOnCodes(server, before.cookie);
    await giveLostPasskey(server, before.personId);
    server.later({ days: 1 });
    const shutOut = await signIn(server, email);
    expect(await problemsOf(shutOut.cookie)).toEqual(["STEP_UP_NEEDED"]);

    await letBackIn(await server.app.contextFor(null), " Olu@Example.org ");
    expect(await server.app.auth.personOf(new Headers({ cookie: shutOut.cookie }))).toBeNull();
    expect(await newestMail(server, email)).toMatchObject({ link: null, body: expect.stringContaining("پاس کی") });
    const acts = await server.app.database.read.findBy(AuditEvent, { action: "account.letBackIn" });
    expect(acts).toMatchObject([{ actorId: null, subjectId: before.personId }]);

    const after = await signIn(server, email);
    expect(await problemsOf(after.cookie)).toEqual([]);
  });

  it("is refused for an address that nobody has, and where nothing was lost", async () => {
    const ctx = await server.app.contextFor(null);
    await expect(letBackIn(ctx, "nobody@example.org")).rejects.toThrow("Nobody has the address");
    await signIn(server, "sam@example.org", "Sam");
    await expect(letBackIn(ctx, "sam@example.org")).rejects.toThrow("neither an app nor a passkey");
  });
});
