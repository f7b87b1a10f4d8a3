import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ChooseLanguageDocument } from "../../schema/operations.ts";
import { sql } from "../../server/database/sql.ts";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Role } from "../../server/identity/role.ts";
import { Consent, ConsentScope, ConsentState } from "../../server/organisations/consent.entity.ts";
import { Contact } from "../../server/organisations/contact.entity.ts";
import { allMovers } from "../../server/organisations/movers.ts";
import { NetworkRelation, OrganisationNetwork } from "../../server/organisations/organisation-network.entity.ts";
import { OrganisationIdentifier } from "../../server/organisations/organisation-identifier.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { Membership } from "../../server/membership/membership.entity.ts";
import { MembershipState } from "../../server/membership/membership.enums.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put, signInOperator } from "../harness/directory.ts";
import { giveRole } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";

interface Merged {
  answer: {
    organisation: { id: string; name: string } | null;
    fields?: { field: string; kept: string[]; merged: string[]; chosen: string }[];
    moves?: { what: string; moving: number; staying: number }[];
    changes?: { what: string; count: number }[];
    problems: { code: string; path: string[] | null; state?: string }[];
  };
}
type Made = Awaited<ReturnType<typeof put>>;
const { LIST_PUBLIC, SHOW_CONTACT, NETWORK_GRAPH } = ConsentScope;

/** Tables that tell what happened rather than what is. */
const telling = ["audit_event", "audit_head", "revision", "outbox_mail", "organisation_merge", "idempotent_request"];

describe.each(databaseKinds)("merging records on %s", (kind) => {
  let server: TestServer;
  let operator: SignedIn;
  let editor: SignedIn;
  let networkId: string;
  let kept: Made;
  let merged: Made;
  let friend: Made;
  let count = 0;

  beforeAll(async () => {
    server = await startServer(kind);
    networkId = (await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North" })).id;
    operator = await signInOperator(server);
    editor = await signIn(server, "rehana@example.org", "Rehana Q.");
  });
  afterAll(() => server.close());

  /** Two records of one group, and a friend with which the second has a link. */
  async function twoRecords(): Promise<void> {
    count += 1;
    const by = editor.personId;
    const tail = "abcdefghij"[count] ?? "";
    kept = await put(server.app, { name: `Sehat Circle ${tail}`, by, agreed: [LIST_PUBLIC, SHOW_CONTACT, NETWORK_GRAPH], areas: ["alum-rock"] });
    merged = await put(server.app, {
      name: `The Sehat Women Circle ${tail}`,
      by,
      agreed: [LIST_PUBLIC],
      areas: ["E08000025"],
      website: "https://sehat.example.org",
      identifiers: [`GB-CHC-109009${count}`],
      skills: { befriending: {}, interpreting: {} },
    });
    friend = await put(server.app, { name: `Friends ${tail}`, by, agreed: [LIST_PUBLIC] });
    await write(editor, `proposeLink(from: "${merged.id}", to: "${friend.id}", kind: REFERRAL, purpose: "We send people to them.", startedOn: "2025-01-01")`, "link { id }");
    await write(editor, `proposeLink(from: "${merged.id}", to: "${kept.id}", kind: REFERRAL, purpose: "We send people to ourselves.", startedOn: "2025-01-01")`, "link { id }");
    await write(editor, `refuseConsent(organisation: "${merged.id}", scope: NETWORK_GRAPH, wordingVersion: 1, lang: "en")`, "consent { id }");
    const row = { position: 0, channel: "phone", value: "0121 496 0000", name: null, role: null, preferredLanguage: null };
    await server.app.database.write((manager) => manager.insert(Contact, { ...row, id: newKey(), organisationId: merged.key }));
  }

  async function write(who: SignedIn, call: string, shown: string): Promise<void> {
    const text = `mutation { answer: ${call} { ${shown} problems { code message } } }`;
    const { data, errors } = await server.as(who.cookie).ask<{ answer: { problems: object[] } }, object>(text);
    expect([errors, data.answer.problems]).toEqual([[], []]);
  }

  async function merge(who: SignedIn, more: object = {}): Promise<Merged["answer"]> {
    const text = `mutation ($keep: ID!, $merge: ID!, $reason: String!, $fieldChoices: [String!], $dryRun: Boolean) {
      answer: mergeOrganisations(keep: $keep, merge: $merge, reason: $reason, fieldChoices: $fieldChoices, dryRun: $dryRun) {
        organisation { id name } fields { field kept merged chosen } moves { what moving staying } changes { what count }
        problems { code path ... on WrongState { state } } } }`;
    const variables = { keep: kept.id, merge: merged.id, reason: "The same women.", dryRun: false, ...more };
    const { data, errors } = await server.as(who.cookie).ask<Merged, object>(text, variables);
    expect(errors).toEqual([]);
    return data.answer;
  }

  async function undo(id: string, who = operator): Promise<Merged["answer"]> {
    const text = `mutation { answer: undoMerge(organisation: "${id}", reason: "Two after all.") {
      organisation { id name } problems { code path ... on WrongState { state } } } }`;
    return (await server.as(who.cookie).ask<Merged, object>(text)).data.answer;
  }

  /**
   * All rows of all tables, but for versions and for what only tells of acts. Of sets of terms what they hold: who gets
   * back the terms of before gets a new set.
   */
  async function everything(): Promise<Record<string, unknown>> {
    const { read } = server.app.database;
    const numbered = ["facet_terms", "term_set"];
    const tables = read.connection.entityMetadatas.map(({ tableName }) => tableName).filter((name) => ![...telling, ...numbered].includes(name));
    const counted = await server.app.database.rows(sql`
      select f."organisationId", s.terms from facet_terms f join term_set s on s.number = f."setNumber" order by f."organisationId"`);
    const rows = await Promise.all(
      tables.sort().map(async (table) => {
        const all: Record<string, unknown>[] = await read.query(`SELECT * FROM "${table}"`);
        const plain = all.map((row) => JSON.stringify({ ...row, version: null, updatedAt: null }));
        return [table, plain.sort()] as const;
      }),
    );
    return { ...Object.fromEntries(rows), counted };
  }

  it("shows what would happen and changes nothing, until it is really asked for", async () => {
    await twoRecords();
    const before = await everything();
    const preview = await merge(operator, { dryRun: true, reason: "" });
    expect(preview.problems).toEqual([]);
    expect(preview.fields).toEqual(
      expect.arrayContaining([
        { field: "website", kept: [], merged: ["https://sehat.example.org"], chosen: "MERGE" },
        { field: "areas", kept: ["Alum Rock"], merged: ["Birmingham"], chosen: "BOTH" },
      ]),
    );
    expect(preview.moves).toEqual(
      expect.arrayContaining([
        { what: "skills", moving: 2, staying: 0 },
        { what: "contacts", moving: 0, staying: 1 },
        { what: "partnership links from it", moving: 1, staying: 1 },
      ]),
    );
    expect(preview.changes).toEqual([{ what: "consents that end, because the merged record had said no", count: 1 }]);
    expect(await everything()).toEqual(before);
    expect((await merge(operator, { reason: " " })).problems).toMatchObject([{ code: "INVALID", path: ["reason"] }]);
    expect((await merge(editor)).problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect((await merge(operator, { fieldChoices: ["website=BOTH"] })).problems).toMatchObject([{ path: ["fieldChoices", "0"] }]);
  });

  it("leads ids and addresses to the kept record, moves what names it, and widens no consent", async () => {
    await twoRecords();
    expect((await merge(operator, { fieldChoices: ["name=MERGE"] })).problems).toEqual([]);
    interface Page {
      id: string;
      name: string;
      otherNames: string[];
      website: string | null;
      areas: { name: string }[];
      contacts: object[];
      identifiers: object[];
      capabilities: { totalCount: number };
      history: { edges: { node: { action: string } }[] };
    }
    const fields = `id name otherNames website areas { name } contacts { value } identifiers { value }
      capabilities { totalCount } history(first: 100) { edges { node { action } } }`;
    const text = `{ byId: node(id: "${merged.id}") { ... on Organisation { ${fields} } }
      byHandle: organisation(handle: "${merged.handle}") { ${fields} }
      organisations(first: 100) { edges { node { id } } } }`;
    interface Read {
      byId: Page;
      byHandle: Page;
      organisations: { edges: { node: { id: string } }[] };
    }
    for (const cookie of [null, editor.cookie, operator.cookie]) {
      const { data } = await server.as(cookie).ask<Read, object>(text);
      expect(data.byId).toEqual(data.byHandle);
      expect(data.byId).toMatchObject({ id: kept.id, website: "https://sehat.example.org", contacts: [], capabilities: { totalCount: 2 } });
      expect(data.byId.name).toContain("The Sehat Women Circle");
      expect(data.byId.otherNames).toEqual([expect.stringContaining("Sehat Circle")]);
      expect(data.byId.areas.map(({ name }) => name)).toEqual(["Alum Rock", "Birmingham"]);
      expect(data.byId.identifiers).toHaveLength(1);
      expect(data.organisations.edges.map(({ node }) => node.id)).not.toContain(merged.id);
    }
    const together = `{ nodes(ids: ["${kept.id}", "${merged.id}", "${friend.id}"]) { id } }`;
    const answered = await server.as(null).ask<{ nodes: { id: string }[] }, object>(together);
    expect(answered.data.nodes.map(({ id }) => id)).toEqual([kept.id, kept.id, friend.id]);
    const { data } = await server.as(operator.cookie).ask<Read, object>(text);
    const acts = data.byId.history.edges.map(({ node }) => node.action);
    expect(acts.filter((act) => act === "organisation.registerOrganisation")).toHaveLength(2);
    const found = `{ organisations(filter: { text: "befriending" }) { edges { node { id } } } }`;
    const ids = (await server.as(null).ask<Pick<Read, "organisations">, object>(found)).data.organisations.edges.map(({ node }) => node.id);
    expect(ids).toContain(kept.id);
    const consents = await server.app.database.read.findBy(Consent, { organisationId: kept.key, scope: NETWORK_GRAPH });
    expect(consents.map((one) => one.answer === ConsentState.GRANTED && one.withdrawnOn === null)).toEqual([false]);
    const links = `{ organisation(handle: "${friend.handle}") { links { edges { node { from { id } } } } } }`;
    interface Links {
      organisation: { links: { edges: { node: { from: { id: string } } }[] } };
    }
    const of = (await server.as(editor.cookie).ask<Links, object>(links)).data.organisation.links.edges;
    expect(of.map(({ node }) => node.from.id)).toEqual([kept.id]);
  });

  it("is taken back row by row, but for what was changed since", async () => {
    await twoRecords();
    const before = await everything();
    await merge(operator);
    expect(await everything()).not.toEqual(before);
    expect((await undo(merged.id, editor)).problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect((await undo(merged.id)).organisation).toMatchObject({ id: merged.id });
    expect(await everything()).toEqual(before);
    expect((await undo(merged.id)).problems).toMatchObject([{ code: "WRONG_STATE", state: "NOT_MERGED" }]);

    await merge(operator);
    const { version } = await server.app.database.read.findOneByOrFail(Organisation, { id: kept.key });
    await write(editor, `changeOrganisation(organisation: "${kept.id}", input: { website: "new.example.org" }, expectedVersion: ${version})`, "organisation { id }");
    await undo(kept.id);
    const now = await server.app.database.read.findOneByOrFail(Organisation, { id: kept.key });
    expect(now).toMatchObject({ website: "https://new.example.org", otherNames: [] });
    expect(now.areaIds).toHaveLength(1);
  });

  it("leaves one original among the words of both, and gives each record its own back", async () => {
    await twoRecords();
    const say = async (of: Made, lang: string, purpose: string, more = ""): Promise<void> => {
      const { version } = await server.app.database.read.findOneByOrFail(Organisation, { id: of.key });
      const input = `{ lang: "${lang}", purpose: "${purpose}" ${more} }`;
      await write(editor, `writeProfile(organisation: "${of.id}", input: ${input}, expectedVersion: ${version})`, "organisation { id }");
    };
    interface Words {
      node: { profiles: { lang: string; translatedBy: string; staleSince: string | null }[] };
    }
    const wordsOf = async ({ id }: Made): Promise<string[]> => {
      const text = `{ node(id: "${id}") { ... on Organisation { profiles { lang translatedBy staleSince } } } }`;
      const { data } = await server.as(null).ask<Words, object>(text);
      return data.node.profiles.map((one) => `${one.lang} ${one.translatedBy}${one.staleSince === null ? "" : " stale"}`);
    };
    await say(merged, "ur", "ہم ملتے ہیں");
    await say(merged, "pl", "Spotykamy się.");
    const wordless = await everything();
    expect((await merge(operator)).changes?.map(({ what }) => what)).not.toContainEqual(expect.stringContaining("original"));
    expect(await wordsOf(kept)).toEqual(["ur ORIGINAL", "pl HUMAN"]);
    await undo(merged.id);
    expect(await everything()).toEqual(wordless);

    await say(kept, "en", "We meet.");
    await say(kept, "bn", "আমরা মিলিত হই");
    const before = await everything();
    const become = { what: "words that were the original, and become a translation to look through", count: 1 };
    expect((await merge(operator, { dryRun: true })).changes).toContainEqual(become);
    await merge(operator);
    expect(await wordsOf(kept)).toEqual(["en ORIGINAL", "bn HUMAN", "pl HUMAN stale", "ur HUMAN stale"]);
    const told = `{ node(id: "${kept.id}") { ... on Organisation { revisions(first: 100) { edges { node { field before after } } } } } }`;
    const history = JSON.stringify((await server.as(editor.cookie).ask<object, object>(told)).data);
    expect(history).toContain(JSON.stringify({ field: "translatedBy (ur)", before: "ORIGINAL", after: "HUMAN" }));
    await undo(merged.id);
    expect(await everything()).toEqual(before);

    await merge(operator);
    await say(kept, "ur", "ہم ملتے ہیں", "translatedBy: ORIGINAL");
    await say(kept, "pl", "Spotykamy się.");
    expect(await wordsOf(kept)).toEqual(["ur ORIGINAL", "bn HUMAN stale", "en HUMAN stale", "pl HUMAN"]);
    await undo(merged.id);
    expect([await wordsOf(kept), await wordsOf(merged)]).toEqual([["en ORIGINAL", "bn HUMAN stale"], ["ur ORIGINAL", "pl HUMAN"]]);
  });

  it("goes on to a third record with the whole history, and is taken back one by one, the last merge first", async () => {
    await twoRecords();
    expect((await merge(operator)).problems).toEqual([]);
    expect((await merge(operator, { keep: friend.id, merge: kept.id })).problems).toEqual([]);
    const text = `{ node(id: "${merged.id}") { id ... on Organisation { history(first: 100) { edges { node { action } } } } } }`;
    interface Read {
      node: { id: string; history: { edges: { node: { action: string } }[] } };
    }
    const { node } = (await server.as(operator.cookie).ask<Read, object>(text)).data;
    expect(node.id).toBe(friend.id);
    expect(node.history.edges.filter((act) => act.node.action === "organisation.registerOrganisation")).toHaveLength(3);
    expect((await undo(merged.id)).problems).toMatchObject([{ code: "WRONG_STATE", state: "MERGED_FURTHER" }]);
    expect((await undo(kept.id)).organisation).toMatchObject({ id: kept.id });
    expect((await undo(merged.id)).organisation).toMatchObject({ id: merged.id });
  });

  it("keeps the narrower record, and waits while both are members of one partnership", async () => {
    await twoRecords();
    const register = await put(server.app, { name: "Register Entry", listingBasis: ListingBasis.PUBLIC_REGISTER });
    expect((await merge(operator, { keep: register.id })).problems).toMatchObject([{ code: "INVALID", path: ["keep"] }]);
    expect((await merge(operator, { keep: kept.id, merge: kept.id })).problems).toMatchObject([{ code: "INVALID" }]);
    expect((await merge(operator, { merge: register.id })).problems).toEqual([]);
    const belonging = { networkId, admittedAs: MembershipState.ACTIVE, from: "2025-01-01" };
    const unsaid = { firstRenewBy: null, endedOn: null, endedAs: null, endedReason: null };
    await server.app.database.write(async (manager) => {
      await manager.insert(Membership, { ...belonging, ...unsaid, id: newKey(), organisationId: kept.key });
      await manager.insert(Membership, { ...belonging, ...unsaid, id: newKey(), organisationId: merged.key });
    });
    expect((await merge(operator)).problems).toMatchObject([{ code: "WRONG_STATE", state: "TWO_MEMBERSHIPS" }]);
  });

  it("tells two records of one name apart by their numbers, in the reader's language", async () => {
    const name = "Lantern Makers of Digbeth";
    const first = await put(server.app, { name, agreed: [LIST_PUBLIC] });
    const second = await put(server.app, { name, agreed: [LIST_PUBLIC] });
    await server.app.database.write((manager) =>
      manager.insert(OrganisationIdentifier, [
        { id: newKey(), organisationId: first.key, scheme: "GB-CHC", value: "1000001", checkedAt: null },
        { id: newKey(), organisationId: second.key, scheme: "GB-CHC", value: "1000002", checkedAt: null },
      ]),
    );
    interface Pairs {
      likelyDuplicates: { pairs: { one: { id: string }; candidate: { same: string[]; differs: string[] } }[] };
    }
    const text = "{ likelyDuplicates(first: 50) { pairs { one { id } candidate { same differs } } } }";
    const differing = async (language: string): Promise<string> => {
      await server.as(operator.cookie).ask(ChooseLanguageDocument, { language });
      const { data } = await server.as(operator.cookie).ask<Pairs, object>(text);
      return data.likelyDuplicates.pairs.find(({ one }) => one.id === first.id || one.id === second.id)?.candidate.differs.join(" ") ?? "";
    };
    expect(await differing("ar")).toMatch(/^لها .*رقم الجمعية الخيرية.*100000[12]/u);
    expect(await differing("en")).toMatch(/^It has another charity number \(England and Wales\): 100000[12]\.$/u);
  });

  it("offers likely pairs to those who look after records, until they say that they are two", async () => {
    interface Pairs {
      likelyDuplicates: { pairs: { one: { id: string }; candidate: { organisation: { id: string }; matchedOn: string[] } }[] };
    }
    const text = "{ likelyDuplicates(first: 50) { pairs { one { id } candidate { organisation { id } matchedOn same } } } }";
    const pairs = async (who: SignedIn | null): Promise<string[][]> => {
      const { data, errors } = await server.as(who?.cookie ?? null).ask<Pairs, object>(text);
      expect(errors).toEqual([]);
      return data.likelyDuplicates.pairs.map(({ one, candidate }) => [one.id, candidate.organisation.id].sort());
    };
    const website = "https://chess.example.org";
    const first = await put(server.app, { name: "Chess in the Park Ltd", agreed: [LIST_PUBLIC], website });
    const second = await put(server.app, { name: "The Chess in the Park", agreed: [LIST_PUBLIC] });
    const third = await put(server.app, { name: "Park chess for all", website });
    const both = [first.id, second.id].sort();
    const bySite = [first.id, third.id].sort();
    expect(await pairs(operator)).toEqual(expect.arrayContaining([both, bySite]));
    const steward = await signIn(server, `steward@example.org`, "A steward");
    await giveRole(server, steward.personId, Role.DATA_STEWARD, { networkId });
    const seen = await pairs(steward);
    expect(seen).toContainEqual(both);
    expect(seen).not.toContainEqual(bySite);
    expect(await pairs(editor)).toEqual([]);
    expect(await pairs(null)).toEqual([]);
    await server.app.database.write((manager) =>
      manager.insert(OrganisationNetwork, {
        id: newKey(), organisationId: first.key, networkId, relation: NetworkRelation.MEMBER, from: "2020-01-01", to: null,
      }),
    );
    await write(steward, `dismissLikelyDuplicate(organisation: "${first.id}", of: "${second.id}", reason: "Other people.")`, "organisation { id }");
    expect(await pairs(operator)).not.toContainEqual(both);
    const counting = "{ likelyDuplicates(first: 1) { atMost pairs { cursor } } }";
    const counted = async (who: SignedIn | null): Promise<number> =>
      (await server.as(who?.cookie ?? null).ask<{ likelyDuplicates: { atMost: number } }, object>(counting)).data.likelyDuplicates.atMost;
    expect(await counted(operator)).toBeGreaterThanOrEqual((await pairs(operator)).length);
    expect(await counted(operator)).toBeGreaterThan(0);
    expect([await counted(editor), await counted(null)]).toEqual([0, 0]);
  });

  it("knows of every table that names an organisation", () => {
    const apart = ["OrganisationTerm", "FacetTerms", "Consent", "OrganisationMerge"];
    const columns = server.app.database.read.connection.entityMetadatas.flatMap((entity) =>
      entity.foreignKeys
        .filter((foreign) => foreign.referencedEntityMetadata.target === Organisation && !apart.includes(entity.name))
        .map((foreign) => `${entity.name}.${foreign.columns[0]?.propertyName ?? ""}`),
    );
    const moved = new Set(allMovers().map(({ entity, column }) => `${entity.name}.${column}`));
    const message = "Say with movesWithOrganisation what becomes of it when two records are merged.";
    expect(columns.filter((column) => !moved.has(column)), message).toEqual([]);
  });
});
