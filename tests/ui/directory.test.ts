import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { openBrowser, visit, widths, type Visit } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../harness/looks.ts";

/*
 * The directory as its readers use it, and an organisation's page as those who keep it change it: found by everyday
 * words, shared by its address, changed one thing at a time, linked once both sides say so, asked without an address.
 */

const circle = "organisations/alum-rock-sehat-circle";
const asked = "directory?q=someone+to+translate+for+women%2C+Birmingham";

describe("the directory and the pages of organisations", () => {
  let demo: Demo;
  let browser: Browser;
  const visits: Visit[] = [];

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  afterAll(async () => {
    expect(visits.flatMap((one) => one.scriptErrors)).toEqual([]);
    expect(visits.flatMap((one) => one.strayRequests)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  /** A new visit of one person, or of the public. */
  const as = async (person: string | null, width: number = widths.wide): Promise<Page> => {
    const made = await visit(browser, demo.origin, width);
    made.page.setDefaultTimeout(15_000);
    visits.push(made);
    if (person) {
      await made.page.goto(demo.signInPath(person));
      await made.page.waitForSelector("h1");
    }
    return made.page;
  };

  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(`/west-midlands/${path}`);
    await page.waitForSelector("h1");
    await page.waitForLoadState("networkidle");
  };

  const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

  const looksRight = async (page: Page): Promise<void> => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };

  const found = (page: Page): Promise<string> => page.locator("#directory-count").innerText();

  describe("searching", () => {
    it("says how everyday words were read and why each row matched, in the state it is shared by its address", async () => {
      const page = await as(null);
      await open(page, "directory");
      await looksRight(page);
      await page.getByLabel("What do you need, for whom, and where?").fill("someone to translate for women, Birmingham");
      await page.getByRole("button", { name: "Search", exact: true }).click();
      await page.getByRole("button", { name: "Remove Interpreting at appointments" }).waitFor();
      expect(new URL(page.url()).searchParams.get("q")).toBe("someone to translate for women, Birmingham");
      const first = page.locator(".result").first();
      expect(await first.locator("mark").allInnerTexts()).toContain("interpreting at appointments");
      expect(await page.locator(".result h3").allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining("Alum Rock Sehat Circle"), expect.stringContaining("Saltley")]),
      );
      await looksRight(page);
    });

    it("reads words literally once their reading was taken away", async () => {
      const page = await as(null);
      await open(page, asked);
      await page.getByRole("button", { name: "Remove Women" }).click();
      await page.waitForURL(/literally=/u);
      await page.getByRole("button", { name: "Remove Women" }).waitFor({ state: "detached" });
    });

    it("gives exactly as many as a facet's count says, and goes back to where one was", async () => {
      const page = await as(null);
      await open(page, "directory");
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
      const page = await as(null);
      await open(page, "directory?q=interpreting&voice=FUNDER");
      const box = page.locator(".directory-results .sand");
      expect(await box.innerText()).toContain("These filters are on: Funder.");
      await looksRight(page);
      await box.getByRole("button", { name: "Clear filters" }).click();
      await page.waitForURL((url) => !url.search.includes("voice"));
      expect(new URL(page.url()).searchParams.get("q")).toBe("interpreting");
      await page.locator(".result").first().waitFor();
    });

    it("keeps its filters behind one button on a phone", async () => {
      const page = await as(null, widths.phone);
      await open(page, "directory?voice=COMMUNITY");
      const button = page.getByRole("button", { name: "Filters: 1 on" });
      expect(await page.locator("#directory-facets").isVisible()).toBe(false);
      await button.click();
      expect(await button.getAttribute("aria-expanded")).toBe("true");
      expect(await page.locator("#facet-voice-COMMUNITY").isVisible()).toBe(true);
      await looksRight(page);
    });

    it("shows a register entry as one, and lets only somebody signed in claim it", async () => {
      const page = await as(null);
      await open(page, "organisations/saltley-neighbours-trust");
      expect(await page.locator(".notice-waiting").innerText()).toContain("From the public register");
      await looksRight(page);
      await page.getByRole("link", { name: "Claim this page" }).click();
      await heading(page, "Sign in to see this page");
    });

    it("is worked by keyboard alone", async () => {
      const page = await as(null);
      await open(page, "directory");
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
  });

  describe("keeping a page", () => {
    it("keeps what was typed when something is missing, saves it, and takes it back", async () => {
      const page = await as("rehana-q");
      await open(page, `${circle}/change/words/en`);
      await looksRight(page);
      const former = await page.getByLabel("What are you for?").inputValue();
      await page.getByLabel("What do you do? (optional)").fill("We drink tea and we explain.");
      await page.getByLabel("What are you for?").fill("");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.title()).toMatch(/^Error: /u);
      expect(await page.getByRole("alert").evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await page.getByLabel("What do you do? (optional)").inputValue()).toBe("We drink tea and we explain.");
      await looksRight(page);
      await page.getByLabel("What are you for?").fill("We are a circle of women.");
      await page.getByRole("button", { name: "Save" }).click();
      await heading(page, "Alum Rock Sehat Circle");
      await page.getByText("We are a circle of women.", { exact: true }).waitFor();
      await looksRight(page);
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("It is as it was before.").waitFor();
      await page.getByText(former, { exact: true }).waitFor();
    });

    it("says what somebody else saved meanwhile, and loses nothing", async () => {
      const [one, other] = [await as("rehana-q"), await as("rehana-q")];
      await open(one, `${circle}/change/details`);
      await open(other, `${circle}/change/details`);
      await one.getByLabel("Website (optional)").fill("https://circle.example.org");
      await one.getByRole("button", { name: "Save" }).click();
      await heading(one, "Alum Rock Sehat Circle");
      await other.getByLabel("How easy is it to get in and take part? (optional)").fill("Ring the bell.");
      await other.getByRole("button", { name: "Save" }).click();
      const notice = other.locator(".notice-waiting");
      await notice.waitFor();
      expect(await notice.innerText()).toContain("Website");
      expect(await other.getByLabel("How easy is it to get in and take part? (optional)").inputValue()).toBe("Ring the bell.");
      await looksRight(other);
      await other.getByRole("button", { name: "Save" }).click();
      await heading(other, "Alum Rock Sehat Circle");
      await other.getByText("Ring the bell.").waitFor();
    });

    it("adds a skill by everyday words with the keyboard, and takes it off again", async () => {
      const page = await as("rehana-q");
      await open(page, `${circle}/change/skills`);
      await page.getByLabel("What can you do?").focus();
      await page.keyboard.type("befriending");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByText("Chosen:").waitFor();
      await looksRight(page);
      await page.getByLabel("What do you call it yourselves? (optional)").fill("Sitting with her");
      await page.getByRole("button", { name: "Save" }).click();
      await heading(page, "Alum Rock Sehat Circle");
      await page.getByText("“Sitting with her”").waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("“Sitting with her”").waitFor({ state: "detached" });
    });

    it("asks for each consent by itself, says what follows, and takes it back", async () => {
      const page = await as("rehana-q");
      await open(page, `${circle}/change/consents`);
      await looksRight(page);
      await open(page, `${circle}/change/consents/show-contact`);
      await page.getByRole("button", { name: "Save the answer" }).click();
      await page.getByRole("alert").waitFor();
      await looksRight(page);
      await page.getByLabel("Yes, we agree").check();
      await page.getByRole("button", { name: "Save the answer" }).click();
      await heading(page, "What your organisation agrees to");
      await page.getByText("Whoever may see your page can see your contacts now.").waitFor();
      const stranger = await as(null);
      await open(stranger, circle);
      expect(await stranger.locator(".sand").first().innerText()).not.toContain("No phone or email is shown");
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("It is as it was before.").waitFor();
      await open(stranger, circle);
      expect(await stranger.locator(".sand").first().innerText()).toContain("No phone or email is shown");
    });

    it("shows the page as the public sees it, and everything that was done with it", async () => {
      const page = await as("rehana-q");
      await open(page, circle);
      await page.getByRole("link", { name: "See it as the public does" }).click();
      await page.getByText("This is what everyone sees, signed in or not.").waitFor();
      expect(await page.getByRole("heading", { name: "What you agreed to" }).count()).toBe(0);
      await looksRight(page);
      await open(page, `${circle}/history`);
      expect(await page.locator(".history-rows > li").count()).toBeGreaterThan(3);
      expect(await page.locator("main").innerText()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/u);
      await looksRight(page);
    });

    it("lets nobody else change it", async () => {
      const page = await as("eleanor-v");
      await open(page, `${circle}/change/words`);
      await heading(page, "You may not do this");
      await looksRight(page);
    });
  });

  describe("two sides", () => {
    it("ties a link once the other side confirms it", async () => {
      const page = await as("imran-s");
      await open(page, "organisations/coventry-central-hall");
      const row = page.locator(".link-row", { hasText: "Alum Rock Sehat Circle" });
      expect(await row.innerText()).toContain("Waiting for you");
      await row.getByRole("button", { name: /^Confirm/u }).click();
      await page.getByText("It counts from now on.").waitFor();
      await row.getByText("Confirmed by both").waitFor();
      await looksRight(page);
    });

    it("proposes a link only when every question that needs an answer has one", async () => {
      const page = await as("rehana-q");
      await open(page, `${circle}/links/propose`);
      await page.getByLabel("Which organisation?").focus();
      await page.keyboard.type("Bangladeshi");
      await page.getByRole("option", { name: /Bangladeshi Women/u }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Propose it to them" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.getByRole("alert").getByRole("link").count()).toBe(3);
      await looksRight(page);
      await page.getByLabel(/^Service agreement \(SLA\)/u).check();
      await page.getByLabel("What is it for?").fill("Companions for the Thursday clinic.");
      const start = page.getByRole("group", { name: /When did it start/u });
      await start.getByLabel("Day").fill("1");
      await start.getByLabel("Month").fill("4");
      await start.getByLabel("Year").fill("2027");
      await page.getByRole("button", { name: "Propose it to them" }).click();
      await heading(page, "Alum Rock Sehat Circle");
      const row = page.locator(".link-row", { hasText: "Companions for the Thursday clinic." });
      expect(await row.innerText()).toContain("Waiting for them");
    });

    it("puts two people in touch without showing an address before the answer", async () => {
      const stranger = await as(null);
      await open(stranger, `${circle}/ask`);
      await heading(stranger, "Sign in to see this page");
      const page = await as("eleanor-v");
      await open(page, `${circle}/ask`);
      await page.getByRole("button", { name: /^Send it to/u }).click();
      await page.getByRole("alert").waitFor();
      await looksRight(page);
      await page.getByLabel("Why would you like to be in touch?").fill("Could I sit in on a Wednesday, and bring cake?");
      await page.getByRole("button", { name: /^Send it to/u }).click();
      await heading(page, "What you asked");
      await looksRight(page);
      const keeper = await as("rehana-q");
      await open(keeper, circle);
      await keeper.getByRole("link", { name: /Eleanor V\./u }).first().click();
      await heading(keeper, /Eleanor V\. asks/u);
      await keeper.getByLabel(/^Yes, put us in touch/u).check();
      await keeper.getByLabel("A note to them (optional)").fill("Come on the 2nd.");
      await looksRight(keeper);
      await keeper.getByRole("button", { name: "Send the answer" }).click();
      await keeper.getByText("How to reach the person who asked").waitFor();
      await page.reload();
      await page.getByRole("link", { name: "Alum Rock Sehat Circle" }).first().click();
      await page.getByText("Come on the 2nd.").waitFor();
      await looksRight(page);
    });
  });

  it("shows researchers by what they are interested in, and lets one write about themselves", async () => {
    const page = await as("eleanor-v");
    await open(page, "researchers");
    await looksRight(page);
    await page.getByRole("link", { name: "Your own profile" }).click();
    await heading(page, "Eleanor V.");
    await looksRight(page);
    await page.getByRole("link", { name: "Change your profile" }).click();
    await heading(page, "What should communities know about you?");
    await page.getByLabel(/^What do you promise/u).fill("I pay for time, and I bring the findings back first.");
    await looksRight(page);
    await page.getByRole("button", { name: "Save the profile" }).click();
    await heading(page, "Eleanor V.");
    await page.getByText("I pay for time, and I bring the findings back first.").waitFor();
  });
});
