import { renameSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { MachineFailure, systemErrorIn, systemErrorWords } from "../machine-failure.ts";

/** What Windows answers where another program has a file of a folder open, and others where a folder is a mount. */
const inUse: ReadonlySet<string | undefined> = new Set(["EACCES", "EBUSY", "EPERM"]);
/** Scanners and indexers let go of a file after moments; in milliseconds. */
const patience = [50, 100, 200, 400];

/**
 * Renames a folder, and tries again where another program is in the way for a moment.
 *
 * @throws {MachineFailure} where it stays
 */
export async function moveFolder(from: string, to: string, rename = renameSync): Promise<void> {
  for (const wait of [...patience, undefined]) {
    try {
      return rename(from, to);
    } catch (error) {
      const failed = systemErrorIn(error);
      if (!failed || !inUse.has(failed.code)) throw error;
      if (wait === undefined) {
        throw new MachineFailure(
          `Dateline ${systemErrorWords(failed)}. Close what shows or edits files of the site, ` +
            "such as a preview or the Explorer, and build again; the old site stands as it was.",
        );
      }
      await setTimeout(wait);
    }
  }
}
