import type { Page } from "playwright-core";
import { expect } from "vitest";

/** A date as 02/11/2026, which nobody can be sure to read right. */
const slashedDate = /\b\d{1,2}\/\d{1,2}\/\d{4}\b/g;

/** A day with its weekday and an hour is a deadline; which hour it is must be said. */
const bareDeadline =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} \w+ \d{4},? [\d:]+[ap]m(?!\s*\(UK time\))/g;

/** Checks the conventions that any screen can be held to, wherever it comes from. */
export async function expectConventions(page: Page, written: readonly string[]): Promise<void> {
  const where = page.url();
  const text = await page.evaluate(() => document.body.innerText);
  expect(text.match(slashedDate) ?? [], `${where}: dates are written out`).toEqual([]);
  expect(text.match(bareDeadline) ?? [], `${where}: deadlines say “(UK time)”`).toEqual([]);
  expect(await page.evaluate(browserChecks), `${where}: forms are checked by us, in words`).toEqual([]);
  expect(await page.evaluate(lowTargets), `${where}: buttons and fields are 44 px high`).toEqual([]);
  expect(await page.evaluate(notIsolated, [...written]), `${where}: what people wrote is isolated`).toEqual([]);
}

/** Fields and forms that leave the checking to the browser, or mark with an asterisk. */
function browserChecks(): string[] {
  const elements = [...document.querySelectorAll("[required], [aria-required], form:not([novalidate])")];
  const starred = [...document.querySelectorAll("label, legend, th, dt")].filter((element) => element.textContent?.includes("*"));
  return [...elements, ...starred].map((element) => element.outerHTML.slice(0, 120));
}

/** Buttons and fields that are less than 44 px high; a tick or a radio counts with its row. */
function lowTargets(): string[] {
  const least = 44;
  const buttons = "button, .button, select, textarea, input, summary";
  const found: string[] = [];
  for (const element of document.querySelectorAll(buttons)) {
    const ticked = element.matches("[type=checkbox], [type=radio]");
    const row = ticked ? (element.closest(".choice, .facet, .check, label, li") ?? element) : element;
    const { width, height } = row.getBoundingClientRect();
    const isShown = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    if (isShown && height < least - 0.5) {
      found.push(`${Math.round(height)} px: ${element.outerHTML.slice(0, 120)}`);
    }
  }
  return found;
}

/** Texts in which a name stands without `bdi` or a direction of its own round it. */
function notIsolated(names: string[]): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.nodeValue ?? "";
    const isWords = parent !== null && !parent.closest("script, style, textarea, option");
    const isolated = parent?.closest("bdi, [dir]:not(html)");
    if (isWords && !isolated && names.some((name) => text.includes(name))) {
      found.push(text.trim());
    }
  }
  return found;
}
