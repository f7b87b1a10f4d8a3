import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IsNull, Not } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Role } from "../../server/identity/role.ts";
import { Contact } from "../../server/organisations/contact.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { Place } from "../../server/organisations/place.entity.ts";
import { SuggestedChange } from "../../server/organisations/suggested-change.entity.ts";
import { AuditEvent, Revision } from "../../server/platform/audit.entity.ts";
import { firstBrokenLink } from "../../server/platform/audit-check.ts";
import { nodeId } from "../../server/platform/node.ts";
import { confirmLink, disputeLink } from "../../server/partnerships/link.service.ts";
import { PartnershipLink } from "../../server/partnerships/partnership-link.entity.ts";
import { Service } from "../../server/services/service.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { agreeForAll, put, signInOperator } from "../harness/directory.ts";
import type { Answered } from "../harness/feed.ts";
import { carriedOver, importFeed, wholeFeed, type ReportLine } from "../harness/hsds-files.ts";
import { giveRole } from "../harness/organisations.ts";
import { realData } from "../harness/real-data.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

const folder = mkdtempSync(join(tmpdir(), "kpd-hsds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (server: TestServer) => server.app.database.read;

function reasons(lines: readonly ReportLine[], row: number): string[] {
  return lines.filter((line) => line.row === String(row)).map(({ reason }) => reason);
}

describe.each(databaseKinds)("the import of a feed on %s", (kind) => {
  let source: TestServer;
  let server: TestServer;
  let feed: { organizations: Answered[]; services: Answered[] };
  const pages = join(folder, `${kind}-pages`);

  beforeAll(async () => {
    [source, server] = await Promise.all([startServer(kind, {}, "demonstration"), startServer(kind)]);
    const told = { programme: "Women together", aboutProgramme: "Circles in five places.", fundedBy: "The city council\nA lottery grant" };
    await source.app.database.write((manager) => manager.update(Service, { name: "Wednesday circle" }, told));
    feed = await wholeFeed(source);
    mkdirSync(pages);
    writeFileSync(join(pages, "organizations-1.json"), JSON.stringify({ page_number: 1, contents: feed.organizations }));
    writeFileSync(join(pages, "services-1.json"), JSON.stringify({ page_number: 1, contents: feed.services.slice(0, 5) }));
    writeFileSync(join(pages, "services-2.json"), JSON.stringify({ page_number: 2, contents: feed.services.slice(5) }));
  });
  afterAll(async () => {
    await Promise.all([source.close(), server.close()]);
  });

  it("says first what it would do, and writes nothing", async () => {
    const { said } = await importFeed(server, pages, true);
    expect(said).toContain(`${feed.organizations.length} organisations would be created`);
    expect(await read(server).count(Organisation)).toBe(0);
    expect(await read(server).count(AuditEvent)).toBe(0);
  });

  it("brings organisations and services in, which nobody sees before the organisation agrees", async () => {
    const { said } = await importFeed(server, pages);
    expect(said).toContain(`${feed.organizations.length} organisations created, 0 changed, 0 as before; 0 rows not taken.`);
    expect(await read(server).count(Service)).toBe(feed.services.length);
    expect(await read(server).countBy(Organisation, { listingBasis: ListingBasis.CONSENT })).toBe(feed.organizations.length);
    expect(await wholeFeed(server)).toEqual({ organizations: [], services: [] });
    expect(await read(server).countBy(AuditEvent, { action: "organisation.importOrganisation" })).toBe(feed.organizations.length);
    expect(await firstBrokenLink(read(server))).toBeNull();
  });

  it("changes nothing the second time", async () => {
    const services = await read(server).find(Service, { order: { id: "ASC" } });
    const { said } = await importFeed(server, pages);
    expect(said).toContain(`0 organisations created, 0 changed, ${feed.organizations.length} as before`);
    expect(await read(server).find(Service, { order: { id: "ASC" } })).toEqual(services);
  });

  it("takes over what the feed says anew, and ends services that are gone from it", async () => {
    const owner = feed.services[0]?.["organization_id"];
    const own = feed.services.filter((service) => service["organization_id"] === owner);
    const file = join(folder, `${kind}-changed.json`);
    const organizations = feed.organizations.filter(({ id }) => id === owner);
    writeFileSync(file, JSON.stringify({ organizations, services: [{ ...own[0], name: "Another name" }] }));
    const { said } = await importFeed(server, file);
    expect(said).toContain("0 organisations created, 1 changed");
    const { organisationId } = await read(server).findOneByOrFail(Service, { name: "Another name" });
    const states = (await read(server).findBy(Service, { organisationId })).map(({ status }) => status);
    expect(states.filter((status) => status === "DEFUNCT")).toHaveLength(own.length - 1);
    await importFeed(server, pages);
    expect(await read(server).countBy(Service, { name: "Another name" })).toBe(0);
  });

  it("keeps the programme of a service and who pays for it, and gives them back", async () => {
    const service = await read(server).findOneByOrFail(Service, { name: "Wednesday circle" });
    expect(service).toMatchObject({ programme: "Women together", aboutProgramme: "Circles in five places.", fundedBy: "The city council\nA lottery grant" });
    const [shown] = feed.services.filter(({ name }) => name === "Wednesday circle");
    expect(shown).toMatchObject({ program: { name: "Women together", description: "Circles in five places.", organization_id: shown?.["organization_id"] } });
    expect(shown?.["funding"]).toMatchObject([{ source: "The city council" }, { source: "A lottery grant" }]);
  });

  it("gives the same feed again once the organisations agree: nothing of the format is lost on the way", async () => {
    await agreeForAll(server);
    expect(carriedOver(await wholeFeed(server))).toEqual(carriedOver(feed));
  });

  it("knows its own organisations again, by their ids", async () => {
    const before = await read(source).count(Organisation);
    const { said } = await importFeed(source, pages);
    expect(said).toContain("0 organisations created");
    expect(await read(source).count(Organisation)).toBe(before);
  });
});

describe.each(databaseKinds)("the mess of feeds on %s", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());

  const id = (last: string): string => `0198f6a0-0000-7000-8000-${last.padStart(12, "0")}`;

  function fileOf(value: unknown): string {
    const file = join(folder, `${kind}-mess.json`);
    writeFileSync(file, `\uFEFF${JSON.stringify(value)}`);
    return file;
  }

  function run(value: unknown): Promise<{ said: string; lines: ReportLine[] }> {
    return importFeed(server, fileOf(value));
  }

  it("says of each value that is not kept why, and keeps nothing of people", async () => {
    const { lines, said } = await run([
      {
        id: id("1"), name: "LANTERN HOUSE", description: "LANTERN HOUSE", website: "www.lantern.example", email: "zebedee@example.org",
        phones: [{ id: id("11"), number: "0121 496 0999" }], organization_identifiers: [{ id: id("12"), identifier_scheme: "GB-CHC", identifier: "12" }],
        locations: [{ id: id("13"), addresses: [{ id: id("14"), address_1: "9 Quill Street", postal_code: "E1 7S" }] }],
        services: [
          {
            id: id("15"), name: "Drop-in", status: "open", schedules: [{ freq: "MONTHLY", byday: "1MO", opens_at: "10:00" }, { byday: "TU", opens_at: "10:00:00", closes_at: "12:00:00" }],
            service_areas: [{ name: "Everywhere" }], contacts: [{ id: id("16"), name: "Zebedee Quill" }],
            attributes: [{ link_type: "capability", taxonomy_term: { name: "Levitation", code: "levitation" } }, "wrong"],
          },
          { id: id("17"), name: " ", status: "active" },
        ],
      },
      { id: id("2"), name: "   ", description: "Nameless work" },
      { id: id("3"), name: "A service of nobody", status: "active" },
      { id: id("4"), name: "Twice", description: "Work.", services: "none", alternate_name: ["Two times"] },
    ]);
    expect(said).toContain("2 organisations created, 0 changed, 0 as before; 2 rows not taken.");
    expect(reasons(lines, 1).sort()).toEqual(
      [
        "AREA_UNKNOWN", "CONTACTS_NOT_KEPT", "FIELD_WRONG", "IDENTIFIER_WRONG", "NAME_IN_CAPITALS", "PLACES_NOT_KEPT", "POSTCODE_WRONG", "PURPOSE_MISSING", "SERVICE_NAMELESS",
        "STATUS_UNKNOWN", "TERM_UNKNOWN", "TIMES_NOT_KEPT", "WEBSITE_COMPLETED",
      ].sort(),
    );
    expect(reasons(lines, 2)).toEqual(["NAME_MISSING"]);
    expect(reasons(lines, 3)).toEqual(["ORGANISATION_MISSING"]);
    expect(lines.filter(({ row, reason }) => row === "4" && reason === "FIELD_WRONG").map(({ field }) => field)).toEqual([
      "organization.services",
      "organization.alternate_name",
    ]);
    const [service] = await read(server).findBy(Service, { name: "Drop-in" });
    expect(service).toMatchObject({ status: "INACTIVE", schedule: [{ day: "TU", opens: "10:00", closes: "12:00", note: null }] });
    const rows = await Promise.all([Organisation, Place, Service, Revision].map((entity) => read(server).find<object>(entity)));
    expect(JSON.stringify(rows)).not.toMatch(/zebedee|quill|0999/i);
    expect(await read(server).count(Contact)).toBe(0);
  });

  it("never writes over what an organisation says itself, nor what a register says: that is suggested", async () => {
    const { personId } = await signIn(server, "ruby@example.org", "Ruby");
    const kept = await put(server.app, { name: "Ruby Kitchen", identifiers: ["GB-CHC-1090095"], by: personId });
    const entry = await put(server.app, { name: "Register Hall", identifiers: ["GB-CHC-1090096"], listingBasis: ListingBasis.PUBLIC_REGISTER });
    const numbered = (number: string): object[] => [{ identifier_scheme: "GB-CHC", identifier: number }];
    const { lines } = await run([
      { id: id("5"), name: "Ruby's other kitchen", description: "Soup.", organization_identifiers: numbered("1090095") },
      { id: id("6"), name: "Bury Carers", description: "Halls.", organization_identifiers: numbered("1090096") },
    ]);
    expect(reasons(lines, 1)).toContain("OWN_WORDS_KEPT");
    expect(reasons(lines, 2)).toContain("OWN_WORDS_KEPT");
    expect([1, 2].map((row) => reasons(lines, row).includes("NAME_DIFFERS"))).toEqual([false, true]);
    const names = await Promise.all([kept.key, entry.key].map((one) => read(server).findOneByOrFail(Organisation, { id: one })));
    expect(names.map(({ name }) => name)).toEqual(["Ruby Kitchen", "Register Hall"]);
    expect(await read(server).countBy(SuggestedChange, { organisationId: kept.key })).toBe(1);
  });

  it("keeps two organisations with one id apart, and says what later records say otherwise", async () => {
    const [twice, told] = [id("61"), id("62")];
    const { lines } = await run([
      { id: twice, name: "Alpha House", description: "First." },
      {
        id: twice, name: "Beta House", description: "Second.", website: "https://beta.example.org",
        services: [{ id: id("63"), name: "A service of Beta", status: "active" }],
      },
      { id: told, name: "Gamma House", description: "One." },
      { id: id("64"), name: "Tea", status: "active", organization: { id: told, name: "GAMMA HOUSE", description: "Another.", website: "https://gamma.example.org" } },
      { id: id("65"), name: "Cake", status: "active", organization: { id: told, name: "Gamma House", description: "Another." } },
    ]);
    const differing = lines.filter(({ reason }) => reason === "REPEATED_DIFFERS").map(({ row, field, value }) => [row, field, value]);
    expect(differing).toEqual([
      ["1", "organization.name", "Beta House"],
      ["1", "organization.description", "Second."],
      ["2", "organization.description", "Another."],
    ]);
    expect(await read(server).findBy(Organisation, { name: "Alpha House" })).toMatchObject([{ website: null }]);
    expect(await read(server).findBy(Organisation, { name: "Gamma House" })).toMatchObject([{ website: "https://gamma.example.org" }]);
    expect(await read(server).countBy(Service, { name: "A service of Beta" })).toBe(0);
    expect(await read(server).countBy(Service, [{ name: "Tea" }, { name: "Cake" }])).toBe(2);
  });

  it("keeps no year that cannot be one, and says where half a letter was lost", async () => {
    const { lines } = await run([
      { id: id("71"), name: "Tomorrow House", description: "We plan.", year_incorporated: 3000 },
      { id: id("72"), name: "Day House", description: "We count.", year_incorporated: "2001-02-03" },
      { id: id("73"), name: "Old House", description: "We rest \ud83c.", year_incorporated: 1901 },
    ]);
    expect([1, 2, 3].map((row) => reasons(lines, row))).toEqual([["YEAR_WRONG"], ["YEAR_WRONG"], ["LETTERS_LOST"]]);
    const years = await Promise.all(["Tomorrow House", "Old House"].map((name) => read(server).findOneByOrFail(Organisation, { name })));
    expect(years.map(({ foundedYear }) => foundedYear)).toEqual([null, 1901]);
  });

  it("says exactly what of a record it has no place for, once for each field", async () => {
    const { lines } = await run([
      {
        id: id("31"), name: "Willow House", description: "We meet.", logo: "https://willow.example/logo.png", funding: [{ id: id("32"), source: "The council" }],
        programs: [{ id: id("33"), name: "Green days", alternate_name: "GD", description: "Gardens." }, { id: id("34"), name: "Old days", description: "Over." }],
        services: [
          {
            id: id("35"), name: "Planting", status: "active", program_id: id("33"), alert: "Closed in May", funding: [{ source: "A grant" }, { source: "  " }],
            cost_options: [{ option: "Under 18s", currency: "gbp", amount: 3.5, amount_description: "a visit", valid_to: "2020-01-01" }],
          },
          { id: id("36"), name: "Digging", status: "active", alert: "Never on Fridays" },
        ],
      },
    ]);
    const said = lines.filter(({ reason }) => /NOT_TAKEN|NOT_KEPT|WITHOUT/.test(reason)).map(({ field, reason, value }) => [reason, field, value]);
    expect(said).toEqual([
      ["PROGRAMME_WITHOUT_SERVICE", "program.name", "Old days: Over."],
      ["FUNDING_NOT_KEPT", "organization.funding", "The council"],
      ["FIELD_NOT_TAKEN", "organization.logo", "https://willow.example/logo.png"],
      ["FIELD_NOT_TAKEN", "service.alert", "Closed in May"],
      ["FIELD_NOT_TAKEN", "cost_option.valid_to", "2020-01-01"],
      ["FIELD_NOT_TAKEN", "program.alternate_name", "GD"],
    ]);
    const service = await read(server).findOneByOrFail(Service, { name: "Planting" });
    expect(service).toMatchObject({ programme: "Green days", aboutProgramme: "Gardens.", fundedBy: "A grant", costNote: "Under 18s: 3.5 GBP a visit" });
  });

  it("proposes to a parent what a branch that nobody keeps says, and leaves it to the two where somebody does", async () => {
    const { personId } = await signIn(server, "noor@example.org", "Noor");
    const parent = await put(server.app, { name: "National Circle", by: personId });
    const kept = await put(server.app, { name: "Kept Circle", by: personId });
    const branches = [
      { id: id("41"), name: "Circle of Aston", description: "We sit.", parent_organization_id: id("42") },
      { id: id("42"), name: "Circle of the city", description: "We sit.", parent_organization_id: parent.key },
      { id: id("43"), name: "Circle of nowhere", description: "We sit.", parent_organization_id: id("99") },
      { id: id("44"), name: "Circle of itself", description: "We sit.", parent_organization_id: id("44") },
      { id: kept.key, name: "Kept Circle", description: "We sit.", parent_organization_id: parent.key },
    ];
    const dry = await importFeed(server, fileOf(branches), true);
    expect(dry.said).toContain("2 × The file names the organisation that it is a branch of. It counts once");
    expect(await read(server).count(PartnershipLink)).toBe(0);
    const { lines } = await run(branches);
    const parents = lines.filter(({ reason }) => reason.startsWith("PARENT_")).map(({ row, reason }) => [row, reason]);
    expect(parents).toEqual([["1", "PARENT_PROPOSED"], ["2", "PARENT_PROPOSED"], ["3", "PARENT_UNKNOWN"], ["4", "PARENT_WRONG"], ["5", "PARENT_THEIRS"]]);
    const links = await read(server).find(PartnershipLink);
    const nameOf = async (key: string): Promise<string> => (await read(server).findOneByOrFail(Organisation, { id: key })).name;
    const named = await Promise.all(links.map(async ({ fromId, toId, confirmedAt }) => [await nameOf(fromId), await nameOf(toId), confirmedAt]));
    expect(named.sort()).toEqual([["Circle of Aston", "Circle of the city", null], ["Circle of the city", "National Circle", null]]);
    expect(links.map((link) => link.kind)).toEqual(["BRANCH_OF", "BRANCH_OF"]);
    expect(await read(server).countBy(Organisation, { parentId: Not(IsNull()) })).toBe(0);
    await run(branches);
    expect(await read(server).count(PartnershipLink)).toBe(2);
    const link = links.find(({ toId }) => toId === parent.key);
    await confirmLink(await server.app.contextFor(personId), nodeId(link as PartnershipLink));
    expect((await read(server).findOneByOrFail(Organisation, { name: "Circle of the city" })).parentId).toBe(parent.key);
    await agreeForAll(server);
    const city = (await wholeFeed(server)).organizations.find(({ name }) => name === "Circle of the city");
    expect(city?.["parent_organization_id"]).toBe(parent.key);
  });

  it("proposes again what nobody answered in time, and never what was disputed", async () => {
    const { personId } = await signIn(server, "city@example.org", "Cath");
    const branches = [
      { id: id("51"), name: "Ring of Aston", description: "We sit.", parent_organization_id: id("52") },
      { id: id("52"), name: "Ring of the city", description: "We sit." },
    ];
    /** Reads the feed once more. @returns whether it said that it proposed the parent, and all links to it. */
    const readAgain = async (): Promise<{ proposed: boolean; links: PartnershipLink[] }> => {
      const { lines } = await run(branches);
      const city = await read(server).findOneByOrFail(Organisation, { name: "Ring of the city" });
      const links = await read(server).find(PartnershipLink, { where: { toId: city.id }, order: { id: "ASC" } });
      return { proposed: lines.some(({ reason }) => reason === "PARENT_PROPOSED"), links };
    };
    expect(await readAgain()).toMatchObject({ proposed: true, links: [{}] });
    server.later({ days: 90 });
    expect(await readAgain()).toMatchObject({ proposed: false, links: [{}] });
    server.later({ days: 1 });
    const { proposed, links } = await readAgain();
    expect([proposed, links.length]).toEqual([true, 2]);
    expect(await readAgain()).toMatchObject({ proposed: false, links: [{}, {}] });
    const [, again] = links as [PartnershipLink, PartnershipLink];
    await giveRole(server, personId, Role.MEMBER_EDITOR, { organisationId: again.toId });
    await disputeLink(await server.app.contextFor(personId), nodeId(again), "We have no branches.");
    server.later({ days: 91 });
    expect(await readAgain()).toMatchObject({ proposed: false, links: [{}, {}] });
  });

  it("refuses what is no feed, with a sentence", async () => {
    await expect(run({ message: "Not found" })).rejects.toThrow("no organisations or services");
    const file = join(folder, `${kind}-no.json`);
    writeFileSync(file, "id,name\n1,Two");
    await expect(importFeed(server, file)).rejects.toThrow("is no JSON");
    writeFileSync(file, Buffer.from('{"name":"Caf\u00e9"}', "latin1"));
    await expect(importFeed(server, file)).rejects.toThrow("is not written in UTF-8");
    for (const deep of [`${"[".repeat(20_000)}${"]".repeat(20_000)}`, `{"name":"Deep","odd":${"[".repeat(20_000)}${"]".repeat(20_000)}}`]) {
      writeFileSync(file, deep);
      await expect(importFeed(server, file)).rejects.toThrow("deeper than feeds go");
    }
  });

  it("takes the same through the graph, from operators and data stewards alone", async () => {
    const act = `mutation ($input: ImportInput!) { importOrganisations(input: $input, dryRun: false) {
      import { created rows { row result name notes { code } } } problems { code message } } }`;
    const content = JSON.stringify({ organizations: [{ id: id("7"), name: "Graph Garden", description: "We dig." }] });
    const variables = { input: { format: "HSDS", content, source: "feed.json" } };
    const { cookie } = await signIn(server, "bo@example.org", "Bo");
    const refused = await server.as(cookie).ask<{ importOrganisations: { problems: { code: string }[] } }, object>(act, variables);
    expect(refused.data.importOrganisations.problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    const operator = await signInOperator(server);
    const done = await server.as(operator.cookie).ask<{ importOrganisations: { import: object } }, object>(act, variables);
    expect(done.data.importOrganisations.import).toMatchObject({ created: 1, rows: [{ row: 1, result: "CREATED", name: "Graph Garden" }] });
  });

  const example = realData("hsds/hsds-3.0-examples/organization_full.json");
  const british = realData("hsds/uk-profile-3.0-examples/service_full.json");

  it.skipIf(!example || !british)("takes the examples of both formats (skipped without real data)", async () => {
    const first = await importCopy(example ?? "");
    expect(first).toContain("1 organisation created");
    expect(first).toContain("1 × The organisation that it is said to be a branch of stands neither");
    expect(first).toContain("1 × Who funds an organisation is said by a link");
    const counselling = await read(server).findOneByOrFail(Service, { name: "Community Counselling" });
    expect([counselling.programme, counselling.fundedBy]).toEqual(["Community Mental Health Support", expect.stringContaining("charity funding bodies")]);
    const second = await importCopy(british ?? "");
    // Both examples are of one organisation; the second file says less of it.
    expect(second).toContain("0 organisations created, 1 changed");
  });

  async function importCopy(path: string): Promise<string> {
    const file = join(folder, `${kind}-example.json`);
    copyFileSync(path, file);
    return (await importFeed(server, file)).said;
  }
});
