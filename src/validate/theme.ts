import { didYouMean } from "../fix.ts";
import { type Fault, isFault, problem, type Report } from "../problem.ts";
import { positionsIn } from "../read/position.ts";
import type { RawText } from "../read/read.ts";
import type { Rule } from "../rules.ts";
import { contrast, leastContrast } from "./contrast.ts";
import { outside, readDeclarations, shortened, type ThemeFault } from "./theme-declarations.ts";
import { type ColourPair, colours, groundColours, mapGrounds, measure, onMaps, textColours } from "./theme-tokens.ts";

/** The tokens of the style that a story sets, each with a value that is written anew and never copied. */
export type Theme = ReadonlyMap<string, string>;

const longestTheme = 8 * 1024;
const hex = "#(?:[0-9a-f]{3}|[0-9a-f]{6})";
const colourPair = new RegExp(`^light-dark\\(\\s*(${hex})\\s*,\\s*(${hex})\\s*\\)$`, "i");
const width = /^(\d{1,3}(?:\.\d{1,3})?)rem$/;

/**
 * Reads `theme.css`, of which the grammar is closed: blocks of `:root` that set known tokens to a pair of colours or a
 * width. All else is reported, and so is text that its colours would make hard to read.
 */
export function readTheme({ file, text }: RawText, report: Report): Theme {
  const positionAt = positionsIn(file, text);
  const tell = (rule: Rule, offset: number, fault: Fault) => report(problem(rule, positionAt(offset), fault));
  if (text.length > longestTheme) {
    tell("text-limits", 0, tooLong(text.length));
    return new Map();
  }
  const tokens = new Map<string, Token>();
  const { declarations, fault } = readDeclarations(text);
  for (const { name, value, offset } of declarations) {
    const read = tokens.has(name) ? twice(name) : readValue(name, value);
    if (isFault(read)) tell("theme", offset, read);
    else tokens.set(name, { ...read, offset });
  }
  if (fault) tell("theme", fault.offset, fault);
  else for (const { offset, ...unreadable } of hardToRead(tokens)) tell("contrast", offset, unreadable);
  return new Map([...tokens].map(([name, { value }]) => [name, value]));
}

interface Value {
  /** As it is written into the style of the site. */
  readonly value: string;
  /** There where it is a colour. */
  readonly pair?: ColourPair;
}

interface Token extends Value {
  readonly offset: number;
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
      ...didYouMean(name, known, "Take the line out."),
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

/** Colours of text that cannot be told well from one of the grounds, each with the ground on which it is worst. */
function* hardToRead(tokens: ReadonlyMap<string, Token>): Iterable<ThemeFault> {
  for (const [scheme, name] of [
    [0, "light"],
    [1, "dark"],
  ] as const) {
    const colourOf = (token: string) =>
      (tokens.get(token)?.pair ?? colours[token] ?? mapGrounds[token] ?? ["", ""])[scheme];
    for (const text of Object.keys(textColours)) {
      const onGrounds = Object.keys(onMaps.includes(text) ? { ...groundColours, ...mapGrounds } : groundColours)
        .map((ground) => ({ ground, ratio: contrast(colourOf(text), colourOf(ground)) }))
        .sort((a, b) => a.ratio - b.ratio);
      const [worst] = onGrounds;
      const token = tokens.get(text) ?? tokens.get(worst?.ground ?? "");
      if (!worst || worst.ratio >= leastContrast || !token) continue;
      const { ground, ratio } = worst;
      yield {
        offset: token.offset,
        found: `${text} ${colourOf(text)} on ${ground} ${colourOf(ground)} in ${name}, a contrast of ${Math.floor(ratio * 10) / 10}`,
        wanted: `at least ${leastContrast}`,
        fix: `Make ${text} stand out more from ${ground}.`,
      };
    }
  }
}

function twice(name: string): Fault {
  return { found: `${name} a second time`, wanted: "each token once", fix: "Take one of the two out." };
}

function tooLong(length: number): Fault {
  return { found: `a theme of ${length} characters`, wanted: `at most ${longestTheme}`, fix: "Shorten its comments." };
}
