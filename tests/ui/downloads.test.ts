import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { openBrowser } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { put } from "../harness/directory.ts";
import { takePicture, takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, visitsTo } from "../harness/visits.ts";

const circle = "organisations/alum-rock-sehat-circle";

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
    for (const name of ["Wagtail Sewing Circle", "The Wagtail Sewing Circle"]) {
      await put(demo.app, { name, agreed: [ConsentScope.LIST_PUBLIC] });
    }
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  /** A link for the public; a button, beside what it is for, for people who are signed in. */
  const takerOf = (page: Page, format: "CSV" | "JSON") =>
    page.locator("details.download").first().locator("a, button").filter({ hasText: `(${format})` });

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
    const menu = page.locator("details.download summary").first();
    await menu.focus();
    await page.keyboard.press("Enter");
    await expectToLookRight(page);
    await takePicture(page, `download-${path.split("?")[0]}`);
    if (person) {
      await takerOf(page, "CSV").click();
      expect(await page.locator("details.download .field-error, details.download [aria-invalid]").count(), "it is asked what for").toBeGreaterThan(0);
      await page.getByLabel("What is the file for?").first().fill("To see what is in it");
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

  it("says to a stranger that no contacts are in the file, and there are none", async () => {
    const page = await visits.as(null, 320);
    await openScreen(page, "directory");
    const menu = page.locator("details.download").first();
    await menu.locator("summary").click();
    expect(await menu.innerText()).toContain("Contacts are not in it.");
    const rows = parse(await rowsOf(page, "CSV"), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => row["Contacts"] !== "")).toEqual([]);
  });

  it("says to whoever is signed in that of the organisations only those that agreed are in the file, and how many were not", async () => {
    const page = await visits.as("joanne-f", 320);
    await openScreen(page, "directory?q=women");
    await page.locator("summary", { hasText: /^Download from this list$/u }).click();
    await page.getByText("In it are those who said yes to files, public bodies and entries of registers.").waitFor();
    await page.getByLabel("What is the file for?").first().fill("To see what is in it");
    await expectToLookRight(page);
    await takePictures(page, "download-by-agreement");
    const { rows, withheld } = JSON.parse(await rowsOf(page, "JSON")) as { rows: object[]; withheld: number };
    const listed = Number.parseInt(await page.locator("#directory-count").innerText(), 10);
    expect([rows.length + withheld, withheld > 0]).toEqual([listed, true]);
    await openScreen(page, "account/files");
    await page.getByText(/more (was|were) left out: (it has|they have) not agreed to files/u).first().waitFor();
    await expectToLookRight(page);
    await takePictures(page, "files-with-withheld");
  });

  /** Each screen with lists of the committee, of keepers and of records, with who sees it and how many lists it has. */
  const screens: [path: string, person: string, lists: number][] = [
    ["ballots", "imran-s", 2],
    ["members", "imran-s", 2],
    ["introductions", "joanne-f", 1],
    ["settings/people", "farida-n", 1],
    ["settings/outbox", "sam-e", 1],
    ["words", "sam-e", 2],
    ["duplicates", "sam-e", 1],
    [circle, "rehana-q", 2],
    [`${circle}/history`, "rehana-q", 3],
    ["account/letters", "imran-s", 1],
    ["account/files", "joanne-f", 1],
  ];

  it.each(screens)("offers on %s each of its lists, named with how many rows are in its file", async (path, person, lists) => {
    const page = await visits.as(person);
    await openScreen(page, path);
    const menus = page.locator("details.download");
    await menus.first().waitFor();
    expect(await menus.count()).toBe(lists);
    for (let index = 0; index < lists; index += 1) {
      const menu = menus.nth(index);
      await menu.locator("summary").click();
      const purpose = menu.getByLabel("What is the file for?");
      if ((await purpose.count()) > 0) {
        await purpose.fill("To see what is in it");
      }
      const [file] = await Promise.all([page.waitForEvent("download"), menu.locator("a, button").filter({ hasText: "(CSV)" }).click()]);
      const rows = parse(readFileSync(await file.path(), "utf8"), { bom: true, columns: true }) as object[];
      const named = rows.length === 1 ? "Download this row" : `Download these ${rows.length} rows`;
      expect(await menu.locator("summary").innerText()).toBe(named);
    }
    await expectToLookRight(page);
    await takePictures(page, `downloads-${path.replaceAll("/", "-")}`);
  });

  it("gives the history of an application, and nothing to whoever may not see a list", async () => {
    const page = await visits.as("imran-s");
    await openScreen(page, "applications");
    await page.locator("main table a").first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.goto(`${page.url()}/history`);
    const menu = page.locator("details.download");
    await menu.locator("summary").click();
    await menu.getByLabel("What is the file for?").fill("To see what is in it");
    const [file] = await Promise.all([page.waitForEvent("download"), menu.getByRole("button", { name: "(CSV)" }).click()]);
    const rows = parse(readFileSync(await file.path(), "utf8"), { bom: true, columns: true }) as object[];
    expect(await page.locator("main tbody tr").count()).toBe(rows.length);
    const stranger = await visits.as("rehana-q");
    expect((await stranger.request.get("/download/roles.csv?variables={}&purpose=To+see+them")).status()).toBe(400);
    expect((await stranger.request.get("/download/outbox.csv?purpose=To+see+them")).status()).toBe(403);
  });
});
