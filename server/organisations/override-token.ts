import { createHmac, timingSafeEqual } from "node:crypto";
import type { Context } from "../platform/context.ts";
import { fold } from "../platform/words.ts";

/** For how long somebody can go on after having seen the candidates, in milliseconds: a day. */
const lifetime = 86_400_000;

function sign(ctx: Context, name: string, expires: string): string {
  const said = ["register nevertheless", ctx.actor?.personId ?? "", fold(name), expires];
  return createHmac("sha256", ctx.config.secret).update(JSON.stringify(said)).digest("base64url");
}

/** A token with which this person can register this name although likely duplicates were shown. */
export function writeOverrideToken(ctx: Context, name: string): string {
  const expires = String(Date.parse(ctx.now()) + lifetime);
  return `${expires}.${sign(ctx, name, expires)}`;
}

/** Whether the token was given to this person, for this name, within the last day. */
export function isOverrideToken(ctx: Context, name: string, token: string | null | undefined): boolean {
  const [expires = "", signature = ""] = (token ?? "").split(".");
  const expected = Buffer.from(sign(ctx, name, expires));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) && Number(expires) > Date.parse(ctx.now());
}
