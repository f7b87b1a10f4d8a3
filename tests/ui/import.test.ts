import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, widths } from "../harness/browser.ts";
import { extract } from "../harness/charities.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { expectChoicesToFit } from "../harness/looks.ts";
import { englishOn, pageWords } from "../harness/page-words.ts";
import { takePicture } from "../harness/pictures.ts";
import { expectToLookRight, openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

/* Importing a file in the admin: what would be done comes first, every row has its result, and the report can be kept. */

/** Names that the file has in capitals, as they are made readable. */
const readable = { lunch: "Alum Rock Women's Lunch Club", drums: "Bordesley Drums CIO", gone: "Gone Before", bikes: "Saltley Bike Kitchen" };
const partnership = "West Midlands Knowledge and Action Partnership for Race Equity";

describe("importing a file", () => {
  let demo: Demo;
  let browser: Browser;
  const visits = visitsTo(
    () => demo,
    () => browser,
  );
  const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

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

  it("asks for a file, shows what would be done, does it, and keeps the report", async () => {
    const page = await visits.as("sam-e");
    await openScreen(page, "settings/import");
    await expectToLookRight(page);
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.title()).toMatch(/^Error: /u);
    await page.getByLabel("The file").setInputFiles(file("extract.csv", extract()));
    await page.getByText("extract.csv: 11 rows").waitFor();
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByText("6 organisations would be added, 0 changed, 0 stay as they are; 4 rows are not taken, 1 read together with an earlier row.").waitFor();
    await page.getByText("There is no name. Nothing is listed without one.").waitFor();
    await expectToLookRight(page);
    await expectChoicesToFit(page);
    await takePicture(page, "import-dry");
    await page.getByLabel("Show", { exact: true }).selectOption("REJECTED");
    expect(await page.getByText("Saltley Bike Kitchen").count()).toBe(0);
    await page.getByRole("button", { name: "Import these rows" }).press("Enter");
    await page.getByText("6 organisations added, 0 changed, 0 as before; 4 rows not taken, 1 read together with an earlier row.").waitFor();
    await page.getByLabel("Show", { exact: true }).selectOption("REJECTED");
    const button = page.getByRole("button", { name: "Download the report of 4 rows (CSV)" });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const told = parse(readFileSync(await download.path()), { bom: true, columns: true }) as { Row: string; Result: string }[];
    expect(new Set(told.map((one) => one.Row)).size).toBe(4);
    expect(new Set(told.map((one) => one.Result)).size).toBe(1);
    await page.getByLabel("Show", { exact: true }).selectOption({ label: "Read together (1)" });
    await page.getByText("The same organisation stands in an earlier row. Both were read as one.").waitFor();
    await page.getByText("Read with row 2", { exact: true }).waitFor();
    await page.goto("/west-midlands/organisations/saltley-bike-kitchen");
    await screenNamed(page, "Saltley Bike Kitchen");
    await page.getByText("in its extract of").waitFor();
    await expectToLookRight(page);
    await takePicture(page, "register-entry");
  });

  it.each([
    ["ur", "اردو"],
    ["bn", "বাংলা"],
    ["ar", "العربية"],
  ] as const)("says all of it in the language of whoever imports: %s", async (language, endonym) => {
    const words = pageWords(language);
    const page = await visits.as("sam-e");
    await openScreen(page, "settings/import");
    await page.locator("footer").getByRole("button", { name: endonym }).click();
    await screenNamed(page, words("import.title"));
    await page.locator("input[type=file]").setInputFiles(file("notes.csv", "only one line"));
    await page.getByRole("button", { name: words("import.try") }).click();
    await page.getByRole("alert").getByText(words("import.error.file")).waitFor();
    await page.locator("input[type=file]").setInputFiles(file("extract.csv", extract()));
    await page.getByRole("button", { name: words("import.try") }).click();
    await page.getByRole("heading", { name: words("import.dry.title") }).waitFor();
    await page.locator("select").selectOption("ALL");
    // What stands in the file is shown as it stands there.
    const cells = parse(extract()) as string[][];
    const marked = [...cells.flat().filter((cell) => cell !== ""), ...Object.values(readable), "GB-CHC-900000X", "extract.csv", "Sam E.", partnership];
    const terms = ["CSV", "JSON", ".zip", "Open Referral UK", "HSDS", "https://", "GraphQL", "English"];
    expect(await englishOn(page, { marked, terms })).toEqual([]);
    await expectToLookRight(page);
    await expectChoicesToFit(page);
    await takePicture(page, `import-${language}`);
    await page.locator("footer").getByRole("button", { name: "English" }).click();
    await screenNamed(page, "Import organisations");
  });

  it("guesses which column holds what in any list, and lets one say otherwise, on a phone too", async () => {
    const page = await visits.as("sam-e", widths.narrow);
    await openScreen(page, "settings/import");
    await page.getByLabel("Any list of organisations").check();
    await page.getByLabel("The file").setInputFiles(file("list.csv", "Group,Description,Web\nLozells Growers,Allotments,growers.example"));
    await page.getByLabel("What it does").waitFor();
    expect(await page.getByLabel("What it does").inputValue()).toBe("Description");
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByLabel("Website").inputValue()).toBe("Web");
    await page.getByLabel("Name", { exact: true }).selectOption("Group");
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByText("1 organisation would be added").waitFor();
    await expectToLookRight(page);
    await takePicture(page, "import-list");
  });

  it.each([widths.wide, widths.narrow])("reads what a list says in words of the vocabulary, and tells of what it could not read, at %i pixels", async (width) => {
    const page = await visits.as("sam-e", width);
    await openScreen(page, "settings/import");
    await page.getByLabel("Any list of organisations").check();
    const rows = [
      "Name,Languages,Area,What they do,Who they work with",
      `Pear Circle ${width},Urdu; Klingonese; Ga,Derby; Atlantis,Befriending; Levitation,Women; Martians`,
      `Plum Circle ${width},Bengali,Nottinghamshire,Written translation,Older people`,
    ];
    await page.getByLabel("The file").setInputFiles(file("list.csv", rows.join("\n")));
    const guessed = { "Languages it can be met in": "Languages", "Areas it works in": "Area", "Skills: what it can do": "What they do", "Communities: whom": "Who they work with" };
    for (const [label, column] of Object.entries(guessed)) {
      expect(await page.getByLabel(label).inputValue()).toBe(column);
    }
    await page.getByText("Names or codes, with semicolons between several.").first().waitFor();
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByText("2 organisations would be added").waitFor();
    for (const told of ["Languages: Klingonese", "Area: Atlantis", "What they do: Levitation", "Who they work with: Martians"]) {
      await page.getByText(told).waitFor();
    }
    await page.getByText("It could be: Irish (ga); Ga (gaa)").waitFor();
    expect(await page.getByText(`Plum Circle ${width}`).count()).toBe(0);
    await expectToLookRight(page);
    await expectChoicesToFit(page);
    await takePicture(page, "import-listed");
    await page.getByRole("button", { name: "Import these rows" }).click();
    await page.getByText("2 organisations added").waitFor();
    const button = page.getByRole("button", { name: "Download the report of 1 row (CSV)" });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const told = parse(readFileSync(await download.path()), { bom: true, columns: true }) as Record<string, string>[];
    expect(told.map((line) => [line["Column"], line["In the file"], line["What it could be"]])).toContainEqual(["Languages", "Ga", "Irish (ga); Ga (gaa)"]);
  });

  it("takes a feed, which may be a page of it, and says what of it is not kept", async () => {
    const page = await visits.as("sam-e");
    await openScreen(page, "settings/import");
    await page.getByLabel("A feed or package of Open Referral UK or HSDS").check();
    await page.getByLabel("The file").setInputFiles(file("feed.json", "{}"));
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByText("Choose a JSON or .zip file with at least one organisation or service").first().waitFor();
    const organization = { id: "0198f6a0-0000-7000-8000-000000000001", name: "Digbeth Repair Café", email: "bo@example.org" };
    const contents = [1, 2].map((number) => ({
      id: `0198f6a0-0000-7000-8000-00000000010${number}`, name: `Evening ${number}`, status: "active", organization,
    }));
    await page.getByLabel("The file").setInputFiles(file("feed.json", JSON.stringify({ page_number: 1, contents })));
    await page.getByText("feed.json: 1 organisation").waitFor();
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByText("1 organisation would be added").waitFor();
    await page.getByText("Contacts in the file were not kept").first().waitFor();
    await expectToLookRight(page);
    await takePicture(page, "import-feed");
    await page.getByRole("button", { name: "Import these rows" }).click();
    await page.getByText("1 organisation added").waitFor();
  });

  it("takes a package of tables as a .zip file, and says which of its rows belong nowhere", async () => {
    const page = await visits.as("sam-e", widths.narrow);
    const id = (last: number): string => `0198f6a0-0000-7000-8000-${String(last).padStart(12, "0")}`;
    const files = {
      "organizations.csv": `id,name,description,parent_organization_id\n${id(202)},Branch of Elms,We build.,${id(201)}\n${id(201)},National Elms,We plan.,`,
      "services.csv": `id,organization_id,name,status\n${id(211)},${id(202)},Building,active\n${id(212)},${id(299)},Lost,active`,
      "schedules.csv": `id,service_id,byday,opens_at,closes_at\n${id(221)},${id(211)},MO,10:00,12:00\n${id(222)},${id(298)},MO,10:00,12:00`,
    };
    const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    await openScreen(page, "settings/import");
    await page.getByLabel("A feed or package of Open Referral UK or HSDS").check();
    await page.getByLabel("The file").setInputFiles({ name: "package.zip", mimeType: "application/zip", buffer: Buffer.from(bytes) });
    await page.getByText("package.zip: 3 organisations").waitFor();
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByText("2 organisations would be added, 0 changed, 0 stay as they are; 2 rows are not taken.").waitFor();
    await page.getByText("No record of the package has this id.").waitFor();
    await page.getByText("It counts once that one confirms it: a link was proposed to it.").waitFor();
    await expectToLookRight(page);
    await takePicture(page, "import-package");
    await page.getByRole("button", { name: "Import these rows" }).click();
    await page.getByText("2 organisations added").waitFor();
  });

  it("says how far it came where the service goes away under way, and does the others when it is started again", async () => {
    const page = await visits.as("sam-e");
    await openScreen(page, "settings/import");
    await page.getByLabel("Any list of organisations").check();
    const rows = Array.from({ length: 300 }, (_none, index) => `Rope group ${index},We pull`);
    await page.getByLabel("The file").setInputFiles(file("ropes.csv", ["Name,Purpose", ...rows].join("\n")));
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByText("300 organisations would be added").waitFor();
    let sent = 0;
    let lastToArrive = 0;
    await page.route("**/graphql", (route) => {
      sent += route.request().postData()?.includes("Rope group") ? 1 : 0;
      return sent > lastToArrive ? route.abort() : route.continue();
    });
    await page.getByRole("button", { name: "See it again" }).click();
    await page.getByText("It stopped before anything was said of the 300 rows of the file. Nothing was changed.").waitFor();
    expect(await page.getByText("0 rows of 0").count()).toBe(0);
    await expectToLookRight(page);
    await takePicture(page, "import-stopped-first");
    [sent, lastToArrive] = [0, 2];
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByText("300 organisations would be added").waitFor();
    await page.getByText("No row is of this kind.").waitFor();
    [sent, lastToArrive] = [0, 1];
    await page.getByRole("button", { name: "Import these rows" }).click();
    await page.getByRole("heading", { name: "Stopped part of the way" }).waitFor();
    await page.getByText("It stopped after 250 of 300 rows.").waitFor();
    await page.getByText("250 organisations added").waitFor();
    expect(await page.getByRole("heading", { name: "Imported" }).count()).toBe(0);
    await expectToLookRight(page);
    await takePicture(page, "import-stopped");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByText("50 organisations would be added, 0 changed, 250 stay as they are").waitFor();
    await page.getByRole("button", { name: "Import these rows" }).click();
    await page.getByText("50 organisations added, 0 changed, 250 as before").waitFor();
  });

  it("takes texts that no request could carry, and says of tables that nobody can read for sure why", async () => {
    const page = await visits.as("sam-e");
    await openScreen(page, "settings/import");
    const tryIt = async (name: string, content: string | Buffer): Promise<void> => {
      await page.getByLabel("The file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
      await page.getByText(`${name}: `).waitFor();
      await page.getByRole("button", { name: "See what would be done" }).click();
    };
    const advice = "We give advice. ".repeat(30_000);
    await page.getByLabel("Any list of organisations").check();
    await tryIt("long.csv", `Name,Purpose\nLong advice,"${advice}"\nNext to it,Sho\0rt`);
    await page.getByText("2 organisations would be added").waitFor();
    await page.getByText("The text is longer than is kept.").waitFor();
    await tryIt("unicode.txt", Buffer.from("\uFEFFName\tPurpose\nলণ্ঠন বাড়ি\tশেখা\nTwo\tx\nThree\ty", "utf16le"));
    await page.getByText("3 organisations would be added").waitFor();
    await tryIt("twice.csv", "Name,Name\nFirst,Second");
    await page.getByRole("alert").getByText("Several columns are called").waitFor();
    await page.getByLabel("A feed or package of Open Referral UK or HSDS").check();
    const services = [1, 2].map((number) => ({ id: `0198f6a0-0000-7000-8000-00000000030${number}`, name: `Advice ${number}`, status: "active", description: advice }));
    await tryIt("long.json", JSON.stringify([{ id: "0198f6a0-0000-7000-8000-000000000300", name: "Advice House", description: advice, services }]));
    await page.getByText("1 organisation would be added").waitFor();
    await page.getByLabel("The file").setInputFiles(file("deep.json", `[{"name":"Deep","odd":${"[".repeat(20_000)}${"]".repeat(20_000)}}]`));
    await page.getByRole("button", { name: "See what would be done" }).click();
    await page.getByText("Choose a JSON or .zip file with at least one organisation or service").first().waitFor();
  });
});
