import { brotliDecompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, type Visit } from "../harness/browser.ts";
import { startDemo, visitAs, type Demo } from "../harness/demo.ts";

const network = "/west-midlands";

describe("the conventions of the screens", () => {
  const visits = new Map<string, Promise<Visit>>();
  let demo: Demo;
  let browser: Browser;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await demo.close();
  });

  async function visitFor(person: string): Promise<Visit> {
    const visit = visits.get(person) ?? visitAs(browser, demo, person || null);
    visits.set(person, visit);
    return visit;
  }

  async function opened(person: string, path: string): Promise<Page> {
    const visit = await visitFor(person);
    await visit.open(path);
    return visit.page;
  }

  /** The tag of what has the focus, with its id or words. */
  const focus = (page: Page): Promise<{ tag: string; id: string; words: string }> =>
    page.evaluate(() => {
      const { tagName, id, textContent } = document.activeElement ?? document.body;
      return { tag: tagName.toLowerCase(), id, words: (textContent ?? "").trim() };
    });

  describe("moving about", () => {
    it("begins with a link past the navigation, which shows itself and works", async () => {
      const page = await opened("", `${network}/directory`);
      await page.keyboard.press("Tab");
      expect(await focus(page)).toMatchObject({ tag: "a", words: "Skip to main content" });
      const skip = await page.locator(".skip-link").boundingBox();
      expect(skip?.y).toBeGreaterThanOrEqual(0);
      expect(await page.locator(".skip-link").evaluate((link) => getComputedStyle(link).clipPath)).toBe("none");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(true);
    });

    it("shows what has the focus, in two tones, and covers it by nothing", async () => {
      const page = await opened("", `${network}/directory`);
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const { left, top, width, height } = element.getBoundingClientRect();
          const atItsPlace = document.elementFromPoint(left + width / 2, top + height / 2);
          const isOnTop = atItsPlace !== null && (element.contains(atItsPlace) || atItsPlace.contains(element));
          return { what: element.outerHTML.slice(0, 80), ring: outlineStyle !== "none" && outlineWidth === "3px" && boxShadow !== "none", isOnTop };
        });
        expect(seen).toMatchObject({ ring: true, isOnTop: true });
      }
    });

    it("brings the focus to the heading of the next page, and names the window after it", async () => {
      const page = await opened("", `${network}/directory`);
      await page.getByRole("navigation").getByRole("link", { name: "Decisions" }).click();
      await page.getByRole("heading", { level: 1, name: "Decision register" }).waitFor();
      expect(await focus(page)).toMatchObject({ tag: "h1", words: "Decision register" });
      expect(await page.title()).toMatch(/^Decision register - /);
    });

    it("goes back to the same filters and the same place of the list", async () => {
      const visit = await visitFor("");
      const { page } = visit;
      await visit.open(`${network}/directory`);
      await page.getByRole("checkbox", { name: /^Community/ }).first().click();
      await page.waitForURL(/voice=COMMUNITY/);
      await visit.settled();
      const name = page.locator("main .row-name a, main h2 a, main h3 a").nth(8);
      // Pressing moves a link into view first.
      await name.hover();
      const before = await page.evaluate(() => window.scrollY);
      expect(before).toBeGreaterThan(200);
      await name.click();
      await page.waitForURL(/\/organisations\//);
      await visit.settled();
      // The address changes before the new screen is drawn.
      await expect.poll(() => page.evaluate(() => window.scrollY), { timeout: 5_000 }).toBe(0);
      await page.goBack();
      await visit.settled();
      expect(page.url()).toMatch(/voice=COMMUNITY/);
      expect(await page.getByRole("checkbox", { name: /^Community/ }).first().isChecked()).toBe(true);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(before, -1);
    });
  });

  describe("what a browser loads first", () => {
    const fileOf = (html: string, kind: string): string => /(?:src|href)="(\/assets\/[^"]+)"/gu.exec(html.slice(html.indexOf(kind)))?.[1] ?? "";

    it("is kept for good where its name changes with it, and asked for anew where not", async () => {
      const first = await demo.app.http.inject({ url: `${network}/directory` });
      expect(first.headers["cache-control"]).toBe("no-cache");
      for (const kind of ["<script", "modulepreload", "stylesheet"]) {
        const url = fileOf(first.body, kind);
        const whole = await demo.app.http.inject({ url });
        const short = await demo.app.http.inject({ url, headers: { "accept-encoding": "br" } });
        expect(short.headers, url).toMatchObject({
          "cache-control": "public, max-age=31536000, immutable",
          "content-encoding": "br",
          "content-type": whole.headers["content-type"],
          vary: "accept-encoding",
        });
        expect(brotliDecompressSync(short.rawPayload).equals(whole.rawPayload), url).toBe(true);
      }
    });
  });
});
