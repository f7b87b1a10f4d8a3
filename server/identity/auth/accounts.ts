import { In, type EntityManager } from "typeorm";
import { appendAct } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import type { Language } from "../../platform/language.ts";
import { newKey } from "../../platform/identifiers.ts";
import type { Letter } from "../../platform/outbox.ts";
import type { Transaction } from "../../platform/transaction.ts";
import { Person } from "../person.entity.ts";
import { AuthUser } from "./auth.entity.ts";

/** Makes the person of a new account, with the same id, inside the transaction that makes the account. */
export async function addPerson(manager: EntityManager, id: string, name: string, at: string): Promise<void> {
  await manager.insert(Person, { id, displayName: name, createdAt: at });
  await appendAct(manager, {
    at,
    actorId: id,
    action: "person.join",
    subjectType: "Person",
    subjectId: id,
    changes: { displayName: [null, name] },
  });
}

/**
 * The person who has this address; if nobody has, a new one with an account that a link sent to the address opens.
 * Until then the address is not taken for shown to be theirs.
 * @returns the key of the person.
 */
export async function personWithEmail(tx: Transaction, email: string, displayName: string): Promise<string> {
  const address = email.trim().toLowerCase();
  const known = await tx.manager.findOneBy(AuthUser, { email: address });
  if (known) {
    return known.id;
  }
  const person = await tx.insert(Person, { id: newKey(), displayName, createdAt: tx.now });
  await tx.insert(AuthUser, {
    id: person.id,
    email: address,
    emailVerified: false,
    name: displayName,
    image: null,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  await tx.tell({ action: "person.join", subject: person, changes: { displayName: [null, displayName] } });
  return person.id;
}

/** The address with which a person signs in, who therefore has one. */
export async function emailOf(ctx: Context, personId: string): Promise<string> {
  return (await ctx.read.findOneByOrFail(AuthUser, { id: personId })).email;
}

/** Where and in which language to write to people who have an account, by the key of the person. */
export async function correspondents(
  ctx: Context,
  personIds: readonly string[],
): Promise<Map<string, Required<Pick<Letter, "to" | "language">>>> {
  const accounts = await ctx.read.findBy(AuthUser, { id: In([...personIds]) });
  return new Map(accounts.map(({ id, email, language }) => [id, { to: email, language: language ?? "en" }]));
}

/** The language to invite somebody in: their own where they are known here, else that of whoever invites them. */
export async function languageToInvite(ctx: Context, personId: string): Promise<Language> {
  return (await correspondents(ctx, [personId])).get(personId)?.language ?? ctx.language;
}

/** The addresses of people who have an account, by the key of the person. */
export async function emailsOf(ctx: Context, personIds: readonly string[]): Promise<Map<string, string>> {
  const accounts = await ctx.read.findBy(AuthUser, { id: In([...personIds]) });
  return new Map(accounts.map((account) => [account.id, account.email]));
}
