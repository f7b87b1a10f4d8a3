import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { openBrowser, visit, widths, type Visit } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../harness/looks.ts";

/*
 * The main job, as its users do it: a group without a number or an address applies, the committee checks, declares,
 * votes (one seat steps back) and admits it, the group agrees to be listed, and a commissioner finds it by skill,
 * language and area. Pictures of the screens go to docs/screens.
 */

const group = "Small Heath Sewing Sisters";
const seatHolders = ["yusuf-a", "nasima-k", "wing-l", "imran-s", "grace-o", "patience-m", "bilal-h"];
const stepsBack = "bilal-h";

/** Pictures end here, in pixels: they show a screen, and long lists only make them heavy. */
const tallestPicture = 1400;

describe("a committee onboards a partner, who is then found by skill", () => {
  let demo: Demo;
  let browser: Browser;
  const visits = new Map<string, Visit>();
  let application = "";
  let ballot = "";

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await demo.close();
  });

  /** The page of one person, signed in once. */
  const as = async (person: string | null): Promise<Page> => {
    const known = visits.get(person ?? "public");
    if (known) {
      return known.page;
    }
    const made = await visit(browser, demo.origin);
    made.page.setDefaultTimeout(15_000);
    visits.set(person ?? "public", made);
    if (person) {
      await made.page.goto(demo.signInPath(person));
      await made.page.waitForSelector("h1");
    }
    return made.page;
  };

  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(`/west-midlands/${path}`);
    await page.waitForSelector("h1");
  };

  const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

  const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

  /** Takes the picture of a screen at a desk and on a phone, after looking at it. */
  const picture = async (page: Page, name: string): Promise<void> => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    for (const width of [widths.wide, widths.phone]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate("window.scrollTo(0, 0)");
      const height = Math.min(tallestPicture, Number(await page.evaluate("document.documentElement.scrollHeight")));
      const clip = { x: 0, y: 0, width, height };
      await page.screenshot({ path: `docs/screens/${name}-${width}.png`, fullPage: true, clip });
    }
    await page.setViewportSize({ width: widths.wide, height: 900 });
  };

  const addToList = async (page: Page, typed: string, chosen: RegExp): Promise<void> => {
    await page.getByRole("combobox").fill(typed);
    await page.getByRole("option", { name: chosen }).first().click();
    await page.getByRole("button", { name: /Remove/ }).first().waitFor();
  };

  it("lets a group apply that has no number, no address and no website", async () => {
    const page = await as("akhtar-j");
    await open(page, "apply");
    await page.getByRole("link", { name: "Apply for another group" }).click();
    await heading(page, "What is your group called?");
    await page.getByLabel("Name of your group or organisation").fill(group);
    await page.getByLabel("A community group, not registered anywhere").check();
    await press(page, "Continue");
    await heading(page, "Apply to join the partnership");
    await page.getByText("1 of 7 questions completed").waitFor();
    application = page.url().split("/").at(-1) ?? "";

    await page.getByRole("link", { name: "What you do", exact: true }).click();
    await page.getByRole("textbox").first().fill("We sew together on Thursdays and go along to the doctor with each other.");
    await press(page, "Continue");
  });

  it("says what is wrong and keeps what was typed", async () => {
    const page = await as("akhtar-j");
    await open(page, `apply/${application}/languages`);
    await page.getByRole("combobox").fill("Mirpori");
    await press(page, "Continue");
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByRole("combobox").inputValue()).toBe("Mirpori");
    await picture(page, "apply-question-error");
  });

  it("keeps every answer, on another device too, and sends them after a check", async () => {
    const first = await as("akhtar-j");
    await open(first, `apply/${application}/communities`);
    await addToList(first, "women", /^Women$/);
    await press(first, "Continue");
    await first.waitForURL((url) => !url.pathname.endsWith("/communities"));

    const device = await visit(browser, demo.origin, widths.phone);
    const page = device.page;
    page.setDefaultTimeout(15_000);
    visits.set("akhtar-j on a phone", device);
    await page.goto(demo.signInPath("akhtar-j"));
    await page.waitForSelector("h1");
    await open(page, `apply/${application}`);
    await page.getByText("3 of 7 questions completed").waitFor();
    await picture(page, "apply-tasks");
    for (const [question, typed, chosen] of [
      ["areas", "Birmingham", /^Birmingham/],
      ["languages", "Mirpuri", /Pahari-Potwari/],
      ["skills", "interpret", /Interpreting/],
    ] as const) {
      await open(page, `apply/${application}/${question}`);
      await addToList(page, typed, chosen);
      await press(page, "Continue");
      await page.waitForURL((url) => !url.pathname.endsWith(`/${question}`));
    }
    await open(page, `apply/${application}/contact`);
    await page.getByRole("textbox").first().fill("Ask for Shirin at the sewing room. The committee may see this.");
    await press(page, "Continue");
    await open(page, `apply/${application}/check`);
    await heading(page, "Check your answers");
    await page.getByText("Pahari-Potwari").first().waitFor();
    await picture(page, "apply-check");
    await press(page, "Send application");
    await heading(page, "Your application is sent");
    // The browser's own way back leads to the application as it stands now, never to a form that is over.
    await page.goBack();
    await heading(page, group);
  });

  it("brings it to the committee, who ask, are answered, and finish their checks", async () => {
    const page = await as("farida-n");
    await open(page, "applications");
    await picture(page, "applications");
    await page.getByRole("link", { name: group }).click();
    await heading(page, group);
    await page.getByRole("textbox", { name: "Message" }).fill("Who holds the key of the room?");
    await press(page, "Send to the applicant");
    await page.getByText("Who holds the key of the room?").waitFor();

    const applicant = await as("akhtar-j");
    await open(applicant, `apply/${application}`);
    await applicant.getByRole("textbox", { name: "Your answer" }).fill("দুই জন বোন। (Two sisters.)");
    await press(applicant, "Send to the committee");
    await applicant.getByText("দুই জন বোন").first().waitFor();

    await open(page, "applications");
    await page.getByRole("link", { name: group }).click();
    await page.getByText("দুই জন বোন").waitFor();
    for (let left = 3; left > 0; left -= 1) {
      await page.getByRole("button", { name: /^Pass/ }).first().click();
      await page.getByText(`${4 - left} of 3 settled`).waitFor();
    }
    await picture(page, "application");
  });

  it("opens a ballot with its question, closing time and rule", async () => {
    const page = await as("nasima-k");
    await open(page, "applications");
    await page.getByRole("link", { name: group }).click();
    await page.getByRole("link", { name: "Open a ballot" }).click();
    await heading(page, "Open a ballot");
    expect(await page.getByLabel("The question put to the seats").inputValue()).toContain(group);
    await press(page, "Continue");
    await heading(page, "Check before you open the ballot");
    await press(page, "Open the ballot");
    await page.waitForURL(/ballots\/blt_/);
    ballot = page.url().split("/").at(-1) ?? "";
    expect(await page.getByText("Cast my vote").count(), "the vote is shut before the declaration").toBe(0);
  });

  it("lets each seat declare, then vote; one steps back", async () => {
    for (const [index, person] of seatHolders.entries()) {
      const page = await as(person);
      await open(page, `ballots/${ballot}`);
      if (person === stepsBack) {
        await page.getByRole("radio", { name: /Yes, so I step back/ }).check();
        await page.getByLabel("What is the interest?").fill("My sister sews there.");
        await press(page, "Save what I declare");
        await page.getByText("Your seat has stepped back").first().waitFor();
        continue;
      }
      await page.getByRole("radio", { name: "No interest" }).check();
      await press(page, "Save what I declare");
      await page.getByRole("radio", { name: "Yes, they should join" }).check();
      if (index === 1) {
        await picture(page, "ballot-open");
      }
      if (index === 2) {
        await page.getByRole("radio", { name: /No, not now/ }).check();
        await page.getByLabel(/Why/).fill("I would like to meet them first.");
      }
      await press(page, "Cast my vote");
      await page.getByText("Your vote is in.").waitFor();
    }
  });

  it("closes with an outcome in a sentence, and reasons go to the applicant", async () => {
    const page = await as("farida-n");
    await open(page, `ballots/${ballot}`);
    await page.getByRole("link", { name: "Close the ballot" }).click();
    await heading(page, "Close the ballot now?");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await press(page, "Close the ballot");
    await page.getByRole("heading", { name: "Approved" }).waitFor();
    await page.getByText("5 of 6 seats said yes").waitFor();
    await picture(page, "ballot-result");
    await page.getByRole("link", { name: "Write the letter of reasons" }).first().click();
    await page.getByLabel("Reasons", { exact: true }).fill("Thank you. The seats value that you go along to appointments.");
    await press(page, "Continue");
    await heading(page, "Check the letter before you send it");
    await press(page, /Send/);
    await page.getByText("Thank you. The seats value").first().waitFor();
  });

  it("keeps the new partner hidden until it agrees, one consent at a time", async () => {
    const stranger = await as(null);
    await open(stranger, `directory?q=${encodeURIComponent(group)}`);
    expect(await stranger.getByRole("link", { name: group }).count()).toBe(0);

    const page = await as("akhtar-j");
    await open(page, `apply/${application}`);
    await page.getByRole("link", { name: "Choose what is shown of you" }).waitFor();
    await open(page, "my-work");
    await page.getByRole("link", { name: `Choose what is shown of ${group}` }).click();
    await heading(page, "What your organisation agrees to");
    await page.getByRole("link", { name: "Answer those not asked yet" }).click();
    await heading(page, "Being in the public directory");
    await page.getByRole("radio", { name: "Yes, we agree" }).check();
    await press(page, "Save the answer");
    await page.waitForURL((url) => !url.pathname.endsWith("/list-public"));
    await picture(page, "consent");
  });

  it("is found by a commissioner by skill, language and area", async () => {
    const page = await as("joanne-f");
    await open(page, "directory");
    await page.getByLabel("What do you need, for whom, and where?").fill("someone to translate in Mirpuri in Birmingham");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.getByRole("link", { name: group }).waitFor();
    await page.getByText("We read this as").waitFor();
    await picture(page, "directory");
    await page.getByRole("link", { name: group }).click();
    await heading(page, group);
    await picture(page, "organisation");
  });

  it("then stands among the members", async () => {
    const page = await as("imran-s");
    await open(page, "my-work");
    await picture(page, "my-work");
    await open(page, "members");
    await page.getByRole("link", { name: group, exact: true }).waitFor();
    await picture(page, "members");
  });

  it("asked nothing of any other server, and no script failed", () => {
    for (const [person, { strayRequests, scriptErrors }] of visits) {
      expect({ person, strayRequests, scriptErrors }).toEqual({ person, strayRequests: [], scriptErrors: [] });
    }
  });
});
