import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Role } from "../../server/identity/role.ts";
import { filterInWords } from "../../server/interop/download-filter.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { Credential, CredentialKind } from "../../server/organisations/credential.entity.ts";
import { ExportRecord } from "../../server/organisations/export-record.entity.ts";
import { NetworkRelation } from "../../server/organisations/organisation-network.entity.ts";
import { addDays, dayOf } from "../../server/platform/calendar.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { databaseKinds } from "../harness/databases.ts";
import { agreeForAll, operatorOf } from "../harness/directory.ts";
import { addOrganisation, giveRole } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

const question = `query ($filter: OrganisationFilter) { organisations(filter: $filter) {
  totalCount explain facets { field values { value label count selected } } edges { whyMatched node { name } } } }`;

interface Found {
  totalCount: number;
  explain: string;
  facets: { field: string; values: { value: string; label: string; count: number; selected: boolean }[] }[];
  edges: { whyMatched: string[]; node: { name: string } }[];
}

const million = 100_000_000;
const { PUBLIC_LIABILITY, EMPLOYERS_LIABILITY, ACCOUNTS } = CredentialKind;

describe.each(databaseKinds)("the cover of insurances on %s", (kind) => {
  let server: TestServer;
  let commissioner: string;
  let elsewhere: string;
  let secretary: string;

  beforeAll(async () => {
    server = await startServer(kind);
    const nobody = await server.app.contextFor(null);
    const [north, south] = [await foundNetwork(nobody, { handle: "north", name: "North" }), await foundNetwork(nobody, { handle: "south", name: "South" })];
    const person = async (name: string, role: Role, networkId: string): Promise<string> => {
      const { cookie, personId } = await signIn(server, `${name}@example.org`, name);
      await giveRole(server, personId, role, { networkId });
      return cookie;
    };
    commissioner = await person("joanne", Role.COMMISSIONER, north.id);
    elsewhere = await person("kim", Role.COMMISSIONER, south.id);
    secretary = await person("farida", Role.SECRETARY, north.id);
    const held: [string, CredentialKind, number | null, number | null][] = [
      ["Ten", PUBLIC_LIABILITY, 10 * million, 30],
      ["Ten", EMPLOYERS_LIABILITY, 5 * million, 30],
      ["Five today", PUBLIC_LIABILITY, 5 * million, 0],
      ["Five yesterday", PUBLIC_LIABILITY, 5 * million, -1],
      ["Almost five", PUBLIC_LIABILITY, 5 * million - 1, null],
      ["Not stated", PUBLIC_LIABILITY, null, 30],
      ["Only staff", EMPLOYERS_LIABILITY, 10 * million, 30],
    ];
    const keys = new Map<string, string>();
    for (const name of new Set(held.map(([one]) => one))) {
      keys.set(name, (await addOrganisation(server, name, { networkId: north.id, relation: NetworkRelation.MEMBER })).id);
    }
    const today = dayOf(server.now());
    await server.app.database.write((manager) =>
      manager.insert(
        Credential,
        held.map(([name, credential, coverPence, endsIn]) => ({
          id: newKey(), organisationId: keys.get(name) ?? "", kind: credential, coverPence, startsOn: null, endsOn: endsIn === null ? null : addDays(today, endsIn),
          checkedById: null, checkedAt: null, addedAt: server.now(), removedAt: null,
        })),
      ),
    );
  });
  afterAll(() => server.close());

  async function ask(cookie: string | null, filter: object): Promise<{ found: Found; refused: string[] }> {
    const { data, errors } = await server.as(cookie).ask<{ organisations: Found }, object>(question, { filter });
    return { found: data?.organisations, refused: errors.map(({ message }) => message) };
  }

  const covered = (amount: number, credential = PUBLIC_LIABILITY): object => ({ coverAtLeast: [{ kind: credential, amount }] });
  const names = ({ edges }: Found): string[] => edges.map(({ node }) => node.name).sort();

  it("finds who is covered today for at least so much; what ends today still is, and no less will do", async () => {
    const { found } = await ask(commissioner, covered(5 * million));
    expect(names(found)).toEqual(["Five today", "Ten"]);
    expect(found.totalCount).toBe(2);
    expect(names((await ask(secretary, covered(5 * million + 1))).found)).toEqual(["Ten"]);
    expect(names((await ask(commissioner, covered(10 * million, EMPLOYERS_LIABILITY))).found)).toEqual(["Only staff"]);
    const both = { coverAtLeast: [{ kind: PUBLIC_LIABILITY, amount: million }, { kind: EMPLOYERS_LIABILITY, amount: million }] };
    expect(names((await ask(commissioner, both)).found)).toEqual(["Ten"]);
  });

  it("says why, and what was asked, in words", async () => {
    const { found } = await ask(commissioner, covered(5 * million));
    expect(found.explain).toBe("2 organisations with public liability insurance of at least £5,000,000 in force today.");
    const why = new Map(found.edges.map(({ node, whyMatched }) => [node.name, whyMatched]));
    expect(why.get("Ten")).toEqual(["**Public liability insurance** covers £10,000,000 and is in force today."]);
    const inForce = await ask(null, { credentialsCurrent: [PUBLIC_LIABILITY] });
    expect(inForce.found.explain).toBe("4 organisations with public liability insurance in force today.");
    const words = await filterInWords(await operatorOf(server.app), { filter: covered(5 * million) });
    expect(words).toBe("Public liability insurance of at least £5,000,000 in force today");
  });

  it("counts what each amount would find, without its own choice and with the others", async () => {
    const counts = (found: Found, field: string): [string, number, boolean][] =>
      (found.facets.find((facet) => facet.field === field)?.values ?? []).map(({ value, count, selected }) => [value, count, selected]);
    const { found } = await ask(commissioner, covered(3 * million));
    const amount = (millions: number): string => String(millions * million);
    expect(counts(found, "publicLiabilityCover")).toEqual([
      [amount(1), 3, false], [amount(2), 3, false], [amount(3), 3, true], [amount(5), 2, false], [amount(10), 1, false],
    ]);
    expect(counts(found, "employersLiabilityCover").map(([, count]) => count)).toEqual([1, 1, 1, 0]);
    for (const [value, count] of counts((await ask(commissioner, {})).found, "publicLiabilityCover")) {
      expect((await ask(commissioner, covered(Number(value)))).found.totalCount).toBe(count);
    }
  });

  it("narrows a file as it narrows the list, and says so in the record of files", async () => {
    await agreeForAll(server, ConsentScope.COMMISSIONER_EXPORT);
    const take = async (cookie: string | null): Promise<{ status: number; names: string[] }> => {
      const query = new URLSearchParams({ variables: JSON.stringify({ filter: covered(5 * million) }), purpose: "A tender for advice" });
      const answer = await server.app.http.inject({ method: "GET", url: `/download/organisations.json?${query}`, headers: cookie ? { cookie } : {} });
      const rows = answer.statusCode === 200 ? answer.json<{ rows: { name: string }[] }>().rows : [];
      return { status: answer.statusCode, names: rows.map(({ name }) => name) };
    };
    const { status, names: taken } = await take(commissioner);
    expect([status, taken.sort()]).toEqual([200, ["Five today", "Ten"]]);
    const [record] = await server.app.database.read.find(ExportRecord);
    expect(record?.filter).toContain("Public liability insurance of at least £5,000,000 in force today");
    expect((await take(null)).status).toBe(400);
  });

  it("cannot be found out by whoever may not read it", async () => {
    const { personId, cookie } = await signIn(server, "keeper-elsewhere@example.org", "Nobody");
    expect(personId).toBeTruthy();
    for (const who of [null, cookie]) {
      expect((await ask(who, covered(1))).refused).toEqual([expect.stringContaining("is open to the commissioners")]);
      expect((await ask(who, {})).found.facets.map(({ field }) => field)).not.toContain("publicLiabilityCover");
    }
    const { found } = await ask(elsewhere, covered(1));
    expect(found.totalCount).toBe(0);
    const all = (await ask(elsewhere, {})).found.facets.filter(({ field }) => field.endsWith("Cover"));
    expect(all.flatMap(({ values }) => values).reduce((sum, { count }) => sum + count, 0)).toBe(0);
    expect((await ask(commissioner, covered(1, ACCOUNTS))).refused).toEqual([expect.stringContaining("Only an insurance covers an amount")]);
  });
});
