import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Auth } from "../identity/auth/auth.ts";
import type { DemoData } from "./demo-data.ts";
import { keptSecret } from "./kept-secrets.ts";

/**
 * One-click sign-in for the people of the demonstration. Only `npm run demo` serves it, and only to those who know the
 * key that it prints: a random text kept in the data folder, so that links printed yesterday still work today.
 */

/** The key of this demonstration's sign-in links. */
export function demoKey(dataFolder: string): string {
  return keptSecret(dataFolder, "sign-in-key");
}

/** The path of a person's sign-in link. */
function pathFor(person: string, key: string): string {
  return `/demo/sign-in/${person}?${new URLSearchParams({ key })}`;
}

/** Serves the sign-in links: each makes a real session by a link of the kind that is otherwise sent by mail. */
export function serveDemoSignIn(http: FastifyInstance, auth: Auth, demo: DemoData, key: string): void {
  http.get<{ Params: { person: string }; Querystring: { key?: string } }>(
    "/demo/sign-in/:person",
    async (request, reply) => {
      const person = demo.people.find((one) => one.key === request.params.person);
      reply.header("cache-control", "no-store").header("referrer-policy", "no-referrer");
      if (!person || person.signIn === null || !isSame(request.query.key ?? "", key)) {
        const way = "Take the link that npm run demo printed when it started.";
        return reply.status(404).type("text/plain; charset=utf-8").send(`There is no such sign-in link. ${way}\n`);
      }
      return reply.redirect(await auth.linkFor(person.email, "/"));
    },
  );
}

/** The sign-in links as a text to print, by network, each with who it is. @param address where the product listens. */
export function signInLinks(demo: DemoData, address: string, key: string): string {
  const groups = [
    ...demo.networks.map((network) => ({ title: network.name, word: network.handle })),
    { title: "Everywhere", word: "everywhere" },
  ];
  return groups
    .map(({ title, word }) => {
      const people = demo.people.filter((person) => person.signIn === word);
      const lines = people.map(
        (person) => `  ${person.displayName.padEnd(12)} ${person.about}\n    ${address}${pathFor(person.key, key)}`,
      );
      return [title, ...lines].join("\n");
    })
    .join("\n\n");
}

/** Compares without telling by its duration how much was right. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
