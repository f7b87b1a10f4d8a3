import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assemble, type App } from "../../server/app.ts";
import { readDemoData } from "../../server/demo/demo-data.ts";
import { loadDemo } from "../../server/demo/load.ts";
import { serveDemoSignIn, signInLinks } from "../../server/demo/sign-in.ts";
import { firstBrokenLink } from "../../server/platform/audit-check.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { databaseKinds, type TestDatabase } from "../harness/databases.ts";
import { testConfig } from "../harness/test-config.ts";
import { cookiesOf } from "../harness/sign-in.ts";
import { databaseWith } from "../harness/templates.ts";

const key = "a key that the demonstration printed";

interface List<Node> {
  edges: { node: Node }[];
}

interface DemoNetwork {
  decisions: List<{ outcome: string; reasonsForApplicant: string; organisation: { name: string } | null }>;
  memberships: List<{ state: string; organisation: { handle: string } }>;
  committees: {
    ballots: List<{
      state: string;
      question: string;
      explanation: string | null;
      tally: Record<string, number> | null;
      roll: { voted: boolean | null }[];
      mySeat: { declaration: { level: string | null } | null } | null;
    }>;
  }[];
}

interface Answered {
  viewer: { person: { displayName: string } };
  network: DemoNetwork;
  applications: List<{ state: string; waitingOn: string; organisation: { name: string } }>;
  organisation: { communities: { label: string }[]; languages: { language: { tag: string } }[]; places: object[] };
  organisations: List<{ name: string }>;
  researchers: { totalCount: number };
  services: List<{ name: string }>;
}

const networkFields = `
  decisions(first: 10) { edges { node { outcome reasonsForApplicant organisation { name } } } }
  memberships(first: 50) { edges { node { state organisation { handle } } } }
  committees { ballots(first: 10) { edges { node {
    state question explanation roll { voted } mySeat { declaration { level } }
    tally { sitting approve reject communityApprove communityReject }
  } } } }`;

const factFields = `
  kind voice website identifiers { value } parent { name } communities { label } languages { language { tag } }`;

describe.each(databaseKinds)("the demonstration on %s", (kind) => {
  let place: TestDatabase;
  let app: App;

  beforeAll(async () => {
    place = await databaseWith(kind, "demonstration");
    app = await assemble(testConfig(place.config));
    serveDemoSignIn(app.http, app.auth, readDemoData(), key);
    await app.http.ready();
  });

  afterAll(async () => {
    await app.close();
    await place.drop();
  });

  it("is loaded once: loading it again changes nothing", async () => {
    const before = await app.database.read.count(AuditEvent);
    const lines: string[] = [];
    await loadDemo(app, (line) => lines.push(line));
    expect(await app.database.read.count(AuditEvent)).toBe(before);
    expect(lines).toEqual(["The demonstration is here already; what was done in it is kept."]);
  });

  it("leaves an audit chain that is whole and in the order of its moments", async () => {
    expect(await firstBrokenLink(app.database.read)).toBeNull();
    const events = await app.database.read.find(AuditEvent, { order: { sequence: "ASC" } });
    const moments = events.map((event) => event.at);
    expect(moments).toEqual([...moments].sort());
  });

  it("signs everybody in by the link that is printed for them, and nobody without the key", async () => {
    const links = signInLinks(readDemoData(), "", key).match(/\/demo\/sign-in\/\S+/g) ?? [];
    const signedIn = await Promise.all(links.map(follow));
    const expected = readDemoData().people.filter((person) => person.signIn !== null);
    expect(signedIn.sort()).toEqual(expected.map((person) => person.displayName).sort());
    const refused = await app.http.inject({ method: "GET", url: "/demo/sign-in/imran-s?key=another" });
    expect(refused.statusCode).toBe(404);
    expect(refused.cookies).toEqual([]);
  });

  it("reads the ballot on BrightPath Insight as refused by the community, with its numbers", async () => {
    const network = await suffolk("monira-b");
    const decisions = network.decisions.edges.map((edge) => edge.node);
    expect(decisions.map((decision) => [decision.organisation?.name, decision.outcome])).toEqual([
      ["BrightPath Insight", "REFUSED_BY_COMMUNITY"],
    ]);
    const closed = ballotsOf(network).find((ballot) => ballot.state === "CLOSED");
    expect(closed?.tally).toMatchObject({ sitting: 7, approve: 4, reject: 3, communityApprove: 1, communityReject: 3 });
    expect(closed?.explanation).toContain("1 of the 4");
    expect(decisions[0]?.reasonsForApplicant).toContain("who would own");
  });

  it("keeps the open ballots hidden: five of seven seats have voted, and nobody is told how", async () => {
    const [open] = ballotsOf(await suffolk("monira-b")).filter((ballot) => ballot.state === "OPEN");
    expect(open?.question).toBe("Should Felixstowe Signing Café join as a community partner?");
    expect(open?.tally).toBeNull();
    expect(open?.roll.filter((seat) => seat.voted)).toHaveLength(5);
    expect(open?.mySeat?.declaration?.level).toBe("NONE");
  });

  it("shows members by their dates: seven founding partners, two members, one in its time of grace", async () => {
    const network = await networkFor("imran-s", "west-midlands");
    const states = network.memberships.edges.map(({ node }) => [node.organisation.handle, node.state]);
    expect(states.filter(([, state]) => state === "FOUNDING")).toHaveLength(7);
    expect(Object.fromEntries(states)).toMatchObject({
      "alum-rock-sehat-circle": "ACTIVE",
      "midland-interpreters": "ACTIVE",
      "black-country-winter-health": "GRACE",
    });
  });

  it("has applications waiting on each side", async () => {
    const query = "{ applications(first: 50) { edges { node { state waitingOn organisation { name } } } } }";
    const { applications } = await ask(await cookieOf("farida-n"), query);
    const found = applications.edges.map(({ node }) => `${node.organisation.name}: ${node.state}, ${node.waitingOn}`);
    expect(found).toEqual(
      expect.arrayContaining([
        "Lozells Carers’ Chai Circle: IN_REVIEW, COMMITTEE",
        "Handsworth Sickle Cell Friends: NEEDS_INFORMATION, APPLICANT",
        "Nechells Tigrinya Mothers: IN_BALLOT, COMMITTEE",
      ]),
    );
  });

  it("keeps the seven model traps as facts", async () => {
    const fact = async (handle: string) => {
      return (await ask(null, `{ organisation(handle: "${handle}") { ${factFields} } }`)).organisation;
    };
    expect(await fact("aston-dars-group")).toMatchObject({ kind: "UNINCORPORATED_GROUP", identifiers: [], website: null });
    expect((await fact("bangladeshi-womens-association")).communities.map((one) => one.label).sort()).toEqual([
      "Bangladeshi communities", "Women",
    ]);
    expect((await fact("british-national-overseas")).languages.map((one) => one.language.tag)).toEqual(["yue-Hant", "zh-Hant"]);
    expect(await fact("coventry-central-hall")).toMatchObject({ kind: "COMMUNITY_HUB" });
    expect((await fact("coventry-empowered-african-women")).communities).toHaveLength(2);
    expect(await fact("maxival")).toMatchObject({ kind: "COMPANY", voice: "COMMUNITY" });
    expect(await fact("ukim-alum-rock")).toMatchObject({ parent: { name: "The United Kingdom Islamic Mission" } });
  });

  it("finds a partner by skill, language and area, and shows nobody who did not agree", async () => {
    const found = async (filter: string) => {
      const query = `{ organisations(filter: ${filter}, first: 50) { edges { node { name } } } }`;
      return (await ask(null, query)).organisations.edges.map(({ node }) => node.name);
    };
    expect(await found('{ text: "someone to translate for women, Birmingham" }')).toEqual(
      expect.arrayContaining(["Alum Rock Sehat Circle", "Bangladeshi Women’s Association", "Midland Interpreters CIC"]),
    );
    expect(await found('{ text: "Nechells Tigrinya Mothers" }')).not.toContain("Nechells Tigrinya Mothers");
    expect(await found('{ text: "Colchester Nepalese Sisters" }')).not.toContain("Colchester Nepalese Sisters");
  });

  it("shows exactly where it is whoever agreed to that, and of the one that did not only its area", async () => {
    const where = async (handle: string) => {
      const fields = "places { name postcode latitude accessibility area { name } }";
      return (await ask(null, `{ organisation(handle: "${handle}") { ${fields} } }`)).organisation.places;
    };
    expect(await where("handsworth-caribbean-elders")).toMatchObject([{ name: "The lunch club’s hall", postcode: null, latitude: 52.514 }]);
    expect(await where("coventry-welcome-house")).toEqual([
      { name: null, postcode: null, latitude: null, accessibility: ["step-free", "children’s corner"], area: { name: "Hillfields" } },
    ]);
    const feed = await app.http.inject("/oruk/service_at_locations");
    const listed = feed.json<{ contents: { location: { name: string } }[] }>().contents.map(({ location }) => location.name);
    expect(listed.sort()).toEqual(["The advice room", "The homework room", "The lunch club’s hall", "The tea room"]);
  });

  it("measures how far away those are who agreed: by their point, or by the district of their postcode", async () => {
    const near = async (postcode: string) => {
      const filter = `{ near: { postcode: "${postcode}", withinKm: 1 } }`;
      return (await ask(null, `{ organisations(filter: ${filter}, first: 50) { edges { node { name } } } }`)).organisations.edges;
    };
    const found = (await Promise.all([near("B20 9ZZ"), near("WS1 9ZZ")])).flat().map(({ node }) => node.name);
    expect(found).toEqual(expect.arrayContaining(["Handsworth Caribbean Elders’ Lunch Club", "Walsall Deaf Hub"]));
  });

  it("has six researchers, and services that can be found by everyday words", async () => {
    const { researchers, services } = await ask(
      null,
      '{ researchers { totalCount } services(text: "someone to translate", first: 50) { edges { node { name } } } }',
    );
    expect(researchers.totalCount).toBe(6);
    expect(services.edges.map(({ node }) => node.name)).toContain("Going along to the GP");
  });

  const ballotsOf = ({ committees }: DemoNetwork) =>
    committees.flatMap((committee) => committee.ballots.edges.map(({ node }) => node));
  const suffolk = (person: string) => networkFor(person, "suffolk-north-east-essex");

  async function networkFor(person: string, handle: string): Promise<DemoNetwork> {
    return (await ask(await cookieOf(person), `{ network(handle: "${handle}") { ${networkFields} } }`)).network;
  }

  async function cookieOf(person: string): Promise<string> {
    const link = signInLinks(readDemoData(), "", key).match(new RegExp(`/demo/sign-in/${person}\\S+`))?.[0];
    return signInBy(link ?? "", person.length);
  }

  async function follow(link: string, index: number): Promise<string> {
    const cookie = await signInBy(link, index);
    return (await ask(cookie, "{ viewer { person { displayName } } }")).viewer.person.displayName;
  }

  async function signInBy(link: string, caller: number): Promise<string> {
    const remoteAddress = `10.9.0.${caller + 1}`;
    const first = await app.http.inject({ method: "GET", url: link, remoteAddress });
    const second = await app.http.inject({ method: "GET", url: String(first.headers.location), remoteAddress });
    return cookiesOf(second);
  }

  async function ask(cookie: string | null, query: string): Promise<Answered> {
    const headers = { "content-type": "application/json", ...(cookie ? { cookie } : {}) };
    const answer = await app.http.inject({ method: "POST", url: "/graphql", headers, payload: JSON.stringify({ query }) });
    const body = answer.json();
    expect(body.errors).toBeUndefined();
    return body.data;
  }
});
