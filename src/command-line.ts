import { existsSync } from "node:fs";
import { inspect } from "node:util";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { cacheFolder } from "./cache/cache-folder.ts";
import type { BuildCommandOptions } from "./commands/build.ts";
import type { CheckOptions } from "./commands/check.ts";
import type { Console } from "./commands/console.ts";
import type { DraftOptions } from "./commands/draft.ts";
import { addFields, answersIn, type OptionValues } from "./commands/form-options.ts";
import type { ImportCommandOptions } from "./commands/import.ts";
import type { Preview, PreviewOptions } from "./commands/preview.ts";
import { Progress } from "./commands/progress.ts";
import type { ReviewOptions } from "./commands/review.ts";
import { type NpmEnvironment, strayArgument, swallowedOptions } from "./commands/swallowed-options.ts";
import { didYouMean } from "./fix.ts";
import { importFormats } from "./import/imported.ts";
import { MachineFailure, systemErrorIn, systemErrorWords } from "./machine-failure.ts";
import type { StoryAnswers } from "./new/story-files.ts";
import { storyQuestions } from "./new/story-questions.ts";
import type { OpenTerminal } from "./new/terminal.ts";
import { releasedVersion } from "./program-folder.ts";
import { recordKinds } from "./read/record.ts";
import { reportFormats } from "./report/formats.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** The streams of a process: what commands read from and write to. */
export interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Takes note of whether a command found all fine. */
type Finish = (isFine: boolean) => void;

/** What a command ends with, for whoever called it. */
const exitCode = { fine: 0, problems: 1, wrongUsage: 2, ourFault: 3 } as const;

/**
 * Runs a command of the command line, such as `["build", "--content", "our-story"]`, and gives its exit code: 0 where
 * all is fine, 1 for problems in the content, 2 for wrong usage, 3 where the program or the machine failed.
 */
export async function main(
  argv: readonly string[],
  streams: Streams,
  env: NpmEnvironment = process.env,
): Promise<number> {
  let isFine = true;
  const program = commandLine(streams, env, (is) => {
    isFine = is;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return isFine ? exitCode.fine : exitCode.problems;
  } catch (error) {
    // commander has said what is wrong; it ends help with 0 and every wrong use with 1.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.wrongUsage;
    if (error instanceof WrongUsage) {
      streams.stderr.write(`${error.message}\n`);
      return exitCode.wrongUsage;
    }
    streams.stderr.write(`${failureText(error)}\n`);
    return exitCode.ourFault;
  }
}

/** Builds the command line. A command is loaded when it is called: to check a story takes neither Eleventy nor the preview. */
function commandLine(streams: Streams, env: NpmEnvironment, finish: Finish): Command {
  const console = consoleOf(streams);
  const program = new Command("dateline")
    .description("Turns a folder of Markdown entries into a published timeline.")
    .version(releasedVersion())
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    // The commands inherit these.
    .exitOverride()
    .allowExcessArguments();

  program
    .command("build")
    .description("build the site into a folder")
    .option(...contentOption)
    .option("--output <folder>", "the folder of the site; what an earlier build left there is replaced", "_site")
    .option(...templatesOption)
    .option("--publish", "refuse to build for the address of an example, as the site is to be published")
    .option(...cacheOption)
    .option(...noCacheOption)
    .action(async (options: BuildCommandOptions) => {
      const { buildCommand } = await import("./commands/build.ts");
      finish(await buildCommand(options, console));
    });

  program
    .command("check")
    .description("report everything that is wrong with the content")
    .option(...contentOption)
    .option("--articles <folder>", "texts of sources, <source id>.txt, to compare quotations and wording with")
    .option("--since <revision>", "a commit, branch or tag; what changed since then is held to more")
    .addOption(
      new Option("--format <format>", "how to report: for people, for programs, or as annotations of a pull request")
        .choices(reportFormats)
        .default("text"),
    )
    .option("--strict", "fail on warnings too")
    .option(...cacheOption)
    .option(...noCacheOption)
    .action(async (options: CheckOptions) => {
      const { check } = await import("./commands/check.ts");
      finish(await check(options, console));
    });

  program
    .command("review")
    .description("print how every record that changed will read, as Markdown")
    .option(...contentOption)
    .requiredOption("--since <revision>", "a commit, branch or tag that git knows, to compare the content with")
    .action(async (options: ReviewOptions) => {
      const { reviewChanges } = await import("./commands/review.ts");
      await reviewChanges(options, console);
    });

  program
    .command("preview")
    .description("serve the site on this machine and follow every change")
    .option(...contentOption)
    .option("--port <number>", "where to serve it on 127.0.0.1 (default: 8080, or the next that is free)", readPort)
    .option("--desk", "let the page on which entries are written write them into the folder")
    .option(...templatesOption)
    .option(...cacheOption)
    .option(...noCacheOption)
    .action(async (options: PreviewOptions) => {
      const { preview } = await import("./commands/preview.ts");
      await untilStopped(await preview(options, console));
    });

  program
    .command("import")
    .description("write what a timeline of another form holds as records; no file is replaced")
    .argument("<file>", "timeline.json, TimelineJS, a calendar, or a list as JSON, CSV, YAML or a folder of Markdown")
    .option(contentOption[0], "the folder of the story, which may be new", contentOption[2])
    .addOption(new Option("--format <format>", "what the file is, where its looks do not tell").choices(importFormats))
    .option("--mapping <file>", "which fields of a list hold what, in YAML; see docs/importing.md")
    .option("--encoding <name>", "of the file, unless it is UTF-8 or UTF-16, such as windows-1252")
    .option("--published <date>", "when the file was published; needed unless it is timeline.json")
    .option("--title <text>", "of a new story, unless it is timeline.json")
    .option("--language <tag>", "of a new story, likewise", "en")
    .option("--zone <name>", "the time zone of a new story, likewise", "UTC")
    .action(async (file: string, options: ImportCommandOptions) => {
      const { importFile } = await import("./commands/import.ts");
      finish(await importFile(file, options, console));
    });

  program
    .command("draft")
    .description("draft entries from an article, and review them one by one")
    .argument("<file>", "the article: a text, a Markdown file or a saved web page")
    .option(...contentOption)
    .requiredOption("--source <id>", "the id of the article's record in sources/")
    .option("--json", "print all drafts for programs, and write nothing")
    .option("--proposals <file>", "drafts that another program made of the same text, in the form that --json prints")
    .option("--desk", "review them in a browser, in the desk of a preview")
    .option(...cacheOption)
    .option(...noCacheOption)
    .action(async (file: string, { desk, ...options }: DraftOptions & Pick<PreviewOptions, "desk">) => {
      const { draftEntries, draftInDesk } = await import("./commands/draft.ts");
      const terminal = await terminalOf(streams);
      if (desk && !options.json) await untilStopped(await draftInDesk(file, options, terminal, console));
      else await draftEntries(file, options, terminal, console);
    });

  const newCommand = addNewCommand(program, streams, console, finish);

  program.hook("preAction", (_, command) => {
    const strays = command.args.slice(command.registeredArguments.length);
    const swallowed = swallowedOptions(command.options, strays, env);
    if (swallowed !== undefined) throw new WrongUsage(swallowed);
    const [stray] = strays;
    if (stray === undefined) return;
    throw new WrongUsage(command.parent === newCommand ? noKind(stray) : strayArgument(stray, env));
  });
  return program;
}

/** Adds `new` with a command for each kind of record and one for a story. */
function addNewCommand(program: Command, streams: Streams, console: Console, finish: Finish): Command {
  const newCommand = program
    .command("new")
    .description("write a new record; at a terminal all that no option says is asked for");
  for (const kind of recordKinds) {
    const isUsual = kind === "event";
    newCommand
      .command(kind, { isDefault: isUsual })
      .description(`write a new ${kind}${isUsual ? ", when no kind is named" : ""}`)
      .option(...contentOption)
      .action(async ({ content, ...options }: { content: string } & OptionValues) => {
        const { newRecord } = await import("./commands/new.ts");
        const { forms } = await import("./new/forms.ts");
        const answers = answersIn(forms[kind], options);
        finish(await newRecord({ content, form: forms[kind], answers }, await terminalOf(streams), console));
      });
  }
  // Every field of a record is an option, which no other command needs to know.
  newCommand.hook("preSubcommand", async (_, command) => {
    const kind = recordKinds.find((each) => each === command.name());
    if (kind !== undefined) addFields(command, (await import("./new/forms.ts")).forms[kind]);
  });

  const storyCommand = newCommand
    .command("story")
    .description("write the beginnings of a story of its own, as a repository")
    .argument("<folder>", "a folder that is empty or not there yet")
    .option("--flat", "put the story at the top of its repository instead of into content/")
    .action(async (folder: string, { flat = false, ...answers }: { flat?: boolean } & StoryAnswers) => {
      const { newStory } = await import("./commands/new-story.ts");
      await newStory(folder, { flat, answers }, await terminalOf(streams), console);
    });
  for (const { name, description } of storyQuestions) storyCommand.option(`--${name} <text>`, description);
  return newCommand;
}

async function untilStopped({ close }: Preview): Promise<void> {
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, resolve);
  });
  await close();
}

/** How a person is asked, where one is at a terminal. */
async function terminalOf({ stdin, stdout }: Streams): Promise<OpenTerminal | undefined> {
  const { Terminal } = await import("./new/terminal.ts");
  return stdin.isTTY && stdout.isTTY ? () => new Terminal(stdin, stdout) : undefined;
}

function consoleOf({ stdout, stderr }: Streams): Console {
  return {
    log: (line) => stdout.write(`${line}\n`),
    error: (line) => stderr.write(`${line}\n`),
    colours: stderr.isTTY && stderr.hasColors(),
    progress: stderr.isTTY
      ? new Progress(
          (text) => stderr.write(text),
          () => performance.now(),
        )
      : undefined,
  };
}

/** A story may lie at the top of its repository. */
const contentFolder = existsSync("story.yaml") ? "." : "content";
const contentOption = ["--content <folder>", "the folder of the story", contentFolder] as const;
const cacheOption = [
  "--cache <folder>",
  "where to keep what the next run need not make again; it can be deleted at any time",
  cacheFolder(),
] as const;
const templatesOption = [
  "--templates",
  "run the story’s own templates, which are code, from its folder templates/",
] as const;
const noCacheOption = ["--no-cache", "make everything anew, and keep nothing"] as const;

function noKind(word: string): string {
  const fix = `The kinds are ${recordKinds.join(", ")}; a text of several words wants quotation marks.`;
  return `“${word}” is neither an option nor a kind of record. ${didYouMean(word, recordKinds, fix).fix}`;
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError("Wanted is a number from 0 to 65535.");
}

/** An error of the machine, such as a full disk, is one line; only an error of the program has a stack. */
function failureText(error: unknown): string {
  if (error instanceof MachineFailure) return error.message;
  const failed = systemErrorIn(error);
  if (failed) return `Dateline ${systemErrorWords(failed)}. What stood before stands as it was.`;
  return `${inspect(error)}\nThis is a fault of Dateline, not of the content.`;
}
