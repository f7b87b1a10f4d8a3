import type { IntlShape } from "react-intl";

interface NamedArea {
  name: string;
  level: string;
  within?: { name: string; level: string } | null;
}

/** Levels whose names alone do not say where they are. */
const SMALL_LEVELS = ["NEIGHBOURHOOD", "TOWN"];

function nameOf(area: NamedArea): string {
  return area.within && SMALL_LEVELS.includes(area.level)
    ? `${area.name}, ${area.within.name}`
    : area.name;
}

/** Where an organisation works, in a few words: "Alum Rock, Birmingham", "Birmingham and Sandwell". */
export function placeWords(intl: IntlShape, areas: readonly NamedArea[]): string {
  return intl.formatList(areas.map(nameOf), { type: "conjunction" });
}
