import { hash } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SlowMemo } from "../memo.ts";
import { readChecksummed, writeChecksummed } from "./checksummed-file.ts";

/** A memo of large data in a folder, a file for each: what is made is kept at once. */
export class MemoFolder {
  readonly #folder: string;
  readonly #version: string;
  readonly #asked = new Set<string>();

  /** `version` is that of the program that makes the data. What another version made is not used. */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  readonly memo: SlowMemo = async <Data>(key: string, make: () => Promise<Data>): Promise<Data> => {
    const name = hash("sha256", key);
    this.#asked.add(name);
    const path = join(this.#folder, name);
    const known = readChecksummed<Data>(path, this.#version);
    if (known !== undefined) return known;
    const data = await make();
    writeChecksummed(path, this.#version, data);
    return data;
  };

  /** Deletes what nobody has asked for. */
  forgetRest(): void {
    const names = existsSync(this.#folder) ? readdirSync(this.#folder) : [];
    for (const name of names) if (!this.#asked.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}
