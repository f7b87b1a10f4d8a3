import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, CDPSession, Page } from "playwright-core";
import { openBrowser } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

const secretary = "farida-n";

/** A device of Chromium's own making, that is unlocked without anybody at hand. */
const device = {
  protocol: "ctap2",
  transport: "internal",
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

describe("signing in with a passkey", () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let devices: CDPSession;
  let authenticatorId: string;
  // A passkey belongs to a name, not to a number.
  const visits = visitsTo(
    () => ({ ...demo, origin: demo.origin.replace("127.0.0.1", "localhost") }),
    () => browser,
  );

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    page = await visits.as(secretary);
    devices = await page.context().newCDPSession(page);
    await devices.send("WebAuthn.enable");
    ({ authenticatorId } = await devices.send("WebAuthn.addVirtualAuthenticator", { options: device }));
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    expect(visits.made.flatMap((one) => one.strayRequests)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  async function look(name: string): Promise<void> {
    await expectToLookRight(page);
    await takePictures(page, `passkey-${name}`);
  }

  async function signOut(): Promise<void> {
    await openScreen(page, "directory");
    await page.getByRole("button", { name: /Farida/u }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("link", { name: "Sign in" }).first().waitFor();
  }

  it("adds this device, under a name of one's own", async () => {
    await openScreen(page, "account");
    await page.getByText(/None yet\. With a passkey/u).waitFor();
    await page.getByRole("link", { name: "Add a passkey" }).click();
    await screenNamed(page, "Add a passkey");
    await look("add");
    await page.getByLabel("Name").fill("My phone");
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByText("The passkey is added.").waitFor();
    await page.getByRole("link", { name: "My phone" }).waitFor();
    await look("list");
  });

  it("signs in without an address or a password, and needs no more to act", async () => {
    await signOut();
    await openScreen(page, "sign-in");
    await look("sign-in");
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByRole("button", { name: /Farida/u }).waitFor();
    await openScreen(page, "settings/network");
    await page.getByRole("textbox").first().fill("West Midlands Knowledge Partnership, by passkey");
    await page.getByRole("button", { name: /Save/u }).click();
    await page.getByText("The settings are saved.").waitFor();
  });

  it("does not sign in when the device does not know who holds it, and says so", async () => {
    await signOut();
    await devices.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
    await openScreen(page, "sign-in");
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByText("No passkey was used.").first().waitFor();
    await devices.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  });

  it("confirms before an act that it is oneself, where one came by a link", async () => {
    await page.goto(demo.signInPath(secretary));
    await page.waitForSelector("h1");
    await openScreen(page, "settings/network");
    await page.getByRole("textbox").first().fill("West Midlands Knowledge Partnership, confirmed");
    await page.getByRole("button", { name: /Save/u }).click();
    const dialog = page.getByRole("dialog", { name: "Confirm that it is you" });
    await dialog.waitFor();
    await look("confirm");
    await dialog.getByRole("button", { name: "Use my passkey" }).click();
    await page.getByText("The settings are saved.").waitFor();
    expect(await dialog.count()).toBe(0);
  });

  it("is given another name, and removed", async () => {
    await openScreen(page, "account");
    await page.getByRole("link", { name: "My phone" }).click();
    await screenNamed(page, "Change a passkey");
    await look("change");
    await page.getByLabel("Name").fill("");
    await page.getByRole("button", { name: "Save the name" }).click();
    await page.getByText("Enter a name").first().waitFor();
    await page.getByLabel("Name").fill("The old phone");
    await page.getByRole("button", { name: "Save the name" }).click();
    await page.getByRole("link", { name: "The old phone" }).click();
    await page.getByRole("button", { name: "Remove the passkey" }).click();
    await page.getByText("The passkey is removed.").waitFor();
    await page.getByText(/None yet\. With a passkey/u).waitFor();
  });
});
