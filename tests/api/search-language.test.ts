import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ChooseLanguageDocument } from "../../schema/operations.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { startServer, type Asker, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

/* How a search was read, why each was found and what one can narrow down by is said in the language of whoever asks. */

interface Label {
  label: string;
}
interface Found {
  edges: { whyMatched: string[] }[];
  understood: Label[];
  wordsRead: { labels: string[] }[];
  facets: { field: string; values: Label[] }[];
}

const question = `query ($text: String!) {
  found: organisations(filter: { text: $text }) { edges { whyMatched } understood { label } wordsRead { labels } facets { field values { label } } } }`;

describe.each(databaseKinds)("searching in another language on %s", (kind) => {
  let server: TestServer;
  let reader: Asker;

  beforeAll(async () => {
    server = await startServer(kind);
    await put(server.app, {
      name: "Sparkbrook Voices",
      skills: { interpreting: { ownWords: "Talking for each other" } },
      communities: ["women"],
      agreed: [ConsentScope.LIST_PUBLIC],
    });
    reader = server.as((await signIn(server, "reader@example.org", "Reader R.")).cookie);
    expect((await reader.ask(ChooseLanguageDocument, { language: "ur" })).data.chooseLanguage.problems).toEqual([]);
  });
  afterAll(() => server.close());

  async function found(asker: Asker, text: string): Promise<Found> {
    const { data, errors } = await asker.ask<{ found: Found }, object>(question, { text });
    expect(errors).toEqual([]);
    return data.found;
  }

  it("names what was understood, facets and reasons", async () => {
    const [english, urdu] = [await found(server.as(null), "interpreting for women"), await found(reader, "interpreting for women")];
    const skills = (of: Found): string => (of.facets.find(({ field }) => field === "skill")?.values ?? []).map(({ label }) => label).join(" ");
    expect(skills(english)).toMatch(/Interpreting/u);
    expect(skills(urdu)).toMatch(/^[^a-z]*\p{Script=Arabic}[^a-z]*$/u);
    expect(english.understood.map(({ label }) => label).join(" ")).toMatch(/Interpreting/u);
    expect(urdu.understood.map(({ label }) => label).join(" ")).not.toMatch(/[a-z]/u);
    expect(english.edges[0]?.whyMatched[0]).toMatch(/^Offers \*\*interpreting.*\*\*, in their words “Talking for each other”\. For \*\*women\*\*\.$/u);
    // Only their own words stay as they wrote them.
    expect(urdu.edges[0]?.whyMatched[0]?.replace("Talking for each other", "")).not.toMatch(/[a-z]/u);
    expect(urdu.edges[0]?.whyMatched[0]).toContain("Talking for each other");
  });

  it("names subjects that words were read as", async () => {
    const labels = async (asker: Asker): Promise<string[]> => (await found(asker, "painting and drawing")).wordsRead.flatMap((one) => one.labels);
    expect(await labels(server.as(null))).toContain("Painting and drawing");
    expect((await labels(reader)).join(" ")).toMatch(/^[^a-z]*مصوری[^a-z]*$/u);
  });
});
