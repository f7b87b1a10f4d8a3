import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { lexicographicSortSchema, parse, printSchema, type DocumentNode } from "graphql";
import { buildSchema } from "../server/app.ts";

/*
 * Writes schema/schema.graphql from the server's types, and schema/operations.ts from the admin's documents.
 * Both are committed; the drift check fails when they differ from what this writes.
 */

const folder = import.meta.dirname;
const adminFolder = join(folder, "..", "admin");

const config = {
  scalars: { Date: "string", DateTime: "string", LanguageTag: "string", AreaCode: "string" },
  strictScalars: true,
  useTypeImports: true,
  enumsAsTypes: true,
};

function documentsIn(path: string): { location: string; document: DocumentNode }[] {
  const names = existsSync(path) ? readdirSync(path, { recursive: true, encoding: "utf8" }) : [];
  const files = names.filter((name) => name.endsWith(".graphql")).sort();
  return files.map((file) => ({ location: file, document: parse(readFileSync(join(path, file), "utf8")) }));
}

const sdl = printSchema(lexicographicSortSchema(buildSchema()));
writeFileSync(join(folder, "schema.graphql"), `${sdl}\n`);

const operations = await codegen({
  filename: "operations.ts",
  schema: parse(sdl),
  documents: documentsIn(adminFolder),
  config,
  plugins: [{ operations: config }, { documents: config }],
  pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
});
writeFileSync(join(folder, "operations.ts"), `${operations}\n`);
process.stdout.write("Wrote schema/schema.graphql and schema/operations.ts.\n");
