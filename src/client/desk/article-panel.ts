import type { FoundEvent, PastedArticle } from "../../desk/found-events.ts";
import type { DeskData } from "../../export/desk-data.ts";
import type { DeskMessages } from "../../language/language.ts";
import { element } from "../element.ts";
import { AskedWorker } from "./asked-worker.ts";
import { button } from "./button.ts";
import { FoundList } from "./found-list.ts";
import { labelled } from "./labelled.ts";
import type { FromReader, ToReader } from "./messages.ts";

interface Settings {
  /** The address of the script that reads articles. */
  readonly script: string;
  readonly story: DeskData;
  readonly words: DeskMessages;
  readonly onRead: (article: PastedArticle) => void;
  readonly onUsed: (found: FoundEvent) => void;
  readonly onAdded: (found: FoundEvent, event: string) => Promise<boolean>;
}

/** Where an article is pasted, and what is found in it. It stays in the page and is not kept. */
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
    const read = button(article.read, () => void this.#read());
    this.#settings = settings;
    this.element = element(
      "details",
      { class: "article" },
      element("summary", {}, article.title),
      element("p", {}, article.intro),
      labelled(this.#source, article.source),
      labelled(this.#published, article.published),
      labelled(this.#text, article.text),
      element("p", {}, read),
      this.#status,
      this.#found,
    );
  }

  async #read(): Promise<void> {
    const { script, story, words, onRead, onUsed, onAdded } = this.#settings;
    const article: PastedArticle = {
      text: this.#text.value,
      source: this.#source.value.trim(),
      published: this.#published.value.trim(),
    };
    this.#found.replaceChildren();
    this.#status.textContent = words.article.reading;
    const worker = new AskedWorker(script);
    try {
      const found = await worker.ask<FromReader>({ story, article } satisfies ToReader);
      this.#status.textContent = found ? words.article.found(found.events.length) : words.article.undated;
      if (!found || found.events.length === 0) return;
      onRead(article);
      const list = new FoundList({ ...found, text: article.text, words, onUsed, onAdded });
      this.#found.replaceChildren(list.element);
    } catch {
      this.#status.textContent = words.failed;
    } finally {
      worker.end();
    }
  }
}
