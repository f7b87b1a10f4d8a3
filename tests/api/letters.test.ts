import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { Mail, MailKind } from "../../server/platform/outbox.entity.ts";
import { startPostman } from "../../server/platform/postman.ts";
import { CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startMailServer, type TestMailServer } from "../harness/mail-server.ts";

const choose = `mutation ($reminders: Boolean, $digest: Boolean) {
  chooseLetters(reminders: $reminders, digest: $digest) { viewer { letterChoices { reminders digest } } problems { code } } }`;
const choices = `{ viewer { letterChoices { reminders digest } } }`;
const letters = `{ viewer { letters(first: 50) { totalCount edges { node { to subject kind state link language } } } } }`;
const speak = `mutation ($language: LanguageTag!) { chooseLanguage(language: $language) { problems { code } } }`;

describe.each(databaseKinds)("letters that one may do without, on %s", (kind) => {
  let world: CommitteeWorld;
  let mails: TestMailServer;

  beforeAll(async () => {
    [world, mails] = await Promise.all([CommitteeWorld.found(kind), startMailServer()]);
  });
  afterAll(async () => {
    await world.server.close();
    await mails.close();
  });
  beforeEach(async () => {
    mails.arrived = [];
    await world.server.app.database.write((manager) => manager.createQueryBuilder().delete().from(Mail).execute());
  });

  const written = async (of: MailKind): Promise<Mail[]> => {
    await world.server.app.reminding.round();
    return world.server.app.database.read.find(Mail, { where: { kind: of }, order: { to: "ASC" } });
  };

  /** Moves the clock to the next Monday, at an hour of London's. */
  function toMonday(hour: number): void {
    const now = new Date(world.server.now());
    const days = (8 - now.getUTCDay()) % 7 || 7;
    const then = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, hour);
    const offset = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", hourCycle: "h23" }).format(then);
    world.server.later({ minutes: (then - now.getTime()) / 60_000 + (hour - Number(offset)) * 60 });
  }

  async function voteToCome(): Promise<string> {
    const { application } = await world.checked();
    return (await world.open(application)).data.openBallot.ballot.id;
  }

  /** Sends all letters, and gives those that went to somebody. */
  async function sentTo(to: string): Promise<string> {
    const config = { ...world.server.app.config, smtpUrl: mails.url, url: "https://directory.example.org" };
    const { database, log } = world.server.app;
    const postman = startPostman(config, database, log, { clock: () => Date.parse(world.server.now()), every: 2 ** 31 - 1 });
    await postman.round();
    await postman.stop();
    // Long lines are folded: of the head before a blank, of the body by `=` at their end.
    const unfolded = (text: string) => text.replace(/=\r?\n/gu, "").replace(/=3D/gu, "=").replace(/\r?\n[ \t]+/gu, " ");
    return mails.arrived.filter((mail) => mail.to.includes(to)).map(({ text }) => unfolded(text)).join("\n");
  }

  it("are a letter on Mondays for whoever asked, of what waits for them, with no name and nothing of a ballot", async () => {
    await world.signInAs("idle", "idle@example.org", "Somebody for whom nothing waits");
    for (const who of ["a", "b", "idle"]) {
      expect((await world.ask(who, choose, { digest: true })).data.chooseLetters).toMatchObject({
        viewer: { letterChoices: { reminders: true, digest: true } },
        problems: [],
      });
    }
    await world.ask("b", speak, { language: "ur" });
    toMonday(6);
    const ballot = await voteToCome();
    await world.onboard("b", "DeclareInterest", { ballot, level: "NONE" });
    expect(await written(MailKind.DIGEST)).toEqual([]);
    world.server.later({ minutes: 60 });
    const [toA, toB, ...others] = await written(MailKind.DIGEST);
    expect(others).toEqual([]);
    expect(toA).toMatchObject({ to: "a@example.org", link: "/suffolk/my-work" });
    expect(toA?.subject).toMatch(/^This week \d things wait for you, the first by \d+ \w+ \d{4}$/u);
    expect(toA?.body).toMatch(/^– Say whether your seat has an interest, then vote: by \w+ \d+ \w+ \d{4}, .+ \(UK time\)$/mu);
    expect(toB?.body).toContain("رائے شماری میں ووٹ دیں");
    const { data } = await world.ask("a", `{ viewer { tasks { title } } }`);
    const said = [toA, toB].map((mail) => `${mail?.subject} ${mail?.body}`).join("\n");
    const named = data.viewer.tasks.map(({ title }: { title: string }) => title.split(": ").at(-1));
    expect(named.filter((name: string) => name.length > 0 && said.includes(name))).toEqual([]);
    expect(await written(MailKind.DIGEST)).toHaveLength(2);
    world.server.later({ days: 1 });
    expect(await written(MailKind.DIGEST)).toHaveLength(2);
  });

  it("are stopped on the account page, told to the record of acts, and the others still come", async () => {
    world.signEverybodyInAgain();
    await world.server.app.database.write((manager) => manager.createQueryBuilder().delete().from(Mail).execute());
    expect((await world.ask("a", choose, { reminders: false })).data.chooseLetters.viewer.letterChoices).toEqual({ reminders: false, digest: true });
    expect((await world.ask("a", choose, { digest: false })).data.chooseLetters.viewer.letterChoices).toEqual({ reminders: false, digest: false });
    const acts = await world.server.app.database.read.findBy(AuditEvent, { action: "account.chooseLetters" });
    expect(acts).toHaveLength(5);
    await voteToCome();
    world.server.later({ days: 6 });
    expect((await written(MailKind.REMINDER)).map(({ to }) => to)).not.toContain("a@example.org");
    expect((await written(MailKind.REMINDER)).map(({ to }) => to)).toContain("b@example.org");
    const needed = await written(MailKind.NEEDED);
    expect(needed.filter(({ to }) => to === "a@example.org").map(({ subject }) => subject)).toContainEqual(expect.stringContaining("A ballot is open"));
    expect((await world.ask(null, choose, { reminders: true })).data?.chooseLetters?.viewer ?? null).toBeNull();
  });

  it("name a link that stops them without signing in: a page that does nothing by itself, and one click", async () => {
    await voteToCome();
    expect(await sentTo("c@example.org")).not.toContain("List-Unsubscribe");
    expect(mails.arrived.filter(({ to }) => to.includes("c@example.org"))).toHaveLength(1);
    world.server.later({ days: 6 });
    await written(MailKind.REMINDER);
    const mail = await sentTo("c@example.org");
    const [, address = ""] = /^List-Unsubscribe: <https:\/\/directory\.example\.org(\S+)>\r?$/mu.exec(mail) ?? [];
    expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/mu);
    expect(mail).toContain(`https://directory.example.org${address}`);
    const stops = async () => (await world.ask("c", choices)).data.viewer.letterChoices.reminders === false;
    const { http } = world.server.app;
    const page = await http.inject({ url: address });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("<h1>Stop the reminders?</h1>");
    expect(page.body).toContain(`<form method="post" novalidate>`);
    expect(await stops()).toBe(false);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const forged = await http.inject({ method: "POST", url: `${address.slice(0, -2)}xx`, headers, payload: "List-Unsubscribe=One-Click" });
    expect(forged.statusCode).toBe(404);
    expect(await stops()).toBe(false);
    const done = await http.inject({ method: "POST", url: address, headers, payload: "List-Unsubscribe=One-Click" });
    expect([done.statusCode, done.body.includes("<h1>You get no more reminders</h1>")]).toEqual([200, true]);
    expect(await stops()).toBe(true);
    expect((await world.ask("d", choices)).data.viewer.letterChoices.reminders).toBe(true);
    const before = await world.server.app.database.read.countBy(AuditEvent, { action: "account.chooseLetters" });
    expect((await http.inject({ method: "POST", url: address })).statusCode).toBe(200);
    expect(await world.server.app.database.read.countBy(AuditEvent, { action: "account.chooseLetters" })).toBe(before);
  });

  it("are listed for whoever got them, with whether they were sent, and for nobody else", async () => {
    world.signEverybodyInAgain();
    // The link to sign in with is a letter as well.
    await world.cookieOf("d");
    await voteToCome();
    await sentTo("d@example.org");
    const { data } = await world.ask("d", letters);
    const shown = data.viewer.letters.edges.map(({ node }: { node: object }) => node);
    expect(data.viewer.letters.totalCount).toBe(shown.length);
    expect(shown.length).toBeGreaterThan(1);
    expect(new Set(shown.map(({ to }: { to: string }) => to))).toEqual(new Set(["d@example.org"]));
    expect(shown[0]).toMatchObject({ kind: "NEEDED", state: "SENT", link: null, language: "en" });
    expect((await world.ask(null, letters)).data.viewer).toBeNull();
  });
});
