import type { ParseFailure } from "./imported.ts";

/**
 * Decodes a file. UTF-8 and UTF-16 tell themselves apart; any other encoding must be named, as a guess could turn names
 * into others without a word.
 */
export function decode(bytes: Uint8Array, encoding?: string): string | ParseFailure {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return { errors: ["it is a spreadsheet or a zip file: save the sheet as “CSV UTF-8”"] };
  const label = encoding ?? utf16Of(bytes) ?? "utf-8";
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return { errors: [`“${label}” is no encoding: name one such as windows-1252`] };
    return {
      errors: [
        encoding === undefined
          ? "it is no text in UTF-8: save it so (a sheet as “CSV UTF-8”), or name its encoding, as in --encoding windows-1252"
          : `it is no text in ${encoding}: save it again in UTF-8`,
      ],
    };
  }
  const nul = text.indexOf("\0");
  return nul < 0 ? text : { errors: [`it is no text: character ${nul + 1} is a NUL; save it again in UTF-8`] };
}

/** UTF-16 by its byte order mark, or by the zero bytes of a first ASCII character. */
function utf16Of([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return "utf-16be";
  return undefined;
}
