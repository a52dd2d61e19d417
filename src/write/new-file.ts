import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { WrongUsage } from "../wrong-usage.ts";

/**
 * Writes a file that is not there yet, at `path` below `folder`, and the folders on the way to it.
 *
 * @throws {WrongUsage} where something is at the path already, the path or a link on it leads out of the folder, or
 *   the system forbids it
 */
export async function writeNewFile(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  const parent = dirname(file);
  refuseOutside(folder, parent, file);
  try {
    await mkdir(parent, { recursive: true });
    refuseOutside(await realpath(folder), await realpath(parent), file);
    await writeFile(file, content, { flag: "wx" });
  } catch (error) {
    throw refusal(file, error as NodeJS.ErrnoException);
  }
}

function refuseOutside(folder: string, parent: string, file: string): void {
  if (relative(folder, parent).split(sep)[0] !== "..") return;
  throw new WrongUsage(`${file} would lie outside ${folder}. Nothing was written there.`);
}

function refusal(file: string, error: NodeJS.ErrnoException): Error {
  if (error.code === undefined) return error;
  return new WrongUsage(
    error.code === "EEXIST"
      ? `${file} is there already, and stays as it is.`
      : `${file} could not be written: ${error.message}`,
  );
}
