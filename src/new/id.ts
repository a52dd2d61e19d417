import type { Fault } from "../problem.ts";
import { isId, longestId, type RecordKind } from "../read/record.ts";
import type { KnownStory } from "./known-story.ts";

/**
 * Makes an id of words: their letters a-z, without accents, and their digits, with hyphens between words. It makes none
 * where a letter or a digit would be lost: an id is permanent, so a person must choose how to write it.
 */
export function idFrom(words: string): string | undefined {
  const plain = words
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
  if (/(?![a-z0-9])[\p{L}\p{N}]/u.test(plain)) return undefined;
  const whole = (plain.match(/[a-z0-9]+/g) ?? []).join("-");
  const id = whole.length <= longestId ? whole : whole.slice(0, longestId + 1).replace(/-[^-]*$/, "");
  return isId(id) ? id : undefined;
}

/** Says why a new record cannot have an id. */
export function idFault(kind: RecordKind, id: string, story: KnownStory): Fault | undefined {
  if (!isId(id)) {
    return {
      found: `the id “${id}”`,
      wanted: `lower-case letters a-z, digits and single hyphens, at most ${longestId}`,
      fix: "Write it so; it is the name of the file and stays its address for good.",
    };
  }
  const holder = story.holderOf(kind, id);
  return holder === undefined
    ? undefined
    : { found: `the id “${id}”, which is that of ${holder}`, wanted: "an id that is free", fix: "Choose another." };
}
