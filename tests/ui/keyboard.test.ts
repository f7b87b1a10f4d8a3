import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { openBrowser, settled, widths } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { choose, expectFocusInside, expectFocusOnHeading, pick, press, skipToMain, tabTo, type } from "../harness/keyboard.ts";
import { takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, visitsTo } from "../harness/visits.ts";

/*
 * What people come for, done with the keyboard alone: no pointer is used anywhere here, and no test puts the focus
 * where it should be.
 */

const circle = "Alum Rock Sehat Circle";

describe("with the keyboard alone", () => {
  let demo: Demo;
  let browser: Browser;
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

  it("one searches and opens an organisation", async () => {
    const page = await visits.as(null);
    await openScreen(page, "directory");
    await skipToMain(page);
    await type(page, page.getByLabel("What do you need, for whom, and where?"), "someone to translate for women, Birmingham");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Remove Interpreting at appointments" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id), "the focus stays in the field").toBe("directory-words");
    await press(page, page.locator(".result").getByRole("link", { name: circle }));
    await expectFocusOnHeading(page, circle);
    await expectToLookRight(page);
  });

  it("one ticks a box of a facet and takes the tick off again", async () => {
    const page = await visits.as(null);
    await openScreen(page, "directory");
    await skipToMain(page);
    await tabTo(page, page.getByRole("checkbox", { name: /^Funder/u }));
    await page.keyboard.press("Space");
    await page.waitForURL(/voice=FUNDER/u);
    expect(await page.evaluate(() => document.activeElement?.id), "the focus stays on the box").toBe("facet-voice-FUNDER");
    // At once, whether or not the answer to the first press is here.
    await page.keyboard.press("Space");
    await page.waitForURL((address) => !address.search.includes("voice"));
  });

  it("one asks to be put in touch", async () => {
    const page = await visits.as("eleanor-v");
    await openScreen(page, "organisations/alum-rock-sehat-circle");
    await skipToMain(page);
    await press(page, page.getByRole("link", { name: "Ask to be put in touch" }).first());
    await expectFocusOnHeading(page, `Ask ${circle} to put you in touch`);
    await type(page, page.getByLabel("Why would you like to be in touch?"), "May we plan the autumn clinics together with you?");
    await press(page, page.getByRole("button", { name: `Send it to ${circle}` }));
    await expectFocusOnHeading(page, "What you asked");
    await page.getByText("May we plan the autumn clinics together with you?").waitFor();
    await expectToLookRight(page);
  });

  it("one says when a service is open, and is told what is wrong beside each time, on a phone too", async () => {
    const page = await visits.as("rehana-q", widths.narrow);
    await openScreen(page, "organisations/alum-rock-sehat-circle/services/add");
    await skipToMain(page);
    await type(page, page.getByLabel("What is it called?"), "Knit and natter");
    await type(page, page.getByLabel("What is it, in plain words?"), "We knit and talk.");
    await press(page, page.getByRole("button", { name: "Add a time" }));
    await tabTo(page, page.getByLabel("Until", { exact: true }));
    await page.keyboard.type("noonish");
    await press(page, page.getByRole("button", { name: "Save the service" }));
    await page.getByRole("alert").waitFor();
    await expectToLookRight(page);
    await press(page, page.getByRole("alert").getByRole("link", { name: "Choose the day of time 1" }));
    await page.keyboard.press("W");
    await type(page, page.getByLabel("From", { exact: true }), "10.30");
    await tabTo(page, page.getByLabel("Until", { exact: true }));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("12:30pm");
    await type(page, page.getByLabel("What else matters"), "In term time");
    await press(page, page.getByRole("button", { name: "Add a time" }));
    await expectToLookRight(page);
    await takePictures(page, "service-times");
    await press(page, page.getByRole("button", { name: "Remove time 2" }));
    await type(page, page.getByLabel("In which formats is it offered? One on each line"), "Large print");
    await press(page, page.getByRole("button", { name: "Save the service" }));
    await page.getByText("Knit and natter was added.").waitFor();
    await press(page, page.getByRole("link", { name: "Knit and natter" }));
    await expectFocusOnHeading(page, "Knit and natter");
    await page.getByText("Wednesdays 10:30 to 12:30").waitFor();
    await page.getByText("In term time").waitFor();
    await page.getByText("Large print").waitFor();
    await expectToLookRight(page);
  });

  it("a seat declares and votes, on a phone too", async () => {
    const page = await visits.as("imran-s", widths.phone);
    await openScreen(page, "ballots");
    await skipToMain(page);
    await press(page, page.getByRole("link", { name: /Nechells/u }));
    await expectFocusOnHeading(page, /Nechells/u);
    await choose(page, page.getByRole("group", { name: /interest/iu }), "No interest");
    await press(page, page.getByRole("button", { name: "Save what I declare" }));
    await choose(page, page.getByRole("group", { name: /vote/iu }), "Yes, they should join");
    await press(page, page.getByRole("button", { name: "Cast my vote" }));
    await page.getByText("Your vote is in.").waitFor();
    await expectToLookRight(page);
  });

  it("what is marked in a list of suggestions stays marked when the answer to a later letter changes the list", async () => {
    const page = await visits.as("rehana-q");
    await openScreen(page, "organisations/alum-rock-sehat-circle/change/areas");
    await skipToMain(page);
    const field = page.getByRole("combobox");
    await type(page, field, "birmingha");
    await settled(page);
    let answer = (): void => undefined;
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/graphql", async (route) => {
      await mayAnswer;
      const response = await route.fetch();
      const json = (await response.json()) as { data?: { areas?: unknown[] } };
      await route.fulfill({ response, json: json.data?.areas ? { data: { areas: json.data.areas.slice(0, 8).reverse() } } : json });
    });
    await page.keyboard.type("m");
    await page.keyboard.press("ArrowDown");
    const options = page.getByRole("option");
    const [first = ""] = await options.allInnerTexts();
    expect(await options.first().getAttribute("aria-selected")).toBe("true");
    answer();
    await settled(page);
    const marked = page.getByRole("option", { selected: true });
    expect([await options.count() > 1, (await options.allInnerTexts()).at(-1)]).toEqual([true, first]);
    expect(await marked.allInnerTexts()).toEqual([first]);
  });

  it("a group applies, from its name to the confirmation", async () => {
    const page = await visits.as("leila-h");
    await openScreen(page, "apply/start");
    await skipToMain(page);
    await type(page, page.getByLabel("Name of your group or organisation"), "Lozells Carers Story Table");
    await choose(page, page.getByRole("group", { name: "Which of these are you?" }), /A community group, not registered anywhere/u);
    await press(page, page.getByRole("button", { name: "Continue" }));
    await expectFocusOnHeading(page, "Is one of these yours?");
    await expectToLookRight(page);
    await press(page, page.getByRole("button", { name: "None of these, go on" }));
    await expectFocusOnHeading(page, "Apply to join the partnership");

    await press(page, page.getByRole("link", { name: "What you do", exact: true }));
    await type(page, page.getByRole("textbox").first(), "We tell each other stories, in four languages.");
    await press(page, page.getByRole("button", { name: "Continue" }));
    for (const [question, typed, chosen] of [
      ["communities", "women", "Women"],
      ["areas", "Birmingham", "Birmingham"],
      ["languages", "Mirpuri", "Pahari-Potwari"],
    ] as const) {
      await page.waitForURL((address) => address.pathname.endsWith(`/${question}`));
      await expectFocusOnHeading(page, /./u);
      await type(page, page.getByRole("combobox"), typed);
      await pick(page, new RegExp(`^${chosen}`, "u"));
      await page.getByRole("button", { name: `Remove ${chosen}` }).waitFor();
      await press(page, page.getByRole("button", { name: "Continue" }));
    }
    await page.waitForURL((address) => address.pathname.endsWith("/skills"));
    await type(page, page.getByRole("combobox"), "Qissa telling");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    await press(page, page.getByRole("button", { name: "Add “Qissa telling” as our own word" }));
    await page.getByRole("button", { name: "Remove Qissa telling" }).waitFor();
    await press(page, page.getByRole("button", { name: "Continue" }));
    await page.waitForURL((address) => address.pathname.endsWith("/contact"));
    await type(page, page.getByRole("textbox").first(), "Ask for Leila at the house. The committee may see this.");
    await press(page, page.getByRole("button", { name: "Continue" }));
    await expectFocusOnHeading(page, "Apply to join the partnership");

    await press(page, page.getByRole("link", { name: "Check your answers and send" }).first());
    await expectFocusOnHeading(page, "Check your answers");
    await press(page, page.getByRole("link", { name: /^Change.*what do you do/iu }).first());
    await type(page, page.getByRole("textbox").first(), " We tell each other stories.");
    await press(page, page.getByRole("button", { name: "Continue" }));
    await expectFocusOnHeading(page, "Check your answers");
    await press(page, page.getByRole("button", { name: "Send application" }));
    await expectFocusOnHeading(page, "Your application is sent");
    await expectToLookRight(page);
  });

  it("one side proposes a link, and the other confirms it", async () => {
    const page = await visits.as("rehana-q");
    await openScreen(page, "organisations/alum-rock-sehat-circle");
    await skipToMain(page);
    await press(page, page.getByRole("link", { name: "Propose a link" }));
    await expectFocusOnHeading(page, "Propose a partnership link");
    await type(page, page.getByRole("combobox", { name: "Which organisation?" }), "Sparkbrook");
    await pick(page, /^Sparkbrook Advice Room/u);
    await page.getByText("Chosen: Sparkbrook Advice Room").waitFor();
    await choose(page, page.getByRole("group", { name: "What kind of link is it?" }), /^Refers people/u);
    await type(page, page.getByLabel("What is it for?"), "Letters about benefits.");
    for (const [box, typed] of [
      ["Day", "1"],
      ["Month", "10"],
      ["Year", "2026"],
    ] as const) {
      await type(page, page.getByRole("group", { name: "When did it start, or when will it?" }).getByLabel(box), typed);
    }
    await press(page, page.getByRole("button", { name: "Propose it to them" }));
    await expectFocusOnHeading(page, circle);

    const other = await visits.as("nadia-r");
    await openScreen(other, "my-work");
    await skipToMain(other);
    await press(other, other.getByRole("link", { name: new RegExp(circle, "u") }).first());
    await expectFocusOnHeading(other, "Sparkbrook Advice Room");
    const link = other.locator(".link-row").filter({ hasText: "Letters about benefits." });
    await press(other, link.getByRole("button", { name: /^Confirm/u }));
    await link.getByText("Confirmed by both").waitFor();
    await expectFocusInside(link);
    await expectToLookRight(other);
  });

  it("one who keeps a page adds a skill, and undoes it", async () => {
    const page = await visits.as("rehana-q");
    await openScreen(page, "organisations/alum-rock-sehat-circle/change/skills");
    await skipToMain(page);
    await type(page, page.getByRole("combobox", { name: "What can you do?" }), "befriending");
    await pick(page, /^Befriending/u);
    await page.getByText("Chosen:").waitFor();
    await type(page, page.getByLabel("What do you call it yourselves? (optional)"), "Sitting with her");
    await press(page, page.getByRole("button", { name: "Save" }));
    await expectFocusOnHeading(page, circle);
    await page.getByText("“Sitting with her”").waitFor();
    // What was just done stands before the heading.
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Undo");
    await page.keyboard.press("Enter");
    await page.getByText("“Sitting with her”").waitFor({ state: "detached" });
  });

  it("one takes the list of seats away as a file", async () => {
    const page = await visits.as("imran-s");
    await openScreen(page, "members");
    await skipToMain(page);
    await press(page, page.locator("summary", { hasText: "Download these 7 rows" }));
    await type(page, page.locator("details[open]").getByLabel("What is the file for?"), "To put up in the hall");
    const waiting = page.waitForEvent("download");
    await press(page, page.getByRole("button", { name: "These 7 rows, for a spreadsheet (CSV)" }));
    const file = readFileSync(await (await waiting).path(), "utf8");
    expect(file.trimEnd().split("\r\n")).toHaveLength(8);
  });
});
