import type { Demo } from "../harness/demo.ts";
import { secretaries, type Places } from "./places.ts";

/**
 * Brings about what the demonstration does not hold and screens are for: an application whose ballot can open, one
 * that was taken back, and a draft.
 */
export async function prepare(demo: Demo, places: Places): Promise<void> {
  await passChecks(demo, places.application["tendring-coastal-kitchen"] ?? "");
  places.application["coventry-welcome-house"] = await takeBack(demo, "leila-h", "coventry-welcome-house");
  places.application["smethwick-elders-walking-group"] = await ownApplication(demo, "gurpreet-s");
}

async function passChecks(demo: Demo, application: string): Promise<void> {
  for (const kind of ["DUPLICATES", "CONTACT", "PURPOSE"]) {
    const act = `mutation ($application: ID!, $kind: String!) {
      recordCheck(application: $application, kind: $kind, state: PASSED) { problems { message } } }`;
    await demo.ask(secretaries["suffolk-north-east-essex"], act, { application, kind });
  }
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
