import { createHash } from "node:crypto";
import {
  getIntrospectionQuery,
  parse,
  print,
  typeFromAST,
  validate,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchema } from "../../server/app.ts";
import { Network } from "../../server/identity/network.entity.ts";
import { refuseCostly } from "../../server/platform/query-cost.ts";
import { queryShapeRule } from "../../server/platform/query-shape.ts";
import { everyOperation, isKnown } from "../harness/operations.ts";
import { fitting } from "../harness/questions.ts";
import { startServer, type TestServer } from "../harness/server.ts";

interface Reply {
  status: number;
  errors: { message: string; extensions: { code: string; errorId?: string } }[];
  data: unknown;
}

describe("the GraphQL endpoint", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer("sqlite");
    await post("{ networks { id } }");
  });
  afterAll(() => server.close());

  async function send(request: InjectOptions): Promise<Reply> {
    const response = await server.app.http.inject({ url: "/graphql", ...request });
    const { errors, data } = response.json();
    return { status: response.statusCode, errors: errors ?? [], data };
  }

  const post = (query: string, variables?: object) => send({ method: "POST", payload: { query, variables } });

  async function refused(query: string, variables?: object): Promise<Reply> {
    const reply = await post(query, variables);
    expect(reply.status).toBe(400);
    expect(reply.data).toBeUndefined();
    expect(reply.errors.length).toBeGreaterThan(0);
    expect(reply.errors.length).toBeLessThanOrEqual(5);
    return reply;
  }

  const nested = (levels: number) => `{ networks ${"{ parent ".repeat(levels - 2)}{ id }${" }".repeat(levels - 2)} }`;

  it("refuses days, moments and languages that do not exist, and cursors that no list can have made", async () => {
    await refused(`{ networks { committees { seats(activeOn: "2026-02-31") { id } } } }`);
    await refused(
      `mutation { openBallot(committee: "x", subject: OTHER, question: "?", closesAt: "2026-02-31T12:00:00Z") { problems { code } } }`,
    );
    await refused(`{ reasonsForConsent(scope: LIST_PUBLIC, lang: "zz-zz-zz") { text } }`);
    for (const values of ["[1e400]", '["\\u0000"]']) {
      const after = Buffer.from(values).toString("base64url");
      const people = await post(`query ($after: String) { researchers(first: 1, after: $after) { totalCount } }`, { after });
      expect(people.errors[0]?.message).toContain("This cursor does not belong to this list.");
    }
  });

  it("answers eight levels of fields and refuses nine", async () => {
    expect((await post(nested(8))).errors).toEqual([]);
    expect((await refused(nested(9))).errors[0]?.message).toContain("9 levels of fields");
  });

  it("finds depth and size behind fragments", async () => {
    const chain = Array.from({ length: 9 }, (_, step) => `fragment F${step} on Network { parent { ...F${step + 1} } }`);
    await refused(`{ networks { ...F0 } } ${chain.join(" ")} fragment F9 on Network { id }`);
  });

  it("refuses fragments that double at every step, without spreading them", async () => {
    const bomb = Array.from({ length: 60 }, (_, step) => {
      return `fragment F${step} on Network { parent { ...F${step + 1} } p: parent { ...F${step + 1} } }`;
    });
    await refused(`{ networks { ...F0 } } ${bomb.slice(0, 40).join(" ")} fragment F40 on Network { id }`);
    await refused(`{ networks { ...F0 } } ${bomb.join(" ")} fragment F60 on Network { id }`);
  });

  it("says that there is no operation of that name", async () => {
    const reply = await send({ method: "POST", payload: { query: "query One { networks { id } }", operationName: "Other" } });
    expect(reply).toMatchObject({ status: 400, errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }] });
  });

  it("says why it cannot tell what is asked for, or answer under a name", async () => {
    const condition = "query($shown: Boolean = true) { networks @include(if: $shown) { id } }";
    expect((await post(condition)).data).toHaveProperty("networks");
    expect((await post(condition, { shown: false })).data).toEqual({});
    expect((await post(condition, { shown: true })).data).toHaveProperty("networks");
    await refused(condition, { shown: null });
    const { errors } = await refused("{ networks { __proto__: id } }");
    expect(errors[0]).toMatchObject({ message: expect.stringContaining("choose another"), extensions: { code: "BAD_USER_INPUT" } });
  });

  it("refuses fragments that spread themselves", async () => {
    await refused("{ networks { ...F } } fragment F on Network { parent { ...G } } fragment G on Network { ...F id }");
  });

  it("refuses more than fifteen aliases", async () => {
    const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, at) => `a${at}: networks { id }`).join(" ")} }`;
    expect((await post(aliases(15))).errors).toEqual([]);
    expect((await refused(aliases(16))).errors[0]?.message).toContain("16 aliases");
  });

  it("refuses more than ten directives", async () => {
    const fields = (count: number) => Array.from({ length: count }, () => "id @include(if: true)").join(" ");
    expect((await post(`{ networks { ${fields(10)} } }`)).errors).toEqual([]);
    expect((await refused(`{ networks { ${fields(11)} } }`)).errors[0]?.message).toContain("11 directives");
  });

  it("refuses more than three hundred fields", async () => {
    expect((await post(`{ networks { ${"id ".repeat(299)} } }`)).errors).toEqual([]);
    expect((await refused(`{ networks { ${"id ".repeat(300)} } }`)).errors[0]?.message).toContain("301 fields");
  });

  it("refuses more than a thousand tokens before it reads them", async () => {
    const reply = await refused(`{ ${"networks { id } ".repeat(2_000)} }`);
    expect(reply.errors[0]?.extensions.code).toBe("GRAPHQL_PARSE_FAILED");
  });

  const roles = "roleAssignments { network { roleAssignments { network { roleAssignments { id role from to } } } } }";
  const costly = `networks { ${roles} b: ${roles} c: ${roles} d: ${roles} e: ${roles} }`;

  it("refuses lists inside lists inside lists", async () => {
    const reply = await refused(`{ ${costly} }`);
    expect(reply.errors[0]?.message).toMatch(/could answer about \d+ fields; at most 20000/);
    expect(reply.errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("refuses a page of more than a hundred rows, written or in a variable", async () => {
    expect((await post("{ people(first: 100) { totalCount } }")).errors.map(({ extensions }) => extensions.code))
      .not.toContain("BAD_USER_INPUT");
    await refused("{ people(first: 101) { totalCount } }");
    await refused("query ($first: Int) { people(first: $first) { totalCount } }", { first: 1_000_000 });
  });

  it("lets no list of less than nothing pay for others", async () => {
    await refused(`{ people(first: -1000000) { edges { node { displayName } } } ${costly} }`);
  });

  it("says which variable is missing, as the asker's mistake", async () => {
    const reply = await refused("query Q($handle: String!) { network(handle: $handle) { id } }");
    expect(reply.errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(reply.errors[0]?.message).toContain("$handle");
    await refused("query Q($handle: String!) { network(handle: $handle) { id } }", { handle: { $ne: null } });
  });

  it("refuses texts that one of the databases cannot keep", async () => {
    await refused('{ network(handle: "a\\u0000b") { id } }');
    await refused("query ($handle: String!) { network(handle: $handle) { id } }", { handle: "a\u0000b" });
    await refused("query ($handles: [String]) { network(handle: \"x\") { id } }", { handles: ["\u0000"] });
  });

  it("is not brought down by variables nested a hundred thousand times", async () => {
    const query = "query ($handle: String!) { network(handle: $handle) { id } }";
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    for (const variables of [`{"handle":${deep}}`, `{"handle":"x","other":${deep}}`]) {
      const payload = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
      const reply = await send({ method: "POST", headers: { "content-type": "application/json" }, payload });
      expect(reply.status).toBeLessThan(500);
    }
  });

  it("answers one operation a request", async () => {
    const batch = [{ query: "{ networks { id } }" }, { query: "{ networks { id } }" }];
    expect((await send({ method: "POST", payload: batch })).status).toBe(400);
  });

  it("does not take requests that a form on another site can send", async () => {
    const query = encodeURIComponent("{ networks { id } }");
    const crossed = await send({ method: "GET", url: `/graphql?query=${query}` });
    expect(crossed.status).toBe(400);
    expect(crossed.errors[0]?.message).toContain("CSRF");
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const form = await send({
        method: "POST", headers: { "content-type": type }, payload: '{"query":"{ networks { id } }"}',
      });
      expect(form.status).toBeGreaterThanOrEqual(400);
      expect(form.status).toBeLessThan(500);
      expect(form.data).toBeUndefined();
    }
  });

  it("keeps no questions for strangers", async () => {
    const query = "{ networks { id } }";
    const sha256Hash = createHash("sha256").update(query).digest("hex");
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const reply = await send({ method: "POST", payload: { extensions, query } });
    expect(reply.errors[0]?.extensions.code).toBe("PERSISTED_QUERY_NOT_SUPPORTED");
  });

  it("reads no body above 256 kB, and answers what it cannot read in JSON", async () => {
    const large = await send({ method: "POST", payload: { query: `{ networks { id } } # ${"x".repeat(256 * 1024)}` } });
    expect(large.status).toBe(413);
    expect(large.errors[0]?.message).toContain("256 kB");
    for (const payload of ["{", "", "null", "[]", "{}", "\u0000", '{"query":', '{"query":5}', '{"query":{}}']) {
      const reply = await send({ method: "POST", headers: { "content-type": "application/json" }, payload });
      expect(reply.status).toBe(400);
      expect(reply.errors.length).toBe(1);
    }
  });

  it("answers at most five errors", async () => {
    const unknown = Array.from({ length: 40 }, (_, at) => `unknown${at}`).join(" ");
    await refused(`{ networks { ${unknown} } }`);
  });

  it("shows no stack, and hides what went wrong here behind a number that the log has", async () => {
    const logged: object[] = [];
    const error = server.app.log.error.bind(server.app.log);
    server.app.log.error = (entry: object) => void logged.push(entry);
    const find = server.app.database.read.find.bind(server.app.database.read);
    const secret = "SELECT secret FROM vault";
    server.app.database.read.find = async () => {
      throw new Error(secret);
    };
    const reply = await post("{ networks { id } }");
    server.app.database.read.find = find;
    server.app.log.error = error;
    const [first] = reply.errors;
    expect(JSON.stringify(reply)).not.toContain("vault");
    expect(JSON.stringify(reply)).not.toContain("stack");
    expect(first).toMatchObject({ extensions: { code: "INTERNAL_SERVER_ERROR" } });
    expect(first?.message).toContain(first?.extensions.errorId);
    expect(logged).toEqual([expect.objectContaining({ errorId: first?.extensions.errorId })]);
    expect(await server.app.database.read.count(Network)).toBe(0);
  });

  it("describes itself to tools", async () => {
    const options = {
      schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true,
    };
    for (const query of [getIntrospectionQuery(), getIntrospectionQuery(options)]) {
      const reply = await post(query);
      expect(reply.errors).toEqual([]);
      expect(reply.data).toHaveProperty("__schema");
    }
  });

  it("describes itself at most twice in one answer", async () => {
    const whole = "__schema { types { name fields { name } } }";
    expect((await post(`{ a: ${whole} b: ${whole} }`)).errors).toEqual([]);
    await refused(`{ a: ${whole} b: ${whole} c: ${whole} }`);
  });
});

describe("the questions that are asked", () => {
  const schema = buildSchema();
  it.each(everyOperation())("$name stays within the limits", (operation) => {
    const { document, definition } = operation;
    expect(() => parse(print(document), { maxTokens: 1000 })).not.toThrow();
    expect(validate(schema, document, [queryShapeRule])).toEqual([]);
    if (isKnown(schema, operation)) {
      expect(() => refuseCostly({ schema, query: document, variables: usualVariables(schema, definition) })).not.toThrow();
    }
  });
});

/** Values that fit an operation's variables, with pages of the usual length. */
function usualVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): Record<string, unknown> {
  const named = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const declared = typeFromAST(schema, type);
    const value = variable.name.value === "first" ? 20 : declared && fitting(declared as GraphQLInputType, variable.name.value, () => "x");
    return [variable.name.value, value];
  });
  return Object.fromEntries(named);
}
