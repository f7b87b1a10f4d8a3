import "reflect-metadata";
import { assemble } from "../../server/app.ts";
import { listen } from "../../server/commands.ts";
import type { Config } from "../../server/platform/config.ts";

/* Serves the product in a process of its own once it is told where; it says its address, and ends with its parent. */

process.once("message", (config: Config) => {
  void assemble(config).then(async (app) => {
    const address = await listen(app);
    process.send?.(address);
  });
});
process.on("disconnect", () => process.exit(0));
