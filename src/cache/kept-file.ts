import { hash } from "node:crypto";
import type { Form, Keep } from "../keep.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

interface Kept<Made = unknown> {
  readonly made: Made;
  readonly form: Form<Made>;
}

/** Of what was not asked for, no more than so many things are kept. */
const most = 20_000;

/** What earlier runs made, in a file; and what this run makes, for the next. */
export class KeptFile {
  readonly #path: string;
  readonly #version: string;
  #read: ReadonlyMap<string, string> | undefined;
  #now = new Map<string, Kept>();

  /** `version` is that of the program that makes what is kept. What another one made is not used. */
  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
  }

  readonly keep: Keep = <Made>(madeFrom: string, make: () => Made, form: Form<Made>): Made => {
    const key = hash("sha256", madeFrom, "base64url");
    const known = this.#now.get(key) as Kept<Made> | undefined;
    const made = known ? known.made : this.#madeEarlier(key, make, form);
    this.#now.set(key, { made, form } as Kept);
    return made;
  };

  /** Ends a run. What it did not ask for is forgotten, unless `rest` is kept too. */
  save({ rest = false }: { readonly rest?: boolean } = {}): void {
    const texts = new Map(rest && this.#texts.size < most ? this.#texts : []);
    for (const [key, { made, form }] of this.#now) {
      const text = this.#texts.get(key) ?? form.write(made);
      if (text !== undefined) texts.set(key, text);
    }
    const isSame = texts.size === this.#texts.size && [...texts.keys()].every((key) => this.#texts.has(key));
    if (!isSame) writeSealed(this.#path, this.#version, Object.fromEntries(texts));
    this.#read = texts;
    this.#now = new Map();
  }

  /** By keys; read when the first of them is asked for. */
  get #texts(): ReadonlyMap<string, string> {
    const read = () => readSealed<Readonly<Record<string, string>>>(this.#path, this.#version) ?? {};
    this.#read ??= new Map(Object.entries(read()));
    return this.#read;
  }

  #madeEarlier<Made>(key: string, make: () => Made, form: Form<Made>): Made {
    const text = this.#texts.get(key);
    return text === undefined ? make() : form.read(text);
  }
}
