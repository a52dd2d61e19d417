import type { Report } from "../problem.ts";
import { topFiles } from "../url.ts";
import { type ContentFile, staticFolder } from "./content-file.ts";
import { type FolderRules, pictureSignatures, readTypedFiles, type TypedFile } from "./typed-files.ts";

/** What the site has as it is. No type is run by a browser, shown as a page, or loaded by one as its style. */
const rules: FolderRules = {
  folder: staticFolder,
  rule: "static-file",
  types: {
    png: pictureSignatures.png,
    jpg: pictureSignatures.jpeg,
    jpeg: pictureSignatures.jpeg,
    webp: pictureSignatures.webp,
    avif: ["????ftypavi"],
    ico: ["\0\0\x01\0"],
    pdf: ["%PDF-"],
    woff2: ["wOF2"],
    csv: "text",
    txt: "text",
  },
  otherNames: topFiles,
  mostFiles: 200,
  mostBytes: 20 * 1024 * 1024,
};

/** The files below `static/`, in order, without those that are refused. */
export function readStaticFiles(files: readonly ContentFile[], report: Report): readonly TypedFile[] {
  return readTypedFiles(files, rules, report);
}
