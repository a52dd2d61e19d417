import { type Complaint, problem, type Report } from "../problem.ts";
import { isId, type RecordKind } from "../read/record.ts";
import type { FieldPath } from "../read/yaml.ts";
import type { Rule } from "../rules.ts";
import { didYouMean } from "../suggestion.ts";
import { truncateList } from "../text/truncate-list.ts";
import type { Entries, Entry } from "../validate/entry.ts";
import { NameIndex } from "./name-index.ts";

type User = Pick<Entry, "id" | "at">;

interface Refusal {
  readonly rule: Rule;
  readonly complaint: Complaint;
}

/** Holds the names and ids of all records. */
export class Resolver {
  readonly entries: Entries;
  readonly report: Report;
  readonly actors: NameIndex;
  readonly places: NameIndex;
  readonly drafts: ReadonlySet<string>;

  constructor(entries: Entries, report: Report) {
    this.entries = entries;
    this.report = report;
    this.actors = new NameIndex("actor", entries.actors, entries.broken);
    this.places = new NameIndex("place", entries.places, entries.broken);
    this.drafts = new Set(entries.events.filter((event) => event.draft).map((event) => event.id));
  }

  for(user: User): EntryResolver {
    return new EntryResolver(this, user);
  }
}

/** Resolves the names and ids that one entry uses, and reports those that lead nowhere at the field that holds them. */
export class EntryResolver {
  readonly #all: Resolver;
  readonly #user: User;

  constructor(all: Resolver, user: User) {
    this.#all = all;
    this.#user = user;
  }

  /** The id of the actor that goes by `name`. */
  actor(name: string | undefined, path: FieldPath): string | undefined {
    return this.#named(this.#all.actors, name, path);
  }

  /** The id of the actor that goes by `name`, of somebody who speaks. */
  speaker(name: string, path: FieldPath): string | undefined {
    return this.#named(this.#all.actors, name, path, ` Of somebody who is no public person write {unnamed: ${name}}.`);
  }

  /** The id of the place that goes by `name`. */
  place(name: string | undefined, path: FieldPath): string | undefined {
    return this.#named(this.#all.places, name, path);
  }

  /** `id`, if there is such a record and this entry may name it. */
  known(kind: RecordKind, id: string | undefined, path: FieldPath): string | undefined {
    const refused = id === undefined ? undefined : this.#refusal(kind, id);
    if (refused) this.#complain(refused.rule, refused.complaint, path);
    return refused ? undefined : id;
  }

  allKnown(kind: RecordKind, ids: readonly string[], path: FieldPath): string[] {
    return this.all(ids, (id, index) => this.known(kind, id, [...path, index]));
  }

  /** The items that could be resolved, each once. */
  all<Item>(items: readonly Item[], resolve: (item: Item, index: number) => Item | undefined): Item[] {
    return [...new Set(items.map(resolve).filter((item) => item !== undefined))];
  }

  #named(index: NameIndex, name: string | undefined, path: FieldPath, also?: string): string | undefined {
    if (name === undefined) return undefined;
    const lookup = index.find(name, also);
    if ("rule" in lookup) this.#complain(lookup.rule, lookup.complaint, path);
    return "id" in lookup ? lookup.id : undefined;
  }

  #refusal(kind: RecordKind, id: string): Refusal | undefined {
    const { entries, drafts } = this.#all;
    if (!entries.known.has(`${kind}/${id}`))
      return { rule: "unknown-reference", complaint: unknownComplaint(kind, id, entries) };
    if (kind !== "event") return undefined;
    if (id === this.#user.id) return { rule: "self-reference", complaint: selfComplaint };
    const withdrawn = entries.removed.find((event) => event.id === id);
    if (withdrawn) return { rule: "unpublished-reference", complaint: removedComplaint(id, withdrawn.removed.instead) };
    return drafts.has(id) && !drafts.has(this.#user.id)
      ? { rule: "unpublished-reference", complaint: draftComplaint(id) }
      : undefined;
  }

  #complain(rule: Rule, complaint: Complaint, path: FieldPath): void {
    this.#all.report(problem(rule, this.#user.at.field(path), complaint));
  }
}

function unknownComplaint(kind: RecordKind, id: string, { known, sources }: Entries): Complaint {
  const prefix = `${kind}/`;
  const ids = [...known].filter((record) => record.startsWith(prefix)).map((record) => record.slice(prefix.length));
  return {
    found: `the unknown ${kind} “${id}”`,
    wanted: `the id of a record in ${kind}s/, which is the name of its file without .md`,
    mend: kind === "source" && URL.canParse(id) ? nameAddressed(id, sources) : nameMeant(kind, id, ids.sort()),
  };
}

/** An id may be written with the address of its page around it, or only in its beginning. */
function nameMeant(kind: RecordKind, written: string, ids: readonly string[]): string {
  const end =
    written
      .split("/")
      .filter((part) => part !== "")
      .at(-1) ?? "";
  if (end !== written && ids.includes(end)) return `Write “${end}” alone.`;
  const begun = ids.filter((id) => id.startsWith(`${written}-`)).map((id) => `“${id}”`);
  if (begun.length > 0) return `Did you mean ${truncateList(begun).join(" or ")}?`;
  const file = `, or add the file ${kind}s/${written}.md, with the fields that others in ${kind}s/ have`;
  return didYouMean(written, ids, `Correct the id${isId(written) ? file : ""}.`);
}

/** An article is known by its address to those who read it, and by its id here. */
function nameAddressed(address: string, sources: Entries["sources"]): string {
  const source = sources.find(({ url, archived }) => url === address || archived === address);
  return source
    ? `Write “${source.id}”, the source that has this address.`
    : "Add a record in sources/ with this address as its `url`, and write the name of its file without .md.";
}

const selfComplaint: Complaint = {
  found: "the event itself",
  wanted: "the id of another event",
  mend: "Name another event, or delete what names this one: the whole line, if that is all it says.",
};

function removedComplaint(id: string, instead: string | undefined): Complaint {
  return {
    found: `the event “${id}”, which was removed`,
    wanted: "the id of an event that is published",
    mend: instead
      ? `Name “${instead}”, which replaces it.`
      : "Delete what names it: the whole line, if that is all it says.",
  };
}

function draftComplaint(id: string): Complaint {
  return {
    found: `the event “${id}”, which is a draft`,
    wanted: "the id of an event that is published",
    mend: "Take the reference out until the draft is published, or mark this event as a draft too.",
  };
}
