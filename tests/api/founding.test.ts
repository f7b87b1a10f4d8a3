import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { foundCommittee } from "../../server/membership/founding.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

const register = `mutation ($input: OrganisationInput!) {
  registerOrganisation(input: $input) { organisation { id } problems { code message } }
}`;
const setSeat = `mutation ($input: SeatInput!) {
  setSeat(input: $input) { committee { seats { organisation { id } eligible { eligible reason } } } problems { code message } }
}`;
const state = `query ($network: ID!) { node(id: $network) { ... on Network {
  id committees { id }
  memberships(first: 10) { totalCount edges { node { state renewBy organisation { name } } } } } } }`;

describe.each(databaseKinds)("a new partnership on %s", (kind) => {
  let server: TestServer;
  let secretary: string;
  let network: string;
  let committee: string;

  beforeAll(async () => {
    server = await startServer(kind);
    const ctx = await server.app.contextFor(null);
    await ctx.write(async (tx) => {
      const named = { email: "sec@example.org", name: "Sec R." };
      const founded = await foundNetwork(ctx, { handle: "north", name: "North", secretary: named });
      await foundCommittee(tx, founded.id, "Steering committee", ctx.today());
    });
    secretary = (await signIn(server, "sec@example.org")).cookie;
    const found = await server.as(secretary).ask<{ network: { id: string; committees: { id: string }[] } }, object>(
      `{ network(handle: "north") { id committees { id } } }`,
    );
    network = found.data.network.id;
    committee = found.data.network.committees[0]?.id ?? "";
  });
  afterAll(() => server.close());

  const organisation = async (name: string): Promise<string> => {
    const input = { name, kind: "UNINCORPORATED_GROUP", voice: "COMMUNITY", purpose: "", lang: "en", areas: [] };
    const answer = await server.as(secretary).ask<{ registerOrganisation: { organisation: { id: string } } }, object>(register, { input });
    return answer.data.registerOrganisation.organisation.id;
  };
  const seat = (of: string, founding: boolean) =>
    server.as(secretary).ask(setSeat, {
      input: { committee, organisation: of, voice: "COMMUNITY", founding, from: server.now().slice(0, 10) },
    });

  it("begins with founding seats, each of which makes a founding partner", async () => {
    const answer = await seat(await organisation("First Friends"), true);
    expect(answer.data).toMatchObject({ setSeat: { problems: [], committee: { seats: [{ eligible: { eligible: true } }] } } });
    const now = await server.as(secretary).ask(state, { network });
    expect(now.data).toMatchObject({
      node: { memberships: { totalCount: 1, edges: [{ node: { state: "FOUNDING", organisation: { name: "First Friends" } } }] } },
    });
  });

  it("gives no other seat to an organisation that is not a member", async () => {
    const answer = await seat(await organisation("Second Neighbours"), false);
    expect(answer.data).toMatchObject({ setSeat: { committee: null, problems: [{ code: "NOT_ELIGIBLE" }] } });
    const now = await server.as(secretary).ask(state, { network });
    expect(now.data).toMatchObject({ node: { memberships: { totalCount: 1 } } });
  });
});
