import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import addFormats from "ajv-formats";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";

/**
 * The JSON schemas of HSDS 3.0 and of its UK profile, read where KPD_REAL_DATA names the folder that holds them; they
 * are share-alike, so they are not part of the product. Every object is closed: a property no schema names is an error.
 */
export interface SchemaSet {
  name: string;
  /** The mistakes of a record, or of what it holds; empty when there are none. */
  mistakes(kind: string, record: unknown): string[];
}

const folders = { "HSDS 3.0": "hsds-3.0-schema", "the UK profile 3.0": "uk-profile-3.0-schema" };

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
  const data = process.env["KPD_REAL_DATA"];
  const [hsds, uk] = Object.entries(folders).map(([name, folder]) => ({ name, folder: join(data ?? "", "hsds", folder) }));
  if (!data || !hsds || !uk || !existsSync(hsds.folder) || !existsSync(uk.folder)) {
    return null;
  }
  return { hsds: schemaSet(hsds.name, hsds.folder), uk: schemaSet(uk.name, uk.folder) };
}
