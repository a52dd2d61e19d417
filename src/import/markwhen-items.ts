import { monthPattern } from "../date/english-calendar.ts";
import { readYaml } from "../read/yaml.ts";
import { type ItemFields, isFields } from "./fields.ts";
import type { Note } from "./imported.ts";
import type { ListItem } from "./list-items.ts";

/** The first line of an event, if what stands before its colon is a date. */
const eventLine = /^\s*(\S.{0,100}?)\s*:(?!\d)(.*)$/;
const dateWord = new RegExp(
  `^(?:${monthPattern}|now|every|after|before|by|to|(?:day|week|month|year|hour|minute)s?|[ap]m|st|nd|rd|th|[tzw])$`,
  "i",
);
const beginsDate = new RegExp(`\\d|^(?:now|every|${monthPattern})`, "i");
const propertyLine = /^\s*[\w-]+:\s+\S/;
const groupLine = /^\s*(?:#{1,6}\s|(?:end ?)?(?:group|section)\b|_-_-_break_-_-_)/i;
const location = /\[([^[\]]+)\]\(location\)/gi;

/**
 * The events of a text for Markwhen, as items of a list whose fields have usual names. Groups and the header are left
 * out, and so are dates that are counted from others.
 *
 * @see https://docs.markwhen.com/syntax/overview.html
 */
export function markwhenItems(text: string): { readonly items: readonly ListItem[]; readonly notes: readonly Note[] } {
  const lines = text.split(/\r?\n/);
  const notes: Note[] = [];
  const isEvent = lines.map((line) => isDate(eventLine.exec(line)?.[1] ?? ""));
  const starts = lines.flatMap((_, index) => (isEvent[index] ? index : []));
  const note = (index: number, what: string) => notes.push({ from: `line ${index + 1}`, what, isUnread: false });
  for (const [index, line] of lines.slice(0, starts[0]).entries()) {
    if (propertyLine.test(line)) note(index, `${line.trim().split(":")[0]} of the header`);
  }
  const items = starts.map((start, number) => {
    const block = lines.slice(start + 1, starts[number + 1]);
    for (const [index, line] of block.entries()) if (groupLine.test(line)) note(start + 1 + index, "groups");
    return { at: `line ${start + 1}`, fields: fieldsOf(lines[start] ?? "", block) };
  });
  return { items, notes };
}

/** Whether a text is made of numbers, signs and words of dates alone. */
function isDate(text: string): boolean {
  const words = text.replace(/![\w-]+/g, " ").match(/[^\d\s/.,:+-]+/g) ?? [];
  return (
    beginsDate.test(text) &&
    words.flatMap((word) => word.match(/\p{L}+|./gu) ?? []).every((word) => dateWord.test(word))
  );
}

function fieldsOf(first: string, block: readonly string[]): ItemFields {
  const [, date = "", title = ""] = eventLine.exec(first) ?? [];
  const end = block.findIndex((line) => !propertyLine.test(line));
  const properties = block.slice(0, end < 0 ? undefined : end).map((line) => line.trim());
  const { data, faults } = readYaml(properties.join("\n"));
  const text = block
    .slice(properties.length)
    .filter((line) => !groupLine.test(line) && !/^\s*\/\//.test(line))
    .map((line) => line.trim().replace(/^\\(?=[\p{L}\d])/u, ""))
    .join("\n");
  return {
    ...(isFields(data) && data),
    ...(faults.length > 0 && { properties: properties.join("\n") }),
    title: withoutMarks(title),
    date: dateOf(date),
    tags: [...title.matchAll(/(?<=\s)#([\p{L}\d_-]+)/gu)].map(([, tag]) => tag),
    places: [...`${title}\n${text}`.matchAll(location)].map(([, place]) => place),
    body: text.replace(location, "").trim(),
  };
}

function withoutMarks(title: string): string {
  return title
    .replace(location, "")
    .replace(/(?<=\s)#[\p{L}\d_-]+/gu, "")
    .replace(/\\(?=[#(])/g, "");
}

/** A range as EDTF has it; what lasts until now has an open end. */
function dateOf(text: string): string {
  return text
    .trim()
    .replace(/\s+(?:-|to)\s+|(?<=Z)-|\s*\/\s*/i, "/")
    .replace(/\/now$/i, "/..");
}
