import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Role } from "../../server/identity/role.ts";
import { Affiliation } from "../../server/people/affiliation.entity.ts";
import { newKey, publicId } from "../../server/platform/identifiers.ts";
import { databaseKinds } from "../harness/databases.ts";
import { communityId, put, skillId } from "../harness/directory.ts";
import { everyOperation } from "../harness/operations.ts";
import { giveRole } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";

interface Found {
  researchers: {
    totalCount: number;
    edges: { node: { displayName: string; researcher: { statement: string }; organisations: { organisation: { name: string } }[] } }[];
  };
}

const byWords = `query($text: String, $interests: [ID!], $languages: [LanguageTag!]) {
  researchers(text: $text, interests: $interests, languages: $languages) {
    totalCount unmetWords nearby { label text unfiltered totalCount } corrections { typed read } facets { field values { label count } } edges { whyMatched node { displayName } } } }`;

interface Answered {
  totalCount: number;
  unmetWords: string[];
  nearby: { label: string; text: string; unfiltered: boolean; totalCount: number }[];
  corrections: { typed: string; read: string }[];
  facets: { field: string; values: { label: string; count: number }[] }[];
  edges: { whyMatched: string[]; node: { displayName: string } }[];
}

describe.each(databaseKinds)("researchers on %s", (kind) => {
  let server: TestServer;
  let leila: SignedIn;
  let pretender: SignedIn;

  beforeAll(async () => {
    server = await startServer(kind);
    leila = await signIn(server, "leila@example.org", "Leila H.");
    pretender = await signIn(server, "pretender@example.org", "A pretender");
    const { id } = await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North" });
    await giveRole(server, leila.personId, Role.RESEARCHER, { networkId: id });
    const shown = await put(server.app, { name: "University of the North" });
    const row = { personId: leila.personId, organisationId: shown.key, role: "Reader", from: "2020-01-01", to: null };
    await server.app.database.write((manager) => manager.insert(Affiliation, { ...row, id: newKey() }));
  });
  afterAll(() => server.close());

  async function write(who: SignedIn, personId: string, input: object): Promise<{ code: string; path: string[] | null }[]> {
    const text = `mutation($person: ID!, $input: ResearcherInput!) {
      writeResearcherProfile(person: $person, input: $input) { person { id } problems { code path } } }`;
    const variables = { person: publicId("per", personId), input };
    const answer = await server.as(who.cookie).ask<{ writeResearcherProfile: { problems: { code: string; path: string[] | null }[] } }, object>(
      text,
      variables,
    );
    expect(answer.errors).toEqual([]);
    return answer.data.writeResearcherProfile.problems;
  }

  async function found(variables: object): Promise<Found["researchers"]> {
    const operation = everyOperation().find(({ name }) => name === "Researchers");
    const answer = await server.as(null).ask<Found, object>(operation?.document ?? "", variables);
    expect(answer.errors).toEqual([]);
    return answer.data.researchers;
  }

  it("write their profile themselves, and nobody else's", async () => {
    expect(await write(pretender, leila.personId, {})).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect(await write(leila, leila.personId, { orcid: "0000-0002-1825-0098" })).toMatchObject([{ path: ["input", "orcid"] }]);
    const input = {
      orcid: "0000-0002-1825-0097",
      interests: [await skillId(server.app, "interpreting")],
      communities: [await communityId(server.app, "bangladeshi")],
      languages: ["fa", "en"],
      statement: "I research with people, not about them.",
    };
    expect(await write(leila, leila.personId, input)).toEqual([]);
  });

  it("are found by wider interests and communities, with the organisations that one may see", async () => {
    const asked = { interests: [await skillId(server.app, "language-and-access")], communities: [await communityId(server.app, "asian")] };
    const { totalCount, edges } = await found(asked);
    expect(totalCount).toBe(1);
    expect(edges[0]?.node).toMatchObject({
      displayName: "Leila H.",
      researcher: { statement: "I research with people, not about them." },
      organisations: [],
    });
    expect((await found({ communities: [await communityId(server.app, "women")] })).totalCount).toBe(0);
  });

  it("are found by everyday words, another script, a name and with a typing error, and it is said why", async () => {
    const asked = async (text: string): Promise<Answered> => {
      const answer = await server.as(null).ask<{ researchers: Answered }, object>(byWords, { text });
      expect(answer.errors).toEqual([]);
      return answer.data.researchers;
    };
    expect((await asked("someone to translate for Bengalis")).edges).toEqual([
      {
        node: { displayName: "Leila H." },
        whyMatched: ["Interested in **interpreting at appointments**. Has worked with **Bangladeshi communities**."],
      },
    ]);
    for (const text of ["ترجمان", "leila", "resaerch", "people"]) {
      expect((await asked(text)).edges.map(({ node }) => node.displayName), text).toEqual(["Leila H."]);
    }
    expect((await asked("resaerch")).corrections).toEqual([{ typed: "resaerch", read: "research" }]);
    expect((await asked("quilting")).totalCount).toBe(0);
    expect((await asked("")).totalCount).toBe(1);
  });

  it("say where nobody fits what is found instead, with how many", async () => {
    const asked = async (variables: object): Promise<Answered> => {
      const answer = await server.as(null).ask<{ researchers: Answered }, object>(byWords, variables);
      expect(answer.errors).toEqual([]);
      return answer.data.researchers;
    };
    const strange = await asked({ text: "zeppelin leila" });
    expect([strange.totalCount, strange.unmetWords]).toEqual([0, ["zeppelin"]]);
    expect(strange.nearby).toEqual([{ label: "Without “zeppelin”", text: "leila", unfiltered: false, totalCount: 1 }]);
    const narrow = await asked({ text: "leila", languages: ["ar"] });
    expect(narrow.nearby).toEqual([{ label: "Without any filter", text: "leila", unfiltered: true, totalCount: 1 }]);
  });

  it("are counted by facets that leave their own choice out", async () => {
    const arabic = { interests: [await skillId(server.app, "interpreting")], languages: ["ar"] };
    const answer = await server.as(null).ask<{ researchers: Answered }, object>(byWords, arabic);
    expect(answer.data.researchers.totalCount).toBe(0);
    const { facets } = answer.data.researchers;
    const values = (field: string) => facets.find((one) => one.field === field)?.values.map(({ label, count }) => `${label} ${count}`);
    expect(values("language")?.sort()).toEqual(["Arabic 0", "English 1", "Persian (Farsi) 1"]);
    expect(values("community")).toEqual([]);
  });

  it("are listed only while they hold the role", async () => {
    expect(await write(pretender, pretender.personId, { statement: "Me too" })).toEqual([]);
    expect((await found({})).edges.map((edge) => edge.node.displayName)).toEqual(["Leila H."]);
  });
});
