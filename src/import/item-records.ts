import { idFrom } from "../new/id.ts";
import { longestId, type RecordKind } from "../read/record.ts";
import { longestTag } from "../validate/event.ts";
import { type GivenFields, writtenFields } from "./field-values.ts";
import type { ImportedRecord, ImportedStory, ImportOptions } from "./imported.ts";
import type { Item, ItemPlace, ItemSource, Items } from "./item.ts";
import { textToMarkdown } from "./to-markdown.ts";

/** The type of every actor and place, because the file does not say it. */
const notStated = { key: "not-stated", label: "Not stated" };

/** In degrees. Places of one name that lie farther apart are two. */
const samePlace = 1;

/** Makes records of items. The source of an item that names none is the file itself. */
export function itemRecords({ title, about, items, notes }: Items, options: ImportOptions): ImportedStory {
  const { file, language, zone } = options;
  const events = new RecordIds("event");
  const kinds = new NamedRecords<string>("kind");
  const places = new PlaceRecords();
  const actors = new NamedRecords<string>("actor");
  const sources = new NamedRecords<ItemSource | undefined>("source");

  const records = items.map((item, index) => {
    const ofItem = item.sources.map((source) => sources.idOf(sourceKey(source), source));
    const fields = {
      title: item.title,
      date: item.date,
      places: [...new Set(item.places.map((place) => places.idOf(place)))],
      actors: item.actors.map((name) => actors.idOf(name, name)),
      kind: unlessEmpty(item.kinds?.map((name) => kinds.idOf(name, name))),
      tags: unlessEmpty(item.tags?.map(toTag).filter((tag) => tag !== "")),
      importance: item.importance,
      planned: item.planned,
      sources: ofItem.length > 0 ? [...new Set(ofItem)] : sources.idOf(`imported ${file}`, undefined),
      media: unlessEmpty(item.media),
    };
    return record("event", events.next(item.id ?? item.title, index + 1), fields, item);
  });
  return {
    settings: writtenFields({
      title: options.title ?? title ?? file,
      about: about || textToMarkdown(`Imported from the file ${file}.`),
      language,
      zone,
      kinds: Object.fromEntries(kinds.all().map(({ id, value }) => [id, value])),
      actor_types: { [notStated.key]: notStated.label },
      place_types: { [notStated.key]: notStated.label },
    }),
    records: [
      ...records,
      ...places.records(),
      ...actors.all().map(({ id, value: name }) => named("actor", id, name, { name, type: notStated.key })),
      ...sources.all().map(({ id, words, value }) => named("source", id, words, sourceFields(value, options))),
    ],
    notes,
  };
}

/** A source of which the file gives no day had been published when the file was. */
function sourceFields(source: ItemSource | undefined, { file, published }: ImportOptions): GivenFields {
  if (!source) return { described: `the file ${file}, which was imported`, published, compilation: true };
  return {
    ...source,
    described: source.outlet && source.title ? undefined : `a source named in the file ${file}`,
    published: source.published ?? `../${published}`,
  };
}

/** A text that is the same only for the same article. */
function sourceKey({ outlet, title, author, url, published }: ItemSource): string {
  return [outlet, title ?? url, author, published].filter((words) => words !== undefined).join(" ");
}

/**
 * Makes ids for the records of one kind, the same at every import of a file. An id is made of words, with a number at
 * its end if it is taken. Words in letters other than a-z give an id such as `event-3`, from the record's number.
 */
class RecordIds {
  readonly #kind: string;
  readonly #taken = new Set<string>();
  /** The number that the next record of an id is tried with. */
  readonly #next = new Map<string, number>();

  constructor(kind: string) {
    this.#kind = kind;
  }

  /** `number` counts from 1. */
  next(words: string, number: number): string {
    const id = idFrom(words) ?? `${this.#kind}-${number}`;
    let free = id;
    let count = this.#next.get(id) ?? 2;
    for (; this.#taken.has(free); count++) {
      const ending = `-${count}`;
      free = `${id.slice(0, longestId - ending.length).replace(/-$/, "")}${ending}`;
    }
    this.#next.set(id, count);
    this.#taken.add(free);
    return free;
  }
}

interface NamedRecord<Value> {
  readonly id: string;
  readonly words: string;
  readonly value: Value;
}

/** Records that items refer to by name: one for each name, whatever its case. */
class NamedRecords<Value> {
  readonly #ids: RecordIds;
  readonly #byName = new Map<string, NamedRecord<Value>>();

  constructor(kind: string) {
    this.#ids = new RecordIds(kind);
  }

  /** The value is that of the first record of its name. */
  idOf(words: string, value: Value): string {
    const folded = folding(words);
    const known = this.#byName.get(folded) ?? { id: this.#ids.next(words, this.#byName.size + 1), words, value };
    this.#byName.set(folded, known);
    return known.id;
  }

  all(): readonly NamedRecord<Value>[] {
    return [...this.#byName.values()];
  }
}

interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  readonly within: string | undefined;
  coordinates: ItemPlace["coordinates"];
}

/** Places: one for each name in what it lies in, or two where they lie far apart. */
class PlaceRecords {
  readonly #ids = new RecordIds("place");
  readonly #byName = new Map<string, PlaceRecord[]>();
  readonly #all: PlaceRecord[] = [];

  idOf({ name, within: [region, ...wider], coordinates }: ItemPlace): string {
    const within =
      region === undefined ? undefined : this.idOf({ name: region, within: wider, coordinates: undefined });
    const key = `${folding(name)} ${within ?? ""}`;
    const namesakes = this.#byName.get(key) ?? [];
    this.#byName.set(key, namesakes);
    const known = namesakes.find((place) => isNear(place.coordinates, coordinates));
    if (known) {
      known.coordinates ??= coordinates;
      return known.id;
    }
    const place = { id: this.#ids.next(name, this.#all.length + 1), name, within, coordinates };
    namesakes.push(place);
    this.#all.push(place);
    return place.id;
  }

  records(): readonly ImportedRecord[] {
    return this.#all.map(({ id, name, within, coordinates }) =>
      named("place", id, name, { name, type: notStated.key, within, ...coordinates }),
    );
  }
}

function isNear(one: ItemPlace["coordinates"], other: ItemPlace["coordinates"]): boolean {
  if (!one || !other) return true;
  return Math.abs(one.lat - other.lat) <= samePlace && Math.abs(one.lon - other.lon) <= samePlace;
}

/** A tag of another program, without the signs that tags do not have here. */
function toTag(words: string): string {
  return words
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, " ")
    .trim()
    .replace(/^-+|-+$/g, "")
    .slice(0, longestTag)
    .trim();
}

function unlessEmpty<Value>(list: readonly Value[] | undefined): readonly Value[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

function folding(words: string): string {
  return words.normalize("NFC").toLowerCase();
}

function named(kind: RecordKind, id: string, words: string, fields: GivenFields): ImportedRecord {
  return record(kind, id, fields, { from: `${kind} “${words}”`, body: "" });
}

function record(
  kind: RecordKind,
  id: string,
  fields: GivenFields,
  { from, body }: Pick<Item, "from" | "body">,
): ImportedRecord {
  return { kind, id, fields: writtenFields(fields), body, from };
}
