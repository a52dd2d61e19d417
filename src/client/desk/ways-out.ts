import type { Review, Reviewed } from "../../desk/desk.ts";
import type { DeskMessages } from "../../language/language.ts";
import { element } from "../element.ts";
import { button } from "./field-input.ts";

/** In characters; programs for mail take addresses of about 2,000. */
const longestMail = 1900;

/** What is named has to be there before what names it. */
const order = ["sources/", "places/", "actors/", "questions/", "events/"];

/** The files that were made, what changes by them, and how they are sent. */
export function waysOut({ records }: Review, contact: string | undefined, words: DeskMessages): readonly Node[] {
  const files = records.filter(({ changes }) => changes?.length !== 0).sort((a, b) => rank(a) - rank(b));
  if (files.length === 0) return [element("p", {}, words.unchanged)];
  return [
    element("ol", { class: "files" }, ...files.map((file, index) => fileItem(file, index === 0, words))),
    ...(files.length > 1 && files[0]?.wayOut ? [element("p", {}, words.sameBranch)] : []),
    ...mailTo(files, contact, words),
  ];
}

function rank({ path }: Reviewed): number {
  return order.findIndex((folder) => path.startsWith(folder));
}

/** The first file opens with its text where it can; those after it join its branch, which no address names yet. */
function fileItem({ path, text, changes, wayOut }: Reviewed, isFirst: boolean, words: DeskMessages): HTMLLIElement {
  const file = path.split("/").at(-1) ?? path;
  const status = element("span", { role: "status" });
  const shown = changes
    ? changes.map(({ sign, text: line }) =>
        element(sign === "-" ? "del" : sign === "+" ? "ins" : "span", {}, `${sign} ${line}\n`),
      )
    : [text];
  const copy = button(words.copy(file), async () => {
    await navigator.clipboard.writeText(text);
    status.textContent = words.copied;
  });
  const isProposed = isFirst && wayOut?.hasText;
  const openWords = changes ? words.openEditor : words.openNewFile;
  return element(
    "li",
    {},
    element("h3", {}, path),
    element("pre", { class: "sample", tabindex: "0", "aria-label": changes ? words.changes : path }, ...shown),
    element("p", {}, copy, " ", status),
    ...(wayOut
      ? [link(isProposed ? words.proposeOn(wayOut.forge) : openWords(wayOut.forge, file), wayOut.address)]
      : []),
    element(
      "p",
      {},
      button(words.download(file), () => download(file, text)),
    ),
  );
}

function download(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  const anchor = element("a", { href: address, download: file });
  anchor.click();
  URL.revokeObjectURL(address);
}

function mailTo(files: readonly Reviewed[], contact: string | undefined, words: DeskMessages): readonly Node[] {
  if (contact === undefined) return [];
  if (!contact.startsWith("mailto:")) return [link(words.byMail, contact)];
  const subject = encodeURIComponent(files.map(({ path }) => path).join(", "));
  const body = encodeURIComponent(
    files
      .map(({ path, text }) => `${path}\n\n${text}`)
      .join("\n\n")
      .replaceAll("\n", "\r\n"),
  );
  const whole = `${contact}?subject=${subject}&body=${body}`;
  return whole.length <= longestMail
    ? [link(words.byMail, whole)]
    : [element("p", {}, words.mailTooLong), link(words.byMail, `${contact}?subject=${subject}`)];
}

function link(label: string, address: string): HTMLParagraphElement {
  const anchor = element("a", { href: address, target: "_blank", rel: "noopener noreferrer nofollow" }, label);
  return element("p", { class: "way" }, anchor);
}
