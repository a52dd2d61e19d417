import { whenWords } from "../date/words.ts";
import type { Language } from "../language/language.ts";
import { sourceName } from "../language/names.ts";
import type { Medium } from "../model.ts";

/** Says in a line what is shown, and what is said of it. */
export function mediumWords(medium: Medium, messages: Language): string {
  const { file, address, alt, caption, credit, licence, taken, source, graphic, poster, transcript } = medium;
  const parts = [
    alt,
    caption,
    credit,
    licence,
    taken && `${messages.media.taken} ${whenWords(taken, messages.dates)}`,
    source && `${messages.source}: ${sourceName(source, messages)}`,
    graphic && messages.media.graphic,
    poster && `poster ${poster.path}`,
    transcript !== undefined && `${messages.media.transcript}: ${transcript}`,
  ];
  return `${file?.path ?? address}: ${parts.filter(Boolean).join("; ")}`;
}
