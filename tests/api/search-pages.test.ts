import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { random } from "../bench/random.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";

const question = `query($filter: OrganisationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  organisations(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { score node { name } } } }`;

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { score: number; node: { name: string } }[];
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

  it.each(["quilting", "quilting canoeing", "quilting canoeing beekeeping", "community transport quilting", "quilting in Coventry", "canoeing tea"])(
    "are the whole list in order, forwards and backwards: %s",
    async (text) => {
      const whole = await page(text, { first: 100 });
      const names = whole.edges.map(({ node }) => node.name);
      expect(names).toHaveLength(whole.totalCount);
      expect(names.length).toBeGreaterThan(pageLength);
      const scores = whole.edges.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));

      const forwards: string[] = [];
      let found = await page(text, { first: pageLength });
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
