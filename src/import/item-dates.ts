import { readByFormat } from "../date/by-format.ts";
import { parseEdtf, printEdtf } from "../date/edtf.ts";
import { isoOf } from "../date/other-notation.ts";
import { isFault } from "../problem.ts";
import { firstText, type ItemFields, textsAt } from "./fields.ts";
import type { ItemDate } from "./item.ts";
import { type DatePrecision, type MappedDate, precisions } from "./mapping.ts";

/** The first and last day that a spreadsheet may mean by a number: 1927 and 2119. */
const serialDays = { first: 10_000, last: 80_000 };

/**
 * What precision columns hold: words, the numbers of Wikidata (7 to 14) and those of ACLED (1 to 3, of which 2 is a
 * part of a month).
 *
 * @see https://www.wikidata.org/wiki/Help:Dates#Precision
 */
const usualPrecisions: Readonly<Record<string, DatePrecision>> = {
  ...Object.fromEntries(precisions.map((word) => [word, word])),
  ...{ "7": "century", "8": "decade", "9": "year", "10": "month", "11": "day", "13": "minute", "14": "second" },
  ...{ "1": "day", "2": "month", "3": "month" },
};

/** How machines write a time, in which the month always follows the year: it is read where no form fits. */
const timestamp = /^\d{4}-?\d{2}-?\d{2}[T ]?\d{2}:?\d{2}:?\d{2}/;

/** Reads the date of an item, which is none if its forms read it as different dates. */
export function readItemDate(fields: ItemFields, date: MappedDate, locale: string): ItemDate {
  const { field, form, pivot, precision } = date;
  const name = field.find((each) => textsAt(fields, each).length > 0);
  const text = name === undefined ? undefined : textsAt(fields, name)[0];
  if (text === undefined) return { why: `it has no ${field.join(" or ")}` };
  const byForm = form.map((each) => readByFormat(text, each, { locale, pivot }));
  const isPlain = form.length === 0 || (byForm.every(isFault) && timestamp.test(text));
  const readings = isPlain ? [plainDate(text)] : byForm;
  const read = [...new Set(readings.filter((reading) => typeof reading === "string"))];
  const quoted = `${name} “${text.slice(0, 60)}”`;
  if (read.length > 1) return { why: `${quoted} can be read as ${read.join(" and as ")}` };
  const [edtf] = read;
  if (edtf === undefined) {
    const [error] = readings.filter(isFault);
    const wanted = form.length > 1 ? `one of the forms ${form.join(", ")}` : error?.wanted;
    return { why: `${quoted}: wanted is ${wanted}${fix(text, name, form.length > 0)}` };
  }
  const word = firstText(fields, precision?.field);
  return word === undefined ? { edtf: withoutNoSeconds(edtf) } : atPrecision(word, precision?.values, edtf);
}

/** A date of the content model, or one in digits that can be read in one way only: timestamps of machines. */
function plainDate(text: string) {
  const expression = parseEdtf(text);
  if (!isFault(expression)) return printEdtf(expression);
  const iso = isoOfDigits(text);
  const again = iso === undefined ? expression : parseEdtf(iso);
  return isFault(again) ? expression : printEdtf(again);
}

function isoOfDigits(text: string): string | undefined {
  const [, known] = /^\+?(\d{4}(?:-(?!00)\d{2}(?:-(?!00)\d{2})?)?)(?:-00)*T00:00:00Z$/.exec(text) ?? [];
  if (known !== undefined && (text.startsWith("+") || text.includes("-00"))) return known;
  const spaced = text
    .replace(/^(\d{4})(\d{2})(\d{2})[T ]?((?:\d{2}){2,3})(?=Z|[+-]|$)/, (_, year, month, day, time: string) =>
      [year, month, `${day}T${time.match(/\d{2}/g)?.join(":")}`].join("-"),
    )
    .replace(/ ?(?:UTC|GMT)$/i, "Z");
  return /^[\dTZ\s:.,/+-]+$/i.test(spaced) ? isoOf(spaced) : undefined;
}

function fix(text: string, field: string | undefined, hasForm: boolean): string {
  const day = Number(text);
  if (/^(?:\d{10}|\d{13})$/.test(text)) {
    const moment = new Date(text.length === 10 ? day * 1000 : day).toISOString().replace(/(?::00)?\.\d+Z/, "Z");
    return `; as computers count seconds it is ${moment}: write it so`;
  }
  if (/^\d{5}(?:\.\d+)?$/.test(text) && day >= serialDays.first && day <= serialDays.last) {
    const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(day) * 86_400_000).toISOString().slice(0, 10);
    return `; as a spreadsheet counts days it is ${date}: show the column as yyyy-mm-dd there and save it again`;
  }
  return hasForm ? "" : `; or say its form in the mapping, as in “date: {field: ${field}, form: dd/MM/yyyy}”`;
}

/** Machines write `:00` where the minute is all that is known. */
function withoutNoSeconds(edtf: string): string {
  return edtf.replace(/(T\d{2}:\d{2}):00/g, "$1");
}

/** A date without what is more precise than a word of a precision column says; `values` are those of the mapping. */
function atPrecision(
  word: string,
  values: Readonly<Record<string, DatePrecision>> | undefined,
  edtf: string,
): ItemDate {
  const precision = (values ?? usualPrecisions)[word.toLowerCase()] ?? values?.[word];
  return precision === undefined
    ? { why: `the precision “${word.slice(0, 60)}”: say in the mapping what it stands for` }
    : { edtf: asPreciseAs(precision, edtf) };
}

/** A date without what is more precise than is known. */
function asPreciseAs(precision: DatePrecision, edtf: string): string {
  const year = edtf.slice(0, 4);
  if (!/^\d{4}(?:-\d{2}){0,2}(?:T.*)?$/.test(edtf)) return edtf;
  switch (precision) {
    case "century": {
      const before = Math.floor((Number(year) - 1) / 100);
      return `[${String(before * 100 + 1).padStart(4, "0")}..${String((before + 1) * 100).padStart(4, "0")}]`;
    }
    case "decade":
      return `[${year.slice(0, 3)}0..${year.slice(0, 3)}9]`;
    case "year":
      return year;
    case "month":
      return edtf.slice(0, "yyyy-MM".length);
    case "day":
      return edtf.slice(0, "yyyy-MM-dd".length);
    case "minute":
      return edtf.replace(/(T\d{2}:\d{2}):\d{2}/, "$1");
    case "second":
      return edtf;
  }
}
