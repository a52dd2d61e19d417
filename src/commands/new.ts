import { join } from "node:path";
import type { Answers } from "../new/answers.ts";
import { Dialog } from "../new/dialog.ts";
import { type Draft, draftOf } from "../new/draft.ts";
import { type Field, type Form, withProposals } from "../new/form.ts";
import { idFault } from "../new/id.ts";
import type { OpenTerminal, Terminal } from "../new/terminal.ts";
import { Workspace } from "../new/workspace.ts";
import { hasErrors } from "../report/diagnostics.ts";
import { faultLines, textReport } from "../report/text-report.ts";
import { WrongUsage } from "../wrong-usage.ts";
import type { Console } from "./console.ts";

export interface NewOptions {
  readonly content: string;
  readonly form: Form;
  /** Those that options gave. */
  readonly answers: Answers;
}

/**
 * Writes a new record into a content folder; false when the answers make one with an error, which is not written.
 * Where an answer is wanting, a person is asked for all that is not answered, if there is one at a terminal.
 *
 * @throws {NoFolder}
 * @throws {WrongUsage} when answers are wanting, the person leaves, or there is such a record already
 */
export async function newRecord(
  { content, form, answers }: NewOptions,
  openTerminal: OpenTerminal | undefined,
  console: Console,
): Promise<boolean> {
  const workspace = await Workspace.open(content);
  const answered = withProposals(form, answers);
  const wanting = form.fields.filter(({ name, isRequired }) => isRequired && !answered[name]);
  const draft =
    wanting.length === 0
      ? draftOfOptions(form, answered, workspace, console)
      : await draftOfPerson(form, answers, workspace, openTerminal?.() ?? refuse(wanting));
  if (!draft) {
    console.error("Nothing was written.");
    return false;
  }
  workspace.add(draft);
  for (const path of await workspace.save()) console.log(`Wrote ${join(content, path)}`);
  return true;
}

function draftOfOptions(form: Form, answers: Answers, workspace: Workspace, console: Console): Draft | undefined {
  const taken = idFault(form.kind, answers.id?.[0] ?? "", workspace.story);
  if (taken) throw new WrongUsage(`--id cannot be used so:\n${faultLines(taken)}`);
  const draft = draftOf(form, answers);
  if (!("path" in draft)) {
    console.error(faultLines(draft));
    return undefined;
  }
  const { preview, diagnostics } = workspace.dryRun(form, draft);
  for (const line of preview) console.log(line);
  if (diagnostics.problems.length > 0) console.error(textReport(diagnostics, console));
  return hasErrors(diagnostics) ? undefined : draft;
}

async function draftOfPerson(form: Form, answers: Answers, workspace: Workspace, terminal: Terminal): Promise<Draft> {
  try {
    const draft = await new Dialog(terminal, workspace).compose(form, { given: answers });
    if (draft) return draft;
  } finally {
    terminal.close();
  }
  throw new WrongUsage("Nothing was written.");
}

function refuse(wanting: readonly Field[]): never {
  // What would be proposed from other answers is wanting only where these are there.
  const unproposed = wanting.filter(({ proposal }) => !proposal);
  const options = (unproposed.length > 0 ? unproposed : wanting).map(
    ({ option, description }) => `  --${option} <text>: ${description}`,
  );
  throw new WrongUsage(["Wanted, as no terminal is there to ask at:", ...options, "Nothing was written."].join("\n"));
}
