import { shortHeadingWords } from "../date/short-words.ts";
import type { Site } from "../site/site.ts";

/** From the first to the last day of the dense run: “21 May – 5 June 2023”; empty where the story has none. */
export function extent({ denseRun, messages }: Site): string {
  if (!denseRun) return "";
  const { first, last } = denseRun;
  const from = shortHeadingWords(first, last.slice(0, 4), messages.dates);
  const to = shortHeadingWords(last, "", messages.dates);
  return from === "" || first === last ? to : `${from} – ${to}`;
}
