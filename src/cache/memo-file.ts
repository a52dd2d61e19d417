import { hash } from "node:crypto";
import type { Codec, Memo } from "../memo.ts";
import { readChecksummed, writeChecksummed } from "./checksummed-file.ts";

interface Known<Value = unknown> {
  readonly value: Value;
  readonly codec: Codec<Value>;
}

/** A memo in a file: it gives what earlier runs made, and saves what this run makes for the next. */
export class MemoFile {
  readonly #path: string;
  readonly #version: string;
  #read: ReadonlyMap<string, string> | undefined;
  #asked = new Map<string, Known>();

  /** `version` is that of the program that makes the values. What another version made is not used. */
  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
  }

  readonly memo: Memo = <Value>(key: string, make: () => Value, codec: Codec<Value>): Value => {
    const hashed = hash("sha256", key, "base64url");
    const known = this.#asked.get(hashed) as Known<Value> | undefined;
    const value = known ? known.value : this.#earlier(hashed, make, codec);
    this.#asked.set(hashed, { value, codec } as Known);
    return value;
  };

  /** Ends a run. A value that it did not ask for is forgotten. */
  save(): void {
    const texts = new Map<string, string>();
    for (const [key, { value, codec }] of this.#asked) {
      const text = this.#texts.get(key) ?? codec.write(value);
      if (text !== undefined) texts.set(key, text);
    }
    const isSame = texts.size === this.#texts.size && [...texts.keys()].every((key) => this.#texts.has(key));
    if (!isSame) writeChecksummed(this.#path, this.#version, Object.fromEntries(texts));
    this.#read = texts;
    this.#asked = new Map();
  }

  /** The texts by their keys; they are read when the first of them is asked for. */
  get #texts(): ReadonlyMap<string, string> {
    const read = () => readChecksummed<Readonly<Record<string, string>>>(this.#path, this.#version) ?? {};
    this.#read ??= new Map(Object.entries(read()));
    return this.#read;
  }

  #earlier<Value>(key: string, make: () => Value, codec: Codec<Value>): Value {
    const text = this.#texts.get(key);
    return text === undefined ? make() : codec.read(text);
  }
}
