import { Like, type EntityManager } from "typeorm";
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
