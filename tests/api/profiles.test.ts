import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { dayOf } from "../../server/platform/calendar.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";

interface Profile {
  lang: string;
  purpose: string;
  translatedBy: string;
  staleSince: string | null;
  readingAge: number | null;
}

const easy = "We meet on a Monday. We drink tea and we talk. Some of us walk to the shop. You can bring your kids.";

describe.each(databaseKinds)("words in several languages on %s", (kind) => {
  let server: TestServer;
  let kept: Kept;

  beforeAll(async () => {
    server = await startServer(kind);
    kept = await addKept(server, "Sehat Circle", "Rehana");
  });
  afterAll(() => server.close());

  async function profiles(cookie: string | null): Promise<Profile[]> {
    const text = `{ organisation(handle: "${kept.organisation.handle}") { profiles { lang purpose translatedBy staleSince readingAge } } }`;
    return (await server.as(cookie).ask<{ organisation: { profiles: Profile[] } }, object>(text)).data.organisation.profiles;
  }

  async function write(input: object): Promise<{ code: string; scope?: string }[]> {
    const version = `{ organisation(handle: "${kept.organisation.handle}") { version } }`;
    const now = await server.as(kept.cookie).ask<{ organisation: { version: number } }, object>(version);
    const text = `mutation ($organisation: ID!, $input: ProfileInput!, $expectedVersion: Int!) {
      answer: writeProfile(organisation: $organisation, input: $input, expectedVersion: $expectedVersion) {
        problems { code ... on ConsentMissing { scope } } } }`;
    const variables = { organisation: kept.id, input, expectedVersion: now.data.organisation.version };
    const { data, errors } = await server.as(kept.cookie).ask<{ answer: { problems: { code: string }[] } }, object>(text, variables);
    expect(errors).toEqual([]);
    return data.answer.problems;
  }

  it("keeps the original beside translations, and marks them when it changes, until they are written again", async () => {
    await write({ lang: "ur", purpose: "ہم ملتے ہیں" });
    await write({ lang: "en", purpose: easy });
    await write({ lang: "pl", purpose: "Spotykamy się." });
    const stale = async (): Promise<[string, string, boolean][]> =>
      (await profiles(null)).map((one) => [one.lang, one.translatedBy, one.staleSince !== null]);
    expect(await stale()).toEqual([["ur", "ORIGINAL", false], ["en", "HUMAN", false], ["pl", "HUMAN", false]]);
    await write({ lang: "ur", purpose: "ہم پیر کو ملتے ہیں" });
    expect(await stale()).toEqual([["ur", "ORIGINAL", false], ["en", "HUMAN", true], ["pl", "HUMAN", true]]);
    await write({ lang: "en", purpose: easy });
    expect(await stale()).toEqual([["ur", "ORIGINAL", false], ["en", "HUMAN", false], ["pl", "HUMAN", true]]);
  });

  it("tells the reading age of English words to those who keep the page, and to nobody else", async () => {
    const ages = async (cookie: string | null): Promise<[string, number | null][]> =>
      (await profiles(cookie)).map((one) => [one.lang, one.readingAge]);
    expect(await ages(null)).toEqual([["ur", null], ["en", null], ["pl", null]]);
    expect(await ages(kept.cookie)).toEqual([["ur", null], ["en", 5], ["pl", null]]);
  });

  it("keeps words of a machine only where the organisation agreed to them", async () => {
    const input = { lang: "so", purpose: "Waan kulannaa.", translatedBy: "MACHINE" };
    expect(await write(input)).toEqual([{ code: "CONSENT_MISSING", scope: "MACHINE_TRANSLATION" }]);
    expect(await profiles(null)).toHaveLength(3);
    const agree = `mutation { giveConsent(organisation: "${kept.id}", scope: ${ConsentScope.MACHINE_TRANSLATION},
      wordingVersion: 1, lang: "en") { problems { code } } }`;
    await server.as(kept.cookie).ask(agree);
    expect(await write(input)).toEqual([]);
    expect((await profiles(null)).find((one) => one.lang === "so")).toMatchObject({ translatedBy: "MACHINE" });
  });

  describe("of a machine", () => {
    const scope = ConsentScope.MACHINE_TRANSLATION;
    const said = "Waan kulannaa qaraxow.";

    async function answer(asked: string): Promise<void> {
      const text = `mutation { ${asked} { problems { code } } }`;
      const { data } = await server.as(kept.cookie).ask<Record<string, { problems: object[] }>, object>(text);
      expect(Object.values(data).flatMap(({ problems }) => problems)).toEqual([]);
    }
    const agree = (lastDay: string | null = null): Promise<void> =>
      answer(`giveConsent(organisation: "${kept.id}", scope: ${scope}, wordingVersion: 1, lang: "en"
        ${lastDay === null ? "" : `, expiresOn: "${lastDay}"`})`);
    const takeBack = (): Promise<void> => answer(`withdrawConsent(organisation: "${kept.id}", scope: ${scope})`);

    /** Where a stranger meets the words: on the page, in a list, by a search for them. */
    async function met(): Promise<boolean[]> {
      const text = `{ organisation(handle: "${kept.organisation.handle}") { profiles { purpose } profile(lang: "so") { purpose } }
        all: organisations(first: 50) { edges { node { profile(lang: "so") { purpose } } } }
        found: organisations(filter: { text: "qaraxow" }) { totalCount } }`;
      const { data } = await server.as(null).ask<{ organisation: object; all: object; found: { totalCount: number } }, object>(text);
      return [JSON.stringify(data.organisation).includes(said), JSON.stringify(data.all).includes(said), data.found.totalCount > 0];
    }

    it("are gone from pages, lists and searches as soon as the organisation no longer agrees to them, and come back when it does", async () => {
      expect(await write({ lang: "so", purpose: said, translatedBy: "MACHINE" })).toEqual([]);
      expect(await met()).toEqual([true, true, true]);
      await takeBack();
      expect(await met()).toEqual([false, false, false]);
      expect(await write({ lang: "so", purpose: "Waan kulannaa.", translatedBy: "MACHINE" })).toEqual([{ code: "CONSENT_MISSING", scope }]);
      await agree();
      expect(await met()).toEqual([true, true, true]);
      await answer(`refuseConsent(organisation: "${kept.id}", scope: ${scope}, wordingVersion: 1, lang: "en")`);
      expect(await met()).toEqual([false, false, false]);
    });

    it("are not searched where the agreement has a last day, which is itself included", async () => {
      await agree(dayOf(server.now()));
      expect(await met()).toEqual([true, true, false]);
      server.later({ days: 1 });
      expect(await met()).toEqual([false, false, false]);
    });

    it("give way to a person's where nobody sees them any more", async () => {
      expect(await write({ lang: "so", purpose: "Waan sheekaysannaa." })).toEqual([]);
      expect((await profiles(null)).find((one) => one.lang === "so")).toMatchObject({ purpose: "Waan sheekaysannaa.", translatedBy: "HUMAN" });
      await agree();
      expect(await write({ lang: "so", purpose: "Waan kulannaa.", translatedBy: "MACHINE" })).toEqual([]);
    });
  });

  describe("of one page", () => {
    const states = async (): Promise<string[]> =>
      (await profiles(null)).map((one) => `${one.lang} ${one.translatedBy}${one.staleSince === null ? "" : " stale"}`);

    beforeAll(async () => {
      kept = await addKept(server, "Two Rivers Circle", "Ruqaiya");
      await write({ lang: "ur", purpose: "دو دریا" });
      await write({ lang: "en", purpose: "Two rivers" });
      await write({ lang: "pl", purpose: "Dwie rzeki" });
    });

    it("have one original, also where a translation becomes it as it stands, and go back to the other", async () => {
      await write({ lang: "en", purpose: "Two rivers", translatedBy: "ORIGINAL" });
      expect(await states()).toEqual(["en ORIGINAL", "pl HUMAN", "ur HUMAN"]);
      await write({ lang: "en", purpose: "Three rivers" });
      expect(await states()).toEqual(["en ORIGINAL", "pl HUMAN stale", "ur HUMAN stale"]);
      await write({ lang: "ur", purpose: "دو دریا", translatedBy: "ORIGINAL" });
      expect(await states()).toEqual(["ur ORIGINAL", "en HUMAN", "pl HUMAN stale"]);
    });

    it("fit again when the original says again what they were made from", async () => {
      await write({ lang: "en", purpose: "Two rivers" });
      await write({ lang: "pl", purpose: "Dwie rzeki" });
      await write({ lang: "ur", purpose: "تین دریا" });
      expect(await states()).toEqual(["ur ORIGINAL", "en HUMAN stale", "pl HUMAN stale"]);
      await write({ lang: "pl", purpose: "Trzy rzeki" });
      await write({ lang: "ur", purpose: "دو دریا" });
      expect(await states()).toEqual(["ur ORIGINAL", "en HUMAN", "pl HUMAN stale"]);
    });

    it("are not left without the original, nor begun without a word", async () => {
      expect(await write({ lang: "ur", purpose: "دو دریا", translatedBy: "HUMAN" })).toMatchObject([{ code: "INVALID" }]);
      expect(await write({ lang: "ur", purpose: " " })).toMatchObject([{ code: "INVALID" }]);
      expect(await write({ lang: "so", purpose: "" })).toMatchObject([{ code: "INVALID" }]);
      expect(await states()).toEqual(["ur ORIGINAL", "en HUMAN", "pl HUMAN stale"]);
    });

    it("stand under the tag by which the language is known, however it was written", async () => {
      expect(await write({ lang: "pnb", purpose: "دو دریا" })).toEqual([]);
      expect(await write({ lang: "cmn", purpose: "两条河" })).toEqual([]);
      expect(await write({ lang: "zh-Hans", purpose: "两条大河" })).toEqual([]);
      expect((await profiles(null)).map(({ lang }) => lang)).toEqual(["ur", "en", "pa-Arab", "pl", "zh-Hans"]);
      const text = `{ organisation(handle: "${kept.organisation.handle}") { profile(lang: "cmn") { purpose } } }`;
      const read = await server.as(null).ask<{ organisation: { profile: { purpose: string } } }, object>(text);
      expect(read.data.organisation.profile.purpose).toBe("两条大河");
      expect(await write({ lang: "pa-Arab", purpose: "" })).toEqual([]);
      expect(await write({ lang: "cmn", purpose: "" })).toEqual([]);
    });

    it("are taken away when no word of a translation is left, and stay in the history", async () => {
      expect(await write({ lang: "pl", purpose: "" })).toEqual([]);
      expect(await states()).toEqual(["ur ORIGINAL", "en HUMAN"]);
      const text = `{ node(id: "${kept.id}") { ... on Organisation { revisions(first: 100) { edges { node { field before after } } } } } }`;
      interface Read {
        node: { revisions: { edges: { node: { field: string; before: string | null; after: string | null } }[] } };
      }
      const told = (await server.as(kept.cookie).ask<Read, object>(text)).data.node.revisions.edges.map(({ node }) => node);
      expect(told).toContainEqual({ field: "purpose (pl)", before: "Trzy rzeki", after: "" });
      expect(told).toContainEqual({ field: "staleSince (en)", before: null, after: expect.any(String) });
      expect(told).toContainEqual({ field: "translatedBy (ur)", before: "ORIGINAL", after: "HUMAN" });
      expect(told.filter(({ field }) => field.startsWith("madeFrom"))).toEqual([]);
    });
  });
});
