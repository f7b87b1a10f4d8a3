import { findBrowser } from "./browser.ts";

/** The setup of the browser tests: unpacks the browser before any test starts one, since two at once would write over each other. */
export default async function setUp(): Promise<void> {
  await findBrowser();
}
