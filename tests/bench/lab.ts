import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { programFolder } from "../../src/program-folder.ts";
import { copyProgram } from "../commands/program-copy.ts";
import { contentFile, markdownText, writeContentFolder } from "./content-folder.ts";
import { type Generator, writeGeneratorFile, writeGeneratorFolder } from "./generator.ts";
import { type Command, measure } from "./measure.ts";
import { plainRecord, type Relations, relationsOf } from "./plain-record.ts";
import { type BenchRecord, proportionalStory } from "./proportional-story.ts";

/** A place of its own for measurements: a copy of the program, the story for all programs, and where they write. */
export class Lab {
  readonly content: string;
  readonly mappedContent: string;
  readonly output: string;
  readonly generators: readonly Generator[];
  readonly #folder: string;
  readonly #records: readonly BenchRecord[];
  readonly #relations: Relations;
  #edits = 0;
  #cleared = 0;

  private constructor(folder: string, generators: readonly Generator[], records: readonly BenchRecord[]) {
    this.#folder = folder;
    this.#records = records;
    this.#relations = relationsOf(records);
    this.generators = generators;
    this.content = join(folder, "content");
    this.mappedContent = join(folder, "mapped-content");
    this.output = join(folder, "output", "_site");
  }

  /** Writes a story of so many entries. */
  static async open(entries: number, generators: readonly Generator[]): Promise<Lab> {
    const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
    const lab = new Lab(folder, generators, proportionalStory(entries, { coordinates: false }));
    await installProgram(lab.#program);
    await writeContentFolder(lab.content, lab.#records);
    await writeContentFolder(lab.mappedContent, proportionalStory(entries, { coordinates: true }));
    const plain = lab.#records.map((record) => plainRecord(record, lab.#relations));
    for (const generator of generators) await writeGeneratorFolder(lab.#sourceOf(generator), generator, plain);
    await mkdir(join(folder, "output"));
    // Compiles the program, as installing it does.
    await measure(lab.dateline(["--help"]));
    return lab;
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** A command of Dateline's command line. */
  dateline(args: readonly string[], nodeOptions: readonly string[] = []): Command {
    return {
      program: process.execPath,
      args: [...nodeOptions, "scripts/dateline.js", ...args],
      cwd: this.#program,
    };
  }

  build(content = this.content, nodeOptions: readonly string[] = []): Command {
    return this.dateline(["build", "--content", content, "--output", this.output], nodeOptions);
  }

  buildBy(generator: Generator): Command {
    return generator.build(this.#sourceOf(generator), this.#outputOf(generator));
  }

  /** The programs whose previews are measured, and the commands that start them. */
  previews(port: number): readonly (readonly [program: string, command: Command])[] {
    const others = this.generators.flatMap((generator) => {
      const command = generator.serve?.(this.#sourceOf(generator), port);
      return command ? [[generator.name, command] as const] : [];
    });
    return [...others, ["Dateline", this.dateline(["preview", "--content", this.content, "--port", `${port}`])]];
  }

  /** Takes away what was built and what was kept for the next build. */
  async clear(): Promise<void> {
    const apart = join(this.#folder, `cleared-${++this.#cleared}`);
    await mkdir(apart);
    // Nothing is removed: in the minutes after it has removed many files, ext4 is slow to make others. With the site goes
    // the folder beside it that the last build left for the next.
    await rename(dirname(this.output), join(apart, "output"));
    await mkdir(dirname(this.output));
    await moveIfThere(join(this.#program, "node_modules/.cache"), join(apart, "cache"));
    for (const generator of this.generators) {
      const folder = this.#sourceOf(generator);
      for (const path of generator.kept) await moveIfThere(join(folder, path), join(apart, generator.templates, path));
    }
  }

  /** Changes the title and a claim of an entry in all stories; gives the path of its page and a word that is new on it. */
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
    const plain = plainRecord(edited, this.#relations);
    await writeFile(join(this.content, contentFile(edited)), markdownText(edited));
    for (const generator of this.generators) await writeGeneratorFile(this.#sourceOf(generator), generator, plain);
    return { path: `/events/${event.id}/`, word };
  }

  /** Changes the pages of events by their template: compiling would take a comment away. */
  async editTemplate(): Promise<void> {
    const file = join(this.#program, "templates/event.11ty.ts");
    const template = await readFile(file, "utf8");
    const edited = template.replace(/<article class="event.*?"/, `<article class="event edit-${++this.#edits}"`);
    if (edited === template) throw new Error(`${file} has no article to be changed`);
    await writeFile(file, edited);
  }

  get #program(): string {
    return join(this.#folder, "program");
  }

  #sourceOf({ templates }: Generator): string {
    return join(this.#folder, templates);
  }

  readonly #outputOf = ({ templates }: Generator): string => join(this.#folder, "output", templates);
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
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
