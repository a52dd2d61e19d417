import type { FormProblem, QuickFix } from "../../desk/form-problem.ts";
import type { FieldView } from "../../desk/form-view.ts";
import type { DeskMessages } from "../../language/language.ts";
import type { Completion } from "../../new/form.ts";
import type { Rule } from "../../rules.ts";
import { countWords } from "../../text/words.ts";
import { element } from "../element.ts";
import { button } from "./button.ts";
import { faultWords } from "./fault-words.ts";

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Settings {
  readonly field: FieldView;
  readonly label: string;
  readonly hint: string;
  /** Of its element; the ids within it begin so. */
  readonly id: string;
  readonly choices: readonly Completion[];
  readonly words: DeskMessages;
  readonly onAnswered: (answers: readonly string[]) => void;
  readonly onQuickFix: (quickFix: QuickFix) => void;
  /** Makes the record that an answer names and the story lacks. */
  readonly onMake: (answer: string) => void;
}

/** The inputs of one field, with how its answers are understood and what is wrong with them. */
export class FieldInput {
  readonly element: HTMLElement;
  readonly #settings: Settings;
  readonly #inputs = element("div", { class: "inputs" });
  readonly #reading = element("p", { class: "reading" });
  readonly #others = element("div", { class: "others" });
  readonly #problems: HTMLUListElement;
  #isTouched = false;

  constructor(settings: Settings) {
    const { field, label, hint, id, words } = settings;
    this.#settings = settings;
    this.#problems = element("ul", { class: "problems", id: `${id}-problems` });
    const optional = field.isRequired || field.shape === "boolean" ? [] : [" ", element("small", {}, words.optional)];
    this.element = element(
      "div",
      { class: "field", id },
      element("label", { for: `${id}-1` }, label, ...optional),
      element("p", { class: "hint", id: `${id}-hint` }, hint),
      this.#inputs,
      this.#reading,
      this.#others,
      this.#problems,
    );
    this.#inputs.addEventListener("input", () => this.#answer());
    this.#inputs.addEventListener("focusout", () => {
      this.#isTouched ||= this.#answers().length > 0;
    });
    this.write([]);
  }

  /** The kind of the record that an answer names. */
  get refersTo(): FieldView["refersTo"] {
    return this.#settings.field.refersTo;
  }

  /** Whether it takes several answers, each in an input of its own with an empty one after them. */
  get #isList(): boolean {
    return !["text", "boolean", "paragraphs"].includes(this.#settings.field.shape);
  }

  write(answers: readonly string[]): void {
    const all = this.#isList ? [...answers, ""] : [answers.join("\n\n")];
    this.#inputs.replaceChildren(...all.map((answer, index) => this.#input(answer, index)));
  }

  /** Keeps what the file has and no input can show. */
  keep(): void {
    this.#inputs.replaceChildren(element("p", { class: "reading" }, this.#settings.words.keptInFile));
  }

  /** Shows what is wrong; what is only missing yet is shown once somebody has been here, or when all is asked for. */
  show(
    problems: readonly FormProblem[],
    readings: readonly string[],
    others: readonly QuickFix[],
    isAll: boolean,
  ): void {
    const shown = problems.filter((each) => isAll || this.#isTouched || !isMissing(each));
    const errors = shown.filter(({ severity }) => severity === "error");
    this.#problems.replaceChildren(...shown.map((each) => this.#problem(each)));
    for (const [index, input] of this.#all().entries()) {
      const isWrong = errors.some((each) => (each.index ?? 0) === index);
      if (isWrong) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }
    const count = this.#settings.field.name === "quote" ? countWords(this.#answers()[0] ?? "") : 0;
    const words = [...readings.filter(Boolean), ...(count > 0 ? [this.#settings.words.words(count)] : [])];
    this.#reading.textContent = words.join(" · ");
    this.#others.replaceChildren(
      ...others.map((quickFix) => button(quickFix.label, () => this.#settings.onQuickFix(quickFix))),
    );
  }

  focus(): void {
    (this.#all().find((input) => input.ariaInvalid === "true") ?? this.#all()[0])?.focus();
  }

  #answer(): void {
    this.#settings.onAnswered(this.#answers());
    const all = this.#all();
    if (this.#isList && all.at(-1)?.value) this.#inputs.append(this.#input("", all.length));
  }

  #answers(): readonly string[] {
    return this.#all().flatMap((input) => {
      const value =
        input.type === "checkbox" ? ((input as HTMLInputElement).checked ? "true" : "") : input.value.trim();
      return value === "" ? [] : [value];
    });
  }

  #all(): readonly Input[] {
    return [...this.#inputs.querySelectorAll<Input>("input, textarea, select")];
  }

  #input(answer: string, index: number): Input {
    const { field, label, id, choices, words } = this.#settings;
    const attributes = {
      id: `${id}-${index + 1}`,
      dir: "auto",
      "aria-describedby": `${id}-hint ${id}-problems`,
      ...(index > 0 && { "aria-label": `${label} ${index + 1}` }),
    };
    if (field.isChoice) {
      const options = choices.map(({ text, foundBy = [] }) => element("option", { value: text }, foundBy[0] ?? text));
      const isKnown = answer === "" || choices.some(({ text }) => text === answer);
      const select = element("select", attributes, element("option", { value: "" }, words.choose), ...options);
      if (!isKnown) select.append(element("option", { value: answer }, answer));
      select.value = answer;
      return select;
    }
    if (field.isLong) {
      const area = element("textarea", { ...attributes, rows: field.shape === "paragraphs" ? "5" : "2" });
      area.value = answer;
      return area;
    }
    const isBox = field.shape === "boolean";
    const input = element("input", {
      ...attributes,
      type: isBox ? "checkbox" : "text",
      autocomplete: "off",
      ...(field.list !== undefined && { list: `list-${field.list}` }),
    });
    if (isBox) input.checked = answer === "true";
    else input.value = answer;
    return input;
  }

  #problem(problem: FormProblem): HTMLLIElement {
    const { field, words, onQuickFix, onMake } = this.#settings;
    const answer = this.#answers()[problem.index ?? 0] ?? "";
    const isUnknown = problem.rule === "unknown-name" || problem.rule === "unknown-reference";
    const makes = isUnknown && field.refersTo ? [words.make(words.headings[field.refersTo], answer)] : [];
    const faults: Readonly<Partial<Record<Rule, string>>> = words.faults ?? {};
    const asked = problem.rule && faults[problem.rule];
    return element(
      "li",
      { class: problem.severity },
      ...(asked === undefined ? [] : [element("p", {}, asked)]),
      faultWords(problem),
      ...problem.quickFixes.map((quickFix) => button(quickFix.label, () => onQuickFix(quickFix))),
      ...makes.map((label) => button(label, () => onMake(answer))),
    );
  }
}

/** Whether it only says that something is still to be filled in. */
export function isMissing({ rule, found }: Pick<FormProblem, "rule" | "found">): boolean {
  return rule === "missing-field" || rule === "missing-text" || found === "the id “”";
}
