import type { Fault } from "../problem.ts";
import { themeFile } from "../read/read.ts";

/** `name: value`, or what stands in its place without a colon. */
export interface Declaration {
  readonly name: string;
  readonly value: string | undefined;
  readonly offset: number;
}

/** A fault at an offset (in UTF-16 units) of the theme. */
export interface ThemeFault extends Fault {
  readonly offset: number;
}

/** The declarations of a theme, up to where it leaves the grammar, and what is wrong there. */
export function readDeclarations(text: string): {
  readonly declarations: readonly Declaration[];
  readonly fault?: ThemeFault;
} {
  const declarations: Declaration[] = [];
  let offset = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    if (found) offset = pattern.lastIndex;
    return found;
  };
  const isAtEnd = () => {
    take(gap);
    return offset === text.length;
  };
  const broken = (fault: Fault) => ({ declarations, fault: { offset, ...fault } });
  while (!isAtEnd()) {
    if (!take(opening)) return broken(outside(text.slice(offset)));
    while (!isAtEnd() && text[offset] !== "}") {
      const start = offset;
      const [, written] = take(declaration) ?? [];
      if (written === undefined) return broken(unended(text.slice(offset)));
      const [name = "", value] = written.split(/:(.*)/s).map((part) => part.trim());
      declarations.push({ name, value, offset: start });
    }
    if (text[offset] !== "}") return broken(unended(""));
    offset++;
  }
  return { declarations };
}

const gap = /(?:\s+|\/\*[\s\S]*?\*\/)*/y;
const opening = /:root\s*\{/y;
/** All up to the end of a declaration. A last one needs no semicolon. */
const declaration = /([^;{}]*)(;|(?=\}))/y;
const wanted = "`:root { --token: value; }`, with comments only between declarations";

/** The fault about a text that is no declaration, of which the beginning is shown. */
export function outside(text: string): Fault {
  return { found: `“${shortened(text)}”`, wanted, fix: `Take it out; ${themeFile} sets tokens and nothing else.` };
}

function unended(text: string): Fault {
  const found = text === "" ? "a block without an end" : `“${shortened(text)}”, which does not end`;
  return { found, wanted, fix: "End each declaration with ; and the block with }." };
}

/** The first line of a text, and no more of it than a message has room for. */
export function shortened(text: string): string {
  const [line = ""] = text.trim().split("\n");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
