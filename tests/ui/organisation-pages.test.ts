import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { openBrowser } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { pick } from "../harness/keyboard.ts";
import { takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

/*
 * An organisation's page as those who keep it change it, one thing at a time; links that count once both sides say so;
 * and asking to be put in touch without an address being shown.
 */

const circle = "organisations/alum-rock-sehat-circle";

describe("the pages of organisations", () => {
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

  describe("keeping a page", () => {
    it("keeps what was typed when something is missing, saves it, and takes it back", async () => {
      const page = await visits.as("rehana-q");
      await openScreen(page, `${circle}/change/words/en`);
      await expectToLookRight(page);
      const former = await page.getByLabel("What are you for?").inputValue();
      await page.getByLabel("What do you do? (optional)").fill("We drink tea and we explain.");
      await page.getByLabel("What are you for?").fill("");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.title()).toMatch(/^Error: /u);
      expect(await page.getByRole("alert").evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await page.getByLabel("What do you do? (optional)").inputValue()).toBe("We drink tea and we explain.");
      await expectToLookRight(page);
      await page.getByLabel("What are you for?").fill("We are a circle of women.");
      await page.getByRole("button", { name: "Save" }).click();
      await screenNamed(page, "Alum Rock Sehat Circle");
      await page.getByText("We are a circle of women.", { exact: true }).waitFor();
      await expectToLookRight(page);
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("It is as it was before.").waitFor();
      await page.getByText(former, { exact: true }).waitFor();
    });

    it("takes a language off the page, or makes it the original, and takes either back", async () => {
      const page = await visits.as("rehana-q");
      const sources = async (): Promise<string[]> => {
        await page.getByText("It is as it was before.").waitFor();
        return page.locator(".translation-head").allInnerTexts();
      };
      await openScreen(page, circle);
      const before = await page.locator(".translation-head").allInnerTexts();
      await openScreen(page, `${circle}/change/words/en`);
      await takePictures(page, "words-of-a-translation");
      await page.getByRole("button", { name: "Take the words in English off your page" }).click();
      await page.getByText("The words in English were taken off your page.").waitFor();
      await screenNamed(page, "Alum Rock Sehat Circle");
      expect(await page.locator(".translation-head").allInnerTexts()).toEqual([expect.stringContaining("Urdu")]);
      await expectToLookRight(page);
      await page.getByRole("button", { name: "Undo" }).click();
      expect(await sources()).toEqual(before);

      await openScreen(page, `${circle}/change/words/en`);
      await page.getByLabel("This is the original").check();
      await page.getByLabel("What are you for?").fill("We are a circle of women and men.");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("this translation may be behind").waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      expect(await sources()).toEqual(before);
      expect(await page.getByText("this translation may be behind").count()).toBe(0);
      await openScreen(page, `${circle}/history`);
      await page.getByText("Urdu: since when it says something else than the original").first().waitFor();
      await expectToLookRight(page);
    });

    it("says beside its field which postcode, point or telephone number of several cannot be one", async () => {
      const page = await visits.as("winston-c");
      await openScreen(page, "organisations/handsworth-caribbean-elders/change/places");
      await page.getByRole("button", { name: "Add a place" }).click();
      await page.getByRole("button", { name: "Add a place" }).click();
      const third = page.getByRole("group", { name: "Place 3" });
      await third.getByLabel(/^Postcode/u).fill("B8 3B");
      await page.getByRole("button", { name: "Save" }).click();
      const second = page.getByRole("group", { name: "Place 2" });
      await second.getByText("Enter a full postcode such as B8 1AA, or leave it out.").waitFor();
      expect(await second.getByLabel(/^Postcode/u).getAttribute("aria-invalid")).toBe("true");
      expect(await second.getByLabel(/^Postcode/u).inputValue()).toBe("B8 3B");
      await page.getByRole("alert").getByRole("link").click();
      expect(await second.getByLabel(/^Postcode/u).evaluate((one) => one === document.activeElement)).toBe(true);
      await expectToLookRight(page);
      await second.getByLabel(/^Postcode/u).fill("B20 9ZZ");
      await second.getByLabel(/^Latitude/u).fill("-1.9, 52.5");
      await page.getByRole("button", { name: "Save" }).click();
      await second.getByText("Give latitude and longitude of a point").waitFor();
      await openScreen(page, "organisations/handsworth-caribbean-elders/change/contacts");
      await page.getByRole("group", { name: "Contact 1" }).getByLabel(/^Number, address or place/u).fill("soon");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("group", { name: "Contact 1" }).getByText("Enter a telephone number such as 0121 496 0000.").waitFor();
      await expectToLookRight(page);
    });

    it("says what somebody else saved meanwhile, and loses nothing", async () => {
      const [one, other] = [await visits.as("rehana-q"), await visits.as("rehana-q")];
      await openScreen(one, `${circle}/change/details`);
      await openScreen(other, `${circle}/change/details`);
      await one.getByLabel("Website (optional)").fill("https://circle.example.org");
      await one.getByRole("button", { name: "Save" }).click();
      await screenNamed(one, "Alum Rock Sehat Circle");
      await other.getByLabel("How easy is it to get in and take part? (optional)").fill("Ring the bell.");
      await other.getByRole("button", { name: "Save" }).click();
      const notice = other.locator(".notice-waiting");
      await notice.waitFor();
      expect(await notice.innerText()).toContain("Website");
      expect(await other.getByLabel("How easy is it to get in and take part? (optional)").inputValue()).toBe("Ring the bell.");
      await expectToLookRight(other);
      await other.getByRole("button", { name: "Save" }).click();
      await screenNamed(other, "Alum Rock Sehat Circle");
      await other.getByText("Ring the bell.").waitFor();
    });

    it("adds a skill by everyday words with the keyboard, and takes it off again", async () => {
      const page = await visits.as("rehana-q");
      await openScreen(page, `${circle}/change/skills`);
      await page.getByRole("combobox", { name: "What can you do?" }).focus();
      await page.keyboard.type("befriending");
      await pick(page, /befriending/iu);
      await page.getByText("Chosen:").waitFor();
      await expectToLookRight(page);
      await page.getByLabel("What do you call it yourselves? (optional)").fill("Sitting with her");
      await page.getByRole("button", { name: "Save" }).click();
      await screenNamed(page, "Alum Rock Sehat Circle");
      await page.getByText("“Sitting with her”").waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("“Sitting with her”").waitFor({ state: "detached" });
    });

    it("asks for each consent by itself, says what follows, and takes it back", async () => {
      const page = await visits.as("rehana-q");
      await openScreen(page, `${circle}/change/consents`);
      await expectToLookRight(page);
      await openScreen(page, `${circle}/change/consents/show-contact`);
      await page.getByRole("button", { name: "Save the answer" }).click();
      await page.getByRole("alert").waitFor();
      await expectToLookRight(page);
      await page.getByLabel("Yes, we agree").check();
      await page.getByRole("button", { name: "Save the answer" }).click();
      await screenNamed(page, "What your organisation agrees to");
      await page.getByText("Whoever may see your page can see your contacts now.").waitFor();
      const stranger = await visits.as(null);
      await openScreen(stranger, circle);
      expect(await stranger.locator(".sand").first().innerText()).not.toContain("No phone or email is shown");
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("It is as it was before.").waitFor();
      await openScreen(stranger, circle);
      expect(await stranger.locator(".sand").first().innerText()).toContain("No phone or email is shown");
    });

    it("shows the page as the public sees it, and everything that was done with it", async () => {
      const page = await visits.as("rehana-q");
      await openScreen(page, circle);
      await page.getByRole("link", { name: "See it as the public does" }).click();
      await page.getByText("This is what everyone sees, signed in or not.").waitFor();
      expect(await page.getByRole("heading", { name: "What you agreed to" }).count()).toBe(0);
      await expectToLookRight(page);
      await openScreen(page, `${circle}/history`);
      expect(await page.locator(".history-rows > li").count()).toBeGreaterThan(3);
      expect(await page.locator("main").innerText()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/u);
      await expectToLookRight(page);
    });

    it("names a language with its script in words, never by its tag", async () => {
      const page = await visits.as("rehana-q");
      await openScreen(page, `${circle}/change/words/ur-Latn`);
      await page.getByText("Urdu (Latin script)").first().waitFor();
      await page.getByLabel("What are you for?").fill("Hum aurton ka aik daira hain.");
      await page.getByRole("button", { name: "Save" }).click();
      await screenNamed(page, "Alum Rock Sehat Circle");
      await page.getByRole("link", { name: "Urdu (Latin script)" }).click();
      await page.getByText("Hum aurton ka aik daira hain.").waitFor();
      expect(await page.locator("main").innerText()).not.toContain("ur-Latn");
      await expectToLookRight(page);
      await takePictures(page, "words-in-another-script");
      await openScreen(page, `${circle}/change/words/ur-Latn`);
      await page.getByRole("button", { name: "Take the words in Urdu (Latin script) off your page" }).click();
      await page.getByText("were taken off your page.").waitFor();
    });

    it("lets nobody else change it", async () => {
      const page = await visits.as("eleanor-v");
      await openScreen(page, `${circle}/change/words`);
      await screenNamed(page, "You may not do this");
      await expectToLookRight(page);
    });
  });

  describe("two sides", () => {
    it("ties a link once the other side confirms it", async () => {
      const page = await visits.as("imran-s");
      await openScreen(page, "organisations/coventry-central-hall");
      const row = page.locator(".link-row", { hasText: "Alum Rock Sehat Circle" });
      expect(await row.innerText()).toContain("Waiting for you");
      await row.getByRole("button", { name: /^Confirm/u }).click();
      await page.getByText("It counts from now on.").waitFor();
      await row.getByText("Confirmed by both").waitFor();
      await expectToLookRight(page);
    });

    it("proposes a link only when every question that needs an answer has one", async () => {
      const page = await visits.as("rehana-q");
      await openScreen(page, `${circle}/links/propose`);
      await page.getByRole("combobox", { name: "Which organisation?" }).focus();
      await page.keyboard.type("Bangladeshi");
      await page.getByRole("option", { name: /Bangladeshi Women/u }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Propose it to them" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.getByRole("alert").getByRole("link").count()).toBe(3);
      await expectToLookRight(page);
      await page.getByLabel(/^Service agreement \(SLA\)/u).check();
      await page.getByLabel("What is it for?").fill("Companions for the Thursday clinic.");
      const start = page.getByRole("group", { name: /When did it start/u });
      await start.getByLabel("Day").fill("1");
      await start.getByLabel("Month").fill("4");
      await start.getByLabel("Year").fill("2027");
      await page.getByRole("button", { name: "Propose it to them" }).click();
      await screenNamed(page, "Alum Rock Sehat Circle");
      const row = page.locator(".link-row", { hasText: "Companions for the Thursday clinic." });
      expect(await row.innerText()).toContain("Waiting for them");
    });

    it("puts two people in touch without showing an address before the answer", async () => {
      const stranger = await visits.as(null);
      await openScreen(stranger, `${circle}/ask`);
      await screenNamed(stranger, "Sign in to see this page");
      const page = await visits.as("eleanor-v");
      await openScreen(page, `${circle}/ask`);
      await page.getByRole("button", { name: /^Send it to/u }).click();
      await page.getByRole("alert").waitFor();
      await expectToLookRight(page);
      await page.getByLabel("Why would you like to be in touch?").fill("Could I sit in on a Wednesday, and bring cake?");
      await page.getByRole("button", { name: /^Send it to/u }).click();
      await screenNamed(page, "What you asked");
      await expectToLookRight(page);
      const keeper = await visits.as("rehana-q");
      await openScreen(keeper, circle);
      await keeper.getByRole("link", { name: /Eleanor V\./u }).first().click();
      await screenNamed(keeper, /Eleanor V\. asks/u);
      await keeper.getByLabel(/^Yes, put us in touch/u).check();
      await keeper.getByLabel("A note to them (optional)").fill("Come on the 2nd.");
      await expectToLookRight(keeper);
      await keeper.getByRole("button", { name: "Send the answer" }).click();
      await keeper.getByText("How to reach the person who asked").waitFor();
      await page.reload();
      await page.getByRole("link", { name: "Alum Rock Sehat Circle" }).first().click();
      await page.getByText("Come on the 2nd.").waitFor();
      await expectToLookRight(page);
    });
  });

  it("says which programme a service is part of and who pays for it, and keeps what the form does not ask about", async () => {
    const page = await visits.as("rehana-q");
    await openScreen(page, circle);
    await page.getByRole("link", { name: "Wednesday circle" }).click();
    await page.getByText("Who pays for it").waitFor();
    const times = await page.getByText(/^Wednesdays/u).allInnerTexts();
    expect(times.length).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Change this service" }).click();
    await page.getByLabel(/^Is it part of a programme\?/u).fill("Women together");
    await page.getByLabel(/^What is that programme\?/u).fill("Circles in five places.");
    await page.getByLabel(/^Who pays for it\?/u).fill("The city council");
    await expectToLookRight(page);
    await page.getByRole("button", { name: "Save the service" }).click();
    await page.getByRole("link", { name: "Wednesday circle" }).click();
    await page.getByText("Circles in five places.").waitFor();
    await page.getByText("The city council").waitFor();
    expect(await page.getByText(/^Wednesdays/u).allInnerTexts()).toEqual(times);
    await expectToLookRight(page);
    await page.getByRole("link", { name: "History", exact: true }).click();
    await page.getByRole("heading", { name: "History of the service" }).waitFor();
    await page.getByText("Who pays for it", { exact: true }).waitFor();
    await page.getByText("The city council", { exact: true }).waitFor();
    await expectToLookRight(page);
  });

  it("shows a long list in parts, each at an address of its own, and leaves nothing out", async () => {
    const found = await demo.ask<{ organisation: { id: string } }>("tomasz-b", `{ organisation(handle: "midland-interpreters") { id } }`);
    const offer = `mutation ($organisation: ID!, $input: ServiceInput!) { offerService(organisation: $organisation, input: $input) { problems { code } } }`;
    for (let number = 1; number <= 55; number += 1) {
      const input = { name: `Meeting place ${number}`, description: "A room, a kettle, and somebody who listens." };
      await demo.ask("tomasz-b", offer, { organisation: found.organisation.id, input });
    }
    const page = await visits.as(null);
    await openScreen(page, "organisations/midland-interpreters");
    const names = page.locator(".service-row .service-name");
    const first = await names.allInnerTexts();
    expect(first).toHaveLength(50);
    await page.getByRole("link", { name: "Further ones" }).click();
    await page.getByRole("link", { name: "Back to the first" }).waitFor();
    await expect.poll(() => names.first().innerText()).not.toBe(first[0]);
    const rest = await names.allInnerTexts();
    const made = [...first, ...rest].filter((name) => name.startsWith("Meeting place"));
    expect(new Set(made).size).toBe(55);
    expect(rest.filter((name) => first.includes(name))).toEqual([]);
    await expectToLookRight(page);
    await page.reload();
    await expect.poll(() => names.allInnerTexts(), { message: "the address keeps the place" }).toEqual(rest);
  });
});
