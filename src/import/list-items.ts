import { readByFormat } from "../date/by-format.ts";
import { parseEdtf, printEdtf } from "../date/edtf.ts";
import { isParseError } from "../date/parse-error.ts";
import type { Note, ParseFailure } from "./imported.ts";
import type { Item, ItemDate, ItemSource, Items } from "./item.ts";
import type { MappedDate, Mapping } from "./mapping.ts";
import type { Row } from "./rows.ts";
import { linkToMarkdown, textToMarkdown } from "./to-markdown.ts";

/** Finds the list in JSON, at a path of keys with dots between them. Each item becomes a row of its fields. */
export function rowsOfJson(json: unknown, path: string | undefined): readonly Row[] | ParseFailure {
  let list = json;
  for (const key of path?.split(".") ?? []) list = memberOf(list, key);
  if (!Array.isArray(list)) {
    return {
      errors: [`${path ?? "the whole"}: no list. Say in the mapping where it is, as in “list: data.items”.`],
    };
  }
  return list.map((item) => new Map(isFields(item) ? Object.entries(item).flatMap(cellOf) : []));
}

/** Separates the values of a list in a cell. Texts lose this character. */
const listSeparator = "\u0000";

/** A text, a number or a list of these is a cell; other values stand in it as JSON. */
function cellOf([name, value]: [string, unknown]): readonly [string, string][] {
  const words = [value].flat().filter((item) => typeof item === "string" || typeof item === "number");
  const text = words.map((word) => String(word).trim().replaceAll(listSeparator, "")).join(listSeparator);
  if (text !== "") return [[name, text]];
  return value === null || value === undefined || value === "" ? [] : [[name, JSON.stringify(value) ?? ""]];
}

/** Reads the items of a list by a mapping. An item whose date does not fit its form is left out. */
export function listItems(rows: readonly Row[], mapping: Mapping, language: string): Items {
  const notes: Note[] = [];
  const taken = fieldsOf(mapping);
  const items = rows.flatMap((row, index): Item[] => {
    const title = row.get(mapping.title);
    const from = title === undefined ? `item ${index + 1}` : `item ${index + 1} “${title.slice(0, 80)}”`;
    const unread = (what: string) => notes.push({ from, what, isUnread: true });
    for (const name of row.keys()) if (!taken.has(name)) notes.push({ from, what: name, isUnread: false });
    const date = dateOf(row, mapping, language);
    if (title === undefined || "why" in date) {
      unread(`the whole item: ${"why" in date ? date.why : `it has no ${mapping.title}`}`);
      return [];
    }
    const address = valueIn(row, mapping.link);
    const link = address && linkToMarkdown(address);
    if (address && link === undefined)
      unread(`${mapping.link} “${address.slice(0, 80)}”: it is no address of a web page`);
    const source = mapping.source && sourceOf(row, mapping.source, mapping.language ?? language);
    if (source && "why" in source) unread(`the source: ${source.why}`);
    const text = valueIn(row, mapping.body) ?? title;
    return [
      {
        from,
        title: title.replace(/\s+/g, " "),
        date: date.edtf,
        body: [textToMarkdown(text), link].filter(Boolean).join("\n\n"),
        kind: valueIn(row, mapping.kind),
        places: namesIn(row, mapping.places),
        actors: namesIn(row, mapping.actors),
        source: source && "published" in source ? source : undefined,
      },
    ];
  });
  return { items, notes };
}

function dateOf(row: Row, { date, end, language }: Mapping, storyLanguage: string): ItemDate {
  const locale = language ?? storyLanguage;
  const first = readDate(row, date, locale);
  if ("why" in first || !end || !row.has(end.field)) return first;
  const last = readDate(row, end, locale);
  return "why" in last || last.edtf === first.edtf ? last : { edtf: `${first.edtf}/${last.edtf}` };
}

/** A text that several forms read as different dates is no date. */
function readDate(row: Row, { field, form }: MappedDate, locale: string): ItemDate {
  const text = row.get(field);
  if (text === undefined) return { why: `it has no ${field}` };
  const readings = form.length > 0 ? form.map((each) => readByFormat(text, each, locale)) : [readEdtf(text)];
  const read = [...new Set(readings.filter((reading) => typeof reading === "string"))];
  if (read.length > 1) return { why: `${field} “${text.slice(0, 60)}” can be read as ${read.join(" and as ")}` };
  const [error] = readings.filter(isParseError);
  if (read[0] !== undefined) return { edtf: read[0] };
  const wanted = form.length > 1 ? `one of the forms ${form.join(", ")}` : error?.wanted;
  return { why: `${field} “${text.slice(0, 60)}”: wanted is ${wanted}` };
}

function readEdtf(text: string) {
  const expression = parseEdtf(text);
  return isParseError(expression) ? expression : printEdtf(expression);
}

function sourceOf(
  row: Row,
  { published, outlet, title, author, url }: NonNullable<Mapping["source"]>,
  locale: string,
): ItemSource | { readonly why: string } {
  const read = readDate(row, published, locale);
  if ("why" in read) return read;
  return {
    outlet: valueIn(row, outlet),
    title: valueIn(row, title),
    author: valueIn(row, author),
    url: valueIn(row, url),
    published: read.edtf,
  };
}

function namesIn(row: Row, names: Mapping["places"]): readonly string[] {
  const text = names && row.get(names.field);
  if (text === undefined) return [];
  const parts = text
    .split(listSeparator)
    .flatMap((part) => (names?.separator === undefined ? [part] : part.split(names.separator)));
  return [...new Set(parts.map((part) => part.replace(/\s+/g, " ").trim()).filter(Boolean))];
}

function valueIn(row: Row, field: string | undefined): string | undefined {
  return field === undefined ? undefined : row.get(field)?.replaceAll(listSeparator, ", ");
}

function fieldsOf(mapping: Mapping): ReadonlySet<string> {
  const { title, date, end, body, link, kind, places, actors, source } = mapping;
  const { published, ...words } = source ?? {};
  const fields = [
    title,
    body,
    link,
    kind,
    ...[date, end, places, actors, published].map((each) => each?.field),
    ...Object.values(words),
  ];
  return new Set(fields.filter((name) => name !== undefined));
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function memberOf(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
