import { isId, type RecordKind } from "../read/record.ts";
import { hasErrors } from "../report/diagnostics.ts";
import { faultLines, textReport } from "../report/text-report.ts";
import { type Answers, isRepeatable } from "./answers.ts";
import { type Draft, draftOf } from "./draft.ts";
import type { Field, Form } from "./form.ts";
import { forms } from "./forms.ts";
import { LedBack, type Terminal, type Warning } from "./terminal.ts";
import type { Workspace } from "./workspace.ts";

/** The most completions that are listed with a question; where there are more, Tab alone shows those that fit. */
const mostListed = 12;
/** Stands between the answers of a list. */
const separator = ";";
/** Ends a line after which another paragraph comes. */
const continuation = "\\";

/** What no field of a form holds, and has an option all the same. */
export interface Addition {
  readonly option: string;
  /** Asks for it anew. */
  readonly change: () => Promise<void>;
  readonly addTo: (draft: Draft) => Draft;
}

/** What is there of a new record before a person is asked. */
export interface Beginning {
  readonly given: Answers;
  /** Answers that Tab gives. */
  readonly offered?: Answers;
  readonly addition?: Addition | undefined;
}

/** Whether a draft is taken, dropped or to be changed in one of its parts. */
export type Verdict<Part> = "taken" | "dropped" | Part;

/** Asks a person for a new record, and for the records that it names and the story lacks. */
export class Dialog {
  protected readonly terminal: Terminal;
  readonly #workspace: Workspace;
  readonly #warning: Warning | undefined;

  /** `warning` is given while a title or a body is typed. */
  constructor(terminal: Terminal, workspace: Workspace, warning?: Warning) {
    this.terminal = terminal;
    this.#workspace = workspace;
    this.#warning = warning;
  }

  /**
   * Gives the draft that the answers make, once it has no error and the person takes it; none when they drop it.
   *
   * @throws {WrongUsage} when the person leaves
   */
  async compose(form: Form, { given, offered = {}, addition }: Beginning): Promise<Draft | undefined> {
    this.begin(form);
    const answers = await this.answersTo(form.fields, given, offered);
    for (;;) {
      const draft = this.shown(form, answers, addition);
      const parts = [...form.fields, ...(addition ? [addition] : [])];
      const verdict = await this.verdict(parts, draft !== undefined);
      if (verdict === "dropped") return undefined;
      if (verdict === "taken") return draft;
      await this.#change(verdict, answers, offered).catch(leftAsItWas);
    }
  }

  async #change(part: Field | Addition, answers: Record<string, readonly string[]>, offered: Answers): Promise<void> {
    if ("change" in part) await part.change();
    else answers[part.name] = await this.ask(part, offered[part.name]);
  }

  /** Asks for a field until it has answers that can be read. Tab gives what is offered. */
  async ask(field: Field, offeredAnswers: readonly string[] = []): Promise<readonly string[]> {
    const offered = offeredAnswers.length > 0 ? offeredAnswers.join(`${separator} `) : undefined;
    const asked = { offered, warning: this.#warning, hasWayBack: this.hasWayBack };
    this.terminal.say(`\n${field.option}: ${field.description}${hint(field, offered)}`);
    const texts = field.completions(this.#workspace.story).map(({ text }) => text);
    if (texts.length > 0 && texts.length <= mostListed) this.terminal.say(texts.join(", "));

    const accepted: string[] = [];
    for (;;) {
      const completions = field.completions(this.#workspace.story);
      const line = await this.terminal.answer({ ...asked, completions });
      if (line === "") {
        if (accepted.length > 0 || !field.isRequired || field.mayBeEmpty) return accepted;
        this.terminal.say("  It cannot be left out.");
        continue;
      }
      const typed = answersIn(field, line);
      const usable = await this.#usable(field, typed);
      accepted.push(...usable);
      if (usable.length === typed.length && !isContinued(field, line)) return accepted;
    }
  }

  protected begin({ kind }: Form): void {
    this.terminal.say(`A new ${kind}. Tab completes what the story knows; Ctrl+C leaves, and nothing is written.`);
  }

  /** Whether Esc leads back from a question. */
  protected get hasWayBack(): boolean {
    return false;
  }

  /** Answers to the fields, asked for where none are given; the record shows those that are. */
  protected async answersTo(
    fields: readonly Field[],
    given: Answers,
    offered: Answers,
  ): Promise<Record<string, readonly string[]>> {
    const answers: Record<string, readonly string[]> = { ...given };
    for (const field of fields) {
      const proposal = answers[field.name] ? undefined : this.#proposal(field, answers);
      const answered = proposal === undefined ? answers[field.name] : [proposal];
      if (answered?.every((answer) => this.#reading(field, answer) !== undefined)) answers[field.name] = answered;
      else if (answered || field.isAsked) answers[field.name] = await this.ask(field, offered[field.name]);
    }
    return answers;
  }

  /** Those of the answers that can be read; the id of the record that was made stands for one that named none. */
  async #usable(field: Field, answers: readonly string[]): Promise<readonly string[]> {
    const usable: string[] = [];
    for (const answer of answers) {
      const reading = this.#reading(field, answer);
      if (reading !== undefined) {
        if (reading !== "") this.terminal.say(`  ${reading}`);
        usable.push(answer);
        continue;
      }
      const completions = field.completions(this.#workspace.story);
      const isKnown = completions.some(({ text }) => text.toLowerCase() === answer.toLowerCase());
      const draft = field.refersTo && !isKnown ? await this.#newRecord(field.refersTo, answer) : undefined;
      if (!draft) continue;
      this.terminal.say(`\nBack to ${field.option}`);
      usable.push(this.#reading(field, answer) === undefined ? draft.id : answer);
    }
    return usable;
  }

  /** How an answer is understood; none where it cannot be, and what is wrong with it is said. */
  #reading(field: Field, answer: string): string | undefined {
    const reading = field.read(answer, this.#workspace.story);
    if (typeof reading === "string") return reading;
    this.terminal.say(faultLines(reading));
    return undefined;
  }

  /** Makes the record that an answer names and the story lacks, if the person wants it. */
  async #newRecord(kind: RecordKind, answer: string): Promise<Draft | undefined> {
    if (!(await this.wants(kind))) return undefined;
    const given: Answers = kind !== "source" ? { name: [answer] } : isId(answer) ? { id: [answer] } : {};
    const draft = await this.composeOnTheWay(forms[kind], given);
    if (draft) this.#workspace.add(draft);
    return draft;
  }

  protected async wants(kind: RecordKind): Promise<boolean> {
    this.terminal.say(`y makes a new ${kind} of it, here and now; Enter leads back to the question.`);
    return (await this.terminal.answer()) === "y";
  }

  protected composeOnTheWay(form: Form, given: Answers): Promise<Draft | undefined> {
    return this.compose(form, { given });
  }

  /** Shows the record as it would be written with its problems, and gives its draft if it has no error. */
  protected shown(form: Form, answers: Answers, addition?: Addition): Draft | undefined {
    const plain = draftOf(form, answers);
    if (!("path" in plain)) {
      this.terminal.say(faultLines(plain));
      return undefined;
    }
    const draft = addition?.addTo(plain) ?? plain;
    const { preview, diagnostics } = this.#workspace.dryRun(form, draft);
    this.terminal.say([`\n${draft.path}\n`, draft.text, ...preview].join("\n"));
    if (diagnostics.problems.length > 0) this.terminal.say(`\n${textReport(diagnostics)}`);
    return hasErrors(diagnostics) ? undefined : draft;
  }

  protected async verdict<Part extends { readonly option: string }>(
    parts: readonly Part[],
    isSound: boolean,
  ): Promise<Verdict<Part>> {
    for (;;) {
      const take = isSound ? "y takes it" : "It cannot be written so";
      this.terminal.say(`\n${take}; the name of an answer, such as ${parts[0]?.option}, changes that; n drops it.`);
      const reply = await this.terminal.answer({ completions: parts.map(({ option }) => ({ text: option })) });
      if (reply === "n") return "dropped";
      if (reply === "y" && isSound) return "taken";
      const part = parts.find(({ option }) => option === reply);
      if (part) return part;
    }
  }

  /** Gives the proposal of a field, if it is an answer that can be read. */
  #proposal(field: Field, answers: Answers): string | undefined {
    const proposal = field.proposal?.(answers);
    if (proposal === undefined) return undefined;
    return typeof field.read(proposal, this.#workspace.story) === "string" ? proposal : undefined;
  }
}

/** Esc leads back from a change to the draft. */
function leftAsItWas(error: unknown): void {
  if (!(error instanceof LedBack)) throw error;
}

function answersIn({ shape }: Field, line: string): readonly string[] {
  if (!isRepeatable(shape)) return [line];
  const answers = shape === "paragraphs" ? [line.split(continuation)[0] ?? ""] : line.split(separator);
  return answers.map((answer) => answer.trim()).filter((answer) => answer !== "");
}

function isContinued({ shape }: Field, line: string): boolean {
  return shape === "paragraphs" && line.endsWith(continuation);
}

/** Says in a line of its own how a field is answered. */
function hint({ shape, isRequired, mayBeEmpty }: Field, offered: string | undefined): string {
  const hints = [
    ...(isRequired ? [] : ["optional"]),
    ...(shape === "boolean" ? ["true or false"] : []),
    ...(shape === "paragraphs" ? [`“${continuation}” at the end begins another paragraph`] : []),
    ...(shape !== "paragraphs" && isRepeatable(shape) ? [`several with “${separator}” between`] : []),
    ...(isRequired && mayBeEmpty ? ["or none"] : []),
    ...(offered === undefined ? [] : [`Tab: ${offered}`]),
  ];
  return hints.length === 0 ? "" : `\n  ${hints.join(" · ")}`;
}
