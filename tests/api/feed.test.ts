import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveConsent, withdrawConsent } from "../../server/organisations/consent.service.ts";
import { ConsentMethod, ConsentScope } from "../../server/organisations/consent.entity.ts";
import { writeContacts } from "../../server/organisations/contact.service.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Place } from "../../server/organisations/place.entity.ts";
import { visibleOrganisation } from "../../server/organisations/visible.ts";
import { Area } from "../../server/places/area.entity.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { nodeId } from "../../server/platform/node.ts";
import { Service, ServiceStatus } from "../../server/services/service.entity.ts";
import { closeService, offerService, visibleService } from "../../server/services/service.service.ts";
import { databaseKinds } from "../harness/databases.ts";
import { communityId, operatorOf, put, skillId, type Sketch } from "../harness/directory.ts";
import { everyRecord, flaws, getFeed, type Answered, type AnsweredPage } from "../harness/feed.ts";
import { schemaSets } from "../harness/hsds-schemas.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";
import { statementsOf } from "../harness/statements.ts";

const { LIST_PUBLIC, LIST_MEMBERS, SHOW_CONTACT, EXACT_PLACE } = ConsentScope;
const lists = ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"] as const;
const schemas = schemaSets();

/** Words that stand only where somebody said they may not be shown. */
const secret = "Quillfeather";

interface Made {
  id: string;
  key: string;
  service: Service;
  place: Place;
}

describe.each(databaseKinds)("the open feed on %s", (kind) => {
  let server: TestServer;
  let open: Made;
  let closed: Made;
  let unlisted: Made;
  let register: Made;

  beforeAll(async () => {
    server = await startServer(kind, {}, "demonstration");
    open = await make({
      name: "Lantern House", otherNames: ["لالٹین"], agreed: [LIST_PUBLIC, SHOW_CONTACT, EXACT_PLACE], website: "lantern.example.org",
      identifiers: ["GB-CHC-1090095", "ROR-01a77tt86"], communityLed: true, languages: ["bn"],
    });
    closed = await make({ name: "Quiet refuge", agreed: [LIST_PUBLIC] });
    unlisted = await make({ name: `${secret} unlisted`, agreed: [LIST_MEMBERS, SHOW_CONTACT, EXACT_PLACE] });
    register = await make({ name: "Register entry", listingBasis: ListingBasis.PUBLIC_REGISTER, purpose: "" });
  });
  afterAll(() => server.close());

  async function make(sketch: Sketch): Promise<Made> {
    const { app } = server;
    const operator = await operatorOf(app);
    const skills = { interpreting: {} };
    const { id, key } = await put(app, { purpose: "We meet and talk.", communities: ["bangladeshi"], areas: ["alum-rock"], skills, ...sketch });
    const isOpen = sketch.agreed?.includes(LIST_PUBLIC) && sketch.agreed.includes(SHOW_CONTACT);
    const word = isOpen ? "Ruby" : secret;
    const { version } = await app.database.read.findOneByOrFail(Organisation, { id: key });
    await writeContacts(operator, id, [
      { channel: "phone", value: isOpen ? "0121 496 0000" : "0121 496 0666", name: `${secret} Begum`, role: "Door" },
      { channel: "email", value: `${word}@example.org` },
    ], version);
    const area = await app.database.read.findOneByOrFail(Area, { code: "alum-rock" });
    const place = Object.assign(new Place(), {
      id: newKey(), organisationId: key, position: 1, name: `${word} Street hall`, areaId: area.id, postcode: "B81AA",
      latitude: isOpen ? 52.49 : 52.123456, longitude: isOpen ? -1.85 : -1.654321, accessibility: ["Step-free", " "],
    });
    await app.database.write((manager) => manager.insert(Place, place));
    const service = await offerService(operator, id, {
      name: `${sketch.name} drop-in`, description: "", skills: [await skillId(app, "interpreting")], languages: ["bn"],
      areas: ["E08000025"], communities: [await communityId(app, "women")], costNote: "Free", eligibility: "Anyone.", howToReach: "Just come.",
      schedule: [
        { day: "MO", opens: "10:00", closes: "12:00" },
        { day: "TH", opens: "10:00", closes: "12:00" },
        { day: "FR", opens: "18:00", closes: "21:00", note: "Women only" },
      ],
    });
    return { id, key, service, place };
  }

  async function page(url: string): Promise<AnsweredPage> {
    const answer = await getFeed(server, url);
    expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
    return answer.json<AnsweredPage>();
  }

  async function names(url: string): Promise<string[]> {
    return (await everyRecord(server, url)).map((record) => String(record["name"]));
  }

  it("says which standard it keeps to, to everybody from everywhere", async () => {
    for (const [prefix, version] of [["/oruk", "HSDS-UK-3.0"], ["/oruk/", "HSDS-UK-3.0"], ["/hsds", "3.0"]] as const) {
      const answer = await getFeed(server, prefix, { origin: "https://elsewhere.example.org" });
      expect(answer.json()).toMatchObject({ version });
      expect(answer.headers["access-control-allow-origin"]).toBe("*");
      expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    }
  });

  it.each(lists)("answers %s, and each of them, by the rules of both formats", async (list) => {
    for (const [prefix, strict] of [["/oruk", ["uk", "hsds"]], ["/hsds", ["hsds"]]] as const) {
      const records = await everyRecord(server, `${prefix}/${list}`);
      expect(records.length).toBeGreaterThan(list === "service_at_locations" ? 0 : 2);
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      const kindOf = list === "taxonomies" ? "taxonomy" : list.slice(0, -1);
      for (const record of records) {
        const single = await getFeed(server, `${prefix}/${list}/${record.id}`);
        expect(single.statusCode).toBe(200);
        const whole = single.json<Answered>();
        expect(whole).toMatchObject({ id: record.id });
        expect([...flaws(list, record), ...flaws(list, whole)]).toEqual([]);
        for (const set of strict) {
          expect([...(schemas?.[set].mistakes(kindOf, record) ?? []), ...(schemas?.[set].mistakes(kindOf, whole) ?? [])]).toEqual([]);
        }
      }
    }
  });

  it.skipIf(schemas === null)("is held to schemas that know no other field (skipped where there is no real data)", () => {
    const record = { id: newKey(), name: "A", description: "B", status: "active" };
    for (const set of ["uk", "hsds"] as const) {
      expect(schemas?.[set].mistakes("service", record)).toEqual([]);
      expect(schemas?.[set].mistakes("service", { ...record, colour: "red" })).toHaveLength(1);
      expect(schemas?.[set].mistakes("service", { ...record, attributes: [{ id: newKey(), colour: "red" }] })).toHaveLength(1);
    }
  });

  it("shows exactly the organisations and services that a stranger sees in the directory", async () => {
    const stranger = await server.app.contextFor(null);
    const organisations = await server.app.database.read.find(Organisation);
    const shown = await Promise.all(organisations.map(async (one) => ((await visibleOrganisation(stranger, one.id)) ? [one.id] : [])));
    expect((await everyRecord(server, "/oruk/organizations")).map(({ id }) => id).sort()).toEqual(shown.flat().sort());
    const services = await server.app.database.read.find(Service);
    const seen = await Promise.all(services.map(async (one) => ((await visibleService(stranger, one.id)) ? [one.id] : [])));
    expect((await everyRecord(server, "/oruk/services")).map(({ id }) => id).sort()).toEqual(seen.flat().sort());
    expect(seen.flat().length).toBeLessThan(services.length);
  });

  it("lets nothing out that somebody did not agree to: no hidden place, contact, name of a person, unlisted entry", async () => {
    const answers: string[] = [];
    for (const prefix of ["/oruk", "/hsds"]) {
      for (const list of lists) {
        const records = await everyRecord(server, `${prefix}/${list}?${list === "services" || list === "organizations" ? "full=true&" : ""}`);
        answers.push(JSON.stringify(records));
        for (const { id } of records) {
          answers.push((await getFeed(server, `${prefix}/${list}/${id}`)).body);
        }
      }
    }
    const whole = answers.join("\n");
    for (const hidden of [secret, "496 0666", "4960666", "52.123", "1.654", "B81AA", "B8 1AA", unlisted.key, register.service.id, closed.place.id]) {
      expect(whole).not.toContain(hidden);
    }
    for (const shown of ["Ruby Street hall", "0121 496 0000", "Ruby@example.org", open.place.id, "Quiet refuge"]) {
      expect(whole).toContain(shown);
    }
  });

  it("answers a hidden one exactly as a missing one", async () => {
    const missing = newKey();
    for (const [list, id] of [["organizations", unlisted.key], ["services", unlisted.service.id], ["services", register.service.id]] as const) {
      const hidden = await getFeed(server, `/oruk/${list}/${id}`);
      const none = await getFeed(server, `/oruk/${list}/${missing}`);
      expect([hidden.statusCode, hidden.body]).toEqual([404, none.body]);
      expect(hidden.headers["access-control-allow-origin"]).toBe("*");
    }
  });

  it("takes an organisation out at once when it takes its consent back, and a service that has ended", async () => {
    const gone = await make({ name: "Soon gone", agreed: [LIST_PUBLIC, EXACT_PLACE] });
    const [location] = (await page(`/oruk/service_at_locations?organization_id=${gone.key}`)).contents;
    const addresses = [`/oruk/organizations/${gone.key}`, `/oruk/services/${gone.service.id}`, `/oruk/service_at_locations/${location?.id}`];
    const statuses = () => Promise.all(addresses.map(async (url) => (await getFeed(server, url)).statusCode));
    const before = await getFeed(server, addresses[0] ?? "");
    expect(await statuses()).toEqual([200, 200, 200]);
    const operator = await operatorOf(server.app);
    await withdrawConsent(operator, gone.id, LIST_PUBLIC);
    expect(await statuses()).toEqual([404, 404, 404]);
    const kept = await getFeed(server, addresses[0] ?? "", { "if-none-match": String(before.headers.etag) });
    expect(kept.statusCode).toBe(404);
    expect(await names("/oruk/services")).not.toContain("Soon gone drop-in");
    await giveConsent(operator, { organisation: gone.id, scope: LIST_PUBLIC, wordingVersion: 1, lang: "en" }, { method: ConsentMethod.SELF });
    expect(await statuses()).toEqual([200, 200, 200]);
    const service = await server.app.database.read.findOneByOrFail(Service, { id: gone.service.id });
    await closeService(operator, nodeId(service), ServiceStatus.DEFUNCT, service.version);
    expect(await statuses()).toEqual([200, 404, 404]);
    await server.app.database.write((manager) =>
      manager.update(Organisation, { id: register.key }, { takenOffOn: server.now().slice(0, 10) }),
    );
    expect((await getFeed(server, `/oruk/organizations/${register.key}`)).statusCode).toBe(404);
  });

  it("says of an organisation what it says of itself, in the words of the format", async () => {
    const uk = (await getFeed(server, `/oruk/organizations/${open.key}`)).json<Answered>();
    expect(uk).toMatchObject({
      name: "Lantern House", description: "We meet and talk.", email: "Ruby@example.org", website: "https://lantern.example.org/",
      organization_identifiers: [
        { identifier_scheme: "GB-CHC", identifier_type: "charity number (England and Wales)", identifier: "1090095" },
        { identifier_type: "ROR id", identifier: "01a77tt86" },
      ],
    });
    expect(uk["uri"]).toMatch(/\/organisations\/lantern-house$/);
    const attributes = uk["attributes"] as { link_type: string; taxonomy_term: { name: string; taxonomy: string } }[];
    expect(attributes.map((one) => `${one.link_type}: ${one.taxonomy_term.name} (${one.taxonomy_term.taxonomy})`)).toEqual([
      "capability: Interpreting at appointments (Skills)",
      "capability: UK-CAT AR103 (UK-CAT)",
      "beneficiary: Bangladeshi communities (Communities)",
      "beneficiary: Bangladeshi communities (360Giving DEI)",
      "led_by: Bangladeshi communities (Communities)",
      "led_by: Bangladeshi communities (360Giving DEI)",
      "language: Bengali (Languages)",
    ]);
    const hsds = (await getFeed(server, `/hsds/organizations/${open.key}`)).json<Answered>();
    expect(hsds).toMatchObject({ alternate_name: "لالٹین", phones: [{ number: "0121 496 0000", description: "Door" }] });
    expect((await getFeed(server, `/oruk/organizations/${register.key}`)).body).not.toContain("attributes");
  });

  it("says of a service when, where, for whom, in which languages", async () => {
    const service = (await getFeed(server, `/hsds/services/${open.service.id}`)).json<Answered>();
    expect(service).toMatchObject({
      status: "active", organization_id: open.key, application_process: "Just come.", fees_description: "Free", eligibility_description: "Anyone.",
      schedules: [
        { freq: "WEEKLY", byday: "MO,TH", opens_at: "10:00", closes_at: "12:00" },
        { freq: "WEEKLY", byday: "FR", opens_at: "18:00", closes_at: "21:00", notes: "Women only" },
      ],
      service_areas: [{ name: "Birmingham", uri: "http://statistics.data.gov.uk/id/statistical-geography/E08000025" }],
      service_at_locations: [{ service_id: open.service.id, location: { id: open.place.id, name: "Ruby Street hall", latitude: 52.49, accessibility: [{ description: "Step-free" }] } }],
      languages: [{ name: "Bengali", code: "bn" }],
      cost_options: [{ amount_description: "Free" }],
    });
    expect(service).not.toHaveProperty("description");
    const bare = (await getFeed(server, `/oruk/services/${closed.service.id}`)).json<Answered>();
    expect(bare).not.toHaveProperty("service_at_locations");
  });

  it("pages with flags that fit, first to last", async () => {
    const all = await page("/oruk/services?per_page=100");
    const first = await page("/oruk/services?per_page=3");
    const pages = Math.ceil(all.total_items / 3);
    const flags = { page_number: 1, size: 3, first_page: true, last_page: false, empty: false };
    expect(first).toMatchObject({ total_items: all.total_items, total_pages: pages, ...flags });
    const last = await page(`/oruk/services?per_page=3&page=${pages}`);
    expect(last).toMatchObject({ page_number: pages, first_page: false, last_page: true, size: all.total_items - 3 * (pages - 1) });
    expect(await page(`/oruk/services?page=${pages + 100}`)).toMatchObject({ empty: true, size: 0, contents: [], last_page: true });
    expect((await everyRecord(server, "/oruk/services")).map(({ id }) => id)).toEqual(all.contents.map(({ id }) => id));
  });

  it("narrows services by what the formats can ask", async () => {
    const { service } = open;
    const terms = await everyRecord(server, "/hsds/taxonomy_terms");
    const term = (code: string) => terms.find((one) => one["code"] === code)?.id ?? "";
    const has = async (query: string, expected: boolean, list = "services") => {
      const found = await everyRecord(server, `/oruk/${list}?${query}`);
      expect([query, found.some((one) => one.id === service.id || one["service_id"] === service.id)]).toEqual([query, expected]);
    };
    await has(`organization_id=${open.key}`, true);
    await has(`organization_id=${closed.key}`, false);
    await has(`organization_id=${open.key}`, true, "service_at_locations");
    await has(`taxonomy_term_id=${term("interpreting")}`, true);
    await has(`taxonomy_term_id=${term("language-and-access")}`, true);
    await has(`taxonomy_term_id=${term("befriending")}`, false);
    await has(`taxonomy_term_id=${term("women")}`, true);
    await has(`taxonomy_term_id=${term("bn")}`, true);
    await has(`taxonomy_term_id=${term("pl")}`, false);
    await has(`taxonomy_term_id=${newKey()}`, false);
    await has(`taxonomy_id=${String(terms[0]?.["taxonomy_id"])}`, true);
    await has("day=MO", true);
    await has("day=TU", false);
    await has("day=Monday", true);
    await has("day=mon", true);
    await has("day=FR&start_time=17:00", true);
    await has("day=MO&start_time=17:00", false);
    await has("end_time=12:00", true);
    await has("end_time=11:00", false);
    await has("minimum_age=18", false);
    await has("search=lantern", true);
    await has("search=interpreter&day=MO", true);
    await has("search=zzzzqqq", false);
    await has(`modified_after=${service.updatedAt}`, true);
    await has("modified_after=2999-01-01", false);
    await has("modified_after=2999-01-01%2000:00", false);
    await has("modified_after=2020-07-01T00:00:00 01:00", true);
    const minimal = await page("/oruk/services?minimal=true");
    expect(minimal.contents).toContainEqual({ id: service.id, last_modified: service.updatedAt });
    const full = await page(`/oruk/services?full=true&organization_id=${open.key}`);
    expect(full.contents).toEqual([(await getFeed(server, `/oruk/services/${service.id}`)).json()]);
  });

  it("finds services at locations near a postcode, or offered where it lies", async () => {
    const has = async (query: string) =>
      (await everyRecord(server, `/oruk/service_at_locations?${query}`)).some((one) => one["service_id"] === open.service.id);
    expect(await has("postcode=b8%201aa&proximity=5000")).toBe(true);
    expect(await has("postcode=CV1%201FB&proximity=5000")).toBe(false);
    expect(await has("postcode=CV1%201FB&proximity=60000")).toBe(true);
    expect(await has("postcode=B81AA")).toBe(true);
    expect(await has("postcode=CV11FB")).toBe(false);
    for (const query of ["proximity=5000", "postcode=nowhere", "postcode=B81AA&proximity=far", "postcode=B81AA&proximity=9000000"]) {
      expect((await getFeed(server, `/oruk/service_at_locations?${query}`)).statusCode).toBe(400);
    }
  });

  it("narrows organisations and terms", async () => {
    expect(await names("/oruk/organizations?search=lantern")).toEqual(["Lantern House"]);
    const tops = await everyRecord(server, "/oruk/taxonomy_terms?top_only=true");
    expect(tops.filter((term) => "parent_id" in term)).toEqual([]);
    const terms = await everyRecord(server, "/hsds/taxonomy_terms");
    const child = terms.find((term) => term["code"] === "interpreting");
    const siblings = await everyRecord(server, `/hsds/taxonomy_terms?parent_id=${String(child?.["parent_id"])}`);
    expect(siblings).toContainEqual(child);
    const byTaxonomy = await Promise.all(
      (await everyRecord(server, "/oruk/taxonomies")).map(({ id }) => everyRecord(server, `/oruk/taxonomy_terms?taxonomy_id=${id}`)),
    );
    expect(byTaxonomy.flat().map(({ id }) => id).sort()).toEqual(terms.map(({ id }) => id).sort());
  });

  it("finds terms by what they are called in any language, and taxonomies by what they say", async () => {
    expect(await names("/hsds/taxonomy_terms?search=interpret")).toContain("Interpreting at appointments");
    expect(await names("/oruk/taxonomy_terms?search=bangladeshi")).toContain("Bangladeshi communities");
    expect(await names("/oruk/taxonomy_terms?search=%E0%A6%AC%E0%A6%BE%E0%A6%82%E0%A6%B2%E0%A6%BE")).toContain("Bengali");
    expect(await names("/oruk/taxonomy_terms?search=zzzzqqq")).toEqual([]);
    const [skills] = await everyRecord(server, "/oruk/taxonomies?search=skills");
    expect(skills).toMatchObject({ name: "Skills" });
    const befriending = await everyRecord(server, `/oruk/taxonomy_terms?search=befriending&taxonomy_id=${skills?.id}`);
    expect(befriending.map((term) => term["taxonomy"])).toEqual(befriending.map(() => "Skills"));
    expect(befriending.length).toBeGreaterThan(0);
    expect(await names("/oruk/taxonomies?search=zzzzqqq")).toEqual([]);
  });

  it.each([
    "page=0", "page=-1", "page=1.5", "page=abc", "page=99999999999", "per_page=0", "per_page=100000", "page=1&page=2", "search=a&search=b",
    "taxonomy_term_id=1", "organization_id=%27%20or%201=1--", "modified_after=yesterday", "modified_after=2026-13-45", "modified_after=2026-02-30", "day=XX", "day=weekend", "day=M", "start_time=25:00",
    "minimum_age=old", "full=perhaps", "format=xml", "colour=red", `search=${"x".repeat(300)}`, "search=%00", "__proto__=1", "constructor=1",
  ])("refuses ?%s with a plain sentence", async (query) => {
    const answer = await getFeed(server, `/oruk/services?${query}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { message: string }[] }>().errors[0]?.message).toMatch(/^[^\n]{10,600}\.$/);
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
  });

  it.each(["%F0%9F%92%A9", "%25%27%22_%5C", "%D9%84%D8%A7%D9%84%D9%B9%DB%8C%D9%86", "%E2%80%AE%CC%81", "*)(", "a%20OR%20b%20NEAR", "%EF%BF%BF"])(
    "searches for strange text %s without falling over", async (text) => {
      for (const list of ["services", "organizations", "service_at_locations"]) {
        expect((await getFeed(server, `/oruk/${list}?search=${text}`)).statusCode).toBe(200);
      }
    },
  );

  it.each([
    "/oruk/services/1", "/oruk/nothing", "/oruk/constructor", "/oruk/services/a/b", `/oruk/services/${"0".repeat(500)}`,
    "/oruk/taxonomies/00000000-0000-0000-0000-000000000000", "/oruk/service_at_locations/00000000-0000-0000-0000-000000000000",
  ])("answers %s as JSON that there is nothing", async (url) => {
    const answer = await getFeed(server, url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json<{ errors: unknown[] }>().errors).toHaveLength(1);
  });

  it("lets copies be kept but asked about, and refuses to write", async () => {
    const first = await getFeed(server, `/oruk/services/${open.service.id}`);
    expect(first.headers["cache-control"]).toBe("public, no-cache");
    expect(first.headers["last-modified"]).toBe(new Date(open.service.updatedAt).toUTCString());
    const again = await getFeed(server, `/oruk/services/${open.service.id}`, { "if-none-match": `W/${String(first.headers.etag)}` });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect((await server.app.http.inject({ method: "POST", url: "/oruk/services", payload: {} })).statusCode).toBe(404);
    for (const url of ["/oruk", "/oruk/", "/oruk/services", "/hsds"]) {
      const asked = await server.app.http.inject({ method: "OPTIONS", url });
      expect([url, asked.statusCode, asked.headers["access-control-allow-origin"]]).toEqual([url, 204, "*"]);
    }
    expect((await server.app.http.inject({ method: "HEAD", url: "/oruk/services" })).statusCode).toBe(200);
  });

  it("shows a signed-in person no more than a stranger", async () => {
    const { cookie } = await signIn(server, "operator@example.org");
    const asked = await getFeed(server, `/oruk/organizations/${unlisted.key}`, { cookie });
    expect(asked.statusCode).toBe(404);
  });

  it("needs no statement more for a long page than for a short one", async () => {
    const counts: number[] = [];
    for (const length of [10, 30]) {
      counts.push(await statementsOf(server, () => page(`/oruk/services?full=true&per_page=${length}`)));
    }
    // What only the longer page happens to hold (a parent, a place, a schedule) is read by a statement more, and which
    // services come first differs from run to run. A statement for each service would be twenty.
    expect((counts[1] ?? 0) - (counts[0] ?? 0)).toBeLessThanOrEqual(8);
    expect(counts[1]).toBeLessThanOrEqual(40);
  });
});
