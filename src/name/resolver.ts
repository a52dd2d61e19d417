import { oneOf } from "../fix.ts";
import { type Fault, type Fix, problem, type Report } from "../problem.ts";
import type { FieldPath } from "../read/field-offsets.ts";
import type { RecordKind } from "../read/record.ts";
import type { Entries, Entry } from "../validate/entry.ts";
import { IdIndex } from "./id-index.ts";
import { NameIndex, type Refusal } from "./name-index.ts";

/** An entry that uses names. */
export type User = Pick<Entry, "id" | "at">;

/** Holds the names and ids of all records. */
export class Resolver {
  readonly entries: Entries;
  readonly actors: NameIndex;
  readonly places: NameIndex;
  readonly drafts: ReadonlySet<string>;
  /** The event that replaces each removed one, by the id of the latter; undefined where none does. */
  readonly removed: ReadonlyMap<string, string | undefined>;
  readonly #ids = new Map<RecordKind, IdIndex>();

  constructor(entries: Entries) {
    this.entries = entries;
    this.actors = new NameIndex("actor", entries.actors, entries.broken);
    this.places = new NameIndex("place", entries.places, entries.broken);
    this.drafts = new Set(entries.events.filter((event) => event.draft).map((event) => event.id));
    this.removed = new Map(entries.removed.map(({ id, removed }) => [id, removed.instead]));
  }

  ids(kind: RecordKind): IdIndex {
    const index = this.#ids.get(kind) ?? new IdIndex(kind, this.entries);
    this.#ids.set(kind, index);
    return index;
  }

  for(user: User, report: Report): EntryResolver {
    return new EntryResolver(this, user, report);
  }
}

/** Resolves the names and ids that one entry uses, and reports those that lead nowhere at the field that holds them. */
export class EntryResolver {
  readonly #all: Resolver;
  readonly #user: User;
  readonly #report: Report;

  constructor(all: Resolver, user: User, report: Report) {
    this.#all = all;
    this.#user = user;
    this.#report = report;
  }

  /** The id of the actor that goes by `name`. */
  actor(name: string | undefined, path: FieldPath): string | undefined {
    return this.#named(this.#all.actors, name, path);
  }

  /** The id of the actor that goes by `name`, of somebody who speaks. */
  speaker(name: string, path: FieldPath): string | undefined {
    return this.#named(this.#all.actors, name, path, {
      fix: `Of somebody who is no public person write {unnamed: ${name}}.`,
      replacements: [{ values: [`unnamed: ${name}`] }],
    });
  }

  /** The id of the place that goes by `name`. */
  place(name: string | undefined, path: FieldPath): string | undefined {
    return this.#named(this.#all.places, name, path);
  }

  /** `id`, if there is such a record and this entry may name it. */
  known(kind: RecordKind, id: string | undefined, path: FieldPath): string | undefined {
    const refused = id === undefined ? undefined : this.#refusal(kind, id);
    if (refused) this.#refuse(refused, path);
    return refused ? undefined : id;
  }

  allKnown(kind: RecordKind, ids: readonly string[], path: FieldPath): string[] {
    return this.all(ids, (id, index) => this.known(kind, id, [...path, index]));
  }

  /** The items that could be resolved, each once. */
  all<Item>(items: readonly Item[], resolve: (item: Item, index: number) => Item | undefined): Item[] {
    return [...new Set(items.map(resolve).filter((item) => item !== undefined))];
  }

  #named(index: NameIndex, name: string | undefined, path: FieldPath, also?: Fix): string | undefined {
    if (name === undefined) return undefined;
    const lookup = index.find(name, also);
    if ("rule" in lookup) this.#refuse(lookup, path);
    return "id" in lookup ? lookup.id : undefined;
  }

  #refusal(kind: RecordKind, id: string): Refusal | undefined {
    const { drafts, removed } = this.#all;
    const ids = this.#all.ids(kind);
    if (!ids.has(id)) return { rule: "unknown-reference", fault: ids.unknown(id) };
    if (kind !== "event") return undefined;
    if (id === this.#user.id) return { rule: "self-reference", fault: selfFault };
    if (removed.has(id)) return { rule: "unpublished-reference", fault: removedFault(id, removed.get(id)) };
    return drafts.has(id) && !drafts.has(this.#user.id)
      ? { rule: "unpublished-reference", fault: draftFault(id) }
      : undefined;
  }

  #refuse({ rule, fault }: Refusal, path: FieldPath): void {
    this.#report(problem(rule, this.#user.at.field(path), fault));
  }
}

const selfFault: Fault = {
  found: "the event itself",
  wanted: "the id of another event",
  fix: "Name another event, or delete what names this one: the whole line, if that is all it says.",
};

function removedFault(id: string, instead: string | undefined): Fault {
  return {
    found: `the event “${id}”, which was removed`,
    wanted: "the id of an event that is published",
    ...(instead
      ? { fix: `Name “${instead}”, which replaces it.`, replacements: oneOf([instead]) }
      : { fix: "Delete what names it: the whole line, if that is all it says." }),
  };
}

function draftFault(id: string): Fault {
  return {
    found: `the event “${id}”, which is a draft`,
    wanted: "the id of an event that is published",
    fix: "Take the reference out until the draft is published, or mark this event as a draft too.",
  };
}
