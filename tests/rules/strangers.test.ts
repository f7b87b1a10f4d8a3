import type { GraphQLField } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchema } from "../../server/app.ts";
import { nodeId } from "../../server/platform/node.ts";
import { mutationOf } from "../harness/questions.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";
import { fillWorld } from "../harness/world.ts";

/**
 * Which entity the ID arguments of mutations name. A new argument is added here, so that the walk reaches a thing that
 * exists: what is not there is refused by itself and would show nothing.
 */
const named: Record<string, string> = {
  about: "Application",
  application: "Application",
  ballot: "Ballot",
  committee: "Committee",
  communities: "Community",
  decision: "Decision",
  deputy: "Person",
  from: "Organisation",
  holder: "Person",
  interests: "Skill",
  link: "PartnershipLink",
  network: "Network",
  of: "Organisation",
  onBehalfOf: "Organisation",
  organisation: "Organisation",
  person: "Person",
  request: "IntroductionRequest",
  roleAssignment: "RoleAssignment",
  seat: "Seat",
  service: "Service",
  skill: "Skill",
  skills: "Skill",
  to: "Organisation",
};

/** What anybody who is signed in may do, whatever roles they hold; each with the sentence that allows it. */
const openToAll: Record<string, string> = {
  registerOrganisation: "Registering needs a signed-in person, nothing else.",
  claimOrganisation: "Anybody may say that they speak for an organisation; it is confirmed by others.",
  takeMeOff: "Whoever is listed from a public register without having agreed is taken off at once.",
  askToBePutInTouch: "Anybody who is signed in may write why they want to meet an organisation.",
};

interface Thing {
  id: string;
  version: number | undefined;
}

const mutations = Object.values(buildSchema().getMutationType()?.getFields() ?? {});

describe("every mutation", () => {
  const things = new Map<string, Thing>();
  let server: TestServer;
  let nobody: string;

  beforeAll(async () => {
    server = await startServer("sqlite");
    await fillWorld(server.app);
    nobody = (await signIn(server, "nobody@example.org", "Nobody in particular")).cookie;
    const needed = new Set<string>();
    mutations.forEach((mutation) => mutationOf(mutation, (argument) => (needed.add(argument), argument)));
    for (const argument of needed) {
      things.set(argument, await thingFor(argument));
    }
  });
  afterAll(() => server.close());

  async function thingFor(argument: string): Promise<Thing> {
    const entity = named[argument];
    if (!entity) {
      throw new Error(`Say in tests/rules/strangers.test.ts what the argument “${argument}” names.`);
    }
    const rows = server.app.database.read.createQueryBuilder<{ id: string; version?: number }>(entity, "row");
    const row = await rows.orderBy("row.id").limit(1).getOneOrFail();
    return { id: nodeId(row), version: row.version };
  }

  function questionFor(mutation: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
    const versions = mutation.args.map(({ name }) => things.get(name)?.version);
    const expectedVersion = versions.find((version) => version !== undefined);
    return mutationOf(mutation, (argument) => things.get(argument)?.id ?? "", { expectedVersion });
  }

  /** All rows of all tables, as text. */
  async function everything(): Promise<string> {
    const { read } = server.app.database;
    const tables = read.connection.entityMetadatas.map(({ tableName }) => tableName).sort();
    const rows = await Promise.all(tables.map((table) => read.query(`SELECT * FROM "${table}"`)));
    return JSON.stringify(rows);
  }

  async function codesFor(cookie: string | null, mutation: GraphQLField<unknown, unknown>): Promise<string[]> {
    const { query, variables } = questionFor(mutation);
    const answer = await server.as(cookie).ask<Record<string, { problems: { code: string }[] } | null>, object>(query, variables);
    const problems = answer.data?.[mutation.name]?.problems ?? [];
    expect(answer.status).toBe(200);
    return [...answer.errors.map(({ extensions }) => extensions?.code ?? ""), ...problems.map(({ code }) => code)];
  }

  it.each(mutations)("$name changes nothing for a stranger, and asks to sign in", async (mutation) => {
    const before = await everything();
    expect(await codesFor(null, mutation)).toEqual(["UNAUTHENTICATED"]);
    expect(await everything()).toBe(before);
  });

  const closed = mutations.filter(({ name }) => !(name in openToAll));
  it.each(closed)("$name changes nothing for somebody without a role, and says so", async (mutation) => {
    const before = await everything();
    const codes = await codesFor(nobody, mutation);
    expect(codes).toHaveLength(1);
    expect(["NOT_ELIGIBLE", "NOT_FOUND"]).toContain(codes[0]);
    expect(await everything()).toBe(before);
  });

  const open = mutations.filter(({ name }) => name in openToAll);
  it.skipIf(open.length === 0).each(open)("$name may be asked by anybody who is signed in", async (mutation) => {
    const codes = await codesFor(nobody, mutation);
    expect(codes).not.toContain("NOT_ELIGIBLE");
    expect(codes).not.toContain("INTERNAL_SERVER_ERROR");
  });
});
