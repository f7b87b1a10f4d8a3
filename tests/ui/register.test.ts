import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { Network } from "../../server/identity/network.entity.ts";
import { Person } from "../../server/identity/person.entity.ts";
import { Role } from "../../server/identity/role.ts";
import { grantRole } from "../../server/identity/role.service.ts";
import { OrganisationIdentifier } from "../../server/organisations/organisation-identifier.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { openBrowser, widths } from "../harness/browser.ts";
import { extract } from "../harness/charities.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { takePictures } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

/*
 * What becomes of an entry that was imported from a public register: somebody asks to keep its page, takes it off the
 * list, or applies with its number.
 */

describe("entries of a register", () => {
  let demo: Demo;
  let browser: Browser;
  const visits = visitsTo(
    () => demo,
    () => browser,
  );

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
    expect(await importRegister(extract())).toEqual({ created: 6 });
    const steward = await demo.app.database.read.findOneByOrFail(Person, { displayName: "Beth L." });
    const network = await demo.app.database.read.findOneByOrFail(Network, { handle: "west-midlands" });
    await (await demo.app.contextFor(null)).write((tx) =>
      grantRole(tx, { personId: steward.id, role: Role.DATA_STEWARD, networkId: network.id, organisationId: null, from: "2020-01-01", to: null }),
    );
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    expect(visits.made.flatMap((one) => one.strayRequests)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  async function importRegister(content: string): Promise<object> {
    const importing = `mutation ($input: ImportInput!) { importOrganisations(input: $input, dryRun: false) { import { created } problems { message } } }`;
    const { importOrganisations } = await demo.ask<{ importOrganisations: { import: object } }>("sam-e", importing, {
      input: { format: "CHARITIES", content, source: "extract.csv", extractOn: "2026-11-01" },
    });
    return importOrganisations.import;
  }

  async function look(page: Page, name: string): Promise<void> {
    await expectToLookRight(page);
    await takePictures(page, `register-${name}`);
  }

  describe("claim it", () => {
    const entry = "organisations/small-heath-sewing-circle";
    const said = "I am the treasurer; my name is in our annual return.";

    it("asks to keep the page, and changes nothing before somebody has confirmed it", async () => {
      const page = await visits.as("leila-h");
      await openScreen(page, entry);
      await page.getByText("From the public register").first().waitFor();
      await look(page, "entry");
      await page.getByRole("link", { name: "Claim this page" }).click();
      await screenNamed(page, /Small Heath Sewing Circle/u);
      await page.getByRole("button", { name: "Send the claim" }).click();
      await page.getByRole("alert").waitFor();
      await page.getByRole("textbox").fill(said);
      await look(page, "claim");
      await page.getByRole("button", { name: "Send the claim" }).click();
      await screenNamed(page, "Small Heath Sewing Circle");
      await page.getByText("You have asked to keep this page.").waitFor();
      expect(await page.getByRole("link", { name: "Claim this page" }).count()).toBe(0);
      await look(page, "claim-asked");
      await openScreen(page, `${entry}/change/words/en`);
      await screenNamed(page, /./u);
      expect(await page.getByLabel("What are you for?").count()).toBe(0);
      await openScreen(page, "my-work");
      await page.getByText("Somebody has to confirm that you speak for Small Heath Sewing Circle").waitFor();
      await look(page, "claim-waits");
    });

    it("is answered by a data steward, who reads who asks and why", async () => {
      const page = await visits.as("beth-l", widths.narrow);
      await openScreen(page, "my-work");
      await page.getByRole("link", { name: /Say whether somebody speaks for Small Heath Sewing Circle/u }).click();
      await screenNamed(page, "Does Leila H. speak for Small Heath Sewing Circle?");
      await page.getByText(said).waitFor();
      await page.getByText("9000007").waitFor();
      expect(await page.getByRole("link", { name: "Back to my work" }).getAttribute("href")).toBe("/west-midlands/my-work");
      await look(page, "claim-answer");
      await page.getByRole("button", { name: "Yes, confirm it" }).click();
      await page.getByText("Leila H. can keep the page of Small Heath Sewing Circle now. They get an email.").waitFor();
      await page.getByText("Say whether somebody speaks for Small Heath Sewing Circle").waitFor({ state: "detached" });
      await look(page, "claim-answered");
      const letters = await demo.app.database.read.find(Mail);
      expect(letters.map(({ subject }) => subject)).toContain("You can keep the page of Small Heath Sewing Circle now");
    });

    it("lets whoever asked write the page, which the register no longer writes over", async () => {
      const page = await visits.as("leila-h");
      await openScreen(page, `${entry}/change/words/en`);
      await page.getByLabel("What are you for?").fill("We sew and we talk.");
      await page.getByRole("button", { name: "Save" }).click();
      await screenNamed(page, "Small Heath Sewing Circle");
      await page.getByText("We sew and we talk.", { exact: true }).waitFor();
      await look(page, "claimed");
      const stranger = await visits.as(null);
      await openScreen(stranger, entry);
      await screenNamed(stranger, "Small Heath Sewing Circle");
      expect(await stranger.getByText("From the public register").count()).toBe(1);
      expect(await page.getByRole("link", { name: "Claim this page" }).count()).toBe(0);
      await page.getByRole("link", { name: "Choose what is shown" }).click();
      await screenNamed(page, "What your organisation agrees to");
      await openScreen(page, `${entry}/change/consents/list-public`);
      await page.getByLabel("Yes, we agree").check();
      await page.getByRole("button", { name: "Save the answer" }).click();
      await page.getByText("Undo").first().waitFor();
      await openScreen(stranger, entry);
      await stranger.getByText("We sew and we talk.", { exact: true }).waitFor();
      expect(await stranger.getByText("From the public register").count()).toBe(0);
    });
  });

  describe("take it off", () => {
    const entry = "organisations/nechells-advice-desk";

    it("goes at once, without anybody agreeing", async () => {
      const page = await visits.as("harjit-k", widths.narrow);
      await openScreen(page, entry);
      await page.getByRole("link", { name: "Take it off" }).click();
      await screenNamed(page, "Take Nechells Advice Desk off the list");
      await look(page, "take-off");
      await page.getByRole("button", { name: "Take it off now" }).click();
      await page.getByText("Nechells Advice Desk was taken off the list.").waitFor();
      await screenNamed(page, "Find a partner who knows the community");
      const stranger = await visits.as(null);
      await openScreen(stranger, entry);
      await screenNamed(stranger, "We cannot find this page");
      await openScreen(stranger, "directory?q=Nechells+Advice+Desk&everywhere=yes");
      expect(await stranger.getByRole("link", { name: "Nechells Advice Desk" }).count()).toBe(0);
    });

    it("stays off when the register is read again, and the report says so", async () => {
      const page = await visits.as("sam-e");
      await openScreen(page, "settings/import");
      const again = extract([{ registered_charity_number: "9000008", charity_activities: "Advice on debt." }]);
      await page.getByLabel("The file").setInputFiles({ name: "extract.csv", mimeType: "text/csv", buffer: Buffer.from(again) });
      await page.getByRole("button", { name: "See what would be done" }).click();
      await page.getByText("It asked to be taken off the list. It stays off.").waitFor();
      await look(page, "stays-off");
      const dry = page.getByRole("button", { name: "Import these rows" });
      expect(await dry.count()).toBe(0);
      const importing = `mutation ($input: ImportInput!) { importOrganisations(input: $input, dryRun: false) { import { created updated } } }`;
      const done = await demo.ask<{ importOrganisations: { import: object } }>("sam-e", importing, {
        input: { format: "CHARITIES", content: again, source: "extract.csv" },
      });
      expect(done.importOrganisations.import).toEqual({ created: 0, updated: 0 });
      const stranger = await visits.as(null);
      await openScreen(stranger, entry);
      await screenNamed(stranger, "We cannot find this page");
    });
  });

  describe("apply with a charity number", () => {
    it("fills nothing in before somebody has compared the name and the postcode", async () => {
      const page = await visits.as("sita-g", widths.narrow);
      await openScreen(page, "apply/start");
      await page.getByLabel(/^Charity number/u).fill("9000999");
      await page.getByRole("radio", { name: /registered \(a charity/u }).check();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByText("We know no entry with this number.").first().waitFor();
      await look(page, "number-unknown");
      await page.getByLabel(/^Charity number/u).fill(" 900-0001 ");
      await page.getByRole("button", { name: "Continue" }).click();
      await screenNamed(page, "Is this your organisation?");
      await page.getByText("Alum Rock Women's Lunch Club").waitFor();
      await page.getByText("B8 3BB").waitFor();
      await look(page, "number");
      await page.getByRole("button", { name: "Back", exact: true }).click();
      await screenNamed(page, "What is your group called?");
      expect(await page.getByLabel(/^Charity number/u).inputValue(), "what was typed is still there").toBe(" 900-0001 ");
      await page.getByRole("button", { name: "Continue" }).click();
      await screenNamed(page, "Is this your organisation?");
      await page.getByRole("button", { name: "No, go on without it" }).click();
      await page.getByText("Enter the name of your group").first().waitFor();
      expect(await page.getByLabel(/^Charity number/u).inputValue()).toBe("");
    });

    it("fills in what the register says, which can all be changed", async () => {
      const page = await visits.as("sita-g");
      await openScreen(page, "apply/start");
      await page.getByLabel("Name of your group or organisation").fill("Lunch Club of Alum Rock");
      await page.getByLabel(/^Charity number/u).fill("9000001");
      await page.getByRole("radio", { name: /registered \(a charity/u }).check();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("button", { name: "Yes, this is ours: fill it in" }).click();
      // The entry itself is theirs, and is not asked about again; others whose names are alike are.
      await screenNamed(page, "Is one of these yours?");
      expect(await page.getByText("Alum Rock Women's Lunch Club").count()).toBe(0);
      await page.getByRole("button", { name: "None of these, go on" }).click();
      await screenNamed(page, "Apply to join the partnership");
      await page.getByText("3 of 7 questions completed").waitFor();
      await look(page, "filled-in");
      const application = new URL(page.url()).pathname.split("/").at(-1) ?? "";
      await openScreen(page, `apply/${application}/purpose`);
      expect(await page.getByRole("textbox").first().inputValue()).toBe("A hot lunch for older women.");
      await openScreen(page, `apply/${application}/areas`);
      await page.getByRole("button", { name: /^Remove Birmingham/u }).waitFor();
      const made = await demo.app.database.read.findOneByOrFail(Organisation, { name: "Lunch Club of Alum Rock" });
      expect(made).toMatchObject({ otherNames: ["Alum Rock Women's Lunch Club"], listingBasis: "CONSENT" });
      const numbers = await demo.app.database.read.findBy(OrganisationIdentifier, { organisationId: made.id });
      expect(numbers.map(({ scheme, value }) => `${scheme}-${value}`)).toEqual(["GB-CHC-9000001"]);
    });
  });

  describe("say which of its tags fit", () => {
    it("is done by those who keep the page, whose skills they join, and by a data steward; nobody else learns of any", async () => {
      const tagged = ["org_id,name,UKCAT", "GB-CHC-9000007,Small Heath Sewing Circle,CA101;ED304", "GB-CHC-9000009,Saltley Bike Kitchen,CA101"];
      await importRegister(tagged.join("\n"));
      const page = await visits.as("leila-h", widths.narrow);
      await openScreen(page, "organisations/small-heath-sewing-circle");
      const sheet = page.getByRole("region", { name: "Does this fit?" });
      await sheet.getByText("If it fits, these skills join the page:").first().waitFor();
      await look(page, "tags");
      await sheet.getByRole("button", { name: "It does not fit (Help with phones and computers)" }).click();
      await page.getByText("Help with phones and computers does not fit. It is not suggested again.").waitFor();
      await sheet.getByRole("button", { name: "It fits (Advocacy)" }).press("Enter");
      await page.getByText("Advocacy fits. It is kept.").waitFor();
      await sheet.waitFor({ state: "detached" });
      expect(await page.getByRole("region", { name: "Skills and capabilities" }).getByRole("link", { name: /^Change ./u }).count()).toBeGreaterThan(0);
      const steward = await visits.as("beth-l");
      await openScreen(steward, "organisations/saltley-bike-kitchen-9000009");
      await steward.getByRole("button", { name: "It fits (Advocacy)" }).waitFor();
      await expectToLookRight(steward);
      const reader = await visits.as("joanne-f");
      await openScreen(reader, "organisations/saltley-bike-kitchen-9000009");
      expect(await reader.getByText("Does this fit?").count()).toBe(0);
    });
  });
});
