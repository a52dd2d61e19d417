import { type Fault, type Position, problem, type Report } from "../problem.ts";
import { positionAt } from "../read/position.ts";
import { type RawText, themeFile } from "../read/read.ts";
import type { Rule } from "../rules.ts";
import { didYouMean } from "../suggestion.ts";
import { contrast, leastContrast } from "./contrast.ts";
import { type ColourPair, colours, groundColours, mapGrounds, measure, onMaps, textColours } from "./theme-tokens.ts";

/** The tokens of the style that a story sets, each with a value that is written anew and never copied. */
export type Theme = ReadonlyMap<string, string>;

const longestTheme = 8 * 1024;
const gap = /(?:\s+|\/\*[\s\S]*?\*\/)*/y;
const opening = /:root\s*\{/y;
/** All up to the end of a declaration. A last one needs no semicolon. */
const declaration = /([^;{}]*)(;|(?=\}))/y;
const hex = "#(?:[0-9a-f]{3}|[0-9a-f]{6})";
const colourPair = new RegExp(`^light-dark\\(\\s*(${hex})\\s*,\\s*(${hex})\\s*\\)$`, "i");
const width = /^(\d{1,3}(?:\.\d{1,3})?)rem$/;
const wanted = "`:root { --token: value; }`, with comments only between declarations";

/**
 * Reads `theme.css`, of which the grammar is closed: blocks of `:root` that set known tokens to a pair of colours or a
 * width. All else is reported, and so is text that its colours would make hard to read.
 */
export function readTheme({ file, text }: RawText, report: Report): Theme {
  const theme = new Map<string, string>();
  const pairs = new Map<string, Declared>();
  const at = (offset: number) => positionAt(file, text, offset);
  let offset = 0;
  const tell = (rule: Rule, fault: Fault, from = offset) => report(problem(rule, at(from), fault));
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

  if (text.length > longestTheme) {
    tell("text-limits", tooLong(text.length));
    return theme;
  }
  while (!isAtEnd()) {
    if (!take(opening)) {
      tell("theme", outside(text.slice(offset)));
      return theme;
    }
    while (!isAtEnd() && text[offset] !== "}") {
      const start = offset;
      const [, written] = take(declaration) ?? [];
      if (written === undefined) {
        tell("theme", unended(text.slice(offset)));
        return theme;
      }
      const [name = "", value] = written.split(/:(.*)/s).map((part) => part.trim());
      const read = theme.has(name) ? twice(name) : readValue(name, value);
      if ("found" in read) tell("theme", read, start);
      else {
        theme.set(name, read.value);
        if (read.pair) pairs.set(name, { pair: read.pair, at: at(start) });
      }
    }
    if (text[offset] !== "}") {
      tell("theme", unended(""));
      return theme;
    }
    offset++;
  }
  for (const { at, fault } of hardToRead(pairs)) report(problem("contrast", at, fault));
  return theme;
}

interface Value {
  readonly value: string;
  /** There where it is a colour. */
  readonly pair?: ColourPair;
}

function readValue(name: string, value: string | undefined): Value | Fault {
  if (value === undefined) return outside(name);
  if (name === measure.name) {
    const rem = Number(width.exec(value)?.[1]);
    if (rem >= measure.least && rem <= measure.most) return { value: `${rem}rem` };
    const form = `a width from ${measure.least}rem to ${measure.most}rem`;
    return { found: `${name} with “${shortened(value)}”`, wanted: form, fix: `Write: ${name}: ${measure.default}rem;` };
  }
  const usual = Object.hasOwn(colours, name) ? colours[name] : undefined;
  if (!usual) {
    const known = [...Object.keys(colours), measure.name];
    return {
      found: `“${shortened(name)}”, which no theme sets`,
      wanted: `one of ${known.join(", ")}`,
      fix: didYouMean(name, known, "Take the line out."),
    };
  }
  const [, light, dark] = colourPair.exec(value) ?? [];
  if (light === undefined || dark === undefined)
    return {
      found: `${name} with “${shortened(value)}”`,
      wanted: "a colour in light and one in dark, each as # and three or six hexadecimal digits",
      fix: `Write: ${name}: ${colourValue(usual)};`,
    };
  const pair: ColourPair = [inFull(light), inFull(dark)];
  return { value: colourValue(pair), pair };
}

function colourValue([light, dark]: ColourPair): string {
  return `light-dark(${light}, ${dark})`;
}

/** `#FFF` as `#ffffff`. */
function inFull(colour: string): string {
  const digits = colour.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

interface Declared {
  readonly pair: ColourPair;
  readonly at: Position;
}

/** Colours of text that cannot be told well from one of the grounds, each with the ground on which it is worst. */
function* hardToRead(pairs: ReadonlyMap<string, Declared>): Iterable<{ readonly at: Position; readonly fault: Fault }> {
  for (const [scheme, name] of [
    [0, "light"],
    [1, "dark"],
  ] as const) {
    const colourOf = (token: string) =>
      (pairs.get(token)?.pair ?? colours[token] ?? mapGrounds[token] ?? ["", ""])[scheme];
    for (const text of Object.keys(textColours)) {
      const onGrounds = Object.keys(onMaps.includes(text) ? { ...groundColours, ...mapGrounds } : groundColours)
        .map((ground) => ({ ground, ratio: contrast(colourOf(text), colourOf(ground)) }))
        .sort((a, b) => a.ratio - b.ratio);
      const [worst] = onGrounds;
      const at = (pairs.get(text) ?? pairs.get(worst?.ground ?? ""))?.at;
      if (!worst || worst.ratio >= leastContrast || !at) continue;
      const { ground, ratio } = worst;
      yield {
        at,
        fault: {
          found: `${text} ${colourOf(text)} on ${ground} ${colourOf(ground)} in ${name}, a contrast of ${Math.floor(ratio * 10) / 10}`,
          wanted: `at least ${leastContrast}`,
          fix: `Make ${text} stand out more from ${ground}.`,
        },
      };
    }
  }
}

function outside(text: string): Fault {
  return { found: `“${shortened(text)}”`, wanted, fix: `Take it out; ${themeFile} sets tokens and nothing else.` };
}

function unended(text: string): Fault {
  const found = text === "" ? "a block without an end" : `“${shortened(text)}”, which does not end`;
  return { found, wanted, fix: "End each declaration with ; and the block with }." };
}

function twice(name: string): Fault {
  return { found: `${name} a second time`, wanted: "each token once", fix: "Take one of the two out." };
}

function tooLong(length: number): Fault {
  return { found: `a theme of ${length} characters`, wanted: `at most ${longestTheme}`, fix: "Shorten its comments." };
}

function shortened(text: string): string {
  const [line = ""] = text.trim().split("\n");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
