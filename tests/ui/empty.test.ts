import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { readDemoData } from "../../server/demo/demo-data.ts";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { foundCommittee } from "../../server/membership/founding.ts";
import { openBrowser, type Visit } from "../harness/browser.ts";
import { expectConventions } from "../harness/conventions.ts";
import { startDemo, visitAs, type Demo } from "../harness/demo.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../harness/looks.ts";
import { takePictures } from "../harness/pictures.ts";

/*
 * The lists of a partnership in which nothing was done yet, as its secretary and as the public meet them: each says
 * why it is empty, and what next where there is something to do.
 */

const secretary = "farida-n";

/** Each list, who looks at it, and what it says; some have a link to what comes next. */
const lists: Record<string, [person: string | null, says: RegExp, next?: string]> = {
  "directory": [null, /Nobody is listed|No organisation/u],
  "applications": [secretary, /No applications/u],
  "ballots": [secretary, /No ballot/u],
  "decisions": [null, /No decision/u],
  "members": [null, /No seat was in term on this date/u],
  "agreement": [secretary, /has not written down an agreement yet/u],
  "introductions": [secretary, /You have not asked anybody/u, "Find a partner in the directory"],
};

describe("the lists of a new partnership", () => {
  const visits = new Map<string | null, Visit>();
  let demo: Demo;
  let browser: Browser;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    const person = readDemoData().people.find((one) => one.key === secretary);
    const ctx = await demo.app.contextFor(null);
    await ctx.write(async (tx) => {
      const named = { email: person?.email ?? "", name: person?.displayName ?? "" };
      const network = await foundNetwork(ctx, { handle: "north-west", name: "North West Knowledge Partnership", secretary: named });
      await foundCommittee(tx, network.id, "Steering committee", ctx.today());
    });
  });
  afterAll(async () => {
    await browser.close();
    await demo.close();
  });

  it.each(Object.keys(lists))("%s", async (path) => {
    const [person, says, next] = lists[path] ?? [null, /./u];
    const visit = visits.get(person) ?? (await visitAs(browser, demo, person));
    visits.set(person, visit);
    await visit.open(`/north-west/${path}`);
    const { page } = visit;
    const empty = page.locator("main .sand", { hasText: says });
    expect(await empty.count(), await page.locator("main").innerText()).toBeGreaterThan(0);
    if (next) {
      expect(await empty.first().getByRole("link", { name: next }).count()).toBe(1);
    }
    await expectAccessible(page);
    await expectConventions(page, []);
    await expectNoSidewaysScroll(page);
    await takePictures(page, `empty-${path}`);
    expect(visit.scriptErrors).toEqual([]);
  });
});
