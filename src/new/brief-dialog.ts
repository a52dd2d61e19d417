import type { RecordKind } from "../read/record.ts";
import { type Answers, isRepeatable } from "./answers.ts";
import { Dialog, type Verdict } from "./dialog.ts";
import type { Draft } from "./draft.ts";
import type { Field, Form } from "./form.ts";
import type { Asked } from "./terminal.ts";

/** Stands between the answers of a list. */
const separator = ";";
/** Ends a line after which another paragraph comes. */
const continuation = "\\";

/**
 * A dialog for somebody who makes many records, with few keys: a line holds all the answers of a field, an id is made
 * unasked, of the records on the way only what they need is asked, and keys decide.
 *
 * Its methods throw {@link LedBack} at Esc.
 */
export class BriefDialog extends Dialog {
  protected override begin({ kind }: Form): void {
    this.terminal.say(`\nA new ${kind}. Tab completes; Esc leads back, and nothing is written.`);
  }

  protected override get asked(): Asked {
    return { hasWayBack: true };
  }

  protected override lineOf(answers: readonly string[]): string | undefined {
    return answers.length > 0 ? answers.join(`${separator} `) : undefined;
  }

  protected override answersIn({ shape }: Field, line: string): readonly string[] {
    if (!isRepeatable(shape)) return [line];
    const answers = shape === "paragraphs" ? [line.split(continuation)[0] ?? ""] : line.split(separator);
    return answers.map((answer) => answer.trim()).filter((answer) => answer !== "");
  }

  protected override isEnd({ shape }: Field, line: string): boolean {
    return shape !== "paragraphs" || !line.endsWith(continuation);
  }

  protected override hint(
    { shape, isRequired, mayBeEmpty }: Field,
    _proposal: string | undefined,
    offered?: string,
  ): string {
    const hints = [
      ...(isRequired ? [] : ["optional"]),
      ...(shape === "paragraphs" ? [`“${continuation}” at the end begins another paragraph`] : []),
      ...(shape !== "paragraphs" && isRepeatable(shape)
        ? [`several with “${separator}” between${mayBeEmpty ? ", or none" : ""}`]
        : []),
      ...(offered === undefined ? [] : [`Tab: ${offered}`]),
    ];
    return hints.length === 0 ? "" : `\n  ${hints.join(" · ")}`;
  }

  protected override unasked(field: Field, answers: Answers): readonly string[] | undefined {
    const proposal = this.proposal(field, answers);
    return proposal === undefined ? undefined : [proposal];
  }

  protected override async wants(kind: RecordKind): Promise<boolean> {
    this.terminal.say(`The following makes a new ${kind} of it; Enter leads back to the question.`);
    return true;
  }

  /** It is written with the record that names it, and not before. */
  protected override async composeOnTheWay(form: Form, given: Answers): Promise<Draft | undefined> {
    const needed = form.fields.filter(({ isRequired }) => isRequired);
    const leavable = needed.map((field) => ({ ...field, mayBeEmpty: true }));
    const answers = await this.answersTo(leavable, given, {});
    return needed.every(({ name }) => answers[name]?.length) ? this.shown(form, answers) : undefined;
  }

  protected override async verdict<Part extends { readonly option: string }>(
    parts: readonly Part[],
    isSound: boolean,
  ): Promise<Verdict<Part>> {
    for (;;) {
      this.terminal.say(`\n${isSound ? "y writes it" : "It cannot be written so:"}  c changes an answer  n drops it`);
      const key = await this.terminal.key();
      if (key === "n") return "dropped";
      if (key === "y" && isSound) return "taken";
      if (key !== "c") continue;
      this.terminal.say(`Which? ${parts.map(({ option }) => option).join(", ")}`);
      const completions = parts.map(({ option }) => ({ text: option }));
      const reply = await this.terminal.answer({ completions, hasWayBack: true });
      const part = parts.find(({ option }) => option === reply);
      if (part) return part;
    }
  }
}
