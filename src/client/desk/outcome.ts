import type { Review } from "../../desk/desk.ts";
import type { DeskMessages } from "../../language/language.ts";
import { element } from "../element.ts";
import { faultWords } from "./fault-words.ts";
import { isMissing } from "./field-input.ts";
import { type Destinations, WaysOut } from "./ways-out.ts";

/** What comes of all that is typed: how much is to be mended, the files and where they go, and how they will read. */
export class Outcome {
  readonly state = element("p", { role: "status", class: "state" });
  readonly out = element("div", { class: "ways-out" });
  readonly shown = element("div", { class: "as-it-will-read" });
  readonly #words: DeskMessages;
  readonly #ways: WaysOut;
  /** The review for which the ways out were made. */
  #madeFor = "";

  constructor(words: DeskMessages, to: Destinations) {
    this.#words = words;
    this.#ways = new WaysOut(words, to);
  }

  /** `first` is shown above the other ways out. */
  show(review: Review, first: readonly Node[]): void {
    const words = this.#words;
    const { shown } = review;
    this.state.textContent = this.#stateOf(review);
    this.#showOut(review, first);
    this.shown.replaceChildren(
      ...(shown
        ? [element("h2", {}, words.asItWillRead), element("div", { class: "sheet" }, ...contentOf(shown.page))]
        : []),
      ...(shown?.rows ? [element("h2", {}, words.inTimeline), ...contentOf(`<main>${shown.rows}</main>`)] : []),
    );
  }

  /** Those that stay the same are not made anew: somebody may be about to choose one. */
  #showOut(review: Review, first: readonly Node[]): void {
    const { records, elsewhere, isSound } = review;
    const madeFor = JSON.stringify([records.map(({ path, text }) => [path, text]), elsewhere, isSound]);
    if (madeFor === this.#madeFor) return;
    this.#madeFor = madeFor;
    const words = this.#words;
    const others = elsewhere.map((fault) => element("li", {}, `${fault.file}: `, faultWords(fault)));
    this.out.replaceChildren(
      ...(others.length > 0
        ? [element("h2", {}, words.elsewhere), element("ul", { class: "problems" }, ...others)]
        : []),
      ...(isSound ? [element("h2", { tabindex: "-1" }, words.theFiles), ...first, ...this.#ways.of(review)] : []),
    );
  }

  focus(): void {
    this.out.querySelector<HTMLElement>("h2[tabindex]")?.focus();
  }

  #stateOf({ records, elsewhere }: Review): string {
    const words = this.#words;
    const problems = [...records.flatMap((record) => record.problems), ...elsewhere];
    const errors = problems.filter(({ severity }) => severity === "error");
    const missing = errors.filter(isMissing).length;
    const state = [
      ...(missing > 0 ? [words.toFillIn(missing)] : []),
      ...(errors.length > missing ? [words.problems(errors.length - missing)] : []),
      ...(problems.length > errors.length ? [words.toLookAt(problems.length - errors.length)] : []),
    ];
    return state.join(", ") || words.sound;
  }
}

/** What a page of the site has to say. The templates have escaped all that was typed; nothing in it runs or loads. */
function contentOf(markup: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(markup, "text/html");
  return [...(body.querySelector("main")?.childNodes ?? [])];
}
