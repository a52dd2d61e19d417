import { type Problem, problem, type Report, topOf } from "../problem.ts";
import { type ContentFile, largestAt } from "./content-file.ts";
import { invisibleIn } from "./invisible.ts";
import { reportLookAlikes } from "./look-alikes.ts";
import { positionsIn } from "./position.ts";

/**
 * Reads a content file as text: UTF-8, no larger than its path allows, lines that end with LF or CRLF (returned as LF),
 * no invisible characters. A byte order mark at the start is dropped. Anything else is reported and gives `undefined`.
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
  if (typeof bytes === "string") return unreadProblem(path, bytes);
  if (bytes.byteLength > largestAt(path)) return unreadProblem(path, "too large");

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
  const at = positionsIn(path, text)(hidden.offset);
  if (text[hidden.offset] !== "\r") return problem("invisible-character", at, hidden.fault);
  return problem("encoding", at, {
    found: "a line ended by a carriage return alone",
    wanted: "lines ended by LF or CRLF",
    fix: "Save the file again with Unix or Windows line ends.",
  });
}

/** What is wrong with a file whose bytes were not read. */
export function unreadProblem(path: string, why: Extract<ContentFile["bytes"], string>): Problem {
  const at = topOf(path);
  switch (why) {
    case "not a plain file":
      return problem("link", at, {
        found: "a link or device instead of a file",
        wanted: "plain files",
        fix: "Replace it by the file itself.",
      });
    case "too large":
      return problem("file-size", at, {
        found: `a file of more than ${largestAt(path)} bytes`,
        wanted: `at most ${largestAt(path)} bytes`,
        fix: path.endsWith(".md") ? "Split it into several records." : "Make it smaller.",
      });
    case "unreadable":
      return problem("unexpected-file", at, {
        found: "a file that cannot be read",
        wanted: "files that whoever runs the command may read",
        fix: "Change its permissions, or move it out of the content folder.",
      });
  }
}
