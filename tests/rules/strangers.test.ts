import type { GraphQLField } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchema } from "../../server/app.ts";
import { lastCommit } from "../harness/commits.ts";
import { mutationOf } from "../harness/questions.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { giveLostPasskey } from "../harness/device.ts";
import { signIn } from "../harness/sign-in.ts";
import { entityFor, firstOf, type Thing } from "../harness/things.ts";

/** What anybody who is signed in may do, whatever roles they hold; each with the sentence that allows it. */
const openToAll: Record<string, string> = {
  registerOrganisation: "Registering needs a signed-in person, nothing else.",
  claimOrganisation: "Anybody may say that they speak for an organisation; it is confirmed by others.",
  suggestChange: "Anybody may say what is wrong on a page; nothing shows before those who keep it accept it.",
  takeMeOff: "Whoever is listed from a public register without having agreed is taken off at once.",
  proposeSkill: "Anybody may suggest a word; data stewards look at it before others are offered it.",
  askToBePutInTouch: "Anybody who is signed in may write why they want to meet an organisation.",
  endOtherSessions: "Everybody looks after their own account.",
  chooseLanguage: "Everybody chooses the language they read in.",
  chooseLetters: "Everybody chooses which letters they get.",
  confirmItIsMe: "Everybody looks after their own account.",
  startAuthenticator: "Everybody looks after their own account.",
  confirmAuthenticator: "Everybody looks after their own account.",
  eraseMyself: "Everybody may have themselves erased.",
  turnOffAuthenticator: "Everybody looks after their own account.",
};

const mutations = Object.values(buildSchema().getMutationType()?.getFields() ?? {});

describe("every mutation", () => {
  const things = new Map<string, Thing>();
  let server: TestServer;
  let nobody: string;

  beforeAll(async () => {
    server = await startServer("sqlite", {}, "demonstration");
    const owner = await signIn(server, "owner@example.org", "Somebody else");
    await giveLostPasskey(server, owner.personId);
    nobody = (await signIn(server, "nobody@example.org", "Nobody in particular")).cookie;
    const needed = new Set<string>();
    mutations.forEach((mutation) => mutationOf(mutation, (argument) => (needed.add(argument), argument)));
    for (const argument of needed) {
      things.set(argument, await firstOf(server.app, entityFor(argument)));
    }
  });
  afterAll(() => server.close());

  function questionFor(mutation: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
    const versions = mutation.args.map(({ name }) => things.get(name)?.version);
    const expectedVersion = versions.find((version) => version !== undefined);
    return mutationOf(mutation, (argument) => things.get(argument)?.id ?? "", { expectedVersion });
  }

  async function codesFor(cookie: string | null, mutation: GraphQLField<unknown, unknown>): Promise<string[]> {
    const { query, variables } = questionFor(mutation);
    const answer = await server.as(cookie).ask<Record<string, { problems: { code: string }[] } | null>, object>(query, variables);
    const problems = answer.data?.[mutation.name]?.problems ?? [];
    expect(answer.status).toBe(200);
    return [...answer.errors.map(({ extensions }) => extensions?.code ?? ""), ...problems.map(({ code }) => code)];
  }

  it.each(mutations)("$name changes nothing for a stranger, and asks to sign in", async (mutation) => {
    const before = await lastCommit(server.app);
    expect(await codesFor(null, mutation)).toEqual(["UNAUTHENTICATED"]);
    expect(await lastCommit(server.app)).toBe(before);
  });

  const closed = mutations.filter(({ name }) => !(name in openToAll));
  it.each(closed)("$name changes nothing for somebody without a role, and says so", async (mutation) => {
    const before = await lastCommit(server.app);
    const codes = await codesFor(nobody, mutation);
    expect(codes).toHaveLength(1);
    expect(["NOT_ELIGIBLE", "NOT_FOUND"]).toContain(codes[0]);
    expect(await lastCommit(server.app)).toBe(before);
  });

  const open = mutations.filter(({ name }) => name in openToAll);
  it.skipIf(open.length === 0).each(open)("$name may be asked by anybody who is signed in", async (mutation) => {
    const codes = await codesFor(nobody, mutation);
    expect(codes).not.toContain("NOT_ELIGIBLE");
    expect(codes).not.toContain("INTERNAL_SERVER_ERROR");
  });
});
