import { type ReadYaml, readYaml } from "./yaml.ts";
import type { YamlFault } from "./yaml-tokens.ts";

/** What stands for a value that cannot be read; the shortest, so that it fits in every line. */
export const standIn = "~";
/** A line may hide the next one with something wrong in it; more than this are left for the next check. */
const mostRounds = 8;

/** What could be read of a YAML text around lines that are wrong. */
export interface YamlAround {
  readonly data: unknown;
  /** The text that the data is from, as long as the one that was written: values that are wrong have a stand-in in it. */
  readonly text: string;
  readonly faults: readonly YamlFault[];
}

/**
 * Reads the lines of a YAML text other than those that `readYaml` refuses, so that all that is wrong in a file is
 * told at once. `undefined` if that cannot be done.
 */
export function readAround(text: string, { faults }: Pick<ReadYaml, "faults">): YamlAround | undefined {
  const lines = text.split("\n");
  const starts = startsOf(lines);
  const touched = new Set<number>();
  const all = [...faults];
  let [latest, consequences] = [faults, [] as readonly YamlFault[]];
  for (let round = 0; round < mostRounds; round++) {
    for (const { offset } of latest) takeOut(lines, lineAt(starts, offset), touched);
    for (const { offset } of consequences) blank(lines, lineAt(starts, offset), touched);
    const again = readYaml(lines.join("\n"));
    if (again.faults.length === 0) return { data: again.data ?? {}, text: lines.join("\n"), faults: all };
    const isNew = ({ offset }: YamlFault) => !isBeside(touched, lineAt(starts, offset));
    latest = again.faults.filter(isNew);
    consequences = again.faults.filter((fault) => !isNew(fault));
    all.push(...latest);
  }
  return undefined;
}

/** Puts a stand-in for the value of a line and blanks what belongs to it below. */
function takeOut(lines: string[], index: number, touched: Set<number>): void {
  const line = lines[index] ?? "";
  const [, indentation = "", key] = /^(\s*(?:-\s+)*)(?:-(?=\S))?([A-Za-z_][\w-]*)?/.exec(line) ?? [];
  const isBareItem = /^\s*-\S/.test(line);
  const value = isBareItem ? `- ${standIn}` : key === undefined ? standIn : `${key}: ${standIn}`;
  const fixed = `${indentation.replaceAll("\t", " ")}${value}`;
  for (let below = index + 1; isDeeper(lines[below], indentation.length); below++) blank(lines, below, touched);
  if (fixed.length > line.length) blank(lines, index, touched);
  else lines[index] = fixed.padEnd(line.length);
  touched.add(index);
}

function blank(lines: string[], index: number, touched: Set<number>): void {
  lines[index] = " ".repeat(lines[index]?.length ?? 0);
  touched.add(index);
}

function isDeeper(line: string | undefined, column: number): boolean {
  return line !== undefined && line.trim() !== "" && line.search(/\S/) > column;
}

/** What is wrong next to a line that was taken out is mostly its consequence. */
function isBeside(touched: ReadonlySet<number>, index: number): boolean {
  return [index - 1, index, index + 1].some((near) => touched.has(near));
}

function startsOf(lines: readonly string[]): readonly number[] {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
}

/** The index of the line in which an offset lies. */
function lineAt(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset);
}
