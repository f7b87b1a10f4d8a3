import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, type CommitteeWorld } from "../harness/committee.ts";
import { expectToLookRight, screenNamed } from "../harness/visits.ts";
import { worldInBrowser, type WorldInBrowser } from "../harness/world-visits.ts";

/*
 * An appeal as its people live it, in a small world of its own whose clock can be moved: the time to appeal is over in
 * the demonstration. The applicant reads why the committee said no, appeals in time, seats that did not decide the
 * first time decide, and the applicant reads what came of it.
 */

const letter = "We did not see who looks after the money. Tell us, and come back.";
const grounds = "The committee had our old accounts. The new ones were in the post.";

describe("an appeal in the browser", () => {
  let shown: WorldInBrowser;
  let world: CommitteeWorld;

  beforeAll(async () => {
    shown = await worldInBrowser();
    world = shown.world;
  });
  afterAll(() => shown.close());

  const as = (who: string, width?: number): Promise<Page> => shown.as(who, width);
  const open = (page: Page, path: string): Promise<void> => shown.open(page, `/suffolk/${path}`);

  /** An application that a, b, c and u refused, with the letter that says why. */
  async function refused(): Promise<{ who: string; application: string }> {
    const { who, application } = await world.checked();
    const { ballot } = await world.decide(application, "nnn-n--");
    const asked = `query ($id: ID!) { node(id: $id) { ... on Ballot { decision { id } } } }`;
    const { decision } = (await world.ask("secretary", asked, { id: ballot })).data.node;
    const reasons = { decision: decision.id, reasonsForApplicant: letter, conditions: [] };
    expect(codesOf(await world.onboard("secretary", "GiveReasons", reasons))).toEqual([]);
    return { who, application };
  }

  it("lets the applicant read the reasons, appeal, and read what other seats decided", async () => {
    const { who, application } = await refused();
    const page = await as(who, 390);
    await open(page, `apply/${application}`);
    await page.getByRole("heading", { name: "The committee said no" }).waitFor();
    await page.getByText(letter).waitFor();
    await expectToLookRight(page);
    await page.getByRole("link", { name: "Appeal against this decision" }).click();
    await screenNamed(page, /^Appeal for/u);
    await page.getByRole("button", { name: "Send the appeal" }).click();
    await page.locator(".error-summary").waitFor();
    await page.getByLabel("What was wrong with the decision?").fill(grounds);
    await page.getByRole("button", { name: "Send the appeal" }).click();
    await page.getByRole("heading", { name: "Your appeal waits for the committee" }).waitFor();
    await page.getByText(grounds).waitFor();
    expect(await page.getByRole("link", { name: "Appeal against this decision" }).count(), "one appeal is all").toBe(0);

    const opened = await world.open(application);
    expect(codesOf(opened)).toEqual([]);
    const ballot: string = opened.data.openBallot.ballot.id;
    await open(page, `apply/${application}`);
    await page.getByRole("heading", { name: /voting/iu }).first().waitFor();

    // Who decided the first time is told so, and has nothing to press.
    const decider = await as("a");
    await open(decider, `ballots/${ballot}`);
    await decider.getByText("Your seat decided the first time. The others decide about the appeal.").first().waitFor();
    expect(await decider.getByText("Cast my vote").count()).toBe(0);

    const other = await as("d");
    await open(other, `ballots/${ballot}`);
    await other.getByText(grounds).waitFor();
    await other.getByRole("radio", { name: "No interest" }).check();
    await other.getByRole("button", { name: "Save what I declare" }).click();
    await other.getByRole("radio", { name: "Yes, they should join" }).check();
    await other.getByRole("button", { name: "Cast my vote" }).click();
    await other.getByText("Your vote is in.").waitFor();
    await expectToLookRight(other);
    await world.vote(ballot, "-----yy");

    // Every seat that may has voted, so that the outcome can be recorded before the time.
    const secretary = await as("secretary");
    await open(secretary, `ballots/${ballot}/close`);
    await secretary.getByRole("button", { name: "Close the ballot" }).click();
    await secretary.getByRole("heading", { name: "Approved" }).waitFor();

    await open(page, `apply/${application}`);
    await page.getByRole("heading", { name: "You are a member" }).waitFor();
    await page.getByText(/^It was decided on/u).waitFor();
    await expectToLookRight(page);
  });

  it("offers no appeal once its time is over, but to take the application up again", async () => {
    const { who, application } = await refused();
    world.server.later({ days: 28 });
    world.signEverybodyInAgain();
    const lastDay = await as(who);
    await open(lastDay, `apply/${application}`);
    await lastDay.getByRole("link", { name: "Appeal against this decision" }).waitFor();
    world.server.later({ days: 1 });
    world.signEverybodyInAgain();
    const dayAfter = await as(who);
    await open(dayAfter, `apply/${application}`);
    await dayAfter.getByText(letter).waitFor();
    expect(await dayAfter.getByRole("link", { name: "Appeal against this decision" }).count()).toBe(0);
    await dayAfter.getByRole("link", { name: "Reopen this application" }).waitFor();
    // An address kept from before says so too.
    await open(dayAfter, `apply/${application}/appeal`);
    await screenNamed(dayAfter, "We cannot find this page");
  });
});
