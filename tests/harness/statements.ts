import { forgetRemembered } from "../../server/database/remembered.ts";
import { forgetKept } from "../../server/platform/kept-rows.ts";
import type { TestServer } from "./server.ts";

/** How many statements some work reads with where nothing is in memory from before: the most it can need. */
export async function statementsOf({ app }: Pick<TestServer, "app">, work: () => Promise<unknown>): Promise<number> {
  forgetKept(app.database);
  forgetRemembered(app.database);
  const before = app.database.statements();
  await work();
  return app.database.statements() - before;
}
