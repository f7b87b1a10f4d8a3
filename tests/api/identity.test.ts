import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork, makeOperator } from "../../server/identity/founding.service.ts";
import type { Network } from "../../server/identity/network.entity.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

const network = `query { network(handle: "north") { id version can settings { graceDays appealDays } roleAssignments { role } } }`;
const changeSettings = `mutation ($network: ID!, $input: NetworkSettingsInput!, $expectedVersion: Int!) {
  changeNetworkSettings(network: $network, input: $input, expectedVersion: $expectedVersion) {
    network { version name settings { graceDays } }
    problems { code message path ... on StaleVersion { currentVersion changedBy changedFields } }
  }
}`;

describe.each(databaseKinds)("people, roles and settings on %s", (kind) => {
  let server: TestServer;
  let north: Network;
  let secretary: string;
  let operator: string;
  let stranger: string;

  beforeAll(async () => {
    server = await startServer(kind);
    const ctx = await server.app.contextFor(null);
    north = await foundNetwork(ctx, {
      handle: "north",
      name: "North",
      secretary: { email: "farida@example.org", name: "Farida N." },
    });
    await makeOperator(ctx, { email: "olu@example.org", name: "Olu O." });
    secretary = (await signIn(server, "farida@example.org")).cookie;
    operator = (await signIn(server, "olu@example.org")).cookie;
    stranger = (await signIn(server, "sam@example.org", "Sam S.")).cookie;
  });
  afterAll(() => server.close());

  const read = async (cookie: string | null) => {
    const answer = await server.as(cookie).ask<{ network: { id: string; version: number } & Record<string, unknown> }, object>(network);
    return answer.data.network;
  };

  it("shows a network to everybody, and who holds what only to its secretary and operators", async () => {
    expect(await read(null)).toMatchObject({ can: [], roleAssignments: [], settings: { graceDays: 60, appealDays: 28 } });
    expect(await read(stranger)).toMatchObject({ can: [], roleAssignments: [] });
    expect(await read(secretary)).toMatchObject({
      can: ["changeNetworkSettings", "setParentNetwork", "writeAgreement", "cloneNetwork"],
      roleAssignments: [{ role: "SECRETARY" }],
    });
  });

  it("lets the secretary change settings, and nobody else", async () => {
    const { id, version } = await read(secretary);
    const variables = { network: id, input: { graceDays: 30 }, expectedVersion: version };
    const public_ = await server.as(null).ask(changeSettings, variables);
    expect(public_.errors[0]?.extensions?.code).toBe("UNAUTHENTICATED");
    const refused = await server.as(stranger).ask(changeSettings, variables);
    expect(refused.data).toMatchObject({ changeNetworkSettings: { network: null, problems: [{ code: "NOT_ELIGIBLE" }] } });
    const done = await server.as(secretary).ask(changeSettings, variables);
    expect(done.data).toMatchObject({
      changeNetworkSettings: { network: { version: version + 1, settings: { graceDays: 30 } }, problems: [] },
    });
  });

  it("tells who changed what meanwhile instead of overwriting it", async () => {
    const { id, version } = await read(secretary);
    const variables = { network: id, input: { name: "Northern" }, expectedVersion: version - 1 };
    const stale = await server.as(operator).ask(changeSettings, variables);
    expect(stale.data).toMatchObject({
      changeNetworkSettings: {
        network: null,
        problems: [{ code: "STALE_VERSION", currentVersion: version, changedBy: "Farida N.", changedFields: ["ownSettings"] }],
      },
    });
  });

  it("refuses settings that make no sense, naming the field", async () => {
    const { id, version } = await read(secretary);
    for (const [field, value] of Object.entries({ graceDays: -1, ballotDays: 0, membershipTermMonths: 500 })) {
      const variables = { network: id, input: { [field]: value }, expectedVersion: version };
      const refused = await server.as(secretary).ask(changeSettings, variables);
      expect(refused.data).toMatchObject({ changeNetworkSettings: { problems: [{ code: "INVALID", path: ["input", field] }] } });
    }
  });

  it("carries a request with an Idempotency-Key out once", async () => {
    const { id, version } = await read(secretary);
    const send = (name: string) =>
      server.app.http.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": "application/json", cookie: secretary, "idempotency-key": "one" },
        payload: { query: changeSettings, variables: { network: id, input: { name }, expectedVersion: version } },
      });
    const first = (await send("North again")).json();
    const second = (await send("North again")).json();
    expect(first.data.changeNetworkSettings.network).toMatchObject({ version: version + 1, name: "North again" });
    expect(second).toEqual(first);
    const ctx = await server.app.contextFor(null);
    const acts = await ctx.read.findBy(AuditEvent, { action: "network.changeNetworkSettings", subjectId: north.id });
    expect(acts).toHaveLength(2);
    const other = (await send("Something else")).json();
    expect(other.errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  it("keeps the people list and the outbox from those who give no roles", async () => {
    const lists = `{ people(first: 10) { totalCount edges { node { displayName } } } outbox(first: 5) { totalCount } }`;
    const forStranger = await server.as(stranger).ask(lists);
    expect(forStranger.data).toEqual({ people: { totalCount: 0, edges: [] }, outbox: { totalCount: 0 } });
    const forOperator = await server.as(operator).ask<{ people: { totalCount: number }; outbox: { totalCount: number } }, object>(lists);
    expect(forOperator.data.people.totalCount).toBe(3);
    expect(forOperator.data.outbox.totalCount).toBe(3);
  });

  it("pages people by name without repeating or skipping", async () => {
    const page = `query ($after: String) { people(first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { displayName } } } }`;
    type People = { people: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { displayName: string } }[] } };
    const first = (await server.as(secretary).ask<People, object>(page)).data.people;
    const second = (await server.as(secretary).ask<People, object>(page, { after: first.pageInfo.endCursor })).data.people;
    const names = [...first.edges, ...second.edges].map((edge) => edge.node.displayName);
    expect(names).toEqual(["Farida N.", "Olu O.", "Sam S."]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it("shows a single role to its holder, to those who may give or end it, and to nobody else", async () => {
    const given = await server.as(operator).ask<{ network: { roleAssignments: { id: string }[] } }, object>(
      `{ network(handle: "north") { roleAssignments { id } } }`,
    );
    const id = given.data.network.roleAssignments[0]?.id;
    const readAs = (cookie: string | null) => server.as(cookie).ask(`query ($id: ID!) { node(id: $id) { id } }`, { id });
    for (const cookie of [null, stranger]) {
      expect((await readAs(cookie)).data).toEqual({ node: null });
    }
    for (const cookie of [secretary, operator]) {
      expect((await readAs(cookie)).data).toEqual({ node: { id } });
    }
    const ended = await server.as(stranger).ask(
      `mutation ($id: ID!, $on: Date!) { endRole(roleAssignment: $id, on: $on) { problems { code } } }`,
      { id, on: server.now().slice(0, 10) },
    );
    expect(ended.data).toEqual({ endRole: { problems: [{ code: "NOT_FOUND" }] } });
  });

  it("does not let the last operator go", async () => {
    const mine = await server.as(operator).ask<{ viewer: { roleAssignments: { id: string }[] } }, object>(
      `{ viewer { roleAssignments { id } } }`,
    );
    const roleAssignment = mine.data.viewer.roleAssignments[0]?.id;
    const ended = await server.as(operator).ask(
      `mutation ($roleAssignment: ID!, $on: Date!) { endRole(roleAssignment: $roleAssignment, on: $on) { problems { code message } } }`,
      { roleAssignment, on: server.now().slice(0, 10) },
    );
    expect(ended.data).toMatchObject({ endRole: { problems: [{ code: "INVALID" }] } });
  });
});
