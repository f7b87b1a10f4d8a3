import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entities } from "../../server/slices.ts";
import { organisationHoldings } from "../../server/privacy/organisation-holdings.ts";
import { personHoldings } from "../../server/privacy/person-holdings.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { AskToBePutInTouchDocument } from "../../schema/operations.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newAddress, signIn, type SignedIn } from "../harness/sign-in.ts";

interface Held {
  about: string;
  held: Record<string, Record<string, unknown>[]>;
}

/** Tables that hold nothing about a person or an organisation, or only what follows from other tables; each with the reason. */
const nobodys: Record<string, string> = {
  AuditHead: "The end of the chain.",
  IdempotentRequest: "Answers kept for a day, by a hash; erasing looks through them.",
  SearchWordCount: "Words of all pages, counted; erasing takes away those that nobody uses any more.",
  SearchClue: "Parts of those words.",
  AuthVerification: "Links that wait to be opened once; erasing looks through them.",
  AuthAttempt: "Counts by a hash.",
  Network: "A partnership.",
  Area: "A place everybody knows.", AreaPart: "Places.", PostcodeDistrict: "Places.",
  Skill: "The vocabulary.", SkillPart: "The vocabulary.", Language: "The vocabulary.", Community: "The vocabulary.",
  CommunityPart: "The vocabulary.", TermWord: "The vocabulary.", ShippedVocabulary: "The vocabulary.",
  ServiceTerm: "What a service is found by; it goes with it.",
  Committee: "A committee.", DecisionRule: "How a committee decides.", Agreement: "What a partnership agreed on.",
};

describe.each(databaseKinds)("what is held about somebody on %s", (kind) => {
  let server: TestServer;
  let ana: SignedIn;
  let ben: SignedIn;
  let kept: Kept;

  beforeAll(async () => {
    server = await startServer(kind);
    ana = await signIn(server, "ana@example.org", "Ana Unmistakable");
    ben = await signIn(server, "ben@example.org", "Ben Another");
    kept = await addKept(server, "Plover circle", "Petra");
    const why = "I would like to learn how your circle began.";
    await server.as(ana.cookie).ask(AskToBePutInTouchDocument, { organisation: kept.id, why });
    await server.as(ben.cookie).ask(AskToBePutInTouchDocument, { organisation: kept.id, why: "Ben would like to visit on a Tuesday." });
  });
  afterAll(() => server.close());

  const take = (path: string, cookie = "") =>
    server.app.http.inject({ method: "GET", url: `/data/${path}`, headers: { cookie }, remoteAddress: newAddress() });

  it("is given to oneself, without what lets one sign in and without anybody else", async () => {
    expect((await take("me.json")).statusCode).toBe(401);
    const answer = await take("me.json", ana.cookie);
    expect(answer.headers).toMatchObject({ "cache-control": "no-store", "content-disposition": expect.stringContaining("my-data") as string });
    const { about, held } = answer.json<Held>();
    expect(about).toBe("person");
    expect(held["person"]).toMatchObject([{ displayName: "Ana Unmistakable" }]);
    expect(held["account"]).toMatchObject([{ email: "ana@example.org" }]);
    expect(held["requestsToBePutInTouch"]).toMatchObject([{ topic: "I would like to learn how your circle began." }]);
    expect(held["acts"]?.length).toBeGreaterThan(0);
    for (const secret of ['"token"', '"password"', "Ben", "ben@", "Petra"]) {
      expect(answer.body, secret).not.toContain(secret);
    }
  });

  it("is given of an organisation to those who keep its page only, and it is told to the chain", async () => {
    const { handle } = kept.organisation;
    await server.app.afterwards.settled();
    expect((await take(`organisations/${handle}.json`)).statusCode).toBe(401);
    expect((await take(`organisations/${handle}.json`, ben.cookie)).statusCode).toBe(403);
    expect((await take("organisations/no-such-circle.json", ben.cookie)).statusCode).toBe(404);
    const answer = await take(`organisations/${handle}.json`, kept.cookie);
    const { about, held } = answer.json<Held>();
    expect(about).toBe("organisation");
    expect(held["organisation"]).toMatchObject([{ name: "Plover circle" }]);
    expect(held["consents"]).toHaveLength(1);
    expect(held["accesses"]).toMatchObject([
      { by: "Ana Unmistakable", action: "INTRODUCED", purpose: "I would like to learn how your circle began." },
      { by: "Ben Another" },
    ]);
    expect(answer.body, "an address").not.toContain("@");
    expect(await server.app.database.read.countBy(AuditEvent, { action: "organisation.takeItsData" })).toBe(1);
  });
});

describe("the tables of what is held", () => {
  it("are all looked at, or hold nothing about anybody", () => {
    const known = new Set([...personHoldings, ...organisationHoldings].map(({ entity }) => entity.name));
    expect(entities.map(({ name }) => name).filter((name) => !known.has(name)).sort()).toEqual(Object.keys(nobodys).sort());
  });
});
