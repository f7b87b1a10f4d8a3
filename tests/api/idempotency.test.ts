import { print } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Message } from "../../server/membership/message.entity.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

/*
 * Whoever builds on the graph sends a key with what must be done once. What was done is answered again, never done
 * again; a key that comes back with something else to do is refused.
 */

interface Sent {
  data?: { askApplicant: { application: { id: string } | null; problems: { code: string }[] } } | null;
  errors?: { message: string; extensions: { code: string } }[];
}

describe.each(databaseKinds)("a request with an Idempotency-Key, on %s", (kind) => {
  let world: CommitteeWorld;
  let application = "";
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
    ({ application } = await world.sent());
  });
  afterAll(() => world.server.close());

  const document = () => print(world.onboarding["AskApplicant"]!);

  async function send(key: string, question: string, { who = "secretary", query = document() } = {}): Promise<Sent> {
    const answer = await world.server.app.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", cookie: await world.cookieOf(who), "idempotency-key": key },
      payload: { query, variables: { application, question, private: true } },
    });
    return answer.json<Sent>();
  }

  /** How much has been written of what a message leaves: itself, acts, letters. */
  async function written(): Promise<number[]> {
    const { read } = world.server.app.database;
    return [await read.count(Message), await read.count(AuditEvent), await read.count(Mail)];
  }

  it("is answered the same when it comes again, and nothing is written a second time", async () => {
    const first = await send("ask-1", "Who holds the key?");
    expect(first.data?.askApplicant).toMatchObject({ application: { id: application }, problems: [] });
    const after = await written();
    expect(await send("ask-1", "Who holds the key?")).toEqual(first);
    expect(await written()).toEqual(after);
  });

  const otherFields = `mutation Other($application: ID!, $question: String!, $private: Boolean) {
    askApplicant(application: $application, question: $question, private: $private) { problems { code } } }`;

  it.each([
    ["something else to do", "Who pays the bills?", null],
    ["other fields to answer", "Who pays the rent?", otherFields],
  ])("is refused with words when the key comes back with %s", async (what, question, query) => {
    expect((await send(what, "Who pays the rent?")).errors).toBeUndefined();
    const after = await written();
    const refused = await send(what, question, { query: query ?? document() });
    expect(refused.data ?? null).toBeNull();
    const message = "This Idempotency-Key was used for another request. Use a new key for each thing to do.";
    expect(refused.errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
    expect(await written()).toEqual(after);
  });

  it("is carried out once when several come at the same time", async () => {
    const [messages = 0] = await written();
    const answers = await Promise.all(Array.from({ length: 5 }, () => send("at-once", "Is there a lift?")));
    expect((await written())[0]).toBe(messages + 1);
    const done = answers.filter(({ data }) => data?.askApplicant.application);
    expect(done.length).toBeGreaterThan(0);
    for (const late of answers.filter((one) => !done.includes(one))) {
      expect(late.errors).toMatchObject([{ message: expect.stringContaining("Read again what it changed"), extensions: { code: "REPEATED" } }]);
    }
    expect(await send("at-once", "Is there a lift?")).toEqual(done[0]);
    expect((await written())[0]).toBe(messages + 1);
  });

  it("is carried out once when two different ones come at the same time under one key", async () => {
    const [messages = 0] = await written();
    const answers = await Promise.all([send("two-at-once", "Are dogs welcome?"), send("two-at-once", "Are cats welcome?")]);
    expect((await written())[0]).toBe(messages + 1);
    expect(answers.filter(({ data }) => data?.askApplicant.application)).toHaveLength(1);
    expect(answers.flatMap(({ errors = [] }) => errors)).toHaveLength(1);
  });

  it("belongs to whoever sent it: another person's key of the same letters is another", async () => {
    const [messages = 0] = await written();
    expect((await send("shared", "Is it warm?")).errors).toBeUndefined();
    expect((await send("shared", "Is it warm?", { who: "a" })).errors).toBeUndefined();
    expect((await written())[0]).toBe(messages + 2);
  });

  it("is tried anew where the first was refused, for nothing was done", async () => {
    const refused = await send("refused", " ");
    expect(refused.data?.askApplicant.problems).toMatchObject([{ code: "INVALID" }]);
    expect((await send("refused", "Is it quiet?")).data?.askApplicant.problems).toEqual([]);
  });

  it("is remembered for a day, and no longer", async () => {
    expect((await send("yesterday", "Is it near the bus?")).errors).toBeUndefined();
    world.server.later({ minutes: 23 * 60 });
    world.signEverybodyInAgain();
    const [messages = 0] = await written();
    expect((await send("yesterday", "Is it near the bus?")).errors).toBeUndefined();
    expect((await written())[0]).toBe(messages);
    world.server.later({ minutes: 61 });
    world.signEverybodyInAgain();
    expect((await send("yesterday", "Is it near the tram?")).errors).toBeUndefined();
    expect((await written())[0]).toBe(messages + 1);
  });
});
