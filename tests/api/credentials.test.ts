import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Role } from "../../server/identity/role.ts";
import { NetworkRelation } from "../../server/organisations/organisation-network.entity.ts";
import { dayOf, addDays } from "../../server/platform/calendar.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, giveRole, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";
import { OrganisationCredentialsDocument } from "../../schema/operations.ts";
import type { OrganisationCredentialsQuery } from "../../schema/operations.ts";

type Shown = NonNullable<OrganisationCredentialsQuery["organisation"]>["credentials"][number];

interface Answered {
  answer: { organisation: { version: number } | null; problems: { code: string; path: string[] | null }[] };
}

describe.each(databaseKinds)("credentials on %s", (kind) => {
  let server: TestServer;
  let kept: Kept;
  let secretary: SignedIn;
  let networkId: string;

  beforeAll(async () => {
    server = await startServer(kind);
    const network = await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North" });
    networkId = network.id;
    secretary = await signIn(server, "farida@example.org", "Farida N.");
    await giveRole(server, secretary.personId, Role.SECRETARY, { networkId: network.id });
    kept = await addKept(server, "Sehat Circle", "Rehana", { networkId: network.id, relation: NetworkRelation.MEMBER });
  });
  afterAll(() => server.close());

  const today = (): string => dayOf(server.now());
  const handle = (): string => kept.organisation.handle;

  async function shownTo(cookie: string | null): Promise<Shown[]> {
    const { data, errors } = await server.as(cookie).ask(OrganisationCredentialsDocument, { handle: handle() });
    expect(errors).toEqual([]);
    return data.organisation?.credentials ?? [];
  }

  async function version(): Promise<number> {
    const text = `{ organisation(handle: "${handle()}") { version } }`;
    return (await server.as(kept.cookie).ask<{ organisation: { version: number } }, object>(text)).data.organisation.version;
  }

  async function call(cookie: string, mutation: string, input: object | null, more: object): Promise<Answered["answer"]> {
    const which = mutation === "addCredential" ? "organisation" : "credential";
    const declared = [
      `$which: ID!`,
      ...(input ? ["$input: CredentialInput!"] : []),
      ...("expectedVersion" in more ? ["$expectedVersion: Int!"] : []),
    ];
    const given = [
      `${which}: $which`,
      ...(input ? ["input: $input"] : []),
      ...("expectedVersion" in more ? ["expectedVersion: $expectedVersion"] : []),
    ];
    const text = `mutation (${declared.join(", ")}) {
      answer: ${mutation}(${given.join(", ")}) { organisation { version } problems { code path } } }`;
    const { data, errors } = await server.as(cookie).ask<Answered, object>(text, { ...more, ...(input ? { input } : {}) });
    expect(errors).toEqual([]);
    return data.answer;
  }

  const add = async (input: object, who = kept.cookie): Promise<Answered["answer"]> =>
    call(who, "addCredential", input, { which: kept.id, expectedVersion: await version() });

  async function found(kinds: string[]): Promise<number> {
    const text = `query ($kinds: [CredentialKind!]) { organisations(filter: { credentialsCurrent: $kinds }) { totalCount } }`;
    const { data } = await server.as(null).ask<{ organisations: { totalCount: number } }, object>(text, { kinds });
    return data.organisations.totalCount;
  }

  async function tasks(): Promise<{ kind: string; dueOn: string | null }[]> {
    const text = `{ viewer { tasks { kind dueOn } } }`;
    const { data } = await server.as(kept.cookie).ask<{ viewer: { tasks: { kind: string; dueOn: string | null }[] } }, object>(text);
    return data.viewer.tasks.filter((task) => task.kind === "RENEW_CREDENTIAL");
  }

  it("is in force on its last day, ends soon for thirty days before, and has ended the day after", async () => {
    const expiresOn = addDays(today(), 40);
    const added = await add({ kind: "PUBLIC_LIABILITY", coverAmount: 2_500_000_000, validFrom: today(), expiresOn });
    expect(added.problems).toEqual([]);
    expect((await shownTo(null)).map(({ state }) => state)).toEqual(["CURRENT"]);
    expect(await tasks()).toEqual([]);
    expect(await found(["PUBLIC_LIABILITY"])).toBe(1);
    expect(await found(["PUBLIC_LIABILITY", "ACCOUNTS"])).toBe(0);

    server.later({ days: 10 });
    expect((await shownTo(null)).map(({ state }) => state)).toEqual(["EXPIRING"]);
    expect(await tasks()).toEqual([{ kind: "RENEW_CREDENTIAL", dueOn: expiresOn }]);

    server.later({ days: 30 });
    expect(today()).toBe(expiresOn);
    expect((await shownTo(null)).map(({ state }) => state)).toEqual(["EXPIRING"]);
    expect(await found(["PUBLIC_LIABILITY"])).toBe(1);

    server.later({ days: 1 });
    expect((await shownTo(null)).map(({ state }) => state)).toEqual(["EXPIRED"]);
    expect(await found(["PUBLIC_LIABILITY"])).toBe(0);
    expect(await tasks()).toHaveLength(1);

    await add({ kind: "PUBLIC_LIABILITY", validFrom: addDays(today(), 2), expiresOn: addDays(today(), 300) });
    expect((await shownTo(null)).map(({ state }) => state)).toEqual(["EXPIRED", "UPCOMING"]);
    expect(await found(["PUBLIC_LIABILITY"])).toBe(0);
    expect(await tasks()).toEqual([]);
  });

  it("tells days and cover only to those who look after the organisation, and to commissioners of its partnership", async () => {
    await add({ kind: "EMPLOYERS_LIABILITY", coverAmount: 1_000_000_000, validFrom: today(), expiresOn: addDays(today(), 200) });
    const one = (shown: Shown[]): Shown | undefined => shown.find((credential) => credential.kind === "EMPLOYERS_LIABILITY");
    const hidden = { state: "CURRENT", coverAmount: null, validFrom: null, expiresOn: null, checkedBy: null, can: [] };
    const stranger = await signIn(server, "stranger@example.org", "A stranger");
    expect(one(await shownTo(null))).toMatchObject(hidden);
    expect(one(await shownTo(stranger.cookie))).toMatchObject(hidden);
    const elsewhere = await foundNetwork(await server.app.contextFor(null), { handle: "south", name: "South" });
    await giveRole(server, stranger.personId, Role.COMMISSIONER, { networkId: elsewhere.id });
    expect(one(await shownTo(stranger.cookie))).toMatchObject(hidden);
    const details = { coverAmount: 1_000_000_000, validFrom: today(), expiresOn: addDays(today(), 200) };
    const commissioner = await signIn(server, "joanne@example.org", "Joanne F.");
    await giveRole(server, commissioner.personId, Role.COMMISSIONER, { networkId });
    expect(one(await shownTo(commissioner.cookie))).toMatchObject({ ...details, can: [] });
    expect(one(await shownTo(secretary.cookie))).toMatchObject({ ...details, can: ["checkCredential"] });
    expect(one(await shownTo(kept.cookie))).toMatchObject({ ...details, can: ["changeCredential", "removeCredential"] });
  });

  it("is checked by the committee and not by those who keep the page; a change takes the check back", async () => {
    const [first] = await shownTo(kept.cookie);
    const which = first?.id ?? "";
    const input = { kind: "PUBLIC_LIABILITY", expiresOn: addDays(today(), 100) };
    expect((await call(kept.cookie, "checkCredential", null, { which })).problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect((await call(secretary.cookie, "checkCredential", null, { which })).problems).toEqual([]);
    expect((await shownTo(secretary.cookie))[0]).toMatchObject({ checkedOn: today(), checkedBy: { displayName: "Farida N." } });
    const change = { which, expectedVersion: await version() };
    expect((await call(secretary.cookie, "changeCredential", input, change)).problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect((await call(kept.cookie, "changeCredential", input, change)).problems).toEqual([]);
    const changed = (await shownTo(null)).find(({ id }) => id === which);
    expect(changed).toMatchObject({ state: "CURRENT", checkedOn: null });
    expect((await call(kept.cookie, "changeCredential", input, change)).problems).toMatchObject([{ code: "STALE_VERSION" }]);
    // Whoever compared the paper with what stood there before has not seen what stands there now.
    const compared = { which, expectedVersion: change.expectedVersion };
    expect((await call(secretary.cookie, "checkCredential", null, compared)).problems).toMatchObject([{ code: "STALE_VERSION" }]);
    expect((await shownTo(null)).find(({ id }) => id === which)).toMatchObject({ checkedOn: null });
    const anew = { which, expectedVersion: await version() };
    expect((await call(secretary.cookie, "checkCredential", null, anew)).problems).toEqual([]);
    expect(await version()).toBe(anew.expectedVersion);
  });

  it("is gone when it is taken off, from the page and from the filter", async () => {
    await add({ kind: "ACCOUNTS" });
    expect(await found(["ACCOUNTS"])).toBe(1);
    const accounts = (await shownTo(kept.cookie)).find((credential) => credential.kind === "ACCOUNTS");
    await call(kept.cookie, "removeCredential", null, { which: accounts?.id, expectedVersion: await version() });
    expect(await found(["ACCOUNTS"])).toBe(0);
    expect((await shownTo(kept.cookie)).map((credential) => credential.kind)).not.toContain("ACCOUNTS");
  });

  it("refuses days in the wrong order, and an amount where nothing is covered", async () => {
    const backwards = { kind: "ACCOUNTS", validFrom: today(), expiresOn: addDays(today(), -1) };
    expect((await add(backwards)).problems).toMatchObject([{ code: "INVALID", path: ["input", "expiresOn"] }]);
    expect((await add({ kind: "ACCOUNTS", coverAmount: 1 })).problems).toMatchObject([{ path: ["input", "coverAmount"] }]);
  });
});
