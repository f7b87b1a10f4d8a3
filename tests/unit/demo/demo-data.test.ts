import { describe, expect, it } from "vitest";
import { readDemoData } from "../../../server/demo/demo-data.ts";
import { momentFor } from "../../../server/demo/when.ts";
import { shippedAreas } from "../../../server/places/data/area-data.ts";
import {
  shippedCommunities,
  shippedLanguages,
  shippedSkills,
} from "../../../server/vocabulary/data/vocabulary-data.ts";

const demo = readDemoData();
const today = "2026-11-24";
const people = new Set(demo.people.map((person) => person.key));
const organisations = new Map(demo.organisations.map((organisation) => [organisation.handle, organisation]));
const networks = new Set(demo.networks.map((network) => network.handle));
const areas = new Set(shippedAreas().map((area) => area.key));
const skills = new Set(shippedSkills().map((skill) => skill.code));
const communities = new Set(shippedCommunities().map((community) => community.code));
const languages = new Set(shippedLanguages().map((language) => language.tag));

const founders = [
  "aston-dars-group", "bangladeshi-womens-association", "british-national-overseas", "coventry-central-hall",
  "coventry-empowered-african-women", "maxival", "ukim-alum-rock",
];

function unknown(values: (string | null)[], known: { has(value: string): boolean }): string[] {
  return values.filter((value): value is string => value !== null && !known.has(value));
}

describe("references of the demonstration", () => {
  it("name people who exist", () => {
    const named = [
      ...demo.organisations.flatMap((one) => [one.registeredBy, ...one.assurances.map((assurance) => assurance.by)]),
      ...demo.roles.map((one) => one.person),
      ...demo.seats.flatMap((one) => [one.holder, one.deputy]),
      ...demo.researchers.map((one) => one.person),
      ...[...demo.consents, ...demo.contacts, ...demo.places].map((one) => one.by),
      ...demo.links.flatMap((one) => [one.proposedBy, one.confirmed?.by ?? null, one.disputed?.by ?? null]),
      ...[...demo.applications, ...demo.ballots].flatMap((one) => one.steps.map((step) => step.by)),
      ...demo.ballots.map((one) => one.openedBy),
      ...demo.introductions.flatMap((one) => [one.from, one.answer?.by ?? null]),
    ];
    expect(unknown(named, people)).toEqual([]);
  });

  it("name organisations and networks that exist", () => {
    const parts = [
      ...demo.profiles, ...demo.capabilities, ...demo.services, ...demo.consents, ...demo.contacts, ...demo.places,
      ...demo.seats, ...demo.memberships, ...demo.applications, ...demo.roles,
      ...demo.people.flatMap((person) => person.affiliations),
    ];
    const named = [
      ...parts.map((one) => one.organisation),
      ...demo.organisations.map((one) => one.parent),
      ...demo.links.flatMap((one) => [one.from, one.to]),
      ...demo.introductions.flatMap((one) => [one.to, one.onBehalfOf]),
    ];
    expect(unknown(named, organisations)).toEqual([]);
    expect(unknown([...demo.roles, ...demo.memberships].map((one) => one.network), networks)).toEqual([]);
    const signedIn = demo.people.map((person) => person.signIn).filter((network) => network !== "everywhere");
    expect(unknown(signedIn, networks)).toEqual([]);
  });

  it("name areas, skills, communities and languages that ship", () => {
    const parts = [...demo.organisations, ...demo.capabilities, ...demo.services];
    const placed = [...parts.flatMap((one) => one.areas), ...demo.networks.map((one) => one.region)];
    expect(unknown(placed, areas)).toEqual([]);
    const named = [...parts, ...demo.links, ...demo.researchers].flatMap((one) => one.communities);
    expect(unknown(named, communities)).toEqual([]);
    const asked = [...demo.capabilities.map((one) => one.skill), ...demo.services.flatMap((one) => one.skills)];
    expect(unknown([...asked, ...demo.researchers.flatMap((one) => one.interests)], skills)).toEqual([]);
    const spoken = [
      ...demo.organisations.flatMap((one) => one.languages.map((offer) => offer.tag)),
      ...[...demo.capabilities, ...demo.services, ...demo.researchers].flatMap((one) => one.languages),
      ...[...demo.profiles, ...demo.consents].map((one) => one.lang),
    ];
    expect(unknown(spoken, languages)).toEqual([]);
  });

  it("choose answers from what ships, or words of the applicant's own", () => {
    const known = { communities, areas, languages, skills } as Record<string, Set<string>>;
    for (const application of demo.applications) {
      const saved = application.steps.flatMap((step) => ("answers" in step ? step.answers : []));
      const own = organisations.get(application.organisation)?.ownWords ?? [];
      const odd = saved.flatMap((answer) => unknown(answer.choices, known[answer.question] ?? new Set()));
      expect(odd, application.key).toEqual(odd.filter((word) => own.includes(word)));
    }
  });
});

describe("answers of the demonstration", () => {
  it("say what the organisation's own page says: an answer is written to the page", () => {
    for (const application of demo.applications) {
      const page = organisations.get(application.organisation);
      const original = demo.profiles.find(
        (one) => one.organisation === application.organisation && one.translatedBy === "ORIGINAL",
      );
      const saved = application.steps.flatMap((step) => ("answers" in step ? step.answers : []));
      const answer = (question: string) => saved.find((one) => one.question === question);
      expect(answer("purpose"), application.key).toMatchObject({ value: original?.purpose, lang: original?.lang });
      expect(answer("areas")?.choices).toEqual(page?.areas);
      expect(answer("communities")?.choices).toEqual(page?.communities);
    }
  });
});

describe("times of the demonstration", () => {
  const acts = [
    ...demo.organisations.map((one) => one.registeredAt),
    ...demo.organisations.flatMap((one) => one.assurances.map((assurance) => assurance.at)),
    ...[...demo.consents, ...demo.contacts, ...demo.places].map((one) => one.at),
    ...demo.links.flatMap((one) => [one.proposedAt, one.confirmed?.at, one.disputed?.at]),
    ...[...demo.applications, ...demo.ballots].flatMap((one) => one.steps.map((step) => step.at)),
    ...demo.ballots.map((one) => one.openedAt),
    ...demo.introductions.flatMap((one) => [one.askedAt, one.answer?.at]),
  ].filter((at): at is string => at !== undefined);

  it.each(["2026-11-24", "2027-01-01", "2028-12-31"])("lie within seat terms and before that day, on %s", (day) => {
    const opening = momentFor("year-1-04-01 00:00", day);
    for (const at of acts) {
      expect(momentFor(at, day) < momentFor("today 00:00", day), at).toBe(true);
      expect(momentFor(at, day) >= opening, at).toBe(true);
    }
  });

  it("come in order within an application and its ballot", () => {
    for (const application of demo.applications) {
      const ballots = demo.ballots.filter((ballot) => ballot.application === application.key);
      const times = [
        organisations.get(application.organisation)?.registeredAt ?? "",
        ...application.steps.map((step) => step.at),
        ...ballots.flatMap((one) => [one.openedAt, ...one.steps.map((step) => step.at)]),
      ].map((at) => momentFor(at, today));
      expect(times, application.key).toEqual([...times].sort());
    }
  });

  it("cast every vote before the ballot closes, after the seat has declared, and leave two ballots open", () => {
    for (const ballot of demo.ballots) {
      const declared = new Set<string>();
      for (const step of ballot.steps) {
        if (step.act === "declareInterest") {
          declared.add(step.by);
        }
        if (step.act === "castVote") {
          expect(declared.has(step.by), `${ballot.key}: ${step.by}`).toBe(true);
          expect(momentFor(step.at, today) < momentFor(ballot.closesAt, today)).toBe(true);
        }
      }
    }
    const open = demo.ballots.filter((ballot) => momentFor(ballot.closesAt, today) > `${today}T23:59`);
    expect(open.map((ballot) => ballot.key)).toEqual(["nechells-1", "felixstowe-1"]);
  });
});

describe("what the demonstration holds", () => {
  it("gives the seven founding partners a community seat each, and their model traps", () => {
    const seats = demo.seats.filter((seat) => seat.committee === "wm-steering");
    expect(seats.map((seat) => seat.organisation)).toEqual(founders);
    expect(seats.every((seat) => seat.voice === "COMMUNITY" && seat.founding)).toBe(true);
    expect(demo.organisations.filter((one) => one.modelTrap).map((one) => one.handle)).toEqual(founders);
  });

  it("keeps each model trap's fact", () => {
    const founder = (handle: string) => organisations.get(handle);
    expect(founder("aston-dars-group")).toMatchObject({ kind: "UNINCORPORATED_GROUP", identifiers: [], website: null });
    expect(founder("bangladeshi-womens-association")?.communities).toEqual(["bangladeshi", "women"]);
    expect(founder("british-national-overseas")?.communities).toEqual(["hong-kong-bno"]);
    expect(founder("british-national-overseas")?.languages.map((offer) => offer.tag)).toEqual(["yue-Hant", "zh-Hant"]);
    expect(founder("coventry-central-hall")?.kind).toBe("COMMUNITY_HUB");
    const hosting = demo.links.filter((one) => one.kind === "HOSTS_SPACE");
    expect(hosting.map((one) => one.from)).toContain("coventry-central-hall");
    expect(founder("coventry-empowered-african-women")?.communities).toEqual(["african", "women"]);
    expect(founder("maxival")).toMatchObject({ kind: "COMPANY", voice: "COMMUNITY" });
    expect(founder("ukim-alum-rock")?.parent).toBe("uk-islamic-mission");
    expect(demo.links.some((one) => one.kind === "BRANCH_OF" && one.from === "ukim-alum-rock")).toBe(true);
  });

  it("marks what is invented: real organisations by DETAILS, all others by ALL", () => {
    const real = [...founders, "university-of-warwick", "tipton-muslim-community-centre"];
    const marked = (mark: string) =>
      demo.organisations.filter((one) => one.illustrative === mark).map((one) => one.handle);
    expect(marked("DETAILS").sort()).toEqual(real.sort());
    expect(marked("NO")).toEqual(["uk-islamic-mission"]);
    expect(marked("ALL").length).toBeGreaterThanOrEqual(30);
    expect(marked("ALL").length).toBeLessThanOrEqual(36);
    expect(demo.links.filter((one) => !one.illustrative).map((one) => one.kind)).toEqual(["BRANCH_OF"]);
    expect(organisations.get("uk-islamic-mission")?.identifiers).toEqual(["GB-CHC-250275"]);
    expect(demo.organisations.flatMap((one) => one.identifiers)).toEqual(["GB-CHC-250275"]);
  });

  it("sets four community seats beside three of institutions in the second network", () => {
    const voices = demo.seats.filter((seat) => seat.committee === "sn-steering").map((seat) => seat.voice);
    expect(voices.filter((voice) => voice === "COMMUNITY")).toHaveLength(4);
    expect(voices.filter((voice) => voice !== "COMMUNITY")).toHaveLength(3);
  });

  it("has a ballot with four of seven for it, but only one of the four community seats", () => {
    const ballot = demo.ballots.find((one) => one.key === "brightpath-1");
    const votes = ballot?.steps.filter((step) => step.act === "castVote") ?? [];
    const voice = new Map(demo.seats.map((seat) => [seat.holder, seat.voice]));
    const yes = votes.filter((step) => step.choice === "APPROVE");
    const ofCommunities = yes.filter((step) => voice.get(step.by) === "COMMUNITY");
    expect([votes.length, yes.length, ofCommunities.length]).toEqual([7, 4, 1]);
    expect(ballot?.steps.some((step) => step.act === "giveReasons")).toBe(true);
  });

  it("has six researchers, and applications in three different states besides those in a ballot", () => {
    expect(demo.researchers).toHaveLength(6);
    const inBallot = new Set(demo.ballots.map((ballot) => ballot.application));
    const last = demo.applications.filter((one) => !inBallot.has(one.key)).map((one) => one.steps.at(-1)?.act);
    expect(last).toEqual(["askApplicant", "askApplicant", "saveAnswers", "submitApplication"]);
  });

  it("offers a sign-in link to every seat holder and to at least one person of every other role", () => {
    const signIn = new Set(demo.people.filter((person) => person.signIn !== null).map((person) => person.key));
    const holders = demo.seats.map((seat) => seat.holder);
    const having = (role: string) => demo.roles.filter((one) => one.role === role).map((one) => one.person);
    const everybody = ["SECRETARY", "OPERATOR", "BROKER"].flatMap(having);
    expect(unknown([...holders, ...everybody], signIn)).toEqual([]);
    expect(["RESEARCHER", "COMMISSIONER"].map((role) => having(role).some((one) => signIn.has(one)))).toEqual([true, true]);
    expect(signIn.has("akhtar-j")).toBe(true);
  });

  it("gives every organisation a profile, and an original beside every translation", () => {
    for (const handle of organisations.keys()) {
      const profiles = demo.profiles.filter((profile) => profile.organisation === handle);
      expect(profiles.filter((profile) => profile.translatedBy === "ORIGINAL"), handle).toHaveLength(1);
      expect(profiles.map((profile) => profile.lang), handle).toContain("en");
    }
  });

  it("puts nobody on the public list without consent, a public body or the public register", () => {
    const listed = demo.consents.filter((one) => one.granted.includes("LIST_PUBLIC"));
    const agreed = new Set(listed.map((one) => one.organisation));
    const hidden = demo.organisations.filter((one) => one.listingBasis === "CONSENT" && !agreed.has(one.handle));
    const applying = new Set(demo.applications.map((one) => one.organisation));
    const members = hidden.filter((one) => !applying.has(one.handle));
    expect(members.map((one) => one.handle)).toEqual(["colchester-nepalese-sisters"]);
  });
});
