import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, type Visit } from "../harness/browser.ts";
import { expectConventions } from "../harness/conventions.ts";
import { startDemo, visitAs, type Demo } from "../harness/demo.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../harness/looks.ts";
import { complains, formsIn, mayBeEmpty } from "./forms.ts";
import { findPlaces } from "./places.ts";
import { prepare } from "./prepare.ts";
import { screensByRoute, type Screen } from "./screens.ts";

/* Every form of every screen, sent with nothing in it; and what is pasted into its fields. */

const typed = "12";

describe("a form that is not finished", () => {
  const visits = new Map<string | null, Promise<Visit>>();
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
    const { context } = await visit;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    return visit;
  }

  /** Looks at each form of a screen. @returns how many there are */
  async function lookAt(screen: Screen, isSent: boolean): Promise<number> {
    const visit = await visitFor(screen.as);
    await visit.open(screen.path);
    const forms = await formsIn(visit.page).count();
    for (let index = 0; index < forms; index += 1) {
      if (index > 0) {
        await visit.open(screen.path);
      }
      await lookAtForm(visit, index, isSent);
    }
    return forms;
  }

  async function lookAtForm(visit: Visit, index: number, isSent: boolean): Promise<void> {
    const { page } = visit;
    const form = formsIn(page).nth(index);
    const fields = form.locator("textarea, input:not([type=checkbox], [type=radio], [type=file], [type=hidden])");
    const shown = (await fields.all()).slice(0, 8);
    for (const field of shown) {
      await expectToPaste(page, field);
    }
    if (!isSent) {
      return;
    }
    const kept = shown.length > 1 ? shown.at(-1) : undefined;
    await kept?.fill(typed);
    await form.locator("button[type=submit]").last().click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    await visit.settled();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("There is a problem");
    await expectSummary(page);
    expect(await kept?.inputValue()).toBe(kept && typed);
    await expectAccessible(page);
    await expectConventions(page, []);
    await expectNoSidewaysScroll(page);
    expect(visit.scriptErrors.splice(0)).toEqual([]);
  }

  /** What is pasted must arrive, in fields for passwords as well. Leaves the field empty. */
  async function expectToPaste(page: Page, field: Locator): Promise<void> {
    if (!(await field.isVisible()) || !(await field.isEditable())) {
      return;
    }
    await field.fill("");
    await page.evaluate((words) => navigator.clipboard.writeText(words), typed);
    await field.focus();
    await page.keyboard.press("ControlOrMeta+V");
    expect(await field.inputValue(), await field.evaluate((one) => one.outerHTML.slice(0, 160))).toBe(typed);
    await field.fill("");
    // Goes on, so that no list of suggestions lies over what comes below.
    await page.keyboard.press("Tab");
  }

  /** Above the heading; each entry leads to its field, or to where it is changed, and the same words stand there. */
  async function expectSummary(page: Page): Promise<void> {
    const isAbove = await page.evaluate(() => {
      const summary = document.querySelector(".error-summary");
      const heading = document.querySelector("h1");
      return summary && heading && summary.compareDocumentPosition(heading) === Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(isAbove, "the summary stands above the heading").toBe(true);
    const entries = page.locator(".error-summary li a");
    expect(await entries.count()).toBeGreaterThan(0);
    for (const entry of await entries.all()) {
      const words = await entry.innerText();
      await entry.click();
      const target = ((await entry.getAttribute("href")) ?? "").slice(1);
      const focused = await page.evaluate(() => ({ id: document.activeElement?.id, tag: document.activeElement?.tagName.toLowerCase() }));
      expect(focused).toMatchObject({ id: target, tag: expect.stringMatching(/^(input|textarea|select|a)$/) });
      const beside = await page.evaluate((id) => document.getElementById(`${id}-error`)?.innerText, target);
      expect(beside, "the same words at the field").toContain(words);
    }
  }

  it.each([...complains, ...Object.keys(mayBeEmpty)])("%s", async (route) => {
    let forms = 0;
    for (const screen of screens[route] ?? []) {
      // Somebody else's may be without.
      if (forms === 0 && !screen.told && !screen.leadsTo) {
        forms = await lookAt(screen, complains.includes(route));
      }
    }
    expect(forms).toBeGreaterThan(0);
  });
});
