import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { personWithEmail } from "./auth/accounts.ts";
import { Demonstration, Network } from "./network.entity.ts";
import type { NetworkSettings } from "./network-settings.ts";
import { Role } from "./role.ts";
import { grantRole } from "./role.service.ts";

/*
 * What nobody can do through the graph, because nobody is there yet: the first operator and the first partnership.
 * Called by the command line only, so there is no policy to ask.
 */

const handleShape = /^[a-z][a-z0-9-]{1,40}$/;

/** Somebody named on the command line. */
export interface Named {
  email: string;
  name: string;
}

function checkNamed({ email, name }: Named): void {
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw Refusal.invalid("email", `“${email}” is not an e-mail address.`);
  }
  if (name.trim() === "") {
    throw Refusal.invalid("name", "Give the person's full name after the address.");
  }
}

/**
 * Makes somebody an operator, with an account if there is none yet.
 * @throws Refusal INVALID when the address or the name cannot be used.
 */
export async function makeOperator(ctx: Context, named: Named): Promise<string> {
  checkNamed(named);
  return ctx.write(async (tx) => {
    const personId = await personWithEmail(tx, named.email, named.name.trim());
    const place = { networkId: null, organisationId: null, from: ctx.today(), to: null };
    await grantRole(tx, { personId, role: Role.OPERATOR, ...place });
    return personId;
  });
}

/** What a new partnership is. */
export interface NewNetwork {
  handle: string;
  name: string;
  purpose?: string | null;
  about?: string | null;
  regionId?: string | null;
  demonstration?: Demonstration;
  secretary?: Named | null;
  parentId?: string | null;
  ownSettings?: Partial<NetworkSettings>;
}

/** @throws Refusal INVALID when the word for addresses cannot be used or is taken. */
export async function checkHandle(ctx: Context, handle: string): Promise<void> {
  if (!handleShape.test(handle)) {
    throw Refusal.invalid("handle", "The handle stands in addresses: small letters, digits and hyphens, such as north-west.");
  }
  if (await ctx.read.existsBy(Network, { handle })) {
    throw Refusal.invalid("handle", `There is a partnership with the handle ${handle} already.`);
  }
}

/** Adds a partnership inside a running transaction; nobody holds a role in it yet. */
export async function addNetwork(tx: Transaction, input: NewNetwork): Promise<Network> {
  const network = await tx.insert(Network, {
    handle: input.handle,
    name: input.name.trim(),
    purpose: input.purpose ?? null,
    about: input.about ?? null,
    parentId: input.parentId ?? null,
    regionId: input.regionId ?? null,
    demonstration: input.demonstration ?? Demonstration.NONE,
    ownSettings: input.ownSettings ?? {},
  });
  await tx.tell({ action: "network.create", subject: network, changes: { name: [null, network.name] } });
  return network;
}

/**
 * Sets up a partnership, and its secretary if one is named.
 * @throws Refusal INVALID when the handle cannot be used or is taken.
 */
export async function foundNetwork(ctx: Context, input: NewNetwork): Promise<Network> {
  await checkHandle(ctx, input.handle);
  if (input.secretary) {
    checkNamed(input.secretary);
  }
  return ctx.write(async (tx) => {
    const network = await addNetwork(tx, input);
    if (input.secretary) {
      const personId = await personWithEmail(tx, input.secretary.email, input.secretary.name.trim());
      const place = { networkId: network.id, organisationId: null, from: ctx.today(), to: null };
      await grantRole(tx, { personId, role: Role.SECRETARY, ...place });
    }
    return network;
  });
}
