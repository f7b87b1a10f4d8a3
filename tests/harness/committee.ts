import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentNode } from "graphql";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Network } from "../../server/identity/network.entity.ts";
import { Person } from "../../server/identity/person.entity.ts";
import { Committee } from "../../server/membership/committee.entity.ts";
import { beginMembershipOf, foundCommittee } from "../../server/membership/founding.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import type { Config } from "../../server/platform/config.ts";
import { nodeId } from "../../server/platform/node.ts";
import { contract } from "./contract.ts";
import { folderOfRun } from "./once-in-run.ts";
import { startServerOn, type Answer, type TestServer } from "./server.ts";
import { signIn } from "./sign-in.ts";
import { databaseFilledBy } from "./templates.ts";
import { testConfig } from "./test-config.ts";

/** The fewest days an ordinary ballot is open where the partnership set nothing: half of the usual fourteen. */
const shortestBallotDays = 7;

/** The seven seats: four of communities, three of institutions. */
export const seatLetters = ["a", "b", "c", "d", "u", "v", "w"] as const;

/** One of the seats. */
export type Letter = (typeof seatLetters)[number];

const organisations: Record<Letter, { name: string; voice: string }> = {
  a: { name: "Ipswich Bangla Elders", voice: "COMMUNITY" },
  b: { name: "Colchester Roma Families", voice: "COMMUNITY" },
  c: { name: "Lowestoft Quayside Neighbours", voice: "COMMUNITY" },
  d: { name: "Clacton Learning Disability Voices", voice: "COMMUNITY" },
  u: { name: "County public health", voice: "STATUTORY" },
  v: { name: "Integrated care board", voice: "STATUTORY" },
  w: { name: "University of the coast", voice: "RESEARCH" },
};

/** Names of applicants that are not alike. */
const applicants = [
  "Felixstowe Signing Café",
  "Harwich Drummers",
  "Sudbury Chai Sisters",
  "Haverhill Fathers",
  "Brightlingsea Tamil Readers",
  "Stowmarket Bread Oven",
  "Woodbridge Somali Sailors",
  "Manningtree Poets",
  "Leiston Kurdish Gardeners",
  "Aldeburgh Bell Ringers",
  "Eye Deaf Bowlers",
  "Framlingham Ghana Choir",
  "Southwold Night Shift",
  "Bungay Carers",
  "Beccles Polish Saturday School",
  "Halesworth Yoruba Weavers",
  "Needham Skaters",
  "Saxmundham Widows",
  "Wivenhoe Arabic Storytellers",
  "Tiptree Jam Makers",
  "Frinton Punjabi Walkers",
  "Walton Lifeboat Aunties",
  "Mersea Oyster Youth",
  "Kesgrave Filipino Nurses",
  "Orford Lantern Group",
];

/** What an operation answers when it is asked loosely. */
// Tests read into answers of many shapes; the documents are checked against the schema by the server itself.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = Answer<any>;

/** What is known of the founded world, beside the database that it was founded in. */
function fileOfWorld(kind: "sqlite" | "postgres"): string {
  return join(folderOfRun(), `${kind}-committee.json`);
}

/** A network whose committee has seven seats, a secretary, and people outside it. */
export class CommitteeWorld {
  readonly onboarding = contract("onboarding");
  readonly membership = contract("membership");
  networkId = "";
  committeeId = "";
  seatIds = new Map<Letter, string>();
  organisationIds = new Map<string, string>();
  private cookies = new Map<string, string>();
  private people = new Map<string, string>();
  private addresses = new Map<string, string>();
  private nextApplicant = 0;

  private constructor(readonly server: TestServer) {}

  /** Starts a server on a database of its own in which the network was founded, once in a run. */
  static async found(kind: "sqlite" | "postgres", changes: Partial<Config> = {}): Promise<CommitteeWorld> {
    const place = await databaseFilledBy(kind, "committee", async (config) => {
      const founded = new CommitteeWorld(await startServerOn(config));
      await founded.foundNetwork();
      writeFileSync(fileOfWorld(kind), founded.written());
      return founded.server.app;
    });
    const world = new CommitteeWorld(await startServerOn({ ...testConfig(place.config), ...changes }, place.drop));
    world.read(readFileSync(fileOfWorld(kind), "utf8"));
    return world;
  }

  /** What is known of a world whose network was just founded, as text. */
  private written(): string {
    const { networkId, committeeId, seatIds, organisationIds, cookies, people, addresses } = this;
    const maps = Object.entries({ seatIds, organisationIds, cookies, people, addresses });
    return JSON.stringify({ networkId, committeeId, ...Object.fromEntries(maps.map(([name, map]) => [name, [...map]])) });
  }

  private read(written: string): void {
    const { networkId, committeeId, ...maps } = JSON.parse(written) as Record<string, unknown>;
    const read = Object.entries(maps).map(([name, entries]) => [name, new Map(entries as [string, string][])]);
    Object.assign(this, { networkId, committeeId, ...Object.fromEntries(read) });
  }

  private async foundNetwork(): Promise<void> {
    const ctx = await this.server.app.contextFor(null);
    await foundNetwork(ctx, {
      handle: "suffolk",
      name: "Suffolk and North East Essex",
      secretary: { email: "tom@example.org", name: "Tom W." },
    });
    await this.signInAs("secretary", "tom@example.org");
    for (const letter of seatLetters) {
      await this.signInAs(letter, `${letter}@example.org`, `Seat ${letter.toUpperCase()}`);
      const { name, voice } = organisations[letter];
      this.organisationIds.set(letter, await this.register(letter, name, voice));
    }
    await this.foundCommittee();
    for (const letter of seatLetters) {
      await this.setSeat(letter);
    }
  }

  private async foundCommittee(): Promise<void> {
    const ctx = await this.server.app.contextFor(null);
    const network = await ctx.read.findOneByOrFail(Network, { handle: "suffolk" });
    await ctx.write(async (tx) => {
      await foundCommittee(tx, network.id, "Steering committee", "2026-01-01");
      for (const letter of seatLetters) {
        const organisation = await tx.manager.findOneByOrFail(Organisation, { name: organisations[letter].name });
        const dates = { from: "2026-01-01", renewBy: null, founding: true };
        await beginMembershipOf(tx, { networkId: network.id, organisationId: organisation.id, ...dates });
      }
    });
    this.networkId = nodeId(network);
    this.committeeId = nodeId(await ctx.read.findOneByOrFail(Committee, { networkId: network.id }));
  }

  /** Gives a seat through the front door, or changes it. */
  async setSeat(letter: Letter, changes: Record<string, unknown> = {}): Promise<Loose> {
    const input = {
      committee: this.committeeId,
      organisation: this.organisationIds.get(letter),
      holder: this.personId(letter),
      voice: organisations[letter].voice,
      founding: true,
      from: "2026-01-01",
      ...changes,
    };
    const answer = await this.ask("secretary", setSeatDocument, { input });
    const seats = answer.data.setSeat.committee?.seats ?? [];
    // The newest: an organisation whose term has ended keeps the seat it had.
    const mine = seats.findLast((seat: { organisation: { id: string } }) => seat.organisation.id === input.organisation);
    if (mine) {
      this.seatIds.set(letter, mine.id);
    }
    return answer;
  }

  /** Signs somebody in and remembers them by a word. */
  async signInAs(who: string, email: string, name?: string): Promise<void> {
    this.addresses.set(who, email);
    const { cookie, personId } = await signIn(this.server, email, name);
    this.cookies.set(who, cookie);
    const ctx = await this.server.app.contextFor(personId);
    this.people.set(who, nodeId(await ctx.read.findOneByOrFail(Person, { id: personId })));
  }

  /** Has everybody sign in again before they ask next, after the clock has moved further than a session lasts. */
  signEverybodyInAgain(): void {
    this.cookies.clear();
  }

  /** The session of somebody, who signs in for it where they have none; none for those who never signed in. */
  async cookieOf(who: string): Promise<string> {
    const email = this.addresses.get(who);
    if (email && !this.cookies.has(who)) {
      await this.signInAs(who, email);
    }
    return this.cookies.get(who) ?? "";
  }

  /** The id of somebody in the graph. */
  personId(who: string): string {
    return this.people.get(who) ?? "";
  }

  /** Asks as somebody; as the public when nobody is named. */
  async ask(who: string | null, document: DocumentNode | string, variables: object = {}): Promise<Loose> {
    const cookie = who === null ? null : await this.cookieOf(who);
    return this.server.as(cookie || null).ask(document, variables);
  }

  /** One of the contract's operations of onboarding, as somebody. */
  async onboard(who: string | null, operation: string, variables: object = {}): Promise<Loose> {
    const document = this.onboarding[operation];
    if (!document) {
      throw new Error(`The contract has no operation ${operation}.`);
    }
    return this.ask(who, document, variables);
  }

  /** Registers an organisation through the front door. */
  async register(who: string, name: string, voice = "COMMUNITY"): Promise<string> {
    const input = { name, voice, kind: "UNINCORPORATED_GROUP", purpose: `We are ${name}.`, lang: "en", areas: [] };
    const answer = await this.onboard(who, "RegisterOrganisation", { input });
    const { organisation, problems } = answer.data.registerOrganisation;
    const token = problems[0]?.overrideToken;
    if (organisation) {
      return organisation.id;
    }
    const again = await this.onboard(who, "RegisterOrganisation", { input, overrideToken: token });
    return again.data.registerOrganisation.organisation.id;
  }

  /** Somebody new with an organisation of theirs: `who` is a new word for the person. */
  async newApplicant(voice = "COMMUNITY"): Promise<{ who: string; organisation: string; name: string }> {
    const number = this.nextApplicant;
    this.nextApplicant += 1;
    const who = `applicant${number}`;
    const name = applicants[number] ?? `Group number ${number} of its kind`;
    await this.signInAs(who, `${who}@example.org`, `Person ${number}`);
    return { who, name, organisation: await this.register(who, name, voice) };
  }

  /** An application that has been sent. */
  async sent(voice = "COMMUNITY"): Promise<{ who: string; organisation: string; name: string; application: string }> {
    const applicant = await this.newApplicant(voice);
    const answer = await this.onboard(applicant.who, "ApplyToJoin", {
      organisation: applicant.organisation,
      committee: this.committeeId,
      answers: answersFor(applicant.name, voice),
    });
    return { ...applicant, application: answer.data.applyToJoin.application.id };
  }

  /** An application on which a ballot can open. */
  async checked(): Promise<{ who: string; organisation: string; name: string; application: string }> {
    const sent = await this.sent();
    await this.passChecks(sent.application);
    return sent;
  }

  async passChecks(application: string): Promise<void> {
    for (const kind of ["DUPLICATES", "CONTACT", "PURPOSE"]) {
      await this.onboard("secretary", "RecordCheck", { application, kind, state: "PASSED" });
    }
  }

  /** Opens a ballot that closes an hour after the shortest time a ballot is open for. */
  async open(application: string, who = "secretary"): Promise<Loose> {
    return this.onboard(who, "OpenBallot", {
      committee: this.committeeId,
      application,
      question: "Should they join?",
      closesAt: this.in({ days: shortestBallotDays, minutes: 60 }),
    });
  }

  /** A moment that long from now. */
  in({ days = 0, minutes = 0 }: { days?: number; minutes?: number }): string {
    return new Date(Date.parse(this.server.now()) + (days * 1440 + minutes) * 60_000).toISOString();
  }

  /** Moves the clock past the close of a ballot that was just opened. */
  pastTheClose(): void {
    this.server.later({ days: shortestBallotDays, minutes: 61 });
  }

  /**
   * Lets the seats declare and vote: seven letters for a b c d u v w; y yes, n no, a abstains, b blocks, r steps back,
   * - stays away.
   */
  async vote(ballot: string, votes: string): Promise<void> {
    const choices: Record<string, string> = { y: "APPROVE", n: "REJECT", a: "ABSTAIN", b: "BLOCK" };
    for (const [index, letter] of seatLetters.entries()) {
      const said = votes[index] ?? "-";
      if (said === "-") {
        continue;
      }
      const level = said === "r" ? "RECUSED" : "NONE";
      await this.onboard(letter, "DeclareInterest", { ballot, level });
      if (said !== "r") {
        await this.onboard(letter, "CastVote", { ballot, choice: choices[said], reason: `Because of ${letter}` });
      }
    }
  }

  /** Moves the clock past the close and records the ballot. */
  async closeAfterTime(ballot: string, who = "secretary"): Promise<Loose> {
    this.pastTheClose();
    return this.onboard(who, "CloseBallot", { ballot });
  }

  /** Runs a whole ballot on an application. */
  async decide(application: string, votes: string): Promise<{ ballot: string; closed: Loose }> {
    const opened = await this.open(application);
    const ballot = opened.data.openBallot.ballot.id;
    await this.vote(ballot, votes);
    return { ballot, closed: await this.closeAfterTime(ballot) };
  }

  /** State and turn of an application, as its committee reads them. */
  async file(application: string, who = "secretary"): Promise<Loose> {
    return this.onboard(who, "Application", { id: application });
  }
}

const setSeatDocument = /* GraphQL */ `
  mutation SetSeat($input: SeatInput!) {
    setSeat(input: $input) {
      committee {
        id
        seats {
          id
          from
          to
          holder {
            id
          }
          deputy {
            id
          }
          organisation {
            id
          }
        }
      }
      unchangedBallots {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`;

/** Answers to every question. */
export function answersFor(name: string, voice = "COMMUNITY"): { question: string; value: string; lang: string }[] {
  const answer = (question: string, value: string) => ({ question, value, lang: "en" });
  const seven = [
    answer("name", name),
    answer("purpose", `${name} meets every week.`),
    answer("communities", "Everybody who comes"),
    answer("areas", "Ipswich"),
    answer("languages", "English and British Sign Language"),
    answer("skills", "Listening"),
    answer("contact", "hello@example.org, seen by the committee only"),
  ];
  return voice === "COMMUNITY" ? seven : [...seven, answer("contribution", "We will bring time and change our forms.")];
}

/** Codes of the problems of the only mutation in an answer. */
export function codesOf(answer: Loose): string[] {
  const [payload] = Object.values(answer.data ?? {}) as { problems: { code: string }[] }[];
  return [...(payload?.problems ?? []).map((problem) => problem.code), ...answer.errors.map((one) => one.message)];
}
