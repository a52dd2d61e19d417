import type { RecordKind } from "../read/record.ts";
import { type GivenFields, writtenFields } from "./field-values.ts";
import type { Circumstances, ImportedRecord, ImportedStory } from "./imported.ts";
import type { Item, ItemSource, Items } from "./item.ts";
import { markdownOf } from "./markdown-text.ts";
import { RecordIds } from "./record-ids.ts";

/** The type of every actor and place: the file does not say which it is. */
const notStated = { key: "not-stated", label: "Not stated" };
const nobody = "Actor not given";
const nowhere = "Place not given";

/**
 * Items as records. An event needs a place, an actor and a source: where its item names none, stand-ins say so, and
 * the source is the file itself.
 */
export function itemRecords({ title, about, items, remarks }: Items, circumstances: Circumstances): ImportedStory {
  const { file, language, zone, published } = circumstances;
  const events = new RecordIds("event");
  const kinds = new Named("kind");
  const places = new Named("place");
  const actors = new Named("actor");
  const sources = new Named("source");
  const articles = new Map<string, ItemSource>();
  const ofFile = sources.idOf(`imported ${file}`);

  const records = items.map((item, index) => {
    const source = item.source && sources.idOf(sourceWords(item.source));
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
      title: circumstances.title ?? name,
      about: about || markdownOf(`Imported from the file ${file}.`),
      language,
      zone,
      kinds: kinds.words(),
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
    remarks,
  };
}

/** What tells one article from another. */
function sourceWords({ outlet, title, author, url, published }: ItemSource): string {
  return [outlet, title ?? url, author, published].filter((words) => words !== undefined).join(" ");
}

/** Records that items know by names alone: one for each name, without regard to case. */
class Named {
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

  /** By id. */
  words(): Readonly<Record<string, string>> {
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
