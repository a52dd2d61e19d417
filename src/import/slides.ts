import * as z from "zod";
import { isId } from "../read/record.ts";
import { webAddressFault } from "../validate/web-address.ts";
import type { Note, ParseFailure } from "./imported.ts";
import type { Item, ItemDate, ItemMedium, Items } from "./item.ts";
import type { Table } from "./rows.ts";
import { htmlToMarkdown, htmlToText, lostFromHtml, textToMarkdown } from "./to-markdown.ts";

const words = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? "").trim());
const slideDate = z.looseObject({ year: words, month: words, day: words, hour: words, minute: words, second: words });
const slide = z.looseObject({
  unique_id: words,
  start_date: slideDate.nullish(),
  end_date: slideDate.nullish(),
  text: z.looseObject({ headline: words, text: words }).nullish(),
  media: z.looseObject({ url: words, alt: words, caption: words, credit: words }).nullish(),
  group: words,
});
const slides = z.looseObject({
  title: z.looseObject({ text: z.looseObject({ headline: words, text: words }).nullish() }).nullish(),
  events: z.array(z.unknown()),
  eras: z.array(z.unknown()).nullish(),
});

type Slide = z.output<typeof slide>;
type Media = NonNullable<Slide["media"]>;
type SlideDate = z.output<typeof slideDate>;

/**
 * Reads the slides of TimelineJS 3. They have neither places nor actors nor sources. A medium stays where it is: pages
 * lead to its address.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function slideItems(json: unknown): Items | ParseFailure {
  const { data, error } = slides.safeParse(json);
  if (error) return { errors: error.issues.map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`) };
  const notes: Note[] = [];
  const items = data.events.flatMap((value, index) => {
    const from = `events[${index + 1}]`;
    const read = slide.safeParse(value);
    if (read.data) return slideItem(read.data, from, (note) => notes.push(note));
    const [issue] = read.error.issues;
    notes.push({ from, what: `no slide: ${issue?.path.join(".")}: ${issue?.message}`, isUnread: true });
    return [];
  });
  for (const index of (data.eras ?? []).keys())
    notes.push({ from: `eras[${index + 1}]`, what: "eras", isUnread: false });
  for (const name of filledExcept(data.title ?? {}, ["text"]))
    notes.push({ from: "title", what: name, isUnread: false });
  const { headline = "", text = "" } = data.title?.text ?? {};
  return { title: htmlToText(headline) || undefined, about: htmlToMarkdown(text), items, notes };
}

/** Turns a spreadsheet of slides into the JSON of the same slides. */
export function slidesOfTable({ rows }: Table): unknown {
  const all = rows.map(({ fields }) => {
    const cell = (name: string) => fields[name] as string | undefined;
    const date = (end: "" | "End ") => {
      const time = cell(`${end}Time`);
      const [, hour, minute, second] = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?$/.exec(time ?? "") ?? [];
      const [year, month, day] = ["Year", "Month", "Day"].map((part) => cell(`${end}${part}`));
      return year && { year, month, day, hour, minute, second, ...(time && hour === undefined && { time }) };
    };
    return {
      type: cell("Type")?.toLowerCase(),
      slide: {
        start_date: date(""),
        end_date: date("End "),
        display_date: cell("Display Date"),
        text: { headline: cell("Headline"), text: cell("Text") },
        media: {
          url: cell("Media"),
          credit: cell("Media Credit"),
          caption: cell("Media Caption"),
          thumbnail: cell("Media Thumbnail"),
        },
        group: cell("Group"),
        background: cell("Background"),
      },
    };
  });
  const ofType = (type: "title" | "era") => all.filter((each) => each.type === type).map((each) => each.slide);
  return {
    title: ofType("title")[0],
    eras: ofType("era"),
    events: all.filter(({ type }) => type !== "title" && type !== "era").map((each) => each.slide),
  };
}

function slideItem(slide: Slide, at: string, note: (note: Note) => void): readonly Item[] {
  const title = htmlToText(slide.text?.headline ?? "");
  const from = title === "" ? at : `${at} “${title}”`;
  const unread = (what: string) => note({ from, what, isUnread: true });
  const date = dateOf(slide);
  if (title === "" || "why" in date) {
    unread(`the whole slide: ${"why" in date ? date.why : "it has no headline"}`);
    return [];
  }
  for (const name of unsupportedFields(slide)) note({ from, what: name, isUnread: false });
  for (const lost of lostFromHtml(slide.text?.text ?? "")) unread(`in the text, ${lost}`);

  const text = htmlToMarkdown(slide.text?.text ?? "");
  const { media } = slide;
  const medium = media && mediumOf(media, title);
  const embedded = media?.url.startsWith("<") ? htmlToMarkdown(media.url) : "";
  if (media?.url && !medium && !embedded)
    unread(`media.url “${media.url.slice(0, 80)}”: it is neither the address of a web page nor text`);
  const around = medium ? [] : [media?.caption, media?.credit].map((html = "") => htmlToMarkdown(html));
  const body = [text, embedded, ...around].filter(Boolean).join("\n\n") || textToMarkdown(title);
  const id = isId(slide.unique_id) ? slide.unique_id : undefined;
  return [
    {
      from,
      id,
      title,
      date: date.edtf,
      body,
      kinds: [htmlToText(slide.group)].filter(Boolean),
      places: [],
      actors: [],
      sources: [],
      media: medium ? [medium] : [],
    },
  ];
}

/** The medium at a web address; what it shows is said by its alternative text, else by its caption or the slide. */
function mediumOf({ url, alt, caption, credit }: Media, title: string): ItemMedium | undefined {
  if (webAddressFault(url)) return undefined;
  const [shown, about, by] = [alt, caption, credit].map((html) => htmlToText(html) || undefined);
  return { address: url, alt: shown ?? about ?? title, caption: about, credit: by };
}

/** The date of a slide, as precise as the slide. */
function dateOf({ start_date, end_date }: Slide): ItemDate {
  if (!start_date?.year) return { why: "it has no start_date with a year" };
  const start = momentOf(start_date);
  if (start === undefined) return { why: `start_date ${dateWords(start_date)} is no date of the years 1 to 9999` };
  const end = end_date?.year ? momentOf(end_date) : start;
  if (end === undefined) return { why: `end_date ${dateWords(end_date)} is no date of the years 1 to 9999` };
  return { edtf: start === end ? start : `${start}/${end}` };
}

function momentOf({ year, month, day, hour, minute, second }: SlideDate): string | undefined {
  const parts = [year, month, day];
  const given = parts.slice(0, parts.includes("") ? parts.indexOf("") : undefined);
  const isWhole = parts.slice(given.length).every((part) => part === "");
  if (!isWhole || !given.every((part, index) => (index === 0 ? /^\d{1,4}$/ : /^\d{1,2}$/).test(part))) return undefined;
  const date = given.map((part, index) => part.padStart(index === 0 ? 4 : 2, "0")).join("-");
  if (!hasTime({ hour, minute }) || given.length < parts.length) return date;
  const isToTheSecond = /^\d{1,2}$/.test(second) && Number(second) > 0;
  const time = [hour, minute, ...(isToTheSecond ? [second] : [])].map((part) => part.padStart(2, "0"));
  return `${date}T${time.join(":")}`;
}

function hasTime({ hour, minute }: Pick<SlideDate, "hour" | "minute">): boolean {
  return /^\d{1,2}$/.test(hour) && /^\d{1,2}$/.test(minute);
}

function dateWords(date: Slide["start_date"]): string {
  const { year, month, day } = date ?? {};
  return `“${[year, month, day].filter(Boolean).join("-").slice(0, 60)}”`;
}

/** The names of filled-in fields that an entry has no field for. */
function unsupportedFields(slide: Slide): readonly string[] {
  return [
    ...filledExcept(slide, ["unique_id", "start_date", "end_date", "text", "media", "group"]),
    ...filledExcept(slide.media ?? {}, ["url", "alt", "caption", "credit"]).map((name) => `media.${name}`),
    ...(["start_date", "end_date"] as const).flatMap((name) =>
      unknownInDate(slide[name]).map((part) => `${name}.${part}`),
    ),
  ];
}

function unknownInDate(date: SlideDate | null | undefined): readonly string[] {
  if (!date) return [];
  const known = ["year", "month", "day", ...(hasTime(date) && date.day !== "" ? ["hour", "minute", "second"] : [])];
  return filledExcept(date, known);
}

function filledExcept(fields: object, known: readonly string[]): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => (known.includes(name) || isEmpty(value) ? [] : [name]));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === "";
}
