/** A line that two texts share, that only the first has, or only the second. */
export interface DiffLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** The lines, each behind its sign. */
export function diffText(lines: readonly DiffLine[]): string {
  return lines.map(({ sign, text }) => `${sign} ${text}`).join("\n");
}

/** How many lines before and after a change are shown. */
const context = 3;

/** What changed between two texts, with the lines around it and `…` for others; nothing where they are the same. */
export function changesBetween(before: string, after: string): readonly DiffLine[] {
  const lines = lineDiff(before, after);
  const isNear = lines.map((_, at) =>
    lines.slice(Math.max(at - context, 0), at + context + 1).some(({ sign }) => sign !== " "),
  );
  return lines.flatMap((line, at) => {
    if (isNear[at]) return [line];
    return isNear[at - 1] && isNear.includes(true, at) ? [{ sign: " ", text: "…" } as const] : [];
  });
}

/**
 * How a text became another, line by line: the longest row of lines in common stays. The package that compares words
 * would weigh more than the desk has room for.
 */
function lineDiff(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [before, after].map((text) => text.replace(/\n$/, "").split("\n")) as [string[], string[]];
  /** How many lines the rests from here have in common. */
  const common = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      (common[i] as Uint32Array)[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    const isSame = i < old.length && old[i] === now[j];
    const isGone = i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1));
    if (isSame) lines.push({ sign: " ", text: old[i++] ?? "" });
    else if (isGone) lines.push({ sign: "-", text: old[i++] ?? "" });
    else lines.push({ sign: "+", text: now[j] ?? "" });
    if (isSame || !isGone) j++;
  }
  return lines;
}
