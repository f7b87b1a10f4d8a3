import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseKinds } from "../harness/databases.ts";
import { contract } from "../harness/contract.ts";
import { put } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";

interface Term {
  id: string;
  code: string;
  label: string;
  synonyms: string[];
  parent: { label: string } | null;
  children: { label: string }[];
  status: string;
  mappings: { scheme: string; code: string; relation: string }[];
}

describe.each(databaseKinds)("the vocabulary on %s", (kind) => {
  let server: TestServer;
  let editor: SignedIn;

  beforeAll(async () => {
    server = await startServer(kind);
    editor = await signIn(server, "rehana@example.org", "Rehana Q.");
  });
  afterAll(() => server.close());

  async function skills(text: string): Promise<Term[]> {
    const { data } = await server.as(null).ask<{ skills: Term[] }, object>(contract("directory")["Skills"] as never, { text });
    return data.skills;
  }

  async function languages(text: string): Promise<string[]> {
    const asked = contract("directory")["Languages"] as never;
    const { data } = await server.as(null).ask<{ languages: { tag: string }[] }, object>(asked, { text });
    return data.languages.map(({ tag }) => tag);
  }

  it("answers with synonyms, parents, kinds and places in other vocabularies", async () => {
    const [food] = await skills("food bank");
    expect(food).toMatchObject({ code: "food", label: "Food", parent: { label: "Everyday needs" }, status: "ACTIVE" });
    expect(food?.synonyms).toEqual(expect.arrayContaining(["meals on wheels", "খাবার", "cunto", "食物銀行"]));
    expect(food?.mappings).toContainEqual({ scheme: "UK-CAT", code: "SW301", relation: "NARROWER" });
    const [needs] = await skills("making ends meet");
    expect(needs?.children.map(({ label }) => label)).toContain("Food");
  });

  it.each([
    ["meals on wheels", "food"],
    ["a lift to the doctor", null],
    ["lift to the doctor", "transport"],
    ["Befriender", "befriending"],
    ["ਲੰਗਰ", "food"],
    ["turjubaan", "interpreting"],
    ["ذہنی صحت", "mental-wellbeing"],
    ["tlumacz", "interpreting"],
    ["食物銀行", "food"],
  ])("finds skills by %j", async (text, code) => {
    const codes = (await skills(text)).map((skill) => skill.code);
    expect(codes).toEqual(code === null ? [] : expect.arrayContaining([code]));
  });

  it.each([
    ["Panjabi", ["pa", "pa-Arab"]],
    ["sylheti", ["syl", "bn"]],
    ["Cantonese", ["yue-Hant"]],
    ["廣東話", ["yue-Hant"]],
    ["اردو", ["ur"]],
    ["polski", ["pl"]],
    ["turkce", ["tr"]],
    ["somalijski", ["so"]],
    ["উর্দু", ["ur"]],
    ["الأوردية", ["ur"]],
    ["孟加拉文", ["bn"]],
    ["BSL", ["bfi"]],
    ["bfi", ["bfi"]],
    ["Torwali", ["trw"]],
    ["Gujrathi", ["gu"]],
  ])("finds languages by %j, in any spelling and script", async (text, tags) => {
    expect(await languages(text)).toEqual(expect.arrayContaining(tags));
  });

  it.each([["English", "en"], ["Sylheti", "syl"], ["Somali", "so"]])("answers the language called %s before those with the word in their name", async (text, tag) => {
    expect((await languages(text))[0]).toBe(tag);
  });

  it("says of a language its script, its direction and its code in ISO 639-3", async () => {
    const about = async (text: string): Promise<object | undefined> => {
      const asked = `query($text: String) { languages(text: $text) { tag script rightToLeft iso6393 } }`;
      return (await server.as(null).ask<{ languages: object[] }, object>(asked, { text })).data.languages[0];
    };
    expect(await about("Sylheti")).toEqual({ tag: "syl", script: "Beng", rightToLeft: false, iso6393: "syl" });
    expect(await about("Urdu")).toEqual({ tag: "ur", script: "Arab", rightToLeft: true, iso6393: "urd" });
    expect(await about("Gujarati")).toEqual({ tag: "gu", script: "Gujr", rightToLeft: false, iso6393: "guj" });
    expect(await about("Cantonese")).toEqual({ tag: "yue-Hant", script: "Hant", rightToLeft: false, iso6393: "yue" });
    expect(await about("British Sign Language")).toEqual({ tag: "bfi", script: null, rightToLeft: false, iso6393: "bfi" });
  });

  it("lets an organisation offer any language there is, which is found and named from then on", async () => {
    const page = await put(server.app, { name: "Torwali friends", by: editor.personId });
    const change = (tag: string, version: number) =>
      server.as(editor.cookie).ask<{ changed: { organisation: object | null; problems: { path: string[] }[] } }, object>(`mutation {
        changed: changeOrganisation(organisation: "${page.id}", input: { languages: ["${tag}"] }, expectedVersion: ${version}) {
          organisation { languages { language { tag name rightToLeft } } } problems { path } } }`);
    expect((await change("qqq", 1)).data.changed.problems).toMatchObject([{ path: ["input", "languages"] }]);
    expect((await change("trw", 1)).data.changed).toEqual({
      organisation: { languages: [{ language: { tag: "trw", name: "Torwali", rightToLeft: true } }] },
      problems: [],
    });
    const found = await server.as(editor.cookie).ask<{ organisations: { edges: { node: { name: string } }[] } }, object>(
      `{ organisations(filter: { languages: ["trw"] }) { edges { node { name } } } }`);
    expect(found.data.organisations.edges).toEqual([{ node: { name: "Torwali friends" } }]);
    const nobody = await server.as(null).ask<{ organisations: { totalCount: number } }, object>(
      `{ organisations(filter: { languages: ["bft"] }) { totalCount } }`);
    expect(nobody.data.organisations.totalCount).toBe(0);
  });

  it.each([
    ["communities", "women", "Women"],
    ["skills", "support", "Support after prison"],
  ])("offers first, of %s, what is called as was typed: %s", async (list, text, first) => {
    const { data } = await server.as(null).ask<{ terms: { label: string }[] }, object>(`{ terms: ${list}(text: "${text}") { label } }`);
    expect(data.terms.length).toBeGreaterThan(1);
    expect(data.terms[0]?.label).toBe(first);
    const named = data.terms.map(({ label }) => label.toLowerCase().includes(text));
    expect(named).toEqual([...named].sort((one, other) => Number(other) - Number(one)));
  });

  it("finds those for several communities at once by one query", async () => {
    const id = async (text: string): Promise<string> => {
      const { data } = await server.as(null).ask<{ communities: { id: string; label: string }[] }, object>(`{ communities(text: "${text}") { id label } }`);
      return data.communities[0]?.id ?? "";
    };
    const [women, bangladeshi, asian] = [await id("kobiety"), await id("Sylhetis"), await id("desi")];
    const pages = { "Nari circle": [women, bangladeshi], "Dhaka lads": [bangladeshi], "Women of Ladywood": [women] };
    for (const [name, communities] of Object.entries(pages)) {
      const page = await put(server.app, { name, by: editor.personId });
      await server.as(editor.cookie).ask(`mutation { changeOrganisation(organisation: "${page.id}",
        input: { communities: ${JSON.stringify(communities)} }, expectedVersion: 1) { problems { message } } }`);
    }
    const named = async (filter: string): Promise<string[]> => {
      const { data } = await server.as(editor.cookie).ask<{ organisations: { edges: { node: { name: string } }[] } }, object>(
        `{ organisations(filter: { ${filter} }) { edges { node { name } } } }`);
      return data.organisations.edges.map(({ node }) => node.name);
    };
    expect(await named(`communities: ["${women}", "${bangladeshi}"]`)).toEqual(["Nari circle"]);
    expect(await named(`communities: ["${women}", "${asian}"]`)).toEqual(["Nari circle"]);
    expect((await named(`communities: ["${women}"]`)).sort()).toEqual(["Nari circle", "Women of Ladywood"]);
  });
});
