import { idFrom } from "../new/id.ts";
import { longestId, type RecordKind } from "../read/record.ts";
import { type GivenFields, writtenFields } from "./field-values.ts";
import type { ImportedRecord, ImportedStory, ImportOptions } from "./imported.ts";
import type { Item, ItemSource, Items } from "./item.ts";
import { textToMarkdown } from "./to-markdown.ts";

/** The type of every actor and place, because the file does not say it. */
const notStated = { key: "not-stated", label: "Not stated" };
const nobody = "Actor not given";
const nowhere = "Place not given";

/**
 * Makes records of items. An event needs a place, an actor and a source. If its item has none, it gets records that say
 * so, and the file itself as its source.
 */
export function itemRecords({ title, about, items, notes }: Items, options: ImportOptions): ImportedStory {
  const { file, language, zone, published } = options;
  const events = new RecordIds("event");
  const kinds = new NamedRecords("kind");
  const places = new NamedRecords("place");
  const actors = new NamedRecords("actor");
  const sources = new NamedRecords("source");
  const articles = new Map<string, ItemSource>();
  const ofFile = sources.idOf(`imported ${file}`);

  const records = items.map((item, index) => {
    const source = item.source && sources.idOf(sourceKey(item.source));
    if (item.source && source !== undefined && !articles.has(source)) articles.set(source, item.source);
    const fields = {
      title: item.title,
      date: item.date,
      places: (item.places.length > 0 ? item.places : [nowhere]).map((name) => places.idOf(name)),
      actors: (item.actors.length > 0 ? item.actors : [nobody]).map((name) => actors.idOf(name)),
      kind: item.kind === undefined ? undefined : kinds.idOf(item.kind),
      sources: source ?? ofFile,
    };
    return record("event", events.next(item.id ?? item.title, index + 1), fields, item);
  });
  const name = title ?? file;
  return {
    settings: writtenFields({
      title: options.title ?? name,
      about: about || textToMarkdown(`Imported from the file ${file}.`),
      language,
      zone,
      kinds: kinds.names(),
      actor_types: { [notStated.key]: notStated.label },
      place_types: { [notStated.key]: notStated.label },
    }),
    records: [
      ...records,
      ...places.records("place", (words) => ({ name: words, type: notStated.key })),
      ...actors.records("actor", (words) => ({ name: words, type: notStated.key })),
      ...sources.records("source", (_, id) => {
        const article = articles.get(id);
        return article
          ? {
              ...article,
              described: article.outlet && article.title ? undefined : `a source named in the file ${file}`,
            }
          : { described: `the file ${file}, which was imported`, published };
      }),
    ],
    notes,
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

  constructor(kind: string) {
    this.#kind = kind;
  }

  /** `number` counts from 1. */
  next(words: string, number: number): string {
    const id = idFrom(words) ?? `${this.#kind}-${number}`;
    let free = id;
    for (let count = 2; this.#taken.has(free); count++) {
      const ending = `-${count}`;
      free = `${id.slice(0, longestId - ending.length).replace(/-$/, "")}${ending}`;
    }
    this.#taken.add(free);
    return free;
  }
}

/** Records that items refer to by name: one for each name, whatever its case. */
class NamedRecords {
  readonly #ids: RecordIds;
  readonly #byName = new Map<string, { readonly id: string; readonly words: string }>();

  constructor(kind: string) {
    this.#ids = new RecordIds(kind);
  }

  idOf(words: string): string {
    const folded = words.normalize("NFC").toLowerCase();
    const known = this.#byName.get(folded) ?? { id: this.#ids.next(words, this.#byName.size + 1), words };
    this.#byName.set(folded, known);
    return known.id;
  }

  /** The names by id. */
  names(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#byName.values()].map(({ id, words }) => [id, words]));
  }

  records(kind: RecordKind, fields: (words: string, id: string) => GivenFields): readonly ImportedRecord[] {
    return [...this.#byName.values()].map(({ id, words }) =>
      record(kind, id, fields(words, id), {
        from: `${kind} “${words}”`,
        body: "",
      }),
    );
  }
}

function record(
  kind: RecordKind,
  id: string,
  fields: GivenFields,
  { from, body }: Pick<Item, "from" | "body">,
): ImportedRecord {
  return { kind, id, fields: writtenFields(fields), body, from };
}
