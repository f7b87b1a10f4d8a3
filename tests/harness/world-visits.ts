import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { openBrowser, settled, visit, type Visit } from "./browser.ts";
import { CommitteeWorld } from "./committee.ts";

/** A small world of its own in a browser: its clock can be moved, which the demonstration's cannot. */
export interface WorldInBrowser {
  world: CommitteeWorld;
  /** A new browser of somebody of the world, whose clock says what the service's does. */
  as(who: string, width?: number): Promise<Page>;
  /** Opens an address and waits until the screen is there. */
  open(page: Page, path: string): Promise<void>;
  /** Closes all, and expects that no page asked anything of another origin or threw an error. */
  close(): Promise<void>;
}

/** Founds a committee's world, serves the built admin with it, and opens a browser. */
export async function worldInBrowser(): Promise<WorldInBrowser> {
  const [world, browser] = await Promise.all([CommitteeWorld.found("sqlite", { adminFolder: "dist/admin" }), openBrowser()]);
  const origin = await world.server.app.http.listen({ host: "127.0.0.1", port: 0 });
  const visits: Visit[] = [];
  return {
    world,
    as: async (who, width) => {
      const one = await visit(browser, origin, width);
      visits.push(one);
      const [name = "", ...value] = ((await world.cookieOf(who)).split("; ")[0] ?? "").split("=");
      await one.context.addCookies([{ name, value: value.join("="), url: origin }]);
      await one.page.clock.setSystemTime(world.server.now());
      one.page.setDefaultTimeout(15_000);
      return one.page;
    },
    open: async (page, path) => {
      await page.goto(path);
      await settled(page);
    },
    close: async () => {
      await closeAll(browser, world);
      expect(visits.flatMap((one) => one.scriptErrors)).toEqual([]);
      expect(visits.flatMap((one) => one.strayRequests)).toEqual([]);
    },
  };
}

async function closeAll(browser: Browser, world: CommitteeWorld): Promise<void> {
  await browser.close();
  await world.server.close();
}
