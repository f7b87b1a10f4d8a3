import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { openBrowser } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { choose, expectFocusOnHeading, expectFocusInside, press, skipToMain, type } from "../harness/keyboard.ts";
import { expectToLookRight, openScreen, visitsTo } from "../harness/visits.ts";

/*
 * The committee's work with the keyboard alone: a file from the queue to an open ballot, and a closed ballot read.
 */

const chaiCircle = "Lozells Carers’ Chai Circle";
const asked = "Who holds the key of the room?";

describe("a committee with the keyboard alone", () => {
  let demo: Demo;
  let browser: Browser;
  let file = "";
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

  it("the secretary settles the checks of a file and asks a question", async () => {
    const page = await visits.as("farida-n");
    await openScreen(page, "applications");
    await skipToMain(page);
    await press(page, page.getByRole("link", { name: chaiCircle }));
    await expectFocusOnHeading(page, chaiCircle);
    file = new URL(page.url()).pathname.split("/").at(-1) ?? "";

    await press(page, page.getByRole("link", { name: /^Not the same/u }));
    await expectFocusOnHeading(page, "How do you know that they are not the same?");
    await type(page, page.getByLabel("Reason"), "We rang them both.");
    await press(page, page.getByRole("button", { name: "Not the same" }));
    await expectFocusOnHeading(page, chaiCircle);

    const checks = page.locator("section, .sheet").filter({ has: page.getByRole("heading", { name: "Checks" }) }).last();
    const duplicates = checks.getByRole("listitem").filter({ hasText: "Not already here" });
    await press(page, duplicates.getByRole("button", { name: /^Pass/u }));
    await duplicates.getByText("Passed").waitFor();
    await expectFocusInside(duplicates);

    for (let left = await checks.getByRole("link", { name: /^Waive/u }).count(); left > 0; left -= 1) {
      await press(page, checks.getByRole("link", { name: /^Waive/u }).first());
      await expectFocusOnHeading(page, /How does/u);
      await type(page, page.getByRole("textbox", { name: "Note" }), "Everybody on the committee has met them.");
      await press(page, page.getByRole("button", { name: "Save the check" }));
      await expectFocusOnHeading(page, chaiCircle);
    }

    await choose(page, page.getByRole("group", { name: "Who should see your message?" }), "The applicant and the committee");
    await type(page, page.getByLabel("Message", { exact: true }).last(), asked);
    await press(page, page.getByRole("button", { name: "Send to the applicant" }));
    await page.getByText("Your message went to the applicant. It now waits for their answer.").waitFor();
    await page.locator(".message, li").filter({ hasText: asked }).first().waitFor();
    await expectToLookRight(page);
  });

  it("a seat opens the ballot once the applicant has answered", async () => {
    const reply = `mutation ($application: ID!) {
      replyToCommittee(application: $application, body: "Two sisters.") { problems { message } } }`;
    const answered = await demo.ask<{ replyToCommittee: { problems: unknown[] } }>("akhtar-j", reply, { application: file });
    expect(answered.replyToCommittee.problems).toEqual([]);

    const page = await visits.as("nasima-k");
    await openScreen(page, `applications/${file}`);
    await skipToMain(page);
    await press(page, page.getByRole("link", { name: "Open a ballot" }));
    await expectFocusOnHeading(page, "Open a ballot");
    await press(page, page.getByRole("button", { name: "Continue" }));
    await expectFocusOnHeading(page, "Check before you open the ballot");
    await press(page, page.getByRole("button", { name: "Open the ballot" }));
    await expectFocusOnHeading(page, /Should Lozells Carers’ Chai Circle join/u);
    await expectToLookRight(page);
  });

  it("a seat reads what a closed ballot came to, and its decision", async () => {
    const page = await visits.as("imran-s");
    await openScreen(page, "ballots");
    await skipToMain(page);
    await press(page, page.getByRole("link", { name: /Should Alum Rock Sehat Circle join/u }));
    await expectFocusOnHeading(page, /Should Alum Rock Sehat Circle join/u);
    await page.getByRole("heading", { name: "Approved" }).waitFor();
    await page.getByText("I have eaten with them.").waitFor();
    await press(page, page.getByRole("link", { name: "In the public decision register" }));
    await expectFocusOnHeading(page, /Alum Rock Sehat Circle/u);
    await expectToLookRight(page);
  });
});
