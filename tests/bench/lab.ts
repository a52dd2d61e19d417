import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programFolder } from "../../src/program-folder.ts";
import { copyProgram } from "../commands/program-copy.ts";
import { contentFile, markdownText, writeContentFolder } from "./content-folder.ts";
import { hugoFile, hugoText, idsByName, writeHugoFolder } from "./hugo-folder.ts";
import type { Command } from "./measure.ts";
import { type BenchRecord, proportionalStory } from "./proportional-story.ts";

/** A place of its own for measurements: a copy of the program, the story for both programs, and where they write. */
export class Lab {
  readonly content: string;
  readonly mappedContent: string;
  readonly output: string;
  readonly hugoOutput: string;
  readonly #folder: string;
  readonly #records: readonly BenchRecord[];
  #edits = 0;

  private constructor(folder: string, records: readonly BenchRecord[]) {
    this.#folder = folder;
    this.#records = records;
    this.content = join(folder, "content");
    this.mappedContent = join(folder, "mapped-content");
    this.output = join(folder, "output", "_site");
    this.hugoOutput = join(folder, "output", "hugo");
  }

  /** Writes a story of so many entries. */
  static async open(entries: number): Promise<Lab> {
    const lab = new Lab(
      await mkdtemp(join(tmpdir(), "dateline-bench-")),
      proportionalStory(entries, { coordinates: false }),
    );
    await installProgram(lab.#program);
    await writeContentFolder(lab.content, lab.#records);
    await writeContentFolder(lab.mappedContent, proportionalStory(entries, { coordinates: true }));
    await writeHugoFolder(lab.#hugo, lab.#records);
    await mkdir(join(lab.#folder, "output"));
    return lab;
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** A command of Dateline's command line. */
  dateline(args: readonly string[], nodeOptions: readonly string[] = []): Command {
    return {
      program: process.execPath,
      args: [...nodeOptions, "src/dateline.js", ...args],
      cwd: this.#program,
    };
  }

  build(content = this.content, nodeOptions: readonly string[] = []): Command {
    return this.dateline(["build", "--content", content, "--output", this.output], nodeOptions);
  }

  hugo(): Command {
    return { program: "hugo", args: ["--quiet", "--source", this.#hugo, "--destination", this.hugoOutput] };
  }

  hugoServer(port: number): Command {
    const args = ["server", "--source", this.#hugo, "--port", `${port}`, "--bind", "127.0.0.1"];
    return { program: "hugo", args };
  }

  /** Takes away what was built and what was kept for the next build. */
  async clear(): Promise<void> {
    for (const folder of [this.output, this.hugoOutput, join(this.#program, "node_modules/.cache")])
      await rm(folder, { recursive: true, force: true });
  }

  /** Changes the title and a claim of an entry, in both stories; gives the path of its page and a word that is new on it. */
  async editEntry(): Promise<{ readonly path: string; readonly word: string }> {
    const events = this.#records.filter(({ kind }) => kind === "event");
    const event = events[Math.floor(events.length / 2)];
    if (!event) throw new Error("The story has no events");
    const word = `edit-${++this.#edits}`;
    const [claim, ...claims] = event.fields.claims as readonly object[];
    const fields = {
      ...event.fields,
      title: `${event.fields.title} ${word}`,
      claims: [{ ...claim, says: `It was noticed, ${word}.` }, ...claims],
    };
    const edited = { ...event, fields } as BenchRecord;
    await writeFile(join(this.content, contentFile(edited)), markdownText(edited));
    await writeFile(join(this.#hugo, hugoFile(edited)), hugoText(edited, idsByName(this.#records)));
    return { path: `/events/${event.id}/`, word };
  }

  /** Changes the template of events as far as any build can tell. */
  async editTemplate(): Promise<void> {
    const file = join(this.#program, "templates/event.11ty.ts");
    await writeFile(file, `${await readFile(file, "utf8")}// Edit ${++this.#edits}.\n`);
  }

  get #program(): string {
    return join(this.#folder, "program");
  }

  get #hugo(): string {
    return join(this.#folder, "hugo");
  }
}

/** A copy with a `node_modules` of its own, so that the project's cache is neither used nor filled. */
async function installProgram(folder: string): Promise<void> {
  copyProgram(folder);
  await mkdir(join(folder, "node_modules"));
  const packages = join(programFolder, "node_modules");
  for (const name of await readdir(packages)) {
    if (name !== ".cache") await symlink(join(packages, name), join(folder, "node_modules", name));
  }
}
