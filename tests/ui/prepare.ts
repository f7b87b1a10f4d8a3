import type { Demo } from "../harness/demo.ts";
import { secretaries, type Places } from "./places.ts";

/**
 * Brings about what the demonstration does not hold and screens are for: an application whose ballot can open, one
 * that was taken back, a draft, somebody who asks to keep the page of an entry, a ballot about the partnership agreement,
 * and a renewal that can be sent.
 */
export async function prepare(demo: Demo, places: Places): Promise<void> {
  await passChecks(demo, places.application["tendring-coastal-kitchen"] ?? "");
  places.application["coventry-welcome-house"] = await takeBack(demo, "leila-h", "coventry-welcome-house");
  places.application["smethwick-elders-walking-group"] = await ownApplication(demo, "gurpreet-s");
  await lookThrough(demo, "joanne-f", "black-country-winter-health");
  places.claim["leila-h"] = await claimEntry(demo, "leila-h", "saltley-neighbours-trust");
  places.ballot["about the agreement"] = await proposeAgreement(demo, "suffolk-north-east-essex");
}

/** Somebody asks to keep the page of an entry of a register. */
async function claimEntry(demo: Demo, person: string, handle: string): Promise<string> {
  const { organisation } = await demo.ask<{ organisation: { id: string } }>(person, `{ organisation(handle: "${handle}") { id } }`);
  const claim = `mutation ($organisation: ID!) {
    claimOrganisation(organisation: $organisation, message: "I chair it.") { problems { message } } }`;
  await demo.ask(person, claim, { organisation: organisation.id });
  const { viewer } = await demo.ask<{ viewer: { tasks: { kind: string; subject: { id: string } }[] } }>(
    "sam-e",
    "{ viewer { tasks { kind subject { id } } } }",
  );
  return viewer.tasks.find(({ kind }) => kind === "ANSWER_CLAIM")?.subject.id ?? "";
}

async function passChecks(demo: Demo, application: string): Promise<void> {
  for (const kind of ["DUPLICATES", "CONTACT", "PURPOSE"]) {
    const act = `mutation ($application: ID!, $kind: String!) {
      recordCheck(application: $application, kind: $kind, state: PASSED) { problems { message } } }`;
    await demo.ask(secretaries["suffolk-north-east-essex"], act, { application, kind });
  }
}

/** A member in its days of grace accepts the agreement and looks through its page, so that its renewal can be sent. */
async function lookThrough(demo: Demo, editor: string, handle: string): Promise<void> {
  const query = `query ($handle: String!) {
    organisation(handle: $handle) { id membership { id network { id agreement { version } } } } }`;
  interface Found {
    organisation: { id: string; membership: { id: string; network: { id: string; agreement: { version: number } } } };
  }
  const { organisation } = await demo.ask<Found>(editor, query, { handle });
  const { id: membership, network } = organisation.membership;
  const accept = `mutation ($network: ID!, $organisation: ID!, $version: Int!) {
    acceptAgreement(network: $network, organisation: $organisation, version: $version) { problems { message } } }`;
  const { version } = network.agreement;
  await demo.ask(editor, accept, { network: network.id, organisation: organisation.id, version });
  const check = `mutation ($membership: ID!, $part: RenewalPart!) {
    checkForRenewal(membership: $membership, part: $part) { problems { message } } }`;
  for (const part of ["WORDS", "COMMUNITIES", "AREAS", "LANGUAGES", "SKILLS", "CONTACTS", "CONSENTS"]) {
    await demo.ask(editor, check, { membership, part });
  }
}

/** The seats of the partnership vote about a new version of its agreement. */
async function proposeAgreement(demo: Demo, handle: keyof typeof secretaries): Promise<string> {
  const secretary = secretaries[handle];
  const query = `query ($handle: String!) { network(handle: $handle) { committees { id earliestClose } } }`;
  interface Found {
    network: { committees: { id: string; earliestClose: string }[] };
  }
  const { network } = await demo.ask<Found>(secretary, query, { handle });
  const [committee] = network.committees;
  const open = `mutation ($committee: ID!, $closesAt: DateTime!, $agreement: AgreementInput!) {
    openBallot(committee: $committee, subject: CHANGE_RULE, question: "Shall this be our partnership agreement?",
      closesAt: $closesAt, proposal: { agreement: $agreement }) { ballot { id } problems { message } } }`;
  const english = "We listen before we ask.\n\nWhat a community tells us stays its own.\n\nWe say what became of it.";
  const urdu = "ہم پوچھنے سے پہلے سنتے ہیں۔\n\nجو کوئی برادری ہمیں بتاتی ہے وہ اسی کا رہتا ہے۔";
  const texts = [{ lang: "en", text: english }, { lang: "ur", text: urdu }];
  const agreement = { texts, changes: "Said in fewer words" };
  const { openBallot } = await demo.ask<{ openBallot: { ballot: { id: string } } }>(secretary, open, {
    committee: committee?.id,
    closesAt: committee?.earliestClose,
    agreement,
  });
  return openBallot.ballot.id;
}

async function takeBack(demo: Demo, editor: string, handle: string): Promise<string> {
  const query = `query ($handle: String!) {
    organisation(handle: $handle) { id } network(handle: "west-midlands") { committees { id } } }`;
  interface Found {
    organisation: { id: string };
    network: { committees: { id: string }[] };
  }
  const { organisation, network } = await demo.ask<Found>(editor, query, { handle });
  const start = `mutation ($organisation: ID!, $committee: ID!) {
    startApplication(organisation: $organisation, committee: $committee) { application { id } problems { message } } }`;
  const variables = { organisation: organisation.id, committee: network.committees[0]?.id };
  const { startApplication } = await demo.ask<{ startApplication: { application: { id: string } } }>(editor, start, variables);
  const application = startApplication.application.id;
  const withdraw = `mutation ($application: ID!) { withdrawApplication(application: $application) { problems { message } } }`;
  await demo.ask(editor, withdraw, { application });
  return application;
}

async function ownApplication(demo: Demo, person: string): Promise<string> {
  const query = `{ viewer { organisations { organisation { application { id } } } } }`;
  interface Found {
    viewer: { organisations: { organisation: { application: { id: string } | null } }[] };
  }
  const { viewer } = await demo.ask<Found>(person, query);
  return viewer.organisations[0]?.organisation.application?.id ?? "";
}
