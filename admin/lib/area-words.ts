import type { IntlShape } from "react-intl";
import type { PickAreasQuery } from "../../schema/operations.ts";
import { defineWords } from "./words.ts";

type PickedArea = PickAreasQuery["areas"][number];

/** What kinds of areas are called. */
const levels = defineWords({
  COUNTRY: { id: "area.level.country", defaultMessage: "Country" },
  REGION: { id: "area.level.region", defaultMessage: "Region" },
  COMBINED_AUTHORITY: { id: "area.level.combined", defaultMessage: "Combined authority" },
  ICB: { id: "area.level.icb", defaultMessage: "Integrated care board" },
  PARTNERSHIP_AREA: { id: "area.level.partnership", defaultMessage: "Partnership’s area" },
  COUNTY: { id: "area.level.county", defaultMessage: "County" },
  UNITARY: { id: "area.level.unitary", defaultMessage: "Council area" },
  METROPOLITAN: { id: "area.level.metropolitan", defaultMessage: "City or metropolitan borough" },
  LONDON_BOROUGH: { id: "area.level.borough", defaultMessage: "London borough" },
  DISTRICT: { id: "area.level.district", defaultMessage: "District" },
  TOWN: { id: "area.level.town", defaultMessage: "Town" },
  NEIGHBOURHOOD: { id: "area.level.neighbourhood", defaultMessage: "Neighbourhood" },
});

const words = defineWords({
  within: { id: "area.within", defaultMessage: "{level}, {within}" },
  until: { id: "area.until", defaultMessage: "{detail}, until {year}" },
  ended: { id: "area.ended", defaultMessage: "{detail}, no longer in use" },
});

function kindAndPlace(intl: IntlShape, area: PickedArea): string {
  const known = levels[area.level as keyof typeof levels];
  const level = known ? intl.formatMessage(known) : null;
  const within = area.within?.name ?? null;
  return level && within ? intl.formatMessage(words.within, { level, within }) : (level ?? within ?? "");
}

/** "District, Suffolk", "Integrated care board, East of England, until 2026": what helps to choose among areas. */
export function areaDetail(intl: IntlShape, area: PickedArea): string {
  const detail = kindAndPlace(intl, area);
  if (area.successors.length === 0) {
    return detail;
  }
  const year = area.validTo?.slice(0, 4);
  return year ? intl.formatMessage(words.until, { detail, year }) : intl.formatMessage(words.ended, { detail });
}
