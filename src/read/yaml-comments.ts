import type { CST } from "yaml";
import { lexemesOf } from "./yaml-tokens.ts";

const marksOnly: ReadonlySet<CST.TokenType | null> = new Set(["doc-mode", "flow-error-end", "scalar"]);

/** A YAML text without its comments and without the lines that hold nothing else. */
export function withoutComments(yaml: string): string {
  const kept: string[] = [];
  let isLineDropped = false;
  for (const { lexeme, type } of lexemesOf(yaml)) {
    if (type === "comment") {
      if (/^[ \t]+$/.test(kept.at(-1) ?? "")) kept.pop();
      isLineDropped = (kept.at(-1) ?? "\n").endsWith("\n");
    } else if (!marksOnly.has(type)) {
      if (!(isLineDropped && type === "newline")) kept.push(lexeme);
      isLineDropped = false;
    }
  }
  return kept.join("");
}
