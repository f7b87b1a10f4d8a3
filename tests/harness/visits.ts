import type { Browser, Page } from "playwright-core";
import { settled, visit, widths, type Visit } from "./browser.ts";
import type { Demo } from "./demo.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./looks.ts";

/** How a test comes to the screens of the demonstration. */
export interface Visits {
  /** All visits so far, for what must hold of each: no script errors, no request outside the origin. */
  made: readonly Visit[];
  /** A new visit of a person of the demonstration, or of the public. */
  as(person: string | null, width?: number): Promise<Page>;
}

/** Visits to a running demonstration. */
export function visitsTo(demo: () => Demo, browser: () => Browser): Visits {
  const made: Visit[] = [];
  return {
    made,
    as: async (person, width = widths.wide) => {
      const one = await visit(browser(), demo().origin, width);
      one.page.setDefaultTimeout(15_000);
      made.push(one);
      if (person) {
        await one.page.goto(demo().signInPath(person));
        await one.page.waitForSelector("h1");
      }
      return one.page;
    },
  };
}

/** Opens a screen of the West Midlands partnership and waits until it is there. */
export async function openScreen(page: Page, path: string): Promise<void> {
  await page.goto(`/west-midlands/${path}`);
  await settled(page);
}

/** Waits for a screen by its heading. */
export async function screenNamed(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** Looks at a screen with axe, and at 320 px with wide text spacing. */
export async function expectToLookRight(page: Page): Promise<void> {
  await settled(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
