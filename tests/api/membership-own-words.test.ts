import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Role } from "../../server/identity/role.ts";
import { Network } from "../../server/identity/network.entity.ts";
import { answersFor, codesOf, CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { skillId } from "../harness/directory.ts";
import { giveRole } from "../harness/organisations.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";

/** One word, and one that is too long to be a skill. */
const word = "Qissa telling";
const tooLong = "We sit together and ".repeat(6).trim();

describe.each(databaseKinds)("own words in an application on %s", (kind) => {
  let world: CommitteeWorld;
  let steward: SignedIn;

  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
    steward = await signIn(world.server, "steward@example.org", "Wilma S.");
    const ctx = await world.server.app.contextFor(null);
    const { id: networkId } = await ctx.read.findOneByOrFail(Network, { handle: "suffolk" });
    await giveRole(world.server, steward.personId, Role.DATA_STEWARD, { networkId });
  });
  afterAll(() => world.server.close());

  const waiting = async (): Promise<{ id: string; label: string; version: number; organisationCount: number }[]> => {
    const asked = await world.server.as(steward.cookie).ask<{ skills: Awaited<ReturnType<typeof waiting>> }, object>(
      "{ skills(status: PROPOSED) { id label version organisationCount } }",
    );
    return asked.data.skills;
  };

  const pageOf = async (who: string, organisation: string): Promise<unknown> => {
    const asked = await world.ask(
      who,
      `query ($id: ID!) { node(id: $id) { ... on Organisation {
        ownWords capabilities { edges { node { ownWords skill { label status } } } } } } }`,
      { id: organisation },
    );
    return asked.data.node;
  };

  it("wait for a data steward once it is sent, and lead to the group when they are mapped", async () => {
    const { who, name, organisation } = await world.newApplicant();
    const begun = await world.onboard(who, "StartApplication", { organisation, committee: world.committeeId });
    const { id, version } = begun.data.startApplication.application;
    const answers = answersFor(name).map((one) => (one.question === "skills" ? { ...one, choices: [word, tooLong] } : one));
    const saved = await world.onboard(who, "SaveAnswers", { application: id, answers, expectedVersion: version });
    expect(codesOf(saved)).toEqual([]);
    expect(await waiting(), "a draft suggests nothing").toEqual([]);

    const expectedVersion = saved.data.saveAnswers.application.version;
    const sent = await world.onboard(who, "SubmitApplication", { application: id, expectedVersion });
    expect(codesOf(sent)).toEqual([]);
    const [proposed, ...others] = await waiting();
    expect(proposed).toMatchObject({ label: word });
    expect(others).toEqual([]);
    expect(await pageOf(who, organisation)).toEqual({
      ownWords: [tooLong],
      capabilities: { edges: [{ node: { ownWords: word, skill: { label: word, status: "PROPOSED" } } }] },
    });

    expect(await wordsInFile(id)).toEqual([
      { value: word, known: false, waits: true, readAs: null },
      { value: tooLong, known: false, waits: false, readAs: null },
    ]);

    const onto = await skillId(world.server.app, "befriending");
    const mapped = await world.server.as(steward.cookie).ask<{ mapSkill: { problems: unknown[] } }, object>(
      "mutation ($proposed: ID!, $onto: ID!) { mapSkill(proposed: $proposed, onto: $onto) { problems { message } } }",
      { proposed: proposed?.id, onto },
    );
    expect(mapped.data.mapSkill.problems).toEqual([]);
    expect(await pageOf(who, organisation)).toMatchObject({
      capabilities: { edges: [{ node: { ownWords: word, skill: { status: "ACTIVE" } } }] },
    });
    const [afterwards] = await wordsInFile(id);
    expect(afterwards, "no longer waits to be mapped").toMatchObject({ value: word, waits: false, readAs: { id: onto } });
  });

  it.each([
    ["accepted", "Rilli quilting", true],
    ["declined", "Being lovely", false],
  ])("no longer wait in the file once they are %s", async (answer, own, taken) => {
    const { who, name, organisation } = await world.newApplicant();
    const begun = await world.onboard(who, "StartApplication", { organisation, committee: world.committeeId });
    const { id, version } = begun.data.startApplication.application;
    const answers = answersFor(name).map((one) => (one.question === "skills" ? { ...one, choices: [own] } : one));
    const saved = await world.onboard(who, "SaveAnswers", { application: id, answers, expectedVersion: version });
    const expectedVersion = saved.data.saveAnswers.application.version;
    expect(codesOf(await world.onboard(who, "SubmitApplication", { application: id, expectedVersion }))).toEqual([]);
    const proposed = (await waiting()).find((skill) => skill.label === own);
    const said = taken
      ? `mutation ($id: ID!, $version: Int!) { answered: acceptSkill(skill: $id, input: {}, expectedVersion: $version) { problems { message } } }`
      : `mutation ($id: ID!, $version: Int!) { answered: declineSkill(skill: $id, reason: "Too wide.", expectedVersion: $version) { problems { message } } }`;
    const answered = await world.server.as(steward.cookie).ask<{ answered: { problems: unknown[] } }, object>(said, {
      id: proposed?.id,
      version: proposed?.version,
    });
    expect(answered.data.answered.problems, answer).toEqual([]);
    expect(await wordsInFile(id)).toEqual([
      { value: own, known: false, waits: false, readAs: taken ? { id: proposed?.id } : null },
    ]);
  });

  /** What the secretary reads of the skills in the file. */
  async function wordsInFile(application: string): Promise<unknown[]> {
    const asked = await world.ask(
      "secretary",
      `query ($id: ID!) { node(id: $id) { ... on Application { answers {
        question choices { value known waits readAs { id } } } } } }`,
      { id: application },
    );
    const answers = asked.data.node.answers as { question: string; choices: unknown[] }[];
    return answers.find((one) => one.question === "skills")?.choices ?? [];
  }
});
