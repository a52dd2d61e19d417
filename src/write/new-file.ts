import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { WrongUsage } from "../wrong-usage.ts";

/**
 * Writes a file that is not there yet, at `path` below `folder`, and the folders on the way to it.
 *
 * @throws {WrongUsage} where something is at the path already, or the path or a link on it leads out of the folder
 */
export async function writeNewFile(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  const parent = dirname(file);
  refuseOutside(folder, parent, file);
  await mkdir(parent, { recursive: true });
  refuseOutside(await realpath(folder), await realpath(parent), file);
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new WrongUsage(`${file} is there already, and stays as it is.`);
  }
}

function refuseOutside(folder: string, parent: string, file: string): void {
  if (relative(folder, parent).split(sep)[0] !== "..") return;
  throw new WrongUsage(`${file} would lie outside ${folder}. Nothing was written there.`);
}
