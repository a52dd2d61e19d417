import { z } from "zod";
import { isId } from "../read/record.ts";
import type { Remark, Unreadable } from "./imported.ts";
import type { Item, Items } from "./item.ts";
import { lostInHtml, markdownLink, markdownOf, markdownOfHtml, textOfHtml } from "./markdown-text.ts";
import type { Table } from "./rows.ts";

const words = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? "").trim());
const slideDate = z.looseObject({ year: words, month: words, day: words, hour: words, minute: words });
const slide = z.looseObject({
  unique_id: words,
  start_date: slideDate.nullish(),
  end_date: slideDate.nullish(),
  text: z.looseObject({ headline: words, text: words }).nullish(),
  media: z.looseObject({ url: words, caption: words, credit: words }).nullish(),
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
 * The slides of TimelineJS 3. They hold neither place nor actor nor source.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function slideItems(json: unknown): Items | Unreadable {
  const { data, error } = slides.safeParse(json);
  if (error)
    return { complaints: error.issues.map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`) };
  const remarks: Remark[] = [];
  const items = data.events.flatMap((value, index) => {
    const from = `events[${index + 1}]`;
    const read = slide.safeParse(value);
    if (read.data) return slideItem(read.data, from, (remark) => remarks.push(remark));
    const [issue] = read.error.issues;
    remarks.push({ from, what: `no slide: ${issue?.path.join(".")}: ${issue?.message}`, isUnread: true });
    return [];
  });
  for (const index of (data.eras ?? []).keys())
    remarks.push({ from: `eras[${index + 1}]`, what: "eras", isUnread: false });
  for (const name of unknownIn(data.title ?? {}, ["text"]))
    remarks.push({ from: "title", what: name, isUnread: false });
  const { headline = "", text = "" } = data.title?.text ?? {};
  return { title: textOfHtml(headline) || undefined, about: markdownOfHtml(text), items, remarks };
}

/** A spreadsheet of slides as the JSON that holds the same. */
export function slidesOfTable({ rows }: Table): unknown {
  const all = rows.map((row) => {
    const cell = (name: string) => row.get(name);
    const date = (end: "" | "End ") => {
      const time = cell(`${end}Time`);
      const [, hour, minute] = /^(\d{1,2}):(\d{2})(?::00(?:\.0+)?)?$/.exec(time ?? "") ?? [];
      const [year, month, day] = ["Year", "Month", "Day"].map((part) => cell(`${end}${part}`));
      return year && { year, month, day, hour, minute, ...(time && hour === undefined && { time }) };
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

function slideItem(slide: Slide, at: string, remark: (remark: Remark) => void): readonly Item[] {
  const title = textOfHtml(slide.text?.headline ?? "");
  const from = title === "" ? at : `${at} “${title}”`;
  const unread = (what: string) => remark({ from, what, isUnread: true });
  const date = dateOf(slide);
  if (title === "" || "why" in date) {
    unread(`the whole slide: ${"why" in date ? date.why : "it has no headline"}`);
    return [];
  }
  for (const name of leftOut(slide)) remark({ from, what: name, isUnread: false });
  for (const lost of lostInHtml(slide.text?.text ?? "")) unread(`in the text, ${lost}`);

  const text = markdownOfHtml(slide.text?.text ?? "");
  const { media } = slide;
  const unreadUrl = media && unreadMedia(media);
  if (unreadUrl) unread(unreadUrl);
  const body = [text, media && mediaText(media)].filter(Boolean).join("\n\n") || markdownOf(title);
  const id = isId(slide.unique_id) ? slide.unique_id : undefined;
  return [
    { from, id, title, date: date.edtf, body, kind: textOfHtml(slide.group) || undefined, places: [], actors: [] },
  ];
}

/** The medium's address, or its HTML as text; then its caption and credit. */
function mediaText({ url, caption, credit }: Media): string {
  const medium = url.startsWith("<") ? markdownOfHtml(url) : markdownLink(url);
  return [medium, markdownOfHtml(caption), markdownOfHtml(credit)].filter(Boolean).join("\n\n");
}

function unreadMedia({ url }: Media): string | undefined {
  const isRead = url === "" || (url.startsWith("<") ? markdownOfHtml(url) : markdownLink(url));
  return isRead ? undefined : `media.url “${url.slice(0, 80)}”: it is neither the address of a web page nor text`;
}

/** As exactly as the slide says it, or why it is no date. */
function dateOf({ start_date, end_date }: Slide): { readonly edtf: string } | { readonly why: string } {
  if (!start_date?.year) return { why: "it has no start_date with a year" };
  const start = momentOf(start_date);
  if (start === undefined) return { why: `start_date ${dateWords(start_date)} is no date of the years 1 to 9999` };
  const end = end_date?.year ? momentOf(end_date) : start;
  if (end === undefined) return { why: `end_date ${dateWords(end_date)} is no date of the years 1 to 9999` };
  return { edtf: start === end ? start : `${start}/${end}` };
}

function momentOf({ year, month, day, hour, minute }: SlideDate): string | undefined {
  const parts = [year, month, day];
  const given = parts.slice(0, parts.includes("") ? parts.indexOf("") : undefined);
  const isWhole = parts.slice(given.length).every((part) => part === "");
  if (!isWhole || !given.every((part, index) => (index === 0 ? /^\d{1,4}$/ : /^\d{1,2}$/).test(part))) return undefined;
  const date = given.map((part, index) => part.padStart(index === 0 ? 4 : 2, "0")).join("-");
  if (!hasTime({ hour, minute }) || given.length < parts.length) return date;
  return `${date}T${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}

function hasTime({ hour, minute }: Pick<SlideDate, "hour" | "minute">): boolean {
  return /^\d{1,2}$/.test(hour) && /^\d{1,2}$/.test(minute);
}

function dateWords(date: Slide["start_date"]): string {
  const { year, month, day } = date ?? {};
  return `“${[year, month, day].filter(Boolean).join("-").slice(0, 60)}”`;
}

/** Everything filled in for which an entry has no field. */
function leftOut(slide: Slide): readonly string[] {
  return [
    ...unknownIn(slide, ["unique_id", "start_date", "end_date", "text", "media", "group"]),
    ...unknownIn(slide.media ?? {}, ["url", "caption", "credit"]).map((name) => `media.${name}`),
    ...(["start_date", "end_date"] as const).flatMap((name) =>
      unknownInDate(slide[name]).map((part) => `${name}.${part}`),
    ),
  ];
}

function unknownInDate(date: SlideDate | null | undefined): readonly string[] {
  if (!date) return [];
  const known = ["year", "month", "day", ...(hasTime(date) && date.day !== "" ? ["hour", "minute"] : [])];
  return unknownIn(date, known);
}

function unknownIn(fields: object, known: readonly string[]): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => (known.includes(name) || isEmpty(value) ? [] : [name]));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === "";
}
