import { getMetadataArgsStorage } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entities } from "../../server/slices.ts";
import type { Holding } from "../../server/privacy/holding.ts";
import { organisationHoldings } from "../../server/privacy/organisation-holdings.ts";
import { personHoldings } from "../../server/privacy/person-holdings.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { AskToBePutInTouchDocument, ChangeServiceDocument, OfferServiceDocument } from "../../schema/operations.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { writeContacts } from "../../server/organisations/contact.service.ts";
import { mergeOrganisations } from "../../server/organisations/merge.service.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { operatorOf, put } from "../harness/directory.ts";
import { addKept, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newAddress, signIn, type SignedIn } from "../harness/sign-in.ts";

const { LIST_PUBLIC, SHOW_CONTACT } = ConsentScope;

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
  TermNumber: "Numbers of terms of the vocabulary.",
  TermSet: "Numbers of words of the vocabulary; who has them is said by FacetTerms, which goes.",
  AuthVerification: "Links that wait to be opened once; erasing looks through them.",
  AuthAttempt: "Counts by a hash.",
  ErasedNumber: "Numbers of erased organisations by a hash, so that no import lists them again.",
  Network: "A partnership.",
  Area: "A place everybody knows.", AreaPart: "Places.", PostcodeDistrict: "Places.",
  Skill: "The vocabulary.", SkillPart: "The vocabulary.", Language: "The vocabulary.", Community: "The vocabulary.",
  CommunityPart: "The vocabulary.", TermWord: "The vocabulary.", ShippedVocabulary: "The vocabulary.",
  ServiceTerm: "What a service is found by; it goes with it.",
  Committee: "A committee.", DecisionRule: "How a committee decides.", Agreement: "What a partnership agreed on.",
};

const ids = "Keys and names of columns only.";
const emptied = "Emptied with the row that stays, after its tables.";
const forOthers = "Said for an organisation or a committee, whose record it is.";

/** Columns of text that stay when somebody is erased; each with the reason. */
const textsKept: Record<"organisation" | "person", Record<string, string>> = {
  organisation: {
    "Organisation.name": emptied, "Organisation.foldedName": emptied, "Organisation.otherNames": emptied, "Organisation.areaIds": emptied,
    "Organisation.communityIds": emptied, "Organisation.offeredLanguages": emptied, "Organisation.languageOffersNote": emptied,
    "Organisation.ownWords": emptied, "Organisation.accessNotes": emptied, "Organisation.website": emptied, "Organisation.assuranceMethod": emptied,
    "OrganisationMerge.moved": ids, "OrganisationMerge.consentsTakenBack": ids,
    "OrganisationMerge.rewritten": "Keys, and whose words they were.", "AuditEvent.fields": ids, "AccessEvent.fields": ids, "PartnershipLink.communityIds": ids,
    "Application.reference": "A number that the network counts.",
    "Ballot.proposal": "A rule or an agreement of the network.", "Decision.numbers": "Counts.",
  },
  person: {
    "Person.displayName": emptied,
    "SuggestedChange.values": forOthers, "SuggestedChange.accepted": ids, "SuggestedChange.answerReason": "Said by those who keep the page.",
    "SkillProposal.words": "A word for everybody.", "SkillProposal.reason": "Said by a data steward.",
    "ExportRecord.fields": ids, "AccessEvent.fields": ids,
    "BallotSeat.suggestedBy": "Codes of the rule.", "BallotSeat.dismissedReason": "Said by another seat.", "ApplicationCheck.note": forOthers,
    "DuplicateDismissal.reason": forOthers, "DuplicatePairDismissal.reason": forOthers, "OrganisationMerge.reason": forOthers,
    "OrganisationMerge.moved": ids, "OrganisationMerge.changed": "Values of organisations.", "OrganisationMerge.consentsTakenBack": ids,
    "OrganisationMerge.rewritten": "Keys, and whose words they were.",
    "DecisionReview.grounds": forOthers, "Consent.givenBy": "Their own name goes wherever it stands.", "Import.source": "The name of a file.",
    "AuditEvent.fields": ids,
  },
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
    const keeper = server.as(kept.cookie);
    const said = { name: "Plover walks", description: "We walk by the canal." };
    const offered = await keeper.ask(OfferServiceDocument, { organisation: kept.id, input: said });
    const change = { service: offered.data.offerService.service?.id ?? "", expectedVersion: 1 };
    const changed = await keeper.ask(ChangeServiceDocument, { ...change, input: { ...said, description: "We walk by the river." } });
    expect(changed.data.changeService.problems).toEqual([]);
    await server.app.afterwards.settled();
    expect((await take(`organisations/${handle}.json`)).statusCode).toBe(401);
    expect((await take(`organisations/${handle}.json`, ben.cookie)).statusCode).toBe(403);
    expect((await take("organisations/no-such-circle.json", ben.cookie)).statusCode).toBe(404);
    const answer = await take(`organisations/${handle}.json`, kept.cookie);
    const { about, held } = answer.json<Held>();
    expect(about).toBe("organisation");
    expect(held["organisation"]).toMatchObject([{ name: "Plover circle" }]);
    expect(held["consents"]).toHaveLength(1);
    expect(held["services"]).toMatchObject([{ name: "Plover walks" }]);
    expect(held["actsOfServices"]).toMatchObject([{ action: "service.changeService", by: "Petra" }]);
    expect(held["acts"]).toContainEqual(expect.objectContaining({ action: "organisation.offerService", by: "Petra" }));
    expect(held["earlierValuesOfServices"]).toMatchObject([
      { field: "description", before: "We walk by the canal.", after: "We walk by the river." },
    ]);
    expect(held["accesses"]).toMatchObject([
      { by: "Ana Unmistakable", action: "INTRODUCED", purpose: "I would like to learn how your circle began." },
      { by: "Ben Another" },
    ]);
    expect(answer.body, "an address").not.toContain("@");
    expect(await server.app.database.read.countBy(AuditEvent, { action: "organisation.takeItsData" })).toBe(1);
  });

  it("is given with what stayed with a record that was merged away, to the organisation and to who is written down there", async () => {
    const [shown, hidden] = [[LIST_PUBLIC, SHOW_CONTACT], [LIST_PUBLIC]];
    const [stays, goes] = [
      await put(server.app, { name: "Godwit kitchen", by: ana.personId, agreed: shown }),
      await put(server.app, { name: "The Godwit kitchens", by: ana.personId, agreed: hidden }),
    ];
    const editor = await server.app.contextFor(ana.personId);
    const of = await server.app.database.read.findOneByOrFail(Organisation, { id: goes.key });
    const phone = (value: string, name: string) => ({ channel: "phone", value, name });
    await writeContacts(editor, goes.id, [phone("0121 496 0001", "Ana Unmistakable"), phone("0121 496 0002", "Ben Another")], of.version);
    const claim = `mutation { claimOrganisation(organisation: "${stays.id}", message: "It is mine.") { problems { code } } }`;
    expect((await server.as(ben.cookie).ask<object, object>(claim)).errors).toEqual([]);
    const asked = { keep: stays.id, merge: goes.id, fieldChoices: [], reason: "The same cooks." };
    await mergeOrganisations(await operatorOf(server.app), asked, false);

    const { held } = (await take(`organisations/${stays.handle}.json`, ana.cookie)).json<Held>();
    expect(held["organisation"]?.map(({ name }) => name).sort()).toEqual(["Godwit kitchen", "The Godwit kitchens"]);
    expect(held["contacts"]).toHaveLength(2);
    expect(held["contacts"]).toContainEqual(expect.objectContaining({ organisationId: goes.key, value: "0121 496 0001" }));
    expect(held["acts"]).toContainEqual(expect.objectContaining({ subjectId: goes.key, action: "organisation.registerOrganisation" }));
    const contactsOf = async (who: SignedIn): Promise<unknown> =>
      (await take("me.json", who.cookie)).json<Held>().held["contacts"]?.map(({ value }) => value);
    expect(await contactsOf(ana)).toEqual(["0121 496 0001"]);
    expect(await contactsOf(ben), "who only asked to keep the page").toEqual([]);
  });
});

describe("the tables of what is held", () => {
  it("are all looked at, or hold nothing about anybody", () => {
    const known = new Set([...personHoldings, ...organisationHoldings].map(({ entity }) => entity.name));
    expect(entities.map(({ name }) => name).filter((name) => !known.has(name)).sort()).toEqual(Object.keys(nobodys).sort());
  });

  const kept = (holdings: readonly Holding[]): string[] =>
    holdings.flatMap(({ entity, erased }) => {
      const written = getMetadataArgsStorage().filterColumns(entity).filter(({ options }) => ["text", "simple-json"].includes(String(options.type)));
      const left = written.filter(({ propertyName }) => erased !== "remove" && (erased === "keep" || !(propertyName in erased)));
      return left.map(({ propertyName }) => `${entity.name}.${propertyName}`);
    });

  it.each([
    ["an organisation", organisationHoldings, textsKept.organisation],
    ["a person", personHoldings, textsKept.person],
  ] as const)("keep no text when %s is erased but what is named here", (_who, holdings, reasons) => {
    expect([...new Set(kept(holdings))].sort()).toEqual(Object.keys(reasons).sort());
  });
});
