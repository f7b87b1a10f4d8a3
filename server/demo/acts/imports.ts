import { charitiesIn } from "../../interop/import-charities.ts";
import { reportList } from "../../interop/import-report.ts";
import { runImport } from "../../interop/import-run.ts";
import { tableInText } from "../../interop/import-table.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

/** Of the one register entry in the demonstration that is real, only what its partnership's sources say is told. */
const handle = "uk-islamic-mission";
const columns = "org_id,name,UKCAT";
const row = "GB-CHC-250275,THE UNITED KINGDOM ISLAMIC MISSION,RL300";
const tagNames = new Map([["UK-CAT RL300", "Religion"]]);

/** Minutes after it has come into the directory. */
const readAfter = 30;

/** What a register says, read as an operator would from its extract. */
export function importActs(world: World): Act[] {
  return [
    {
      at: world.registeredAt(handle, readAfter),
      by: null,
      what: "a register is read",
      run: async (ctx) => {
        const table = await tableInText("register.csv", `${columns}\n${row}`);
        const read = charitiesIn(table, ctx.today());
        await runImport(ctx, {
          source: table.name,
          rows: async function* () {
            for await (const one of table.rows()) {
              yield read(one);
            }
          },
          dryRun: false,
          extractOn: ctx.today(),
          tagNames,
          report: reportList(),
        });
      },
    },
  ];
}
