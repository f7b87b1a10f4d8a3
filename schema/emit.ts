import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import {
  Source,
  buildASTSchema,
  concatAST,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
  type DocumentNode,
} from "graphql";
import { buildSchema } from "../server/app.ts";

/*
 * Writes schema/schema.graphql from the server's types, and schema/operations.ts from the admin's documents.
 * Both are committed; the drift check fails when they differ from what this writes.
 */

const folder = import.meta.dirname;
const adminFolder = join(folder, "..", "admin");

const config = {
  scalars: { Date: "string", DateTime: "string", LanguageTag: "string", AreaCode: "string", Money: "number" },
  strictScalars: true,
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  // Operations travel as text: browsers need no printer of documents, and the text is a fifth of the tree's size.
  documentMode: "string",
};

interface Question {
  location: string;
  document: DocumentNode;
}

function questionsIn(path: string): Question[] {
  const names = existsSync(path) ? readdirSync(path, { recursive: true, encoding: "utf8" }) : [];
  const files = names.filter((name) => name.endsWith(".graphql")).sort();
  return files.map((file) => ({
    location: file,
    document: parse(new Source(readFileSync(join(path, file), "utf8"), `admin/${file}`)),
  }));
}

const sdl = printSchema(lexicographicSortSchema(buildSchema()));
writeFileSync(join(folder, "schema.graphql"), `${sdl}\n`);

const questions = questionsIn(adminFolder);
const faults = validate(buildASTSchema(parse(sdl)), concatAST(questions.map((question) => question.document)));
if (faults.length > 0) {
  const list = faults.map((fault) => `  ${fault.source?.name ?? ""}: ${fault.message}\n`).join("");
  process.stderr.write(
    "Wrote schema/schema.graphql. Left schema/operations.ts as it was: these questions of the admin do not fit it.\n" +
      list,
  );
  process.exit(1);
}

const operations = await codegen({
  filename: "operations.ts",
  schema: parse(sdl),
  documents: questions,
  config,
  plugins: [{ operations: config }, { documents: config }],
  pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
});
writeFileSync(join(folder, "operations.ts"), `${operations}\n`);
process.stdout.write("Wrote schema/schema.graphql and schema/operations.ts.\n");
