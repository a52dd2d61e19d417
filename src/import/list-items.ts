import { isId } from "../read/record.ts";
import { type ItemFields, isFields, pathsIn, textsAt, valuesAt } from "./fields.ts";
import type { Note, ParseFailure } from "./imported.ts";
import type { Item, ItemDate, ItemSource, Items } from "./item.ts";
import { readItemDate } from "./item-dates.ts";
import { placesAt } from "./item-places.ts";
import { type MappedSource, type Mapping, pathsOf } from "./mapping.ts";
import { firstText, namesAt } from "./names.ts";
import { bodyToMarkdown, linkToMarkdown, textToMarkdown, toLine } from "./to-markdown.ts";

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
  const taken = takenBy(mapping);
  const found = new Set<string>();
  const read = items.flatMap(({ fields, at }): Item[] => {
    const title = toLine(firstText(fields, mapping.title) ?? "");
    const from = title === "" ? at : `${at} “${title.slice(0, 80)}”`;
    const unread = (what: string) => notes.push({ from, what, isUnread: true });
    for (const path of pathsIn(fields)) {
      found.add(path);
      if (!taken(path)) notes.push({ from, what: path, isUnread: false });
    }
    const date = dateOf(fields, mapping, language);
    if (title === "" || "why" in date) {
      unread(`the whole item: ${"why" in date ? date.why : `it has no ${mapping.title.join(" or ")}`}`);
      return [];
    }
    const id = firstText(fields, mapping.id);
    return [
      {
        from,
        id: id !== undefined && isId(id) ? id : undefined,
        title,
        date: date.edtf,
        body: bodyOf(fields, mapping, title, unread),
        kinds: mapping.kind ? namesAt(fields, mapping.kind, unread) : [],
        tags: mapping.tags ? namesAt(fields, mapping.tags, unread) : [],
        importance: importanceOf(fields, mapping, unread),
        planned: /^(?:true|yes|1|planned|x)$/i.test(firstText(fields, mapping.planned) ?? ""),
        places: (mapping.places ?? []).flatMap((each) => placesAt(fields, each, unread)),
        actors: mapping.actors ? namesAt(fields, mapping.actors, unread) : [],
        sources: (mapping.source ?? []).flatMap((each) =>
          sourcesOf(fields, each, mapping.language ?? language, unread),
        ),
      },
    ];
  });
  const missing = [mapping.title, mapping.date.field].find((paths) => !paths.some((path) => isIn(found, path)));
  if (items.length > 0 && missing) {
    return {
      errors: [`no item has the field ${missing.join(" or ")}. They have: ${[...found].slice(0, 40).join(", ")}.`],
    };
  }
  return { items: read, notes };
}

/** Says whether a mapping names a field, a part of it or what it is a part of. */
function takenBy(mapping: Mapping): (path: string) => boolean {
  const plain = new Set(pathsOf(mapping).map((path) => path.replace(/\.\d+(?=\.|$)/g, "")));
  const known = new Map<string, boolean>();
  return (path) => {
    const isTaken = known.get(path) ?? (plain.has(path) || [...plain].some((each) => path.startsWith(`${each}.`)));
    known.set(path, isTaken);
    return isTaken;
  };
}

function isIn(found: ReadonlySet<string>, path: string): boolean {
  const plain = path.replace(/\.\d+(?=\.|$)/g, "");
  return found.has(plain) || found.has(path);
}

function dateOf(fields: ItemFields, { date, end, language }: Mapping, storyLanguage: string): ItemDate {
  const locale = language ?? storyLanguage;
  const first = readItemDate(fields, date, locale);
  if ("why" in first || !end || firstText(fields, end.field) === undefined) return first;
  const last = readItemDate(fields, end, locale);
  return "why" in last || last.edtf === first.edtf ? last : { edtf: `${first.edtf}/${last.edtf}` };
}

function bodyOf(fields: ItemFields, { body, link }: Mapping, title: string, unread: (what: string) => void): string {
  const text = body && firstText(fields, body.field);
  const { markdown, lost } = bodyToMarkdown(text ?? title, body?.as);
  for (const each of lost) unread(`in the text, ${each}`);
  const address = firstText(fields, link);
  const linked = address === undefined ? undefined : linkToMarkdown(address);
  if (address !== undefined && linked === undefined)
    unread(`${link?.join(" or ")} “${address.slice(0, 80)}”: it is no address of a web page`);
  return [markdown || textToMarkdown(title), linked].filter(Boolean).join("\n\n");
}

function importanceOf(fields: ItemFields, { importance }: Mapping, unread: (what: string) => void): string | undefined {
  const word = firstText(fields, importance?.field);
  if (word === undefined) return undefined;
  const level = importance && "values" in importance ? importance.values?.[word] : word;
  if (level !== undefined && /^[123]$/.test(level)) return level;
  unread(`the importance “${word.slice(0, 40)}”: say in the mapping which of 1, 2 and 3 it stands for`);
  return undefined;
}

/** The sources of an item: those of a list in it, or one for each outlet, title or address. */
function sourcesOf(
  fields: ItemFields,
  { list, ...mapped }: MappedSource,
  locale: string,
  unread: (what: string) => void,
): readonly ItemSource[] {
  if (list !== undefined) {
    return valuesAt(fields, list)
      .flat()
      .flatMap((each) =>
        isFields(each) ? sourcesOf(each, mapped, locale, unread) : textsAt({ each }, "each").map(sourceOfText),
      );
  }
  const { published, ...named } = mapped;
  const messages = Object.fromEntries(
    Object.entries(named).map(([name, each]) => [name, each ? namesAt(fields, each, unread) : []]),
  );
  const count = Math.max(...Object.values(messages).map(({ length }) => length));
  const day = published && readItemDate(fields, published, locale);
  const hasDay = published && firstText(fields, published.field) !== undefined;
  if (hasDay && day && "why" in day) unread(`the day of the source: ${day.why}`);
  return Array.from({ length: Math.max(count, hasDay && day && "edtf" in day ? 1 : 0) }, (_, index) => {
    const at = (name: keyof typeof named) =>
      messages[name]?.[index] ?? (messages[name]?.length === 1 ? messages[name][0] : undefined);
    const url = at("url");
    return {
      outlet: at("outlet"),
      title: at("title"),
      author: at("author"),
      url: url !== undefined && linkToMarkdown(url) === undefined ? undefined : url,
      published: day && "edtf" in day ? day.edtf : undefined,
    };
  });
}

function sourceOfText(text: string): ItemSource {
  const isAddress = linkToMarkdown(text) !== undefined;
  return {
    outlet: undefined,
    author: undefined,
    published: undefined,
    ...(isAddress ? { url: text, title: undefined } : { url: undefined, title: text }),
  };
}
