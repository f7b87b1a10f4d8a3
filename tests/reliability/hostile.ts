import type { InjectOptions } from "fastify";
import { serverAudits } from "graphql-http";
import { startServer } from "../harness/server.ts";
import type { Figure, Measurement } from "./figure.ts";

function post(query: string, variables?: object): InjectOptions {
  return { method: "POST", payload: { query, variables } };
}

const chain = (length: number, twice: boolean): string =>
  Array.from({ length }, (_unused, step) => `fragment F${step} on Network { parent { ...F${step + 1} } ${twice ? `p: parent { ...F${step + 1} }` : ""} }`).join(" ");
const json = { "content-type": "application/json" };
const many = (count: number, word: (index: number) => string): string => Array.from({ length: count }, (_unused, index) => word(index)).join(" ");

/** Requests that are meant to harm: each is to be refused by a 4xx, and soon. */
const hostile: Record<string, InjectOptions> = {
  "nine levels": post(`{ networks ${"{ parent ".repeat(8)}{ id }${" }".repeat(8)} }`),
  "forty fragments that double": post(`{ networks { ...F0 } } ${chain(40, true)} fragment F40 on Network { id }`),
  "sixty fragments that double": post(`{ networks { ...F0 } } ${chain(60, true)} fragment F60 on Network { id }`),
  "a chain of fragments": post(`{ networks { ...F0 } } ${chain(20, false)} fragment F20 on Network { id }`),
  "fragments in a ring": post("{ networks { ...F } } fragment F on Network { parent { ...G } } fragment G on Network { ...F id }"),
  "a fragment that spreads itself": post("{ networks { ...F } } fragment F on Network { ...F }"),
  "sixteen aliases": post(`{ ${many(16, (index) => `a${index}: networks { id }`)} }`),
  "a thousand aliases": post(`{ ${many(1000, (index) => `a${index}: networks { id }`)} }`),
  "eleven directives": post(`{ networks { id ${many(11, () => "@include(if: true)")} } }`),
  "five hundred directives": post(`{ networks { id ${many(500, () => "@skip(if: false)")} } }`),
  "a field three hundred times": post(`{ networks { ${"id ".repeat(300)} } }`),
  "ten thousand tokens": post(`{ ${"networks { id } ".repeat(2_500)} }`),
  "lists in lists": post("{ organisations(first: 100) { edges { node { services(first: 100) { edges { node { organisation { services(first: 100) { edges { node { id } } } } } } } } } } }"),
  "a page of a million": post("query ($first: Int) { people(first: $first) { totalCount } }", { first: 1_000_000 }),
  "a page of less than nothing": post(`{ a: people(first: -1000000) { totalCount } b: organisations(first: 1000) { totalCount } }`),
  "an operator for a word": post("query ($handle: String!) { network(handle: $handle) { id } }", { handle: { $ne: null } }),
  "a missing variable": post("query ($handle: String!) { network(handle: $handle) { id } }"),
  "the character NUL": post("query ($handle: String!) { network(handle: $handle) { id } }", { handle: "a\u0000b" }),
  "a day that there is not": post(`{ networks { committees { seats(activeOn: "2026-02-31") { id } } } }`),
  "the schema three times": post(`{ ${many(3, (index) => `a${index}: __schema { types { name fields { name } } }`)} }`),
  "unknown fields": post(`{ networks { ${many(100, (index) => `unknown${index}`)} } }`),
  "no operation of that name": { method: "POST", payload: { query: "query A { networks { id } }", operationName: "B" } },
  "a batch": { method: "POST", headers: json, payload: JSON.stringify(Array.from({ length: 50 }, () => ({ query: "{ networks { id } }" }))) },
  "half a document": { method: "POST", headers: json, payload: '{"query":' },
  "no document": { method: "POST", headers: json, payload: "" },
  "a number for a question": { method: "POST", headers: json, payload: '{"query":5}' },
  "a body of 300 kB": post(`{ networks { id } } # ${"x".repeat(300_000)}`),
  "a form": { method: "POST", headers: { "content-type": "text/plain" }, payload: '{"query":"{ networks { id } }"}' },
  "a change by GET": { method: "GET", url: "/graphql?query=mutation%20%7B%20__typename%20%7D", headers: { "apollo-require-preflight": "1" } },
  "a question by GET from elsewhere": { method: "GET", url: "/graphql?query=%7B%20networks%20%7B%20id%20%7D%20%7D" },
  "a prototype": { method: "POST", headers: json, payload: '{"query":"{ networks { id } }","__proto__":{"admin":true}}' },
};

/** Requirement 12: every hostile request is refused; how long it took is a figure, not a test. */
async function refusals(): Promise<Figure> {
  const server = await startServer("sqlite");
  await server.app.http.inject({ url: "/graphql", ...post("{ networks { id } }") });
  const wrong: string[] = [];
  let slowest = { name: "", milliseconds: 0 };
  for (const [name, request] of Object.entries(hostile)) {
    const begun = performance.now();
    const { statusCode } = await server.app.http.inject({ url: "/graphql", ...request });
    const milliseconds = performance.now() - begun;
    slowest = milliseconds > slowest.milliseconds ? { name, milliseconds } : slowest;
    if (statusCode < 400 || statusCode >= 500) {
      wrong.push(`${name}: ${statusCode}`);
    }
  }
  await server.close();
  const count = Object.keys(hostile).length;
  return {
    requirement: 12,
    what: "Every hostile request is answered 4xx",
    on: "no database",
    figure: `${count - wrong.length} of ${count}${wrong.length > 0 ? ` (not: ${wrong.join(", ")})` : ""}; the slowest, ${slowest.name}, took ${Math.round(slowest.milliseconds)} ms`,
    holds: wrong.length === 0,
  };
}

/** Requirement 11: the audit suite of GraphQL over HTTP. */
async function audits(): Promise<Figure> {
  const server = await startServer("sqlite");
  const origin = await server.app.http.listen({ host: "127.0.0.1", port: 0 });
  const results = await Promise.all(serverAudits({ url: `${origin}/graphql`, fetchFn: fetch }).map((audit) => audit.fn()));
  await server.close();
  const ok = (word: string) => results.filter(({ name, status }) => name.startsWith(word) && status === "ok").length;
  const all = (word: string) => results.filter(({ name }) => name.startsWith(word)).length;
  return {
    requirement: 11,
    what: "The audit suite of GraphQL over HTTP",
    on: "no database",
    figure: `MUST ${ok("MUST")} of ${all("MUST")}, SHOULD ${ok("SHOULD")} of ${all("SHOULD")}`,
    holds: ok("MUST") === 13 && ok("SHOULD") >= 20,
  };
}

/** Requirements 11 and 12. */
export const requests: Measurement = { name: "requests", short: true, measure: async () => [await audits(), await refusals()] };
