import { type RawStory, read } from "../../src/read/read.ts";
import type { RawRecord } from "../../src/read/record.ts";
import { type Files, inWords, story } from "../story.ts";

/** What one event file is read as, and what is wrong with it, a line each. */
export function readEvent(content: string | Uint8Array): {
  readonly record: RawRecord | undefined;
  readonly problems: readonly string[];
} {
  const { raw, problems } = readStory({ "events/first.md": content });
  return { record: raw.records.find(({ id }) => id === "first"), problems };
}

export function readStory(files: Files): { readonly raw: RawStory; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const raw = read(story(files), (problem) => problems.push(inWords(problem)));
  return { raw, problems };
}
