import type { FoundEvent, PastedArticle } from "../../desk/found-events.ts";
import type { DeskData } from "../../export/desk-data.ts";
import type { DeskMessages } from "../../language/language.ts";
import { element } from "../element.ts";
import { AskedWorker } from "./asked-worker.ts";
import { button } from "./field-input.ts";
import type { FromReader, ToReader } from "./messages.ts";

/** The words of an article, and what was read in them. */
const inEnglish = { lang: "en", dir: "ltr" };

interface Settings {
  /** The address of the script that reads articles. */
  readonly script: string;
  readonly story: DeskData;
  readonly words: DeskMessages;
  readonly onRead: (article: PastedArticle) => void;
  readonly onUsed: (found: FoundEvent) => void;
  readonly onAdded: (found: FoundEvent, event: string) => void;
}

/** Where an article is pasted, and a card for each event that is found in it. It stays in the page and is not kept. */
export class ArticlePanel {
  readonly element: HTMLDetailsElement;
  readonly #settings: Settings;
  readonly #text = element("textarea", { id: "article-text", rows: "12", autocomplete: "off", spellcheck: "false" });
  readonly #source = element("input", { id: "article-source", type: "text", autocomplete: "off", list: "list-source" });
  readonly #published = element("input", { id: "article-published", type: "text", autocomplete: "off" });
  readonly #status = element("p", { role: "status" });
  readonly #found = element("div", {});

  constructor(settings: Settings) {
    const { article } = settings.words;
    this.#settings = settings;
    this.element = element(
      "details",
      { class: "article" },
      element("summary", {}, article.title),
      element("p", {}, article.intro),
      element(
        "div",
        { class: "beside" },
        element(
          "div",
          {},
          labelled(article.source, this.#source),
          labelled(article.published, this.#published),
          labelled(article.text, this.#text),
          element(
            "p",
            {},
            button(article.read, () => void this.#read()),
          ),
        ),
        element(
          "section",
          { class: "found-events", "aria-labelledby": "found-events", tabindex: "0" },
          element("h2", { id: "found-events" }, article.result),
          this.#status,
          this.#found,
        ),
      ),
    );
  }

  async #read(): Promise<void> {
    const { script, story, words, onRead } = this.#settings;
    const [text, source, published] = [this.#text.value, this.#source.value.trim(), this.#published.value.trim()];
    this.#found.replaceChildren();
    this.#status.textContent = words.article.reading;
    const worker = new AskedWorker(script);
    try {
      const article: PastedArticle = { text, source, published };
      const found = await worker.ask<FromReader>({ story, article } satisfies ToReader);
      this.#status.textContent = found ? words.article.found(found.length) : words.article.undated;
      if (found) onRead(article);
      this.#found.replaceChildren(...(found ?? []).map((each, index) => this.#card(each, index + 1)));
    } catch {
      this.#status.textContent = words.failed;
    } finally {
      worker.end();
    }
  }

  #card(found: FoundEvent, number: number): HTMLElement {
    const { words, onUsed, onAdded } = this.#settings;
    const { use, addTo, why, rows } = words.article;
    return element(
      "section",
      { "aria-labelledby": `found-${number}` },
      element("h3", { id: `found-${number}` }, words.article.event(number)),
      element("blockquote", inEnglish, found.sentences.join(" ")),
      element(
        "dl",
        { class: "facts" },
        ...found.rows.flatMap((row, index) => [
          ...(row.of === found.rows[index - 1]?.of ? [] : [element("dt", {}, rows[row.of])]),
          element("dd", inEnglish, row.words),
        ]),
      ),
      element(
        "details",
        {},
        element("summary", {}, why),
        element("ul", inEnglish, ...found.why.map((line) => element("li", {}, line))),
      ),
      button(use, () => onUsed(found)),
      ...found.entries.map(({ id, title }) => button(addTo(title), () => onAdded(found, id))),
    );
  }
}

function labelled(label: string, input: HTMLElement): HTMLElement {
  return element("div", { class: "field" }, element("label", { for: input.id }, label), input);
}
