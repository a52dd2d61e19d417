import type { Review, Reviewed } from "../../desk/desk.ts";
import { proposedTo, wayOut } from "../../desk/way-out.ts";
import type { DeskMessages } from "../../language/language.ts";
import type { Repository } from "../../model.ts";
import { element } from "../element.ts";
import { button } from "./button.ts";
import { labelled } from "./labelled.ts";

/** In characters; programs for mail take addresses of about 2,000. */
const longestMail = 1900;

/** What is named has to be there before what names it. */
const order = ["sources/", "places/", "actors/", "questions/", "events/"];

/** Where what is typed can be sent. */
export interface Destinations {
  readonly contact: string | undefined;
  readonly repository: Repository | undefined;
}

/** The files that were made, what changes by them, and how they are sent. */
export class WaysOut {
  readonly #words: DeskMessages;
  readonly #to: Destinations;
  /** The address of the page that the forge shows for the branch of the first file, as somebody gives it. */
  #compared = "";

  constructor(words: DeskMessages, to: Destinations) {
    this.#words = words;
    this.#to = to;
  }

  of({ records }: Review): readonly Node[] {
    const { unchanged, sameBranch } = this.#words;
    const { repository } = this.#to;
    const files = records.filter(({ changes }) => changes?.length !== 0).sort((a, b) => rank(a) - rank(b));
    if (files.length === 0) return [element("p", {}, unchanged)];
    const links = files.map(() => element("p", { class: "way" }));
    const items = files.map((file, index) => this.#item(file, links[index] as HTMLElement));
    const lead = () => {
      for (const [index, file] of files.entries()) links[index]?.replaceChildren(...this.#linkTo(file, index === 0));
    };
    lead();
    if (files.length > 1 && repository) {
      items[0]?.append(element("p", {}, sameBranch));
      if (repository.forge === "github") items[0]?.append(this.#branch(lead));
    }
    return [element("ol", { class: "files" }, ...items), ...mailTo(files, this.#to.contact, this.#words)];
  }

  #item({ path, text, changes }: Reviewed, link: HTMLElement): HTMLLIElement {
    const { changes: changesOf, copied, copy, download } = this.#words;
    const status = element("span", { role: "status" });
    const shown = changes
      ? changes.map(({ sign, text: line }) =>
          element(sign === "-" ? "del" : sign === "+" ? "ins" : "span", {}, `${sign} ${line}\n`),
        )
      : [text];
    const file = nameOf(path);
    const copyText = async () => {
      await navigator.clipboard.writeText(text);
      status.textContent = copied;
    };
    const saveText = button(download(file), () => save(file, text));
    return element(
      "li",
      {},
      element("h3", {}, path),
      element("pre", { class: "sample", tabindex: "0", "aria-label": changes ? changesOf : path }, ...shown),
      element("p", {}, button(copy(file), copyText), " ", status),
      link,
      element("p", {}, saveText),
    );
  }

  /** A new file opens with its text where it can: the first, and those after it in its branch. */
  #linkTo({ path, text, changes }: Reviewed, isFirst: boolean): readonly Node[] {
    const { repository } = this.#to;
    const { openEditor, openNewFile, proposeOn } = this.#words;
    if (!repository) return [];
    const branch = isFirst ? repository : proposedTo(repository, this.#compared);
    const { forge, address, hasText } = wayOut(branch ?? repository, path, text, changes === undefined);
    const open = changes ? openEditor : openNewFile;
    return [link(branch && hasText ? proposeOn(forge, nameOf(path)) : open(forge, nameOf(path)), address)];
  }

  #branch(onGiven: () => void): HTMLElement {
    const { branch, branchHint } = this.#words;
    const input = element("input", { id: "branch", type: "text", autocomplete: "off" });
    input.value = this.#compared;
    input.addEventListener("input", () => {
      this.#compared = input.value.trim();
      onGiven();
    });
    return labelled(input, branch, branchHint);
  }
}

function rank({ path }: Reviewed): number {
  return order.findIndex((folder) => path.startsWith(folder));
}

function nameOf(path: string): string {
  return path.split("/").at(-1) ?? path;
}

function save(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  const anchor = element("a", { href: address, download: file });
  anchor.click();
  URL.revokeObjectURL(address);
}

function mailTo(files: readonly Reviewed[], contact: string | undefined, words: DeskMessages): readonly Node[] {
  if (contact === undefined) return [];
  const way = (address: string) => element("p", { class: "way" }, link(words.byMail, address));
  if (!contact.startsWith("mailto:")) return [way(contact)];
  const subject = encodeURIComponent(files.map(({ path }) => path).join(", "));
  const body = encodeURIComponent(
    files
      .map(({ path, text }) => `${path}\n\n${text}`)
      .join("\n\n")
      .replaceAll("\n", "\r\n"),
  );
  const whole = `${contact}?subject=${subject}&body=${body}`;
  return whole.length <= longestMail
    ? [way(whole)]
    : [element("p", {}, words.mailTooLong), way(`${contact}?subject=${subject}`)];
}

function link(label: string, address: string): HTMLAnchorElement {
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer nofollow" }, label);
}
