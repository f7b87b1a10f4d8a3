import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import addFormats from "ajv-formats";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import { realData } from "./real-data.ts";

/**
 * The JSON schemas of HSDS 3.0 and of its UK profile, read from the real data where it is; they are
 * share-alike, so they are not part of the product. Every object is closed: a property no schema names is an error.
 */
export interface SchemaSet {
  name: string;
  /** The mistakes of a record, or of what it holds; empty when there are none. */
  mistakes(kind: string, record: unknown): string[];
}

function closed(schema: Record<string, unknown>): Record<string, unknown> {
  return { ...schema, additionalProperties: false };
}

function schemaSet(name: string, folder: string): SchemaSet {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const file of readdirSync(folder).filter((one) => one.endsWith(".json") && one !== "openapi.json")) {
    ajv.addSchema(closed(JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>), file);
  }
  return {
    name,
    mistakes: (kind, record) => {
      const validate = ajv.getSchema(`${kind}.json`) as ValidateFunction;
      return validate(record) ? [] : (validate.errors ?? []).map((one) => `${kind}${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`);
    },
  };
}

/** Both sets of schemas, or none where there are no such files. */
export function schemaSets(): Record<"hsds" | "uk", SchemaSet> | null {
  const hsds = realData("hsds/hsds-3.0-schema");
  const uk = realData("hsds/uk-profile-3.0-schema");
  return hsds && uk ? { hsds: schemaSet("HSDS 3.0", hsds), uk: schemaSet("the UK profile 3.0", uk) } : null;
}
