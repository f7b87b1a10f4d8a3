import type { App } from "../../server/app.ts";
import { foundNetwork } from "../../server/identity/founding.service.ts";

/** Fills an empty installation with at least one of everything that mutations name. */
export async function fillWorld(app: App): Promise<void> {
  const ctx = await app.contextFor(null);
  await foundNetwork(ctx, { handle: "north", name: "North", secretary: { email: "secretary@example.org", name: "Farida" } });
}
