import { type Fault, type Problem, problem, type Report, topOf } from "../problem.ts";
import type { Rule } from "../rules.ts";
import { type ContentFile, largestFile } from "./content-file.ts";
import { invisibleIn } from "./invisible.ts";
import { reportLookAlikes } from "./look-alikes.ts";
import { positionAt } from "./position.ts";

/**
 * Reads a content file as text: UTF-8, at most 64 KiB, lines that end with LF or CRLF (returned as LF), no invisible
 * characters. A byte order mark at the start is dropped. Anything else is reported and gives `undefined`.
 */
export function readText(file: ContentFile, report: Report): string | undefined {
  const text = decode(file);
  if (typeof text !== "string") {
    report(text);
    return undefined;
  }
  reportLookAlikes(file.path, text, report);
  return text;
}

function decode({ path, bytes }: ContentFile): string | Problem {
  const start = topOf(path);
  if (typeof bytes === "string" || bytes.byteLength > largestFile) {
    const { rule, ...fault } = unread[typeof bytes === "string" ? bytes : "too large"];
    return problem(rule, start, fault);
  }

  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    return problem("encoding", start, {
      found: "bytes that are not UTF-8",
      wanted: "text in UTF-8",
      fix: "Save the file again with the encoding UTF-8.",
    });
  }

  const hidden = invisibleIn(text);
  if (!hidden) return text;
  const at = positionAt(path, text, hidden.offset);
  if (text[hidden.offset] !== "\r") return problem("invisible-character", at, hidden.fault);
  return problem("encoding", at, {
    found: "a line ended by a carriage return alone",
    wanted: "lines ended by LF or CRLF",
    fix: "Save the file again with Unix or Windows line ends.",
  });
}

/** The faults about files whose bytes were not read. */
const unread: Readonly<Record<Extract<ContentFile["bytes"], string>, Fault & { readonly rule: Rule }>> = {
  "not a plain file": {
    rule: "link",
    found: "a link or device instead of a file",
    wanted: "plain files",
    fix: "Replace it by the file itself.",
  },
  "too large": {
    rule: "file-size",
    found: `a file of more than ${largestFile} bytes`,
    wanted: `at most ${largestFile} bytes`,
    fix: "Split it into several records.",
  },
  unreadable: {
    rule: "unexpected-file",
    found: "a file that cannot be read",
    wanted: "files that whoever runs the command may read",
    fix: "Change its permissions, or move it out of the content folder.",
  },
};
