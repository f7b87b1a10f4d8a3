// In its short form: it is sent to each screen and read there anew.
import axe from "axe-core/axe.min.js";
import type { Page } from "playwright-core";
import { expect } from "vitest";

interface AxeViolation {
  id: string;
  nodes: { target: string[] }[];
}

/** Text spacing that a reader may set (WCAG 2.2, 1.4.12). */
const textSpacing = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";

/**
 * Checks a loaded screen against WCAG 2.2 AA by axe, after asserting that it has its one h1 (an empty page has no
 * violations).
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForSelector("h1");
  expect(await page.locator("h1").count(), `${page.url()} has one h1`).toBe(1);
  const isLoaded = await page.evaluate("typeof window.axe === 'object'");
  if (!isLoaded) {
    await page.evaluate(axe.source);
  }
  const violations = (await page.evaluate(`window.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    // Part of WCAG 2.2 AA, but not run unless it is asked for.
    rules: { "target-size": { enabled: true } },
  }).then((result) => result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))`)) as AxeViolation[];
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(told, page.url()).toEqual([]);
}

/** Checks that nothing sticks out sideways at 320 by 256 px, with the text spacing a reader may set. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  const style = await page.addStyleTag({ content: textSpacing });
  const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
  const culprits = await page.evaluate(`[...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
    .map((element) => element.tagName + "." + element.className + ": " + element.textContent.slice(0, 40))
    .slice(-3).join(" | ")`);
  await style.evaluate((element) => (element as unknown as { remove(): void }).remove());
  if (before) {
    await page.setViewportSize(before);
  }
  expect(overflow, `${page.url()} at 320 px: ${String(culprits)}`).toBeLessThanOrEqual(0);
}

/** Checks that every choice of each list can be read to its end at 320 px: a browser never breaks the line in it. */
export async function expectChoicesToFit(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  const cutOff = await page.evaluate(`[...document.querySelectorAll("select")].filter((select) => {
    const asWideAsItWants = select.cloneNode(true);
    asWideAsItWants.style.cssText = "position: absolute; inline-size: auto; max-inline-size: none";
    select.after(asWideAsItWants);
    const wanted = asWideAsItWants.getBoundingClientRect().width;
    asWideAsItWants.remove();
    return wanted > select.getBoundingClientRect().width + 1;
  }).map((select) => [...select.options].map((option) => option.textContent).join(" | "))`);
  if (before) {
    await page.setViewportSize(before);
  }
  expect(cutOff, `${page.url()}: lists with a choice that is cut off at 320 px`).toEqual([]);
}
