import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { settled } from "./browser.ts";

/** More stops than any screen of the demonstration has. */
const mostStops = 150;

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/**
 * Goes on with Tab until a control has the focus, as somebody does who has no mouse.
 * @throws when it cannot be reached that way.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(target)) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${target.toString()} on ${page.url()}.`);
}

/** Goes to a link or a button with Tab and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Goes to a field with Tab and types into it. */
export async function type(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

/**
 * Chooses one of some radio buttons: Tab comes to the chosen or the first one, arrows go on from there.
 * @param group the words above the choices.
 */
export async function choose(page: Page, group: Locator, name: string | RegExp): Promise<void> {
  const radios = group.getByRole("radio");
  await radios.first().waitFor();
  const isInside = () => group.evaluate((element) => element.contains(document.activeElement));
  for (let stops = 0; stops < mostStops && !(await isInside()); stops += 1) {
    await page.keyboard.press("Tab");
  }
  const wanted = group.getByRole("radio", { name });
  await page.keyboard.press("Space");
  for (let presses = (await radios.count()) - 1; presses > 0 && !(await wanted.isChecked()); presses -= 1) {
    await page.keyboard.press("ArrowDown");
  }
  expect(await wanted.isChecked(), `“${name.toString()}” is chosen by the arrow keys`).toBe(true);
}

/**
 * Takes one of the suggestions of the field one is typing in: arrows go to it, Enter takes it. Each letter is asked
 * about, so the list changes until the last is answered: whoever reads it waits for that, as here.
 */
export async function pick(page: Page, name: string | RegExp): Promise<void> {
  await settled(page);
  const wanted = page.getByRole("option", { name }).first();
  await wanted.waitFor();
  const isReached = async () => (await wanted.getAttribute("aria-selected")) === "true";
  for (let presses = await page.getByRole("option").count(); presses > 0 && !(await isReached()); presses -= 1) {
    await page.keyboard.press("ArrowDown");
  }
  expect(await isReached(), `arrows come to “${name.toString()}”`).toBe(true);
  await page.keyboard.press("Enter");
}

/** Goes past the navigation by the link that comes first on every page. */
export async function skipToMain(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip-link");
  await page.keyboard.press("Enter");
}

/** After a way to another page the focus is on its heading, so that Tab goes on from there. */
export async function expectFocusOnHeading(page: Page, name: string | RegExp): Promise<void> {
  const heading = page.getByRole("heading", { level: 1, name });
  await heading.waitFor();
  await expect.poll(() => hasFocus(heading), { message: `the focus is on the heading “${name.toString()}”` }).toBe(true);
}

/** After an act that stays on the page the focus is still at its place, though the button that was pressed is gone. */
export async function expectFocusInside(place: Locator): Promise<void> {
  const isInside = () => place.evaluate((element) => element.contains(document.activeElement));
  await expect.poll(isInside, { message: `the focus is still inside ${place.toString()}` }).toBe(true);
}
