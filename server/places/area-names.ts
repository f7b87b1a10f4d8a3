import type { EntityManager } from "typeorm";
import { Area } from "./area.entity.ts";
import type { Row } from "./area-files.ts";
import { areasWithCodes } from "./areas-with-codes.ts";
import type { LoadableFile, Outcome } from "./load-area-files.ts";

const isWide = (row: Row): boolean => ["Continent", "Country"].includes(row["geographic_area_type"] ?? "");

/** How the Charity Commission names the areas in which charities work: other names of areas that we know. */
export const otherNamesFile: LoadableFile = {
  name: "ccew_area_of_operation_to_gss.csv",
  columns: ["geographic_area_type", "geographic_area_description", "GSS"],
  key: null,
  async take(manager: EntityManager, rows: readonly Row[]): Promise<Outcome[]> {
    const areas = await areasWithCodes(manager, rows.map((row) => row["GSS"] ?? ""));
    const outcomes: Outcome[] = [];
    for (const row of rows) {
      outcomes.push(await takeName(manager, row, areas.get(row["GSS"] ?? "")));
    }
    return outcomes;
  },
};

async function takeName(manager: EntityManager, row: Row, area: Area | undefined): Promise<Outcome> {
  const name = row["geographic_area_description"] ?? "";
  const subject = `${row["GSS"] ?? ""} ${name}`.trim();
  if (!area) {
    const note = row["GSS"] ? `We do not know the area ${row["GSS"]}.` : isWide(row) ? "It lies abroad." : "It has no GSS code.";
    return { subject, outcome: "left out", note };
  }
  const known = [area.name, ...area.otherNames].some((one) => one.toLowerCase() === name.toLowerCase());
  if (known) {
    return { subject, outcome: "unchanged", note: "" };
  }
  area.otherNames = [...area.otherNames, name];
  await manager.update(Area, { id: area.id }, { otherNames: area.otherNames });
  return { subject, outcome: "changed", note: "otherNames" };
}
