import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { random } from "../bench/random.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { readMixing, writeMixing } from "../../server/platform/daily-order.ts";
import { writeCursor } from "../../server/platform/page.ts";
import { startServer, type TestServer } from "../harness/server.ts";

const question = `query($filter: OrganisationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  organisations(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { score node { name } } } }`;

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { score: number | null; node: { name: string } }[];
}

const words = ["quilting", "canoeing", "beekeeping"];
const areas = ["E08000025", "E08000026", "E08000028"];
const pageLength = 3;

/* A page is read by the strictest ranking that fills it: wherever a page begins, it must be the one of the whole list. */
describe.each(databaseKinds)("pages of a ranked search on %s", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
    const numbers = random(20261130);
    for (let number = 0; number < 60; number += 1) {
      const named = words.filter(() => numbers.next() < 0.3);
      const said = words.filter(() => numbers.next() < 0.4);
      await put(server.app, {
        name: `${named.join(" ")} circle ${number}`,
        purpose: `We meet for ${[...said, ...said, "tea"].join(" and ")}.`,
        areas: [numbers.pick(areas)],
        skills: numbers.next() < 0.3 ? { transport: {} } : {},
        listingBasis: ListingBasis.PUBLIC_BODY,
      });
    }
  });
  afterAll(() => server.close());

  async function page(text: string, asked: object): Promise<Page> {
    const { data, errors } = await server.as(null).ask<{ organisations: Page }, object>(question, { filter: { text }, ...asked });
    expect(errors).toEqual([]);
    return data.organisations;
  }

  /** The cursor before the first row of a list that is dealt into parts, as a list of very many rows is. */
  async function beforeTheFirst(text: string, halvings: number): Promise<string> {
    const { pageInfo } = await page(text, { first: 1 });
    const [order, day, pinned] = JSON.parse(Buffer.from(pageInfo.startCursor ?? "", "base64url").toString("utf8")) as string[];
    return writeCursor([order ?? "", writeMixing({ day: day ?? "", halvings }), pinned ?? "", 1_000_000_000, 0, ""]);
  }

  const texts = ["quilting", "quilting canoeing", "quilting canoeing beekeeping", "community transport quilting", "quilting in Coventry", "canoeing tea"];
  const listed = [...texts.flatMap((text) => [0, 1, 3].map((halvings) => ({ text, halvings }))), { text: "", halvings: 1 }, { text: "", halvings: 3 }];
  it.each(listed)(
    "are the whole list in order, forwards and backwards: $text, halved $halvings times",
    async ({ text, halvings }) => {
      const after = halvings === 0 ? null : await beforeTheFirst(text, halvings);
      const whole = await page(text, { first: 100, after });
      const names = whole.edges.map(({ node }) => node.name);
      expect(names).toHaveLength(whole.totalCount);
      expect(names.length).toBeGreaterThan(pageLength);
      const scores = whole.edges.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((one, other) => (other ?? 0) - (one ?? 0)));

      const forwards: string[] = [];
      let found = await page(text, { first: pageLength, after });
      for (;;) {
        forwards.push(...found.edges.map(({ node }) => node.name));
        if (!found.pageInfo.hasNextPage) {
          break;
        }
        found = await page(text, { first: pageLength, after: found.pageInfo.endCursor });
      }
      expect(forwards).toEqual(names);

      const backwards: string[] = found.edges.map(({ node }) => node.name);
      while (found.pageInfo.hasPreviousPage && backwards.length < names.length) {
        found = await page(text, { last: pageLength, before: found.pageInfo.startCursor });
        backwards.unshift(...found.edges.map(({ node }) => node.name));
      }
      expect(backwards).toEqual(names);

      if (after) {
        // Without a cursor so short a list is mixed as a whole.
        return;
      }
      const fromTheEnd: string[] = [];
      let before: string | null = null;
      do {
        found = await page(text, { last: pageLength, before });
        fromTheEnd.unshift(...found.edges.map(({ node }) => node.name));
        before = found.pageInfo.startCursor;
      } while (found.pageInfo.hasPreviousPage && fromTheEnd.length < names.length);
      expect(fromTheEnd).toEqual(names);
    },
  );
});

describe.each(databaseKinds)("a list of very many on %s", (kind) => {
  it("is dealt into parts, which its cursors say, and holds everybody once", async () => {
    const server = await startServer(kind);
    for (let number = 0; number < 12; number += 1) {
      await put(server.app, { name: `Circle ${number}`, listingBasis: ListingBasis.PUBLIC_BODY });
    }
    await server.app.database.writer.query("UPDATE search_word SET documents = 1000000 WHERE collection = 'organisation' AND word = ''");
    const names: string[] = [];
    let after: string | null = null;
    do {
      const asked: { first: number; after: string | null } = { first: 5, after };
      const { data } = await server.as(null).ask<{ organisations: Page }, typeof asked>(question, asked);
      names.push(...data.organisations.edges.map(({ node }) => node.name));
      after = data.organisations.pageInfo.hasNextPage ? data.organisations.pageInfo.endCursor : null;
      const [, mixing] = JSON.parse(Buffer.from(data.organisations.pageInfo.endCursor ?? "", "base64url").toString("utf8")) as string[];
      expect(readMixing(mixing ?? "").halvings).toBe(12);
    } while (after);
    expect(new Set(names).size).toBe(12);
    expect(names).toHaveLength(12);
    await server.close();
  });
});
