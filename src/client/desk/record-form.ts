import type { Reviewed } from "../../desk/desk.ts";
import type { FieldView } from "../../desk/form-view.ts";
import type { DeskMessages } from "../../language/language.ts";
import { nameInStatement, statementNumbers } from "../../new/answers.ts";
import type { RecordKind } from "../../read/record.ts";
import { element } from "../element.ts";
import { button } from "./button.ts";
import { type Entry, nextStatement } from "./entry.ts";
import { faultWords } from "./fault-words.ts";
import { FieldInput } from "./field-input.ts";
import { labelled } from "./labelled.ts";
import type { Begun } from "./messages.ts";
import { today } from "./today.ts";

interface Settings {
  readonly entry: Entry;
  /** Counts from 0; the first is what the page is about. */
  readonly number: number;
  readonly begun: Begun;
  readonly words: DeskMessages;
  readonly onChanged: () => void;
  readonly onMake: (kind: RecordKind, answer: string) => void;
  readonly onTakenAway: () => void;
}

/** The form of one record. */
export class RecordForm {
  readonly element: HTMLElement;
  readonly entry: Entry;
  readonly #settings: Settings;
  readonly #inputs = new Map<string, FieldInput>();
  readonly #statements = element("div", {});
  readonly #general = element("ul", { class: "problems" });

  constructor(settings: Settings) {
    const { entry, number, begun, words } = settings;
    this.entry = entry;
    this.#settings = settings;
    const { fields, statement } = begun.forms[entry.kind];
    const shown = fields.filter(({ name }) => name !== "id" || entry.file === undefined);
    const last = ["body", "id"];
    const addStatement = button(words.addStatement, () => this.#addStatement());
    const { open, further } = this.#fields(shown.filter(({ name }) => !last.includes(name)));
    const heading = entry.file === undefined ? words.headings[entry.kind] : words.correcting(entry.file.path);
    this.element = element(
      "section",
      { class: "record", "aria-labelledby": `record-${number}` },
      element("h2", { id: `record-${number}`, tabindex: "-1" }, heading),
      this.#general,
      ...open,
      ...shown.filter(({ name }) => last.includes(name)).map((field) => this.#field(field)),
      ...(statement.length > 0
        ? [element("h3", {}, words.statements), this.#statements, element("p", {}, addStatement)]
        : []),
      further,
      ...(entry.file !== undefined && entry.kind === "event" ? [this.#correction()] : []),
      ...(number > 0 ? [element("p", {}, button(words.takeAway, settings.onTakenAway))] : []),
    );
    for (const each of statementNumbers(entry.answers)) this.#statements.append(this.#statement(each));
  }

  /** Shows what came of the record; `isAll` whether what is only missing is shown too. */
  show({ problems, words, id, otherDates }: Reviewed, isAll: boolean): void {
    for (const [name, input] of this.#inputs) {
      const readings = name === "id" && this.entry.answers.id === undefined ? [id] : (words[name] ?? []);
      input.show(
        problems.filter(({ field }) => field === name),
        readings,
        name === "date" ? otherDates : [],
        isAll,
      );
    }
    const rest = problems.filter(({ field }) => field === undefined || !this.#inputs.has(field));
    this.#general.replaceChildren(...rest.map((each) => element("li", { class: each.severity }, faultWords(each))));
  }

  write(field: string, answers: readonly string[]): void {
    this.entry.answers[field] = answers;
    this.#unfolded(field)?.write(answers);
    this.#settings.onChanged();
  }

  /** Names a record by its id where it is named otherwise. */
  rename(kind: RecordKind, from: string, id: string): void {
    for (const [name, input] of this.#inputs) {
      const answers = this.entry.answers[name] ?? [];
      if (input.refersTo !== kind || !answers.includes(from)) continue;
      this.write(
        name,
        answers.map((each) => (each === from ? id : each)),
      );
    }
  }

  focus(field?: string): void {
    const input = field === undefined ? undefined : this.#unfolded(field);
    if (input) input.focus();
    else this.element.querySelector<HTMLElement>("h2")?.focus();
  }

  /** The input of a field, in sight. */
  #unfolded(field: string): FieldInput | undefined {
    const input = this.#inputs.get(field);
    input?.element.closest("details")?.setAttribute("open", "");
    return input;
  }

  /** The fields that are usually filled in or have an answer, and below a fold the others. */
  #fields(fields: readonly FieldView[], statement?: number) {
    const { entry, words } = this.#settings;
    const isOpen = (field: FieldView) => field.isAsked || entry.answers[nameOf(field, statement)] !== undefined;
    const rest = fields.filter((field) => !isOpen(field)).map((field) => this.#field(field, statement));
    return {
      open: fields.filter(isOpen).map((field) => this.#field(field, statement)),
      further: rest.length > 0 ? element("details", {}, element("summary", {}, words.furtherFields), ...rest) : "",
    };
  }

  #field(field: FieldView, statement?: number): HTMLElement {
    const { entry, number, begun, words, onChanged, onMake } = this.#settings;
    const name = nameOf(field, statement);
    const of = statement === undefined ? entry.kind : "statement";
    const labels: Readonly<Record<string, string>> = words.fields[of];
    const hints: Readonly<Record<string, string>> = words.hints[of];
    const input = new FieldInput({
      field,
      label: labels[field.name] ?? field.name,
      hint: hints[field.name] ?? "",
      id: `field-${number}-${name.replace(/[^a-z0-9_]+/g, "-")}`,
      choices: (field.list === undefined ? undefined : begun.lists[field.list]) ?? [],
      words,
      onAnswered: (answers) => {
        if (answers.length > 0) entry.answers[name] = answers;
        else delete entry.answers[name];
        onChanged();
      },
      onQuickFix: (quickFix) => {
        this.write(quickFix.field, quickFix.answers);
        this.focus(quickFix.field);
      },
      onMake: (answer) => field.refersTo && onMake(field.refersTo, answer),
    });
    input.write(entry.answers[name] ?? []);
    if (entry.kept.includes(name)) input.keep();
    this.#inputs.set(name, input);
    return input.element;
  }

  #statement(number: number): HTMLFieldSetElement {
    const { begun, entry, words } = this.#settings;
    const { open, further } = this.#fields(begun.forms[entry.kind].statement, number);
    const card = element(
      "fieldset",
      { class: "statement" },
      element("legend", {}, words.statement(number)),
      ...open,
      further,
      button(words.takeAway, () => {
        for (const name of [...this.#inputs.keys()].filter((each) => each.startsWith(`claims[${number}].`))) {
          delete entry.answers[name];
          this.#inputs.delete(name);
        }
        card.remove();
        this.#settings.onChanged();
        this.focus();
      }),
    );
    return card;
  }

  #addStatement(): void {
    const number = nextStatement(Object.fromEntries([...this.#inputs.keys()].map((name) => [name, []])));
    this.#statements.append(this.#statement(number));
    this.focus(nameInStatement(number, "by"));
  }

  #correction(): HTMLElement {
    const { entry, words, onChanged } = this.#settings;
    const input = element("input", { id: "correction", type: "text" });
    input.value = entry.correction?.what ?? "";
    input.addEventListener("input", () => {
      const what = input.value.trim();
      entry.correction = what === "" ? undefined : { on: today(), what };
      onChanged();
    });
    return labelled(input, words.correctionNote, words.correctionHint);
  }
}

function nameOf({ name }: FieldView, statement: number | undefined): string {
  return statement === undefined ? name : nameInStatement(statement, name);
}
