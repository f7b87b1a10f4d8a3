import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { AuthUser } from "../../server/identity/auth/auth.entity.ts";
import { codeAt, stepAt } from "../../server/identity/auth/totp.ts";
import { Person } from "../../server/identity/person.entity.ts";
import { stopLink } from "../../server/platform/optional-letters.ts";
import { Mail, MailKind } from "../../server/platform/outbox.entity.ts";
import { post } from "../../server/platform/outbox.ts";
import { openBrowser } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { takePictures } from "../harness/pictures.ts";
import { bytesOf } from "../harness/second-step.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

const secretary = "farida-n";

describe("how one signs in", () => {
  let demo: Demo;
  let browser: Browser;
  let secret = "";
  let recoveryCodes: string[] = [];
  const visits = visitsTo(
    () => demo,
    () => browser,
  );

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    expect(visits.made.flatMap((one) => one.strayRequests)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  async function look(page: Page, name: string): Promise<void> {
    await expectToLookRight(page);
    await takePictures(page, `account-${name}`);
  }

  it("lists where one is signed in, and signs out there", async () => {
    const page = await visits.as(secretary);
    const elsewhere = await visits.as(secretary);
    await openScreen(page, "directory");
    await page.getByRole("button", { name: /Farida/u }).click();
    await page.getByRole("button", { name: "How you sign in" }).click();
    await screenNamed(page, "How you sign in");
    await page.getByRole("heading", { name: /^Chrome on Linux, this one$/u }).waitFor();
    await look(page, "sessions");
    await page.getByRole("button", { name: "Sign out everywhere else" }).click();
    await page.getByText("You are signed out everywhere else.").waitFor();
    await openScreen(elsewhere, "my-work");
    await screenNamed(elsewhere, "Sign in to see this page");
    await openScreen(page, "my-work");
    await page.getByRole("heading", { level: 1, name: /work/iu }).waitFor();
  });

  it("chooses which letters come, and stops one kind by the link of a letter, without signing in", async () => {
    const page = await visits.as(secretary);
    await openScreen(page, "account");
    await page.getByRole("link", { name: "Choose your letters" }).click();
    await screenNamed(page, "Letters to you");
    await page.getByLabel("Send me a weekly letter").check();
    await page.getByRole("button", { name: "Save what I chose" }).click();
    await page.getByText("What you chose is saved.").waitFor();
    await look(page, "letters");
    const { id: personId } = await demo.app.database.read.findOneByOrFail(Person, { displayName: "Farida N." });
    const { email: to } = await demo.app.database.read.findOneByOrFail(AuthUser, { id: personId });
    await demo.app.database.write((manager) =>
      post(manager, { to, subject: "This week 1 thing waits for you", body: "One.", kind: MailKind.DIGEST }, new Date().toISOString()),
    );
    const mail = await demo.app.database.read.findOneByOrFail(Mail, { kind: MailKind.DIGEST });
    const stranger = await visits.as(null);
    await stranger.goto(stopLink(demo.app.config.secret, mail) ?? "");
    await screenNamed(stranger, "Stop the weekly letter?");
    await look(stranger, "letters-stop");
    await stranger.getByRole("button", { name: "Yes, stop" }).click();
    await screenNamed(stranger, "You get no more weekly letters");
    await look(stranger, "letters-stopped");
    await openScreen(page, "account/letters");
    await page.getByRole("rowheader", { name: "This week 1 thing waits for you" }).waitFor();
    expect(await page.getByLabel("Send me a weekly letter").isChecked()).toBe(false);
    expect(await page.getByLabel("Remind me").isChecked()).toBe(true);
  });

  it("turns on the codes of an app, which shows its first code", async () => {
    const page = await visits.as(secretary);
    await openScreen(page, "account");
    await page.getByRole("link", { name: "Turn on codes" }).click();
    await page.getByRole("button", { name: "I have an app: go on" }).click();
    await page.getByRole("img", { name: "QR code for your authenticator app" }).waitFor();
    await look(page, "set-up");
    secret = (await page.locator("bdi[translate=no]").innerText()).replace(/\s/gu, "");
    await page.getByLabel("Code", { exact: true }).fill("12345");
    await page.getByRole("button", { name: "Turn on codes" }).click();
    await page.getByRole("alert").or(page.locator(".error-summary")).first().waitFor();
    await page.getByLabel("Code", { exact: true }).fill(codeAt(bytesOf(secret), stepAt(Date.now())));
    await page.getByRole("button", { name: "Turn on codes" }).click();
    await screenNamed(page, "Keep these recovery codes");
    recoveryCodes = await page.locator("ol bdi").allInnerTexts();
    expect(recoveryCodes).toHaveLength(10);
    await look(page, "recovery-codes");
    await page.getByRole("link", { name: "I have kept them" }).click();
    await page.getByText("10 recovery codes are left.").waitFor();
  });

  it("asks who acts for others to confirm that it is them, and goes on with what was typed", async () => {
    const page = await visits.as(secretary);
    await openScreen(page, "settings/network");
    const about = page.getByRole("textbox").first();
    await about.fill("West Midlands Knowledge Partnership, renamed");
    await page.getByRole("button", { name: /Save/u }).click();
    const dialog = page.getByRole("dialog", { name: "Confirm that it is you" });
    await dialog.waitFor();
    await look(page, "confirm");
    await dialog.getByLabel("Code").fill("000000x");
    await dialog.getByRole("button", { name: "It is me: go on" }).click();
    await dialog.getByText(/not right, or was used already/u).waitFor();
    await dialog.getByLabel("Code").fill(recoveryCodes[0] ?? "");
    await page.keyboard.press("Enter");
    await page.getByText("The settings are saved.").waitFor();
    expect(await dialog.count()).toBe(0);
    const told = await demo.ask<{ network: { name: string } }>(secretary, `{ network(handle: "west-midlands") { name } }`);
    expect(told.network.name).toBe("West Midlands Knowledge Partnership, renamed");
  });

  it("leaves what was typed where one would rather not confirm", async () => {
    const page = await visits.as(secretary);
    await openScreen(page, "settings/network");
    await page.getByRole("textbox").first().fill("Not this");
    await page.getByRole("button", { name: /Save/u }).click();
    const dialog = page.getByRole("dialog", { name: "Confirm that it is you" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await page.getByText(/Confirm that it is you first/u).first().waitFor();
    expect(await page.getByRole("textbox").first().inputValue()).toBe("Not this");
  });

  it("turns the codes off by one of them", async () => {
    const page = await visits.as(secretary);
    await openScreen(page, "account/codes/off");
    await page.getByLabel("Code", { exact: true }).fill(recoveryCodes[1] ?? "");
    await page.getByRole("button", { name: "Turn off codes" }).click();
    const dialog = page.getByRole("dialog", { name: "Confirm that it is you" });
    await dialog.getByLabel("Code").fill(recoveryCodes[2] ?? "");
    await dialog.getByRole("button", { name: "It is me: go on" }).click();
    await page.getByText("Codes are off.").waitFor();
  });
});
