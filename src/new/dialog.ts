import { isId, type RecordKind } from "../read/record.ts";
import { hasErrors } from "../report/diagnostics.ts";
import { faultLines, textReport } from "../report/text-report.ts";
import { type Answers, isRepeatable } from "./answers.ts";
import { type Draft, draftOf } from "./draft.ts";
import type { Field, Form } from "./form.ts";
import { forms } from "./forms.ts";
import type { Terminal, Warning } from "./terminal.ts";
import type { Workspace } from "./workspace.ts";

/** The most completions that are listed with a question; where there are more, Tab alone shows those that fit. */
const mostListed = 12;

/** Asks a person for a new record, and for the records that it names and the story lacks. */
export class Dialog {
  readonly #terminal: Terminal;
  readonly #workspace: Workspace;
  readonly #warning: Warning | undefined;

  /** `warning` is given while a title or a body is typed. */
  constructor(terminal: Terminal, workspace: Workspace, warning?: Warning) {
    this.#terminal = terminal;
    this.#workspace = workspace;
    this.#warning = warning;
  }

  /**
   * Gives the draft that the answers make, once it has no error and the person takes it; none when they drop it.
   *
   * `complete` adds to a draft what no field of the form holds.
   *
   * @throws {WrongUsage} when the person leaves
   */
  async compose(form: Form, given: Answers, complete = (draft: Draft) => draft): Promise<Draft | undefined> {
    this.#terminal.say(
      `A new ${form.kind}. Tab completes what the story knows; Ctrl+C leaves, and nothing is written.`,
    );
    const answers: Record<string, readonly string[]> = { ...given };
    for (const field of form.fields) {
      const answered = answers[field.name];
      const isWanted = answered ? !this.#areReadable(field, answered) : field.isAsked;
      if (isWanted) answers[field.name] = await this.#ask(field, answers);
    }
    for (;;) {
      const draft = this.#review(form, answers, complete);
      const decision = await this.#decide(form, draft !== undefined);
      if (decision === "n") return undefined;
      if (decision === "y") return draft;
      answers[decision.name] = await this.#ask(decision, answers);
    }
  }

  /** Asks for a field until it has answers that can be read. */
  async #ask(field: Field, answers: Answers): Promise<readonly string[]> {
    const proposal = this.#proposal(field, answers);
    this.#terminal.say(`\n${field.option}: ${field.description}${hint(field, proposal)}`);
    const texts = field.completions(this.#workspace.story).map(({ text }) => text);
    if (texts.length > 0 && texts.length <= mostListed) this.#terminal.say(texts.join(", "));

    const accepted: string[] = [];
    for (;;) {
      const answer =
        (await this.#terminal.answer(field.completions(this.#workspace.story), this.#warning)) || proposal || "";
      if (answer === "") {
        if (accepted.length > 0 || !field.isRequired) return accepted;
        this.#terminal.say("  It cannot be left out.");
      } else {
        const usable = await this.#usable(field, answer);
        if (usable !== undefined) accepted.push(usable);
        if (usable !== undefined && !isRepeatable(field.shape)) return accepted;
      }
    }
  }

  /** Gives an answer that can be read, or the id of the record that was made because the answer named none. */
  async #usable(field: Field, answer: string): Promise<string | undefined> {
    if (this.#areReadable(field, [answer])) return answer;
    const completions = field.completions(this.#workspace.story);
    const isKnown = completions.some(({ text }) => text.toLowerCase() === answer.toLowerCase());
    const draft = field.refersTo && !isKnown ? await this.#newRecord(field.refersTo, answer) : undefined;
    if (!draft) return undefined;
    this.#terminal.say(`\nBack to ${field.option}`);
    return this.#areReadable(field, [answer]) ? answer : draft.id;
  }

  /** Says how answers are understood, or what is wrong with them. */
  #areReadable(field: Field, answers: readonly string[]): boolean {
    const readings = answers.map((answer) => field.read(answer, this.#workspace.story));
    for (const reading of readings) {
      if (typeof reading !== "string") this.#terminal.say(faultLines(reading));
      else if (reading !== "") this.#terminal.say(`  ${reading}`);
    }
    return readings.every((reading) => typeof reading === "string");
  }

  /** Makes the record that an answer names and the story lacks, if the person wants it. */
  async #newRecord(kind: RecordKind, answer: string): Promise<Draft | undefined> {
    this.#terminal.say(`y makes a new ${kind} of it, here and now; Enter leads back to the question.`);
    if ((await this.#terminal.answer()) !== "y") return undefined;
    const given: Answers = kind !== "source" ? { name: [answer] } : isId(answer) ? { id: [answer] } : {};
    const draft = await this.compose(forms[kind], given);
    if (draft) this.#workspace.add(draft);
    return draft;
  }

  /** Shows the record as it would be written with its problems, and gives its draft if it has no error. */
  #review(form: Form, answers: Answers, complete: (draft: Draft) => Draft): Draft | undefined {
    const plain = draftOf(form, answers);
    if (!("path" in plain)) {
      this.#terminal.say(faultLines(plain));
      return undefined;
    }
    const draft = complete(plain);
    const { preview, diagnostics } = this.#workspace.dryRun(form, draft);
    this.#terminal.say([`\n${draft.path}\n`, draft.text, ...preview].join("\n"));
    if (diagnostics.problems.length > 0) this.#terminal.say(`\n${textReport(diagnostics)}`);
    return hasErrors(diagnostics) ? undefined : draft;
  }

  async #decide(form: Form, isSound: boolean): Promise<"y" | "n" | Field> {
    const names = form.fields.map(({ option }) => ({ text: option }));
    for (;;) {
      const take = isSound ? "y takes it" : "It cannot be written so";
      this.#terminal.say(
        `\n${take}; the name of an answer, such as ${form.fields[0]?.option}, changes that; n drops it.`,
      );
      const reply = await this.#terminal.answer(names);
      if (reply === "n" || (reply === "y" && isSound)) return reply;
      const field = form.fields.find(({ option }) => option === reply);
      if (field) return field;
    }
  }

  /** Gives the proposal of a field, if it is an answer that can be read. */
  #proposal(field: Field, answers: Answers): string | undefined {
    const proposal = field.proposal?.(answers);
    if (proposal === undefined) return undefined;
    return typeof field.read(proposal, this.#workspace.story) === "string" ? proposal : undefined;
  }
}

function hint({ shape, isRequired }: Field, proposal: string | undefined): string {
  const hints = [
    ...(isRequired ? [] : ["optional"]),
    ...(shape === "paragraphs" ? ["a paragraph a line"] : []),
    ...(isRepeatable(shape) ? ["an empty line ends it"] : []),
    ...(shape === "boolean" ? ["true or false"] : []),
    ...(proposal === undefined ? [] : [`Enter takes ${proposal}`]),
  ];
  return hints.length === 0 ? "" : ` (${hints.join("; ")})`;
}
