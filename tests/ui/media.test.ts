import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { openBrowser, widths, type Visit } from "../harness/browser.ts";
import { startDemo, visitAs, type Demo } from "../harness/demo.ts";
import { barelySeen, misreadNumbers, narrowerThan, paleText } from "../harness/media.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../harness/looks.ts";
import { findPlaces, type Places } from "./places.ts";
import { prepare } from "./prepare.ts";

/* The main screens as they are read in other ways: mirrored for right-to-left scripts, on paper, in forced colours. */

const network = "/west-midlands";
const circle = `${network}/organisations/alum-rock-sehat-circle`;

/** The main screens, by who reads them. */
const screens: Record<string, [person: string | null, path: (places: Places) => string]> = {
  "the directory": [null, () => `${network}/directory?q=urdu`],
  "an organisation": [null, () => circle],
  "my work": ["imran-s", () => `${network}/my-work`],
  "the applications": ["imran-s", () => `${network}/applications`],
  "an application's file": ["imran-s", ({ application }) => `${network}/applications/${application["lozells-carers-chai-circle"]}`],
  "an open ballot": ["imran-s", ({ ballot }) => `${network}/ballots/${ballot["nechells-tigrinya-mothers"]}`],
  "a closed ballot": ["monira-b", ({ ballot }) => `/suffolk-north-east-essex/ballots/${ballot["brightpath-insight"]}`],
  "the members": ["imran-s", () => `${network}/members`],
  "a task list": ["gurpreet-s", ({ application }) => `${network}/apply/${application["smethwick-elders-walking-group"]}`],
  "a question": ["gurpreet-s", ({ application }) => `${network}/apply/${application["smethwick-elders-walking-group"]}/languages`],
  "help": [null, () => `${network}/help`],
};
const names = Object.keys(screens);

describe("the main screens, read in another way", () => {
  let demo: Demo;
  let browser: Browser;
  let places: Places;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    places = await findPlaces(demo);
    await prepare(demo, places);
  });
  afterAll(async () => {
    await browser.close();
    await demo.close();
  });

  function readers(): (name: string) => Promise<{ visit: Visit; path: string }> {
    const visits = new Map<string | null, Promise<Visit>>();
    return async (name) => {
      const [person, path] = screens[name] ?? [null, () => "/"];
      const visit = visits.get(person) ?? visitAs(browser, demo, person);
      visits.set(person, visit);
      return { visit: await visit, path: path(places) };
    };
  }

  describe("right to left", () => {
    const reader = readers();

    it.each(names)("mirrors %s", async (name) => {
      const { visit, path } = await reader(name);
      await visit.open(`${path}${path.includes("?") ? "&" : "?"}dir=rtl`);
      const { page } = visit;
      expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(["rtl", "en-GB"]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), "at 1280 px").toBeLessThanOrEqual(0);
      await expectOrder(page);
      expect(await page.evaluate(misreadNumbers), "numbers stand before their words").toEqual([]);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    /** What comes first stands at the right: the name before the tools, navigation in its order, main before its aside. */
    async function expectOrder(page: Page): Promise<void> {
      const order = await page.evaluate(() => {
        const startOf = (element: Element | null | undefined) => element?.getBoundingClientRect().right ?? null;
        const items = [...document.querySelectorAll(".navigation-item")].map((item) => Math.round(startOf(item) ?? 0));
        const [main, aside] = document.querySelector(".columns")?.children ?? [];
        return {
          name: startOf(document.querySelector(".brand")),
          tools: startOf(document.querySelector(".header-tools")),
          items,
          main: startOf(main),
          aside: startOf(aside),
          heading: startOf(document.querySelector("h1")),
          width: window.innerWidth,
        };
      });
      expect(order.name).toBeGreaterThan(order.tools ?? Infinity);
      expect(order.items.length).toBeGreaterThan(3);
      expect(order.items).toEqual([...order.items].sort((one, other) => other - one));
      expect(order.heading, "the heading begins at the right").toBeGreaterThan(order.width / 2);
      if (order.main !== null && order.aside !== null) {
        expect(order.main).toBeGreaterThan(order.aside);
      }
    }

    it("finds a number that stands on the wrong side of its words", async () => {
      const { visit } = await reader("help");
      await visit.page.evaluate(() => document.querySelector("h1")?.insertAdjacentHTML("afterend", "<p id='planted'>4 seats of the committee</p>"));
      expect(await visit.page.evaluate(misreadNumbers)).toEqual(["4 seats of the committee"]);
    });

    it("goes back to left to right", async () => {
      const { visit } = await reader("help");
      await visit.open(`${network}/help?dir=ltr`);
      expect(await visit.page.evaluate(() => document.documentElement.dir)).toBe("ltr");
    });
  });

  describe("on paper", () => {
    const reader = readers();
    /** What is left of A4 between its margins, in CSS pixels. */
    const paperWidth = 718;
    const leftOut = [".header-tools", ".navigation", ".band", ".footer", ".strip", ".skip-link", ".back", "main .button", "main .quiet-button"];

    it.each(names)("prints %s without navigation", async (name) => {
      const { visit, path } = await reader(name);
      await visit.open(path);
      const { page } = visit;
      await page.setViewportSize({ width: paperWidth, height: 1000 });
      await page.emulateMedia({ media: "print" });
      for (const selector of leftOut) {
        expect(await page.locator(selector).filter({ visible: true }).count(), `${selector} is left out`).toBe(0);
      }
      expect(await page.locator("h1").isVisible()).toBe(true);
      expect(await page.locator(".brand-name").isVisible(), "whose paper it is stands on top").toBe(true);
      expect(await page.evaluate(paleText), "dark words on white paper").toEqual([]);
      expect(await page.evaluate(narrowerThan, paperWidth), "nothing is cut off").toEqual([]);
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: widths.wide, height: 900 });
    });

    it("prints every answer of an application", async () => {
      const { visit, path } = await reader("an application's file");
      await visit.open(path);
      const { page } = visit;
      const answers = (await page.locator(".summary dd").allInnerTexts()).filter(Boolean);
      expect(answers.length).toBeGreaterThanOrEqual(7);
      await page.emulateMedia({ media: "print" });
      for (const answer of await page.locator(".summary dt").all()) {
        expect(await answer.isVisible()).toBe(true);
      }
      expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
      await page.emulateMedia({ media: null });
    });
  });

  describe("in forced colours", () => {
    const reader = readers();

    it.each(names)("shows buttons, fields, the focus and where one is in %s", async (name) => {
      const { visit, path } = await reader(name);
      const { page } = visit;
      await page.emulateMedia({ forcedColors: "active" });
      await visit.open(path);
      expect(await page.evaluate(() => window.matchMedia("(forced-colors: active)").matches)).toBe(true);
      expect(await page.evaluate(barelySeen), "buttons and fields have an edge").toEqual([]);
      for (let stops = 0; stops < 20; stops += 1) {
        await page.keyboard.press("Tab");
        const ring = await page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          if (element === document.body) {
            return null;
          }
          // Where the whole row is the link, the ring is drawn round the row.
          const isSeen = [undefined, "::after"].some((part) => {
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, part);
            return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== ground;
          });
          return isSeen ? null : element.outerHTML.slice(0, 100);
        });
        expect(ring, "what has the focus has a ring").toBeNull();
      }
      const current = page.locator(".navigation-item[aria-current=page]");
      if ((await current.count()) > 0) {
        expect(await current.evaluate(markOfCurrent), "where one is has a bar of its own").toBe(true);
      }
    });

    function markOfCurrent(item: Element): boolean {
      const { borderBlockStartStyle, borderBlockStartWidth, borderBlockStartColor } = getComputedStyle(item, "::after");
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return borderBlockStartStyle === "solid" && borderBlockStartWidth === "4px" && borderBlockStartColor !== ground;
    }
  });
});
