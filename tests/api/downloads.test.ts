import { readFileSync } from "node:fs";
import { buildSchema, Kind, parse as parseQuestion, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { downloadLists } from "../../server/interop/download-lists.ts";
import { lastHeads } from "../../server/interop/download-text.ts";
import { Role } from "../../server/identity/role.ts";
import { Network } from "../../server/identity/network.entity.ts";
import { ConsentMethod, ConsentScope } from "../../server/organisations/consent.entity.ts";
import { giveConsent, refuseConsent, withdrawConsent } from "../../server/organisations/consent.service.ts";
import { writeContacts } from "../../server/organisations/contact.service.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { databaseKinds } from "../harness/databases.ts";
import { agreeForAll, operatorOf, put } from "../harness/directory.ts";
import { giveRole } from "../harness/organisations.ts";
import { startServer, type Answer, type TestServer } from "../harness/server.ts";
import { newAddress, signIn } from "../harness/sign-in.ts";
import { rowsTaken, takeFile } from "../harness/taking.ts";
import { addressOf } from "../harness/world.ts";

const { LIST_PUBLIC, LIST_MEMBERS, SHOW_CONTACT, COMMISSIONER_EXPORT } = ConsentScope;

const page = "totalCount pageInfo { hasNextPage endCursor }";

/** For each list: the same question as the screen asks, and what it is known by. */
const screens: Record<string, { question: string; known: string; head: string }> = {
  organisations: {
    question: `query($network: ID!, $after: String) {
      list: organisations(filter: { network: $network }, orderBy: NAME, first: 100, after: $after) { ${page} edges { node { known: name } } } }`,
    known: "name", head: "Name",
  },
  services: {
    question: `query($after: String) { list: services(first: 100, after: $after) { ${page} edges { node { known: name } } } }`,
    known: "name", head: "Name",
  },
  researchers: {
    question: `query($after: String) { list: researchers(first: 100, after: $after) { ${page} edges { node { known: displayName } } } }`,
    known: "name", head: "Name",
  },
  members: {
    question: `query($network: ID!, $after: String) { node(id: $network) { ... on Network {
      list: memberships(first: 100, after: $after) { ${page} edges { node { organisation { known: name } } } } } } }`,
    known: "organisation", head: "Organisation",
  },
  applications: {
    question: `query($network: ID!, $after: String) {
      list: applications(network: $network, first: 100, after: $after) { ${page} edges { node { known: reference } } } }`,
    known: "reference", head: "Reference",
  },
  decisions: {
    question: `query($network: ID!, $after: String) { node(id: $network) { ... on Network {
      list: decisions(first: 100, after: $after) { ${page} edges { node { known: on } } } } } }`,
    known: "on", head: "Recorded on",
  },
};

interface List {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { known?: string; organisation?: { known: string } } }[];
}

describe.each(databaseKinds)("downloads on %s", (kind) => {
  let server: TestServer;
  let network: string;
  let secretary: string;

  beforeAll(async () => {
    server = await startServer(kind, {}, "demonstration");
    await agreeForAll(server, COMMISSIONER_EXPORT);
    network = nodeId(await server.app.database.read.findOneByOrFail(Network, { handle: "west-midlands" }));
    secretary = (await signIn(server, await addressOf(server.app, Role.SECRETARY))).cookie;
  });
  afterAll(() => server.close());

  const get = (file: string, variables: object = {}, cookie = "") => takeFile(server, file, variables, cookie);
  const rows = (file: string, variables: object = {}, cookie = "") => rowsTaken(server, file, variables, cookie);

  async function onScreen(name: string, cookie: string | null): Promise<string[]> {
    const names: string[] = [];
    for (let after: string | null = null; ; ) {
      const variables: object = { network, after };
      const answer: Answer<{ list?: List; node?: { list: List } }> = await server.as(cookie).ask(screens[name]?.question ?? "", variables);
      expect(answer.errors).toEqual([]);
      const list: List | undefined = answer.data.list ?? answer.data.node?.list;
      names.push(...(list?.edges ?? []).map(({ node }) => node.known ?? node.organisation?.known ?? ""));
      if (!list?.pageInfo.hasNextPage) {
        return names;
      }
      after = list.pageInfo.endCursor;
    }
  }

  function variablesFor(name: string): object {
    if (name === "organisations") {
      return { filter: { network }, orderBy: "NAME" };
    }
    return ["members", "applications", "decisions"].includes(name) ? { network } : {};
  }

  it.each(Object.keys(screens))("gives of %s exactly what the screen lists, in its order, to the public and to the committee", async (name) => {
    for (const cookie of [null, secretary]) {
      if (name === "applications" && !cookie) {
        continue;
      }
      const shown = await onScreen(name, cookie);
      const csv = await rows(`${name}.csv`, variablesFor(name), cookie ?? "");
      expect(csv.map((row) => row[screens[name]?.head ?? ""])).toEqual(shown);
      const json = (await get(`${name}.json`, variablesFor(name), cookie ?? "")).json<{ rows: Record<string, unknown>[]; count: number }>();
      expect(json.rows.map((row) => row[screens[name]?.known ?? ""])).toEqual(shown);
      expect(json.count).toBe(shown.length);
    }
    expect((await onScreen(name, secretary)).length).toBeGreaterThan(0);
  });

  it("gives the members of an earlier day only if they had begun", async () => {
    const now = await rows("members.csv", { network });
    expect(now.length).toBeGreaterThan(0);
    expect(await rows("members.csv", { network, on: "1990-01-01" })).toEqual([]);
  });

  it("follows the filter and the order of the list", async () => {
    const [term] = (await server.as(null).ask<{ skills: { id: string }[] }, object>('{ skills(text: "befriending") { id } }')).data.skills;
    const variables = { filter: { network, anySkill: [term?.id], text: "" }, orderBy: "NAME" };
    const asked = await server.as(null).ask<{ list: List }, object>(
      "query($filter: OrganisationFilter) { list: organisations(filter: $filter, orderBy: NAME, first: 100) { edges { node { known: name } } } }",
      { filter: variables.filter },
    );
    const names = asked.data.list.edges.map(({ node }) => node.known);
    expect((await rows("organisations.csv", variables)).map((row) => row["Name"])).toEqual(names);
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan((await rows("organisations.csv")).length);
  });

  it("is named, kept by nobody, tells its size, and every page of it comes", async () => {
    for (let count = 0; count < 105; count += 1) {
      await put(server.app, { name: `Heron circle ${count}`, agreed: [LIST_PUBLIC, COMMISSIONER_EXPORT] });
    }
    const answer = await get("organisations.csv", { filter: { text: "heron" } });
    expect(answer.headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8", "cache-control": "no-store", "x-total-count": "105",
      "content-disposition": `attachment; filename="organisations-${server.now().slice(0, 10)}.csv"`,
    });
    expect(new Set((await rows("organisations.csv", { filter: { text: "heron" } })).map((row) => row["Name"])).size).toBe(105);
  });

  it("keeps formulas from running, in every cell, and any script readable", async () => {
    const evil = ['=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(1)"];
    for (const name of evil) {
      await put(server.app, {
        name, otherNames: [`=cmd|' /C calc'!A0`, "لالٹین"], purpose: '=1+1\n"quoted", and more', agreed: [LIST_PUBLIC, COMMISSIONER_EXPORT], areas: ["E08000025"],
      });
    }
    const all = await rows("organisations.csv");
    for (const name of evil) {
      expect(all.find((row) => row["Name"] === `'${name}`)).toMatchObject({
        "Other names": `'=cmd|' /C calc'!A0; لالٹین`, "What it is for": `'=1+1\n"quoted", and more`, Areas: "Birmingham", "Area codes": "E08000025",
      });
    }
    expect(all.flatMap((row) => Object.values(row)).filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  });

  it("says in JSON, too, what an organisation is for, and beside it what the file was taken for", async () => {
    await put(server.app, { name: "Bittern Circle", purpose: "Lunch for older people", agreed: [LIST_PUBLIC, COMMISSIONER_EXPORT] });
    const variables = encodeURIComponent(JSON.stringify({ filter: { text: "bittern" } }));
    const ask = (more: string, cookie: string | null) =>
      server.app.http.inject({ url: `/download/organisations.json?variables=${variables}${more}`, headers: cookie === null ? {} : { cookie } });
    const [open] = (await ask("", null)).json<{ rows: object[] }>().rows;
    expect(open).toMatchObject({ purpose: "Lunch for older people", takenFor: null });
    const { cookie } = await signIn(server, "bittern@example.org", "Bea");
    const [taken] = (await ask("&purpose=Planning%20winter", cookie)).json<{ rows: object[] }>().rows;
    expect(taken).toMatchObject({ purpose: "Lunch for older people", takenFor: "Planning winter" });
    for (const [name, { columns, about, own }] of Object.entries(downloadLists)) {
      const keys = [...columns.map(({ key }) => key), ...(about ? ["organisationId", "basis"] : []), ...(own ? [] : ["takenOn", "takenFor"])];
      expect(keys.filter((key, index) => keys.indexOf(key) !== index), name).toEqual([]);
    }
  });

  it("lets an entry leave only with the consent to files, public bodies without contacts, and nothing where that was refused", async () => {
    const operator = await operatorOf(server.app);
    const make = async (name: string, agreed: ConsentScope[]) => {
      const made = await put(server.app, { name: `Plover ${name}`, agreed });
      const { version } = await server.app.database.read.findOneByOrFail(Organisation, { id: made.key });
      await writeContacts(operator, made.id, [{ channel: "phone", value: "0121 496 0000", name: "Amina" }], version);
      return made;
    };
    await make("never asked", [LIST_PUBLIC, SHOW_CONTACT]);
    await put(server.app, { name: "Plover council", listingBasis: ListingBasis.PUBLIC_BODY });
    await make("agreed", [LIST_PUBLIC, SHOW_CONTACT, COMMISSIONER_EXPORT]);
    await make("hidden contact", [LIST_PUBLIC, COMMISSIONER_EXPORT]);
    await make("unlisted", [LIST_MEMBERS, SHOW_CONTACT, COMMISSIONER_EXPORT]);
    const refused = await make("refused", [LIST_PUBLIC, SHOW_CONTACT]);
    const taken = await make("taken back", [LIST_PUBLIC, SHOW_CONTACT, COMMISSIONER_EXPORT]);
    // The operator keeps the pages it made, and is asked again who it is.
    const keeper = await operatorOf(server.app);
    await refuseConsent(keeper, { organisation: refused.id, scope: COMMISSIONER_EXPORT, wordingVersion: 1, lang: "en" });
    await withdrawConsent(keeper, taken.id, COMMISSIONER_EXPORT);
    const contacts = async (cookie = "") =>
      Object.fromEntries((await rows("organisations.csv", { filter: { text: "plover" } }, cookie)).map((row) => [row["Name"], row["Contacts"]]));
    const outside: Record<string, string> = { "Plover council": "", "Plover agreed": "phone: 0121 496 0000 (Amina)", "Plover hidden contact": "" };
    expect(await contacts(), "open data: the ledger could not say who").toEqual({ ...outside, "Plover agreed": "", "Plover never asked": "" });
    const { cookie, personId } = await signIn(server, "editor@example.org", "Editor");
    expect(await contacts(cookie)).toEqual(outside);
    await giveRole(server, personId, Role.MEMBER_EDITOR, { organisationId: taken.key });
    expect(await contacts(cookie)).toEqual({ ...outside, "Plover taken back": "phone: 0121 496 0000 (Amina)" });
    await giveConsent(keeper, { organisation: refused.id, scope: COMMISSIONER_EXPORT, wordingVersion: 1, lang: "en" }, { method: ConsentMethod.SELF });
    expect(Object.keys(await contacts())).toContain("Plover refused");
  });

  it("is told to the audit chain where somebody is signed in", async () => {
    const told = () => server.app.database.read.find(AuditEvent, { where: { action: "directory.download" }, order: { sequence: "ASC" } });
    const before = (await told()).length;
    await rows("organisations.csv", { filter: { network } });
    expect(await told()).toHaveLength(before);
    await rows("members.csv", { network }, secretary);
    const events = (await told()).slice(before);
    expect(events.map(({ subjectType, fields }) => [subjectType, fields])).toEqual([
      ["ExportRecord", ["list", "format", "filter", "rows"]],
    ]);
    expect(events.every(({ actorId }) => actorId !== null)).toBe(true);
  });

  it.each([
    ["applications.csv", "{}", 401],
    ["members.csv", '{"network":"net_01m80zkn93esyta95jnjj8swzp"}', 404],
    ["members.csv", "{}", 400],
    ["organisations.csv", '{"filter":{"colour":"red"}}', 400],
    ["organisations.csv", '{"filter":{"skills":["skl_01m80zkn93esyta95jnjj8swzp"]}}', 400],
    ["organisations.csv", '{"orderBy":"SIZE"}', 400],
    ["organisations.csv", '{"first":1}', 400],
    ["organisations.csv", "[]", 400],
    ["organisations.csv", "{", 400],
    ["organisations.csv", `{"filter":{"text":"${"x".repeat(9000)}"}}`, 400],
    ["people.csv", "{}", 404],
    ["constructor.csv", "{}", 404],
    ["organisations.xlsx", "{}", 404],
  ])("refuses %s with %s (%i)", async (file, variables, status) => {
    const url = `/download/${file}?variables=${encodeURIComponent(variables)}`;
    const answer = await server.app.http.inject({ method: "GET", url, remoteAddress: newAddress() });
    expect(answer.statusCode).toBe(status);
    expect(answer.json<{ errors: { message: string }[] }>().errors[0]?.message).toMatch(/\w/);
  });

  it("refuses a repeated filter and other parameters", async () => {
    for (const query of ["variables={}&variables={}", "page=1"]) {
      expect((await server.app.http.inject({ method: "GET", url: `/download/organisations.csv?${query}` })).statusCode).toBe(400);
    }
  });
});

describe("the filters of downloads", () => {
  const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));

  it.each(Object.keys(downloadLists))("of %s are asked for in a question that fits the graph", (name) => {
    const list = downloadLists[name];
    expect(validate(schema, parseQuestion(list?.question(list.fields) ?? ""))).toEqual([]);
  });

  it.each(["organisations", "services", "researchers", "applications", "introductions"])("are all those that %s have in the graph", (name) => {
    const paging = ["first", "after", "last", "before"];
    const known = schema.getQueryType()?.getFields()[name]?.args.map((argument) => argument.name) ?? [];
    const [operation] = parseQuestion(downloadLists[name]?.question("__typename") ?? "").definitions;
    const taken = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
    const names = taken.map(({ variable }) => variable.name.value);
    expect(known).toContain(names[0]);
    expect(known.filter((argument) => !paging.includes(argument) && !names.includes(argument))).toEqual([]);
  });
});

describe("the columns of downloads", () => {
  it("are all explained", () => {
    const explained = readFileSync("docs/open-data.md", "utf8");
    const heads = [...Object.values(downloadLists).flatMap(({ columns }) => columns.map(({ head }) => head)), ...lastHeads];
    expect(heads.filter((head) => !explained.includes(`**${head}**`))).toEqual([]);
  });
});
