import type { Review, Typed } from "../../desk/desk.ts";
import type { FoundEvent, PastedArticle } from "../../desk/found-events.ts";
import type { DeskData } from "../../export/desk-data.ts";
import type { DeskMessages } from "../../language/language.ts";
import { languageFor } from "../../language/languages.ts";
import { type Answers, nameInStatement, statementNumbers } from "../../new/answers.ts";
import { type RecordKind, recordFile } from "../../read/record.ts";
import { deskDataPath, deskScriptPath, deskWritingPath } from "../../url.ts";
import { element } from "../element.ts";
import { ArticlePanel } from "./article-panel.ts";
import { AskedWorker } from "./asked-worker.ts";
import { type Entry, KeptEntries } from "./entry.ts";
import { button } from "./field-input.ts";
import { localToken, writeThere } from "./local-desk.ts";
import type { Begun, Opened, ToWorker } from "./messages.ts";
import { RecordForm } from "./record-form.ts";
import { today } from "./today.ts";
import { waysOut } from "./ways-out.ts";

/** Milliseconds for which somebody has typed nothing. */
const pause = 250;

const root = document.getElementById("desk");
if (root) start(root, (await languageFor(document.documentElement.lang)).desk);

/** Fetches the story, hands it to the worker, and builds the form. */
async function start(root: HTMLElement, words: DeskMessages): Promise<void> {
  const base = root.dataset.base ?? "/";
  const status = element("p", { role: "status" }, words.loading);
  root.append(status);
  const query = new URLSearchParams(location.search);
  const file = query.get("edit") ?? undefined;
  try {
    const response = await fetch(`${base}${deskDataPath.slice(1)}`);
    const story = (await response.json()) as DeskData;
    const worker = new AskedWorker(`${base}${deskScriptPath("worker.js").slice(1)}`);
    const begun = await worker.ask<Begun>({ story } satisfies ToWorker);
    root.replaceChildren();
    await new DeskPage(root, base, worker, story, begun, words).begin(query, file);
  } catch {
    status.textContent = words.failed;
  }
}

class DeskPage {
  readonly #worker: AskedWorker;
  readonly #begun: Begun;
  readonly #words: DeskMessages;
  readonly #kept: KeptEntries;
  readonly #writing: string;
  readonly #token = localToken();
  readonly #records = element("div", {});
  readonly #status = element("p", { role: "status", class: "state" });
  readonly #shown = element("div", { class: "as-it-will-read" });
  readonly #out = element("div", { class: "ways-out" });
  #entries: Entry[] = [];
  #forms: RecordForm[] = [];
  #review: Review | undefined;
  /** The entry with which the page begins when nothing was kept. */
  #blank: Entry | undefined;
  /** The article whose events are offered, with the id of its source once that has one. */
  #article: PastedArticle | undefined;
  #isAll = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #isStale = false;

  /** `base` is the path of the site. */
  constructor(
    root: HTMLElement,
    base: string,
    worker: AskedWorker,
    story: DeskData,
    begun: Begun,
    words: DeskMessages,
  ) {
    this.#worker = worker;
    this.#begun = begun;
    this.#words = words;
    this.#kept = new KeptEntries(base);
    this.#writing = `${base}${deskWritingPath.slice(1)}`;
    const article = new ArticlePanel({
      script: `${base}${deskScriptPath("article.js").slice(1)}`,
      story,
      words,
      onRead: (article) => {
        this.#article = article;
      },
      onUsed: (found) => this.#article && this.#use(found, this.#article),
      onAdded: (found, event) => this.#article && void this.#addTo(found, this.#article, event),
    });
    const lists = Object.entries(begun.lists).map(([name, completions]) =>
      element(
        "datalist",
        { id: `list-${name}` },
        ...completions.map(({ text, foundBy = [] }) => element("option", { value: text }, foundBy.join(", "))),
      ),
    );
    const form = element(
      "form",
      { autocomplete: "off", novalidate: true },
      this.#records,
      element(
        "div",
        { class: "foot" },
        this.#status,
        button(words.send, () => this.#send()),
      ),
    );
    form.addEventListener("submit", (event) => event.preventDefault());
    const discard = button(words.throwAway, () => {
      this.#kept.throwAway();
      location.reload();
    });
    root.append(
      element("p", {}, words.kept),
      ...this.#otherwise(),
      article.element,
      form,
      this.#out,
      this.#shown,
      element("p", {}, discard),
      ...lists,
    );
  }

  /** Begins with what was kept, with the file that is to be corrected, or with what the address fills in. */
  async begin(query: URLSearchParams, file: string | undefined): Promise<void> {
    const opened = file === undefined ? undefined : await this.#opened(file);
    if (file !== undefined && !opened)
      this.#records.before(element("p", { role: "alert" }, this.#words.cannotOpen(file)));
    this.#blank = newEntry(query, this.#begun);
    this.#entries = this.#kept.read() ?? [opened ?? this.#blank];
    this.#build();
  }

  /** The entry that a file holds, to be corrected. */
  async #opened(file: string): Promise<Entry | undefined> {
    const { opened } = await this.#worker.ask<Opened>({ open: file } satisfies ToWorker);
    return opened && { kind: opened.kind, answers: { ...opened.answers }, kept: opened.kept, file };
  }

  /** Ways to begin with another kind of record, and to what was begun before. */
  #otherwise(): readonly Node[] {
    const links = [
      ...kindsIn(this.#begun).map((kind) => [`?kind=${kind}`, this.#words.headings[kind]] as const),
      ...this.#kept
        .others()
        .map(
          (query) =>
            [query || "?", [...new URLSearchParams(query).values()].join(", ") || this.#words.headings.event] as const,
        ),
    ];
    return [
      element("p", {}, this.#words.another),
      element(
        "ul",
        { class: "kinds" },
        ...links.map(([href, label]) => element("li", {}, element("a", { href: `./${href}` }, label))),
      ),
    ];
  }

  #build(): void {
    this.#forms = this.#entries.map(
      (entry, number) =>
        new RecordForm({
          entry,
          number,
          begun: this.#begun,
          words: this.#words,
          onChanged: () => this.#changed(),
          onMake: (kind, field, answer) => this.#make(kind, number, field, answer),
          onTakenAway: () => {
            this.#entries = this.#entries.filter((each) => each !== entry);
            this.#build();
            this.#forms[0]?.focus();
          },
        }),
    );
    this.#records.replaceChildren(...this.#forms.map((form) => form.element));
    void this.#ask();
  }

  #make(kind: RecordKind, entry: number, field: string, answer: string): void {
    const namedBy = kind === "source" || kind === "question" ? { namedBy: { entry, field, answer } } : {};
    this.#entries.push({ kind, answers: nameOf(kind, answer), kept: [], ...namedBy });
    this.#build();
    this.#forms.at(-1)?.focus();
  }

  /** Begins a new event with what is certain of one that an article tells of. */
  #use({ answers, statements }: FoundEvent, { source }: PastedArticle): void {
    const given = { ...answers, sources: [source], added: [today()] };
    this.#offer({ kind: "event", answers: withStatements(given, statements), kept: [] }, "title");
  }

  /** Opens an entry that is there, with the statements of an article added to its own. */
  async #addTo({ statements }: FoundEvent, { source }: PastedArticle, event: string): Promise<void> {
    const file = recordFile("event", event);
    const entry = this.#entries.find((each) => each.file === file) ?? (await this.#opened(file));
    if (!entry) return;
    const { sources = [] } = entry.answers;
    // A statement without a source has the first of its event.
    const added = statements.map((each) => (sources[0] === source ? each : { ...each, source: [source] }));
    const says = nameInStatement(nextStatement(entry.answers), "says");
    entry.answers = withStatements({ ...entry.answers, sources: [...new Set([...sources, source])] }, added);
    this.#offer(entry, added.length > 0 ? says : undefined);
  }

  /** Shows an entry that was made of an article, in the place of an event that nobody has begun yet. */
  #offer(entry: Entry, field: string | undefined): void {
    const [first, ...others] = this.#entries;
    const isBlank = first === this.#blank && !["title", "date", "body"].some((name) => first?.answers[name]);
    if (isBlank && others.length === 0) this.#entries = [];
    if (!this.#entries.includes(entry)) this.#entries.push(entry);
    this.#makeSource(this.#entries.indexOf(entry));
    this.#kept.keep(this.#entries);
    this.#build();
    this.#forms.find((form) => form.entry === entry)?.focus(field);
  }

  /** Begins the record of the article's source where none is there. `entry` is the number of one that names it. */
  #makeSource(entry: number): void {
    const { source: answer = "", published = "" } = this.#article ?? {};
    const isThere =
      this.#begun.lists.source?.some(({ text }) => text === answer) ||
      this.#entries.some(({ kind, namedBy }) => kind === "source" && namedBy?.answer === answer);
    if (isThere) return;
    const answers = { ...nameOf("source", answer), published: [published] };
    this.#entries.push({ kind: "source", answers, kept: [], namedBy: { entry, field: "sources", answer } });
  }

  #changed(): void {
    this.#kept.keep(this.#entries);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  /** Asks the worker once at a time, and again for what was typed meanwhile. */
  async #ask(): Promise<void> {
    this.#isStale = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#isStale) {
      this.#isStale = false;
      const typed: readonly Typed[] = this.#entries.map(({ kind, answers, file, correction }) => ({
        kind,
        answers,
        file,
        correction,
      }));
      try {
        const { review } = await this.#worker.ask<{ readonly review: Review }>({
          typed,
          article: this.#article,
        } satisfies ToWorker);
        if (!this.#isStale) this.#show(review);
      } catch {
        this.#status.textContent = this.#words.failed;
      }
    }
    this.#isAsking = false;
  }

  #show(review: Review): void {
    this.#review = review;
    for (const [index, form] of this.#forms.entries()) {
      const reviewed = review.records[index];
      if (reviewed) form.show(reviewed, this.#isAll);
      if (reviewed) this.#rename(form.entry, reviewed.id);
    }
    const told = [...review.records.flatMap((record) => record.told), ...review.elsewhere];
    const errors = told.filter(({ severity }) => severity === "error").length;
    const state = [
      ...(errors > 0 ? [this.#words.toMend(errors)] : []),
      ...(told.length > errors ? [this.#words.toLookAt(told.length - errors)] : []),
    ];
    this.#status.textContent = state.join(", ") || this.#words.sound;
    const { elsewhere, shown } = review;
    const others = elsewhere.map(({ file, found, fix }) => element("li", {}, `${file}: ${found}. ${fix}`));
    this.#out.replaceChildren(
      ...(others.length > 0
        ? [element("h2", {}, this.#words.elsewhere), element("ul", { class: "told" }, ...others)]
        : []),
      ...(review.isSound
        ? [
            element("h2", { tabindex: "-1" }, this.#words.theFiles),
            ...this.#writeHere(),
            ...waysOut(review, this.#begun.contact, this.#words),
          ]
        : []),
    );
    this.#shown.replaceChildren(
      ...(shown
        ? [
            element("h2", {}, this.#words.asItWillRead),
            element("div", { class: "sheet" }, ...contentOf(shown.page)),
            element("h2", {}, this.#words.inTimeline),
            ...contentOf(`<main>${shown.rows}</main>`),
          ]
        : []),
    );
  }

  /** In a preview with a desk: new records can be written where they belong. */
  #writeHere(): readonly Node[] {
    const token = this.#token;
    if (token === undefined || this.#entries.some(({ file }) => file !== undefined)) return [];
    const status = element("p", { role: "status" });
    const write = button(this.#words.write, async () => {
      const answer = await writeThere(this.#writing, token, this.#entries);
      if ("written" in answer) this.#kept.throwAway();
      status.textContent =
        "written" in answer ? this.#words.written(answer.written.join(", ")) : this.#words.notWritten(answer.refused);
    });
    return [element("p", {}, write), status];
  }

  /** A source or question is named by its id, which it may get long after it was named. */
  #rename({ kind, namedBy }: Entry, id: string): void {
    if (!namedBy || id === "" || id === namedBy.answer) return;
    const { entry, field, answer } = namedBy;
    for (const [number, form] of this.#forms.entries()) {
      for (const [name, present] of Object.entries(form.entry.answers)) {
        const isNaming = (number === entry && name === field) || (kind === "source" && /(?:^|\.)sources?$/.test(name));
        if (isNaming && present.includes(answer))
          form.write(
            name,
            present.map((each) => (each === answer ? id : each)),
          );
      }
    }
    if (this.#article?.source === answer) this.#article = { ...this.#article, source: id };
    namedBy.answer = id;
  }

  /** Leads to the ways out, or to the first thing that is in the way. */
  #send(): void {
    this.#isAll = true;
    if (!this.#review) return;
    this.#show(this.#review);
    if (this.#review.isSound) {
      this.#out.querySelector<HTMLElement>("h2[tabindex]")?.focus();
      return;
    }
    const index = this.#review.records.findIndex(({ told }) => told.some(({ severity }) => severity === "error"));
    const first = this.#review.records[index]?.told.find(({ severity }) => severity === "error");
    this.#forms[index]?.focus(first?.field);
  }
}

function kindsIn({ forms }: Begun): readonly RecordKind[] {
  return Object.keys(forms) as RecordKind[];
}

/** How a record begins of which only a name or an address is known. */
function nameOf(kind: RecordKind, answer: string): Entry["answers"] {
  const source = URL.canParse(answer) ? "url" : "outlet";
  return { [{ event: "title", place: "name", actor: "name", question: "title", source }[kind]]: [answer] };
}

function nextStatement(answers: Answers): number {
  return Math.max(0, ...statementNumbers(answers)) + 1;
}

function withStatements(answers: Answers, statements: readonly Answers[]): Entry["answers"] {
  const first = nextStatement(answers);
  const named = statements.flatMap((statement, index) =>
    Object.entries(statement).map(([name, given]) => [nameInStatement(first + index, name), given] as const),
  );
  return { ...answers, ...Object.fromEntries(named) };
}

/** What an address fills in: `?places=town`, `?kind=source`. */
function newEntry(query: URLSearchParams, begun: Begun): Entry {
  const kind = kindsIn(begun).find((each) => each === query.get("kind")) ?? "event";
  const given = [...new Set(query.keys())].filter((name) => !["kind", "edit"].includes(name));
  const answers = Object.fromEntries(given.map((name) => [name, query.getAll(name)]));
  return { kind, answers: { ...answers, ...(kind === "event" && { added: [today()] }) }, kept: [] };
}

/** What a page of the site has to say. The templates have escaped all that was typed; nothing in it runs or loads. */
function contentOf(markup: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(markup, "text/html");
  return [...(body.querySelector("main")?.childNodes ?? [])];
}
