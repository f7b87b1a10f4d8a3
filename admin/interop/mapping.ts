import { guessMapping, listedFields, mappableFields as names, type MappableField } from "../../schema/list-columns.ts";

/** Which column holds what; an empty text is "not in the file". */
export type Mapping = Record<MappableField, string>;

/** All that columns of a list can hold, in the order in which it is asked. */
export const mappableFields = Object.keys(names) as MappableField[];

/** Whether a cell of it can hold several, in words of the vocabulary. */
export function isListed(field: MappableField): boolean {
  return (listedFields as readonly MappableField[]).includes(field);
}

/** Guesses which columns hold what. */
export function guess(columns: readonly string[]): Mapping {
  const guessed = guessMapping(columns);
  return Object.fromEntries(mappableFields.map((field) => [field, guessed[field] ?? ""])) as Mapping;
}

/** The column by which rows of a register are known. */
export function registerKey(columns: readonly string[]): string | undefined {
  return ["org_id", "registered_charity_number", "reg_number"].find((name) => columns.includes(name));
}
