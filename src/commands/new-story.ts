import { lstat, readdir } from "node:fs/promises";
import { exampleRepository, exampleStory, type StoryAnswers } from "../new/story-files.ts";
import { type StoryQuestion, storyQuestions } from "../new/story-questions.ts";
import type { OpenTerminal, Terminal } from "../new/terminal.ts";
import type { Problem } from "../problem.ts";
import { faultLines } from "../report/text-report.ts";
import { ifPresent } from "../site/if-present.ts";
import { makeTimeline } from "../timeline.ts";
import { writeNewFiles } from "../write/new-file.ts";
import { WrongUsage } from "../wrong-usage.ts";
import type { Console } from "./console.ts";

export interface NewStoryOptions {
  /** Whether the story lies at the top of its repository, not in `content`. */
  readonly flat: boolean;
  /** Those that options gave. */
  readonly answers: StoryAnswers;
}

/**
 * Writes a story into a new or empty folder, as a repository of its own: settings with a comment for each, an example of
 * every kind of record, and what checks and publishes it. A person is asked what no option says, if there is one at a
 * terminal.
 *
 * @throws {WrongUsage} where anything is there already, an option cannot be used, or the person leaves
 */
export async function newStory(
  folder: string,
  { flat, answers: given }: NewStoryOptions,
  openTerminal: OpenTerminal | undefined,
  console: Console,
): Promise<void> {
  await refuseUnlessEmpty(folder);
  for (const [name, answer] of Object.entries(given)) {
    const fault = faultOf(name, answer);
    if (fault) throw new WrongUsage(`--${name} cannot be used so:\n${faultLines(fault)}\nNothing was written.`);
  }
  const asked = storyQuestions.filter(({ name }) => given[name] === undefined);
  const answers = { ...given, ...(openTerminal ? await ask(asked, openTerminal()) : proposalsOf(asked)) };

  const content = flat ? "" : "content/";
  await writeNewFiles(folder, [
    ...exampleRepository(answers, flat),
    ...exampleStory(answers, flat).map((file) => ({ ...file, path: `${content}${file.path}` })),
  ]);
  console.log(`Wrote a story into ${folder}. Its settings are in ${content}story.yaml; every record is an example.`);
  console.log(`  cd ${folder}`);
  console.log("  npm install   brings in Dateline");
  console.log("  npm start     shows the story and follows every change");
  console.log("  npm run new   adds an event");
  console.log("README.md says how it is published and kept up to date.");
}

async function refuseUnlessEmpty(folder: string): Promise<void> {
  const inside = await ifPresent(readdir(folder));
  if (inside ? inside.length > 0 : await ifPresent(lstat(folder))) {
    throw new WrongUsage(`${folder} is not empty. Nothing was written; name a folder that is empty or not there yet.`);
  }
}

async function ask(questions: readonly StoryQuestion[], terminal: Terminal): Promise<StoryAnswers> {
  const answers: Record<string, string> = {};
  try {
    for (const question of questions) {
      const answer = await answerTo(question, terminal);
      if (answer !== undefined) answers[question.name] = answer;
    }
  } finally {
    terminal.close();
  }
  return answers;
}

/** Asks a person a question until it has an answer that can be used, or is left out. */
async function answerTo(
  { name, description, proposal }: StoryQuestion,
  terminal: Terminal,
): Promise<string | undefined> {
  terminal.say(`\n${name}: ${description} (Enter ${proposal ? `takes ${proposal}` : "leaves it out for now"})`);
  for (;;) {
    const answer = (await terminal.answer()) || proposal;
    const fault = answer === undefined ? undefined : faultOf(name, answer);
    if (!fault) return answer;
    terminal.say(faultLines(fault));
  }
}

function proposalsOf(questions: readonly StoryQuestion[]): StoryAnswers {
  return Object.fromEntries(questions.flatMap(({ name, proposal }) => (proposal ? [[name, proposal]] : [])));
}

/** The first error of the story with this answer alone; the example has none. */
function faultOf(name: string, answer: string): Problem | undefined {
  const files = exampleStory({ [name]: answer }, false).map(({ path, content }) => ({
    path,
    bytes: new TextEncoder().encode(content),
  }));
  return makeTimeline(files, { drafts: false }).problems.find(({ severity }) => severity === "error");
}
