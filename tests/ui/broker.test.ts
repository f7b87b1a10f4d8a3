import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { openBrowser, widths } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

/*
 * A group says its answers aloud to somebody who enters them, from the first question to sending. The committee reads in
 * the file who gave them, how and in which language, and the words as they were said.
 */

const group = "শুক্রবারের রান্নাঘর";
const purpose = "আমরা প্রতি শুক্রবার একসঙ্গে রান্না করি।";
const contact = "রহিমাকে ফোন করুন, বিকেলে।";

describe("an application that is entered for a group", () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let application = "";
  const visits = visitsTo(
    () => demo,
    () => browser,
  );

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    page = await visits.as("amina-y", widths.phone);
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    expect(visits.made.flatMap((one) => one.strayRequests)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  async function look(name: string): Promise<void> {
    await expectToLookRight(page);
    await takePictures(page, `broker-${name}`);
  }

  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

  it("begins with how, by whom and in which language the answers are given", async () => {
    await openScreen(page, "apply/start");
    await page.getByLabel("Name of your group or organisation").fill(group);
    await page.getByRole("radio", { name: "A community group, not registered anywhere" }).check();
    await press("Continue");
    await page.locator(".error-summary").waitFor();
    await look("start-error");
    await page.getByRole("radio", { name: "Aloud" }).check();
    await page.getByLabel("Who of the group gives the answers?").fill("Rahima K.");
    await page.getByLabel("Language of the answers").selectOption("bn");
    await press("Continue");
    await screenNamed(page, "Apply to join the partnership");
    await page.getByText(/Rahima K\. gave the answers aloud/u).waitFor();
    application = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await look("tasks");
  });

  it("goes on question by question in the language in which they are said", async () => {
    for (const [question, words] of [
      ["purpose", purpose],
      ["contact", contact],
    ] as const) {
      await openScreen(page, `apply/${application}/${question}`);
      expect(await page.getByLabel("Language of your answer").inputValue()).toBe("bn");
      await page.getByRole("textbox").first().fill(words);
      await press("Continue");
      await page.waitForURL((url) => !url.pathname.endsWith(`/${question}`));
    }
    for (const [question, typed, chosen] of [
      ["communities", "women", /^Women$/u],
      ["areas", "Birmingham", /^Birmingham/u],
      ["languages", "Bengali", /Bengali/u],
      ["skills", "cook", /.+/u],
    ] as const) {
      await openScreen(page, `apply/${application}/${question}`);
      await page.getByRole("combobox").fill(typed);
      await page.getByRole("option", { name: chosen }).first().click();
      await page.getByRole("button", { name: /^Remove/u }).first().waitFor();
      await press("Continue");
      await page.waitForURL((url) => !url.pathname.endsWith(`/${question}`));
    }
    await openScreen(page, `apply/${application}`);
    await page.getByText("7 of 7 questions completed").waitFor();
  });

  it("is checked and sent, and stays with whoever entered it until the group takes it over", async () => {
    await openScreen(page, `apply/${application}/check`);
    await screenNamed(page, "Check your answers");
    await page.getByText(purpose).waitFor();
    expect(await page.locator("[lang=bn]", { hasText: purpose }).count()).toBe(1);
    await look("check");
    await press("Send application");
    await screenNamed(page, "Your application is sent");
    await openScreen(page, `apply/${application}`);
    await page.getByRole("heading", { name: "Waits on the committee" }).waitFor();
    await look("sent");
  });

  it("shows the committee in the file who gave the answers, how and in which language", async () => {
    const secretary = await visits.as("farida-n");
    await openScreen(secretary, "applications");
    await secretary.getByRole("link", { name: group }).click();
    await screenNamed(secretary, group);
    await secretary.getByText(/Rahima K\. gave the answers aloud/u).waitFor();
    await secretary.getByText(purpose).waitFor();
    expect(await secretary.locator("[lang=bn]", { hasText: purpose }).count()).toBeGreaterThan(0);
    await expectToLookRight(secretary);
    await takePictures(secretary, "broker-file");
  });

  it("may be entered by a secretary who is asked on the phone, and says whose group it is", async () => {
    const secretary = await visits.as("farida-n", widths.phone);
    await openScreen(secretary, "apply/start");
    await secretary.getByLabel("Name of your group or organisation").fill("Nechells Lantern Aunties");
    await secretary.getByRole("radio", { name: "A community group, not registered anywhere" }).check();
    await secretary.getByRole("button", { name: "Continue" }).click();
    await secretary.getByRole("alert").getByText("Choose whose group it is").waitFor();
    await secretary.getByRole("radio", { name: "A group that asked me to write for it" }).check();
    await secretary.getByRole("radio", { name: "Aloud" }).check();
    await secretary.getByLabel("Who of the group gives the answers?").fill("Auntie Jo");
    await expectToLookRight(secretary);
    await takePictures(secretary, "broker-secretary");
    await secretary.getByRole("button", { name: "Continue" }).click();
    await screenNamed(secretary, "Apply to join the partnership");
    await secretary.getByText(/Auntie Jo gave the answers aloud/u).waitFor();
  });
});
