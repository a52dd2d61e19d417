import { readFile, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WrongUsage } from "../wrong-usage.ts";

/**
 * Puts a text in the place of the one that a file had when it was read, or deletes the file.
 *
 * @throws {WrongUsage} where the file is not as it was read
 */
export async function replaceFile(
  folder: string,
  path: string,
  before: string,
  after: string | undefined,
): Promise<void> {
  const file = join(folder, path);
  const present = await readFile(file, "utf8").catch(() => undefined);
  if (present !== before) throw new WrongUsage(`${file} was changed meanwhile, and stays as it is.`);
  if (after === undefined) return unlink(file);
  const fresh = `${file}.new`;
  await writeFile(fresh, after, { flag: "wx" });
  await rename(fresh, file);
}
