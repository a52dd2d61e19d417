import { homedir } from "node:os";
import { join } from "node:path";
import { Builder } from "../cache/builder.ts";
import { replaceFolder, settle } from "../output/output-folder.ts";
import { refuseUnsafeOutput } from "../output/unsafe-output.ts";
import { programFolder } from "../program-folder.ts";
import { textReport } from "../report/text-report.ts";
import type { Console } from "./console.ts";

export interface BuildOptions {
  readonly content: string;
  readonly output: string;
  /** A folder for what the next build need not make again; false where nothing is to be kept. */
  readonly cache: string | false;
}

/** Builds the site of a content folder into an output folder; false when errors in the content prevent it. */
export async function build({ content, output, cache }: BuildOptions, console: Console): Promise<boolean> {
  await refuseUnsafeOutput(output, {
    keep: [programFolder, content, homedir(), process.cwd()],
    neverWithin: [
      content,
      ...["src", "templates", "tests", "node_modules", ".compiled", ".git"].map((name) => join(programFolder, name)),
    ],
  });
  await settle(output);

  const { progress } = console;
  const builder = new Builder({ content, output, cache });
  const counts = { reading: progress?.counting("Reading records"), making: progress?.counting("Making pages") };
  const { findings, extent } = await builder
    .build((fill) => replaceFolder(output, fill), counts)
    .finally(() => progress?.end());
  if (findings.problems.length > 0) console.error(textReport(findings, console));
  if (!extent) {
    console.error(`Nothing was built; what stands at ${output} is as it was.`);
    return false;
  }
  console.log(`${output}: ${extent.events} events, ${extent.places} places, ${extent.actors} actors`);
  if (extent.draftsLeftOut > 0) console.log(`${extent.draftsLeftOut} left out as drafts`);
  return true;
}
