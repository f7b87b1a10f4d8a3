import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { mappableFields } from "../../schema/list-columns.ts";
import { Problem } from "../platform/problem.ts";
import { DayScalar } from "../platform/scalars.ts";

/** What a file to be imported holds. */
export enum ImportFormat {
  CHARITIES = "CHARITIES",
  ORGANISATIONS = "ORGANISATIONS",
  HSDS = "HSDS",
}
registerEnumType(ImportFormat, {
  name: "ImportFormat",
  description: "What a file to be imported holds.",
  valuesConfig: {
    CHARITIES: { description: "Entries of a charity register, as its extract writes them. They are listed as such." },
    ORGANISATIONS: { description: "A list of organisations; they show once they agree themselves." },
    HSDS: {
      description: "Organisations with their services as JSON of HSDS 3 or Open Referral UK; they show once they agree themselves.",
    },
  },
});

/** What came of a row. */
export enum ImportRowResult {
  CREATED = "CREATED",
  UPDATED = "UPDATED",
  UNCHANGED = "UNCHANGED",
  REJECTED = "REJECTED",
  MERGED = "MERGED",
}
registerEnumType(ImportRowResult, {
  name: "ImportRowResult",
  description: "What came of a row.",
  valuesConfig: {
    CREATED: { description: "An organisation was added." },
    UPDATED: { description: "An organisation was changed." },
    UNCHANGED: { description: "The organisation was as the row says." },
    REJECTED: { description: "The row was not taken." },
    MERGED: { description: "The row was read together with an earlier one of the same organisation; `readWithRow` says which." },
  },
});

/** Which column holds what. */
@InputType({ description: "Which column of the file holds what." })
export class ColumnMapping {
  @Field(() => String, { description: `What it holds: ${Object.keys(mappableFields).join(", ")}.` })
  field!: string;

  @Field(() => String, { description: "The name of the column, as its first row writes it." })
  column!: string;
}

/** A file, or a part of one. */
@InputType({ description: "A file to be imported, or a part of one: a table with the names of its columns, or JSON of a feed." })
export class ImportInput {
  @Field(() => ImportFormat, { description: "What it holds." })
  format!: ImportFormat;

  @Field(() => String, { description: "The file as text; 1,000 rows or organisations at most. Longer files are sent in parts." })
  content!: string;

  @Field(() => String, { nullable: true, description: "The name of the file." })
  source?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day of the extract; today if nothing is said." })
  extractOn?: string | null;

  @Field(() => [ColumnMapping], { nullable: true, description: "Which column holds what; guessed if nothing is said." })
  mapping?: ColumnMapping[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Of a feed in parts: ids of parents that organisations of this part name, and that stand in any part of it.",
  })
  alsoInFile?: string[] | null;

  @Field(() => Int, { nullable: true, description: "How many rows of the file came before this part, for the numbers in the report." })
  rowsBefore?: number | null;
}

/** One thing to be said of a row. */
@ObjectType({ description: "One thing to be said of a row." })
export class RowNote {
  @Field(() => String, { nullable: true, description: "The column it is about." })
  field!: string | null;

  @Field(() => String, { description: "What it is, stable for programs." })
  code!: string;

  @Field(() => String, { description: "The same in words." })
  sentence!: string;

  @Field(() => String, { nullable: true, description: "What stood there." })
  value!: string | null;

  @Field(() => [String], { description: "What it could be, where it can be several, each with its code." })
  couldBe!: string[];
}

/** What came of one row. */
@ObjectType({ description: "What came of one row." })
export class ImportedRow {
  @Field(() => Int, { description: "Its number: in a table the row with the names of the columns is 1, in a feed the first organisation." })
  row!: number;

  @Field(() => ImportRowResult, { description: "What came of it." })
  result!: ImportRowResult;

  @Field(() => Int, { nullable: true, description: "Of a row that was read together with an earlier one: the number of that one." })
  readWithRow!: number | null;

  @Field(() => String, { nullable: true, description: "The number by which the organisation is known." })
  number!: string | null;

  @Field(() => String, { nullable: true, description: "The name, as it is kept." })
  name!: string | null;

  @Field(() => [RowNote], { description: "What is to be said of it." })
  notes!: RowNote[];
}

/** What an import came to. */
@ObjectType({ description: "What an import came to, or would come to." })
export class ImportAnswer {
  @Field(() => Int, { description: "How many organisations were added." })
  created!: number;

  @Field(() => Int, { description: "How many were changed." })
  updated!: number;

  @Field(() => Int, { description: "How many were as before." })
  unchanged!: number;

  @Field(() => Int, { description: "How many rows were not taken." })
  rejected!: number;

  @Field(() => Int, { description: "How many rows were read together with an earlier one of the same organisation." })
  merged!: number;

  @Field(() => Boolean, { description: "Whether nothing was written." })
  dryRun!: boolean;

  @Field(() => [ImportedRow], { description: "What came of each row." })
  rows!: ImportedRow[];

  @Field(() => String, { description: "The whole in words." })
  summary!: string;
}

/** What importing answers. */
@ObjectType({ description: "What an import came to, or why it could not be read." })
export class ImportPayload {
  @Field(() => ImportAnswer, { nullable: true, description: "What it came to." })
  import!: ImportAnswer | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}
