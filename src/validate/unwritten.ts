import { problem, type Report } from "../problem.ts";
import type { FieldPath } from "../read/field-offsets.ts";
import type { EventEntry } from "./entry.ts";

/** What people write where they mean to write later. */
const placeholder =
  /^[^\p{L}\p{N}]*(?:to ?do|tb[cda]|fix ?me|x{3,}|to be (?:written|done|added)|placeholder|lorem ipsum\b.*|(?<=[?…]|\.{3}))[^\p{L}\p{N}]*$/isu;

/** Reports texts of an event that are not written yet; an event marked as a draft may have them. */
export function checkWritten({ title, claims, body, draft, at }: EventEntry, report: Report): void {
  if (draft) return;
  const texts: readonly (readonly [string, FieldPath | undefined])[] = [
    [title, ["title"]],
    ...claims.map(({ says }, index) => [says, ["claims", index, "says"]] as const),
    ...body.markdown.split(/\n{2,}/).map((paragraph) => [paragraph, undefined] as const),
  ];
  for (const [text, path] of texts) {
    if (!placeholder.test(text)) continue;
    report(
      problem("unwritten", path ? at.field(path) : at.body(body.markdown.indexOf(text)), {
        found: `“${text.trim().slice(0, 40)}”, which stands for words that are still to be written`,
        wanted: "the words themselves",
        fix: "Write them, or mark the event with `draft: true` until they are.",
      }),
    );
  }
}
