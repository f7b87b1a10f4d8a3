import type { GraphQLField } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchema } from "../../server/app.ts";
import { personWithEmail } from "../../server/identity/auth/accounts.ts";
import { Role } from "../../server/identity/role.ts";
import { grantRole } from "../../server/identity/role.service.ts";
import { Network } from "../../server/identity/network.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { lastCommit } from "../harness/commits.ts";
import { mutationOf } from "../harness/questions.ts";
import { giveLostPasskey } from "../harness/device.ts";
import { turnOnLostCodes } from "../harness/second-step.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";
import { entityFor, firstOf, type Thing } from "../harness/things.ts";
import { addressOf } from "../harness/world.ts";

/** What is done without a second step even where one is on; each with the reason. */
const withoutIt: Record<string, string> = {
  endSession: "Signing out somewhere protects; it takes nothing.",
  endOtherSessions: "Signing out somewhere protects; it takes nothing.",
  chooseLanguage: "It is how somebody reads; it gives and takes nothing.",
  chooseLetters: "It is which letters somebody gets; what they could miss a right without always comes.",
  confirmItIsMe: "This is how the second step is shown.",
};

/** What belongs to one person whom nobody here is: it is refused to them before the second step counts. */
const somebodyElses: Record<string, string> = {
  undoAct: "Only some acts can be undone; the first of the record that the walk finds is none of them.",
  confirmRowsGone: "Only who took a file says that rows are gone from it.",
  answerClaim: "Only a claim that waits can be answered; the first role that the walk finds is none.",
  withdrawIntroduction: "Only who asked takes a request back.",
};

const mutations = Object.values(buildSchema().getMutationType()?.getFields() ?? {});
const asked = mutations.filter(({ name }) => !(name in withoutIt));

describe("whoever acts for others and has a second step, but has not shown it lately,", () => {
  const things = new Map<string, Thing>();
  const stopped = new Set<string>();
  let server: TestServer;
  let cookies: Record<string, string>;

  beforeAll(async () => {
    server = await startServer("sqlite", {}, "demonstration");
    const networkId = (await server.app.database.read.findOneOrFail(Network, { where: {}, order: { id: "ASC" } })).id;
    const organisations = (await server.app.database.read.find(Organisation)).map(({ id }) => id);
    const chair = "a.chair@example.org";
    const ctx = await server.app.contextFor(null);
    await ctx.write(async (tx) => {
      const personId = await personWithEmail(tx, chair, "A chair");
      await grantRole(tx, { personId, role: Role.CHAIR, networkId, organisationId: null, from: ctx.today(), to: null });
      // So that nothing is refused for want of being an editor: an office counts whatever else somebody is.
      for (const organisationId of organisations) {
        await grantRole(tx, { personId, role: Role.MEMBER_EDITOR, networkId: null, organisationId, from: ctx.today(), to: null });
      }
    });
    const people = {
      operator: await addressOf(server.app, Role.OPERATOR),
      secretary: await addressOf(server.app, Role.SECRETARY),
      "committee seat": await addressOf(server.app, Role.COMMITTEE_SEAT),
      chair,
    };
    cookies = {};
    for (const [called, email] of Object.entries(people)) {
      const { cookie, personId } = await signIn(server, email);
      await turnOnLostCodes(server, personId);
      if (called === "operator") {
        await giveLostPasskey(server, personId);
      }
      cookies[called] = cookie;
    }
    for (const mutation of mutations) {
      const arguments_: string[] = [];
      mutationOf(mutation, (argument) => (arguments_.push(argument), argument));
      for (const argument of arguments_) {
        things.set(argument, things.get(argument) ?? (await firstOf(server.app, entityFor(argument))));
      }
    }
  });
  afterAll(() => server.close());

  async function codesFor(cookie: string, mutation: GraphQLField<unknown, unknown>): Promise<string[]> {
    const versions = mutation.args.map(({ name }) => things.get(name)?.version);
    const expectedVersion = versions.find((version) => version !== undefined);
    const { query, variables } = mutationOf(mutation, (argument) => things.get(argument)?.id ?? "", { expectedVersion });
    const answer = await server.as(cookie).ask<Record<string, { problems: { code: string }[] } | null>, object>(query, variables);
    return [...answer.errors.map(({ message }) => message), ...(answer.data?.[mutation.name]?.problems ?? []).map(({ code }) => code)];
  }

  it.each(asked)("changes nothing by $name", async (mutation) => {
    const before = await lastCommit(server.app);
    for (const [called, cookie] of Object.entries(cookies)) {
      const codes = await codesFor(cookie, mutation);
      expect(codes, `${called}: refused, in a problem`).toHaveLength(1);
      if (codes[0] === "STEP_UP_NEEDED") {
        stopped.add(mutation.name);
      }
    }
    expect(await lastCommit(server.app)).toBe(before);
  });

  it("is told to confirm it, wherever they could go on then", () => {
    const others = asked.map(({ name }) => name).filter((name) => !stopped.has(name));
    expect(others).toEqual(Object.keys(somebodyElses));
  });
});
