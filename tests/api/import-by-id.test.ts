import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EraseOrganisationDocument } from "../../schema/operations.ts";
import { Role } from "../../server/identity/role.ts";
import { csvText } from "../../server/interop/csv-text.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { mergeOrganisations } from "../../server/organisations/merge.service.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { RegisterEntry } from "../../server/organisations/register-entry.entity.ts";
import { SuggestedChange } from "../../server/organisations/suggested-change.entity.ts";
import type { Context } from "../../server/platform/context.ts";
import { newKey, publicId } from "../../server/platform/identifiers.ts";
import { databaseKinds } from "../harness/databases.ts";
import { operatorOf, put } from "../harness/directory.ts";
import { importRows, type Came } from "../harness/imports.ts";
import { giveRole } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";
import { rowsTaken } from "../harness/taking.ts";

/* Files that came out of this directory and are read into it again: their rows carry its own ids. */

describe.each(databaseKinds)("a file that carries ids of this directory on %s", (kind) => {
  let server: TestServer;
  let sam: Context;
  let operator: SignedIn;

  beforeAll(async () => {
    server = await startServer(kind);
    sam = await operatorOf(server.app);
    operator = await signIn(server, "operator@example.org", "Sam");
  });
  afterAll(() => server.close());

  function run(format: "ORGANISATIONS" | "CHARITIES" | "HSDS", content: string): Promise<Came> {
    return importRows(server, operator.cookie, { format, content, source: "taken" });
  }

  const told = (came: Came): object[] => came.rows.map(({ result, notes }) => [result, notes.map(({ code }) => code)]);

  /** The rows of the product's own list, as somebody has it in a file. */
  async function ownList(text: string): Promise<Record<string, string>[]> {
    return (await rowsTaken(server, "organisations.csv", { filter: { text } })).filter((row) => row["Name"]?.includes(text));
  }

  const list = (rows: readonly Record<string, string>[]): string => csvText([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]);

  it("is known by them where nothing has a register number: no page becomes two", async () => {
    await put(server.app, { name: "Amber Weavers", purpose: "We weave.", agreed: [ConsentScope.LIST_PUBLIC] });
    const rows = await ownList("Amber Weavers");
    expect(told(await run("ORGANISATIONS", list(rows)))).toEqual([["UNCHANGED", ["SAME_AS_PAGE"]]]);
    const otherwise = rows.map((row) => ({ ...row, Name: "Amber Weavers of Derby" }));
    expect(told(await run("ORGANISATIONS", list(otherwise)))).toEqual([["UPDATED", ["OWN_WORDS_KEPT"]]]);
    expect(told(await run("ORGANISATIONS", list(otherwise)))).toEqual([["UNCHANGED", []]]);
    const found = await server.app.database.read.findBy(Organisation, { foldedName: "amber weavers" });
    expect(found).toHaveLength(1);
    expect(await server.app.database.read.countBy(SuggestedChange, { organisationId: found[0]?.id ?? "" })).toBe(1);
    expect(await server.app.database.read.count(Organisation)).toBe(1);
  });

  it.each([
    ["Sloe Walkers", "- We walk.\n- We talk.", "+Sloe"],
    ["=Quince Sewers", "'=1 is what we sew.", "@quince"],
    ["'@Medlar' Readers", "+44 countries.", "''-Medlar"],
  ])("says what stands on the page of %s, whose words a spreadsheet would run", async (name, purpose, otherName) => {
    await put(server.app, { name, purpose, otherNames: [otherName], agreed: [ConsentScope.LIST_PUBLIC] });
    const rows = await ownList(name.split(" ")[1] ?? name);
    expect(rows.flatMap((row) => Object.values(row)).filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
    expect(told(await run("ORGANISATIONS", list(rows)))).toEqual([["UNCHANGED", ["SAME_AS_PAGE"]]]);
    const copy = rows.map((row) => ({ ...row, Identifier: publicId("org", newKey()) }));
    expect((await run("ORGANISATIONS", list(copy))).created).toBe(1);
    const [made] = await server.app.database.read.find(Organisation, { order: { id: "DESC" }, take: 1 });
    expect(made).toMatchObject({ name, otherNames: [otherName] });
  });

  it("makes new pages in another directory, and knows them again by the same ids", async () => {
    const rows = (await ownList("Amber Weavers")).map((row) => ({ ...row, Identifier: "org_01kedr2a3a4b5c6d7e8f9g0h1j", Name: "Elsewhere House" }));
    expect((await run("ORGANISATIONS", list(rows))).created).toBe(1);
    const renamed = rows.map((row) => ({ ...row, Name: "Elsewhere Hall" }));
    expect(told(await run("ORGANISATIONS", list(renamed)))).toEqual([["UPDATED", []]]);
  });

  it("leads to the page that was kept where one was merged, however often", async () => {
    const agreed = [ConsentScope.LIST_PUBLIC];
    const [first, second, third] = await Promise.all([1, 2, 3].map((one) => put(server.app, { name: `Onyx Singers ${one}`, purpose: "We sing.", agreed })));
    const rows = await ownList("Onyx Singers 1");
    await mergeOrganisations(sam, { keep: second?.id ?? "", merge: first?.id ?? "", reason: "One choir.", fieldChoices: [] }, false);
    await mergeOrganisations(sam, { keep: third?.id ?? "", merge: second?.id ?? "", reason: "One choir.", fieldChoices: [] }, false);
    const changed = rows.map((row) => ({ ...row, Website: "https://onyx.example.org" }));
    expect(told(await run("ORGANISATIONS", list(changed)))).toEqual([["UPDATED", ["OWN_WORDS_KEPT"]]]);
    const raised = await server.app.database.read.find(SuggestedChange, { order: { id: "DESC" }, take: 1 });
    expect(raised[0]?.organisationId).toBe(third?.key);
  });

  it("brings nothing back of what was erased: neither from a list nor from a feed", async () => {
    const gone = await put(server.app, { name: "Garnet Readers", purpose: "We read.", agreed: [ConsentScope.LIST_PUBLIC] });
    const rows = await ownList("Garnet Readers");
    const erased = await server.as(operator.cookie).ask(EraseOrganisationDocument, { organisation: gone.id, confirm: "Garnet Readers" });
    expect(erased.data.eraseOrganisation).toMatchObject({ erased: true, problems: [] });
    const feed = JSON.stringify([{ id: gone.key, name: "Garnet Readers", description: "We read." }]);
    expect(told(await run("HSDS", feed))).toEqual([["REJECTED", ["ERASED"]]]);
    expect(told(await run("ORGANISATIONS", list(rows)))).toEqual([["REJECTED", ["ERASED"]]]);
    const { read } = server.app.database;
    const kept = await Promise.all([RegisterEntry, SuggestedChange].map((entity) => read.countBy(entity, { organisationId: gone.key })));
    expect(kept).toEqual([0, 0]);
    expect(await read.countBy(Organisation, { foldedName: "garnet readers" })).toBe(0);
  });

  it("brings nothing back of what was erased by its number in a register either, until it registers itself again", async () => {
    const register = "registered_charity_number,charity_name\n9100001,Jasper Bakers";
    const listed = "Name,Charity number\nJasper Bakers,9100001";
    expect((await run("CHARITIES", register)).created).toBe(1);
    const { id } = await server.app.database.read.findOneByOrFail(Organisation, { name: "Jasper Bakers" });
    await giveRole(server, operator.personId, Role.MEMBER_EDITOR, { organisationId: id });
    const erased = await server.as(operator.cookie).ask(EraseOrganisationDocument, { organisation: publicId("org", id), confirm: "Jasper Bakers" });
    expect(erased.data.eraseOrganisation).toMatchObject({ erased: true, problems: [] });
    expect(told(await run("CHARITIES", register))).toEqual([["REJECTED", ["POSTCODE_MISSING", "PURPOSE_MISSING", "ERASED"]]]);
    expect(told(await run("ORGANISATIONS", listed))).toEqual([["REJECTED", ["ERASED"]]]);
    await put(server.app, { name: "Jasper Bakers", purpose: "We bake.", identifiers: ["GB-CHC-9100001"], agreed: [ConsentScope.LIST_PUBLIC] });
    expect(told(await run("CHARITIES", register))).toEqual([["UPDATED", ["POSTCODE_MISSING", "PURPOSE_MISSING", "OWN_WORDS_KEPT"]]]);
    expect(await server.app.database.read.countBy(Organisation, { foldedName: "jasper bakers" })).toBe(1);
  });
});
