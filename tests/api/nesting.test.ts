import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MakeNetworkFromDocument, NestedNetworksDocument, NestNetworkDocument } from "../../schema/operations.ts";
import { makeOperator } from "../../server/identity/founding.service.ts";
import { codesOf, CommitteeWorld, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

const everything = /* GraphQL */ `
  query Everything($handle: String!) {
    network(handle: $handle) {
      id
      name
      purpose
      settings { ballotDays graceDays publishDecisions }
      parent { name }
      agreement { version texts { lang text } }
      memberships { totalCount }
      decisions { totalCount }
      roleAssignments { role person { id } }
      committees { name rule { version minParticipants blockAllowed } seats { id } ballots { totalCount } }
    }
    applications(first: 10) { totalCount }
  }
`;

describe.each(databaseKinds)("partnerships made from others, and parts of others, on %s", (kind) => {
  let world: CommitteeWorld;

  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
    await makeOperator(await world.server.app.contextFor(null), { email: "sam@example.org", name: "Sam E." });
    await world.signInAs("operator", "sam@example.org");
  });
  afterAll(() => world.server.close());

  const make = (who: string, input: object): Promise<Loose> =>
    world.ask(who, String(MakeNetworkFromDocument), { template: world.networkId, input });
  const nested = async (handle: string): Promise<Loose["data"]> =>
    (await world.ask("operator", String(NestedNetworksDocument), { handle })).data.network;
  async function nest(who: string, handle: string, parent: string | null): Promise<string[]> {
    const { id, version } = await nested(handle);
    const parentId = parent === null ? null : (await nested(parent)).id;
    return codesOf(await world.ask(who, String(NestNetworkDocument), { network: id, partOf: parentId, expectedVersion: version }));
  }

  it("takes settings, the rule in force and the agreement over, and nobody and nothing else", async () => {
    const { version } = await nested("suffolk");
    const change = `mutation ($network: ID!, $version: Int!) { changeNetworkSettings(network: $network,
      input: { ballotDays: 21, graceDays: 30 }, expectedVersion: $version) { problems { code } } }`;
    expect(codesOf(await world.ask("secretary", change, { network: world.networkId, version }))).toEqual([]);
    const write = `mutation ($network: ID!) { writeAgreement(network: $network,
      input: { texts: [{ lang: "en", text: "We listen." }] }) { problems { code } } }`;
    expect(codesOf(await world.ask("secretary", write, { network: world.networkId }))).toEqual([]);
    await world.sent();

    const input = { handle: "essex", name: "Essex", purpose: "To begin with." };
    expect(codesOf(await make("a", input))).toEqual(["NOT_ELIGIBLE"]);
    expect(codesOf(await make("secretary", { ...input, handle: "Es sex" }))).toEqual(["INVALID"]);
    expect(codesOf(await make("secretary", { ...input, name: " " }))).toEqual(["INVALID"]);
    expect(codesOf(await make("secretary", { ...input, partOf: world.networkId }))).toEqual([]);
    expect(codesOf(await make("secretary", input))).toEqual(["INVALID"]);

    const { network } = (await world.ask("secretary", everything, { handle: "essex" })).data;
    expect(network).toMatchObject({
      name: "Essex",
      purpose: "To begin with.",
      settings: { ballotDays: 21, graceDays: 30, publishDecisions: true },
      parent: { name: "Suffolk and North East Essex" },
      agreement: { version: 1, texts: [{ lang: "en", text: "We listen." }] },
      memberships: { totalCount: 0 },
      decisions: { totalCount: 0 },
      roleAssignments: [{ role: "SECRETARY", person: { id: world.personId("secretary") } }],
    });
    expect(network.committees).toEqual([
      {
        name: "Steering committee",
        rule: { version: 1, minParticipants: 3, blockAllowed: false },
        seats: [],
        ballots: { totalCount: 0 },
      },
    ]);
    // A seat of the template has no say in the new one.
    expect((await world.ask("a", everything, { handle: "essex" })).data.network.roleAssignments).toEqual([]);
  });

  it("nest without going round in a circle, and only where those who keep both say so", async () => {
    expect(codesOf(await make("operator", { handle: "east", name: "East" }))).toEqual([]);
    expect(await nest("secretary", "suffolk", "east")).toEqual(["NOT_ELIGIBLE"]);
    expect(await nest("a", "suffolk", null)).toEqual(["NOT_ELIGIBLE"]);
    expect(await nest("operator", "suffolk", "east")).toEqual([]);
    expect(await nest("operator", "east", "east")).toEqual(["INVALID"]);
    expect(await nest("operator", "east", "essex")).toEqual(["INVALID"]);
    expect(await nested("suffolk")).toMatchObject({ parent: { name: "East" }, parts: [{ name: "Essex" }] });
    expect(await nest("secretary", "suffolk", null)).toEqual([]);
    expect(await nest("operator", "east", "essex")).toEqual([]);
    // East ⊂ Essex ⊂ Suffolk: the outermost cannot become a part of the innermost, by two at once either.
    expect(await nest("operator", "suffolk", "east")).toEqual(["INVALID"]);
  });
});
