import * as z from "zod";
import { isId } from "../read/record.ts";
import { webAddressFault } from "../validate/web-address.ts";
import { htmlToText } from "./html-text.ts";
import { lostFromHtml } from "./html-to-mdast.ts";
import type { Note, ParseFailure } from "./imported.ts";
import type { Item, ItemMedium, Items } from "./item.ts";
import { hasTime, readSlideDate, type SlideDate, slideDate, slideText } from "./slide-date.ts";
import { htmlToMarkdown, textToMarkdown } from "./to-markdown.ts";

const slide = z.looseObject({
  unique_id: slideText,
  start_date: slideDate.nullish(),
  end_date: slideDate.nullish(),
  text: z.looseObject({ headline: slideText, text: slideText }).nullish(),
  media: z.looseObject({ url: slideText, alt: slideText, caption: slideText, credit: slideText }).nullish(),
  group: slideText,
});
const slides = z.looseObject({
  title: z.looseObject({ text: z.looseObject({ headline: slideText, text: slideText }).nullish() }).nullish(),
  events: z.array(z.unknown()),
  eras: z.array(z.unknown()).nullish(),
});

type Slide = z.output<typeof slide>;
type Media = NonNullable<Slide["media"]>;

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
    const path = read.error.issues[0]?.path.join(".");
    notes.push({ from, what: `no slide${path ? `: ${path} holds no text` : ""}`, isUnread: true });
    return [];
  });
  for (const index of (data.eras ?? []).keys())
    notes.push({ from: `eras[${index + 1}]`, what: "eras", isUnread: false });
  for (const name of filledExcept(data.title ?? {}, ["text"]))
    notes.push({ from: "title", what: name, isUnread: false });
  const { headline = "", text = "" } = data.title?.text ?? {};
  return { title: htmlToText(headline) || undefined, about: htmlToMarkdown(text), items, notes };
}

/** A slide as an item, or none where it has no headline or no date. */
function slideItem(slide: Slide, at: string, note: (note: Note) => void): readonly Item[] {
  const title = htmlToText(slide.text?.headline ?? "");
  const from = title === "" ? at : `${at} “${title}”`;
  const unread = (what: string) => note({ from, what, isUnread: true });
  const date = readSlideDate(slide.start_date, slide.end_date);
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
