import { isId, type RecordKind } from "../read/record.ts";
import { hasErrors } from "../report/findings.ts";
import { complaintLines, textReport } from "../report/text-report.ts";
import { type Answers, isRepeated } from "./answers.ts";
import { type Draft, draftOf } from "./draft.ts";
import type { Field, Form } from "./form.ts";
import { forms } from "./forms.ts";
import type { Terminal } from "./terminal.ts";
import type { Workspace } from "./workspace.ts";

/** As many are listed with the question; of more, Tab shows those that fit. */
const fewOffers = 12;

/** Asks a person for a new record, and for those that it names and the story lacks. */
export class Dialog {
  readonly #terminal: Terminal;
  readonly #workspace: Workspace;

  constructor(terminal: Terminal, workspace: Workspace) {
    this.#terminal = terminal;
    this.#workspace = workspace;
  }

  /**
   * The draft that the answers make, once it is sound and the person takes it; nothing when they drop it.
   *
   * @throws {WrongUsage} when the person leaves
   */
  async compose(form: Form, given: Answers): Promise<Draft | undefined> {
    this.#terminal.say(
      `A new ${form.kind}. Tab completes what the story knows; Ctrl+C leaves, and nothing is written.`,
    );
    const answers: Record<string, readonly string[]> = { ...given };
    for (const field of form.fields) {
      const options = answers[field.name];
      if (options ? !this.#areReadable(field, options) : field.isAsked)
        answers[field.name] = await this.#ask(field, answers);
    }
    for (;;) {
      const draft = this.#review(form, answers);
      const decision = await this.#decide(form, draft !== undefined);
      if (decision === "n") return undefined;
      if (decision === "y") return draft;
      answers[decision.name] = await this.#ask(decision, answers);
    }
  }

  /** Asks for a field until its answers can be read. */
  async #ask(field: Field, answers: Answers): Promise<readonly string[]> {
    const proposal = this.#proposal(field, answers);
    this.#terminal.say(`\n${field.flag}: ${field.asks}${hint(field, proposal)}`);
    const offers = field.offers(this.#workspace.story);
    if (offers.length > 0 && offers.length <= fewOffers) this.#terminal.say(offers.map(({ text }) => text).join(", "));

    const accepted: string[] = [];
    for (;;) {
      const answer = (await this.#terminal.answer(field.offers(this.#workspace.story))) || proposal || "";
      if (answer === "") {
        if (accepted.length > 0 || !field.isRequired) return accepted;
        this.#terminal.say("  It cannot be left out.");
      } else {
        const usable = await this.#usable(field, answer);
        if (usable !== undefined) accepted.push(usable);
        if (usable !== undefined && !isRepeated(field.takes)) return accepted;
      }
    }
  }

  /** An answer that can be read; or the id of a record that was made because the answer named none. */
  async #usable(field: Field, answer: string): Promise<string | undefined> {
    if (this.#areReadable(field, [answer])) return answer;
    const isKnown = field.offers(this.#workspace.story).some(({ text }) => text.toLowerCase() === answer.toLowerCase());
    const draft = field.refersTo && !isKnown ? await this.#newRecord(field.refersTo, answer) : undefined;
    if (!draft) return undefined;
    this.#terminal.say(`\nBack to ${field.flag}`);
    return this.#areReadable(field, [answer]) ? answer : draft.id;
  }

  /** Says how answers are understood, or what is wrong with them. */
  #areReadable(field: Field, answers: readonly string[]): boolean {
    const readings = answers.map((answer) => field.read(answer, this.#workspace.story));
    for (const reading of readings) {
      if (typeof reading !== "string") this.#terminal.say(complaintLines(reading));
      else if (reading !== "") this.#terminal.say(`  ${reading}`);
    }
    return readings.every((reading) => typeof reading === "string");
  }

  /** Has a record made that an answer names and the story lacks, where the person wants it. */
  async #newRecord(kind: RecordKind, answer: string): Promise<Draft | undefined> {
    this.#terminal.say(`y makes a new ${kind} of it, here and now; Enter leads back to the question.`);
    if ((await this.#terminal.answer()) !== "y") return undefined;
    const given: Answers = kind !== "source" ? { name: [answer] } : isId(answer) ? { id: [answer] } : {};
    const draft = await this.compose(forms[kind], given);
    if (draft) this.#workspace.add(draft);
    return draft;
  }

  /** Shows the record as it would be written, and all that the story says of it. */
  #review(form: Form, answers: Answers): Draft | undefined {
    const draft = draftOf(form, answers);
    if (!("path" in draft)) {
      this.#terminal.say(complaintLines(draft));
      return undefined;
    }
    const { told, findings } = this.#workspace.tryOut(form, draft);
    this.#terminal.say([`\n${draft.path}\n`, draft.text, ...told].join("\n"));
    if (findings.problems.length > 0) this.#terminal.say(`\n${textReport(findings)}`);
    return hasErrors(findings) ? undefined : draft;
  }

  async #decide(form: Form, isSound: boolean): Promise<"y" | "n" | Field> {
    const names = form.fields.map(({ flag }) => ({ text: flag }));
    for (;;) {
      const take = isSound ? "y takes it" : "It cannot be written so";
      this.#terminal.say(
        `\n${take}; the name of an answer, such as ${form.fields[0]?.flag}, changes that; n drops it.`,
      );
      const reply = await this.#terminal.answer(names);
      if (reply === "n" || (reply === "y" && isSound)) return reply;
      const field = form.fields.find(({ flag }) => flag === reply);
      if (field) return field;
    }
  }

  /** What a field proposes, where it may be taken. */
  #proposal(field: Field, answers: Answers): string | undefined {
    const proposal = field.proposes?.(answers);
    if (proposal === undefined) return undefined;
    return typeof field.read(proposal, this.#workspace.story) === "string" ? proposal : undefined;
  }
}

function hint({ takes, isRequired }: Field, proposal: string | undefined): string {
  const hints = [
    ...(isRequired ? [] : ["optional"]),
    ...(takes === "paragraphs" ? ["a paragraph a line"] : []),
    ...(isRepeated(takes) ? ["an empty line ends it"] : []),
    ...(takes === "switch" ? ["true or false"] : []),
    ...(proposal === undefined ? [] : [`Enter takes ${proposal}`]),
  ];
  return hints.length === 0 ? "" : ` (${hints.join("; ")})`;
}
