import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { buildSchema } from "../../server/app.ts";
import { AuthUser } from "../../server/identity/auth/auth.entity.ts";
import { Vote } from "../../server/membership/ballot-seat.entity.ts";
import { Message } from "../../server/membership/message.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { random, type Random } from "../bench/random.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";
import { onEach, type Extent, type Figure, type Kind, type Measurement } from "./figure.ts";

/** Values that programs stumble over. */
const odd = [
  "", " ", "0", "null", "%", "_", "' OR 1=1 --", "\"; DROP TABLE organisation; --", "../../etc/passwd", "\u0000", "\ud800", "ﷺ", "🧶🧶",
  "a".repeat(5_000), "1e309", "${7*7}", "<script>", "2026-02-31", "B8 3BB", "women", "urdu interpreting", "\\", "*", "NEAR(", "^",
];
const numbers = [0, 1, -1, 20, 100, 101, 2_147_483_647, -2_147_483_648, 0.5];

interface Drawer {
  numbers: Random;
  schema: GraphQLSchema;
  ids: readonly string[];
}

function value(draw: Drawer, type: GraphQLInputType, depth = 0): string {
  const { numbers: r } = draw;
  if (isNonNullType(type)) {
    return r.next() < 0.02 ? "null" : value(draw, type.ofType, depth);
  }
  if (r.next() < 0.05) {
    return "null";
  }
  if (isListType(type)) {
    return `[${Array.from({ length: r.below(4) }, () => value(draw, type.ofType, depth)).join(", ")}]`;
  }
  if (isEnumType(type)) {
    return r.next() < 0.95 ? r.pick(type.getValues()).name : "NO_SUCH_VALUE";
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || (depth < 2 && r.next() < 0.4));
    return `{ ${fields.map((field) => `${field.name}: ${value(draw, field.type, depth + 1)}`).join(", ")} }`;
  }
  if (r.next() < 0.08) {
    return JSON.stringify(r.pick(odd));
  }
  switch (type.name) {
    case "Int":
    case "Float":
      return String(r.pick(numbers));
    case "Boolean":
      return String(r.next() < 0.5);
    case "ID":
      return JSON.stringify(r.next() < 0.85 ? r.pick(draw.ids) : r.pick(odd));
    case "Date":
      return JSON.stringify(r.pick(["2026-01-31", "2099-12-31", "0001-01-01"]));
    case "DateTime":
      return JSON.stringify(r.pick(["2026-06-01T12:00:00.000Z", "9999-12-31T23:59:59.999Z"]));
    default:
      return JSON.stringify(r.pick([...odd, "en", "north", "west-midlands"]));
  }
}

function call(draw: Drawer, field: GraphQLField<unknown, unknown>, depth: number): string {
  const given = field.args.filter((argument) => isNonNullType(argument.type) || draw.numbers.next() < 0.35);
  const written = given.map((argument) => `${argument.name}: ${value(draw, argument.type)}`).join(", ");
  return `${field.name}${written ? `(${written})` : ""}${selection(draw, field.type, depth)}`;
}

function selection(draw: Drawer, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) {
    return "";
  }
  const { numbers: r, schema } = draw;
  const concrete = isObjectType(named) ? named : r.pick(schema.getPossibleTypes(named));
  const fields = Object.values(concrete.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  const chosen = r.some(fields, 1 + r.below(6)).map((field) => call(draw, field, depth - 1));
  const inner = chosen.length === 0 ? "__typename" : [...new Map(chosen.map((one) => [one.split(/[({ ]/)[0], one])).values()].join(" ");
  return concrete === named ? ` { ${inner} }` : ` { __typename ... on ${concrete.name} { ${inner} } }`;
}

function question(draw: Drawer): string {
  const { numbers: r, schema } = draw;
  const changes = r.next() < 0.25;
  const root = changes ? schema.getMutationType() : schema.getQueryType();
  const field = r.pick(Object.values(root?.getFields() ?? {}));
  const text = `${changes ? "mutation" : "query"} { ${call(draw, field, 1 + r.below(4))} }`;
  // One in twelve is cut or spoilt, as a bad connection or a bad program would.
  return r.next() < 1 / 12 ? `${text.slice(0, r.below(text.length))}${r.pick(["", "}", "{", "\u0000", "@", "..."])}` : text;
}

/** What says that an answer shows the inside of the program. */
const inside = /node_modules|QueryFailedError|SQLITE_|\bat \S+ \(|SELECT .* FROM|syntax error at or near/;

interface Asker {
  cookie: string | null;
  /** What this asker must never be shown. */
  secrets: readonly string[];
}

async function idsIn(server: TestServer): Promise<string[]> {
  const { read } = server.app.database;
  const ids: string[] = [];
  for (const name of ["Organisation", "Network", "Application", "Ballot", "Decision", "Membership", "Person", "PartnershipLink", "Service", "Skill", "Committee", "Seat"]) {
    const rows = await read.getRepository<{ id: string }>(name).find({ take: 8, order: { id: "ASC" } });
    ids.push(...rows.map((row) => nodeId(row)));
  }
  return ids;
}

async function askersOf(server: TestServer): Promise<Asker[]> {
  const { read } = server.app.database;
  const secretary = (await read.find(AuthUser)).find(({ email }) => email.startsWith("farida"))?.email ?? "";
  const cookie = (await signIn(server, "nobody@example.org", "Nobody")).cookie;
  const emails = (await read.find(AuthUser)).map(({ email }) => email).filter((email) => email !== "nobody@example.org");
  const messages = (await read.find(Message)).map(({ body }) => body);
  const votes = (await read.find(Vote)).flatMap(({ reason }) => reason ?? []);
  const secrets = [...emails, ...messages, ...votes];
  return [
    { cookie: null, secrets },
    { cookie, secrets },
    { cookie: (await signIn(server, secretary)).cookie, secrets: [] },
  ];
}

/** Asks one seed's requests in turn. @returns how many were answered 5xx or masked, and how many showed what they must not. */
async function ask(server: TestServer, seed: number, requests: number): Promise<{ failed: string[]; leaked: string[]; slowest: number }> {
  const draw: Drawer = { numbers: random(seed), schema: buildSchema(), ids: await idsIn(server) };
  const askers = await askersOf(server);
  const failed: string[] = [];
  const leaked: string[] = [];
  let slowest = 0;
  for (let count = 0; count < requests; count += 1) {
    const query = question(draw);
    const { cookie, secrets } = draw.numbers.pick(askers);
    const begun = performance.now();
    const response = await server.app.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", ...(cookie ? { cookie } : {}) },
      payload: JSON.stringify({ query }),
    });
    slowest = Math.max(slowest, performance.now() - begun);
    if (response.statusCode >= 500 || response.body.includes("INTERNAL_SERVER_ERROR")) {
      failed.push(query);
    }
    // What was asked may come back; it is no secret then.
    if (inside.test(response.body) || secrets.some((secret) => response.body.includes(secret) && !query.includes(secret))) {
      leaked.push(query);
    }
  }
  return { failed, leaked, slowest };
}

async function fuzzOn(kind: Kind, { seeds, requests }: Extent["fuzz"]): Promise<Figure> {
  const failed: string[] = [];
  const leaked: string[] = [];
  let slowest = 0;
  for (const seed of seeds) {
    const server = await startServer(kind, {}, "demonstration");
    const found = await ask(server, seed, requests);
    await server.close();
    failed.push(...found.failed);
    leaked.push(...found.leaked);
    slowest = Math.max(slowest, found.slowest);
  }
  for (const [name, queries] of Object.entries({ "answered 5xx": failed, leaked })) {
    queries.slice(0, 5).forEach((query) => process.stderr.write(`${name}: ${query}\n`));
  }
  return {
    requirement: 13,
    what: "Requests drawn at random from the schema, by the public, by somebody without roles and by a secretary",
    on: kind,
    figure: `${seeds.length} × ${requests}: ${failed.length} answered 5xx or masked, ${leaked.length} leaks; the slowest took ${Math.round(slowest)} ms`,
    holds: failed.length + leaked.length === 0,
  };
}

/** Requirement 13. */
export const fuzz: Measurement = {
  name: "fuzz",
  short: true,
  measure: ({ kinds, fuzz: extent }) => onEach(extent.requests > 300 ? kinds : ["sqlite"], (kind) => fuzzOn(kind, extent)),
};
