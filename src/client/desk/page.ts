import type { Review, Typed } from "../../desk/desk.ts";
import type { DeskData } from "../../export/desk-data.ts";
import type { DeskMessages } from "../../language/language.ts";
import { languageFor } from "../../language/languages.ts";
import type { RecordKind } from "../../read/record.ts";
import { deskDataPath, deskScriptPath, deskWritingPath } from "../../url.ts";
import { element } from "../element.ts";
import { type Entry, KeptEntries } from "./entry.ts";
import { button } from "./field-input.ts";
import { localToken, writeThere } from "./local-desk.ts";
import type { Begun, FromWorker, ToWorker } from "./messages.ts";
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
    const worker = new Worker(`${base}${deskScriptPath("worker.js").slice(1)}`, { type: "module" });
    const begun = await asked<Begun>(worker, { story, file });
    root.replaceChildren();
    new DeskPage(root, worker, begun, words, new KeptEntries(base), `${base}${deskWritingPath.slice(1)}`).begin(
      query,
      file,
    );
  } catch {
    status.textContent = words.failed;
  }
}

/** What the worker answers to a message. */
function asked<Answer extends FromWorker>(worker: Worker, message: ToWorker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = () => reject(new Error("The worker failed"));
    worker.postMessage(message);
  });
}

class DeskPage {
  readonly #worker: Worker;
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
  #isAll = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #isStale = false;

  constructor(
    root: HTMLElement,
    worker: Worker,
    begun: Begun,
    words: DeskMessages,
    kept: KeptEntries,
    writing: string,
  ) {
    this.#worker = worker;
    this.#begun = begun;
    this.#words = words;
    this.#kept = kept;
    this.#writing = writing;
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
      kept.throwAway();
      location.reload();
    });
    root.append(
      element("p", {}, words.kept),
      ...this.#otherwise(),
      form,
      this.#out,
      this.#shown,
      element("p", {}, discard),
      ...lists,
    );
  }

  /** Begins with what was kept, with the file that is to be corrected, or with what the address fills in. */
  begin(query: URLSearchParams, file: string | undefined): void {
    const { opened } = this.#begun;
    if (file !== undefined && !opened)
      this.#records.before(element("p", { role: "alert" }, this.#words.cannotOpen(file)));
    this.#entries = this.#kept.read() ?? [
      opened
        ? { kind: opened.kind, answers: { ...opened.answers }, kept: opened.kept, file }
        : newEntry(query, this.#begun),
    ];
    this.#build();
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
    const isAddress = URL.canParse(answer);
    const name = {
      event: "title",
      place: "name",
      actor: "name",
      question: "title",
      source: isAddress ? "url" : "outlet",
    }[kind];
    const namedBy = kind === "source" || kind === "question" ? { namedBy: { entry, field, answer } } : {};
    this.#entries.push({ kind, answers: { [name]: [answer] }, kept: [], ...namedBy });
    this.#build();
    this.#forms.at(-1)?.focus();
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
        const { review } = await asked<{ readonly review: Review }>(this.#worker, { typed });
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
  #rename(entry: Entry, id: string): void {
    const { namedBy } = entry;
    if (!namedBy || id === "" || id === namedBy.answer) return;
    const form = this.#forms[namedBy.entry];
    const present = form?.entry.answers[namedBy.field] ?? [];
    if (form && present.includes(namedBy.answer)) {
      form.write(
        namedBy.field,
        present.map((answer) => (answer === namedBy.answer ? id : answer)),
      );
    }
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
