import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Role } from "../../server/identity/role.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { NetworkRelation, OrganisationNetwork } from "../../server/organisations/organisation-network.entity.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { Place } from "../../server/organisations/place.entity.ts";
import { addDays } from "../../server/platform/calendar.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put, skillId } from "../harness/directory.ts";
import { giveRole } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";

interface Problem {
  code: string;
  message: string;
  path: string[] | null;
  currentVersion?: number;
  changedFields?: string[];
}
interface Changed {
  thing: Record<string, unknown> | null;
  effects?: string[];
  problems: Problem[];
}

interface History {
  edges: { node: { id: string; undoUntil: string | null } }[];
}

const problems = "problems { code message path ... on StaleVersion { currentVersion changedFields } }";

describe.each(databaseKinds)("keeping a page on %s", (kind) => {
  let server: TestServer;
  let editor: SignedIn;
  let stranger: SignedIn;
  let secretary: SignedIn;
  let networkId: string;
  let page: { id: string; key: string; handle: string };
  let count = 0;

  beforeAll(async () => {
    server = await startServer(kind);
    editor = await signIn(server, "rehana@example.org", "Rehana Q.");
    stranger = await signIn(server, "stranger@example.org", "A stranger");
    secretary = await signIn(server, "farida@example.org", "Farida N.");
    networkId = (await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North" })).id;
    await giveRole(server, secretary.personId, Role.SECRETARY, { networkId });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    count += 1;
    page = await put(server.app, { name: `Circle ${"abcdefghijklmnopqrstuvwxyz"[count % 26] ?? ""}${count}xyz`, by: editor.personId });
  });

  /** Calls a mutation by its name and arguments. @param shown what to read of the thing. */
  async function call(who: SignedIn, mutation: string, argumentsText: string, named?: string, shown = "id"): Promise<Changed> {
    const extra = mutation.endsWith("Consent") ? "effects" : "";
    const thing = named ?? (mutation.endsWith("Consent") ? "consent" : "organisation");
    const text = `mutation { answer: ${mutation}(${argumentsText}) { thing: ${thing} { ${shown} } ${extra} ${problems} } }`;
    const { data, errors } = await server.as(who.cookie).ask<{ answer: Changed }, object>(text);
    expect(errors).toEqual([]);
    return data.answer;
  }

  async function read<Data>(who: SignedIn | null, fields: string): Promise<Data | null> {
    const text = `{ organisation(handle: "${page.handle}") { ${fields} } }`;
    return (await server.as(who?.cookie ?? null).ask<{ organisation: Data | null }, object>(text)).data.organisation;
  }

  const to = (): string => `organisation: "${page.id}"`;
  const consent = (scope: ConsentScope, more = ""): string =>
    `${to()}, scope: ${scope}, ${more === "withdraw" ? "" : `wordingVersion: 1, lang: "en" ${more}`}`;

  it("refuses a change made on an old version, and says what changed meanwhile", async () => {
    const change = (website: string, version: number): Promise<Changed> =>
      call(editor, "changeOrganisation", `${to()}, input: { website: "${website}" }, expectedVersion: ${version}`, "organisation", "version website");
    expect((await change("example.org", 1)).thing).toEqual({ version: 2, website: "https://example.org" });
    expect((await change("example.com", 1)).problems).toMatchObject([
      { code: "STALE_VERSION", currentVersion: 2, changedFields: ["website"] },
    ]);
    const both = await Promise.all([change("one.example.org", 2), change("two.example.org", 2)]);
    expect(both.filter((one) => one.thing === null)).toHaveLength(1);
    expect((await change("not an address", 3)).problems).toMatchObject([{ code: "INVALID", path: ["input", "website"] }]);
    expect((await change("javascript:alert(1)", 3)).problems[0]?.code).toBe("INVALID");
  });

  it("lets nobody write for it but those who keep it", async () => {
    await call(editor, "giveConsent", consent(ConsentScope.LIST_PUBLIC));
    const answer = await call(stranger, "changeOrganisation", `${to()}, input: { name: "Mine" }, expectedVersion: 1`);
    expect(answer.problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect(answer.problems[0]?.message).toContain("editors");
    const can = (await read<{ can: string[] }>(stranger, "can"))?.can;
    expect(can).toContain("claimOrganisation");
    expect(can).not.toContain("changeOrganisation");
  });

  it("marks translations as out of date when the original says something else", async () => {
    const write = (lang: string, purpose: string, version: number, source = ""): Promise<Changed> =>
      call(editor, "writeProfile", `${to()}, input: { lang: "${lang}", purpose: "${purpose}" ${source} }, expectedVersion: ${version}`, "organisation",
        "version profiles { lang purpose translatedBy staleSince }");
    await write("ur", "خواتین کا حلقہ", 1);
    const translated = await write("en", "A circle of women", 2);
    expect(translated.thing?.["profiles"]).toEqual([
      { lang: "ur", purpose: "خواتین کا حلقہ", translatedBy: "ORIGINAL", staleSince: null },
      { lang: "en", purpose: "A circle of women", translatedBy: "HUMAN", staleSince: null },
    ]);
    const anew = await write("ur", "خواتین کا نیا حلقہ", 3);
    expect(anew.thing?.["profiles"]).toMatchObject([{ lang: "ur", staleSince: null }, { lang: "en", staleSince: expect.any(String) }]);
    const mended = await write("en", "A new circle of women", 4);
    expect(mended.thing?.["profiles"]).toMatchObject([{ lang: "ur" }, { lang: "en", staleSince: null }]);
    expect((await write("en", "x".repeat(5001), 5)).problems).toMatchObject([{ path: ["input", "purpose"] }]);
  });

  it("describes a skill, describes it anew and takes it off", async () => {
    const skill = await skillId(server.app, "interpreting");
    const shown = "version capabilities { totalCount edges { node { ownWords languages spareCapacity areas { code } backing } } }";
    const described = await call(editor, "describeCapability",
      `${to()}, input: { skill: "${skill}", ownWords: "Going along", languages: ["ur"], areas: ["alum-rock"] }, expectedVersion: 1`, "organisation", shown);
    expect(described.thing?.["capabilities"]).toEqual({
      totalCount: 1,
      edges: [{ node: { ownWords: "Going along", languages: ["ur"], spareCapacity: "UNKNOWN", areas: [{ code: "alum-rock" }], backing: "SELF_DESCRIBED" } }],
    });
    const anew = await call(editor, "describeCapability", `${to()}, input: { skill: "${skill}", spareCapacity: YES }, expectedVersion: 2`, "organisation", shown);
    expect(anew.thing?.["capabilities"]).toMatchObject({ totalCount: 1, edges: [{ node: { ownWords: null, spareCapacity: "YES" } }] });
    const gone = await call(editor, "withdrawCapability", `${to()}, skill: "${skill}", expectedVersion: 3`, "organisation",
      `${shown} revisions(first: 50) { edges { node { field skill { id label } } } }`);
    expect(gone.thing?.["capabilities"]).toMatchObject({ totalCount: 0 });
    const { edges } = gone.thing?.["revisions"] as { edges: { node: { field: string; skill: { id: string; label: string } | null } }[] };
    const named = edges.map(({ node }) => [node.field, node.skill?.label ?? null]);
    expect(named).toContainEqual(["interpreting", "Interpreting at appointments"]);
    expect(named).toContainEqual(["interpreting ownWords", "Interpreting at appointments"]);
    expect(edges.filter(({ node }) => !node.field.startsWith("interpreting")).every(({ node }) => node.skill === null)).toBe(true);
    expect((await call(editor, "withdrawCapability", `${to()}, skill: "${skill}", expectedVersion: 4`)).problems[0]?.code).toBe("NOT_FOUND");
  });

  it("puts back from its history what was taken off, as it was, within 14 days", async () => {
    const skill = await skillId(server.app, "interpreting");
    const shown = "version capabilities { edges { node { ownWords spareCapacity areas { code } } } } " +
      "history(first: 5) { edges { node { id action undoUntil } } }";
    const details = `ownWords: "Going along", areas: ["alum-rock"], spareCapacity: LIMITED`;
    await call(editor, "describeCapability", `${to()}, input: { skill: "${skill}", ${details} }, expectedVersion: 1`);
    const gone = await call(editor, "withdrawCapability", `${to()}, skill: "${skill}", expectedVersion: 2`, "organisation", shown);
    const [act, before] = (gone.thing?.["history"] as History).edges.map(({ node }) => node);
    expect([act?.undoUntil, before?.undoUntil]).toEqual([addDays(server.now().slice(0, 10), 14), null]);
    expect((await call(editor, "undoAct", `act: "${before?.id}"`, "act")).problems[0]?.code).toBe("NOT_FOUND");
    expect((await call(stranger, "undoAct", `act: "${act?.id}"`, "act")).problems[0]?.code).toBe("NOT_FOUND");
    expect((await call(editor, "undoAct", `act: "${act?.id}"`, "act")).problems).toEqual([]);
    expect((await read(editor, "capabilities { edges { node { ownWords spareCapacity areas { code } } } }"))).toEqual({
      capabilities: { edges: [{ node: { ownWords: "Going along", spareCapacity: "LIMITED", areas: [{ code: "alum-rock" }] } }] },
    });
    expect((await call(editor, "undoAct", `act: "${act?.id}"`, "act")).problems[0]?.code).toBe("INVALID");
  });

  it("shows contacts and the exact place only as it agreed, at once, and to the committee that has its application", async () => {
    await call(editor, "giveConsent", consent(ConsentScope.LIST_PUBLIC));
    const contacts = `contacts: [{ channel: "phone", value: "07700 900118", name: "Rehana", preferredLanguage: "ur" }]`;
    expect((await call(editor, "writeContacts", `${to()}, ${contacts}, expectedVersion: 1`)).problems).toEqual([]);
    const area = await server.app.database.read.query(`select id from area where code = 'alum-rock'`);
    const place = { id: newKey(), organisationId: page.key, position: 0, name: "The yellow house", areaId: area[0].id, postcode: "B81AA" };
    const at = { latitude: 52.49, longitude: -1.84, accessibility: ["step-free"] };
    await server.app.database.write((manager) => manager.insert(Place, { ...place, ...at }));
    const fields = "contacts { value } places { name latitude precise area { code } accessibility }";
    const hidden = { contacts: [], places: [{ name: null, latitude: null, precise: false, area: { code: "E12000005" }, accessibility: ["step-free"] }] };
    expect(await read(null, fields)).toEqual(hidden);
    expect(await read(secretary, fields)).toEqual(hidden);
    expect(await read(editor, fields)).toMatchObject({ contacts: [{ value: "07700 900118" }], places: [{ precise: true, name: "The yellow house" }] });
    await call(editor, "giveConsent", consent(ConsentScope.SHOW_CONTACT));
    await call(editor, "giveConsent", consent(ConsentScope.EXACT_PLACE));
    expect(await read(null, fields)).toMatchObject({ contacts: [{ value: "07700 900118" }], places: [{ latitude: 52.49, precise: true }] });
    await call(editor, "withdrawConsent", consent(ConsentScope.SHOW_CONTACT, "withdraw"));
    await call(editor, "withdrawConsent", consent(ConsentScope.EXACT_PLACE, "withdraw"));
    expect(await read(null, fields)).toEqual(hidden);
    const relation = { organisationId: page.key, networkId, relation: NetworkRelation.APPLICANT, from: "2020-01-01", to: null };
    await server.app.database.write((manager) => manager.insert(OrganisationNetwork, { ...relation, id: newKey() }));
    expect(await read(secretary, "contacts { value }")).toEqual({ contacts: [{ value: "07700 900118" }] });
    expect(await read(stranger, "contacts { value }")).toEqual({ contacts: [] });
    const found = await server.as(null).ask<{ organisations: { totalCount: number } }, object>(
      "query($text: String) { organisations(filter: { text: $text }) { totalCount } }", { text: "07700 900118" },
    );
    expect(found.data.organisations.totalCount).toBe(0);
  });

  it("agrees, refuses and takes back, each with its effect in words, and keeps every answer", async () => {
    const shown = "scope state wordingVersion method grantedOn withdrawnOn";
    const given = await call(editor, "giveConsent", consent(ConsentScope.LIST_PUBLIC), "consent", shown);
    expect(given.thing).toMatchObject({ scope: "LIST_PUBLIC", state: "GRANTED", method: "SELF", withdrawnOn: null });
    expect(given.effects).toEqual(["Your page is in the public directory now and can be found by anyone."]);
    expect(await read(null, "name")).not.toBeNull();
    const back = await call(editor, "withdrawConsent", consent(ConsentScope.LIST_PUBLIC, "withdraw"), "consent", shown);
    expect(back.thing).toMatchObject({ state: "WITHDRAWN" });
    expect(back.effects?.[0]).toContain("out of the public directory now");
    expect(await read(null, "name")).toBeNull();
    expect((await call(editor, "withdrawConsent", consent(ConsentScope.LIST_PUBLIC, "withdraw"), "consent", shown)).problems[0]?.code).toBe("WRONG_STATE");
    expect((await call(editor, "refuseConsent", consent(ConsentScope.TRUST_PULSE), "consent", shown)).thing).toMatchObject({ state: "REFUSED" });
    expect(await read(editor, "consents { scope state }")).toEqual({
      consents: [{ scope: "LIST_PUBLIC", state: "WITHDRAWN" }, { scope: "TRUST_PULSE", state: "REFUSED" }],
    });
    const old = await call(editor, "giveConsent", `${to()}, scope: LIST_PUBLIC, wordingVersion: 99, lang: "en"`, "consent", shown);
    expect(old.problems).toMatchObject([{ code: "INVALID", path: ["wordingVersion"] }]);
    const aloud = await call(editor, "giveConsent", consent(ConsentScope.LIST_PUBLIC, ", method: BY_VOICE"), "consent", shown);
    expect(aloud.problems).toMatchObject([{ path: ["givenBy"] }]);
    const until = await call(editor, "giveConsent", consent(ConsentScope.LIST_MEMBERS, `, expiresOn: "2099-12-31"`), "consent", shown);
    expect(until.thing).toMatchObject({ state: "GRANTED" });
  });

  it("takes a page off at once: by its editors, or a register entry by whoever speaks for it", async () => {
    await call(editor, "giveConsent", consent(ConsentScope.LIST_PUBLIC));
    expect((await call(stranger, "takeMeOff", `${to()}`)).problems[0]?.code).toBe("NOT_ELIGIBLE");
    expect((await call(editor, "takeMeOff", `${to()}, reason: "We stop"`)).problems).toEqual([]);
    expect(await read(null, "name")).toBeNull();
    page = await put(server.app, { name: `Entry number ${count} zz`, listingBasis: ListingBasis.PUBLIC_REGISTER });
    expect(await read(null, "name")).not.toBeNull();
    expect((await call(stranger, "takeMeOff", to())).problems).toEqual([]);
    expect(await read(null, "name")).toBeNull();
    page = await put(server.app, { name: `Council number ${count} qq`, listingBasis: ListingBasis.PUBLIC_BODY });
    expect((await call(stranger, "takeMeOff", to())).problems[0]?.code).toBe("NOT_ELIGIBLE");
  });

  it("lets a claim give nothing until somebody else confirms it, and a claimed entry be listed by consent", async () => {
    page = await put(server.app, { name: `Claimed entry ${count} kk`, listingBasis: ListingBasis.PUBLIC_REGISTER });
    expect((await call(stranger, "claimOrganisation", `${to()}, message: "  "`)).problems).toMatchObject([{ path: ["message"] }]);
    expect((await call(stranger, "claimOrganisation", `${to()}, message: "I am its treasurer"`)).problems).toEqual([]);
    const waits = async (who: SignedIn | null): Promise<unknown> => (await read<{ claimWaits: boolean }>(who, "claimWaits"))?.claimWaits;
    expect([await waits(stranger), await waits(editor), await waits(null)]).toEqual([true, false, false]);
    expect((await call(stranger, "claimOrganisation", `${to()}, message: "Again"`)).problems[0]?.code).toBe("WRONG_STATE");
    expect((await call(stranger, "changeOrganisation", `${to()}, input: { name: "Mine" }, expectedVersion: 1`)).problems[0]?.code).toBe("NOT_ELIGIBLE");
    const operator = await signIn(server, "operator@example.org");
    const tasks = "{ viewer { tasks { kind subject { id } } } }";
    const waiting = await server.as(operator.cookie).ask<{ viewer: { tasks: { kind: string; subject: { id: string } }[] } }, object>(tasks);
    const claim = waiting.data.viewer.tasks.find((task) => task.kind === "ANSWER_CLAIM")?.subject.id;
    expect((await call(stranger, "answerClaim", `roleAssignment: "${claim}", accept: true`, "roleAssignment", "pending")).problems[0]?.code).toBe("NOT_ELIGIBLE");
    expect((await call(operator, "answerClaim", `roleAssignment: "${claim}", accept: true`, "roleAssignment", "pending")).thing).toEqual({ pending: false });
    expect((await call(operator, "answerClaim", `roleAssignment: "${claim}", accept: true`, "roleAssignment", "pending")).problems[0]?.code).toBe("WRONG_STATE");
    await call(stranger, "giveConsent", consent(ConsentScope.LIST_PUBLIC));
    expect(await read(null, "listingBasis")).toEqual({ listingBasis: "CONSENT" });
  });

  it("is fresh when an editor says so, due and overdue by the days that pass, and counts changes since", async () => {
    const shown = "version assurance { state assuredOn dueOn method changesSince assuredBy { displayName } }";
    expect(await read(editor, shown)).toMatchObject({ assurance: { state: "NEVER", assuredOn: null } });
    expect((await call(editor, "assureProfile", `${to()}, expectedVersion: 1, method: " "`)).problems).toMatchObject([{ path: ["method"] }]);
    await call(editor, "assureProfile", `${to()}, expectedVersion: 1, method: "Read it together"`);
    expect(await read(editor, shown)).toMatchObject({
      assurance: { state: "FRESH", method: "Read it together", changesSince: 0, assuredBy: { displayName: "Rehana Q." } },
    });
    await call(editor, "changeOrganisation", `${to()}, input: { accessNotes: "Step-free" }, expectedVersion: 2`);
    expect(await read(editor, shown)).toMatchObject({ assurance: { state: "FRESH", changesSince: 1 } });
    const counted = async (state: string): Promise<number> => {
      const text = `query($text: String) { organisations(filter: { text: $text, freshness: [${state}] }) { totalCount } }`;
      const name = (await read<{ name: string }>(editor, "name"))?.name ?? "";
      const { data } = await server.as(editor.cookie).ask<{ organisations: { totalCount: number } }, object>(text, { text: name });
      return data.organisations.totalCount;
    };
    // From noon on, so that a clock put forward meanwhile does not carry the evening into the next day.
    const minutesOfDay = 24 * 60;
    const now = new Date(server.now());
    const sinceNoon = now.getUTCHours() * 60 + now.getUTCMinutes() - minutesOfDay / 2;
    server.later({ minutes: -sinceNoon });
    for (const [days, state] of [[179, "FRESH"], [1, "DUE"], [184, "DUE"], [1, "OVERDUE"]] as const) {
      server.later({ days });
      editor = await signIn(server, "rehana@example.org");
      expect(await read(editor, "assurance { state }")).toEqual({ assurance: { state } });
      expect([await counted("FRESH"), await counted("DUE"), await counted("OVERDUE"), await counted("NEVER")]).toEqual(
        ["FRESH", "DUE", "OVERDUE", "NEVER"].map((one) => Number(one === state)),
      );
    }
    stranger = await signIn(server, "stranger@example.org");
    secretary = await signIn(server, "farida@example.org");
  });

  it("keeps its services, found with it while they run", async () => {
    const input = `{ name: "Tea and talk", description: "Ukulele afternoons", languages: ["pa"], schedule: [{ day: "WE", opens: "10:30", closes: "12:30" }] }`;
    const offered = await call(editor, "offerService", `${to()}, input: ${input}`, "service", "id version name schedule { day opens closes note } can");
    const schedule = [{ day: "WE", opens: "10:30", closes: "12:30", note: null }];
    expect(offered.thing).toMatchObject({ version: 1, schedule, can: ["changeService", "closeService"] });
    await call(editor, "giveConsent", consent(ConsentScope.LIST_PUBLIC));
    const found = async (text: string): Promise<string[]> => {
      const asked = `query($text: String) { organisations(filter: { text: $text }) { edges { node { handle } } }
        services(text: $text) { totalCount edges { node { name } } } }`;
      interface Both {
        organisations: { edges: { node: { handle: string } }[] };
        services: { edges: { node: { name: string } }[] };
      }
      const { data } = await server.as(null).ask<Both, object>(asked, { text });
      return [...data.organisations.edges.map((edge) => edge.node.handle), ...data.services.edges.map((edge) => edge.node.name)];
    };
    expect(await found("ukulele Punjabi")).toEqual([page.handle, "Tea and talk"]);
    const id = offered.thing?.["id"] as string;
    const wrong = await call(editor, "changeService", `service: "${id}", input: { name: "", description: "" }, expectedVersion: 1`, "service", "id");
    expect(wrong.problems).toMatchObject([{ path: ["input", "name"] }]);
    expect((await call(stranger, "closeService", `service: "${id}", status: DEFUNCT, expectedVersion: 1`, "service", "id")).problems[0]?.code).toBe("NOT_ELIGIBLE");
    expect((await call(editor, "closeService", `service: "${id}", status: DEFUNCT, expectedVersion: 1`, "service", "status")).thing).toEqual({ status: "DEFUNCT" });
    expect(await found("ukulele Punjabi")).toEqual([]);
    expect(await read(null, "services { totalCount }")).toEqual({ services: { totalCount: 0 } });
    expect(await read(editor, "services { totalCount }")).toEqual({ services: { totalCount: 1 } });
    const { history } = (await read(editor, "history(first: 3) { totalCount edges { node { action service { name } } } }")) as {
      history: { totalCount: number; edges: { node: { action: string; service: { name: string } | null } }[] };
    };
    expect(history.edges.map(({ node }) => node)).toEqual([
      { action: "service.closeService", service: { name: "Tea and talk" } },
      { action: "organisation.giveConsent", service: null },
      { action: "organisation.offerService", service: null },
    ]);
    const whole = (await read(editor, "history(first: 100) { edges { cursor } }")) as { history: { edges: unknown[] } };
    expect(whole.history.edges).toHaveLength(history.totalCount);
    expect(await read(stranger, "history { totalCount }")).toEqual({ history: { totalCount: 0 } });
  });

  it("invites a further editor by e-mail, who then keeps the page", async () => {
    expect((await call(editor, "inviteEditor", `${to()}, email: "not an address"`, "roleAssignment", "id")).problems).toMatchObject([{ path: ["email"] }]);
    const invited = await call(editor, "inviteEditor", `${to()}, email: "Shabnam${count}@Example.org"`, "roleAssignment", "role organisation { id }");
    expect(invited.thing).toEqual({ role: "MEMBER_EDITOR", organisation: { id: page.id } });
    const again = await call(editor, "inviteEditor", `${to()}, email: "shabnam${count}@example.org"`, "roleAssignment", "id");
    expect(again.problems).toMatchObject([{ path: ["email"] }]);
    const shabnam = await signIn(server, `shabnam${count}@example.org`);
    expect((await call(shabnam, "changeOrganisation", `${to()}, input: { sizeBand: SIZE_1_TO_5 }, expectedVersion: 1`)).problems).toEqual([]);
  });
});
