import type { RecordKind } from "../read/record.ts";
import type { Answers } from "./answers.ts";
import { Dialog, type Verdict } from "./dialog.ts";
import type { Draft } from "./draft.ts";
import type { Form } from "./form.ts";

/**
 * A dialog for somebody who makes many records: keys decide, Esc leads back, and of the records on the way only what they
 * need is asked.
 *
 * Its methods throw {@link LedBack} at Esc.
 */
export class BriefDialog extends Dialog {
  protected override begin({ kind }: Form): void {
    this.terminal.say(`\nA new ${kind}. Tab completes; Esc leads back, and nothing is written.`);
  }

  protected override get hasWayBack(): boolean {
    return true;
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
      const reply = await this.terminal.answer({ completions });
      const part = parts.find(({ option }) => option === reply);
      if (part) return part;
    }
  }
}
