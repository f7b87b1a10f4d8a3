import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { openBrowser, widths } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { startUniversity, type University } from "../harness/oidc.ts";
import { takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

describe("signing in with an account elsewhere", () => {
  let university: University;
  let demo: Demo;
  let browser: Browser;
  const visits = visitsTo(() => demo, () => browser);

  beforeAll(async () => {
    const people = { "staff-1": { email: "z.unal@warwick.example", email_verified: true, name: "Zeynep Ünal" } };
    const begin = async (origin: string) => {
      university = await startUniversity(people, () => `${origin}/api/auth/callback/oidc`);
      return { provider: university.config };
    };
    [demo, browser] = await Promise.all([startDemo(begin), openBrowser()]);
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    await browser.close();
    await demo.close();
    await university.close();
  });

  it("goes there by keyboard and comes back signed in, to the page one wanted", async () => {
    const page = await visits.as(null, widths.narrow);
    await openScreen(page, "sign-in?to=/west-midlands/researchers");
    const button = page.getByRole("button", { name: "Sign in with my university account" });
    await button.waitFor();
    await expectToLookRight(page);
    await takePictures(page, "sign-in-provider");
    university.next("staff-1");
    await button.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${demo.origin}/west-midlands/researchers`);
    await screenNamed(page, "Researchers");
    await openScreen(page, "account");
    await page.getByText("z.unal@warwick.example").first().waitFor();
  });

  it("says what happened where the provider does not let somebody in", async () => {
    const page = await visits.as(null);
    await openScreen(page, "sign-in");
    university.next(null);
    await page.getByRole("button", { name: "Sign in with my university account" }).click();
    await page.getByText("did not let you in").waitFor();
    await screenNamed(page, "Sign in");
    await expectToLookRight(page);
    await takePictures(page, "sign-in-refused");
    expect(new URL(page.url()).origin).toBe(demo.origin);
  });
});
