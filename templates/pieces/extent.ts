import { shortHeadingWords } from "../../src/date/short-words.ts";
import type { Site } from "../../src/site/site.ts";

/** From the first to the last day of the dense run: “21 May – 5 June 2023”; empty where the story has none. */
export function extent({ denseRun, messages }: Site): string {
  const [first, last] = [denseRun?.bins[0], denseRun?.bins.at(-1)];
  if (!first || !last) return "";
  const [from, to] = [
    shortHeadingWords(first.key, last.key.slice(0, 4), messages.dates),
    shortHeadingWords(last.last ?? last.key, "", messages.dates),
  ];
  return from === "" || first === last ? to : `${from} – ${to}`;
}
