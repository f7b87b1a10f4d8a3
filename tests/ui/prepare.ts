import type { Demo } from "../harness/demo.ts";
import { secretaries, type Places } from "./places.ts";

/**
 * Brings about what the demonstration does not hold and screens are for: an application whose ballot can open, one
 * that was taken back, a draft, and a partnership agreement in two languages.
 */
export async function prepare(demo: Demo, places: Places): Promise<void> {
  await passChecks(demo, places.application["tendring-coastal-kitchen"] ?? "");
  places.application["coventry-welcome-house"] = await takeBack(demo, "leila-h", "coventry-welcome-house");
  places.application["smethwick-elders-walking-group"] = await ownApplication(demo, "gurpreet-s");
  await writeAgreement(demo, "west-midlands");
}

async function passChecks(demo: Demo, application: string): Promise<void> {
  for (const kind of ["DUPLICATES", "CONTACT", "PURPOSE"]) {
    const act = `mutation ($application: ID!, $kind: String!) {
      recordCheck(application: $application, kind: $kind, state: PASSED) { problems { message } } }`;
    await demo.ask(secretaries["suffolk-north-east-essex"], act, { application, kind });
  }
}

async function writeAgreement(demo: Demo, handle: keyof typeof secretaries): Promise<void> {
  const secretary = secretaries[handle];
  const query = `query ($handle: String!) { network(handle: $handle) { id } }`;
  const { network } = await demo.ask<{ network: { id: string } }>(secretary, query, { handle });
  const text = "We listen before we ask.\n\nWhat a community tells us stays its own.\n\nWe say what became of it.";
  const write = `mutation ($network: ID!, $text: String!) {
    writeAgreement(network: $network, input: { texts: [{ lang: "en", text: $text }] }) { problems { message } } }`;
  await demo.ask(secretary, write, { network: network.id, text });
  const urdu = "ہم پوچھنے سے پہلے سنتے ہیں۔\n\nجو کوئی برادری ہمیں بتاتی ہے وہ اسی کا رہتا ہے۔";
  const translate = `mutation ($network: ID!, $text: String!) {
    translateAgreement(network: $network, lang: "ur", text: $text) { problems { message } } }`;
  await demo.ask(secretary, translate, { network: network.id, text: urdu });
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
