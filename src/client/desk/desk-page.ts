import type { Opened, Review } from "../../desk/desk.ts";
import type { FoundEvent, PastedArticle } from "../../desk/found-events.ts";
import type { Done, LocalArticle, LocalRequest, LocalStory } from "../../desk/local-request.ts";
import type { DeskData } from "../../export/desk-data.ts";
import type { DeskMessages } from "../../language/language.ts";
import { type RecordKind, recordFile } from "../../read/record.ts";
import { below, deskFilePath } from "../../url.ts";
import { element } from "../element.ts";
import { ArticlePanel } from "./article-panel.ts";
import type { AskedWorker } from "./asked-worker.ts";
import { button } from "./button.ts";
import { Checked } from "./checked.ts";
import { addFound, type Entry, entryFor, entryFound, entryNamed, entryOpened } from "./entry.ts";
import { FoundList } from "./found-list.ts";
import { KeptEntries } from "./kept-entries.ts";
import { type LocalDesk, Refused } from "./local-desk.ts";
import type { Begun, ToWorker } from "./messages.ts";
import { Outcome } from "./outcome.ts";
import { RecordList } from "./record-list.ts";

interface Settings {
  /** The path of the site. */
  readonly base: string;
  readonly worker: AskedWorker;
  readonly story: DeskData & Partial<LocalStory>;
  readonly begun: Begun;
  readonly words: DeskMessages;
  /** The desk of the preview that serves this page, where the page may write there. */
  readonly local: LocalDesk | undefined;
  /** Shows the page anew, beside the story as it is now. */
  readonly onWritten: (message: string) => Promise<void>;
}

/** The page on which records are typed: what it begins with, the form, what comes of it and where that goes. */
export class DeskPage {
  readonly element = element("div", {});
  readonly #settings: Settings;
  readonly #kept: KeptEntries;
  readonly #records: RecordList;
  readonly #outcome: Outcome;
  readonly #checked: Checked;
  /** An article of the preview with its drafts. */
  readonly #drafts = element("div", { class: "article" });
  /** What the desk of the preview answers. */
  readonly #answer = element("p", { role: "status" });
  #list: FoundList | undefined;
  #review: Review | undefined;
  /** The entry with which the page begins when nothing was kept. */
  #blank: Entry | undefined;
  /** The article of which entries are made, with the id of its source once that has one. */
  #article: PastedArticle | undefined;
  #untouched = "";
  #isAll = false;

  constructor(settings: Settings) {
    const { base, worker, story, begun, words } = settings;
    this.#settings = settings;
    this.#kept = new KeptEntries(base);
    this.#outcome = new Outcome(words, begun);
    this.#records = new RecordList({
      begun,
      words,
      onChanged: () => {
        this.#keep();
        this.#checked.soon();
      },
      onNamed: (name, id) => {
        if (this.#article?.source === name) this.#article = { ...this.#article, source: id };
      },
    });
    this.#checked = new Checked({
      worker,
      typed: () => ({ typed: this.#records.entries, article: this.#article }),
      onReview: (review) => this.#show(review),
      onFailed: () => {
        this.#outcome.state.textContent = words.failed;
      },
    });
    if (story.article) this.#showDrafts(story.article);
    this.element.append(
      element("p", {}, words.kept),
      ...this.#otherwise(),
      story.article ? this.#drafts : this.#articlePanel(),
      this.#form(),
      this.#outcome.out,
      this.#outcome.shown,
      element("p", {}, this.#throwAway()),
      ...Object.entries(begun.lists).map(([name, completions]) =>
        element(
          "datalist",
          { id: `list-${name}` },
          ...completions.map(({ text, foundBy = [] }) => element("option", { value: text }, foundBy.join(", "))),
        ),
      ),
    );
  }

  /** Begins with what was kept, with the file that is to be corrected, or with what the address fills in. */
  async begin(): Promise<void> {
    const query = new URLSearchParams(location.search);
    const file = query.get("edit") ?? undefined;
    const opened = file === undefined ? undefined : await this.#opened(file);
    if (file !== undefined && !opened)
      this.#records.element.before(element("p", { role: "alert" }, this.#settings.words.cannotOpen(file)));
    this.#blank = entryFor(query, kindsIn(this.#settings.begun));
    const begun = [opened ?? this.#blank];
    this.#untouched = JSON.stringify(begun);
    const kept = this.#kept.read();
    this.#records.show(kept ?? begun);
    if (!kept) this.#list?.focusUndecided();
  }

  #form(): HTMLFormElement {
    const send = button(this.#settings.words.send, () => void this.#send());
    const foot = element("div", { class: "foot" }, this.#outcome.state, this.#answer, send);
    const form = element("form", { autocomplete: "off", novalidate: true }, this.#records.element, foot);
    form.addEventListener("submit", (event) => event.preventDefault());
    return form;
  }

  /** Begins anew. */
  #throwAway(): HTMLButtonElement {
    return button(this.#settings.words.throwAway, () => {
      this.#kept.throwAway();
      location.reload();
    });
  }

  /** What nobody has touched yet need not be kept. */
  #keep(): void {
    const { entries } = this.#records;
    if (JSON.stringify(entries) === this.#untouched) this.#kept.throwAway();
    else this.#kept.keep(entries);
  }

  /** The entry that a file holds, to be corrected. */
  async #opened(file: string): Promise<Entry | undefined> {
    const asked: ToWorker = { open: file };
    const { opened } = await this.#settings.worker.ask<{ readonly opened: Opened | undefined }>(asked);
    return opened && entryOpened(opened);
  }

  /** Ways to begin with another kind of record, and to what was begun before. */
  #otherwise(): readonly Node[] {
    const { begun, words } = this.#settings;
    const links = [
      ...kindsIn(begun).map((kind) => [`?kind=${kind}`, words.headings[kind]] as const),
      ...this.#kept
        .others()
        .map(
          (query) =>
            [query || "?", [...new URLSearchParams(query).values()].join(", ") || words.headings.event] as const,
        ),
    ];
    return [
      element("p", {}, words.another),
      element(
        "ul",
        { class: "kinds" },
        ...links.map(([href, label]) => element("li", {}, element("a", { href: `./${href}` }, label))),
      ),
    ];
  }

  #articlePanel(): HTMLElement {
    const { base, story, words } = this.#settings;
    return new ArticlePanel({
      script: below(base, deskFilePath("article.js")),
      story,
      words,
      onRead: (article) => {
        this.#article = article;
      },
      onUsed: (found) => this.#use(found),
      onAdded: (found, event) => this.#addTo(found, event),
    }).element;
  }

  /** Shows the drafts of an article with what is decided of them. */
  #showDrafts(article: LocalArticle): void {
    const { words } = this.#settings;
    this.#article = { ...article, published: "" };
    this.#list = new FoundList({
      ...article,
      words,
      onUsed: (found) => this.#use(found),
      onAdded: (found, event) => this.#addTo(found, event),
      review: {
        decided: article.decided,
        onSkip: ({ start }) =>
          this.#ask({ skip: start }, async ({ decided }) => {
            this.#showDrafts({ ...article, decided });
            this.#list?.focusUndecided(article.events.findIndex((each) => each.start === start) + 1);
          }),
        onUndo: () => this.#ask({ undo: true }, () => this.#settings.onWritten(words.article.undone)),
      },
    });
    this.#drafts.replaceChildren(this.#list.element);
  }

  /** Begins a new event with what is certain of one that an article tells of. */
  #use(found: FoundEvent): void {
    if (this.#article) this.#offer(entryFound(found, this.#article), "title");
  }

  /** Opens an entry, with the statements of an article added to its own; tells whether there is one. */
  async #addTo(found: FoundEvent, event: string): Promise<boolean> {
    const file = recordFile("event", event);
    const present = this.#records.entries.find((each) => each.file?.path === file);
    const entry = present ?? (await this.#opened(file));
    if (entry && this.#article) this.#offer(entry, addFound(entry, found, this.#article));
    return entry !== undefined;
  }

  /** Shows an entry that was made of an article, in the place of an event that nobody has begun yet. */
  #offer(entry: Entry, field: string | undefined): void {
    const isBlank = (each: Entry) =>
      each === this.#blank && !["title", "date", "body"].some((name) => each.answers[name]);
    const others = this.#records.entries.filter((each) => each !== entry && !isBlank(each));
    this.#records.show([...others, entry, ...this.#sourceOfArticle()]);
    this.#records.focus(entry, field);
  }

  /** The record of the article's source, begun where none is there. */
  #sourceOfArticle(): readonly Entry[] {
    const { source = "", published = "" } = this.#article ?? {};
    const isThere =
      this.#settings.begun.lists.source?.some(({ text }) => text === source) ||
      this.#records.entries.some(({ kind, namedAs }) => kind === "source" && namedAs === source);
    if (isThere) return [];
    const begun = entryNamed("source", source);
    return [{ ...begun, answers: { ...begun.answers, published: [published] } }];
  }

  #show(review: Review): void {
    this.#review = review;
    this.#records.tell(review, this.#isAll);
    this.#outcome.show(review, this.#writeHere());
  }

  /** In a preview with a desk: the records can be written where they belong. */
  #writeHere(): readonly Node[] {
    const { local, words, onWritten } = this.#settings;
    const write = button(words.write, () => {
      const records = this.#records.entries.map(({ kept: _kept, namedAs: _namedAs, ...record }) => record);
      void this.#ask({ write: records }, async ({ written }) => {
        this.#kept.throwAway();
        await onWritten(words.written(written.join(", ")));
      });
    });
    return local ? [element("p", {}, write)] : [];
  }

  async #ask(request: LocalRequest, then: (done: Done) => Promise<void>): Promise<void> {
    const { local, words } = this.#settings;
    try {
      if (local) await then(await local.ask(request));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#answer.textContent = words.notWritten(error.message);
    }
  }

  /** Leads to the ways out, or to the first thing that is in the way. */
  async #send(): Promise<void> {
    this.#isAll = true;
    await this.#checked.now();
    if (!this.#review) return;
    if (this.#review.isSound) this.#outcome.focus();
    else this.#records.focusError(this.#review);
  }
}

function kindsIn({ forms }: Begun): readonly RecordKind[] {
  return Object.keys(forms) as RecordKind[];
}
