import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importVocabulary } from "../../server/interop/vocabulary-command.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { offerService } from "../../server/services/service.service.ts";
import { databaseKinds } from "../harness/databases.ts";
import { communityId, operatorOf, put, skillId } from "../harness/directory.ts";
import { everyRecord, getFeed, type Answered } from "../harness/feed.ts";
import { schemaSets } from "../harness/hsds-schemas.ts";
import { startServer, type TestServer } from "../harness/server.ts";

const schemas = schemaSets();

interface Attributed {
  attributes: { link_type: string; taxonomy_term: { taxonomy: string; name: string } }[];
}

const deiList = `Code,Title,Description
DEI010300,Asian,
DEI010330,Bangladeshi,
DEI090000,Women and girls,
DEI700000,Welsh speakers,
`;

describe.each(databaseKinds)("other vocabularies in the open feed on %s", (kind) => {
  let server: TestServer;
  let organisation: string;
  let service: string;
  let folder: string;

  beforeAll(async () => {
    server = await startServer(kind);
    folder = await mkdtemp(join(tmpdir(), "dei-"));
    const { app } = server;
    const skills = { interpreting: {} };
    const page = await put(app, { name: "Lantern House", communities: ["bangladeshi", "refugees"], skills, agreed: [ConsentScope.LIST_PUBLIC] });
    organisation = page.key;
    const offered = await offerService(await operatorOf(app), page.id, {
      name: "Drop-in", description: "", skills: [await skillId(app, "money-advice")], communities: [await communityId(app, "women")],
    });
    service = offered.id;
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  async function carried(address: string): Promise<string[]> {
    const { attributes } = (await getFeed(server, address)).json<Attributed>();
    const others = attributes.filter(({ taxonomy_term: { taxonomy } }) => ["UK-CAT", "360Giving DEI"].includes(taxonomy));
    return others.map(({ link_type: says, taxonomy_term: { name } }) => `${says} ${name}`).sort();
  }

  async function load(list: string, scheme: string, ...choices: string[]): Promise<void> {
    const file = join(folder, `${scheme}.csv`);
    await writeFile(file, list);
    await importVocabulary(await operatorOf(server.app), [file, "--scheme", scheme, ...choices]);
  }

  async function names(list: string): Promise<unknown[]> {
    return (await everyRecord(server, list)).map((record) => record["name"]);
  }

  async function called(name: string): Promise<Answered> {
    const terms = (await everyRecord(server, "/hsds/taxonomy_terms")).filter((term) => term["name"] === name);
    expect(terms).toHaveLength(1);
    return terms[0] as Answered;
  }

  it("are taxonomies of their own; a record carries what is the same as a term of ours or wider, never what is narrower", async () => {
    expect(await names("/oruk/taxonomies")).toEqual(["Skills", "Communities", "Languages", "360Giving DEI", "UK-CAT"]);
    expect(await carried(`/oruk/organizations/${organisation}`)).toEqual([
      "beneficiary Bangladeshi communities", "capability UK-CAT AR103",
    ]);
    expect(await carried(`/hsds/services/${service}`)).toContain("beneficiary 360Giving DEI DEI090000");
  });

  it("have their own names and parents once their list is loaded, apart from ours, with ids that stay", async () => {
    const dei = (await everyRecord(server, "/oruk/taxonomies")).find(({ name }) => name === "360Giving DEI");
    const ids = (await everyRecord(server, `/oruk/taxonomy_terms?taxonomy_id=${dei?.id}`)).map(({ id }) => id);
    await load(deiList, "360Giving-DEI", "--communities");
    await load("code,label,parent\nTOP,Top of the tree,\nLEAF,A leaf,TOP\n", "TREE");
    const bangladeshi = await called("Bangladeshi");
    expect(ids).toContain(bangladeshi.id);
    expect(await carried(`/oruk/organizations/${organisation}`)).toEqual(["beneficiary Bangladeshi", "capability UK-CAT AR103"]);
    const above = (await getFeed(server, `/oruk/taxonomy_terms/${String(bangladeshi["parent_id"])}`)).json<Answered>();
    expect(above).toMatchObject({ name: "Asian", taxonomy_id: dei?.id });
    expect(await called("Welsh speakers")).toMatchObject({ taxonomy: "360Giving DEI" });
    expect(await called("A leaf")).toMatchObject({ taxonomy: "TREE", parent_id: (await called("Top of the tree")).id });
    const ours = (await everyRecord(server, "/oruk/taxonomies")).slice(0, 3);
    for (const { id } of ours) {
      const terms = await names(`/oruk/taxonomy_terms?taxonomy_id=${id}`);
      expect(terms).not.toEqual(expect.arrayContaining(["A leaf"]));
      expect(terms).not.toEqual(expect.arrayContaining(["Welsh speakers"]));
    }
    expect(await names(`/oruk/taxonomy_terms?parent_id=${above.id}`)).toEqual(["Bangladeshi"]);
  });

  it("narrow organisations and services as our own terms do, and page with them", async () => {
    const [bangladeshi, welsh, women] = [await called("Bangladeshi"), await called("Welsh speakers"), await called("Women and girls")];
    expect(await names(`/oruk/organizations?taxonomy_term_id=${bangladeshi.id}`)).toEqual(["Lantern House"]);
    expect(await names(`/oruk/organizations?taxonomy_term_id=${welsh.id}`)).toEqual([]);
    expect(await names(`/oruk/services?taxonomy_term_id=${women.id}`)).toEqual(["Drop-in"]);
    expect(await names(`/oruk/services?taxonomy_term_id=${bangladeshi.id}`)).toEqual([]);
    expect(await names(`/oruk/services?taxonomy_id=${String(women["taxonomy_id"])}`)).toEqual(["Drop-in"]);
    const terms = await everyRecord(server, "/hsds/taxonomy_terms");
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(terms.flatMap((term) => schemas?.hsds.mistakes("taxonomy_term", term) ?? [])).toEqual([]);
  });
});
