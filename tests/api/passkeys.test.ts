import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AuthSession } from "../../server/identity/auth/auth.entity.ts";
import { Passkey } from "../../server/identity/auth/passkey.entity.ts";
import { makeOperator } from "../../server/identity/founding.service.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { AccountDocument, RemovePasskeyDocument, RenamePasskeyDocument } from "../../schema/operations.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addPasskey, challenge, Device, showPasskey } from "../harness/device.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { cookiesOf, newestMail, postAuth, signIn } from "../harness/sign-in.ts";

describe.each(databaseKinds)("passkeys on %s", (kind) => {
  let server: TestServer;
  let people = 0;

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());

  async function somebody() {
    people += 1;
    const email = `somebody.${people}@example.org`;
    return { email, ...(await signIn(server, email, "Somebody")) };
  }

  async function somebodyWithPasskey() {
    const person = await somebody();
    const device = new Device();
    expect((await addPasskey(server, person.cookie, device)).statusCode).toBe(200);
    return { ...person, device };
  }

  const passkeysOf = async (cookie: string) => (await server.as(cookie).ask(AccountDocument, {})).data.viewer?.passkeys ?? [];
  const personOf = (cookie: string) => server.app.auth.personOf(new Headers({ cookie }));

  it("are added by whoever is signed in, shown to their owner, told to the record and to the owner", async () => {
    const { cookie, email, personId } = await somebody();
    const added = await addPasskey(server, cookie, new Device(), {}, "My phone");
    expect(added.statusCode).toBe(200);
    expect(await passkeysOf(cookie)).toMatchObject([{ name: "My phone", lastUsedAt: null }]);
    expect((await newestMail(server, email))?.body).toContain("A passkey was added to your account");
    const told = await server.app.database.read.findBy(AuditEvent, { subjectId: personId });
    expect(told.map(({ action, fields }) => ({ action, fields }))).toContainEqual({ action: "account.addPasskey", fields: [] });
  });

  it("are added to nobody who is not signed in, and not by a device that did not check who holds it", async () => {
    expect((await addPasskey(server, "", new Device())).statusCode).toBe(401);
    const { cookie } = await somebody();
    expect((await addPasskey(server, cookie, new Device(), { checked: false })).statusCode).toBe(401);
    expect((await addPasskey(server, cookie, new Device(), { origin: "https://elsewhere.example" })).statusCode).toBe(500);
    expect(await passkeysOf(cookie)).toEqual([]);
  });

  it("sign in, and then count as the second step", async () => {
    const { device, personId, cookie } = await somebodyWithPasskey();
    const entered = await showPasskey(server, device);
    expect(entered.statusCode).toBe(200);
    expect(await personOf(cookiesOf(entered))).toBe(personId);
    const session = await server.app.auth.sessionOf(new Headers({ cookie: cookiesOf(entered) }));
    expect(session?.session.steppedUpAt).not.toBeNull();
    expect((await passkeysOf(cookie))[0]?.lastUsedAt).not.toBeNull();
  });

  it("sign nobody in who did not show them in person, here, now", async () => {
    const { device } = await somebodyWithPasskey();
    const before = await server.app.database.read.count(AuthSession);
    const unknown = await showPasskey(server, new Device());
    expect([unknown.statusCode, unknown.cookies]).toEqual([401, []]);
    expect((await showPasskey(server, device, { checked: false })).statusCode).toBe(401);
    expect((await showPasskey(server, device, { origin: "https://elsewhere.example" })).statusCode).toBe(400);
    const asked = await challenge(server);
    const another = await challenge(server);
    const response = device.show(asked.options);
    expect((await postAuth(server, "/passkey/verify-authentication", { response }, { cookie: another.cookie })).statusCode).toBe(400);
    expect((await postAuth(server, "/passkey/verify-authentication", { response })).statusCode).toBe(400);
    expect(await server.app.database.read.count(AuthSession)).toBe(before);
  });

  it("answer a question once, and are refused when a copy falls behind", async () => {
    const { device } = await somebodyWithPasskey();
    const asked = await challenge(server);
    const response = device.show(asked.options);
    const enter = () => postAuth(server, "/passkey/verify-authentication", { response }, { cookie: asked.cookie });
    const answers = await Promise.all([enter(), enter(), enter()]);
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect((await enter()).statusCode).toBe(400);
    expect((await showPasskey(server, device, { counter: 1 })).statusCode).toBe(400);
  });

  it("are given another name and removed by their owner alone", async () => {
    const { cookie, email, device } = await somebodyWithPasskey();
    const stranger = await somebodyWithPasskey();
    const [{ id: passkey } = { id: "" }] = await passkeysOf(cookie);
    const others = await server.as(stranger.cookie).ask(RemovePasskeyDocument, { passkey });
    expect(others.data.removePasskey.problems).toMatchObject([{ code: "NOT_FOUND" }]);
    const strangerStepped = cookiesOf(await showPasskey(server, stranger.device));
    const stillOthers = await server.as(strangerStepped).ask(RenamePasskeyDocument, { passkey, name: "Mine" });
    expect(stillOthers.data.renamePasskey.problems).toMatchObject([{ code: "NOT_FOUND" }]);

    const mine = cookiesOf(await showPasskey(server, device));
    const nameless = await server.as(mine).ask(RenamePasskeyDocument, { passkey, name: "  " });
    expect(nameless.data.renamePasskey.problems).toMatchObject([{ code: "INVALID", path: ["name"] }]);
    const renamed = await server.as(mine).ask(RenamePasskeyDocument, { passkey, name: " Key on \n my ring " });
    expect(renamed.data.renamePasskey.problems).toEqual([]);
    expect(await passkeysOf(mine)).toMatchObject([{ name: "Key on my ring" }]);
    const removed = await server.as(mine).ask(RemovePasskeyDocument, { passkey });
    expect(removed.data.removePasskey.problems).toEqual([]);
    expect(await passkeysOf(mine)).toEqual([]);
    expect((await newestMail(server, email))?.body).toContain("A passkey was removed");
    expect((await showPasskey(server, device)).statusCode).toBe(401);
  });

  it("are shown before another is added, or one is changed or removed, by somebody who only reads the mail", async () => {
    const { email, device, cookie } = await somebodyWithPasskey();
    const thief = await signIn(server, email);
    const begun = await addPasskey(server, thief.cookie, new Device());
    expect([begun.statusCode, begun.json()]).toMatchObject([403, { code: "STEP_UP_NEEDED", ways: ["PASSKEY"] }]);
    const [{ id: passkey } = { id: "" }] = await passkeysOf(thief.cookie);
    const removed = await server.as(thief.cookie).ask(RemovePasskeyDocument, { passkey });
    expect(removed.data.removePasskey.problems).toMatchObject([{ code: "STEP_UP_NEEDED", ways: ["PASSKEY"] }]);
    const owner = cookiesOf(await showPasskey(server, device, {}, cookie));
    expect((await addPasskey(server, owner, new Device())).statusCode).toBe(200);
    expect(await passkeysOf(owner)).toHaveLength(2);
  });

  it("end the session in which they confirm that it is oneself, and begin the next", async () => {
    const { device, cookie, personId } = await somebodyWithPasskey();
    const before = await server.app.database.read.countBy(AuthSession, { userId: personId });
    const next = cookiesOf(await showPasskey(server, device, {}, cookie));
    expect(await personOf(next)).toBe(personId);
    expect(await personOf(cookie)).toBeNull();
    expect(await server.app.database.read.countBy(AuthSession, { userId: personId })).toBe(before);
  });

  it("are asked of whoever acts for others, until their session has shown one", async () => {
    const { email, device } = await somebodyWithPasskey();
    await makeOperator(await server.app.contextFor(null), { email, name: "An operator" });
    const propose = `mutation { proposeSkill(label: "A word of ${email}", lang: "en") { problems { code message } } }`;
    interface Proposed {
      proposeSkill: { problems: { code: string; message: string }[] };
    }
    const byMail = await signIn(server, email);
    const refused = await server.as(byMail.cookie).ask<Proposed, object>(propose);
    expect(refused.data.proposeSkill.problems).toMatchObject([{ code: "STEP_UP_NEEDED", message: expect.stringContaining("a passkey") }]);
    const stepped = cookiesOf(await showPasskey(server, device, {}, byMail.cookie));
    expect((await server.as(stepped).ask<Proposed, object>(propose)).data.proposeSkill.problems).toEqual([]);
    server.later({ minutes: 12 * 60 + 1 });
    const later = await server.as(stepped).ask<Proposed, object>(propose);
    expect(later.data.proposeSkill.problems).toMatchObject([{ code: "STEP_UP_NEEDED" }]);
  });

  it("are twenty at most", async () => {
    const { cookie, device } = await somebodyWithPasskey();
    const [first] = await server.app.database.read.findBy(Passkey, {});
    const stepped = cookiesOf(await showPasskey(server, device, {}, cookie));
    const userId = await personOf(stepped);
    const more = Array.from({ length: 19 }, (_unused, index) => ({ ...first, id: `more-${index}`, userId: userId ?? "", credentialID: `more-${index}` }));
    await server.app.database.write((manager) => manager.insert(Passkey, more));
    const added = await addPasskey(server, stepped, new Device());
    expect([added.statusCode, added.json()]).toMatchObject([400, { code: "TOO_MANY_PASSKEYS" }]);
  });
});
