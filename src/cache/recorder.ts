import type { Timeline } from "../group/timeline.ts";
import { type Once, Site } from "../site/site.ts";
import * as url from "../url.ts";
import { everything, isPlain, type Parts } from "./parts.ts";
import { ShownMap } from "./shown-map.ts";

/** A page that shows more parts of a site than this is taken to show everything. */
const most = 1000;

interface Recorded<Made> {
  readonly made: Made;
  readonly parts: readonly string[];
}

/**
 * Shows a site to its pages and writes down which parts of it each of them reads. Pages see the site as it is, but for
 * its timeline, which they see through proxies: what they are given is the same, and that they asked is noted.
 */
export class Recorder {
  /** The site as its pages see it. */
  readonly site: Site;
  readonly #site: Site;
  readonly #parts: Parts;
  /** Of the page that is being made; pages are made one after the other. */
  #reading: Set<string> | undefined;
  readonly #shown = new Map<object, object>();
  readonly #behind = new Map<object, object>();
  readonly #once = new Map<string, { readonly value: unknown; readonly reading: ReadonlySet<string> }>();

  constructor(site: Site, parts: Parts) {
    this.#site = site;
    this.#parts = parts;
    this.site = new Site(this.#showTimeline(site.timeline), site.words, {
      keep: site.drawings.keep,
      once: this.#workOut,
    });
  }

  /** Makes a file of the site, and gives the names of the parts that it shows. */
  record<Made>(file: string, subject: unknown, make: (site: Site) => Made): Recorded<Made> {
    if (this.#showsEverything(file, subject)) return { made: make(this.#site), parts: [everything] };
    const { value, reading } = this.#read(() => make(this.site));
    return { made: value, parts: reading.size > most ? [everything] : [...reading] };
  }

  /** A file of data holds the whole story; and of a subject that is no part cannot be told whether it is the same. */
  #showsEverything(file: string, subject: unknown): boolean {
    if (file.startsWith(url.dataPath)) return true;
    const isOne = typeof subject === "object" && subject !== null;
    return isOne && this.#parts.nameOf(this.#behind.get(subject) ?? subject) === undefined;
  }

  #read<Value>(work: () => Value): { readonly value: Value; readonly reading: ReadonlySet<string> } {
    const around = this.#reading;
    const reading = new Set<string>();
    this.#reading = reading;
    try {
      return { value: work(), reading };
    } finally {
      this.#reading = around;
    }
  }

  #note(part: string): void {
    this.#reading?.add(part);
  }

  /** `Site.once`: whoever gets what was worked out has read what it was worked out from. */
  readonly #workOut: Once = <Value>(name: string, workOut: () => Value): Value => {
    const part = this.#parts.nameOfWorkedOut(name);
    if (part !== undefined) {
      this.#note(part);
      return this.#show(this.#parts.value(part)) as Value;
    }
    const known = this.#once.get(name) ?? this.#read(workOut);
    this.#once.set(name, known);
    for (const each of known.reading) this.#note(each);
    return known.value as Value;
  };

  #showTimeline(timeline: Timeline): Timeline {
    return new Proxy(
      { ...timeline },
      {
        get: (_, property) => {
          const value: unknown = Reflect.get(timeline, property);
          if (typeof property === "symbol") return value;
          if (value instanceof Map) return this.#showMap(property, value);
          this.#note(`timeline/${property}`);
          return this.#show(value);
        },
      },
    );
  }

  #showMap(property: string, map: ReadonlyMap<unknown, unknown>): ShownMap {
    return new ShownMap(
      (key) => {
        const behind = this.#behindOf(key);
        this.#note(this.#parts.nameUnder(property, behind));
        return this.#show(map.get(behind));
      },
      () => {
        this.#note(`timeline/${property}`);
        return new Map([...map].map(([key, item]) => [this.#show(key), this.#show(item)]));
      },
    );
  }

  #show(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const known = this.#shown.get(value);
    if (known) return known;
    const shown = this.#showObject(value);
    this.#shown.set(value, shown);
    this.#behind.set(shown, value);
    return shown;
  }

  #behindOf(shown: unknown): unknown {
    return typeof shown === "object" && shown !== null ? (this.#behind.get(shown) ?? shown) : shown;
  }

  #showObject(object: object): object {
    const name = this.#parts.nameOf(object);
    if (name !== undefined) return this.#showNamed(object, name);
    if (Array.isArray(object)) return this.#unlessSame(object, (show) => object.map(show));
    if (object instanceof Map) {
      return this.#unlessSame(object, (show) => new Map([...object].map(([key, item]) => [show(key), show(item)])));
    }
    if (object instanceof Set) return this.#unlessSame(object, (show) => new Set([...object].map(show)));
    if (!isPlain(object)) return object;
    return this.#unlessSame(object, (show) =>
      Object.fromEntries(Object.entries(object).map(([key, item]) => [key, show(item)])),
    );
  }

  /** A copy in which all is shown; the object itself where nothing in it has a name. */
  #unlessSame(object: object, copy: (show: (value: unknown) => unknown) => object): object {
    let isSame = true;
    const copied = copy((value) => {
      const shown = this.#show(value);
      if (shown !== value) isSame = false;
      return shown;
    });
    return isSame ? object : copied;
  }

  #showNamed(object: object, name: string): object {
    let fields: Readonly<Record<PropertyKey, unknown>> | undefined;
    return new Proxy(object, {
      get: (_, property) => {
        this.#note(name);
        fields ??= Object.fromEntries(Object.entries(object).map(([key, value]) => [key, this.#show(value)]));
        return fields[property];
      },
    });
  }
}
