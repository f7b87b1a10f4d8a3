import { Demonstration, Network } from "../../server/identity/network.entity.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { firstBrokenLink } from "../../server/platform/audit-check.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { signIn } from "../harness/sign-in.ts";
import { onEach, type Figure, type Kind, type Measurement } from "./figure.ts";

const attempts = 500;
const rounds = 100;

async function addNetwork(server: TestServer, handle: string, fails: boolean): Promise<void> {
  const ctx = await server.app.contextFor(null);
  await ctx.write(async (tx) => {
    const values = { handle, name: handle, purpose: null, about: null, parentId: null, regionId: null };
    const network = await tx.insert(Network, { ...values, demonstration: Demonstration.NONE, ownSettings: {} });
    await tx.tell({ action: "network.create", subject: network, changes: { name: [null, handle] } });
    if (fails) {
      throw new Error("planned");
    }
  });
}

async function mixed(kind: Kind): Promise<Figure> {
  const server = await startServer(kind);
  const wanted = Array.from({ length: attempts }, (_unused, index) => ({ handle: `n${index}`, fails: index % 5 === 0 }));
  const outcomes = await Promise.allSettled(wanted.map(({ handle, fails }) => addNetwork(server, handle, fails)));
  const { read } = server.app.database;
  const kept = new Set((await read.find(Network)).map(({ handle }) => handle));
  const wrong = wanted.filter(({ handle, fails }) => kept.has(handle) === fails).length;
  const acts = await read.countBy(AuditEvent, { action: "network.create" });
  const broken = await firstBrokenLink(read);
  await server.close();
  const acknowledged = outcomes.filter(({ status }) => status === "fulfilled").length;
  return {
    requirement: 2,
    what: "500 concurrent transactions, one in five failing: what is acknowledged is kept, the rest leaves nothing",
    on: kind,
    figure: `${acknowledged} acknowledged, ${kept.size} kept with ${acts} acts, ${wrong} mixed; the chain is ${broken ? "broken" : "whole"}`,
    holds: wrong === 0 && acknowledged === 400 && kept.size === 400 && acts === 400 && broken === null,
  };
}

const change = `mutation ($network: ID!, $input: NetworkSettingsInput!, $expectedVersion: Int!) {
  changeNetworkSettings(network: $network, input: $input, expectedVersion: $expectedVersion) { network { version } problems { code } } }`;

interface Changed {
  changeNetworkSettings: { network: { version: number } | null; problems: { code: string }[] };
}

/** Two people change the same page at once, again and again. */
async function stale(kind: Kind): Promise<Figure> {
  const server = await startServer(kind);
  await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North", secretary: { email: "farida@example.org", name: "Farida" } });
  const { cookie } = await signIn(server, "farida@example.org");
  const read = async (): Promise<{ id: string; version: number }> =>
    (await server.as(cookie).ask<{ network: { id: string; version: number } }, object>(`{ network(handle: "north") { id version } }`)).data.network;
  let refused = 0;
  let fell = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { id, version } = await read();
    const ask = (name: string) => server.as(cookie).ask<Changed, object>(change, { network: id, input: { name }, expectedVersion: version });
    const answers = await Promise.all([ask(`one ${round}`), ask(`two ${round}`)]);
    const codes = answers.flatMap(({ data }) => data.changeNetworkSettings.problems.map(({ code }) => code));
    refused += codes.length === 1 && codes[0] === "STALE_VERSION" ? 1 : 0;
    fell += (await read()).version === version + 1 ? 0 : 1;
  }
  await server.close();
  return {
    requirement: 5,
    what: "A stale update is refused, and a version never falls",
    on: kind,
    figure: `${refused} of ${rounds} refused, the version fell or jumped ${fell} times`,
    holds: refused === rounds && fell === 0,
  };
}

/** Requirements 2 and 5. */
export const transactions: Measurement = {
  name: "transactions",
  short: false,
  measure: async ({ kinds }) => [...(await onEach(kinds, mixed)), ...(await onEach(kinds, stale))],
};
