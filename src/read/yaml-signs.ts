import { CST, Lexer, Parser } from "yaml";
import type { Complaint } from "../problem.ts";

/** A complaint about YAML, at an offset (in UTF-16 units) from the start of its text. */
export interface YamlComplaint extends Complaint {
  readonly offset: number;
}

/** What the signs of a YAML text say before values are made of them. */
export interface Signs {
  readonly complaints: readonly YamlComplaint[];
  /** Whether values can be made of them: of deep nesting it takes recursion, which can crash the whole process. */
  readonly areWhole: boolean;
}

/** Deeper nesting than this is no record of ours. */
const deepest = 8;

const closedQuote = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s;

/** Finds anchors, aliases, tags, values without an end, and nesting deeper than 8, each where it begins. */
export function readSigns(text: string): Signs {
  const complaints: YamlComplaint[] = [];
  const parser = new Parser();
  let isScalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    const type: CST.TokenType | null = isScalarNext ? null : CST.tokenType(lexeme);
    isScalarNext = type === "scalar";
    switch (type) {
      case "anchor":
        complaints.push({ offset, ...startsWith("&", "an anchor") });
        break;
      case "alias":
        complaints.push({ offset, ...startsWith("*", "an alias") });
        break;
      case "tag":
        complaints.push({ offset, ...startsWith("!", "a tag") });
        break;
      case "double-quoted-scalar":
      case "single-quoted-scalar":
        if (!closedQuote.test(lexeme)) return broken({ offset, ...endless(lexeme.charAt(0), lexeme.charAt(0)) });
        break;
      case "flow-error-end":
        return broken(...openBrackets(parser));
    }
    Array.from(parser.next(lexeme));
    const tooDeep = parser.stack.filter(CST.isCollection)[deepest];
    if (tooDeep) return broken({ offset: tooDeep.offset, ...nestedTooDeep });
  }
  const open = openBrackets(parser);
  return open.length > 0 ? broken(...open) : { complaints, areWhole: true };
}

function broken(...complaints: readonly YamlComplaint[]): Signs {
  return { complaints, areWhole: false };
}

/** The lists and maps in brackets and braces that have not ended where the parser stands. */
function openBrackets({ stack }: Parser): readonly YamlComplaint[] {
  return stack.flatMap((token) =>
    token.type === "flow-collection" && token.end.length === 0
      ? [{ offset: token.offset, ...(token.start.source === "[" ? endless("[", "]") : endless("{", "}")) }]
      : [],
  );
}

function startsWith(sign: string, name: string): Complaint {
  return {
    found: `a value that starts with ${sign}, which YAML takes for ${name}`,
    wanted: "plain text",
    mend: "Put quotes around the value.",
  };
}

function endless(start: string, end: string): Complaint {
  return {
    found: `a value that starts with ${start} and has no ${end} at its end`,
    wanted: `${end} where the value ends`,
    mend: `Add the ${end}, or put quotes around the whole value if the ${start} belongs to it.`,
  };
}

const nestedTooDeep: Complaint = {
  found: `a value nested more than ${deepest} deep`,
  wanted: "the fields of the content model",
  mend: "Take away a level of nesting.",
};
