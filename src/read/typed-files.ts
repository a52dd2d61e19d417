import { type Fault, problem, type Report, topOf } from "../problem.ts";
import type { Rule } from "../rules.ts";
import { type ContentFile, largestAt, sizeOf } from "./content-file.ts";
import { readText, unreadProblem } from "./text.ts";

/** A file that is no record, with its bytes. */
export interface TypedFile {
  /** Relative to the content folder: `static/logo.png`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What files of a type may begin with, in Latin-1, where `?` is any byte; those of a text have nothing in common. */
export type Signature = readonly string[] | "text";

/** What pictures begin with, by their type. */
export const pictureSignatures = {
  jpeg: ["\xff\xd8\xff"],
  png: ["\x89PNG\r\n\x1a\n"],
  webp: ["RIFF????WEBP"],
} as const;

/** What a folder may hold beside records. */
export interface FolderRules {
  readonly folder: string;
  readonly rule: Rule;
  /** Its types, by the ending of their names. */
  readonly types: Readonly<Record<string, Signature>>;
  /** Names of texts that need none of these endings. */
  readonly otherNames: readonly string[];
  readonly mostFiles: number;
  /** Of all files together. */
  readonly mostBytes: number;
}

/** Lower-case parts with exactly one dot, so that no host reads another type out of a name. */
const nameForm = /^(?:[a-z0-9]+(?:[_-][a-z0-9]+)*\/)*[a-z0-9]+(?:[_-][a-z0-9]+)*\.([a-z0-9]+)$/;

/** The files of a folder, in order, without those that are refused: each by its name, its type and its bytes. */
export function readTypedFiles(
  files: readonly ContentFile[],
  rules: FolderRules,
  report: Report,
): readonly TypedFile[] {
  let size = 0;
  const sound: TypedFile[] = [];
  for (const [index, file] of files.entries()) {
    const { path, bytes } = file;
    size += sizeOf(file);
    if (index >= rules.mostFiles || size > rules.mostBytes) {
      report(problem(rules.rule, topOf(path), tooMuch(rules)));
      break;
    }
    if (typeof bytes === "string" || bytes.byteLength > largestAt(path)) {
      report(unreadProblem(path, typeof bytes === "string" ? bytes : "too large"));
      continue;
    }
    const signature = signatureOf(path, rules);
    const fault = signature === undefined ? otherType(path, rules) : contentFault(path, bytes, signature);
    if (fault) report(problem(rules.rule, topOf(path), fault));
    else if (signature !== "text" || readText(file, report) !== undefined) sound.push({ path, bytes });
  }
  return sound;
}

function signatureOf(path: string, { folder, types, otherNames }: FolderRules): Signature | undefined {
  const name = path.slice(folder.length + 1);
  if (otherNames.includes(name)) return "text";
  const ending = nameForm.exec(name)?.[1] ?? "";
  return Object.hasOwn(types, ending) ? types[ending] : undefined;
}

/** Whether bytes begin as those of a type do. */
export function beginsAs(bytes: Uint8Array, signature: readonly string[]): boolean {
  return signature.some((start) =>
    Array.from(start).every((sign, index) => sign === "?" || sign.charCodeAt(0) === bytes[index]),
  );
}

function contentFault(path: string, bytes: Uint8Array, signature: Signature): Fault | undefined {
  if (signature === "text" || beginsAs(bytes, signature)) return undefined;
  const ending = path.slice(path.lastIndexOf("."));
  return {
    found: `a file with the ending ${ending} that does not begin as one`,
    wanted: "a file of the type that its name says",
    fix: "Save it again in that type, or give it the ending of the one that it has.",
  };
}

function otherType(path: string, { folder, types, otherNames }: FolderRules): Fault {
  const others = otherNames.length > 0 ? `; or ${otherNames.join(" or ")}` : "";
  return {
    found: `the file name ${path.slice(folder.length + 1)}`,
    wanted: `lower-case letters a-z, digits, hyphens and underscores, then one of ${Object.keys(types)
      .map((type) => `.${type}`)
      .join(", ")}${others}`,
    fix: "Rename it, turn it into one of these types, or take it out.",
  };
}

function tooMuch({ folder, mostFiles, mostBytes }: FolderRules): Fault {
  return {
    found: `more than ${folder}/ may hold`,
    wanted: `at most ${mostFiles} files and ${mostBytes} bytes in all`,
    fix: "Take out what no page needs, or publish large files elsewhere and link to them.",
  };
}
