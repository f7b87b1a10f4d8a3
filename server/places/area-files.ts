import { isDay } from "../platform/calendar.ts";
import type { areaLevels } from "./data/area-data.ts";

/*
 * Files of areas as ONS facts are passed on. Each reads a row
 * into what it says of an area; what it does not say is left out.
 */

/** What a row of a file says of an area. */
export interface AreaFact {
  code: string;
  name: string;
  level: (typeof areaLevels)[number];
  /** Code of the area it lies in by administration; null only for a country. */
  within: string | null;
  /** Code of the area that took its place; null while it is in use. */
  successor: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** A row of a file, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** A kind of file: what it is called, the columns it must have, and what a row says. A text is why it is left out. */
export interface AreaFile {
  name: string;
  columns: readonly string[];
  read(row: Row): AreaFact | string;
}

const levels: Record<string, AreaFact["level"]> = {
  E92: "COUNTRY",
  W92: "COUNTRY",
  S92: "COUNTRY",
  N92: "COUNTRY",
  E12: "REGION",
  E47: "COMBINED_AUTHORITY",
  E54: "ICB",
  E10: "COUNTY",
  E06: "UNITARY",
  S12: "UNITARY",
  W06: "UNITARY",
  E08: "METROPOLITAN",
  E09: "LONDON_BOROUGH",
  E07: "DISTRICT",
  N09: "DISTRICT",
};

/** The kind of area that a GSS code names by its first three signs; null for kinds that are not areas here. */
function levelOfCode(code: string): AreaFact["level"] | null {
  return /^[A-Z]\d{8}$/.test(code) ? (levels[code.slice(0, 3)] ?? null) : null;
}

/** The first of the columns that is filled. */
function firstOf(row: Row, ...columns: string[]): string | null {
  return columns.map((column) => row[column] ?? "").find((value) => value !== "") ?? null;
}

function fact(code: string, name: string, more: Partial<AreaFact>): AreaFact | string {
  const level = levelOfCode(code);
  if (level === null) {
    return `${code || "An empty code"} is not the GSS code of a country, region, authority or care board.`;
  }
  if (name === "") {
    return "It has no name.";
  }
  return { code, name, level, within: null, successor: null, validFrom: null, validTo: null, ...more };
}

/** The county where there is one, else the combined authority, the region, the country. */
function around(row: Row): string | null {
  const upper = row["UTLACD"] ?? "";
  return upper.startsWith("E10") ? upper : firstOf(row, "CAUTHCD", "RGNCD", "CTRYCD");
}

/** The day that a file means: where it gives only the year of a change, the NHS year begins or ends on it. */
function dayMeant(text: string, day: "first" | "last"): string {
  return /^\d{4}$/.test(text) ? `${text}-${day === "first" ? "04-01" : "03-31"}` : text;
}

/** A care board with its dates. */
function boardFact(row: Row): AreaFact | string {
  const [from = "", to = ""] = [row["valid_from"], row["valid_to"]];
  const [first, last] = [dayMeant(from, "first"), dayMeant(to, "last")];
  const wrong = [first, last].find((day) => day !== "" && !isDay(day));
  if (wrong !== undefined) {
    return `${row["gss_code"] ?? ""} has the date ${wrong}, which is no day such as 2026-04-01, and no year.`;
  }
  if (first !== "" && last !== "" && last < first) {
    return `${row["gss_code"] ?? ""} would end before it begins.`;
  }
  return fact(row["gss_code"] ?? "", row["name"] ?? "", { within: england, validFrom: first || null, validTo: last || null });
}

/** The files that are read, the widest areas first. Any of them may be missing from a folder. */
export const areaFiles: readonly AreaFile[] = [
  {
    name: "rgn_all_codes.csv",
    columns: ["RGNCD", "RGNNM", "CTRYCD"],
    read: (row) => fact(row["RGNCD"] ?? "", row["RGNNM"] ?? "", { within: firstOf(row, "CTRYCD") }),
  },
  {
    name: "cauth_all_codes.csv",
    columns: ["CAUTHCD", "CAUTHNM", "RGNCD"],
    read: (row) => fact(row["CAUTHCD"] ?? "", row["CAUTHNM"] ?? "", { within: firstOf(row, "RGNCD", "CTRYCD") }),
  },
  {
    name: "utla_all_codes.csv",
    columns: ["UTLACD", "UTLANM", "RGNCD"],
    read: (row) => fact(row["UTLACD"] ?? "", row["UTLANM"] ?? "", { within: firstOf(row, "CAUTHCD", "RGNCD", "CTRYCD") }),
  },
  {
    name: "la_all_codes.csv",
    columns: ["LADCD", "LADNM", "LADCD_ACTIVE", "RGNCD", "CTRYCD"],
    read: (row) => {
      const [code = "", active = ""] = [row["LADCD"], row["LADCD_ACTIVE"]];
      return fact(code, row["LADNM"] ?? "", { within: around(row), successor: active === code ? null : active || null });
    },
  },
  {
    name: "area_all_codes.csv",
    columns: ["areacode", "areaname", "areatype", "RGNCD", "CTRYCD"],
    read: (row) => {
      const [code = "", active = "", kind = ""] = [row["areacode"], row["LADCD_ACTIVE"], row["areatype"]];
      const above = [around(row), firstOf(row, "CAUTHCD", "RGNCD", "CTRYCD"), firstOf(row, "RGNCD", "CTRYCD"), firstOf(row, "CTRYCD")];
      const within = above.find((one) => one !== null && one !== code) ?? null;
      return fact(code, row["areaname"] ?? "", { within, successor: kind === "la" && active !== code ? active || null : null });
    },
  },
  {
    name: "icb_codes.csv",
    columns: ["gss_code", "name", "valid_from", "valid_to"],
    read: boardFact,
  },
];

const england = "E92000001";
