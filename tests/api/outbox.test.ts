import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeOperator } from "../../server/identity/founding.service.ts";
import { Person } from "../../server/identity/person.entity.ts";
import { Answer } from "../../server/membership/answer.entity.ts";
import { Vote } from "../../server/membership/ballot-seat.entity.ts";
import { Decision } from "../../server/membership/decision.entity.ts";
import { Message } from "../../server/membership/message.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { post } from "../../server/platform/outbox.ts";
import { startPostman, type Postman } from "../../server/platform/postman.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startMailServer, type TestMailServer } from "../harness/mail-server.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

const outbox = `query ($left: Boolean!) { outbox(left: $left, first: 50) { totalCount edges { node {
  id to state attempts nextAttemptAt failure reply link sentAt can } } } }`;
const again = `mutation ($mail: ID!) { retryMail(mail: $mail) { mail { state } problems { code } } }`;

interface Shown {
  id: string;
  to: string;
  state: string;
  attempts: number;
  nextAttemptAt: string | null;
  failure: string | null;
  reply: string | null;
  link: string | null;
  can: string[];
}

/** Nothing is ever sent by the clock on the wall in these tests: each asks for the round it wants. */
const never = 2 ** 31 - 1;
const short = { connection: 500, answer: 500 };

describe("the letters of the demonstration", () => {
  it("name no person, and repeat nothing of ballots, answers and messages", async () => {
    const server = await startServer("sqlite", {}, "demonstration");
    const { read } = server.app.database;
    const told = await Promise.all([
      read.find(Person).then((people) => people.map(({ displayName }) => displayName)),
      read.find(Answer).then((answers) => answers.map(({ value }) => value)),
      read.find(Message).then((messages) => messages.map(({ body }) => body)),
      read.find(Vote).then((votes) => votes.map(({ reason }) => reason)),
      read.find(Decision).then((decisions) => decisions.map(({ reasons }) => reasons)),
    ]);
    // Organisations may be named: a letter says with whom a link is proposed.
    const named = (await read.find(Organisation)).map(({ name }) => name);
    const secrets = told.flat().filter((text): text is string => typeof text === "string" && text.length > 3 && !named.includes(text));
    const letters = (await read.find(Mail)).map(({ subject, body }) => `${subject}\n${body}`);
    expect(letters.length).toBeGreaterThan(50);
    expect(secrets.length).toBeGreaterThan(100);
    expect(letters.filter((letter) => secrets.some((secret) => letter.includes(secret)))).toEqual([]);
    await server.close();
  });
});

describe.each(databaseKinds)("the outbox on %s", (kind) => {
  let mails: TestMailServer;
  let server: TestServer;
  let operator: string;
  let nobody: string;
  let postman: Postman;

  beforeAll(async () => {
    mails = await startMailServer();
    server = await startServer(kind);
    await makeOperator(await server.app.contextFor(null), { email: "olu@example.org", name: "Olu" });
    operator = (await signIn(server, "olu@example.org")).cookie;
    nobody = (await signIn(server, "nobody@example.org", "Nobody")).cookie;
    await server.app.database.write((manager) => manager.createQueryBuilder().delete().from(Mail).execute());
    Object.assign(server.app.config, { smtpUrl: mails.url, url: "https://directory.example.org" });
    postman = newPostman();
  });
  afterAll(async () => {
    await postman.stop();
    await server.close();
    await mails.close();
  });
  beforeEach(() => {
    mails.manner = "takes";
    mails.arrived = [];
  });

  function newPostman(): Postman {
    const clock = (): number => Date.parse(server.now());
    return startPostman(server.app.config, server.app.database, server.app.log, { clock, every: never, waits: short });
  }

  const write = (to: string): Promise<void> =>
    server.app.database.write((manager) =>
      post(manager, { to, subject: "A vote is open – bitte", body: "Your seat has a vote.", link: "/north/ballots/1" }, server.now()),
    );

  async function shown(to: string, left = false): Promise<Shown | undefined> {
    const { data } = await server.as(operator).ask<{ outbox: { edges: { node: Shown }[] } }, object>(outbox, { left });
    return data.outbox.edges.map(({ node }) => node).find((mail) => mail.to === to);
  }

  it("sends a mail once, with its link, however often and by however many it is looked into", async () => {
    await write("amina@example.org");
    const second = newPostman();
    await Promise.all([postman.round(), second.round(), postman.round()]);
    await second.stop();
    expect(mails.arrived.map(({ to }) => to)).toEqual([["amina@example.org"]]);
    expect(mails.arrived[0]?.text).toContain("https://directory.example.org/north/ballots/1");
    expect(mails.arrived[0]?.text).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(await shown("amina@example.org")).toMatchObject({ state: "SENT", attempts: 1, failure: null, can: [] });
    const row = await server.app.database.read.findOneByOrFail(Mail, { to: "amina@example.org" });
    expect(row.link).toBeNull();
  });

  it("shows operators no link while there is a mail server, and others nothing", async () => {
    await write("link@example.org");
    expect(await shown("link@example.org")).toMatchObject({ state: "WAITING", link: null });
    const { data } = await server.as(null).ask(outbox, { left: false });
    expect(data).toBeNull();
    await postman.round();
  });

  it("sends nothing of what was rolled back", async () => {
    const ctx = await server.app.contextFor(null);
    const failing = ctx.write(async (tx) => {
      await tx.mail({ to: "rolled.back@example.org", subject: "No", body: "No" });
      throw new Error("planned");
    });
    await expect(failing).rejects.toThrow("planned");
    await postman.round();
    expect(mails.arrived).toEqual([]);
    expect(await shown("rolled.back@example.org")).toBeUndefined();
  });

  it("comes again later when asked to wait, and gives up after the last time", async () => {
    mails.manner = "asks to wait";
    await write("later@example.org");
    await postman.round();
    expect(await shown("later@example.org")).toMatchObject({ state: "WAITING", attempts: 1, failure: "ASKED_TO_WAIT", can: [] });
    await postman.round();
    expect((await shown("later@example.org"))?.attempts).toBe(1);
    const waits: number[] = [];
    for (const minutes of [1, 5, 30, 120, 720]) {
      const next = (await shown("later@example.org"))?.nextAttemptAt ?? "";
      waits.push(Math.round((Date.parse(next) - Date.parse(server.now())) / 60_000));
      server.later({ minutes: minutes + 1 });
      await postman.round();
    }
    expect(waits).toEqual([1, 5, 30, 120, 720]);
    expect(await shown("later@example.org", true)).toMatchObject({ state: "NOT_SENT", attempts: 6, nextAttemptAt: null, can: ["retryMail"] });
    mails.manner = "takes";
    await postman.round();
    expect(mails.arrived).toEqual([]);
  });

  it("is sent again by an operator, and by nobody else", async () => {
    const mail = (await shown("later@example.org", true))?.id;
    expect((await server.as(nobody).ask(again, { mail })).data).toMatchObject({ retryMail: { problems: [{ code: "NOT_FOUND" }] } });
    const done = await server.as(operator).ask(again, { mail });
    expect(done.data).toMatchObject({ retryMail: { mail: { state: "WAITING" }, problems: [] } });
    expect((await server.as(operator).ask(again, { mail })).data).toMatchObject({ retryMail: { problems: [{ code: "WRONG_STATE" }] } });
    await postman.round();
    expect(mails.arrived.map(({ to }) => to)).toContainEqual(["later@example.org"]);
    expect(await shown("later@example.org")).toMatchObject({ state: "SENT" });
  });

  it("does not try again what is refused for good, says why, and lets the others go", async () => {
    mails.manner = "refuses the address";
    await write("no.such@example.org");
    await postman.round();
    mails.manner = "takes";
    await write("such@example.org");
    server.later({ days: 1 });
    await postman.round();
    expect(mails.arrived.map(({ to }) => to)).toContainEqual(["such@example.org"]);
    expect(mails.arrived.map(({ to }) => to)).not.toContainEqual(["no.such@example.org"]);
    expect(await shown("no.such@example.org", true)).toMatchObject({
      state: "NOT_SENT",
      failure: "REFUSED",
      reply: expect.stringContaining("No such mailbox"),
    });
  });

  it("tries again what a mail server that hangs never had", async () => {
    mails.manner = "hangs";
    await write("hang@example.org");
    await postman.round();
    expect(await shown("hang@example.org")).toMatchObject({ state: "WAITING", failure: "UNREACHABLE", attempts: 1 });
    mails.manner = "takes";
    server.later({ minutes: 2 });
    await postman.round();
    expect(mails.arrived.map(({ to }) => to)).toEqual([["hang@example.org"]]);
  });

  it("does not send twice what a mail server took before it died, and says that nobody knows", async () => {
    mails.manner = "dies after the mail";
    await write("unsure@example.org");
    await postman.round();
    mails.manner = "takes";
    server.later({ days: 1 });
    await postman.round();
    expect(mails.arrived).toHaveLength(1);
    expect(await shown("unsure@example.org", true)).toMatchObject({ state: "UNSURE", failure: "NO_ANSWER", can: ["retryMail"] });
  });

  it("does not send twice what a process was sending when it ended", async () => {
    await write("left@example.org");
    const sendingSince = server.now();
    await server.app.database.write((manager) => manager.update(Mail, { to: "left@example.org" }, { sendingSince, attempts: 1 }));
    await postman.round();
    expect(await shown("left@example.org")).toMatchObject({ state: "SENDING" });
    server.later({ minutes: 6 });
    await postman.round();
    expect(await shown("left@example.org", true)).toMatchObject({ state: "UNSURE" });
    expect(mails.arrived).toEqual([]);
  });

  it("waits while there is no mail server, without using up the tries of every mail", async () => {
    const port = Number(new URL(mails.url).port);
    await mails.close();
    await write("first@example.org");
    await write("second@example.org");
    await postman.round();
    expect(await shown("first@example.org")).toMatchObject({ state: "WAITING", failure: "UNREACHABLE", attempts: 1 });
    expect(await shown("second@example.org")).toMatchObject({ state: "WAITING", attempts: 0 });
    mails = await startMailServer(port);
    server.later({ minutes: 2 });
    await postman.round();
    expect(mails.arrived.map(({ to }) => to[0]).sort()).toEqual(["first@example.org", "second@example.org"]);
  });

  it("does not send what was written long before there was a mail server", async () => {
    await write("old@example.org");
    server.later({ days: 3 });
    await postman.round();
    expect(await shown("old@example.org", true)).toMatchObject({ state: "NOT_SENT", failure: "TOO_OLD" });
  });

  it("tells operators in their work what was not sent", async () => {
    const { data } = await server.as(operator).ask<{ viewer: { tasks: { kind: string; title: string }[] } }, object>(
      `{ viewer { tasks { kind title } } }`,
    );
    expect(data.viewer.tasks).toContainEqual({ kind: "MAIL_NOT_SENT", title: "4 e-mails were not sent" });
  });
});
