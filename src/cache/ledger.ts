import { copyFileSync, linkSync, lstatSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isWhole } from "../output/whole.ts";
import type { Problem } from "../problem.ts";
import { expectedFiles } from "../site/expected-files.ts";
import type { Maker } from "../site/maker.ts";
import type { Site } from "../site/site.ts";
import { Parts } from "./parts.ts";
import { Recorder } from "./recorder.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

/** What is known of a site that was built: which parts each of its files shows, and how those parts were. */
interface Entries {
  /** The digest of the content that it was made from. */
  readonly content: string | undefined;
  readonly told: Told | undefined;
  /** The names and signatures of parts. */
  readonly parts: readonly (readonly [name: string, signature: string])[];
  readonly files: Readonly<Record<string, FileEntry>>;
}

interface FileEntry {
  /** Size and time of change, by which can be told that nobody has touched it since. */
  readonly state: string;
  /** What it shows: numbers in the list of parts. */
  readonly shows: readonly number[];
}

/** What whoever builds a site is told, apart from the site. */
export interface Told {
  /** Warnings: with errors there is no site. */
  readonly problems: readonly Problem[];
  readonly extent: Extent;
}

/** How much there is. */
export interface Extent {
  readonly events: number;
  readonly places: number;
  readonly actors: number;
  readonly draftsLeftOut: number;
}

const noEntries: Entries = { content: undefined, told: undefined, parts: [], files: {} };

/** The ledger of a site, which tells at the next build what of it can stay. */
export class Ledger {
  readonly #path: string;
  readonly #version: string;
  #entries: Entries;

  /** `version` is that of the program that makes pages; what another one made is made again. */
  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
    this.#entries = readSealed<Entries>(path, version) ?? noEntries;
  }

  /** What was told when the site at `folder` was made, if it was made from the same content and nobody has touched it. */
  standing(content: string, folder: string): Told | undefined {
    const { told, files } = this.#entries;
    if (content !== this.#entries.content) return undefined;
    const isUntouched = Object.entries(files).every(([file, { state }]) => stateOf(join(folder, file)) === state);
    return isUntouched && isWhole(Object.keys(files), folder) ? told : undefined;
  }

  /** Plans the files of a site: those of the one at `standing` stay that would be made the same. */
  plan(site: Site, content: string, standing: string): Plan {
    return new Plan(site, content, this.#entries, standing);
  }

  /** Enters the files of a plan as they lie in a folder, and what was told of them. */
  enter(plan: Plan, folder: string, told: Told): void {
    this.#entries = { ...plan.entries(folder), told };
    writeSealed(this.#path, this.#version, this.#entries);
  }
}

/** Has those files of a site made that are not as they were. */
export class Plan implements Maker {
  readonly site: Site;
  readonly #content: string;
  readonly #parts: Parts;
  readonly #recorder: Recorder;
  readonly #standing: string;
  readonly #expected: readonly string[];
  /** What each file shows: of those that stay from the start, of the others as they are made. */
  readonly #shows = new Map<string, readonly string[]>();
  readonly #staying: readonly string[];

  constructor(site: Site, content: string, earlier: Entries, standing: string) {
    this.#content = content;
    this.#parts = new Parts(site, content);
    this.#recorder = new Recorder(site, this.#parts);
    this.#standing = standing;
    this.site = this.#recorder.site;
    const isSame = earlier.parts.map(
      ([part, signature]) => content === earlier.content || this.#parts.signature(part) === signature,
    );
    this.#expected = expectedFiles(site);
    for (const file of this.#expected) {
      const { state, shows } = earlier.files[file] ?? {};
      if (state === undefined || !shows?.every((part) => isSame[part]) || stateOf(join(standing, file)) !== state)
        continue;
      this.#shows.set(
        file,
        shows.flatMap((part) => earlier.parts[part]?.[0] ?? []),
      );
    }
    this.#staying = [...this.#shows.keys()];
  }

  /** Whether the site that stands can stay as a whole. */
  get isStanding(): boolean {
    return this.#staying.length === this.#expected.length && isWhole(this.#expected, this.#standing);
  }

  wants(file: string): boolean {
    return !this.#shows.has(file);
  }

  make<Made>(file: string, subject: unknown, make: (site: Site) => Made): Made {
    const { made, parts } = this.#recorder.record(file, subject, make);
    this.#shows.set(file, parts);
    return made;
  }

  /** Puts the files that stay into a fresh folder, without writing them. */
  stay(fresh: string): void {
    const folders = new Set<string>();
    for (const file of this.#staying) {
      const [from, to] = [join(this.#standing, file), join(fresh, file)];
      if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
      folders.add(dirname(to));
      try {
        linkSync(from, to);
      } catch {
        copyFileSync(from, to);
      }
    }
  }

  entries(folder: string): Omit<Entries, "told"> {
    const numbers = new Map<string, number>();
    const numberOf = (part: string) => {
      const number = numbers.get(part) ?? numbers.size;
      numbers.set(part, number);
      return number;
    };
    const files = [...this.#shows].flatMap(([file, parts]) => {
      const state = stateOf(join(folder, file));
      return state === undefined ? [] : [[file, { state, shows: parts.map(numberOf) }] as const];
    });
    return {
      content: this.#content,
      files: Object.fromEntries(files),
      parts: [...numbers.keys()].map((part) => [part, this.#parts.signature(part)]),
    };
  }
}

function stateOf(path: string): string | undefined {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.size} ${stats.mtimeNs}` : undefined;
}
