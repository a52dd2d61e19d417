import { CST, Lexer } from "yaml";

const marksOnly: ReadonlySet<CST.TokenType | null> = new Set(["doc-mode", "flow-error-end", "scalar"]);

/** A YAML text without its comments and without the lines that hold nothing else. */
export function withoutComments(yaml: string): string {
  const kept: string[] = [];
  let isScalarNext = false;
  let isLineDropped = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    const type: CST.TokenType | null = isScalarNext ? null : CST.tokenType(lexeme);
    isScalarNext = type === "scalar";
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
