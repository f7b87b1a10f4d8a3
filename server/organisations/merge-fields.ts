import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { fold } from "../platform/words.ts";
import { fieldOfColumn, inWords } from "./changes-in-words.ts";
import type { Organisation } from "./organisation.entity.ts";

/** Whose value of a field the merged organisation has. */
export enum MergeChoice {
  KEEP = "KEEP",
  MERGE = "MERGE",
  BOTH = "BOTH",
}
registerEnumType(MergeChoice, {
  name: "MergeChoice",
  description: "Whose value of a field stays when two records are merged.",
  valuesConfig: {
    KEEP: { description: "That of the record that is kept." },
    MERGE: { description: "That of the record that is merged into it." },
    BOTH: { description: "Both together; for lists." },
  },
});

/** One field of two records that are to be merged. */
@ObjectType({ description: "One field of two records that are to be merged, side by side." })
export class MergeField {
  @Field(() => String, { description: "The field, as `fieldChoices` names it." })
  field!: string;

  @Field(() => [String], { description: "What the record that is kept says, in words." })
  kept!: string[];

  @Field(() => [String], { description: "What the record that is merged into it says, in words." })
  merged!: string[];

  @Field(() => [MergeChoice], { description: "What can be chosen." })
  choices!: MergeChoice[];

  @Field(() => MergeChoice, { description: "What is chosen." })
  chosen!: MergeChoice;
}

/** What goes over to the record that is kept. */
@ObjectType({ description: "What goes over to the record that is kept, and what stays hidden with the other." })
export class MergeMove {
  @Field(() => String, { description: "What they are, in plain English." })
  what!: string;

  @Field(() => Int, { description: "How many go over." })
  moving!: number;

  @Field(() => Int, { description: "How many stay: the kept record has the same, or shows more than was agreed to for them." })
  staying!: number;
}

/** What becomes of something when two records are merged, besides going over. */
@ObjectType({ description: "Something that changes when two records are merged, besides what goes over." })
export class MergeChange {
  @Field(() => String, { description: "What changes and how, in plain English." })
  what!: string;

  @Field(() => Int, { description: "How many there are." })
  count!: number;
}

const lists = ["otherNames", "areaIds", "communityIds", "offeredLanguages", "ownWords"] as const;
const plain = [
  "name",
  "kind",
  "voice",
  "communityLed",
  "sizeBand",
  "foundedYear",
  "website",
  "accessNotes",
  "languageOffersNote",
] as const;
type Column = (typeof lists)[number] | (typeof plain)[number];

function isList(column: Column): column is (typeof lists)[number] {
  return (lists as readonly string[]).includes(column);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Without being asked: lists together; else what the kept record says, unless it says nothing. */
function usualChoice(column: Column, keep: Organisation, merge: Organisation): MergeChoice {
  if (isList(column)) {
    return MergeChoice.BOTH;
  }
  return isEmpty(keep[column]) && !isEmpty(merge[column]) ? MergeChoice.MERGE : MergeChoice.KEEP;
}

/**
 * Reads choices such as "website=MERGE".
 * @throws Refusal INVALID for a field or choice that does not exist.
 */
export function readChoices(choices: readonly string[]): Map<Column, MergeChoice> {
  return new Map(
    choices.map((text, index) => {
      const [field, choice] = text.split("=");
      const column = [...plain, ...lists].find((one) => fieldOfColumn(one) === field);
      const known = Object.values(MergeChoice).find((one) => one === choice);
      if (!column || !known || (known === MergeChoice.BOTH && !isList(column))) {
        throw Refusal.invalid(["fieldChoices", String(index)], "Choose a field and KEEP, MERGE or, for a list, BOTH: website=MERGE.");
      }
      return [column, known] as const;
    }),
  );
}

function both(column: Column, keep: Organisation, merge: Organisation): unknown {
  const nameOf = (value: unknown): string => (column === "offeredLanguages" ? (value as { tag: string }).tag : String(value));
  const all = [...(keep[column] as unknown[]), ...(merge[column] as unknown[])];
  return all.filter((value, index) => all.findIndex((other) => nameOf(other) === nameOf(value)) === index);
}

function valueOf(column: Column, choice: MergeChoice, keep: Organisation, merge: Organisation): unknown {
  return choice === MergeChoice.BOTH ? both(column, keep, merge) : (choice === MergeChoice.MERGE ? merge : keep)[column];
}

/** The columns of the kept organisation as they will be; the name that is not chosen becomes another name. */
export function mergedColumns(keep: Organisation, merge: Organisation, choices: Map<Column, MergeChoice>): Partial<Organisation> {
  const chosen = [...plain, ...lists].map((column) => {
    const choice = choices.get(column) ?? usualChoice(column, keep, merge);
    return [column, valueOf(column, choice, keep, merge)] as const;
  });
  const columns = Object.fromEntries(chosen) as Partial<Organisation> & Pick<Organisation, "name" | "otherNames">;
  const former = [keep.name, merge.name].filter((name) => fold(name) !== fold(columns.name));
  columns.otherNames = [...new Set([...columns.otherNames, ...former])];
  return { ...columns, foldedName: fold(columns.name) };
}

/** Each field on which the two differ, side by side in words. */
export async function mergeFields(
  ctx: Context,
  keep: Organisation,
  merge: Organisation,
  choices: Map<Column, MergeChoice>,
): Promise<MergeField[]> {
  const differing = [...plain, ...lists].filter((column) => JSON.stringify(keep[column]) !== JSON.stringify(merge[column]));
  const words = await inWords(ctx, Object.fromEntries(differing.map((column) => [column, [keep[column], merge[column]] as const])));
  const asWords = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter((one) => !isEmpty(one)).map(String);
  return differing.map((column) => {
    const field = fieldOfColumn(column);
    const [kept, merged] = words[field] ?? [null, null];
    return Object.assign(new MergeField(), {
      field,
      kept: asWords(kept),
      merged: asWords(merged),
      choices: [MergeChoice.KEEP, MergeChoice.MERGE, ...(isList(column) ? [MergeChoice.BOTH] : [])],
      chosen: choices.get(column) ?? usualChoice(column, keep, merge),
    });
  });
}
