import type { Context } from "../platform/context.ts";
import { kept } from "../platform/kept-rows.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf } from "../platform/transaction.ts";
import { authorise } from "./authorise.ts";
import { Network } from "./network.entity.ts";
import { defaultSettings, type NetworkSettings, type NetworkSettingsInput } from "./network-settings.ts";

/** All networks, by name. A network's existence is public. */
export async function allNetworks(ctx: Context): Promise<Network[]> {
  return ctx.read.find(Network, { order: { name: "ASC" } });
}

/** The partnerships as a request needs them to read settings; read once for all that asks. */
export function everyNetwork(ctx: Context): Promise<Network[]> {
  return ctx.load.batch("every network", "", async (keys) => {
    const networks = await kept(ctx.database, "every network", () => ctx.read.find(Network));
    return keys.map(() => networks);
  });
}

/** The network with this word in its address, or null. */
export async function networkByHandle(ctx: Context, handle: string): Promise<Network | null> {
  return ctx.read.findOneBy(Network, { handle });
}

/** The largest value that makes sense, by setting; everything else is bounded by ten years in days. */
const largest: Partial<Record<keyof NetworkSettings, number>> = {
  membershipTermMonths: 120,
  graceDays: 365,
  conflictLookbackMonths: 120,
  introductionLoadBusy: 1,
  introductionLoadFull: 10,
};
const tenYears = 3650;

/** Settings that may be nought; the others must be at least one (or more than nought for shares). */
const mayBeNought: readonly string[] = ["graceDays", "secondRoundAfterDays", "conflictLookbackMonths", "appealDays"];

function checkNumber(name: keyof NetworkSettings, value: number): void {
  const most = largest[name] ?? tenYears;
  const least = mayBeNought.includes(name) ? 0 : Number.isInteger(defaultSettings[name]) ? 1 : 0.05;
  if (value < least || value > most) {
    throw Refusal.invalid(["input", name], `Enter a number from ${least} to ${most}.`);
  }
}

function settingsIn(input: NetworkSettingsInput): Partial<NetworkSettings> {
  const given = Object.entries(input).filter(
    ([name, value]) => value !== null && value !== undefined && name in defaultSettings,
  );
  for (const [name, value] of given) {
    if (typeof value === "number") {
      checkNumber(name as keyof NetworkSettings, value);
    }
  }
  if (input.stateOnAdmission && !["ACTIVE", "PROBATION"].includes(input.stateOnAdmission)) {
    throw Refusal.invalid(["input", "stateOnAdmission"], "A new member starts as ACTIVE or in PROBATION.");
  }
  return Object.fromEntries(given) as Partial<NetworkSettings>;
}

/**
 * Changes what a network is called, says about itself, and works by.
 * @throws Refusal INVALID for a value out of bounds, STALE_VERSION when it changed meanwhile.
 */
export async function changeNetworkSettings(
  ctx: Context,
  id: string,
  input: NetworkSettingsInput,
  expectedVersion: number,
): Promise<Network> {
  const network = await mustFind(ctx, Network, id);
  await authorise(ctx, "network.changeNetworkSettings", network);
  if (input.name !== undefined && input.name !== null && input.name.trim() === "") {
    throw Refusal.invalid(["input", "name"], "Enter the name of the partnership.");
  }
  const patch: Partial<Network> = {
    name: input.name?.trim() ?? network.name,
    purpose: input.purpose === undefined ? network.purpose : (input.purpose?.trim() ?? null),
    about: input.about === undefined ? network.about : (input.about?.trim() ?? null),
    ownSettings: { ...network.ownSettings, ...settingsIn(input) },
  };
  return ctx.write(async (tx) => {
    const changed = await tx.change(Network, network, patch, expectedVersion);
    await tx.tell({ action: "network.changeNetworkSettings", subject: changed, changes: changesOf(network, patch) });
    return changed;
  });
}
