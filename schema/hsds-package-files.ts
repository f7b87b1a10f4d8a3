import { unzipSync } from "fflate";
import { descriptionName, tableNameOf, tablesDescribed } from "./hsds-package.ts";

/*
 * The files of an HSDS tabular data package: which there are, and which of them holds which table.
 */

/** The files of a package, by their names without folder. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

const nameOf = (path: string): string => path.split("/").at(-1) ?? "";

/** Whether a file is part of a package: its description, or a table. */
export function isPartOfPackage(path: string): boolean {
  return nameOf(path) === descriptionName || /\.csv$/i.test(path);
}

/** Whether a file is a .zip file, by its first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.slice(0, 4)) === "PK\u0003\u0004";
}

/**
 * The files of a package in a .zip file; what a Mac puts beside them is no part of it. Throws where it cannot be read.
 * @param most so many bytes they may come to: a small file can unfold to a very large one.
 * @returns null where they come to more.
 */
export function filesInZip(bytes: Uint8Array, most: number): PackageFiles | null {
  let unfolded = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isWanted = isPartOfPackage(name) && !name.includes("__MACOSX/");
      unfolded += isWanted ? originalSize : 0;
      return isWanted && unfolded <= most;
    },
  });
  return unfolded <= most ? new Map(Object.entries(files).map(([path, content]) => [nameOf(path), content])) : null;
}

/** A file that holds a table, or a part of one; its bytes are missing where the description names what is not there. */
export interface PackagePart {
  name: string;
  path: string;
  bytes: Uint8Array | undefined;
}

/** Which files hold which tables: as the description says, else by their names. Throws where that is no JSON. */
export function partsIn(files: PackageFiles): PackagePart[] {
  const description = files.get(descriptionName);
  const described = description ? tablesDescribed(JSON.parse(new TextDecoder().decode(description))) : null;
  const byName = (): { name: string; paths: string[] }[] =>
    [...files.keys()].filter((path) => path !== descriptionName).map((path) => ({ name: tableNameOf(path), paths: [path] }));
  return (described ?? byName()).flatMap(({ name, paths }) => paths.map((path) => ({ name, path, bytes: files.get(nameOf(path)) })));
}
