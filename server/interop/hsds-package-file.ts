import { open, readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { descriptionName, joinPackage, type JoinedPackage, type PackageTable } from "../../schema/hsds-package.ts";
import { filesInZip, isPartOfPackage, isZip, partsIn, type PackageFiles, type PackagePart } from "../../schema/hsds-package-files.ts";
import { Refusal } from "../platform/refusal.ts";
import { tableInBytes } from "./import-table.ts";

/* HSDS tabular data packages: a folder of CSV files, with or without its description, or the same as one .zip file. */

/** A package is put together in memory. */
const mostBytes = 500_000_000;
const mostMegabytes = 500;
const firstBytes = 4;

function unpacked(path: string, bytes: Uint8Array): PackageFiles {
  let files: PackageFiles | null;
  try {
    files = filesInZip(bytes, mostBytes);
  } catch (error) {
    throw Refusal.invalid("content", `${path} cannot be unpacked: ${(error as Error).message}. Unpack it yourself, and name the folder.`);
  }
  if (files === null) {
    throw Refusal.invalid("content", `${path} unfolds to more than ${mostMegabytes} MB. Cut it into several packages.`);
  }
  return files;
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(firstBytes), 0, firstBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function filesInFolder(folder: string): Promise<PackageFiles> {
  const names = (await readdir(folder)).filter(isPartOfPackage).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

/** The files of the package at a path: a folder, its description or a .zip file; null where it is none. */
async function filesAt(path: string): Promise<PackageFiles | null> {
  if ((await stat(path)).isDirectory()) {
    const names = await readdir(path);
    // A folder of answers of a feed holds JSON, of which none describes a package.
    const holdsJson = names.some((name) => name.endsWith(".json"));
    return names.includes(descriptionName) || (!holdsJson && names.some(isPartOfPackage)) ? filesInFolder(path) : null;
  }
  if (basename(path) === descriptionName) {
    return filesInFolder(dirname(path));
  }
  return isZip(await startOf(path)) ? unpacked(path, await readFile(path)) : null;
}

function partsOf(files: PackageFiles): PackagePart[] {
  try {
    return partsIn(files);
  } catch (error) {
    throw Refusal.invalid("content", `${descriptionName} is no JSON: ${(error as Error).message}`);
  }
}

async function tableOf({ name, path }: PackagePart, bytes: Buffer): Promise<PackageTable | null> {
  if (bytes.toString("latin1").trim() === "") {
    return null;
  }
  const { columns, rows } = await tableInBytes(path, bytes);
  const held: PackageTable["rows"][number][] = [];
  for await (const row of rows()) {
    held.push(row);
  }
  return { name, columns, rows: held };
}

/**
 * The package at a path, put together; null where there is none.
 * @throws Refusal INVALID when it cannot be unpacked or read.
 */
export async function packageAt(path: string): Promise<JoinedPackage | null> {
  const files = await filesAt(path);
  if (!files) {
    return null;
  }
  const parts = partsOf(files);
  const tables: PackageTable[] = [];
  for (const part of parts) {
    const table = part.bytes ? await tableOf(part, Buffer.from(part.bytes)) : null;
    if (table) {
      tables.push(table);
    }
  }
  return joinPackage(tables, parts.filter(({ bytes }) => bytes === undefined).map((part) => part.path));
}
