import { expect } from "vitest";
import { ImportRowsDocument, type ImportInput, type ImportRowsMutation } from "../../schema/operations.ts";
import type { TestServer } from "./server.ts";

/** What an import came to, as the screen that asked for it is told. */
export type Came = NonNullable<ImportRowsMutation["importOrganisations"]["import"]>;

/** Imports a file as somebody does on the screen, and expects no problem with the file itself. */
export async function importRows(server: TestServer, cookie: string, input: ImportInput, dryRun = false): Promise<Came> {
  const { data, errors } = await server.as(cookie).ask(ImportRowsDocument, { input, dryRun });
  expect([errors, data.importOrganisations.problems]).toEqual([[], []]);
  return data.importOrganisations.import as Came;
}
