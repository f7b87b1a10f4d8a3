import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import type { Network } from "../../server/identity/network.entity.ts";
import { Person } from "../../server/identity/person.entity.ts";
import { Role } from "../../server/identity/role.ts";
import { addDays } from "../../server/platform/calendar.ts";
import { nodeId } from "../../server/platform/node.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, giveRole, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newestMail, signIn } from "../harness/sign-in.ts";
import {
  ConfirmALinkDocument,
  EndALinkDocument,
  LinksOfOrganisationDocument,
  MyWorkDocument,
  ProposeALinkDocument,
  SettingsAssignDocument,
  SettingsEndRoleDocument,
  SettingsRolesDocument,
  UndoActDocument,
  type TypedDocumentString,
} from "../../schema/operations.ts";

/*
 * What was ended can be taken back from its record for 14 days, by those who ended it or may give it. Removals from a
 * page are tested with the page, seats with the committee.
 */

describe.each(databaseKinds)("undoing on %s", (kind) => {
  let server: TestServer;
  let aston: Kept;
  let castle: Kept;
  let today: string;
  let network: Network;
  const secretary = { email: "farida@example.org", cookie: "", id: "" };
  const broker = { email: "brook@example.org", cookie: "", id: "" };

  beforeAll(async () => {
    server = await startServer(kind);
    today = server.now().slice(0, 10);
    network = await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North" });
    aston = await addKept(server, "Aston Elders", "Amina");
    castle = await addKept(server, "Castle Trust", "Chen");
    for (const [person, name] of [[secretary, "Farida N."], [broker, "Brook B."]] as const) {
      const { cookie, personId } = await signIn(server, person.email, name);
      Object.assign(person, { cookie, id: personId });
    }
    await giveRole(server, secretary.id, Role.SECRETARY, { networkId: network.id });
  });
  afterAll(() => server.close());

  const ask = async <Data, Variables>(
    cookie: string,
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => {
    const answer = await server.as(cookie).ask(document, variables);
    expect(answer.errors).toEqual([]);
    return answer.data;
  };
  const undo = async (cookie: string, act: string): Promise<string[]> =>
    (await ask(cookie, UndoActDocument, { act })).undoAct.problems.map(({ code }) => code);
  const recent = async (cookie: string) =>
    (await ask(cookie, MyWorkDocument, {})).viewer?.recent.filter(({ undoUntil }) => undoUntil !== null) ?? [];

  /** The link as somebody sees it, by its id. */
  const linkFor = async (cookie: string, id: string) => {
    const { organisation } = await ask(cookie, LinksOfOrganisationDocument, { handle: aston.organisation.handle });
    return organisation?.links.edges.find(({ node }) => node.id === id)?.node;
  };
  /** A link between the two that Castle ends today. @returns the link, and the act that ended it. */
  async function endedByCastle(endsOn: string | null): Promise<{ link: string; act: string }> {
    const proposal = { from: aston.id, to: castle.id, kind: "HOSTS_SPACE", purpose: "A room.", startedOn: addDays(today, -9) } as const;
    const { proposeLink } = await ask(aston.cookie, ProposeALinkDocument, { ...proposal, endsOn });
    const link = proposeLink.link?.id ?? "";
    await ask(castle.cookie, ConfirmALinkDocument, { link });
    const { endLink } = await ask(castle.cookie, EndALinkDocument, { link, on: today, reason: "The hall is closed." });
    return { link, act: endLink.link?.undoable?.id ?? "" };
  }

  it("lets the side that ended a link take that back, with the day that was agreed; not the other side", async () => {
    const agreed = addDays(today, 40);
    const { link, act } = await endedByCastle(agreed);
    expect((await linkFor(castle.cookie, link))?.undoable).toMatchObject({ id: act, undoUntil: addDays(today, 14) });
    expect(await linkFor(aston.cookie, link)).toMatchObject({ state: "ENDED", undoable: null });
    expect(await undo(aston.cookie, act)).toEqual(["NOT_ELIGIBLE"]);
    expect(await recent(castle.cookie)).toMatchObject([{ id: act, subject: { fromName: "Aston Elders", toName: "Castle Trust" } }]);
    expect(await undo(castle.cookie, act)).toEqual([]);
    expect(await linkFor(aston.cookie, link)).toMatchObject({ state: "CONFIRMED_BY_BOTH", endsOn: agreed, endedReason: null });
    expect((await newestMail(server, "amina@example.org"))?.subject).toBe("Castle Trust took back the end of a partnership link with you");
    expect(await undo(castle.cookie, act)).toEqual(["INVALID"]);
    expect(await recent(castle.cookie)).toEqual([]);
    await ask(castle.cookie, EndALinkDocument, { link, on: today, reason: "It is closed for good." });
  });

  it("does not take a link back beside another one that was proposed since", async () => {
    const { link, act } = await endedByCastle(null);
    const proposal = { from: castle.id, to: aston.id, kind: "HOSTS_SPACE", purpose: "Anew.", startedOn: today } as const;
    const anew = (await ask(aston.cookie, ProposeALinkDocument, { ...proposal, endsOn: null })).proposeLink.link?.id ?? "";
    expect(await undo(castle.cookie, act)).toEqual(["DUPLICATE"]);
    await ask(aston.cookie, EndALinkDocument, { link: anew, on: today, reason: "Not anew." });
    expect(await undo(castle.cookie, act)).toEqual([]);
    await ask(castle.cookie, EndALinkDocument, { link, on: today, reason: "It is closed again." });
  });

  it("lets those who may give a role take its end back; nobody takes up what somebody else took from them", async () => {
    const place = { person: nodeId(await personOf(broker.id)), role: "BROKER", network: nodeId(network), from: today } as const;
    const { assignRole } = await ask(secretary.cookie, SettingsAssignDocument, place);
    const role = assignRole.roleAssignment?.id ?? "";
    const endedBy = async (cookie: string): Promise<string> => {
      const { endRole } = await ask(cookie, SettingsEndRoleDocument, { roleAssignment: role, on: today });
      return endRole.roleAssignment?.undoable?.id ?? "";
    };
    const own = await endedBy(broker.cookie);
    expect(await recent(broker.cookie)).toMatchObject([{ id: own, subject: { heldBy: { displayName: "Brook B." } } }]);
    expect(await undo(broker.cookie, own)).toEqual([]);
    const taken = await endedBy(secretary.cookie);
    expect(await undo(broker.cookie, taken)).toEqual(["NOT_ELIGIBLE"]);
    const roles = await ask(secretary.cookie, SettingsRolesDocument, { handle: network.handle });
    expect(roles.network?.roleAssignments.find(({ id }) => id === role)?.undoable?.id).toBe(taken);
    expect(await undo(secretary.cookie, taken)).toEqual([]);
    expect(await undo(secretary.cookie, own)).toEqual(["INVALID"]);
  });

  it("ends with the fourteenth day", async () => {
    const { link, act } = await endedByCastle(null);
    server.later({ days: 14 });
    const later = (await signIn(server, "chen@example.org")).cookie;
    expect((await linkFor(later, link))?.undoable?.id).toBe(act);
    server.later({ days: 1 });
    const tooLate = (await signIn(server, "chen@example.org")).cookie;
    expect((await linkFor(tooLate, link))?.undoable).toBeNull();
    expect(await recent(tooLate)).toEqual([]);
    expect(await undo(tooLate, act)).toEqual(["INVALID"]);
  });

  const personOf = (id: string) => server.app.database.read.findOneByOrFail(Person, { id });
});
