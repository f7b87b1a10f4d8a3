import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser, settled, widths } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { expectFocusOnHeading, press, tabTo } from "../harness/keyboard.ts";
import { expectAccessible } from "../harness/looks.ts";
import { takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, visitsTo } from "../harness/visits.ts";

/* What opens over or in a page: “Go to…”, a list of suggestions, the menu of a phone, notices. */

describe("what opens", () => {
  let demo: Demo;
  let browser: Browser;
  const visits = visitsTo(
    () => demo,
    () => browser,
  );

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    expect(visits.made.flatMap((one) => one.strayRequests)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

  describe("“Go to…”", () => {
    const field = (page: Page) => page.getByRole("searchbox", { name: "Page, organisation or partnership" });

    it("opens by Ctrl and K, says how much it found, keeps Tab inside, and gives the focus back on Escape", async () => {
      const page = await visits.as("imran-s");
      await openScreen(page, "members");
      const before = page.getByRole("link", { name: "Directory", exact: true });
      await tabTo(page, before);
      await page.keyboard.press("Control+KeyK");
      await field(page).waitFor();
      expect(await hasFocus(field(page))).toBe(true);
      await page.keyboard.type("sehat");
      const dialog = page.getByRole("dialog", { name: "Go to" });
      await dialog.getByRole("link", { name: "Alum Rock Sehat Circle" }).waitFor();
      const found = await dialog.getByRole("listitem").count();
      expect(await dialog.getByRole("status").innerText()).toBe(found === 1 ? "1 place found" : `${found} places found`);
      await expectToLookRight(page);
      for (let stops = 0; stops < found + 4; stops += 1) {
        await page.keyboard.press("Tab");
        expect(
          await page.evaluate(() => document.activeElement === document.body || document.querySelector("dialog")?.contains(document.activeElement)),
          "Tab does not come to the page below",
        ).toBe(true);
      }
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      expect(await hasFocus(before)).toBe(true);
    });

    it("opens by its button, and leads to what was chosen", async () => {
      const page = await visits.as("imran-s", widths.phone);
      await openScreen(page, "members");
      await press(page, page.getByRole("button", { name: "Go to…" }));
      await field(page).waitFor();
      await page.keyboard.type("sehat");
      const dialog = page.getByRole("dialog", { name: "Go to" });
      await press(page, dialog.getByRole("link", { name: "Alum Rock Sehat Circle" }));
      await expectFocusOnHeading(page, "Alum Rock Sehat Circle");
      expect(await dialog.count()).toBe(0);
    });

    it("says that nothing has such a name", async () => {
      const page = await visits.as(null);
      await openScreen(page, "directory");
      await page.keyboard.press("Control+KeyK");
      await field(page).waitFor();
      await page.keyboard.type("qqqq");
      await page.getByText("Nothing by that name.").waitFor();
      expect(await page.getByRole("dialog").getByRole("status").innerText()).toBe("Nothing found");
      await expectToLookRight(page);
    });
  });

  describe("a list of suggestions", () => {
    it("says how many there are, is gone through by arrows, and closes on Escape with what was typed", async () => {
      const page = await visits.as("rehana-q");
      await openScreen(page, "organisations/alum-rock-sehat-circle/change/skills");
      const field = page.getByRole("combobox", { name: "What can you do?" });
      await tabTo(page, field);
      await page.keyboard.type("help");
      await page.getByRole("option").first().waitFor();
      await settled(page);
      expect(await field.getAttribute("aria-expanded")).toBe("true");
      const count = await page.getByRole("option").count();
      expect(count).toBeGreaterThan(1);
      await page.getByRole("status").filter({ hasText: `${count} suggestions` }).waitFor();
      await expectToLookRight(page);

      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const second = page.getByRole("option").nth(1);
      expect(await field.getAttribute("aria-activedescendant")).toBe(await second.getAttribute("id"));
      expect(await second.getAttribute("aria-selected")).toBe("true");
      expect(await hasFocus(field), "the focus stays in the field").toBe(true);

      await page.keyboard.press("Escape");
      await page.getByRole("option").first().waitFor({ state: "detached" });
      expect(await field.getAttribute("aria-expanded")).toBe("false");
      expect(await field.inputValue()).toBe("help");
      await page.getByRole("status").filter({ hasText: "suggestions" }).waitFor({ state: "detached" });
    });

    it("says that there are none", async () => {
      const page = await visits.as("rehana-q");
      await openScreen(page, "organisations/alum-rock-sehat-circle/change/skills");
      await tabTo(page, page.getByRole("combobox", { name: "What can you do?" }));
      await page.keyboard.type("qqqq");
      await page.getByRole("status").filter({ hasText: "No suggestions" }).waitFor();
      await expectAccessible(page);
    });
  });

  describe("the menu of a phone", () => {
    it.each([widths.phone, widths.narrow])("opens below its button at %i px, shows where one is, and closes on leaving", async (width) => {
      const page = await visits.as("imran-s", width);
      await openScreen(page, "members");
      const menu = page.getByRole("button", { name: "Menu" });
      const items = page.getByRole("navigation", { name: "Main" });
      expect(await menu.getAttribute("aria-expanded")).toBe("false");
      expect(await items.count(), "nothing of it is there before").toBe(0);
      await press(page, menu);
      expect(await menu.getAttribute("aria-expanded")).toBe("true");
      expect(await page.evaluate((id) => document.getElementById(id ?? "")?.tagName, await menu.getAttribute("aria-controls"))).toBe("NAV");
      expect(await items.locator("[aria-current=page]").innerText()).toBe("Members");
      for (const item of await items.getByRole("link").all()) {
        expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      await expectToLookRight(page);
      await press(page, items.getByRole("link", { name: "Researchers" }));
      await expectFocusOnHeading(page, "Researchers");
      expect(await menu.getAttribute("aria-expanded")).toBe("false");
      expect(await items.count()).toBe(0);
    });

    it("closes by its button again", async () => {
      const page = await visits.as(null, widths.narrow);
      await openScreen(page, "directory");
      const menu = page.getByRole("button", { name: "Menu" });
      await press(page, menu);
      await page.keyboard.press("Enter");
      expect(await menu.getAttribute("aria-expanded")).toBe("false");
      expect(await page.getByRole("navigation", { name: "Main" }).count()).toBe(0);
    });
  });

  it("the explorer runs its example, and asks nothing of any other site", async () => {
    const page = await visits.as(null);
    await page.goto("/explorer");
    await page.getByRole("button", { name: "Find by everyday words" }).click();
    // The buttons are there before the editors that they run.
    await page.locator(".graphiql-query-editor").getByText("ExampleFindByWords").waitFor();
    await page.locator(".graphiql-response .CodeMirror").waitFor();
    await page.getByRole("button", { name: /^Execute query/u }).click();
    await page.locator(".graphiql-response").getByText("Interpreting at appointments").first().waitFor();
  });

  describe("what was just done", () => {
    const heading = (page: Page) => page.getByRole("heading", { level: 1 });

    it("stands open for the latest act only, pushes the heading of a phone down by little, and none is lost", async () => {
      const page = await visits.as("farida-n");
      await openScreen(page, "applications");
      await page.getByRole("link", { name: "Lozells Carers’ Chai Circle" }).click();
      await page.getByRole("radio", { name: "The committee only" }).check();
      for (const note of ["First.", "Second.", "Third.", "Fourth."]) {
        await page.getByLabel("Message", { exact: true }).last().fill(note);
        await page.getByRole("button", { name: "Keep for the committee only" }).click();
        await page.locator(".message-private", { hasText: note }).waitFor();
      }
      const done = page.getByText("Your note is kept for the committee only.");
      await done.nth(3).waitFor({ state: "attached" });
      expect(await done.filter({ visible: true }).count()).toBe(1);
      await page.setViewportSize({ width: widths.narrow, height: 640 });
      await page.evaluate("window.scrollTo(0, 0)");
      const pushed = await heading(page).boundingBox();
      await takePictures(page, "several-notices");
      await press(page, page.getByText("3 earlier messages"));
      expect(await done.filter({ visible: true }).count()).toBe(4);
      await expectToLookRight(page);
      await page.getByRole("button", { name: "Dismiss", exact: true }).first().click();
      await page.getByText("2 earlier messages", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Dismiss all" }).click();
      expect(await done.count()).toBe(0);
      await page.setViewportSize({ width: widths.narrow, height: 640 });
      const place = await heading(page).boundingBox();
      expect((pushed?.y ?? 0) - (place?.y ?? 0)).toBeLessThan(160);
    });
  });
});
