import type { Fault, Problem } from "../problem.ts";
import { splitFrontMatter } from "../read/front-matter.ts";
import { invisibleIn } from "../read/invisible.ts";
import { readText } from "../read/text.ts";
import { type Fields, type FieldValue, yamlText } from "./yaml-text.ts";

/** A record as it is to be written. */
export interface WritableRecord {
  /** In the order in which they are written. */
  readonly fields: Fields;
  /** Markdown; empty lines around it are not kept. */
  readonly body: string;
}

/**
 * The text of a record's file, which reading turns into the same fields and body; or why no file could hold them:
 * an invisible character, a carriage return, nesting, a forbidden key or sheer length.
 */
export function recordText({ fields, body }: WritableRecord): string | Fault {
  const hidden = hiddenIn({ ...fields, body });
  if (hidden) return hidden;
  const paragraphs = body.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
  const text = `---\n${yamlText(fields)}---\n${paragraphs === "" ? "" : `${paragraphs}\n`}`;
  return refusal(text) ?? text;
}

/** Says in which field an invisible character stands. */
function hiddenIn(fields: Fields): Fault | undefined {
  for (const [name, value] of Object.entries(fields)) {
    const hidden = [name, ...textsOf(value)].map(invisibleIn).find((found) => found !== undefined);
    if (hidden) return { ...hidden.fault, found: `${hidden.fault.found} in ${name}` };
  }
  return undefined;
}

function textsOf(value: FieldValue): readonly string[] {
  return typeof value === "string" ? [value] : Object.entries(value).flatMap(([key, item]) => [key, ...textsOf(item)]);
}

/** What reading says against a file of this text. */
function refusal(text: string): Fault | undefined {
  const problems: Problem[] = [];
  readText({ path: "", bytes: new TextEncoder().encode(text) }, (problem) => problems.push(problem));
  const split = splitFrontMatter(text);
  return problems.find(({ severity }) => severity === "error") ?? ("data" in split ? undefined : split.faults[0]);
}
