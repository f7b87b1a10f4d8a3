import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { widths } from "./browser.ts";

/** Takes a picture of a screen as it stands, where KPD_SHOTS names a folder: for whoever wants to look at what tests see. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env["KPD_SHOTS"];
  if (folder) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}-${page.viewportSize()?.width}.png`), fullPage: true });
  }
}

/** Takes pictures of a screen at a desk and at the narrowest width, where KPD_SHOTS names a folder. */
export async function takePictures(page: Page, name: string): Promise<void> {
  if (!process.env["KPD_SHOTS"]) {
    return;
  }
  const before = page.viewportSize();
  for (const width of [widths.wide, widths.narrow]) {
    await page.setViewportSize({ width, height: 900 });
    await takePicture(page, name);
  }
  await page.setViewportSize(before ?? { width: widths.wide, height: 900 });
}

/** Keeps what a test printed, where KPD_SHOTS names a folder. */
export function keepFile(name: string, content: Uint8Array): void {
  const folder = process.env["KPD_SHOTS"];
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
