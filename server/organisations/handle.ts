import { In, Like, type EntityManager } from "typeorm";
import { Refusal } from "../platform/refusal.ts";
import { fold } from "../platform/words.ts";
import { Organisation } from "./organisation.entity.ts";

const longestHandle = 60;
const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A word for addresses out of a name; null when the name has no letter that an address shows as it is. */
export function handleFrom(name: string): string | null {
  const words = fold(name).replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return words.slice(0, longestHandle).replace(/-+$/, "") || null;
}

/** A word for addresses that nobody has yet: the wished one, with a number behind it where it is taken. */
async function freeHandle(manager: EntityManager, wished: string): Promise<string> {
  const alike = await manager.find(Organisation, { where: { handle: Like(`${wished}%`) }, select: { id: true, handle: true } });
  const taken = new Set(alike.map((organisation) => organisation.handle));
  let handle = wished;
  for (let number = 2; taken.has(handle); number += 1) {
    handle = `${wished}-${number}`;
  }
  return handle;
}

/**
 * Words for the addresses of many new organisations at once. Where a name is taken the suffix, such as a register
 * number, follows it.
 */
export async function freeHandles(
  manager: EntityManager,
  wanted: readonly { name: string; suffix: string }[],
): Promise<string[]> {
  const ways = wanted.map(({ name, suffix }) => {
    const short = handleFrom(name) ?? "organisation";
    const long = handleFrom(`${short.slice(0, longestHandle - suffix.length - 1)} ${suffix}`) ?? short;
    return [short, long] as const;
  });
  const taken = new Set<string>();
  for (const handle of await takenAmong(manager, [...new Set(ways.flat())])) {
    taken.add(handle);
  }
  const given: string[] = [];
  for (const [short, long] of ways) {
    const free = [short, long].find((handle) => !taken.has(handle)) ?? (await freeHandle(manager, long));
    taken.add(free);
    given.push(free);
  }
  return given;
}

async function takenAmong(manager: EntityManager, handles: readonly string[]): Promise<string[]> {
  const rows = await manager.find(Organisation, { where: { handle: In([...handles]) }, select: { id: true, handle: true } });
  return rows.map((organisation) => organisation.handle);
}

/**
 * The word in addresses for a new organisation: as asked for, or made from its name.
 * @throws Refusal INVALID when the one asked for cannot stand in an address or is taken.
 */
export async function handleFor(manager: EntityManager, asked: string | null | undefined, name: string): Promise<string> {
  if (!asked) {
    return freeHandle(manager, handleFrom(name) ?? "organisation");
  }
  if (!shape.test(asked) || asked.length > longestHandle) {
    throw Refusal.invalid(["input", "handle"], "Use small letters, digits and hyphens only, such as aston-dars-group.");
  }
  if ((await freeHandle(manager, asked)) !== asked) {
    throw Refusal.invalid(["input", "handle"], "Another organisation has this word in its address. Choose a different one.");
  }
  return asked;
}
