import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { type SuggestedChange, SuggestionSource } from "../../server/organisations/suggested-change.entity.ts";
import { suggestChange } from "../../server/organisations/suggestion.service.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newestMail, signIn, type SignedIn } from "../harness/sign-in.ts";

interface Suggestion {
  id: string;
  state: string;
  source: string;
  reason: string;
  answerReason: string | null;
  can: string[];
  changes: { field: string; now: string[]; suggested: string[]; accepted: boolean | null }[];
}
interface Answered {
  answer: { suggestion: Suggestion | null; problems: { code: string; path: string[] | null }[] };
}
interface Page {
  version: number;
  website: string | null;
  areas: { name: string }[];
  profile: { purpose: string };
  suggestions: { totalCount: number; edges: { node: Suggestion }[] };
}

const shown = "id state source reason answerReason can changes { field now suggested accepted }";

describe.each(databaseKinds)("suggestions on %s", (kind) => {
  let server: TestServer;
  let kept: Kept;
  let reader: SignedIn;
  let count = 0;

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    count += 1;
    const letter = "abcdefghijklmnopqrstuvwxyz"[count] ?? "";
    kept = await addKept(server, `Circle ${letter}${letter}`, `Rehana${count}`);
    reader = await signIn(server, `reader${count}@example.org`, "A reader");
  });

  async function page(cookie: string | null): Promise<Page> {
    const text = `{ organisation(handle: "${kept.organisation.handle}") { version website areas { name } profile { purpose }
      suggestions { totalCount edges { node { ${shown} } } } } }`;
    const { data, errors } = await server.as(cookie).ask<{ organisation: Page }, object>(text);
    expect(errors).toEqual([]);
    return data.organisation;
  }

  async function suggest(cookie: string, input: object): Promise<Answered["answer"]> {
    const text = `mutation ($organisation: ID!, $input: SuggestionInput!) {
      answer: suggestChange(organisation: $organisation, input: $input) { suggestion { ${shown} } problems { code path } } }`;
    const { data, errors } = await server.as(cookie).ask<Answered, object>(text, { organisation: kept.id, input });
    expect(errors).toEqual([]);
    return data.answer;
  }

  async function answer(cookie: string, suggestion: string, accept: string[], reason: string | null = null): Promise<Answered["answer"]> {
    const text = `mutation ($suggestion: ID!, $accept: [String!]!, $reason: String, $expectedVersion: Int!) {
      answer: answerSuggestion(suggestion: $suggestion, accept: $accept, reason: $reason, expectedVersion: $expectedVersion) {
        suggestion { ${shown} } problems { code path } } }`;
    const { version } = await page(kept.cookie);
    const { data, errors } = await server.as(cookie).ask<Answered, object>(text, { suggestion, accept, reason, expectedVersion: version });
    expect(errors).toEqual([]);
    return data.answer;
  }

  const three = {
    reason: "I walk past it every day.",
    change: { website: "circle.example.org", areas: ["E08000025"] },
    words: { lang: "en", purpose: "We walk together." },
  };

  it("is compared with the page field by field, and shows nowhere before it is accepted", async () => {
    const raised = await suggest(reader.cookie, three);
    expect(raised.problems).toEqual([]);
    expect(raised.suggestion?.changes).toEqual([
      { field: "areas", now: [], suggested: ["Birmingham"], accepted: null },
      { field: "website", now: [], suggested: ["https://circle.example.org"], accepted: null },
      { field: "purpose (en)", now: [], suggested: ["We walk together."], accepted: null },
    ]);
    expect(await page(null)).toMatchObject({ website: null, areas: [], profile: { purpose: "" }, suggestions: { totalCount: 0 } });
    const other = await signIn(server, `other${count}@example.org`, "Another");
    expect((await page(other.cookie)).suggestions.totalCount).toBe(0);
    const found = `{ organisations(filter: { text: "walk" }) { totalCount } node(id: "${raised.suggestion?.id ?? ""}") { id } }`;
    const { data } = await server.as(other.cookie).ask<{ organisations: { totalCount: number }; node: object | null }, object>(found);
    expect(data).toEqual({ organisations: { totalCount: 0 }, node: null });
    expect((await newestMail(server, `rehana${count}@example.org`))?.subject).toContain("suggests a change");
    const [seen] = (await page(kept.cookie)).suggestions.edges;
    expect(seen?.node).toMatchObject({ state: "WAITING", source: "PERSON", can: ["answerSuggestion"] });
  });

  it("is taken over field by field, with a reason for the rest, and its author is told", async () => {
    const { suggestion } = await suggest(reader.cookie, three);
    const id = suggestion?.id ?? "";
    expect((await answer(kept.cookie, id, ["website"])).problems).toMatchObject([{ code: "INVALID", path: ["reason"] }]);
    expect((await answer(kept.cookie, id, ["kind"], "x")).problems).toMatchObject([{ code: "INVALID", path: ["accept"] }]);
    expect((await answer(reader.cookie, id, ["website"], "x")).problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    const taken = await answer(kept.cookie, id, ["website", "purpose (en)"], "We work in Aston only.");
    expect(taken.suggestion).toMatchObject({ state: "PARTLY", answerReason: "We work in Aston only.", can: [] });
    expect(taken.suggestion?.changes.map(({ field, accepted }) => [field, accepted])).toEqual(
      expect.arrayContaining([["areas", false], ["website", true], ["purpose (en)", true]]),
    );
    expect(await page(null)).toMatchObject({ website: "https://circle.example.org", areas: [], profile: { purpose: "We walk together." } });
    expect((await newestMail(server, `reader${count}@example.org`))?.body).toContain("We work in Aston only.");
    expect((await answer(kept.cookie, id, [], "x")).problems).toMatchObject([{ code: "WRONG_STATE" }]);
    expect((await page(reader.cookie)).suggestions.edges).toMatchObject([{ node: { state: "PARTLY" } }]);
  });

  it("is declined with a reason; a remark without values is simply dealt with", async () => {
    const first = await suggest(reader.cookie, three);
    const declined = await answer(kept.cookie, first.suggestion?.id ?? "", [], "It is not so.");
    expect(declined.suggestion).toMatchObject({ state: "DECLINED" });
    expect(await page(null)).toMatchObject({ website: null, areas: [] });
    const remark = await suggest(reader.cookie, { reason: "The bell does not work." });
    expect(remark.suggestion?.changes).toEqual([]);
    expect((await answer(kept.cookie, remark.suggestion?.id ?? "", [])).suggestion).toMatchObject({ state: "ACCEPTED" });
  });

  it("is refused from those who keep the page, without a reason, where nothing changes, and beyond three", async () => {
    expect((await suggest(kept.cookie, three)).problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect((await suggest(reader.cookie, { reason: " " })).problems).toMatchObject([{ code: "INVALID", path: ["input", "reason"] }]);
    const same = { reason: "So it is.", change: { name: kept.organisation.name } };
    expect((await suggest(reader.cookie, same)).problems).toMatchObject([{ code: "INVALID", path: ["input", "change"] }]);
    for (const foundedYear of [1999, 2000, 2001]) {
      expect((await suggest(reader.cookie, { reason: "I was there.", change: { foundedYear } })).problems).toEqual([]);
    }
    expect((await suggest(reader.cookie, three)).problems).toMatchObject([{ code: "LIMIT" }]);
  });

  it("is raised by a register once, however often the register is read", async () => {
    const ctx = await server.app.contextFor(null);
    const read = async (website: string): Promise<SuggestedChange | null> => {
      const organisation = await ctx.read.findOneByOrFail(Organisation, { id: kept.organisation.id });
      const values = { facts: { website }, identifiers: [{ scheme: "GB-CHC", value: "1090095" }], words: null };
      return suggestChange(ctx, { organisation, source: SuggestionSource.REGISTER, reason: "The register of charities", values });
    };
    const first = await read("https://one.example.org");
    expect(first?.values.facts).toEqual({ website: "https://one.example.org" });
    expect(await read("https://one.example.org")).toBeNull();
    const [seen] = (await page(kept.cookie)).suggestions.edges;
    expect(seen?.node.changes.map(({ field }) => field)).toEqual(["website", "identifiers"]);
    await answer(kept.cookie, seen?.node.id ?? "", ["identifiers"], "That is an old address.");
    expect(await read("https://one.example.org")).toBeNull();
    const second = await read("https://two.example.org");
    expect(second?.values).toMatchObject({ facts: { website: "https://two.example.org" }, identifiers: null });
  });

  it("is gone from its author's sight with the page", async () => {
    const { suggestion } = await suggest(reader.cookie, three);
    const text = `mutation { withdrawConsent(organisation: "${kept.id}", scope: ${ConsentScope.LIST_PUBLIC}) { problems { code } } }`;
    await server.as(kept.cookie).ask(text);
    const node = `{ node(id: "${suggestion?.id ?? ""}") { id } }`;
    expect((await server.as(reader.cookie).ask<{ node: object | null }, object>(node)).data.node).toBeNull();
  });
});
