import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Profile, TranslationSource } from "../../server/organisations/profile.entity.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { openBrowser } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

/*
 * Records that can be trusted: credentials with their days, suggestions that are compared before they show, and two
 * records that become one and two again.
 */

const interpreters = "organisations/midland-interpreters";
const carers = ["lozells-carers-chai-circle", "lozells-carers-group"];

const original = { whatWeDo: "", howToWorkWithUs: null, translatedBy: TranslationSource.ORIGINAL, staleSince: null, madeFrom: null };

describe("records that can be trusted", () => {
  let demo: Demo;
  let browser: Browser;
  const visits = visitsTo(
    () => demo,
    () => browser,
  );

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
    await demo.app.database.write(async (manager) => {
      for (const handle of carers) {
        await manager.update(Organisation, { handle }, { website: "https://lozells-carers.example.org" });
        const { id } = await manager.findOneByOrFail(Organisation, { handle });
        const words = handle === carers[0] ? { lang: "pa", purpose: "ਚਾਹ ਪੀਂਦੇ ਹਾਂ।" } : { lang: "ur", purpose: "ہم چائے پیتے ہیں۔" };
        await manager.delete(Profile, { organisationId: id });
        await manager.insert(Profile, { id: newKey(), organisationId: id, ...words, ...original });
      }
    });
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    expect(visits.made.flatMap((one) => one.strayRequests)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  it("adds a credential, keeps what was typed when a day is wrong, and takes it off again", async () => {
    const page = await visits.as("tomasz-b");
    await openScreen(page, `${interpreters}/change/credentials`);
    await expectToLookRight(page);
    await page.getByLabel("What is it?").selectOption({ label: "Quality mark" });
    const last = page.getByRole("group", { name: /Its last day/u });
    await last.getByLabel("Day").fill("31");
    await last.getByLabel("Month").fill("2");
    await last.getByLabel("Year").fill("2031");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").waitFor();
    expect(await last.getByLabel("Day").inputValue()).toBe("31");
    await expectToLookRight(page);
    await last.getByLabel("Month").fill("3");
    await page.getByRole("button", { name: "Save" }).click();
    await screenNamed(page, "Midland Interpreters CIC");
    await page.getByText("Until 31 March 2031").waitFor();
    const stranger = await visits.as(null);
    await openScreen(stranger, interpreters);
    await stranger.getByText("Quality mark").waitFor();
    expect(await stranger.getByText("31 March 2031").count()).toBe(0);
  });

  it("does not let the committee note as seen what was changed after it looked", async () => {
    const secretary = await visits.as("farida-n");
    await openScreen(secretary, interpreters);
    const seen = secretary.getByRole("button", { name: /I have seen it.*Public liability insurance/u });
    await seen.waitFor();
    const keeper = await visits.as("tomasz-b");
    await openScreen(keeper, interpreters);
    await keeper.getByRole("link", { name: /Change.*Public liability insurance/u }).click();
    await keeper.getByRole("group", { name: /Its last day/u }).getByLabel("Year").fill("2029");
    await keeper.getByRole("button", { name: "Save" }).click();
    await screenNamed(keeper, "Midland Interpreters CIC");
    await seen.click();
    await secretary.getByText("The page was changed since you looked.").waitFor();
    await secretary.getByText(/^Until .* 2029$/u).waitFor();
    expect(await secretary.getByText("Seen by Farida N.").count()).toBe(0);
    await expectToLookRight(secretary);
    await seen.click();
    await secretary.getByText("It is shown as seen by the committee today.").waitFor();
    await secretary.getByText("Seen by Farida N.").waitFor();
  });

  it("compares a suggestion field by field and takes over what is ticked", async () => {
    const page = await visits.as("tomasz-b");
    await openScreen(page, "my-work");
    await page.getByRole("link", { name: /Compare a suggestion/u }).click();
    await screenNamed(page, /A suggestion for the page of/u);
    await expectToLookRight(page);
    await page.getByLabel("Take over: Year it began").uncheck();
    await page.getByRole("button", { name: "Take 1 field over" }).click();
    await page.getByRole("alert").waitFor();
    await expectToLookRight(page);
    await page.getByLabel("Why not all of it?").fill("We began in 2011.");
    await page.getByRole("button", { name: "Take 1 field over" }).click();
    await screenNamed(page, "Midland Interpreters CIC");
    await page.getByRole("link", { name: "https://www.midland-interpreters.example.org" }).waitFor();
  });

  it("suggests a change to a page that others keep", async () => {
    const page = await visits.as("eleanor-v");
    await openScreen(page, `${interpreters}/suggest`);
    await expectToLookRight(page);
    await page.getByLabel("What is wrong, or how do you know?").fill("The bell does not work.");
    await page.getByRole("button", { name: "Send to those who keep the page" }).click();
    await screenNamed(page, "Midland Interpreters CIC");
    await page.getByText("Those who keep the page were told").waitFor();
  });

  it("merges two records after a preview, leads the old address to the new page, and takes it back", async () => {
    const page = await visits.as("sam-e");
    await openScreen(page, "settings");
    await page.getByRole("link", { name: "Likely duplicates" }).click();
    await screenNamed(page, "Likely duplicates");
    await page.getByRole("link", { name: "Back to settings" }).click();
    await screenNamed(page, "Settings");
    await page.goBack();
    await screenNamed(page, "Likely duplicates");
    await expectToLookRight(page);
    await page.getByRole("link", { name: /Compare and merge.*Lozells/u }).click();
    await screenNamed(page, "Are these one organisation?");
    await page.getByRole("heading", { name: "What the page will say" }).waitFor();
    await page.getByText("words that were the original, and become a translation to look through").waitFor();
    await expectToLookRight(page);
    await takePictures(page, "merge-preview");
    await page.getByRole("button", { name: "Merge the two records" }).click();
    await page.getByRole("alert").waitFor();
    await expectToLookRight(page);
    await page.getByLabel("How do you know that they are one?").fill("The same people.");
    await page.getByRole("button", { name: "Merge the two records" }).click();
    await screenNamed(page, /Chai/u);
    await openScreen(page, `organisations/${carers[1]}`);
    await screenNamed(page, /Chai/u);
    expect(page.url()).toContain(carers[0]);
    await page.getByRole("link", { name: "Take the last merge back" }).click();
    await screenNamed(page, "Take the merge back?");
    await expectToLookRight(page);
    await page.getByLabel("Why are they two after all?").fill("Other people.");
    await page.getByRole("button", { name: "Take the merge back" }).click();
    await screenNamed(page, /Lozells Carers Group/u);
  });
});
