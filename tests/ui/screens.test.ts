import type { RouteObject } from "react-router";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../admin/app/routes.tsx";
import { readDemoData } from "../../server/demo/demo-data.ts";
import { openBrowser, type Visit } from "../harness/browser.ts";
import { expectConventions } from "../harness/conventions.ts";
import { startDemo, visitAs, type Demo } from "../harness/demo.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../harness/looks.ts";
import { takePictures } from "../harness/pictures.ts";
import { complains, formsIn, mayBeEmpty } from "./forms.ts";
import { captionsWithoutDownload, notToTake } from "./lists-to-take.ts";
import { findPlaces, nowhere } from "./places.ts";
import { prepare } from "./prepare.ts";
import { screensByRoute, type Screen } from "./screens.ts";

/** The headings of the pages that stand in for a screen. */
const told = {
  "nothing here": "We cannot find this page",
  "not allowed": "You may not do this",
  "sign in": "Sign in to see this page",
};

/** The heading of what stands in for a screen that failed. */
const failed = "Something went wrong on our side";

/** Names that people chose; wherever one is shown it must be isolated. */
function namesOf({ networks, organisations, people }: ReturnType<typeof readDemoData>): string[] {
  return [...networks.map((one) => one.name), ...organisations.map((one) => one.name), ...people.map((one) => one.displayName)];
}

/** All addresses that the route tables draw something at. */
function addressesOf(tables: RouteObject[], above = ""): string[] {
  return tables.flatMap((route) => {
    const own = route.path?.startsWith("/") ? route.path : `${above}/${route.path ?? ""}`;
    const address = own.replace(/(?<=.)\/$/, "");
    const draws = route.lazy !== undefined || route.element !== undefined;
    return [...(draws && !route.children ? [address] : []), ...addressesOf(route.children ?? [], address)];
  });
}

describe("every screen", () => {
  const names = namesOf(readDemoData());
  const visits = new Map<string | null, Promise<Visit>>();
  const titles = new Map<string, string>();
  /** The lists without a download that were seen. */
  const met = new Set<(typeof notToTake)[number]>();
  let demo: Demo;
  let browser: Browser;
  let screens: Record<string, Screen[]>;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    const places = await findPlaces(demo);
    await prepare(demo, places);
    screens = screensByRoute(places);
  });

  afterAll(async () => {
    await browser.close();
    await demo.close();
  });

  async function visitFor(person: string | null): Promise<Visit> {
    const visit = visits.get(person) ?? visitAs(browser, demo, person);
    visits.set(person, visit);
    return visit;
  }

  it("is in the table of screens, and the table holds nothing else", () => {
    expect(Object.keys(screensByRoute(nowhere)).sort()).toEqual([...new Set(addressesOf(routes))].sort());
  });

  it.each(Object.keys(screensByRoute(nowhere)))("%s", async (route) => {
    let forms = 0;
    const captions: string[] = [];
    for (const screen of screens[route] ?? []) {
      const visit = await visitFor(screen.as);
      await expectScreen(visit, screen);
      forms += screen.told || screen.leadsTo ? 0 : await formsIn(visit.page).count();
      captions.push(...(await captionsWithoutDownload(visit.page)));
    }
    expect(forms > 0, "the table of forms knows whether it has one").toBe(complains.includes(route) || route in mayBeEmpty);
    expectReasons(route, captions);
  });

  it("that has a list without a file to take is named with its reason, and nothing else is", () => {
    expect(notToTake.filter((one) => !met.has(one))).toEqual([]);
  });

  function expectReasons(route: string, captions: readonly string[]): void {
    const reasons = notToTake.filter((one) => one.route === route);
    reasons.filter(({ caption }) => captions.some((text) => caption.test(text))).forEach((one) => met.add(one));
    const unnamed = captions.filter((text) => !reasons.some(({ caption }) => caption.test(text)));
    expect(unnamed, `${route}: lists that cannot be taken away as a file, and do not say why in lists-to-take.ts`).toEqual([]);
  }

  async function expectScreen(visit: Visit, screen: Screen): Promise<void> {
    const { page } = visit;
    const who = `${screen.as ?? "the public"} at ${screen.path}`;
    await visit.open(screen.path);
    await expectPlace(visit, screen, who);
    await expectAccessible(page);
    await expectConventions(page, names);
    await expectNoSidewaysScroll(page);
    await takePictures(page, `${screen.as ?? "public"}${new URL(page.url()).pathname.replaceAll("/", "_")}`);
    expect(visit.strayRequests.splice(0), `${who}: requests that left the origin`).toEqual([]);
    expect(visit.scriptErrors.splice(0), `${who}: errors of scripts`).toEqual([]);
  }

  async function expectPlace({ page }: Visit, screen: Screen, who: string): Promise<void> {
    const at = new URL(page.url());
    expect(at.pathname, who).toBe((screen.leadsTo ?? screen.path).split("?")[0]);
    const heading = await page.locator("h1").innerText();
    if (screen.told) {
      expect(heading, who).toBe(told[screen.told]);
    } else {
      expect([...Object.values(told), failed], who).not.toContain(heading);
    }
    const title = await page.title();
    expect(title.split(" - ").length, `${who}: the title “${title}” is “Page - section - partnership”`).toBeGreaterThan(1);
    expect(title, who).toMatch(/ - (West Midlands|Suffolk and North East Essex) Knowledge .*Partnership/);
    if (!screen.told && !screen.leadsTo) {
      const former = titles.get(title) ?? at.pathname;
      expect(former, `the title “${title}” belongs to one screen`).toBe(at.pathname);
      titles.set(title, at.pathname);
    }
  }
});
