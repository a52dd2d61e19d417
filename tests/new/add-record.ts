import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { newRecord } from "../../src/commands/new.ts";
import type { Answers } from "../../src/new/answers.ts";
import type { Form } from "../../src/new/form.ts";
import { Terminal } from "../../src/new/terminal.ts";
import { writtenFiles } from "../site/written-files.ts";
import { writeStory } from "../stories/stories.ts";
import { type Files, story } from "../story.ts";

interface Addition {
  /** What options say. */
  readonly answers?: Answers;
  /** What a person types at a terminal, who leaves after it; without them there is no terminal. */
  readonly typed?: readonly string[];
  /** Of the story of `tests/story.ts`. */
  readonly files?: Files;
}

interface Outcome {
  readonly shown: string;
  /** The files that were not there before, by their paths from the content folder. */
  readonly written: Readonly<Record<string, string>>;
  /** Whether the record was sound, or why the command was not used rightly. */
  readonly end: boolean | string;
}

/** Lets somebody add a record to a small story of its own in a folder. */
export async function addRecord(
  folder: string,
  form: Form,
  { answers = {}, typed, files }: Addition,
): Promise<Outcome> {
  const content = await mkdtemp(join(folder, "content-"));
  await writeStory(content, story(files));
  const before = await writtenFiles(content);

  const input = new PassThrough();
  const output = new PassThrough();
  let shown = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
  });
  input.end(typed?.map((line) => `${line}\n`).join(""));
  const print = (line: string) => output.write(`${line}\n`);
  const openTerminal = typed && (() => new Terminal(input, output));
  const end = await newRecord({ content, form, answers }, openTerminal, { log: print, error: print }).catch(
    (error: Error) => `${error.name}: ${error.message}`,
  );

  const added = [...(await writtenFiles(content))].filter(([path]) => !before.has(path));
  return { shown: withoutEscapes(shown).replaceAll(content, ""), written: Object.fromEntries(added), end };
}

function withoutEscapes(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal is driven by them
  return text.replace(/\u001b\[\d*[A-Z]/g, "").replaceAll("\r", "");
}
