import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Role } from "../../server/identity/role.ts";
import { EngagementCapacity } from "../../server/introductions/engagement-capacity.entity.ts";
import { IntroductionRequest } from "../../server/introductions/introduction-request.entity.ts";
import { IntroductionState } from "../../server/introductions/introduction.enums.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { addDays, dayOf } from "../../server/platform/calendar.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { contract } from "../harness/contract.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { addKept, giveRole, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

interface Capacity {
  state: string;
  opensAgain: string | null;
  perQuarter: number | null;
  openAsks: number | null;
  acceptedLast12Months: number | null;
  load: number | null;
  paysAtLeast: number | null;
}
interface Problems {
  problems: { code: string; opensAgain?: string | null; path?: string[] | null }[];
}
const shownFields = "state opensAgain perQuarter openAsks acceptedLast12Months load paysAtLeast";

describe.each(databaseKinds)("how open organisations are to requests on %s", (kind) => {
  let server: TestServer;
  let kept: Kept;
  let networkId: string;
  let asked = 0;

  beforeAll(async () => {
    server = await startServer(kind);
    networkId = (await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North" })).id;
    kept = await addKept(server, "Sehat Circle", "Rehana");
  });
  afterAll(() => server.close());

  const today = (): string => dayOf(server.now());

  async function capacity(cookie: string | null = null): Promise<Capacity> {
    const text = `{ organisation(handle: "${kept.organisation.handle}") { capacity { ${shownFields} } } }`;
    const { data } = await server.as(cookie).ask<{ organisation: { capacity: Capacity } }, object>(text);
    return data.organisation.capacity;
  }

  async function set(more: object, cookie = kept.cookie): Promise<Problems["problems"]> {
    const text = `mutation ($organisation: ID!, $perQuarter: Int!, $pausedUntil: Date, $paysAtLeast: Money) {
      answer: setEngagementCapacity(organisation: $organisation, perQuarter: $perQuarter, pausedUntil: $pausedUntil,
        paysAtLeast: $paysAtLeast) { problems { code path } } }`;
    const { data, errors } = await server.as(cookie).ask<{ answer: Problems }, object>(text, { organisation: kept.id, ...more });
    expect(errors).toEqual([]);
    return data.answer.problems;
  }

  /** Asks as a person of its own each time. */
  async function ask(role: Role | null): Promise<{ id: string | null } & Problems> {
    asked += 1;
    const person = await signIn(server, `asker${asked}@example.org`, `Asker ${asked}`);
    if (role) {
      await giveRole(server, person.personId, role, { networkId });
    }
    const text = `mutation ($organisation: ID!) { answer: askToBePutInTouch(organisation: $organisation, why: "To learn from you") {
      introduction { id } problems { code ... on CapacityFull { opensAgain } } } }`;
    const { data, errors } = await server.as(person.cookie).ask<{ answer: { introduction: { id: string } | null } & Problems }, object>(
      text,
      { organisation: kept.id },
    );
    expect(errors).toEqual([]);
    return { id: data.answer.introduction?.id ?? null, problems: data.answer.problems };
  }

  async function answer(request: string | null, accept: boolean): Promise<void> {
    const text = `mutation ($request: ID!, $accept: Boolean!) { answer: answerIntroduction(request: $request, accept: $accept) { problems { code } } }`;
    const { data } = await server.as(kept.cookie).ask<{ answer: Problems }, object>(text, { request, accept });
    expect(data.answer.problems).toEqual([]);
  }

  it("is not known until it is said, and said only by those who keep the page", async () => {
    expect(await capacity()).toMatchObject({ state: "UNKNOWN", perQuarter: null });
    const stranger = await signIn(server, "stranger@example.org", "A stranger");
    expect(await set({ perQuarter: 3 }, stranger.cookie)).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect(await set({ perQuarter: -1 })).toMatchObject([{ code: "INVALID", path: ["perQuarter"] }]);
    expect(await set({ perQuarter: 3, paysAtLeast: 2500 })).toEqual([]);
    expect(await capacity()).toMatchObject({ state: "OPEN", paysAtLeast: 2500, perQuarter: null, load: null });
    expect(await capacity(kept.cookie)).toMatchObject({ perQuarter: 3, openAsks: 0, load: 0 });
  });

  it("becomes busy and full as researchers ask, takes service enquiries all the same, and opens again", async () => {
    const first = await ask(Role.RESEARCHER);
    expect(await capacity()).toMatchObject({ state: "OPEN" });
    await ask(Role.COMMISSIONER);
    expect(await capacity()).toMatchObject({ state: "OPEN" });
    await ask(Role.RESEARCHER);
    expect(await capacity()).toMatchObject({ state: "BUSY", opensAgain: null });
    const third = await ask(Role.RESEARCHER);
    const again = addDays(today(), 29);
    expect(await capacity()).toMatchObject({ state: "FULL", opensAgain: again });
    expect(await capacity(kept.cookie)).toMatchObject({ openAsks: 3, load: 1 });
    expect((await ask(Role.RESEARCHER)).problems).toEqual([{ code: "CAPACITY_FULL", opensAgain: again }]);
    expect((await ask(Role.COMMISSIONER)).problems).toEqual([]);

    await answer(first.id, false);
    expect(await capacity()).toMatchObject({ state: "BUSY" });
    await answer(third.id, true);
    expect(await capacity(kept.cookie)).toMatchObject({ state: "BUSY", openAsks: 1, acceptedLast12Months: 1 });
    server.later({ days: 29 });
    expect(await capacity(kept.cookie)).toMatchObject({ state: "OPEN", openAsks: 0, acceptedLast12Months: 1 });
    server.later({ days: 62 });
    expect(await capacity(kept.cookie)).toMatchObject({ state: "OPEN", load: 0 });
  });

  it("takes no requests during a pause, its last day included, and says nothing of why", async () => {
    const pausedUntil = addDays(today(), 5);
    await set({ perQuarter: 3, pausedUntil });
    server.later({ days: 5 });
    expect(await capacity()).toMatchObject({ state: "PAUSED", opensAgain: addDays(today(), 1) });
    expect((await ask(Role.RESEARCHER)).problems).toMatchObject([{ code: "CAPACITY_FULL" }]);
    server.later({ days: 1 });
    expect(await capacity()).toMatchObject({ state: "OPEN" });
    await set({ perQuarter: 0 });
    expect(await capacity()).toMatchObject({ state: "FULL", opensAgain: null });
  });

  it("answers the contract's question with it", async () => {
    const question = contract("directory")["FindOrganisations"];
    if (!question) {
      throw new Error("The contract has no FindOrganisations.");
    }
    interface Found {
      organisations: { totalCount: number; edges: { node: { capacity: { state: string }; assurance: { state: string } } }[] };
    }
    const { data, errors } = await server.as(null).ask<Found, object>(question, { filter: {}, orderBy: "RELEVANCE", first: 20 });
    expect(errors).toEqual([]);
    expect(data.organisations.edges).toMatchObject([{ node: { capacity: { state: "FULL" }, assurance: { state: "NEVER" } } }]);
  });

  it("orders lists by who is asked least for what it can take, equals by the day, entries nobody confirmed last", async () => {
    const basis = { listingBasis: ListingBasis.PUBLIC_BODY };
    const made: Record<string, string> = {};
    for (const name of ["Half full", "Full", "Asked once", "Never asked"]) {
      made[name] = (await put(server.app, { ...basis, name, purpose: "Zebrafinch" })).key;
    }
    await put(server.app, { name: "In the register", purpose: "Zebrafinch", listingBasis: ListingBasis.PUBLIC_REGISTER });
    const person = await signIn(server, "many@example.org", "Many");
    const rows = (name: string, answers: (IntroductionState.ACCEPTED | null)[], daysAgo = 1) =>
      answers.map((answer) => ({
        id: newKey(), fromId: person.personId, onBehalfOfId: null, toId: made[name] ?? "", asResearcher: true, topic: "Zebrafinches",
        createdAt: `${addDays(today(), -daysAgo)}T09:00:00.000Z`, answerBy: addDays(today(), 28 - daysAgo), answer,
        answeredAt: answer && `${addDays(today(), -daysAgo)}T10:00:00.000Z`, response: null, version: 1, updatedAt: server.now(),
      }));
    const { ACCEPTED } = IntroductionState;
    await server.app.database.write(async (manager) => {
      await manager.insert(EngagementCapacity, [
        { id: newKey(), organisationId: made["Half full"] ?? "", perQuarter: 4, pausedUntil: null, conditions: null, paysAtLeastPence: null, version: 1, updatedAt: server.now() },
        { id: newKey(), organisationId: made["Full"] ?? "", perQuarter: 2, pausedUntil: null, conditions: null, paysAtLeastPence: null, version: 1, updatedAt: server.now() },
      ]);
      await manager.insert(IntroductionRequest, [
        ...rows("Half full", [ACCEPTED, null]),
        ...rows("Full", [ACCEPTED, ACCEPTED, ACCEPTED]),
        ...rows("Asked once", [null]),
        ...rows("Never asked", [ACCEPTED], 91),
        ...rows("Never asked", [null], 29),
      ]);
    });
    const listed = async (first: number, after: string | null = null): Promise<{ names: string[]; after: string | null; more: boolean }> => {
      const text = `query($first: Int!, $after: String) { organisations(filter: { text: "Zebrafinch" }, orderBy: LEAST_ASKED, first: $first, after: $after) {
        pageInfo { endCursor hasNextPage } edges { node { name } } } }`;
      const { data, errors } = await server.as(null).ask<
        { organisations: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { name: string } }[] } }, object
      >(text, { first, after });
      expect(errors).toEqual([]);
      const { edges, pageInfo } = data.organisations;
      return { names: edges.map(({ node }) => node.name), after: pageInfo.endCursor, more: pageInfo.hasNextPage };
    };
    const expected = ["Never asked", "Half full", "Asked once", "Full", "In the register"];
    expect((await listed(10)).names).toEqual(expected);
    const paged: string[] = [];
    for (let page = await listed(2); ; page = await listed(2, page.after)) {
      paged.push(...page.names);
      if (!page.more) {
        break;
      }
    }
    expect(paged).toEqual(expected);
  });
});
