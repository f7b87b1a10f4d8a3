import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { openBrowser, widths } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

/*
 * The committee's screens as its members use them: a file worked through, a ballot by keyboard, a suggestion to step
 * back dismissed, the partnership on another date. (The journey's test admits a group from start to end.)
 */

const circle = "Lozells Carers’ Chai Circle";

describe("the committee's work", () => {
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

  const openFile = async (page: Page): Promise<void> => {
    await openScreen(page, "applications");
    await page.getByRole("link", { name: circle }).click();
    await screenNamed(page, circle);
  };

  it("keeps the queue's filters in the address, and counts what a filter gives", async () => {
    const page = await visits.as("farida-n");
    await openScreen(page, "applications");
    const link = page.getByRole("navigation", { name: "Waits on" }).getByRole("link", { name: /The applicant/u });
    const promised = Number(await link.locator("bdi").innerText());
    await link.click();
    await page.waitForURL(/waitingOn=APPLICANT/u);
    await page.getByText(promised === 1 ? "1 application with these filters" : `${promised} applications with these filters`).waitFor();
    expect(await page.locator(".table tbody tr").count()).toBe(promised);
    await page.goBack();
    await page.waitForURL((address) => !address.search.includes("waitingOn"));
  });

  it("asks for a reason before a likely duplicate is set aside, and keeps what was typed", async () => {
    const page = await visits.as("farida-n");
    await openFile(page);
    await page.getByRole("link", { name: /^Not the same/u }).click();
    await screenNamed(page, "How do you know that they are not the same?");
    await page.getByRole("button", { name: "Not the same" }).click();
    await page.locator(".error-summary").waitFor();
    expect(await page.title()).toMatch(/^Error: /u);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("error-summary");
    await expectToLookRight(page);
    await page.getByRole("link", { name: "Say how you know" }).click();
    await page.keyboard.type("We rang them both.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await screenNamed(page, circle);
    await page.getByText("Not the same: We rang them both.").waitFor();
  });

  it("keeps a private note from the applicant's thread, and says so on the button", async () => {
    const page = await visits.as("farida-n");
    await openFile(page);
    await page.getByRole("radio", { name: "The committee only" }).check();
    await page.getByLabel("Message", { exact: true }).last().fill("I would wait for the gathering.");
    await page.getByRole("button", { name: "Keep for the committee only" }).click();
    await page.locator(".message-private", { hasText: "I would wait for the gathering." }).waitFor();
    await page.getByText("Your note is kept for the committee only.").waitFor();
  });

  it("declares and votes by keyboard; the vote stays shut until then and can be changed", async () => {
    const page = await visits.as("imran-s", widths.phone);
    await openScreen(page, "ballots");
    await page.getByRole("link", { name: /Nechells/u }).click();
    await page.getByText("This opens when step 1 is saved.").waitFor();
    expect(await page.getByRole("button", { name: "Cast my vote" }).count()).toBe(0);
    await expectToLookRight(page);
    await page.getByRole("radio", { name: "No interest" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "Yes, they should join" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.type("They go together.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Your vote is in.").waitFor();
    await page.getByRole("radio", { name: /I do not take a side/u }).check();
    await page.getByRole("button", { name: "Change my vote" }).click();
    await page.getByText("Your vote is changed. The last one counts.").waitFor();
    expect(await page.getByLabel(/^Why/u).inputValue()).toBe("They go together.");
  });

  it("dismisses a suggested step-back only with a reason, which then stands beside it", async () => {
    const page = await visits.as("farida-n");
    await openScreen(page, "ballots");
    await page.getByRole("link", { name: /Nechells/u }).click();
    await page.getByText("You do not vote in this ballot").waitFor();
    await page.getByRole("link", { name: /^Say why it need not/u }).click();
    await page.getByRole("button", { name: "Dismiss the suggestion" }).click();
    await page.locator(".error-summary").waitFor();
    await page.getByLabel("Reason").fill("The mentoring is a weekly cup of tea.");
    await page.getByRole("button", { name: "Dismiss the suggestion" }).click();
    await page.getByText("The mentoring is a weekly cup of tea.").first().waitFor();
  });

  it("shows the partnership on another date, kept in the address, and hands out the seats shown", async () => {
    const page = await visits.as("imran-s");
    await openScreen(page, "members");
    await page.locator("summary", { hasText: "Download these 7 rows" }).click();
    await page.locator("details[open]").getByLabel("What is the file for?").fill("To put up in the hall");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "These 7 rows, for a spreadsheet (CSV)" }).click();
    const file = readFileSync(await (await waiting).path(), "utf8");
    expect(file.startsWith("\uFEFFSeats as they were on,Organisation,")).toBe(true);
    expect(file.trimEnd().split("\r\n")).toHaveLength(8);
    await page.getByLabel("Year").fill("2001");
    await page.getByRole("button", { name: "Show this date" }).click();
    await page.waitForURL(/on=2001-/u);
    await page.getByText("No committee seat was held.").waitFor();
    await page.getByLabel("Month").fill("13");
    await page.getByRole("button", { name: "Show this date" }).click();
    await page.getByRole("link", { name: /Enter a real date/u }).waitFor();
    expect(await page.getByLabel("Month").inputValue()).toBe("13");
    await expectToLookRight(page);
  });
});
