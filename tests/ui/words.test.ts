import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { openBrowser } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

/*
 * Words for skills: a group suggests one where none of the list fits, and a data steward takes it in, says what it
 * means, or says why not.
 */

const interpreters = "organisations/midland-interpreters";

describe("words for skills", () => {
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

  it("stand on the page of the group that suggests them, which sees that they wait", async () => {
    const page = await visits.as("tomasz-b");
    await openScreen(page, `${interpreters}/change/skills`);
    await page.getByLabel("None of them fits").check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("What do you call it yourselves?").fill("x".repeat(81));
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").getByRole("link", { name: "Use 80 characters or fewer. You have 81." }).click();
    expect(await page.getByLabel("What do you call it yourselves?").evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel("What do you call it yourselves?").fill("Whispered interpreting");
    await expectToLookRight(page);
    await page.getByRole("button", { name: "Save" }).click();
    await screenNamed(page, "Midland Interpreters CIC");
    await page.getByRole("link", { name: "Whispered interpreting", exact: true }).waitFor();
    await openScreen(page, "my-work");
    await page.getByRole("link", { name: /your word “Whispered interpreting”/u }).click();
    await screenNamed(page, "Whispered interpreting");
    await page.getByText("Waits for an answer").waitFor();
    expect(await page.getByRole("button", { name: "Take it into the list" }).count()).toBe(0);
    await expectToLookRight(page);
  });

  it("are read as a skill of the list when a steward says what they mean; the group keeps its word", async () => {
    const page = await visits.as("sam-e");
    await openScreen(page, "my-work");
    await page.getByRole("link", { name: /words to look at/u }).click();
    await screenNamed(page, "Words for skills");
    await expectToLookRight(page);
    await page.getByRole("link", { name: "Whispered interpreting" }).click();
    await page.getByText(/Tomasz B\. suggested it.*1 page says it/u).first().waitFor();
    await page.getByRole("link", { name: "It means another skill" }).click();
    await screenNamed(page, "What does “Whispered interpreting” mean?");
    await page.getByRole("button", { name: "Read it as this skill" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByRole("combobox", { name: "Which skill of the list?" }).fill("interpreting at");
    await page.getByRole("option").first().click();
    await expectToLookRight(page);
    const onto = (await page.getByText(/^Chosen:/u).textContent())?.replace("Chosen: ", "") ?? "";
    await page.getByRole("button", { name: "Read it as this skill" }).click();
    await page.getByText(`“Whispered interpreting” is read as “${onto}” now.`).waitFor();
    const stranger = await visits.as(null);
    await openScreen(stranger, interpreters);
    await stranger.getByText(/Whispered interpreting/u).waitFor();
    expect(await stranger.getByRole("link", { name: "Whispered interpreting", exact: true }).count()).toBe(0);
  });

  it("that were merged let a kept search be changed: the skill in their place is taken off like any other", async () => {
    const { skills } = await demo.ask<{ skills: { id: string; code: string }[] }>("sam-e", "{ skills { id code } }");
    const idOf = (code: string): string => skills.find((skill) => skill.code === code)?.id ?? "";
    const merge = "mutation ($one: ID!, $other: ID!) { mapSkill(proposed: $one, onto: $other) { problems { message } } }";
    await demo.ask("sam-e", merge, { one: idOf("interpreting"), other: idOf("written-translation") });
    const page = await visits.as(null);
    await openScreen(page, `directory?skill=${idOf("interpreting")}&skill=${idOf("mental-wellbeing")}`);
    await page.getByRole("checkbox", { name: /^Written translation/u }).uncheck();
    await page.waitForURL((address) => !address.search.includes(idOf("interpreting")));
    await openScreen(page, `services?skill=${idOf("interpreting")}`);
    await page.getByRole("checkbox", { name: /^Written translation/u }).uncheck();
    await page.waitForURL((address) => address.search === "");
  });

  it("come into the list under a wider skill, with words in several languages, and are found by them", async () => {
    const page = await visits.as("sam-e");
    await openScreen(page, "words");
    await page.getByRole("link", { name: "Sewing and talking" }).click();
    await screenNamed(page, "Sewing and talking");
    await page.getByLabel(/What is it called in English/u).fill("");
    await page.getByRole("button", { name: "Take it into the list" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel(/What is it called in English/u).fill("Sewing circles");
    await page.getByLabel("Which wider skill is it a kind of?").selectOption({ label: "Learning and free time" });
    await page.getByLabel(/^Bengali/u).fill(`সেলাই\n${"x".repeat(101)}`);
    await page.getByRole("button", { name: "Take it into the list" }).click();
    await page.getByRole("alert").getByRole("link", { name: "Use 100 characters or fewer. You have 101." }).click();
    expect(await page.getByLabel(/^Bengali/u).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel(/^Bengali/u).fill("কাঁথা সেলাই\nসেলাই");
    await expectToLookRight(page);
    await page.getByRole("button", { name: "Take it into the list" }).click();
    await page.getByText("“Sewing circles” is in the list.").waitFor();
    const { skills } = await demo.ask<{ skills: object[] }>("sam-e", `{ skills(text: "কাঁথা") { label parent { label } words { lang words } } }`);
    expect(skills).toEqual([
      { label: "Sewing circles", parent: { label: "Learning and free time" }, words: [{ lang: "bn", words: ["কাঁথা সেলাই", "সেলাই"] }] },
    ]);
  });

  it("are not taken up only with a reason", async () => {
    const page = await visits.as("sam-e");
    await openScreen(page, "words");
    await page.getByRole("link", { name: "Tłumacz przez telefon w nocy" }).click();
    // It was written in Polish: what it is called in English is for the steward to say.
    expect(await page.getByLabel("What is it called in English?").inputValue()).toBe("");
    expect(await page.getByLabel(/^Polish/u).inputValue()).toBe("Tłumacz przez telefon w nocy");
    await page.getByRole("link", { name: "Do not take it up" }).click();
    await page.getByRole("button", { name: "Do not take it up" }).click();
    await page.getByRole("alert").waitFor();
    await expectToLookRight(page);
    await page.getByLabel("Why not?").fill("It is interpreting, at another time of day.");
    // The word of an application waits too, and is answered meanwhile.
    const decline = `mutation ($skill: ID!) { declineSkill(skill: $skill, reason: "See befriending.", expectedVersion: 1) { problems { message } } }`;
    const { words } = await demo.ask<{ words: { id: string; label: string }[] }>("sam-e", "{ words: skills(status: PROPOSED) { id label } }");
    const applied = words.find(({ label }) => label === "sitting with");
    expect(await demo.ask("sam-e", decline, { skill: applied?.id })).toEqual({ declineSkill: { problems: [] } });
    await page.getByRole("button", { name: "Do not take it up" }).click();
    await page.getByText("“Tłumacz przez telefon w nocy” is not offered.").waitFor();
    await page.getByText("No word waits.").waitFor();
  });
});
