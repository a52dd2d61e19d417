import { hash } from "node:crypto";
import { Html } from "../html.ts";
import type { Site } from "../site/site.ts";

/**
 * What pages have from the whole site and not from a part of it. Each is a part of its own, so that a page depends on
 * what was worked out and not on everything that it was worked out from.
 */
const workedOut: Readonly<Record<string, (site: Site) => unknown>> = {
  "as known": (site) => site.asKnown,
  "as known pages": (site) => site.asKnownPages,
  "as known days": (site) => site.asKnownDays,
  "map ground": (site) => site.drawings.ground,
  card: (site) => site.drawings.card,
};

/** The part that stands for the whole story. */
export const everything = "everything";

/**
 * The parts of a site, each with a name by which it is known from one build to the next: its records and claims, what
 * stands under a key of its timeline's maps, the timeline's other properties, and what is worked out from all of it.
 */
export class Parts {
  readonly #site: Site;
  readonly #content: string;
  readonly #names = new Map<object, string>();
  readonly #values = new Map<string, unknown>();
  readonly #signatures = new Map<string, string>();

  /** `content` tells all that the site is made from apart from what another site is made from. */
  constructor(site: Site, content: string) {
    this.#site = site;
    this.#content = content;
    const { timeline } = site;
    for (const event of timeline.events) {
      for (const claim of event.claims) this.#addNamed(`claims/${event.id}/${claim.number}`, claim);
    }
    for (const page of site.asKnownPages) this.#addNamed(`as known pages${page.path}`, page);
    const properties = Object.entries(timeline);
    for (const [property, value] of properties) {
      this.#values.set(`timeline/${property}`, value);
      if (!Array.isArray(value)) continue;
      for (const item of value) {
        const own = idOf(item);
        if (own !== undefined) this.#addNamed(`${property}/${own}`, item);
      }
    }
    for (const [property, value] of properties) {
      if (value instanceof Map) for (const [key, item] of value) this.#values.set(this.nameUnder(property, key), item);
    }
  }

  nameOf(object: object): string | undefined {
    return this.#names.get(object);
  }

  /** The name of what stands under a key of a map of the timeline, whether anything does or not. */
  nameUnder(property: string, key: unknown): string {
    const name = typeof key === "object" && key !== null ? this.#names.get(key) : String(key);
    if (name === undefined) throw new Error(`A key of ${property} has no name`);
    return `${property}/${name}`;
  }

  /** The name of what `Site.once` works out under a name, if it is a part. */
  nameOfWorkedOut(name: string): string | undefined {
    return Object.hasOwn(workedOut, name) ? `worked out/${name}` : undefined;
  }

  value(part: string): unknown {
    const name = part.slice("worked out/".length);
    if (part === `worked out/${name}`) return workedOut[name]?.(this.#site);
    return part === everything ? this.#content : this.#values.get(part);
  }

  /** The same for two parts, of this site and another one, only where they show the same. */
  signature(part: string): string {
    const known = this.#signatures.get(part);
    if (known !== undefined) return known;
    const value = this.value(part);
    const description = isObject(value) ? this.#describeInside(value) : this.#describe(value);
    const signature = hash("sha256", description, "base64url").slice(0, 22);
    this.#signatures.set(part, signature);
    return signature;
  }

  #addNamed(name: string, object: object): void {
    this.#names.set(object, name);
    this.#values.set(name, object);
  }

  /** What has a name goes by it, everything else by all that it holds. Functions are part of the program. */
  #describe(value: unknown): string {
    if (typeof value === "string") return `${value.length}:${value}`;
    if (typeof value === "function") return "function";
    if (!isObject(value)) return String(value);
    const name = this.#names.get(value);
    return name === undefined ? this.#describeInside(value) : `@${name}`;
  }

  #describeInside(object: object): string {
    if (Array.isArray(object)) return `[${this.#describeAll(object)}]`;
    if (object instanceof Html) return `<${this.#describe(object.markup)}`;
    if (isPlain(object)) {
      let description = "{";
      for (const key in object) description += `${key}=${this.#describe(object[key])};`;
      return `${description}}`;
    }
    if (object instanceof Map || object instanceof Set) return `(${this.#describeAll([...object].flat())})`;
    if (object instanceof URL) return `#${object.href}`;
    throw new Error(`No two builds can tell whether a ${object.constructor.name} is the same`);
  }

  #describeAll(values: readonly unknown[]): string {
    let descriptions = "";
    for (const value of values) descriptions += `${this.#describe(value)},`;
    return descriptions;
  }
}

function idOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const { id, path } = item as { readonly id?: unknown; readonly path?: unknown };
  const own = id ?? path;
  return typeof own === "string" ? own : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
