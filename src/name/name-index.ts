import { meant, oneOf } from "../fix.ts";
import type { Fault, Fix } from "../problem.ts";
import type { Rule } from "../rules.ts";
import { forTheFirst, nearestAmong, type Suggest } from "../suggestion.ts";
import { foldCase } from "../text/fold.ts";
import type { BrokenRecord } from "../validate/entry.ts";
import { severalFix, severalIn } from "./several.ts";

/** A record that goes by several names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly native_name: Readonly<Record<string, string>>;
}

export type Lookup =
  | { readonly id: string }
  /** The name may be meant for a record that has errors of its own. */
  | { readonly broken: true }
  | Refusal;

/** Why a name or an id cannot be used. */
export interface Refusal {
  readonly rule: Rule;
  readonly fault: Fault;
}

/** Of the records that share a name so many are offered. */
const mostOffered = 3;

/** All names of the records of one kind: ids, names, aliases and native names, without regard to case. */
export class NameIndex {
  readonly #noun: "actor" | "place";
  readonly #records: ReadonlyMap<string, Named>;
  /** The ids of the records that go by each folded name. */
  readonly #ids = new Map<string, Set<string>>();
  readonly #brokenNames: ReadonlySet<string>;
  readonly #someUnreadable: boolean;
  readonly #suggest: Suggest;
  /** What was said of a name that several records share, by the name. */
  readonly #ambiguous = new Map<string, Fault>();

  constructor(noun: "actor" | "place", records: readonly Named[], broken: readonly BrokenRecord[]) {
    this.#noun = noun;
    this.#records = new Map(records.map((record) => [record.id, record]));
    for (const record of records) {
      for (const name of namesOf(record)) {
        const folded = foldCase(name);
        this.#ids.set(folded, (this.#ids.get(folded) ?? new Set()).add(record.id));
      }
    }
    const ours = broken.filter((record) => record.kind === noun);
    this.#brokenNames = new Set(ours.flatMap(({ names }) => (names === "unreadable" ? [] : names.map(foldCase))));
    this.#someUnreadable = ours.some(({ names }) => names === "unreadable");
    this.#suggest = forTheFirst(nearestAmong(records.flatMap(namesOf)));
  }

  /** The one record that goes by `name`, or what to say of a name that fits none or several; `also` is another fix. */
  find(name: string, also?: Fix): Lookup {
    // An id is the one name that no other record can share, so it is what tells two namesakes apart.
    if (this.#records.has(name)) return { id: name };
    const folded = foldCase(name);
    const [id, ...others] = this.#ids.get(folded) ?? [];
    if (this.#brokenNames.has(folded)) return { broken: true };
    if (id === undefined)
      return this.#someUnreadable ? { broken: true } : { rule: "unknown-name", fault: this.#unknown(name, also) };
    if (others.length === 0) return { id };
    const fault = this.#ambiguous.get(name) ?? this.#ambiguity(name, [id, ...others]);
    this.#ambiguous.set(name, fault);
    return { rule: "ambiguous-name", fault };
  }

  #unknown(name: string, also: Fix | undefined): Fault {
    return {
      found: `the unknown ${this.#noun} “${name}”`,
      wanted: `the name, an alias or the id of a record in ${this.#noun}s/`,
      ...this.#unknownFix(name, also),
    };
  }

  #unknownFix(name: string, also: Fix | undefined): Fix {
    const isKnown = (part: string) => this.#ids.has(foldCase(part)) || this.#brokenNames.has(foldCase(part));
    const several = severalIn(name, isKnown);
    if (several.length > 1) return severalFix(several, this.#noun, isKnown);
    const near = this.#suggest(name);
    if (near !== undefined) return meant(near);
    const fix = `Correct the name, or add a file to ${this.#noun}s/ that has it as its \`name\`, with the fields that others there have.`;
    return also ? { ...also, fix: `${fix} ${also.fix}` } : { fix };
  }

  #ambiguity(name: string, ids: readonly string[]): Fault {
    const offers = ids
      .toSorted()
      .slice(0, mostOffered)
      .map((id) => ({ name: this.#ownName(id), of: `${this.#records.get(id)?.name} (${this.#noun}s/${id}.md)` }));
    const offered = offers.map(({ name, of }) => `“${name}” for ${of}`).join(" or ");
    const others = ids.length - offers.length;
    return {
      found: `“${name}”, which fits ${ids.length} ${this.#noun}s`,
      wanted: `a name that only one ${this.#noun} has`,
      fix: `Write ${offered}${others > 0 ? `, or the id of one of the ${others} others` : ""}.`,
      replacements: oneOf(offers.map(({ name }) => name)),
    };
  }

  /** A name that leads to this record alone; its id where every name is shared. */
  #ownName(id: string): string {
    const record = this.#records.get(id);
    return (record ? namesOf(record) : []).find((name) => this.#ids.get(foldCase(name))?.size === 1) ?? id;
  }
}

function namesOf(record: Named): readonly string[] {
  return [record.name, ...record.aliases, ...Object.values(record.native_name), record.id];
}
