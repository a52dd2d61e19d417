import { homedir } from "node:os";
import { join } from "node:path";
import { textReport } from "../report/text-report.ts";
import { readSite } from "../site/load-site.ts";
import { replaceFolder, restoreInterruptedSwap } from "../site/output-folder.ts";
import { refuseUnsafeOutput } from "../site/unsafe-output.ts";
import { programFolder, writeSite } from "../site/write-site.ts";
import type { Console } from "./console.ts";

export interface BuildOptions {
  readonly content: string;
  readonly output: string;
}

/** Builds the site of a content folder into an output folder; false when errors in the content prevent it. */
export async function build({ content, output }: BuildOptions, console: Console): Promise<boolean> {
  await refuseUnsafeOutput(output, {
    keep: [programFolder, content, homedir(), process.cwd()],
    neverWithin: [
      content,
      ...["src", "templates", "tests", "node_modules", ".git"].map((name) => join(programFolder, name)),
    ],
  });
  await restoreInterruptedSwap(output);

  const { site, findings, draftsLeftOut } = await readSite(content, { drafts: false });
  if (findings.problems.length > 0) console.error(textReport(findings, console));
  if (!site) {
    console.error(`Nothing was built; what stands at ${output} is as it was.`);
    return false;
  }
  await replaceFolder(output, (fresh) => writeSite(site, fresh));

  const { events, places, actors } = site.timeline;
  console.log(`${output}: ${events.length} events, ${places.length} places, ${actors.length} actors`);
  if (draftsLeftOut > 0) console.log(`${draftsLeftOut} left out as drafts`);
  return true;
}
