import { randomBytes } from "node:crypto";

const register = `mutation ($input: OrganisationInput!) {
  registerOrganisation(input: $input) { organisation { id } problems { code } } }`;

/** The question that registers a group. */
export function registering(name: string): { query: string; variables: object } {
  const input = { name, voice: "COMMUNITY", kind: "UNINCORPORATED_GROUP", purpose: "We meet.", lang: "en", areas: [] };
  return { query: register, variables: { input } };
}

/** A group that was sent to be registered. */
export interface Sent {
  name: string;
  key: string;
  /** Its id once that was acknowledged; null when nobody answered. */
  id: string | null;
  milliseconds: number;
}

/** Registers a group of a name that no other resembles. Sent again with the same key, it is carried out once. */
export async function sendGroup(
  origin: string,
  cookie: string,
  name = `${randomBytes(6).toString("hex")} ${randomBytes(6).toString("hex")}`,
  key = randomBytes(12).toString("hex"),
): Promise<Sent> {
  const begun = performance.now();
  const sent = { name, key, id: null as string | null };
  try {
    const response = await fetch(`${origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key, cookie },
      body: JSON.stringify(registering(name)),
    });
    const { data } = (await response.json()) as { data?: { registerOrganisation: { organisation: { id: string } | null } } };
    sent.id = data?.registerOrganisation.organisation?.id ?? null;
  } catch {
    sent.id = null;
  }
  return { ...sent, milliseconds: performance.now() - begun };
}

/** People who write one after the other until they are told to stop. */
export async function writers(count: number, origin: string, cookie: string, goesOn: () => boolean): Promise<Sent[]> {
  const all: Sent[] = [];
  const one = async (): Promise<void> => {
    while (goesOn()) {
      all.push(await sendGroup(origin, cookie));
    }
  };
  await Promise.all(Array.from({ length: count }, one));
  return all;
}
