import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  Kind,
  parse,
  separateOperations,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

/** One operation that is asked somewhere, with the fragments it needs. */
export interface Operation {
  name: string;
  definition: OperationDefinitionNode;
  document: DocumentNode;
}

const tests = join(import.meta.dirname, "..");

/** Where operations are kept: the contract with those who build on the graph, and the admin's questions. */
const folders = [join(tests, "contract"), join(tests, "..", "admin")];

/** Every operation of the contract and of the admin. */
export function everyOperation(): Operation[] {
  return folders.filter((folder) => existsSync(folder)).flatMap((folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".graphql"));
    return files.sort().flatMap((file) => operationsIn(readFileSync(join(folder, file), "utf8")));
  });
}

function operationsIn(source: string): Operation[] {
  return Object.entries(separateOperations(parse(source))).map(([name, document]) => {
    const definition = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    return { name, document, definition: definition as OperationDefinitionNode };
  });
}

/** Whether the schema knows everything that an operation names; those of steps to come name more. */
export function isKnown(schema: GraphQLSchema, { document }: Operation): boolean {
  return validate(schema, document, specifiedRules).length === 0;
}
