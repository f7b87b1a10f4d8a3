import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Zip, ZipDeflate } from "fflate";
import { Refusal } from "../platform/refusal.ts";

/** The files of a folder as one .zip file, piece by piece, so that none of them stands in memory as a whole. */
async function* zipped(folder: string, made: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) {
      throw error;
    }
    ready.push(piece);
  });
  const taken = (): Uint8Array[] => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for (const name of (await readdir(folder)).sort()) {
    const file = new ZipDeflate(name);
    file.mtime = made;
    zip.add(file);
    for await (const piece of createReadStream(join(folder, name))) {
      file.push(piece as Uint8Array);
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** Whether what is to be written is one .zip file, by its name. */
export function isNamedZip(path: string): boolean {
  return /\.zip$/iu.test(path);
}

/**
 * Writes the files that are put into a folder as one .zip file. They stand beside it while it is written.
 * @param made when they were made.
 * @param fill puts the files into the folder.
 * @returns what `fill` returns.
 * @throws Refusal INVALID when there is such a file already.
 */
export async function intoZip<Filled>(path: string, made: string, fill: (folder: string) => Promise<Filled>): Promise<Filled> {
  const around = dirname(path);
  await mkdir(around, { recursive: true });
  if (existsSync(path)) {
    throw Refusal.invalid("folder", `The file ${path} is there already. Name one that is not.`);
  }
  const folder = await mkdtemp(join(around, ".package-"));
  // It has its name once it is whole: what a full disk cut short would be in the way of the next.
  const unfinished = `${folder}.zip`;
  try {
    const filled = await fill(folder);
    await pipeline(Readable.from(zipped(folder, made)), createWriteStream(unfinished, { flags: "wx" }));
    await rename(unfinished, path);
    return filled;
  } finally {
    await rm(folder, { recursive: true });
    await rm(unfinished, { force: true });
  }
}
