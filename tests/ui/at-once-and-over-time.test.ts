import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf } from "../harness/committee.ts";
import { expectToLookRight, screenNamed } from "../harness/visits.ts";
import { worldInBrowser, type WorldInBrowser } from "../harness/world-visits.ts";

/*
 * Two people at the same moment, each in a browser of their own, and days that pass with no job running: what the
 * committee's journey promises, as its people see it.
 */

const settings = `mutation ($network: ID!, $version: Int!) { changeNetworkSettings(network: $network,
  input: { membershipTermMonths: 1, graceDays: 5 }, expectedVersion: $version) { network { version } problems { code } } }`;

const versionOf = `query ($id: ID!) { node(id: $id) { ... on Network { version } } }`;

const membershipOf = `query ($id: ID!) { node(id: $id) { ... on Organisation { membership { id renewBy } } } }`;

async function declareAndChoose(page: Page, choice: string): Promise<void> {
  await page.getByRole("radio", { name: "No interest" }).check();
  await page.getByRole("button", { name: "Save what I declare" }).click();
  await page.getByRole("radio", { name: choice }).check();
}

const castVote = (page: Page): Promise<void> => page.getByRole("button", { name: "Cast my vote" }).click();

describe("a committee at once and over time, in browsers", () => {
  let shown: WorldInBrowser;

  beforeAll(async () => {
    shown = await worldInBrowser();
  });
  afterAll(() => shown.close());

  async function openBallot(): Promise<{ who: string; application: string; organisation: string; name: string; ballot: string }> {
    const applicant = await shown.world.checked();
    const opened = await shown.world.open(applicant.application);
    expect(codesOf(opened)).toEqual([]);
    return { ...applicant, ballot: opened.data.openBallot.ballot.id };
  }

  it("counts the votes of two seats that press at the same moment, and shows each its own alone", async () => {
    const { ballot } = await openBallot();
    const [one, other] = await Promise.all([shown.as("a"), shown.as("b", 390)]);
    await Promise.all([one, other].map((page) => shown.open(page, `/suffolk/ballots/${ballot}`)));
    await Promise.all([declareAndChoose(one, "Yes, they should join"), declareAndChoose(other, "No, not now")]);
    await other.getByLabel(/^Why/u).fill("We have not met them.");
    await Promise.all([castVote(one), castVote(other)]);
    await Promise.all([one, other].map((page) => page.getByText("Your vote is in.").waitFor()));
    const secretary = await shown.as("secretary");
    await shown.open(secretary, `/suffolk/ballots/${ballot}`);
    await secretary.getByRole("heading", { name: "2 of 7 seats have voted" }).waitFor();
    expect(await one.getByText("We have not met them.").count(), "nobody reads another's reason while it is open").toBe(0);
    await shown.open(one, `/suffolk/ballots/${ballot}`);
    expect(await one.getByRole("radio", { name: "Yes, they should join" }).isChecked()).toBe(true);
    await shown.open(other, `/suffolk/ballots/${ballot}`);
    expect(await other.getByRole("radio", { name: "No, not now" }).isChecked()).toBe(true);
  });

  it("tells a seat that presses after the close that it came too late, and shows what was decided", async () => {
    const { ballot } = await openBallot();
    await shown.world.vote(ballot, "yyyyy--");
    const late = await shown.as("v");
    await shown.open(late, `/suffolk/ballots/${ballot}`);
    await declareAndChoose(late, "No, not now");
    await late.getByLabel(/^Why/u).fill("One moment.");
    const closed = await shown.world.closeAfterTime(ballot);
    expect(codesOf(closed)).toEqual([]);
    await castVote(late);
    await late.getByText(/^This ballot closed on .* so this came too late\.$/u).first().waitFor();
    shown.world.signEverybodyInAgain();
    const again = await shown.as("v");
    await shown.open(again, `/suffolk/ballots/${ballot}`);
    await again.getByRole("heading", { name: "Approved" }).waitFor();
    await expectToLookRight(again);
  });

  it("keeps what the second of two people wrote, and tells them who was first", async () => {
    const [first, second] = await Promise.all([shown.as("secretary"), shown.as("secretary")]);
    await Promise.all([first, second].map((page) => shown.open(page, "/suffolk/settings/network")));
    await first.getByLabel("Purpose, in one sentence (optional)").fill("Groups of the coast.");
    await second.getByLabel("About the partnership (optional)").fill("We meet in Ipswich.");
    await first.getByRole("button", { name: "Save settings" }).click();
    await first.getByText("The settings are saved.").first().waitFor();
    await second.getByRole("button", { name: "Save settings" }).click();
    await second.getByText(/changed this while you were writing\. Nothing of yours is lost/u).first().waitFor();
    expect(await second.getByLabel("About the partnership (optional)").inputValue()).toBe("We meet in Ipswich.");
    await expectToLookRight(second);
  });

  it("lets a membership run into its time of grace, lapse and be taken up again, by the date alone", async () => {
    const { world } = shown;
    const { version } = (await world.ask("secretary", versionOf, { id: world.networkId })).data.node;
    expect(codesOf(await world.ask("secretary", settings, { network: world.networkId, version }))).toEqual([]);
    const { application, organisation, name, who } = await world.checked();
    await world.decide(application, "yyyyyyy");
    world.signEverybodyInAgain();
    const { id, renewBy } = (await world.ask(who, membershipOf, { id: organisation })).data.node.membership;

    /** The page of the membership for the secretary, a number of days after its last one. */
    const onDay = async (after: number): Promise<Page> => {
      const target = Date.parse(`${renewBy}T12:00:00Z`) + after * 86_400_000;
      world.server.later({ minutes: Math.round((target - Date.parse(world.server.now())) / 60_000) });
      world.signEverybodyInAgain();
      const page = await shown.as("secretary");
      await shown.open(page, `/suffolk/members/${id}`);
      await screenNamed(page, name);
      return page;
    };
    const stateOf = (page: Page): Promise<string> => page.locator("dt:text-is('State today') + dd").innerText();

    expect(await stateOf(await onDay(0)), "its last day is still in").toBe("Member");
    expect(await stateOf(await onDay(1))).toContain("In its time of grace");
    expect(await stateOf(await onDay(5))).toContain("In its time of grace");
    const lapsed = await onDay(6);
    expect(await stateOf(lapsed)).toBe("Lapsed");
    await expectToLookRight(lapsed);
    await lapsed.getByRole("link", { name: "Renew the membership" }).click();
    await lapsed.getByRole("button", { name: "Renew the membership" }).click();
    await screenNamed(lapsed, name);
    expect(await stateOf(lapsed)).toBe("Member");
  });
});
