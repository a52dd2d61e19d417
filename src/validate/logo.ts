import { type Fault, problem, type Report } from "../problem.ts";
import type { TypedFile } from "../read/typed-files.ts";
import type { StorySettings } from "./story.ts";

/** In bytes, as every page loads it. */
const largestLogo = 64 * 1024;

/** Reports a logo that is not there or too large. */
export function checkLogo({ at, logo }: StorySettings, files: readonly TypedFile[], report: Report): void {
  if (logo === undefined) return;
  const size = files.find(({ path }) => path === logo)?.bytes.byteLength;
  const fault = size === undefined ? missing(logo) : size > largestLogo ? tooLarge(size) : undefined;
  if (fault) report(problem("static-file", at.field(["logo"]), fault));
}

function missing(logo: string): Fault {
  return {
    found: `${logo}, of which there is no sound file`,
    wanted: "a file that the story has",
    fix: `Put the picture there, or take \`logo\` out.`,
  };
}

function tooLarge(size: number): Fault {
  return {
    found: `a logo of ${size} bytes`,
    wanted: `at most ${largestLogo} bytes`,
    fix: "Save it about 64 pixels high; every page loads it.",
  };
}
