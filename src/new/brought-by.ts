import type { Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";

/** The problems that records bring, in whichever file they are: those of the story with them that it had not before. */
export function broughtBy(
  records: readonly Pick<ContentFile, "path">[],
  problems: readonly Problem[],
  before: readonly Problem[],
): readonly Problem[] {
  const known = new Set(before.map(keyOf));
  // Nothing can use a new source yet.
  const isExpected = ({ rule, at }: Problem) =>
    rule === "unused-source" && records.some(({ path }) => path === at.file);
  return problems.filter((problem) => !known.has(keyOf(problem)) && !isExpected(problem));
}

/** Identifies a problem, which stays the same where another fix is proposed for it. */
function keyOf({ at, rule, found }: Problem): string {
  return JSON.stringify([at, rule, found]);
}
