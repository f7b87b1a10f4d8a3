import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { openBrowser, widths } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, visitsTo } from "../harness/visits.ts";

/*
 * What is searched beside organisations, services and researchers, and the filters of the directory that commissioners
 * need.
 */

describe("lists that are searched", () => {
  let demo: Demo;
  let browser: Browser;
  const visits = visitsTo(
    () => demo,
    () => browser,
  );

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    expect(visits.made.flatMap((one) => one.strayRequests)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  const counted = (page: Page, id: string): Promise<string> => page.locator(`#${id}`).innerText();

  it("finds services by everyday words, says why, and keeps the search in the address", async () => {
    const page = await visits.as("joanne-f");
    await openScreen(page, "directory");
    await page.getByRole("link", { name: "Search for a service people can use" }).click();
    await page.getByLabel("What is needed, for whom, and where?").fill("somone to translate");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.getByText("Nobody here writes “somone”").waitFor();
    expect(await page.locator(".found-service").first().locator("mark").allInnerTexts()).not.toEqual([]);
    expect(await page.locator(".found-service h3").allInnerTexts()).toContain("Going along to the GP");
    expect(new URL(page.url()).searchParams.get("q")).toBe("somone to translate");
    await expectToLookRight(page);
    await page.locator(".found-service h3 a").first().click();
    await page.waitForURL(/organisations\/.*\/services\//u);
    await page.goBack();
    await page.getByText("Nobody here writes “somone”").waitFor();
  });

  it("gives as many services as a facet says, the nearest first around a postcode, and says why nothing fits", async () => {
    const page = await visits.as(null);
    await openScreen(page, "services");
    const row = page.locator("#services-facets .box-row").first();
    const promised = await row.locator(".box-row-count").innerText();
    await row.click();
    await page.waitForURL(/language=/u);
    await page.waitForFunction((words) => document.querySelector("#services-count")?.textContent?.startsWith(words), `${promised} `);
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.waitForURL((url) => !url.search.includes("language"));
    await page.getByLabel("Postcode").fill("b8 1aa");
    await page.getByRole("button", { name: "Show what is near" }).click();
    await page.waitForURL(/near=/u);
    await page.getByText(/about \d+ km away/u).first().waitFor();
    await openScreen(page, "services?q=zeppelins&near=B8&within=5");
    expect(await page.locator(".found-results .sand").innerText()).toContain("Nobody here writes “zeppelins”, so nothing else is shown in its place.");
    await expectToLookRight(page);
    await openScreen(page, "services?near=HR1&within=2");
    await page.getByRole("button", { name: /^Within \d+ km \(\d+\)$/u }).click();
    await page.waitForURL((url) => Number(url.searchParams.get("within")) > 2 && url.searchParams.get("near") === "HR1");
    await page.getByText(/about \d+ km away/u).first().waitFor();
    await openScreen(page, "services?near=POOLE&within=5");
    await page.getByText("Enter a postcode such as B8 1AA").waitFor();
    await expectToLookRight(page);
  });

  it("searches services on a phone and by keyboard", async () => {
    const page = await visits.as(null, widths.narrow);
    await openScreen(page, "services");
    expect(await page.locator("#services-facets").isVisible()).toBe(false);
    await page.getByRole("button", { name: /^Filters:/u }).press("Enter");
    expect(await page.locator("#services-facets").isVisible()).toBe(true);
    await expectToLookRight(page);
    await page.getByLabel("What is needed, for whom, and where?").fill("lift to hospital");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=lift/u);
  });

  it("finds researchers by everyday words", async () => {
    const page = await visits.as(null);
    await openScreen(page, "researchers");
    const before = await counted(page, "researchers-count");
    await page.getByLabel("What is the question about, and with whom?").fill("somebody to translate");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.waitForFunction((words) => document.querySelector("#researchers-count")?.textContent !== words, before);
    await page.getByRole("button", { name: /^Remove Interpreting/u }).waitFor();
    await expectToLookRight(page);
  });

  it("asks the directory for who leads, what is in force, when it was checked, and all of several skills", async () => {
    const page = await visits.as("joanne-f");
    await openScreen(page, "directory");
    for (const [field, parameter] of [["communityLed", "led"], ["credentialsCurrent", "credential"], ["publicLiabilityCover", "cover"], ["freshness", "checked"]] as const) {
      await openScreen(page, "directory");
      const row = page.locator(`#directory-facets .box-row:has([id^="facet-${field}-"])`).first();
      const promised = await row.locator(".box-row-count").innerText();
      await row.click();
      await page.waitForURL(new RegExp(`${parameter}=`, "u"));
      await page.waitForFunction(
        (count) => document.querySelector("#directory-count")?.textContent?.startsWith(count === "0" ? "No " : `${count} `),
        promised,
      );
    }
    await openScreen(page, "directory?cover=500000000");
    await page.getByText("covers £5,000,000 and is in force today").first().waitFor();
    await page.getByLabel("£10,000,000 or more").first().click();
    await page.waitForURL(/cover=1000000000/u);
    await page.getByText("These filters are on: Public liability insurance of at least £10,000,000.").waitFor();
    await takePictures(page, "directory-cover");
    await expectToLookRight(page);
    const stranger = await visits.as(null);
    await openScreen(stranger, "directory?cover=500000000");
    await stranger.getByText("is open to the commissioners and the committee").waitFor();
    await expectToLookRight(stranger);
    await openScreen(page, "directory");
    const skills = page.locator('#directory-facets .box-row:has([id^="facet-skill-"])');
    await skills.nth(0).click();
    await page.waitForURL(/skill=/u);
    await page.locator('#directory-facets [id^="facet-skill-"]:checked').waitFor();
    await page.locator('#directory-facets .box-row:has([id^="facet-skill-"]:not(:checked))').first().click();
    await page.getByLabel("Only with all of these skills").waitFor();
    const any = await counted(page, "directory-count");
    await page.getByLabel("Only with all of these skills").click();
    await page.waitForURL(/skills=all/u);
    await page.waitForFunction((words) => document.querySelector("#directory-count")?.textContent !== words, any);
    await expectToLookRight(page);
  });
});
