import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

const propose = `mutation ($from: ID!, $to: ID!, $kind: LinkKind!, $startedOn: Date!) {
  proposeLink(from: $from, to: $to, kind: $kind, purpose: "Together.", startedOn: $startedOn) { link { id } }
}`;
const confirm = "mutation ($link: ID!) { confirmLink(link: $link) { link { id } } }";
const dispute = `mutation ($link: ID!) { disputeLink(link: $link, reason: "Not so.") { link { id } } }`;
const end = `mutation ($link: ID!, $on: Date!) { endLink(link: $link, on: $on, reason: "Over.") { link { id } } }`;
const list = "query ($id: ID!) { node(id: $id) { ... on Organisation { links(first: 100) { totalCount edges { node { id } } } } } }";

type Verb = "propose" | "confirm" | "dispute" | "end";
interface Act {
  verb: Verb;
  /** 0 and 1 keep the two pages, 2 keeps neither. */
  by: number;
  kind: string;
  /** Which of the links so far, from the newest. */
  which: number;
}

const tie = (verb: Verb, by: number): Act => ({ verb, by, kind: "SLA", which: 0 });

const acts = fc.array(
  fc.record<Act>({
    verb: fc.constantFrom<Verb>("propose", "propose", "confirm", "confirm", "dispute", "end"),
    by: fc.constantFrom(0, 1, 0, 1, 2),
    kind: fc.constantFrom("SLA", "FUNDING", "ADVISORY"),
    which: fc.nat({ max: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe.each(databaseKinds)("whatever is done to links on %s", (kind) => {
  let server: TestServer;
  let sides: readonly [Kept, Kept];
  let outsider: string;
  /** Who proposed each link, in order. */
  const proposedBy = new Map<string, number>();
  /** Those that the one side proposed and the other confirmed. */
  const tied = new Set<string>();

  beforeAll(async () => {
    server = await startServer(kind);
    sides = [await addKept(server, "Aston Elders", "Amina"), await addKept(server, "Bordesley Kitchen", "Bilal")];
    outsider = (await signIn(server, "sam@example.org", "Sam S.")).cookie;
  });
  afterAll(() => server.close());

  const cookieOf = (by: number): string => sides[by]?.cookie ?? outsider;

  /** The link that the act changed; null when it was refused. */
  async function run({ verb, by, kind: linkKind, which }: Act): Promise<string | null> {
    const documents: Record<Verb, string> = { propose, confirm, dispute, end };
    const link = [...proposedBy.keys()].at(-1 - which);
    if (verb !== "propose" && !link) {
      return null;
    }
    const today = server.now().slice(0, 10);
    const variables = { link, on: today, from: sides[0].id, to: sides[1].id, kind: linkKind, startedOn: today };
    const answer = await server.as(cookieOf(by)).ask<Record<string, { link: { id: string } | null }>, object>(documents[verb], variables);
    expect(answer.errors).toEqual([]);
    return Object.values(answer.data)[0]?.link?.id ?? null;
  }

  async function seenBy(cookie: string | null, organisation: Kept): Promise<Set<string>> {
    type Links = { node: { links: { totalCount: number; edges: { node: { id: string } }[] } } };
    const { data } = await server.as(cookie).ask<Links, object>(list, { id: organisation.id });
    expect(data.node.links.totalCount).toBe(data.node.links.edges.length);
    return new Set(data.node.links.edges.map((edge) => edge.node.id));
  }

  it("others see exactly what one side proposed and the other confirmed, and the two see everything", async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        for (const act of sequence) {
          const id = await run(act);
          if (id !== null) {
            expect(act.by).not.toBe(2);
          }
          if (id !== null && act.verb === "propose") {
            proposedBy.set(id, act.by);
          }
          if (id !== null && (act.verb === "confirm" || act.verb === "dispute")) {
            expect(act.by).not.toBe(proposedBy.get(id));
          }
          if (id !== null && act.verb === "confirm") {
            tied.add(id);
          }
        }
        for (const side of sides) {
          expect(await seenBy(outsider, side)).toEqual(tied);
          expect(await seenBy(null, side)).toEqual(tied);
          expect(await seenBy(sides[0].cookie, side)).toEqual(new Set(proposedBy.keys()));
        }
      }),
      // The first run ties a link for certain, so that there is something to see.
      { numRuns: 12, examples: [[[tie("propose", 0), tie("confirm", 1)]]] },
    );
  });
});
