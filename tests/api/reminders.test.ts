import { Like } from "typeorm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { assemble } from "../../server/app.ts";
import { Mail, MailKind } from "../../server/platform/outbox.entity.ts";
import { CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

const choose = `mutation ($language: LanguageTag!) { chooseLanguage(language: $language) { problems { code } } }`;
const versionOf = `query ($id: ID!) { node(id: $id) { ... on Organisation { version } } }`;
const assure = `mutation ($id: ID!, $version: Int!) {
  assureProfile(organisation: $id, expectedVersion: $version, method: "Read with the treasurer") { problems { code } } }`;

describe.each(databaseKinds)("reminders on %s", (kind) => {
  let world: CommitteeWorld;

  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());
  beforeEach(() => world.server.app.database.write((manager) => manager.createQueryBuilder().delete().from(Mail).execute()));

  /** What a round of reminding writes: who gets what. */
  async function written(): Promise<{ to: string; subject: string; body: string; kind: MailKind | null; link: string | null }[]> {
    const { read } = world.server.app.database;
    const before = new Set((await read.find(Mail)).map(({ id }) => id));
    await world.server.app.reminding.round();
    const after = await read.find(Mail, { order: { to: "ASC", subject: "ASC" } });
    return after.filter(({ id }) => !before.has(id)).map(({ to, subject, body, kind: of, link }) => ({ to, subject, body, kind: of, link }));
  }

  it("go once to the seats that have not voted, shortly before the close, in their language and with nothing of the ballot", async () => {
    const { application, name } = await world.checked();
    const ballot = (await world.open(application)).data.openBallot.ballot.id;
    await world.vote(ballot, "y-nrn--");
    await world.onboard("b", "DeclareInterest", { ballot, level: "NONE" });
    await world.ask("c", choose, { language: "ur" });
    await world.ask("v", choose, { language: "ar" });
    expect(await written()).toEqual([]);
    // A quarter of a week and an hour is 42 hours and a quarter: less than 48.
    world.server.later({ days: 5, minutes: 6 * 60 });
    expect(await written()).toEqual([]);
    world.server.later({ minutes: 60 });
    const letters = await written();
    expect(letters.map(({ to }) => to)).toEqual(["b@example.org", "v@example.org", "w@example.org"]);
    expect(letters[0]?.subject).toMatch(/^Reminder: your seat has a vote until \w+ \d+ \w+ \d{4}, [\d:]+[ap]m \(UK time\)$/u);
    expect(letters[0]?.body).toBe("Your seat has not voted yet. A late vote cannot count.");
    expect(letters[1]?.subject).toContain("تذكير");
    expect(letters[2]?.body).toContain("say first whether it has an interest");
    expect(letters.every((letter) => letter.link === `/suffolk/ballots/${ballot}` && letter.kind === MailKind.REMINDER)).toBe(true);
    expect(letters.filter(({ subject, body }) => `${subject} ${body}`.includes(name) || body.includes("Should they join"))).toEqual([]);
    expect(await written()).toEqual([]);
  });

  it("are written once by two processes that look at the same time", async () => {
    const { application } = await world.checked();
    const ballot = (await world.open(application)).data.openBallot.ballot.id;
    await world.vote(ballot, "yyyyy--");
    world.server.later({ days: 6 });
    const { config } = world.server.app;
    const second = await assemble(config, { clock: () => Date.parse(world.server.now()) });
    await Promise.all([world.server.app.reminding.round(), second.reminding.round(), world.server.app.reminding.round()]);
    await second.close();
    const subjects = (await world.server.app.database.read.find(Mail)).filter(({ kind: of }) => of === MailKind.REMINDER);
    expect(subjects.map(({ to }) => to).sort()).toEqual(["v@example.org", "w@example.org"]);
  });

  it("ask an applicant once for each question, tell when the time is over, and say nothing once there is an answer", async () => {
    const { who, application } = await world.sent();
    const asked = await world.sent();
    const receipts = await world.server.app.database.read.findBy(Mail, { to: `${who}@example.org`, subject: Like("Receipt:%") });
    expect(receipts.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Receipt: the committee has application .+, and is to look at it by \d+ \w+ \d{4}$/u),
    ]);
    for (const file of [application, asked.application]) {
      await world.onboard("secretary", "AskApplicant", { application: file, question: "Who is your treasurer?" });
    }
    await world.onboard(who, "ReplyToCommittee", { application, body: "Samira is." });
    await written();
    world.server.later({ days: 27 });
    expect((await written()).map(({ to }) => to)).toEqual([]);
    world.server.later({ days: 1 });
    const reminders = await written();
    expect(reminders.map(({ to }) => to)).toEqual([`${asked.who}@example.org`, "tom@example.org"]);
    expect(reminders[0]?.subject).toMatch(/^Reminder: answer the committee by \d+ \w+ \d{4} about application \S+/u);
    expect(reminders[0]?.body).not.toContain("treasurer");
    // The committee waits for nobody any more: it was asked to go on with the file that was answered.
    expect(reminders[1]?.subject).toMatch(/waits for the committee, and was due on/u);
    world.server.later({ days: 62 });
    expect(await written()).toEqual([]);
    world.server.later({ days: 1 });
    const ended = await written();
    expect(ended).toMatchObject([{ to: `${asked.who}@example.org`, kind: MailKind.NEEDED }]);
    expect(ended[0]?.subject).toMatch(/has run out$/u);
    expect(await written()).toEqual([]);
  });

  it("tell those who keep a page that its check is due, and when their membership ends", async () => {
    // From noon on: the hour that summer adds must not make it another day.
    const now = new Date(world.server.now());
    world.server.later({ minutes: 36 * 60 - now.getUTCHours() * 60 - now.getUTCMinutes() });
    world.signEverybodyInAgain();
    const { who, organisation, application } = await world.checked();
    await world.decide(application, "yyyyyyy");
    const { data } = await world.ask(who, versionOf, { id: organisation });
    expect((await world.ask(who, assure, { id: organisation, version: data.node.version })).data.assureProfile.problems).toEqual([]);
    const forThem = async (): Promise<string[]> =>
      (await written()).filter(({ to }) => to === `${who}@example.org`).map(({ subject }) => subject);
    world.server.later({ days: 179 });
    expect(await forThem()).toEqual([]);
    world.server.later({ days: 1 });
    expect(await forThem()).toEqual([expect.stringMatching(/^Reminder: say whether the page of .+ is still right; the check was due on/u)]);
    world.server.later({ days: 480 });
    expect(await forThem()).toEqual([]);
    world.server.later({ days: 12 });
    expect(await forThem()).toEqual([expect.stringMatching(/^Your membership of Suffolk and North East Essex runs until/u)]);
    world.server.later({ days: 40 });
    expect(await forThem()).toEqual([]);
    world.server.later({ days: 7 });
    expect(await forThem()).toEqual([expect.stringMatching(/^Your membership of/u)]);
    expect(await forThem()).toEqual([]);
  });
});
