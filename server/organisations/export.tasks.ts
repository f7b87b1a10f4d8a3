import { newTask, offerTasks } from "../identity/task.ts";
import { dayOf } from "../platform/calendar.ts";
import { phrase, theDay } from "../platform/language.ts";
import { ExportRecord } from "./export-record.entity.ts";
import { openRowsOfViewer } from "./export-recall.reading.ts";

offerTasks({
  mine: async (ctx) => {
    const rows = await openRowsOfViewer(ctx);
    const files = [...new Set(rows.flatMap(({ sourceId }) => sourceId ?? []))];
    const records = (await Promise.all(files.map((key) => ctx.load.one(ExportRecord, key)))).filter((one) => one !== null);
    return records.map((record) =>
      newTask(ctx, {
        kind: "TAKE_ROWS_OUT",
        title: phrase("Take {count, plural, one {a row} other {# rows}} out of the file you took on {day}", {
          count: rows.filter(({ sourceId }) => sourceId === record.id).length,
          day: theDay(dayOf(record.at)),
        }),
        detail: "What was agreed when you took it has ended. Those entries must no longer be used.",
        brief: "Take rows out of a file",
        subject: record,
      }),
    );
  },
  onOthers: () => Promise.resolve([]),
});
