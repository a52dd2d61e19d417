import { CST, Lexer, Parser } from "yaml";
import type { Fault } from "../problem.ts";

/** A fault about YAML, at an offset (in UTF-16 units) from the start of its text. */
export interface YamlFault extends Fault {
  readonly offset: number;
}

/** The tokens of a YAML text, before values are made of them. */
export interface YamlTokens {
  readonly faults: readonly YamlFault[];
  /** `undefined` if nesting is broken or too deep: making values of it would recurse and could crash the process. */
  readonly tokens: readonly CST.Token[] | undefined;
}

/** No record is nested deeper. */
const deepest = 8;

const closedQuote = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s;

/** Splits YAML into tokens. Reports anchors, aliases, tags, values without an end and nesting deeper than 8. */
export function readTokens(text: string): YamlTokens {
  const faults: YamlFault[] = [];
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const { lexeme, type } of lexemesOf(text)) {
    const { offset } = parser;
    switch (type) {
      case "anchor":
        faults.push({ offset, ...startsWith("&", "an anchor") });
        break;
      case "alias":
        faults.push({ offset, ...startsWith("*", "an alias") });
        break;
      case "tag":
        faults.push({ offset, ...startsWith("!", "a tag") });
        break;
      case "double-quoted-scalar":
      case "single-quoted-scalar":
        if (!closedQuote.test(lexeme)) return broken({ offset, ...endless(lexeme.charAt(0), lexeme.charAt(0)) });
        break;
      case "flow-error-end":
        return broken(...openBrackets(parser));
    }
    for (const token of parser.next(lexeme)) tokens.push(token);
    const tooDeep = parser.stack.length > deepest ? parser.stack.filter(CST.isCollection)[deepest] : undefined;
    if (tooDeep) return broken({ offset: tooDeep.offset, ...nestedTooDeep });
  }
  const open = openBrackets(parser);
  if (open.length > 0) return broken(...open);
  for (const token of parser.end()) tokens.push(token);
  return { faults, tokens };
}

/** The lexemes of a YAML text with their types; a value without quotes has none, but comes after a mark of its own. */
export function* lexemesOf(text: string): Iterable<{ readonly lexeme: string; readonly type: CST.TokenType | null }> {
  let isValue = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isValue ? null : CST.tokenType(lexeme);
    isValue = type === "scalar";
    yield { lexeme, type };
  }
}

function broken(...faults: readonly YamlFault[]): YamlTokens {
  return { faults, tokens: undefined };
}

/** The lists in brackets and maps in braces that are still open at the parser's position. */
function openBrackets({ stack }: Parser): readonly YamlFault[] {
  return stack.flatMap((token) =>
    token.type === "flow-collection" && token.end.length === 0
      ? [{ offset: token.offset, ...(token.start.source === "[" ? endless("[", "]") : endless("{", "}")) }]
      : [],
  );
}

function startsWith(character: string, name: string): Fault {
  return {
    found: `a value that starts with ${character}, which YAML takes for ${name}`,
    wanted: "plain text",
    fix: "Put quotes around the value.",
  };
}

function endless(start: string, end: string): Fault {
  return {
    found: `a value that starts with ${start} and has no ${end} at its end`,
    wanted: `${end} where the value ends`,
    fix: `Add the ${end}, or put quotes around the whole value if the ${start} belongs to it.`,
  };
}

const nestedTooDeep: Fault = {
  found: `a value nested more than ${deepest} deep`,
  wanted: "the fields of the content model",
  fix: "Take away a level of nesting.",
};
