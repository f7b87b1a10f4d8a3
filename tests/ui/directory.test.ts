import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { Network } from "../../server/identity/network.entity.ts";
import { Membership, MembershipEvent, MembershipEventKind } from "../../server/membership/membership.entity.ts";
import { MembershipState } from "../../server/membership/membership.enums.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { openBrowser, widths } from "../harness/browser.ts";
import { put } from "../harness/directory.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

/*
 * The directory as its readers use it: found by everyday words, shared by its address, counted honestly, on a phone,
 * by keyboard; and researchers beside it.
 */

const asked = "directory?q=someone+to+translate+for+women%2C+Birmingham";

describe("the directory", () => {
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

  const found = (page: Page): Promise<string> => page.locator("#directory-count").innerText();

  it("says how everyday words were read and why each row matched, in the state it is shared by its address", async () => {
    const page = await visits.as(null);
    await openScreen(page, "directory");
    await expectToLookRight(page);
    await page.getByLabel("What do you need, for whom, and where?").fill("someone to translate for women, Birmingham");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.getByRole("button", { name: "Remove Interpreting at appointments" }).waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("someone to translate for women, Birmingham");
    const first = page.locator(".result").first();
    expect(await first.locator("mark").allInnerTexts()).toContain("interpreting at appointments");
    expect(await page.locator(".result h3").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining("Alum Rock Sehat Circle"), expect.stringContaining("Saltley")]),
    );
    await expectToLookRight(page);
  });

  it("reads words literally once their reading was taken away", async () => {
    const page = await visits.as(null);
    await openScreen(page, asked);
    await page.getByRole("button", { name: "Remove Women" }).click();
    await page.waitForURL(/literally=/u);
    await page.getByRole("button", { name: "Remove Women" }).waitFor({ state: "detached" });
  });

  it("says what words only come near to in meaning, and looks for the words alone when asked", async () => {
    const page = await visits.as(null);
    await openScreen(page, "directory");
    await page.getByLabel("What do you need, for whom, and where?").fill("somebody to drive Mum");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    const near = page.getByText("We also looked for what comes nearest in meaning: Transport");
    await near.waitFor();
    await expectToLookRight(page);
    await page.getByRole("button", { name: "Search for the words only" }).click();
    await near.waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.getAll("literally")).toEqual(["drive"]);
  });

  it("gives exactly as many as a facet's count says, and goes back to where one was", async () => {
    const page = await visits.as(null);
    await openScreen(page, "directory");
    const before = await found(page);
    const row = page.locator("#directory-facets .box-row", { hasText: "Service provider" });
    const promised = await row.locator(".box-row-count").innerText();
    await row.click();
    await page.waitForURL(/voice=SERVICE_PROVIDER/u);
    await page.waitForFunction((words) => document.querySelector("#directory-count")?.textContent?.startsWith(words), promised);
    await page.locator(".result h3 a").first().click();
    await page.waitForURL(/organisations\//u);
    await page.goBack();
    await page.waitForURL(/voice=SERVICE_PROVIDER/u);
    expect(await page.locator("#facet-voice-SERVICE_PROVIDER").isChecked()).toBe(true);
    await page.goBack();
    await page.waitForFunction((words) => document.querySelector("#directory-count")?.textContent === words, before);
  });

  it("says which filters stand in the way, and clears them without the words", async () => {
    const page = await visits.as(null);
    await openScreen(page, "directory?q=interpreting&voice=FUNDER");
    const box = page.locator(".found-results .sand");
    expect(await box.innerText()).toContain("These filters are on: Funder.");
    await expectToLookRight(page);
    await box.getByRole("button", { name: "Clear filters" }).click();
    await page.waitForURL((url) => !url.search.includes("voice"));
    expect(new URL(page.url()).searchParams.get("q")).toBe("interpreting");
    await page.locator(".result").first().waitFor();
  });

  it("finds what is near a postcode, the nearest first, in the state it is shared by its address", async () => {
    const page = await visits.as(null);
    await openScreen(page, "directory");
    await page.getByLabel("Postcode").fill("b8 3 bb");
    await page.getByLabel("How far").selectOption("5");
    await page.getByRole("button", { name: "Show what is near" }).click();
    await page.waitForURL((url) => url.searchParams.get("near") === "b8 3 bb" && url.searchParams.get("within") === "5");
    const near = page.locator(".result").filter({ hasText: /about \d km away/u });
    await near.first().waitFor();
    const away = await near.count();
    expect(away).toBeGreaterThan(2);
    expect(await page.locator(".result").count()).toBe(away);
    await expectToLookRight(page);
    await page.getByLabel("Postcode").fill("POOLE");
    await page.getByRole("button", { name: "Show what is near" }).click();
    await page.getByText("Enter a postcode such as B8 1AA, or its first part, such as B8.").waitFor();
    expect(await page.getByLabel("Postcode").inputValue()).toBe("POOLE");
    await expectToLookRight(page);
    await openScreen(page, "directory?near=IP1&within=2");
    await page.getByRole("button", { name: /^Within/u }).waitFor();
    await takePictures(page, "directory-further");
    await page.getByRole("button", { name: /^Within \d+ km \(\d+ organisations?\)$/u }).click();
    await page.waitForURL((url) => Number(url.searchParams.get("within")) > 2);
    await page.locator(".result").filter({ hasText: /about \d+ km away/u }).first().waitFor();
    await page.getByRole("button", { name: "Anywhere" }).click();
    await page.waitForURL((url) => !url.searchParams.has("near"));
    await page.locator(".result").first().waitFor();
  });

  it("leaves out who lapsed, is suspended or was not checked for long, and shows them marked when asked", async () => {
    const { database } = demo.app;
    const page = await visits.as(null);
    await openScreen(page, "directory");
    const before = Number.parseInt(await found(page), 10);
    const names = await page.locator(".result h3 a").allInnerTexts();
    const rows = await database.read.find(Organisation, { order: { id: "ASC" } });
    const [overdue, lapsed, suspended] = names.slice(0, 3).map((name) => rows.find((row) => row.name === name)!);
    await database.write(async (manager) => {
      await manager.update(Organisation, { id: overdue?.id }, { assuredAt: "2020-01-01T00:00:00.000Z" });
      const network = await manager.findOneByOrFail(Network, { handle: "west-midlands" });
      for (const [organisation, suspendedOn] of [[lapsed, null], [suspended, "2026-01-01"]] as const) {
        const membershipId = crypto.randomUUID();
        await manager.delete(Membership, { organisationId: organisation!.id });
        await manager.insert(Membership, {
          id: membershipId, networkId: network.id, organisationId: organisation!.id, admittedAs: MembershipState.ACTIVE,
          from: "2019-01-01", firstRenewBy: suspendedOn ? null : "2021-01-01", endedOn: null, endedAs: null, endedReason: null,
        });
        if (suspendedOn) {
          const suspension = { kind: MembershipEventKind.SUSPENDED, on: suspendedOn, until: null };
          await manager.insert(MembershipEvent, { id: crypto.randomUUID(), membershipId, ...suspension });
        }
      }
    });
    await openScreen(page, "directory");
    expect(Number.parseInt(await found(page), 10)).toBe(before - 3);
    const facet = page.getByRole("group", { name: "Also show" });
    for (const label of ["Lapsed members", "Suspended members", "Pages whose check is long overdue"]) {
      const box = facet.locator(".box-row", { hasText: label });
      expect(await box.locator(".box-row-count").innerText()).toBe("1");
      const shown = Number.parseInt(await found(page), 10) + 1;
      await box.click();
      await page.waitForFunction((count) => document.querySelector("#directory-count")?.textContent?.startsWith(`${count} `), shown);
    }
    const badge = (name: string): Promise<string> => page.locator(".result", { hasText: name }).locator(".result-marks").innerText();
    expect(await badge(overdue!.name)).toContain("Check long overdue");
    expect(await badge(lapsed!.name)).toContain("Membership lapsed");
    expect(await badge(suspended!.name)).toContain("Membership suspended");
    await expectToLookRight(page);
    await takePictures(page, "directory-also-shown");
    const { key } = await put(demo.app, { name: "Zebrafinch Circle", areas: ["alum-rock"], listingBasis: ListingBasis.PUBLIC_BODY });
    await database.write((manager) => manager.update(Organisation, { id: key }, { assuredAt: "2020-01-01T00:00:00.000Z" }));
    await openScreen(page, "directory?q=zebrafinch");
    const box = page.locator(".found-results .sand");
    expect(await box.innerText()).toContain("1 organisation fits but is not shown");
    await takePictures(page, "directory-left-out");
    await box.getByRole("button", { name: "Show it too" }).click();
    await page.locator(".result", { hasText: "Zebrafinch" }).waitFor();
    expect(await badge("Zebrafinch")).toContain("Check long overdue");
  });

  it("explains an address whose filter is not known, and keeps its words", async () => {
    const page = await visits.as(null);
    await openScreen(page, "directory?q=interpreting&area=NOWHERE");
    await screenNamed(page, "One of the filters is not known here");
    await expectToLookRight(page);
    await page.getByRole("link", { name: "Search with the same words, without filters" }).click();
    await page.locator(".result").first().waitFor();
    expect(new URL(page.url()).search).toBe("?q=interpreting");
  });

  it("keeps its filters behind one button on a phone", async () => {
    const page = await visits.as(null, widths.phone);
    await openScreen(page, "directory?voice=COMMUNITY");
    const button = page.getByRole("button", { name: "Filters: 1 on" });
    expect(await page.locator("#directory-facets").isVisible()).toBe(false);
    await button.click();
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator("#facet-voice-COMMUNITY").isVisible()).toBe(true);
    await expectToLookRight(page);
  });

  it("shows a register entry as one, and lets only somebody signed in claim it", async () => {
    const page = await visits.as(null);
    await openScreen(page, "organisations/saltley-neighbours-trust");
    expect(await page.locator(".notice-waiting").innerText()).toContain("From the public register");
    await expectToLookRight(page);
    await page.getByRole("link", { name: "Claim this page" }).click();
    await screenNamed(page, "Sign in to see this page");
  });

  it("is worked by keyboard alone", async () => {
    const page = await visits.as(null);
    await openScreen(page, "directory");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip-link");
    await page.keyboard.press("Enter");
    const field = page.locator("#directory-words");
    for (let presses = 0; presses < 5 && !(await field.evaluate((one) => one === document.activeElement)); presses += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("peer support");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=peer\+support/u);
    await page.locator(".result").first().waitFor();
  });

  it("shows researchers by what they are interested in, and lets one write about themselves", async () => {
    const page = await visits.as("eleanor-v");
    await openScreen(page, "researchers");
    await expectToLookRight(page);
    await page.getByRole("link", { name: "Your own profile" }).click();
    await screenNamed(page, "Eleanor V.");
    await expectToLookRight(page);
    await page.getByRole("link", { name: "Change your profile" }).click();
    await screenNamed(page, "What should communities know about you?");
    await page.getByLabel(/^What do you promise/u).fill("I pay for time, and I bring the findings back first.");
    await expectToLookRight(page);
    await page.getByRole("button", { name: "Save the profile" }).click();
    await screenNamed(page, "Eleanor V.");
    await page.getByText("I pay for time, and I bring the findings back first.").waitFor();
  });
});
