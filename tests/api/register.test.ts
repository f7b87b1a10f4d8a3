import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { RoleAssignment } from "../../server/identity/role-assignment.entity.ts";
import { Role } from "../../server/identity/role.ts";
import { OrganisationIdentifier } from "../../server/organisations/organisation-identifier.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { extract } from "../harness/charities.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, giveRole, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

interface ImportAnswer {
  importOrganisations: {
    import: { created: number; updated: number; unchanged: number; rejected: number; merged: number;
      rows: { row: number; result: string; readWithRow: number | null; notes: { code: string }[] }[] } | null;
    problems: { code: string; path: string[] | null }[];
  };
}

const importing = `mutation ($input: ImportInput!, $dryRun: Boolean) {
  importOrganisations(input: $input, dryRun: $dryRun) {
    import { created updated unchanged rejected merged rows { row result readWithRow notes { code } } }
    problems { code path }
  }
}`;

const page = `query ($handle: String!) {
  organisation(handle: $handle) {
    id
    name
    registerEntries { register value url extractOn registeredName incomeBand }
    suggestedTags { id code name source answer can skills { code } }
    capabilities { edges { node { skill { code } } } }
    suggestions { edges { node { source changes { field } } } }
  }
}`;

interface PageAnswer {
  organisation: {
    id: string;
    name: string;
    registerEntries: { register: string; value: string; url: string; extractOn: string; registeredName: string; incomeBand: string }[];
    suggestedTags: { id: string; code: string; answer: string | null; can: string[]; skills: { code: string }[] }[];
    capabilities: { edges: { node: { skill: { code: string } } }[] };
    suggestions: { edges: { node: { source: string; changes: { field: string }[] } }[] };
  } | null;
}

const answering = "mutation ($tag: ID!, $fits: Boolean!) { answerSuggestedTag(tag: $tag, fits: $fits) { tag { answer } problems { code } } }";
const lookingUp = "query ($number: String!) { registerEntry(number: $number) { name postcode purpose } }";

describe.each(databaseKinds)("entries of a register on %s", (kind) => {
  let server: TestServer;
  let steward: string;
  let kept: Kept;

  const send = (cookie: string | null, input: object, dryRun?: boolean) =>
    server.as(cookie).ask<ImportAnswer, object>(importing, { input, dryRun });
  const read = async (cookie: string | null, handle: string) =>
    (await server.as(cookie).ask<PageAnswer, object>(page, { handle })).data.organisation;

  beforeAll(async () => {
    server = await startServer(kind);
    const person = await signIn(server, "stella@example.org", "Stella");
    await giveRole(server, person.personId, Role.OPERATOR, {});
    steward = person.cookie;
    kept = await addKept(server, "Our Own Sewing Circle", "Sita");
    const ctx = await server.app.contextFor(null);
    await ctx.write(async (tx) => {
      const number = { organisationId: kept.organisation.id, scheme: "GB-CHC", value: "9000007", checkedAt: null };
      await tx.insert(OrganisationIdentifier, number);
      await tx.tell({ action: "organisation.changeOrganisation", subject: kept.organisation });
    });
  });
  afterAll(() => server.close());

  it("are imported by stewards and operators alone", async () => {
    const { cookie } = await signIn(server, "nobody@example.org", "Nobody");
    const answer = await send(cookie, { format: "CHARITIES", content: extract() });
    expect(answer.data.importOrganisations.problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
  });

  it("are tried first: unless one says otherwise, nothing is written", async () => {
    const answer = await send(steward, { format: "CHARITIES", content: extract() });
    expect(answer.data.importOrganisations.import).toMatchObject({ created: 5, updated: 1, unchanged: 0, rejected: 4, merged: 1 });
    const [together, ...others] = (answer.data.importOrganisations.import?.rows ?? []).filter(({ result }) => result === "MERGED");
    expect(together).toMatchObject({ row: 11, readWithRow: 2 });
    expect(others).toEqual([]);
    expect(await server.app.database.read.count(Organisation)).toBe(1);
  });

  it("show where they come from, and of which day", async () => {
    await send(steward, { format: "CHARITIES", content: extract(), extractOn: "2026-11-01" }, false);
    const club = await read(null, "alum-rock-women-s-lunch-club").then(async (one) => one ?? read(null, "alum-rock-womens-lunch-club"));
    expect(club?.registerEntries).toMatchObject([
      { register: "charity number (England and Wales)", value: "9000001", extractOn: "2026-11-01", incomeBand: "UNDER_100_THOUSAND" },
    ]);
    expect(club?.suggestedTags).toEqual([]);
  });

  it("never overwrite what an organisation says itself: that becomes a suggestion", async () => {
    const own = await read(kept.cookie, kept.organisation.handle);
    expect(own?.name).toBe("Our Own Sewing Circle");
    expect(own?.suggestions.edges.map(({ node }) => node.source)).toEqual(["REGISTER"]);
    await send(steward, { format: "CHARITIES", content: extract(), extractOn: "2026-11-01" }, false);
    expect((await read(kept.cookie, kept.organisation.handle))?.suggestions.edges).toHaveLength(1);
  });

  it("are found by a number in any spelling, for those who are signed in", async () => {
    const ask = async (cookie: string | null, number: string) =>
      (await server.as(cookie).ask<{ registerEntry: object | null }, object>(lookingUp, { number })).data.registerEntry;
    const club = { name: "Alum Rock Women's Lunch Club", postcode: "B8 3BB", purpose: "A hot lunch for older women." };
    expect(await ask(steward, " 900-0001 ")).toEqual(club);
    expect(await ask(steward, "gb-chc-9000001")).toEqual(club);
    expect(await ask(steward, "9000999")).toBeNull();
    expect(await ask(steward, "9000007")).toBeNull();
    expect(await ask(null, "9000001")).toBeNull();
  });

  it("are claimed before a data steward, who answers for no other page, and the answer is told", async () => {
    const person = await signIn(server, "dana@example.org", "Dana");
    const network = await foundNetwork(await server.app.contextFor(null), { handle: "west", name: "West" });
    await giveRole(server, person.personId, Role.DATA_STEWARD, { networkId: network.id });
    const asker = await signIn(server, "carla@example.org", "Carla");
    const claim = 'mutation ($id: ID!) { claimOrganisation(organisation: $id, message: "I chair it.") { problems { code } } }';
    const kitchen = await read(null, "saltley-bike-kitchen");
    for (const id of [kitchen?.id, kept.id]) {
      await server.as(asker.cookie).ask(claim, { id });
    }
    const question = "{ viewer { tasks { kind subject { id ... on RoleAssignment { organisation { name } } } } } }";
    interface Tasks {
      viewer: { tasks: { kind: string; subject: { id: string; organisation: { name: string } } }[] };
    }
    const tasks = (await server.as(person.cookie).ask<Tasks, object>(question)).data.viewer.tasks.filter((task) => task.kind === "ANSWER_CLAIM");
    expect(tasks.map(({ subject }) => subject.organisation.name)).toEqual(["Saltley Bike Kitchen"]);
    const answer = "mutation ($id: ID!) { answerClaim(roleAssignment: $id, accept: true) { problems { code } } }";
    const others = await server.app.database.read.findOneByOrFail(RoleAssignment, { organisationId: kept.organisation.id, pending: true });
    const codes = async (cookie: string, id: string): Promise<string[]> => {
      const { data } = await server.as(cookie).ask<{ answerClaim: { problems: { code: string }[] } }, object>(answer, { id });
      return data.answerClaim.problems.map(({ code }) => code);
    };
    expect(await codes(person.cookie, nodeId(others))).toEqual(["NOT_FOUND"]);
    expect(await codes(asker.cookie, tasks[0]?.subject.id ?? "")).toEqual(["NOT_ELIGIBLE"]);
    expect(await codes(person.cookie, tasks[0]?.subject.id ?? "")).toEqual([]);
    const letters = await server.app.database.read.findBy(Mail, { to: "carla@example.org" });
    expect(letters.map(({ subject }) => subject)).toContain("You can keep the page of Saltley Bike Kitchen now");
  });

  it("carry tags that people confirm or dismiss", async () => {
    const rows = ["org_id,name,activities,UKCAT", "GB-SC-SC990001,Ayr Book Boxes,Books for all,ED304;CA101"].join("\n");
    await send(steward, { format: "CHARITIES", content: rows }, false);
    const [advocacy, books] = (await read(steward, "ayr-book-boxes"))?.suggestedTags ?? [];
    expect([advocacy?.code, books?.code]).toEqual(["CA101", "ED304"]);
    expect(books?.can).toEqual(["answerSuggestedTag"]);
    await server.as(steward).ask(answering, { tag: books?.id, fits: false });
    await send(steward, { format: "CHARITIES", content: rows.replace("Books for all", "Books for everybody") }, false);
    const after = await read(steward, "ayr-book-boxes");
    expect(after?.suggestedTags.map(({ code, answer }) => [code, answer])).toEqual([["CA101", null], ["ED304", "DISMISSED"]]);
    expect(await read(null, "ayr-book-boxes").then((one) => one?.suggestedTags)).toEqual([]);
  });

  it("say that a tag is why they were found, where their words do not tell", async () => {
    const rows = "org_id,name,activities,UKCAT\nGB-SC-SC990009,Girvan Hall,A hall,SW106";
    await send(steward, { format: "CHARITIES", content: rows }, false);
    const asking = "query ($text: String) { organisations(filter: { text: $text }) { edges { whyMatched node { name } } } }";
    const asked = server.as(null).ask<{ organisations: { edges: { whyMatched: string[]; node: { name: string } }[] } }, object>(asking, { text: "befriending" });
    expect((await asked).errors).toEqual([]);
    const found = (await asked).data.organisations.edges.find(({ node }) => node.name === "Girvan Hall");
    expect(found?.whyMatched).toEqual(["Its register entry has a tag that means **Befriending**."]);
  });

  it("keep the tags that their file gave them until it says otherwise, whatever other files say", async () => {
    const codes = async () => (await read(steward, "ayr-quilters"))?.suggestedTags.map(({ code }) => code).sort();
    const register = (number: string, tags: string) => `org_id,name,activities,UKCAT\n${number},Ayr Quilters,We quilt,${tags}`;
    await send(steward, { format: "CHARITIES", content: register("GB-SC-SC990002", "ED304;CA101") }, false);
    const list = { format: "ORGANISATIONS", content: "Name,Charity number,Website\nAyr Quilters,SC990002,https://quilters.example" };
    expect((await send(steward, list, false)).data.importOrganisations.import).toMatchObject({ created: 0, updated: 1 });
    expect(await codes()).toEqual(["CA101", "ED304"]);
    const feed = [{ id: "0198f6a0-0000-7000-8000-000000000081", name: "Ayr Quilters", description: "Quilts.", organization_identifiers: [{ identifier: "GB-SC-SC990002" }] }];
    expect((await send(steward, { format: "HSDS", content: JSON.stringify(feed) }, false)).data.importOrganisations.import).toMatchObject({ updated: 1 });
    const extractOfAnother = "org_id,name,activities\nGB-SC-SC990002,Ayr Quilters,We quilt and sew";
    expect((await send(steward, { format: "CHARITIES", content: extractOfAnother }, false)).data.importOrganisations.import).toMatchObject({ updated: 1 });
    expect(await codes()).toEqual(["CA101", "ED304"]);
    const other = { organisationId: (await server.app.database.read.findOneByOrFail(Organisation, { name: "Ayr Quilters" })).id, checkedAt: null };
    const ctx = await server.app.contextFor(null);
    await ctx.write(async (tx) => {
      await tx.insert(OrganisationIdentifier, { ...other, scheme: "GB-CHC", value: "9000201" });
      await tx.tell({ action: "organisation.changeOrganisation", subject: kept.organisation });
    });
    await send(steward, { format: "CHARITIES", content: register("GB-CHC-9000201", "ED304") }, false);
    await send(steward, { format: "CHARITIES", content: register("GB-SC-SC990002", "") }, false);
    expect(await codes()).toEqual(["ED304"]);
    await send(steward, { format: "CHARITIES", content: register("GB-CHC-9000201", "") }, false);
    expect(await codes()).toEqual([]);
  });

  it("join the skills where those who keep the page confirm them", async () => {
    const rows = "org_id,name,UKCAT\nGB-CHC-9000007,SMALL HEATH SEWING CIRCLE,ED304";
    await send(steward, { format: "CHARITIES", content: rows }, false);
    const before = await read(kept.cookie, kept.organisation.handle);
    const [tag] = before?.suggestedTags ?? [];
    await server.as(kept.cookie).ask(answering, { tag: tag?.id, fits: true });
    const after = await read(kept.cookie, kept.organisation.handle);
    expect(after?.suggestedTags[0]?.answer).toBe("CONFIRMED");
    expect(after?.capabilities.edges.map(({ node }) => node.skill.code)).toEqual(tag?.skills.map(({ code }) => code));
    expect(tag?.skills.length).toBeGreaterThan(0);
  });

  it("are found by what they do before those whose rules only allow it", async () => {
    const head = "registered_charity_number,charity_name,charity_registration_status,charity_activities,charitable_objects";
    const rows = [
      '9000101,Northgate Trust,Registered,"Grants to hospices.","To teach basketry, and to relieve need."',
      '9000102,Southgate Trust,Registered,"We teach basketry.","For the good of the public."',
    ];
    await send(steward, { format: "CHARITIES", content: [head, ...rows].join("\n"), extractOn: "2026-11-01" }, false);
    const asking = "query ($text: String) { organisations(filter: { text: $text }) { edges { score node { name } } } }";
    const answer = await server.as(null).ask<{ organisations: { edges: { score: number; node: { name: string } }[] } }, object>(asking, { text: "basketry" });
    const { edges } = answer.data.organisations;
    expect(edges.map(({ node }) => node.name)).toEqual(["Southgate Trust", "Northgate Trust"]);
    expect(edges[0]?.score).toBeGreaterThan(edges[1]?.score ?? 1);
  });
});

describe.each(databaseKinds)("lists of organisations on %s", (kind) => {
  let server: TestServer;
  let operator: string;

  beforeAll(async () => {
    server = await startServer(kind);
    const person = await signIn(server, "olga@example.org", "Olga");
    await giveRole(server, person.personId, Role.OPERATOR, {});
    operator = person.cookie;
  });
  afterAll(() => server.close());

  const list = ["Title,What for,Web,Pc,Kind", "Bordesley Growers,Allotments,growers.example,b9 5qr,UNINCORPORATED_GROUP", ",Nothing,,,", "Nechells Choir,Singing,,,Band"].join("\n");
  const mapping = [
    { field: "name", column: "Title" },
    { field: "purpose", column: "What for" },
    { field: "website", column: "Web" },
    { field: "postcode", column: "Pc" },
    { field: "kind", column: "Kind" },
  ];
  const send = (input: object, dryRun = false) => server.as(operator).ask<ImportAnswer, object>(importing, { input, dryRun });

  it("are read by a mapping, hidden until they agree, and the same the second time", async () => {
    const input = { format: "ORGANISATIONS", content: list, mapping, rowsBefore: 10 };
    const first = (await send(input)).data.importOrganisations.import;
    expect(first).toMatchObject({ created: 2, updated: 0, unchanged: 0, rejected: 1 });
    expect(first?.rows.map(({ row, notes }) => [row, notes.map(({ code }) => code)])).toEqual([
      [12, ["WEBSITE_COMPLETED"]],
      [13, ["NAME_MISSING"]],
      [14, ["POSTCODE_MISSING", "KIND_UNKNOWN"]],
    ]);
    expect((await send(input)).data.importOrganisations.import).toMatchObject({ created: 0, updated: 0, unchanged: 2, rejected: 1 });
    const hidden = await server.as(null).ask<PageAnswer, object>(page, { handle: "bordesley-growers" });
    expect(hidden.data.organisation).toBeNull();
  });

  it("say which column is missing", async () => {
    const answer = await send({ format: "ORGANISATIONS", content: list, mapping: [{ field: "name", column: "Naam" }] });
    expect(answer.data.importOrganisations.problems).toMatchObject([{ code: "INVALID", path: ["mapping", "name"] }]);
    const charities = await send({ format: "CHARITIES", content: list });
    expect(charities.data.importOrganisations.problems).toMatchObject([{ code: "INVALID" }]);
  });
});
