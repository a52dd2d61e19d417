import { type Complaint, problem, type Report } from "../problem.ts";
import { encoding } from "../rules/encoding.ts";
import { fileSize } from "../rules/file-size.ts";
import { invisibleCharacter } from "../rules/invisible-character.ts";
import { link } from "../rules/link.ts";
import type { ContentFile } from "./content-file.ts";
import { positionAt } from "./position.ts";

/** Larger files are refused; the largest honest entry is a twentieth of it. */
const largestFile = 64 * 1024;

/**
 * Characters that a reader cannot see but that change what they see: controls (C0, C1), bidirectional
 * overrides and isolates, zero-width space, byte order mark, tag characters, lone surrogates.
 */
const invisible = /(?![\n\t])\p{Cc}|[\u200b\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\p{Surrogate}]/u;

/**
 * The text of a content file: UTF-8, at most 64 KiB, lines ended by LF or CRLF (given back as LF), no invisible
 * characters. One byte order mark at the start is passed over. Reports and gives nothing when it is not that.
 */
export function readText(file: ContentFile, report: Report): string | undefined {
  const start = { file: file.path, line: 1, column: 1 };
  if (file.bytes === "not a plain file") {
    report(
      problem(link, start, {
        found: "a link or device instead of a file",
        wanted: "plain files",
        mend: "Replace it by the file itself.",
      }),
    );
    return undefined;
  }
  if (file.bytes.byteLength > largestFile) {
    report(
      problem(fileSize, start, {
        found: `a file of ${file.bytes.byteLength} bytes`,
        wanted: `at most ${largestFile} bytes`,
        mend: "Split it into several records.",
      }),
    );
    return undefined;
  }

  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(file.bytes).replaceAll("\r\n", "\n");
  } catch {
    report(
      problem(encoding, start, {
        found: "bytes that are not UTF-8",
        wanted: "text in UTF-8",
        mend: "Save the file again with the encoding UTF-8.",
      }),
    );
    return undefined;
  }

  const hidden = invisibleIn(text);
  if (hidden) {
    const at = positionAt(file.path, text, hidden.offset);
    report(
      text[hidden.offset] === "\r"
        ? problem(encoding, at, {
            found: "a line ended by a carriage return alone",
            wanted: "lines ended by LF or CRLF",
            mend: "Save the file again with Unix or Windows line ends.",
          })
        : problem(invisibleCharacter, at, hidden.complaint),
    );
    return undefined;
  }
  return text;
}

/** The first invisible character of a text, in UTF-16 units from its start. */
export function invisibleIn(text: string): { readonly offset: number; readonly complaint: Complaint } | undefined {
  const hidden = invisible.exec(text);
  if (!hidden) return undefined;
  const complaint = {
    found: `the invisible character ${codePoint(hidden[0])}`,
    wanted: "text that shows all it holds",
    mend: "Delete the character, or type the words again instead of pasting them.",
  };
  return { offset: hidden.index, complaint };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
