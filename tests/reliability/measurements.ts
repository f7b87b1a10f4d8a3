import type { Measurement } from "./figure.ts";
import { kills } from "./kills.ts";

/** All measurements, in the order in which they are made. */
export const measurements: readonly Measurement[] = [kills];
