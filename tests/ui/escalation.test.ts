import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { widths } from "../harness/browser.ts";
import { codesOf, type CommitteeWorld } from "../harness/committee.ts";
import { takePictures } from "../harness/pictures.ts";
import { foundRegion } from "../harness/region.ts";
import { expectToLookRight, screenNamed } from "../harness/visits.ts";
import { worldInBrowser, type WorldInBrowser } from "../harness/world-visits.ts";

/*
 * Too many seats must step back, so that their committee cannot decide. Its ballot says so, the committee of the larger
 * partnership finds the file in My work and decides, and the applicant reads all of it. At a desk and on a phone.
 */

describe.each([
  ["at a desk", widths.wide],
  ["on a phone", widths.phone],
])("a ballot that too many stepped back from, in the browser %s", (_place, width) => {
  let shown: WorldInBrowser;
  let world: CommitteeWorld;
  let applicant: { who: string; application: string; name: string };
  let first = "";

  beforeAll(async () => {
    shown = await worldInBrowser();
    world = shown.world;
    await foundRegion(world);
    applicant = await world.checked();
  });
  afterAll(() => shown.close());

  const as = (who: string): Promise<Page> => shown.as(who, width);
  const open = (page: Page, path: string): Promise<void> => shown.open(page, path);

  async function look(page: Page, name: string): Promise<void> {
    await expectToLookRight(page);
    await takePictures(page, `escalation-${name}`);
  }

  it("says in the ballot that too many stepped back, and who decides now", async () => {
    const opened = await world.open(applicant.application);
    expect(codesOf(opened)).toEqual([]);
    first = opened.data.openBallot.ballot.id;
    await world.vote(first, "rrrryyy");
    await world.closeAfterTime(first);
    world.signEverybodyInAgain();
    const page = await as("u");
    await open(page, `/suffolk/ballots/${first}`);
    await page.getByRole("heading", { name: "Too many seats stepped back" }).waitFor();
    await page.getByText("East of England").first().waitFor();
    await look(page, "ballot");
  });

  it("tells the applicant that another committee decides, and that nothing is asked of them", async () => {
    const page = await as(applicant.who);
    await open(page, `/suffolk/apply/${applicant.application}`);
    await page.getByText("The committee of East of England decides instead, on the same file. You need not do anything.").waitFor();
    await look(page, "applicant-waits");
  });

  it("comes to the larger committee in My work, where a seat declares, reads the file and votes", async () => {
    const page = await as("p");
    await open(page, "/east-of-england/my-work");
    await page.getByRole("link", { name: `Declare and vote: ${applicant.name}` }).click();
    await page.getByRole("radio", { name: "No interest" }).waitFor();
    await look(page, "declare");
    await page.getByRole("radio", { name: "No interest" }).check();
    await page.getByRole("button", { name: "Save what I declare" }).click();
    await page.getByRole("radio", { name: "Yes, they should join" }).check();
    await page.getByRole("button", { name: "Cast my vote" }).click();
    await page.getByText("Your vote is in.").waitFor();
    await look(page, "voted");
    const ballot = new URL(page.url()).pathname.split("/").at(-1) ?? "";

    await open(page, `/east-of-england/applications/${applicant.application}`);
    await screenNamed(page, applicant.name);
    await page.getByText("the committee of East of England decides").first().waitFor();
    await look(page, "file");

    // Who stepped back from it before has nothing to press here either.
    const conflicted = await as("a");
    await open(conflicted, `/east-of-england/ballots/${ballot}`);
    expect(await conflicted.getByRole("button", { name: "Cast my vote" }).count()).toBe(0);
    await look(conflicted, "stepped-back-before");

    for (const seat of ["deputy", "r", "u"]) {
      await world.onboard(seat, "DeclareInterest", { ballot, level: "NONE" });
      expect(codesOf(await world.onboard(seat, "CastVote", { ballot, choice: "APPROVE", reason: null }))).toEqual([]);
    }
    await open(page, `/east-of-england/ballots/${ballot}/close`);
    await page.getByRole("button", { name: "Close the ballot" }).click();
    await page.getByRole("heading", { name: "Approved" }).waitFor();
    await look(page, "result");
  });

  it("is read by the applicant: who decided, and that they are a member of the partnership they applied to", async () => {
    const page = await as(applicant.who);
    await open(page, `/suffolk/apply/${applicant.application}`);
    await page.getByRole("heading", { name: "You are a member" }).waitFor();
    await look(page, "applicant-member");
    const members = await as("secretary");
    await open(members, "/suffolk/members");
    await members.getByRole("link", { name: applicant.name, exact: true }).waitFor();
    await open(members, "/suffolk/decisions");
    await members.getByText("Too many seats stepped back").first().waitFor();
    await look(members, "register");
  });
});
