import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { takePicture } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, visitsTo } from "../harness/visits.ts";

/* Lists taken away as files, from the screens that show them. */

describe("taking a list away", () => {
  let demo: Demo;
  let browser: Browser;
  const visits = visitsTo(
    () => demo,
    () => browser,
  );

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  /** A link for the public; a button, beside what it is for, for people who are signed in. */
  const takerOf = (page: Page, format: "CSV" | "JSON") =>
    page.locator("details.download").locator("a, button").filter({ hasText: `(${format})` });

  async function rowsOf(page: Page, format: "CSV" | "JSON"): Promise<string> {
    const [file] = await Promise.all([page.waitForEvent("download"), takerOf(page, format).click()]);
    return readFileSync(await file.path(), "utf8");
  }

  it.each([
    ["directory?q=women", "#directory-count", null, 1280],
    ["directory?q=women", "#directory-count", null, 320],
    ["researchers", "#researchers-count", null, 1280],
    ["applications", null, "imran-s", 320],
    ["decisions", ".list-count", null, 1280],
    ["members", null, "imran-s", 1280],
  ] as const)("gives the rows of %s as they are filtered, by keyboard too", async (path, count, person, width) => {
    const page = await visits.as(person, width);
    await openScreen(page, path);
    const menu = page.locator("details.download summary");
    await menu.focus();
    await page.keyboard.press("Enter");
    await expectToLookRight(page);
    await takePicture(page, `download-${path.split("?")[0]}`);
    if (person) {
      await takerOf(page, "CSV").click();
      expect(await page.locator("details.download .field-error, details.download [aria-invalid]").count(), "it is asked what for").toBeGreaterThan(0);
      await page.getByLabel("What is the file for?").fill("To see what is in it");
    }
    const csv = parse(await rowsOf(page, "CSV"), { bom: true, columns: true }) as object[];
    const json = JSON.parse(await rowsOf(page, "JSON")) as { rows: object[] };
    expect(csv.length).toBeGreaterThan(0);
    expect(json.rows).toHaveLength(csv.length);
    expect(await takerOf(page, "CSV").innerText()).toContain(` ${csv.length} row`);
    if (count) {
      expect(await page.locator(count).innerText()).toContain(String(csv.length));
    }
  });
});
