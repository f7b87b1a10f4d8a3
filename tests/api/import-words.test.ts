import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WriteProfileDocument, type ProfileInput } from "../../schema/operations.ts";
import { csvText } from "../../server/interop/csv-text.ts";
import { databaseKinds } from "../harness/databases.ts";
import { signInOperator } from "../harness/directory.ts";
import { importRows } from "../harness/imports.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import type { SignedIn } from "../harness/sign-in.ts";

/* What a list says an organisation is for, beside what people wrote of it in other languages. */

interface Page {
  id: string;
  version: number;
  profiles: { lang: string; purpose: string; translatedBy: string; staleSince: string | null }[];
  history: { edges: { node: { action: string; changes: { field: string }[] } }[] };
}

describe.each(databaseKinds)("the words of a list on %s", (kind) => {
  let server: TestServer;
  let operator: SignedIn;

  beforeAll(async () => {
    server = await startServer(kind);
    operator = await signInOperator(server);
  });
  afterAll(() => server.close());

  /** Imports a row as somebody does on the screen. */
  async function run(name: string, purpose: string, website = ""): Promise<void> {
    const content = csvText([["Id", "Name", "Purpose", "Website"], [name, name, purpose, website]]);
    await importRows(server, operator.cookie, { format: "ORGANISATIONS", source: "list.csv", content });
  }

  async function page(name: string): Promise<Page> {
    const question = `query ($handle: String!) { organisation(handle: $handle) {
      id version profiles { lang purpose translatedBy staleSince } history(first: 1) { edges { node { action changes { field } } } } } }`;
    const handle = name.toLowerCase().replaceAll(" ", "-");
    const { data, errors } = await server.as(operator.cookie).ask<{ organisation: Page | null }, object>(question, { handle });
    expect(errors).toEqual([]);
    return data.organisation as Page;
  }

  async function write(name: string, input: ProfileInput): Promise<void> {
    const { id, version } = await page(name);
    const answer = await server.as(operator.cookie).ask(WriteProfileDocument, { organisation: id, input, expectedVersion: version });
    expect([answer.errors, answer.data.writeProfile.problems]).toEqual([[], []]);
  }

  /** What is said in each language, whose words they are, and whether they fit. */
  async function said(name: string): Promise<[string, string, string, string][]> {
    const { profiles } = await page(name);
    return profiles.map((one) => [one.lang, one.purpose, one.translatedBy, one.staleSince === null ? "fits" : "out of date"]);
  }

  it("mark what was translated from them as out of date when they change, and as fitting when they return", async () => {
    await run("Ash Circle", "We sew.");
    await write("Ash Circle", { lang: "pl", purpose: "Szyjemy." });
    const before = await page("Ash Circle");
    await run("Ash Circle", "We sew and mend.");
    expect(await said("Ash Circle")).toEqual([["en", "We sew and mend.", "ORIGINAL", "fits"], ["pl", "Szyjemy.", "HUMAN", "out of date"]]);
    const after = await page("Ash Circle");
    expect(after.version).toBe(before.version + 1);
    expect(after.history.edges[0]?.node.changes.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["purpose (en)", "staleSince (pl)"]),
    );
    await run("Ash Circle", "We sew.");
    expect(await said("Ash Circle")).toEqual([["en", "We sew.", "ORIGINAL", "fits"], ["pl", "Szyjemy.", "HUMAN", "fits"]]);
  });

  it("stand beside an original in another language as a translation that nobody compared with it", async () => {
    await run("Birch Circle", "");
    await write("Birch Circle", { lang: "pl", purpose: "Szyjemy." });
    await run("Birch Circle", "We sew.");
    expect(await said("Birch Circle")).toEqual([["pl", "Szyjemy.", "ORIGINAL", "fits"], ["en", "We sew.", "HUMAN", "out of date"]]);
    await write("Birch Circle", { lang: "en", purpose: "We sew." });
    expect(await said("Birch Circle")).toEqual([["pl", "Szyjemy.", "ORIGINAL", "fits"], ["en", "We sew.", "HUMAN", "fits"]]);
    await run("Birch Circle", "We mend.");
    expect(await said("Birch Circle")).toEqual([["pl", "Szyjemy.", "ORIGINAL", "fits"], ["en", "We mend.", "HUMAN", "out of date"]]);
  });

  it("stay when the list says nothing any more and translations were made from them, and go where none were", async () => {
    await run("Cedar Circle", "We sew.");
    await write("Cedar Circle", { lang: "pl", purpose: "Szyjemy." });
    await run("Cedar Circle", "");
    expect(await said("Cedar Circle")).toEqual([["en", "We sew.", "ORIGINAL", "fits"], ["pl", "Szyjemy.", "HUMAN", "fits"]]);
    await run("Damson Circle", "We sew.");
    await run("Damson Circle", "");
    expect(await said("Damson Circle")).toEqual([]);
  });

  it("do not come back where somebody took them away", async () => {
    await run("Elder Circle", "We sew.");
    await write("Elder Circle", { lang: "en", purpose: "" });
    await run("Elder Circle", "We sew.", "https://elder.example");
    expect(await said("Elder Circle")).toEqual([]);
  });
});
