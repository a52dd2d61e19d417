import { isId } from "../read/record.ts";
import { firstText, type ItemFields, isFields, pathsIn, textsAt, valuesAt, withoutNumbers } from "./fields.ts";
import { toLine } from "./html-text.ts";
import type { Note, ParseFailure, Unread } from "./imported.ts";
import type { Item, ItemDate, Items } from "./item.ts";
import { readItemDate } from "./item-dates.ts";
import { placesOf } from "./item-places.ts";
import { sourcesAt } from "./item-sources.ts";
import { type MappedNames, type Mapping, pathsOf } from "./mapping.ts";
import { namesAt } from "./names.ts";
import { bodyToMarkdown, linkToMarkdown, textToMarkdown } from "./to-markdown.ts";

/** An item of a list, and where it stands in the file: `line 3`. */
export interface ListItem {
  readonly fields: ItemFields;
  readonly at: string;
}

/** Finds the list in JSON, at a path of keys with dots between them. */
export function itemsOfJson(json: unknown, path: string | undefined): readonly ListItem[] | ParseFailure {
  const [list] = valuesAt(json, path ?? "");
  if (!Array.isArray(list)) {
    return {
      errors: [`${path ?? "the whole"}: no list. Say in the mapping where it is, as in “list: data.items”.`],
    };
  }
  return list.map((item, index) => ({ fields: isFields(item) ? item : {}, at: `item ${index + 1}` }));
}

/** Reads the items of a list by a mapping. An item whose date does not fit its form is left out. */
export function listItems(items: readonly ListItem[], mapping: Mapping, language: string): Items | ParseFailure {
  const notes: Note[] = [];
  const locale = mapping.language ?? language;
  const isTaken = takenBy(mapping);
  const found = new Set<string>();
  const read = items.flatMap(({ fields, at }): readonly Item[] => {
    const title = toLine(firstText(fields, mapping.title) ?? "");
    const from = title === "" ? at : `${at} “${title.slice(0, 80)}”`;
    const leftOut = (what: string) => notes.push({ from, what, isUnread: false });
    const unread = (what: string) => notes.push({ from, what, isUnread: true });
    const namesOf = (mapped: MappedNames | undefined) => (mapped ? namesAt(fields, mapped, unread) : []);
    for (const path of pathsIn(fields)) {
      found.add(path);
      if (!isTaken(path)) leftOut(path);
    }
    const date = dateOf(fields, mapping, locale);
    if (title === "" || "why" in date) {
      unread(`the whole item: ${"why" in date ? date.why : `it has no ${mapping.title.join(" or ")}`}`);
      return [];
    }
    const id = idOf(fields, mapping, leftOut);
    for (const path of [...mapping.title, ...mapping.date.field, ...(mapping.end?.field ?? [])])
      if (textsAt(fields, path).length > 1) unread(`${path}: one of several values was taken, the first`);
    return [
      {
        from,
        id,
        title,
        date: date.edtf,
        body: bodyOf(fields, mapping, title, unread),
        kinds: namesOf(mapping.kind),
        tags: namesOf(mapping.tags),
        importance: importanceOf(fields, mapping, unread),
        planned: isPlanned(fields, mapping, unread),
        places: placesOf(fields, mapping.places ?? [], unread),
        actors: namesOf(mapping.actors),
        sources: (mapping.source ?? []).flatMap((each) => sourcesAt(fields, each, locale, unread)),
      },
    ];
  });
  const isFound = (path: string) => found.has(path) || found.has(withoutNumbers(path));
  const missing = [mapping.title, mapping.date.field].find((paths) => !paths.some(isFound));
  if (items.length > 0 && missing) {
    return {
      errors: [`no item has the field ${missing.join(" or ")}. They have: ${[...found].slice(0, 40).join(", ")}.`],
    };
  }
  return { items: read, notes };
}

/** Says whether a mapping names a field, a part of it or what it is a part of. */
function takenBy(mapping: Mapping): (path: string) => boolean {
  const plain = new Set(pathsOf(mapping).map(withoutNumbers));
  const known = new Map<string, boolean>();
  return (path) => {
    const isTaken = known.get(path) ?? (plain.has(path) || [...plain].some((each) => path.startsWith(`${each}.`)));
    known.set(path, isTaken);
    return isTaken;
  };
}

function idOf(fields: ItemFields, mapping: Mapping, leftOut: (what: string) => void): string | undefined {
  const id = firstText(fields, mapping.id);
  if (id === undefined || isId(id)) return id;
  leftOut(`the id “${id.slice(0, 40)}”, which is none that an entry can have`);
  return undefined;
}

function dateOf(fields: ItemFields, { date, end }: Mapping, locale: string): ItemDate {
  const first = readItemDate(fields, date, locale);
  if ("why" in first || !end || firstText(fields, end.field) === undefined) return first;
  const last = readItemDate(fields, end, locale);
  return "why" in last || last.edtf === first.edtf ? last : { edtf: `${first.edtf}/${last.edtf}` };
}

function bodyOf(fields: ItemFields, { body, link }: Mapping, title: string, unread: Unread): string {
  const text = body && firstText(fields, body.field);
  const { markdown, lost } = bodyToMarkdown(text ?? title, body?.as);
  for (const each of lost) unread(`in the text, ${each}`);
  const address = firstText(fields, link);
  const linked = address === undefined ? undefined : linkToMarkdown(address);
  if (address !== undefined && linked === undefined)
    unread(`${link?.join(" or ")} “${address.slice(0, 80)}”: it is no address of a web page`);
  return [markdown || textToMarkdown(title), linked].filter(Boolean).join("\n\n");
}

function importanceOf(fields: ItemFields, { importance }: Mapping, unread: Unread): string | undefined {
  const word = firstText(fields, importance?.field);
  if (word === undefined) return undefined;
  const level = importance && "values" in importance ? importance.values?.[word] : word;
  if (level !== undefined && /^[123]$/.test(level)) return level;
  unread(`the importance “${word.slice(0, 40)}”: say in the mapping which of 1, 2 and 3 it stands for`);
  return undefined;
}

function isPlanned(fields: ItemFields, { planned }: Mapping, unread: Unread): boolean {
  const word = firstText(fields, planned) ?? "no";
  if (/^(?:true|yes|y|1|planned|x)$/i.test(word)) return true;
  if (!/^(?:false|no|n|0|-)$/i.test(word)) unread(`planned “${word.slice(0, 40)}”: wanted is yes or no`);
  return false;
}
