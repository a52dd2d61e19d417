import type { FoundEvent, FoundEvents } from "../../desk/found-events.ts";
import type { Decided } from "../../desk/local-request.ts";
import type { DeskMessages } from "../../language/language.ts";
import { element } from "../element.ts";
import { button } from "./button.ts";
import { inEnglish } from "./fault-words.ts";
import { MarkedText } from "./marked-text.ts";

interface Settings extends FoundEvents {
  readonly text: string;
  readonly words: DeskMessages;
  readonly onUsed: (found: FoundEvent) => void;
  /** Tells whether there is such an entry. */
  readonly onAdded: (found: FoundEvent, event: string) => Promise<boolean>;
  /** How drafts are decided in the desk of a preview. */
  readonly review?: Review | undefined;
}

interface Review {
  readonly decided: Decided;
  readonly onSkip: (found: FoundEvent) => void;
  readonly onUndo: () => void;
}

/** An article with its marks, and beside it a card for each event that was found in it. */
export class FoundList {
  readonly element: HTMLElement;
  readonly #settings: Settings;
  readonly #text: MarkedText;
  readonly #cards: readonly HTMLElement[];
  #current = 0;

  constructor(settings: Settings) {
    const { text, marks, events, words, review } = settings;
    const { article } = words;
    this.#settings = settings;
    this.#text = new MarkedText(text, marks, words);
    this.#cards = events.map((event, index) => this.#card(event, index));
    this.element = element(
      "div",
      { class: "beside" },
      this.#text.element,
      element(
        "section",
        { class: "found-events", "aria-labelledby": "found-events" },
        element("h2", { id: "found-events" }, article.result),
        element("p", { class: "hint" }, review ? article.reviewKeys : article.keys),
        ...(review ? [keyed(article.undo, "u", review.onUndo)] : []),
        element("div", { class: "found-cards" }, ...this.#cards),
      ),
    );
    this.element.addEventListener("keydown", (event) => this.#press(event));
    this.element.addEventListener("focusin", ({ target }) => {
      const card = this.#cards.findIndex((each) => each.contains(target as Node));
      if (card >= 0) this.#mark(card);
    });
  }

  /** Leads to an event that was found, whose card then begins where the cards do. */
  focus(number: number): void {
    const card = this.#cards[Math.min(Math.max(number, 0), this.#cards.length - 1)];
    const list = card?.parentElement;
    if (!card || !list) return;
    card.focus({ preventScroll: true });
    list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollIntoView({ block: "nearest" });
  }

  /** Leads to the first event from here on that is undecided, or stays where there is none. */
  focusUndecided(from = 0): void {
    const decided = this.#settings.review?.decided ?? [];
    const next = decided.findIndex((each, index) => index >= from && each === null);
    this.focus(next < 0 ? from : next);
  }

  #mark(number: number): void {
    if (this.#current === number && this.#cards[number]?.ariaCurrent) return;
    this.#current = number;
    for (const [index, card] of this.#cards.entries()) {
      if (index === number) card.setAttribute("aria-current", "true");
      else card.removeAttribute("aria-current");
    }
    this.#text.show(number);
  }

  /** Letters do something in the cards alone, and in the place that they have on the keyboard where it has others. */
  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const key = /^[a-z0-9]$/i.test(event.key)
      ? event.key.toLowerCase()
      : event.code.replace(/^Key|^Digit/, "").toLowerCase();
    const { review } = this.#settings;
    const act: Readonly<Record<string, (() => void) | undefined>> = {
      j: () => this.focus(this.#current + 1),
      k: () => this.focus(this.#current - 1),
      u: review?.onUndo,
    };
    const control = this.#cards[this.#current]?.querySelector<HTMLElement>(`[aria-keyshortcuts~="${key}"]`);
    const pressed =
      act[key] ?? (control && (() => (control instanceof HTMLInputElement ? control.focus() : control.click())));
    if (!pressed) return;
    event.preventDefault();
    pressed();
  }

  /** Where the id of an entry that is not offered can be given. */
  #other(found: FoundEvent, id: string): HTMLElement {
    const { words, onAdded } = this.#settings;
    const input = element("input", { id, type: "text", autocomplete: "off", list: "list-event-related" });
    input.setAttribute("aria-keyshortcuts", "i");
    const add = async () => {
      if (!(await onAdded(found, input.value.trim()))) input.setAttribute("aria-invalid", "true");
    };
    input.addEventListener("change", () => void add());
    return element(
      "div",
      { class: "field" },
      element("label", { for: id }, words.article.addToOther, " ", element("kbd", { "aria-hidden": "true" }, "i")),
      input,
    );
  }

  #card(found: FoundEvent, index: number): HTMLElement {
    const { words, onUsed, onAdded, review } = this.#settings;
    const { article } = words;
    const decided = review?.decided[index];
    const id = `found-${index + 1}`;
    return element(
      "section",
      { "aria-labelledby": id, tabindex: "-1" },
      element(
        "h3",
        { id },
        article.event(index + 1),
        ...(decided ? [": ", article.decided[decided.decision](decided.event ?? "")] : []),
      ),
      ...(found.origin === undefined ? [] : [element("p", {}, article.proposedBy(found.origin))]),
      element("blockquote", inEnglish, found.sentences.join(" ")),
      element(
        "dl",
        { class: "facts" },
        ...found.rows.flatMap((row, at) => [
          ...(row.of === found.rows[at - 1]?.of ? [] : [element("dt", {}, article.rows[row.of])]),
          element("dd", inEnglish, row.words),
        ]),
      ),
      element(
        "details",
        {},
        element("summary", { "aria-keyshortcuts": "w" }, article.why),
        element("ul", inEnglish, ...found.why.map((line) => element("li", {}, line))),
      ),
      keyed(article.use, "n", () => onUsed(found)),
      ...found.entries.map(({ id: event, title }, at) =>
        keyed(article.addTo(title), at === 0 ? "a 1" : String(at + 1), () => void onAdded(found, event)),
      ),
      this.#other(found, `${id}-entry`),
      ...(review ? [keyed(article.skip, "s", () => review.onSkip(found))] : []),
    );
  }
}

/** A button with the keys that press it. */
function keyed(label: string, keys: string, act: () => void): HTMLButtonElement {
  const made = button(label, act);
  made.setAttribute("aria-keyshortcuts", keys);
  made.append(" ", element("kbd", { "aria-hidden": "true" }, keys.slice(0, 1)));
  return made;
}
