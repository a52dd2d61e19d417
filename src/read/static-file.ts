import { type Fault, problem, type Report, topOf } from "../problem.ts";
import { topFiles } from "../url.ts";
import { type ContentFile, staticFolder } from "./content-file.ts";
import { readText, unreadProblem } from "./text.ts";

/** A file that the site has as it is. */
export interface StaticFile {
  /** Relative to the content folder: `static/logo.png`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const mostStaticFiles = 200;
const largestStatic = 20 * 1024 * 1024;

/** What files of a type begin with, from which byte on, in Latin-1; those of a text have nothing in common. */
type Signature = readonly [offset: number, start: string] | "text";

/** The types, by the ending of their names. None is run by a browser, shown as a page, or loaded by one as its style. */
const types: Readonly<Record<string, Signature>> = {
  png: [0, "\x89PNG\r\n\x1a\n"],
  jpg: [0, "\xff\xd8\xff"],
  jpeg: [0, "\xff\xd8\xff"],
  webp: [8, "WEBP"],
  avif: [4, "ftypavi"],
  ico: [0, "\0\0\x01\0"],
  pdf: [0, "%PDF-"],
  woff2: [0, "wOF2"],
  csv: "text",
  txt: "text",
};
/** Lower-case parts with exactly one dot, so that no host reads another type out of a name. */
const pathForm = /^static\/(?:[a-z0-9]+(?:[_-][a-z0-9]+)*\/)*[a-z0-9]+(?:[_-][a-z0-9]+)*\.([a-z0-9]+)$/;

/** The files below `static/`, in order, without those that are refused: each by its name, its type and its bytes. */
export function readStaticFiles(files: readonly ContentFile[], report: Report): readonly StaticFile[] {
  let size = 0;
  const sound: StaticFile[] = [];
  for (const [index, file] of files.entries()) {
    const { path, bytes } = file;
    size += typeof bytes === "object" ? bytes.byteLength : 0;
    if (index >= mostStaticFiles || size > largestStatic) {
      report(problem("static-file", topOf(path), tooMuch));
      break;
    }
    if (typeof bytes === "string") {
      report(unreadProblem(path, bytes));
      continue;
    }
    const signature = signatureOf(path);
    const fault = signature === undefined ? otherType(path) : contentFault(path, bytes, signature);
    if (fault) report(problem("static-file", topOf(path), fault));
    else if (signature !== "text" || readText(file, report) !== undefined) sound.push({ path, bytes });
  }
  return sound;
}

function signatureOf(path: string): Signature | undefined {
  if (topFiles.some((name) => path === `${staticFolder}/${name}`)) return "text";
  const ending = pathForm.exec(path)?.[1] ?? "";
  return Object.hasOwn(types, ending) ? types[ending] : undefined;
}

function contentFault(path: string, bytes: Uint8Array, signature: Signature): Fault | undefined {
  if (signature === "text") return undefined;
  const [offset, start] = signature;
  const found = Buffer.from(bytes.subarray(offset, offset + start.length)).toString("latin1");
  if (found === start) return undefined;
  const ending = path.slice(path.lastIndexOf("."));
  return {
    found: `a file with the ending ${ending} that does not begin as one`,
    wanted: "a file of the type that its name says",
    fix: "Save it again in that type, or give it the ending of the one that it has.",
  };
}

function otherType(path: string): Fault {
  return {
    found: `the file name ${path.slice(staticFolder.length + 1)}`,
    wanted: `lower-case letters a-z, digits, hyphens and underscores, then one of ${Object.keys(types)
      .map((type) => `.${type}`)
      .join(", ")}; or ${topFiles.join(" or ")}`,
    fix: "Rename it, turn it into one of these types, or take it out.",
  };
}

const tooMuch: Fault = {
  found: `more than ${staticFolder}/ may hold`,
  wanted: `at most ${mostStaticFiles} files and ${largestStatic} bytes in all`,
  fix: "Take out what no page needs, or publish large files elsewhere and link to them.",
};
