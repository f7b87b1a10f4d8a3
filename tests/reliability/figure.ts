import type { DatabaseConfig } from "../../server/platform/config.ts";

/** Which database a figure was measured on. */
export type Kind = DatabaseConfig["kind"];

/** What was measured, in words, and whether the requirement holds; null where it could not be measured here. */
export interface Figure {
  /** The number of the requirement. */
  requirement: number;
  what: string;
  on: Kind | "both" | "no database";
  figure: string;
  holds: boolean | null;
}

/** How much is measured: all that the requirements ask, or as much as every change can wait for. */
export interface Extent {
  kinds: readonly Kind[];
  cycles: number;
  fuzz: { seeds: readonly number[]; requests: number };
}

/** One measurement of the suite. */
export interface Measurement {
  name: string;
  /** Whether it belongs to the short form. */
  short: boolean;
  measure(extent: Extent): Promise<Figure[]>;
}

/** Measures on each database in its turn. */
export async function onEach(kinds: readonly Kind[], measure: (kind: Kind) => Promise<Figure>): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of kinds) {
    figures.push(await measure(kind));
  }
  return figures;
}
