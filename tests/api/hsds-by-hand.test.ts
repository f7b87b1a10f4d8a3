import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ChangeOrganisationDocument, ChangeServiceDocument, DescribeSkillDocument } from "../../schema/operations.ts";
import { Role } from "../../server/identity/role.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put, skillId } from "../harness/directory.ts";
import { importRows, type Came } from "../harness/imports.ts";
import { giveRole } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";

/* What a feed said before, says now, and what somebody wrote on the page in between. */

interface Page {
  id: string;
  version: number;
  communityLed: boolean | null;
  languages: { language: { tag: string } }[];
  communities: { label: string }[];
  capabilities: { edges: { node: { skill: { code: string } | null } }[] };
  suggestions: { edges: { node: { source: string; changes: { field: string; suggested: string[] }[] } }[] };
}

/** What a feed says of an organisation. */
interface Told {
  name: string;
  languages?: string[];
  communities?: string[];
  led?: string[];
  skills?: string[];
  number?: string;
  services?: object[];
  /** The last digit of its id in the feed; its place among the records where left out. */
  digit?: number;
}

const shown = `id version communityLed languages { language { tag } } communities { label }
  capabilities(first: 100) { edges { node { skill { code } } } } suggestions { edges { node { source changes { field suggested } } } }`;

function record(told: Told, index: number): object {
  const hung = (type: string, codes: string[] = []): object[] => codes.map((code) => ({ link_type: type, taxonomy_term: { code, name: code } }));
  return {
    id: `0198f6a0-0000-7000-8000-00000000009${told.digit ?? index}`,
    name: told.name,
    description: "We meet.",
    languages: (told.languages ?? []).map((code) => ({ code })),
    attributes: [...hung("beneficiary", told.communities), ...hung("led_by", told.led), ...hung("capability", told.skills)],
    services: told.services ?? [],
    organization_identifiers: told.number ? [{ identifier: told.number }] : [],
  };
}

describe.each(databaseKinds)("a feed that is read again on %s", (kind) => {
  let server: TestServer;
  let steward: SignedIn;

  beforeAll(async () => {
    server = await startServer(kind);
    steward = await signIn(server, "stella@example.org", "Stella");
    await giveRole(server, steward.personId, Role.OPERATOR, {});
  });
  afterAll(() => server.close());

  async function run(...told: Told[]): Promise<Came> {
    return importRows(server, steward.cookie, { format: "HSDS", source: "feed.json", content: JSON.stringify(told.map(record)) });
  }

  async function page(handle: string, cookie = steward.cookie): Promise<Page> {
    const question = `query ($handle: String!) { organisation(handle: $handle) { ${shown} } }`;
    const { data } = await server.as(cookie).ask<{ organisation: Page }, object>(question, { handle });
    return data.organisation;
  }

  async function said(handle: string, cookie?: string): Promise<object> {
    const { communityLed, languages, communities, capabilities } = await page(handle, cookie);
    return {
      communityLed,
      languages: languages.map(({ language }) => language.tag),
      communities: communities.map(({ label }) => label),
      skills: capabilities.edges.map(({ node }) => node.skill?.code).sort(),
    };
  }

  const first = { languages: ["ur", "bn"], communities: ["women"], led: ["bangladeshi"], skills: ["befriending", "interpreting"] };
  const then = { languages: ["ta"], communities: ["older-people"], skills: ["written-translation"] };
  const both = ["Women", "Bangladeshi communities"];

  it("changes what it put on a page, and leaves what a person wrote there since", async () => {
    await run({ name: "Plane House", ...first }, { name: "Beech House", ...first });
    const asFirst = { communityLed: true, languages: ["ur", "bn"], communities: both, skills: ["befriending", "interpreting"] };
    expect([await said("plane-house"), await said("beech-house")]).toEqual([asFirst, asFirst]);
    const { id, version } = await page("beech-house");
    const asked = server.as(steward.cookie);
    const input = { languages: ["pl"], communityLed: false };
    const changed = await asked.ask(ChangeOrganisationDocument, { organisation: id, input, expectedVersion: version });
    expect(changed.data.changeOrganisation.problems).toEqual([]);
    const skill = { skill: await skillId(server.app, "befriending"), description: "Tea at home." };
    const expectedVersion = (await page("beech-house")).version;
    const told = await asked.ask(DescribeSkillDocument, { organisation: id, input: skill, expectedVersion });
    expect(told.data.describeCapability.problems).toEqual([]);
    expect((await run({ name: "Plane House", ...then }, { name: "Beech House", ...then })).updated).toBe(2);
    expect(await said("plane-house")).toEqual({
      communityLed: null, languages: ["ta"], communities: ["Older people"], skills: ["written-translation"],
    });
    expect(await said("beech-house")).toEqual({
      communityLed: false, languages: ["pl"], communities: ["Older people"], skills: ["befriending", "written-translation"],
    });
  });

  it("leaves communities that a person wrote, and follows the feed in the rest", async () => {
    const { id, version } = await page("plane-house");
    const input = { communities: [] };
    const changed = await server.as(steward.cookie).ask(ChangeOrganisationDocument, { organisation: id, input, expectedVersion: version });
    expect(changed.data.changeOrganisation.problems).toEqual([]);
    expect((await run({ name: "Plane House", ...first }, { name: "Beech House", ...then })).updated).toBe(1);
    expect(await said("plane-house")).toEqual({ communityLed: true, languages: ["ur", "bn"], communities: [], skills: ["befriending", "interpreting"] });
    expect((await run({ name: "Plane House", ...first }, { name: "Beech House", ...then })).unchanged).toBe(2);
  });

  it("suggests to a page that its organisation keeps to name languages and communities as well", async () => {
    const keeper = await signIn(server, "ruby@example.org", "Ruby");
    await put(server.app, {
      name: "Ruby Kitchen", identifiers: ["GB-CHC-1090095"], by: keeper.personId, languages: ["ur"], communities: ["women"],
      skills: { befriending: {} }, agreed: [ConsentScope.LIST_PUBLIC],
    });
    const before = await said("ruby-kitchen", keeper.cookie);
    const others: Told[] = [{ name: "Plane House", ...first }, { name: "Beech House", ...then }];
    const came = await run(...others, { name: "Ruby Kitchen", number: "GB-CHC-1090095", ...first });
    expect(came.rows[2]?.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(["OWN_WORDS_KEPT", "SKILLS_THEIRS"]));
    expect(await said("ruby-kitchen", keeper.cookie)).toEqual(before);
    const { suggestions } = await page("ruby-kitchen", keeper.cookie);
    expect(suggestions.edges).toMatchObject([{ node: { source: "FILE" } }]);
    const terms = suggestions.edges[0]?.node.changes.filter(({ field }) => field === "languages" || field === "communities");
    expect(terms).toEqual([
      { field: "languages", suggested: ["Urdu", "Bengali"] },
      { field: "communities", suggested: both },
    ]);
  });

  interface Offered {
    id: string;
    version: number;
    name: string;
    description: string;
    status: string;
    costNote: string | null;
  }

  async function services(handle: string): Promise<Offered[]> {
    const question = `query ($handle: String!) { organisation(handle: $handle) { services(first: 50) { edges { node {
      id version name description status costNote } } } } }`;
    const asked = server.as(steward.cookie);
    const { data } = await asked.ask<{ organisation: { services: { edges: { node: Offered }[] } } }, object>(question, { handle });
    return data.organisation.services.edges.map(({ node }) => node);
  }

  const drop = { id: "drop-in", name: "Drop-in", description: "Tea.", status: "active", fees_description: "Free" };
  const walk = { id: "walk", name: "Walk", description: "A walk.", status: "active" };
  const offering = (...offered: object[]): Told => ({ name: "Larch House", digit: 7, services: offered });

  it("keeps what a person wrote of a service since, and follows the feed in the rest", async () => {
    await run(offering(drop, walk));
    const [service] = (await services("larch-house")).filter(({ name }) => name === "Drop-in");
    const input = { name: "Drop-in", description: "Tea and company, every week.", costNote: "Free" };
    const asked = { service: service?.id ?? "", input, expectedVersion: service?.version ?? 0 };
    const changed = await server.as(steward.cookie).ask(ChangeServiceDocument, asked);
    expect(changed.data.changeService.problems).toEqual([]);
    expect((await run(offering({ ...drop, name: "Open door", description: "Coffee.", fees_description: "50p" }, walk))).updated).toBe(1);
    expect((await services("larch-house")).find(({ id }) => id === service?.id)).toMatchObject({
      name: "Open door", description: "Tea and company, every week.", costNote: "50p", status: "ACTIVE",
    });
  });

  it("ends services that the feed leaves out, and brings them back as a person left them", async () => {
    const [before] = (await services("larch-house")).filter(({ name }) => name === "Open door");
    await run(offering(walk));
    expect((await services("larch-house")).map(({ name, status }) => [name, status])).toEqual([["Walk", "ACTIVE"], ["Open door", "DEFUNCT"]]);
    expect((await run(offering(walk))).unchanged).toBe(1);
    await run(offering({ ...drop, name: "Open door", fees_description: "50p" }, walk));
    const [after] = (await services("larch-house")).filter(({ name }) => name === "Open door");
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
  });
});
