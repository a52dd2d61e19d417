import { hash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { KeptFile } from "./kept-file.ts";
import { Ledger } from "./ledger.ts";
import { ProgramVersion } from "./program-version.ts";

/** None where nothing is to be kept. */
export function openCache(folder: string | false, content: string): Cache | undefined {
  return folder === false ? undefined : new Cache(folder, content);
}

/** What the runs of commands keep of a content folder, each for the next. Without any of it they do the same, only slower. */
export class Cache {
  readonly #folder: string;
  readonly #version = new ProgramVersion();

  constructor(folder: string, content: string) {
    this.#folder = join(folder, nameFor(content));
  }

  /** What packages made of the texts of entries. */
  texts(): KeptFile {
    return new KeptFile(join(this.#folder, "texts"), this.#version.ofTexts);
  }

  /** The maps of its site. */
  drawings(): KeptFile {
    return new KeptFile(join(this.#folder, "drawings"), this.#version.ofTexts);
  }

  ledger(output: string): Ledger {
    return new Ledger(join(this.#folder, `site-${nameFor(output)}`), this.#version.ofPages);
  }
}

function nameFor(path: string): string {
  const full = resolve(path);
  return `${basename(full)}-${hash("sha256", full).slice(0, 16)}`;
}
