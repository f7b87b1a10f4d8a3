import { parse } from "csv-parse/sync";
import type { LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import type { TestServer } from "./server.ts";
import { newAddress } from "./sign-in.ts";

/** Asks for a list as a file; whoever is signed in says what for. */
export function takeFile(server: TestServer, file: string, variables: object = {}, cookie = "", headers: object = {}): Promise<LightMyRequestResponse> {
  const purpose = cookie === "" ? "" : `&purpose=${encodeURIComponent("To see what is in it")}`;
  const url = `/download/${file}?variables=${encodeURIComponent(JSON.stringify(variables))}${purpose}`;
  return server.app.http.inject({ method: "GET", url, headers: { cookie, ...headers }, remoteAddress: newAddress() });
}

/** The rows of a list as a spreadsheet reads them, each cell by the head of its column. */
export async function rowsTaken(server: TestServer, file: string, variables: object = {}, cookie = ""): Promise<Record<string, string>[]> {
  const answer = await takeFile(server, file, variables, cookie);
  expect([answer.statusCode, answer.statusCode === 200 ? "" : answer.body]).toEqual([200, ""]);
  expect(answer.body.startsWith("\uFEFF")).toBe(true);
  return parse(answer.body, { bom: true, columns: true, record_delimiter: ["\r\n", "\n", "\r"] }) as Record<string, string>[];
}
