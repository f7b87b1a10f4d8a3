import type { App } from "../../server/app.ts";
import { foundNetwork } from "../../server/identity/founding.service.ts";

/** Address of the secretary of the partnership in the world. */
export const secretary = "secretary@example.org";

/** Fills an empty installation with at least one of everything that questions and mutations name. */
export async function fillWorld(app: App): Promise<void> {
  const ctx = await app.contextFor(null);
  await foundNetwork(ctx, { handle: "north", name: "North", secretary: { email: secretary, name: "Farida" } });
}
