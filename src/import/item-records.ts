import type { RecordKind } from "../read/record.ts";
import { longestTag } from "../validate/event.ts";
import { type GivenFields, writtenFields } from "./field-values.ts";
import type { ImportedRecord, ImportedStory, ImportOptions } from "./imported.ts";
import type { ItemSource, Items } from "./item.ts";
import { NamedRecords } from "./named-records.ts";
import { PlaceRecords } from "./place-records.ts";
import { RecordIds } from "./record-ids.ts";
import { textToMarkdown } from "./to-markdown.ts";

/** The type of every actor and place, because the file does not say it. */
const notStated = { key: "not-stated", label: "Not stated" };

/** Makes records of items. The source of an item that names none is the file itself. */
export function itemRecords({ title, about, items, notes }: Items, options: ImportOptions): ImportedStory {
  const { file, language, zone } = options;
  const events = new RecordIds("event");
  const kinds = new NamedRecords<string>("kind");
  const places = new PlaceRecords();
  const actors = new NamedRecords<string>("actor");
  const sources = new NamedRecords<ItemSource | undefined>("source");

  const eventRecords = items.map((item, index): ImportedRecord => {
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
    const id = events.next(item.id ?? item.title, index + 1);
    return { kind: "event", id, fields: writtenFields(fields), body: item.body, from: item.from };
  });
  return {
    settings: writtenFields({
      title: options.title ?? title ?? file,
      about: about || textToMarkdown(`Imported from the file ${file}.`),
      language,
      zone,
      kinds: Object.fromEntries(kinds.all().map(({ id, value }) => [id, label(value)])),
      actor_types: { [notStated.key]: notStated.label },
      place_types: { [notStated.key]: notStated.label },
    }),
    records: [
      ...eventRecords,
      ...places
        .all()
        .map(({ id, name, within, coordinates }) =>
          record("place", id, name, { name, type: notStated.key, within, ...coordinates }),
        ),
      ...actors.all().map(({ id, value: name }) => record("actor", id, name, { name, type: notStated.key })),
      ...sources.all().map(({ id, words, value }) => record("source", id, words, sourceFields(value, options))),
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

/** What a kind is called: tables often have it in lower case. */
function label(kind: string): string {
  return kind.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
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

/** A record that items name, whose words in the file are all that is known of it. */
function record(kind: RecordKind, id: string, words: string, fields: GivenFields): ImportedRecord {
  return { kind, id, fields: writtenFields(fields), body: "", from: `${kind} “${words}”` };
}
