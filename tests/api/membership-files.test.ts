import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { answersFor, codesOf, CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

const fileDocument = /* GraphQL */ `
  query File($id: ID!) {
    node(id: $id) {
      ... on Application {
        state
        waitingOn
        dueOn
        can
        checksLeft
        openBallotBlockedBy
        unreadMessages
        voice
        version
        questions {
          key
          answered
        }
        answers {
          question
          value
          lang
          unsure
          choices {
            value
            label
            known
            endonym
          }
        }
        organisation {
          name
          ownWords
          areas {
            code
          }
          languages {
            language {
              tag
            }
          }
          capabilities {
            edges {
              node {
                skill {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
`;

const tasksDocument =
  "{ viewer { taskCount tasks { kind title dueOn tag } waitingOnOthers { kind title } recent { action summary } } }";

describe.each(databaseKinds)("files, queue, register and tasks, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  const tasksOf = async (who: string) => (await world.ask(who, tasksDocument)).data.viewer;
  const kindsOf = async (who: string) => (await tasksOf(who)).tasks.map((task: { kind: string }) => task.kind);

  async function draftOf(who: string, organisation: string) {
    const started = await world.onboard(who, "StartApplication", { organisation, committee: world.committeeId });
    return started.data.startApplication.application;
  }

  it("asks nobody twice: it starts with what is known, and what is picked stands on the organisation's page", async () => {
    const { who, organisation, name } = await world.newApplicant();
    const draft = await draftOf(who, organisation);
    const started = await world.ask(who, fileDocument, { id: draft.id });
    expect(started.data.node.answers.slice(0, 2)).toMatchObject([
      { question: "name", value: name },
      { question: "purpose", value: `We are ${name}.` },
    ]);
    const found = await world.ask(who, `{ skills(text: "interpreting") { id label } }`);
    const [skill] = found.data.skills;
    const saved = await world.ask(
      who,
      `mutation ($application: ID!, $answers: [AnswerInput!]!, $expectedVersion: Int!) {
      saveAnswers(application: $application, answers: $answers, expectedVersion: $expectedVersion) {
        application { id version } problems { code message path }
      }
    }`,
      {
        application: draft.id,
        expectedVersion: draft.version,
        answers: [
          { question: "skills", value: "we go along to the doctor", lang: "en", choices: [skill.id, "Sitting with"] },
          { question: "areas", value: "", lang: "en", choices: ["E12000005"] },
          { question: "languages", value: "", lang: "en", choices: ["syl", "bfi"] },
          { question: "communities", value: "", lang: "en", unsure: true },
          { question: "contact", value: "Mr Akhtar, 0121 496 0000, seen by the committee only", lang: "en" },
        ],
      },
    );
    expect(saved.data.saveAnswers.problems).toEqual([]);
    const { data } = await world.ask(who, fileDocument, { id: draft.id });
    expect(data.node.questions.every((question: { answered: boolean }) => question.answered)).toBe(true);
    expect(data.node.answers[5].choices).toEqual([
      { value: skill.id, label: skill.label, known: true, endonym: null },
      { value: "Sitting with", label: "Sitting with", known: false, endonym: null },
    ]);
    expect(data.node.organisation).toMatchObject({
      ownWords: ["Sitting with"],
      areas: [{ code: "E12000005" }],
      languages: [{ language: { tag: "syl" } }, { language: { tag: "bfi" } }],
      capabilities: { edges: [{ node: { skill: { id: skill.id } } }] },
    });
  });

  it("takes names of any script and refuses what is too long with the question it belongs to", async () => {
    const { who, organisation } = await world.newApplicant();
    const draft = await draftOf(who, organisation);
    const save = (value: string, expectedVersion: number) =>
      world.onboard(who, "SaveAnswers", {
        application: draft.id,
        expectedVersion,
        answers: [{ question: "name", value, lang: "ar" }],
      });
    const long = await save("x".repeat(300), draft.version);
    expect(long.data.saveAnswers.problems).toMatchObject([{ code: "INVALID", path: ["answers", "name"] }]);
    const kept = await save("=حلقة الشاي 🫖", draft.version);
    expect(kept.data.saveAnswers.application.answers[0]).toMatchObject({ question: "name", value: "=حلقة الشاي 🫖" });
    const unknown = await world.onboard(who, "SaveAnswers", {
      application: draft.id,
      expectedVersion: draft.version + 1,
      answers: [{ question: "shoeSize", value: "44", lang: "en" }],
    });
    expect(unknown.data.saveAnswers.problems[0]).toMatchObject({ code: "INVALID", path: ["answers", "shoeSize"] });
  });

  it("asks applicants of other voices what they will bring", async () => {
    const { who, organisation, name } = await world.newApplicant("STATUTORY");
    const answer = await world.onboard(who, "ApplyToJoin", {
      organisation,
      committee: world.committeeId,
      answers: answersFor(name),
    });
    expect(answer.data.applyToJoin.problems).toMatchObject([{ code: "INVALID", path: ["answers", "contribution"] }]);
    expect((await world.onboard(who, "Applications")).data.applications.totalCount).toBe(0);
    const full = await world.onboard(who, "ApplyToJoin", {
      organisation,
      committee: world.committeeId,
      answers: answersFor(name, "STATUTORY"),
    });
    expect(codesOf(full)).toEqual([]);
  });

  it("lists what waits for the committee first, the longest waiting at the top, in pages that do not repeat", async () => {
    const first = await world.sent();
    world.server.later({ minutes: 1 });
    const second = await world.sent();
    world.server.later({ minutes: 1 });
    const asked = await world.sent();
    await world.onboard("a", "AskApplicant", { application: asked.application, question: "Who?" });

    const ids = async (variables: object) => {
      const { data } = await world.onboard("c", "Applications", variables);
      return data.applications.edges.map((edge: { node: { id: string } }) => edge.node.id);
    };
    const all = await ids({});
    expect(all.indexOf(first.application)).toBeLessThan(all.indexOf(second.application));
    expect(all.at(-1)).toBe(asked.application);
    expect(await ids({ waitingOn: "APPLICANT" })).toEqual([asked.application]);
    expect(await ids({ state: ["NEEDS_INFORMATION"] })).toEqual([asked.application]);

    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await world.ask(
        "c",
        `query ($after: String) { applications(first: 2, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id } } facets { field values { value count } } } }`,
        { after },
      );
      const { edges, pageInfo, totalCount } = page.data.applications;
      read.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      expect(totalCount).toBe(all.length);
    } while (after !== null);
    expect(read).toEqual(all);

    const byName = await world.ask(
      "c",
      `query ($text: String) { applications(text: $text) { edges { node { id } } } }`,
      {
        text: second.name.slice(0, 6),
      },
    );
    expect(byName.data.applications.edges).toEqual([{ node: { id: second.application } }]);
    for (const order of ["NEWEST", "DUE"]) {
      const { data } = await world.ask("c", `{ applications(orderBy: ${order}) { edges { node { id } } } }`);
      expect(data.applications.edges).toHaveLength(all.length);
    }
    expect((await world.onboard(first.who, "Applications")).data.applications.totalCount).toBe(1);
    expect((await world.onboard(null, "Applications")).data.applications.totalCount).toBe(0);
    const waiting = await world.ask("c", `{ networks { applicationsWaiting } }`);
    expect(waiting.data.networks[0].applicationsWaiting).toBe(all.length - 1);
  });

  it("tells each person what waits for them, and nobody what is written in it", async () => {
    const { who, application, name } = await world.sent();
    expect(await kindsOf("secretary")).toContain("BEGIN_REVIEW");
    expect(await kindsOf(who)).not.toContain("ANSWER_COMMITTEE");
    await world.onboard("a", "AskApplicant", { application, question: "A very particular question" });
    expect(await kindsOf(who)).toContain("ANSWER_COMMITTEE");
    const seen = await tasksOf("a");
    expect(seen.waitingOnOthers).toContainEqual({ kind: "AWAIT_APPLICANT", title: name });
    const unread = await world.ask(who, fileDocument, { id: application });
    expect(unread.data.node.unreadMessages).toBe(1);
    await world.ask(who, `mutation ($id: ID!) { markRead(application: $id) { problems { code } } }`, {
      id: application,
    });
    expect((await world.ask(who, fileDocument, { id: application })).data.node.unreadMessages).toBe(0);
    await world.onboard(who, "ReplyToCommittee", { application, body: "A very particular answer" });
    expect((await tasksOf(who)).waitingOnOthers).toMatchObject([{ kind: "AWAIT_COMMITTEE" }]);

    await world.passChecks(application);
    const ballot = (await world.open(application)).data.openBallot.ballot.id;
    expect(await kindsOf("b")).toContain("DECLARE_AND_VOTE");
    await world.onboard("b", "DeclareInterest", { ballot, level: "NONE" });
    expect(await kindsOf("b")).toContain("VOTE");
    await world.vote(ballot, "nnnnnnn");
    expect(await kindsOf("b")).not.toContain("VOTE");
    await world.onboard("secretary", "CloseBallot", { ballot });
    expect(await kindsOf("secretary")).toContain("GIVE_REASONS");
    const { recent } = await tasksOf(who);
    expect(recent[0]).toEqual({
      action: "application.decide",
      summary: "The outcome of the ballot was applied to the application.",
    });
    const checks = recent.filter(({ action }: { action: string }) => action === "application.recordCheck");
    expect(checks.map(({ summary }: { summary: string }) => summary)).toEqual([
      "The check was recorded that the purpose fits.",
      "The check was recorded that somebody answered.",
      "The check was recorded that the group is not already here.",
    ]);

    const mails = await world.server.app.database.read.find(Mail);
    const texts = mails.map(({ subject, body }) => `${subject} ${body}`).join("\n");
    expect(texts).toContain("A ballot is open until");
    expect(texts).toContain("The committee has a question about application");
    for (const secret of ["particular", "Because of", "REFUSED", "refused", name]) {
      expect(texts).not.toContain(secret);
    }
  });

  it("expires by its date when nobody answers, in the file and in the queue alike, and can be taken up again", async () => {
    const { who, application } = await world.sent();
    await world.onboard("a", "AskApplicant", { application, question: "Are you there?" });
    const { dueOn } = (await world.ask(who, fileDocument, { id: application })).data.node;
    expect(dueOn > world.server.now().slice(0, 10)).toBe(true);
    world.server.later({ days: 92 });
    world.signEverybodyInAgain();
    expect((await world.ask(who, fileDocument, { id: application })).data.node).toMatchObject({
      state: "EXPIRED",
      waitingOn: "NOBODY",
      dueOn: null,
      can: ["reopenApplication", "markRead"],
    });
    const expired = await world.onboard("a", "Applications", { state: ["EXPIRED"] });
    expect(expired.data.applications.edges.map((edge: { node: { id: string } }) => edge.node.id)).toContain(
      application,
    );
    const late = await world.onboard(who, "ReplyToCommittee", { application, body: "Sorry!" });
    expect(late.data.replyToCommittee.problems[0].code).toBe("WRONG_STATE");
    const again = await world.ask(who, world.membership["ReopenApplication"]!, {
      application,
      reason: "We were away.",
    });
    expect(again.data.reopenApplication.application.state).toBe("IN_REVIEW");
  });

  it("keeps the language of the letter: the one said, English where none is, and no other word", async () => {
    const { who, application } = await world.checked();
    await world.decide(application, "yyyyyyy");
    const decision = (await world.file(application, who)).data.node.decision.id;
    const readLang = async (reader: string | null) =>
      (await world.ask(reader, `{ node(id: "${decision}") { ... on Decision { reasonsLang } } }`)).data.node.reasonsLang;
    expect(await readLang(who)).toBeNull();
    const give = `mutation ($decision: ID!, $reasons: String!, $lang: LanguageTag) {
      giveReasons(decision: $decision, reasonsForApplicant: $reasons, reasonsLang: $lang) { problems { code } } }`;
    const write = (reasons: string, lang?: string) => world.ask("secretary", give, { decision, reasons, lang });

    expect(codesOf(await write("Welcome."))).toEqual([]);
    expect(await readLang(who)).toBe("en");
    expect(codesOf(await write("আপনাদের স্বাগত জানাই।", "ben"))).toEqual([]);
    expect(await readLang(who)).toBe("bn");
    expect(await readLang(null)).toBeNull();
    const refused = await write("Again.", "zz-zz-zz");
    expect(refused.errors?.[0]?.message).toMatch(/a language tag such as bn/);
    expect(await readLang(who)).toBe("bn");
  });

  it("shows the register to each as far as the rule says", async () => {
    const { who, application, name } = await world.checked();
    await world.decide(application, "ynnnyyy");
    const registered = `{ networks { decisions(first: 1) { totalCount edges { node {
      id outcome explanation reasonsForApplicant organisation { name } ballot { id roll { voted } tally { approve } } } } } } }`;
    const read = async (reader: string | null) => (await world.ask(reader, registered)).data.networks[0].decisions;
    const decision = (await read("secretary")).edges[0].node;
    expect(decision.organisation).toEqual({ name });
    await world.onboard("secretary", "GiveReasons", {
      decision: decision.id,
      reasonsForApplicant: "Talk to us first.",
    });

    const sentence =
      "4 of 7 seats said yes, but only 1 of the 4 community seats did, and a partner joins only when both have more yes than no.";
    const shown = { outcome: "REFUSED_BY_COMMUNITY", explanation: sentence };
    const forPublic = (await read(null)).edges[0].node;
    expect(forPublic).toMatchObject({ ...shown, reasonsForApplicant: "", organisation: null, ballot: null });
    const forApplicant = (await read(who)).edges[0].node;
    expect(forApplicant).toMatchObject({
      ...shown,
      reasonsForApplicant: "Talk to us first.",
      ballot: { roll: [], tally: null },
    });

    const joined = await world.checked();
    await world.decide(joined.application, "yyyyyyy");
    const all = await read(joined.who);
    const forMember = await world.ask(
      joined.who,
      `{ node(id: "${decision.id}") { ... on Decision {
      reasonsForApplicant ballot { roll { voted } tally { approve communityReject } } } } }`,
    );
    expect(forMember.data.node).toEqual({
      reasonsForApplicant: "Talk to us first.",
      ballot: { roll: [], tally: { approve: 4, communityReject: 3 } },
    });

    const networks = await world.ask("secretary", "{ networks { version } }");
    await world.ask(
      "secretary",
      `mutation ($network: ID!, $version: Int!) {
      changeNetworkSettings(network: $network, input: { publishDecisions: false }, expectedVersion: $version) { problems { code } }
    }`,
      { network: world.networkId, version: networks.data.networks[0].version },
    );
    expect(await read(null)).toEqual({ totalCount: 0, edges: [] });
    expect((await world.ask(null, `{ node(id: "${decision.id}") { id } }`)).data.node).toBeNull();
    expect((await read(joined.who)).totalCount).toBe(all.totalCount);
    expect((await read(who)).totalCount).toBe(1);
  });
});
