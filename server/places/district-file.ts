import { In, type EntityManager } from "typeorm";
import type { Area } from "./area.entity.ts";
import type { Row } from "./area-files.ts";
import { areasWithCodes } from "./areas-with-codes.ts";
import type { LoadableFile, Outcome } from "./load-area-files.ts";
import { normalisePostcode } from "./postcode.ts";
import { PostcodeDistrict } from "./postcode-district.entity.ts";

/** Postcode districts with their middles and the council's area each lies in. */
export const districtsFile: LoadableFile = {
  name: "outcodes_areas.csv",
  columns: ["outcode", "latitude", "longitude", "lad_code"],
  key: "outcode",
  async take(manager: EntityManager, rows: readonly Row[]): Promise<Outcome[]> {
    const areas = await areasWithCodes(manager, rows.map((row) => row["lad_code"] ?? ""));
    const names = rows.map((row) => row["outcode"] ?? "");
    const known = new Map((await manager.findBy(PostcodeDistrict, { id: In(names) })).map((row) => [row.id, row]));
    const added: PostcodeDistrict[] = [];
    const outcomes: Outcome[] = [];
    for (const row of rows) {
      outcomes.push(await takeDistrict(row));
    }
    await manager.insert(PostcodeDistrict, added);
    return outcomes;

    async function takeDistrict(row: Row): Promise<Outcome> {
      const subject = row["outcode"] ?? "";
      const wanted = readDistrict(row, areas.get(row["lad_code"] ?? ""));
      if (typeof wanted === "string") {
        return { subject, outcome: "left out", note: wanted };
      }
      const note = wanted.areaId === null ? "Without the area of a council: the file names none that we know." : "";
      const old = known.get(wanted.id);
      if (!old) {
        added.push(wanted);
        known.set(wanted.id, wanted);
        return { subject, outcome: "added", note };
      }
      const same = old.latitude === wanted.latitude && old.longitude === wanted.longitude && old.areaId === wanted.areaId;
      if (!same) {
        await manager.update(PostcodeDistrict, { id: wanted.id }, wanted);
      }
      return { subject, outcome: same ? "unchanged" : "changed", note };
    }
  },
};

function readDistrict(row: Row, area: Area | undefined): PostcodeDistrict | string {
  const id = row["outcode"] ?? "";
  const [latitude, longitude] = [row["latitude"], row["longitude"]].map((text) => (text ? Number(text) : Number.NaN));
  if (normalisePostcode(id).district !== id) {
    return "It is not a postcode district.";
  }
  if (latitude === undefined || longitude === undefined || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    return "It has no position.";
  }
  return { id, latitude, longitude, areaId: currentArea(area) };
}

/** An area that ended stands for its successor, where there is only one. */
function currentArea(area: Area | undefined): string | null {
  const only = area?.successorIds.length === 1 ? area.successorIds[0] : undefined;
  return only ?? area?.id ?? null;
}
