import { trackSpan } from "../chart/track-span.ts";
import { whenWords } from "../date/words.ts";
import { cardFonts, haveLettersFor } from "../fonts/fonts.ts";
import { type Html, html } from "../html.ts";
import type { Event } from "../model.ts";
import type { Site } from "../site/site.ts";
import { linesOf } from "../text/lines.ts";
import { cardSize } from "./card-size.ts";
import { placeNames } from "./event-words.ts";

const margin = 72;
const room = cardSize.width - 2 * margin;
const mostLines = 5;

/** Whether link previews show an event's own card, for which the fonts must have its letters. */
export function hasEventCard(site: Site, event: Event): boolean {
  return site.hasExtras(event) && haveLettersFor(wordsOf(site, event).join(""));
}

/** What an event is, when and where, as a picture for those who link to it. Its day lies on the axis of the story. */
export function eventCard(site: Site, event: Event): Html {
  const [story, title, when, where] = wordsOf(site, event);
  const wanted = title.length > 80 ? 56 : 72;
  const lines = titleLines(title, room / wanted);
  const size = Math.floor(Math.min(wanted, ...lines.map((line) => room / widthOf(line))));
  const text = (y: number, size: number, family: string, words: string, color = "#15181c") =>
    html`<text x="${margin}" y="${y}" font-family="${family}" font-size="${size}" fill="${color}">${words}</text>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${cardSize.height}">
<path fill="#fbfaf6" d="M0 0h${cardSize.width}v${cardSize.height}H0z"/><path fill="#15181c" d="M0 0h${cardSize.width}v12H0z"/>
${text(94, 32, cardFonts.words.family, story, "#565b61")}
${lines.map((line, index) => text(188 + index * size * 1.15, size, cardFonts.title.family, line))}
${text(516, 36, cardFonts.words.family, when)}
${text(562, 30, cardFonts.words.family, where, "#565b61")}
${track(site, event)}</svg>
`;
}

/** The same bar as in lists, as wide as the text. */
function track(site: Site, event: Event): Html | undefined {
  const span = trackSpan(site.denseRun, event.when);
  if (!span) return undefined;
  const [least, arrow, ends] = [16, 24, margin + room];
  const start = span.isOpenAtStart ? margin + arrow : Math.min(margin + span.from * room, ends - least);
  const end = span.isOpenAtEnd ? ends - arrow : Math.max(start + least, margin + span.to * room);
  const fill = span.isHollow ? html`fill="#fbfaf6" stroke="#15181c" stroke-width="4"` : html`fill="#15181c"`;
  return html`<path stroke="#dcd7cb" stroke-width="4" d="M${margin} 596h${room}"/><rect x="${Math.round(start)}" y="586" width="${Math.round(Math.max(0, end - start))}" height="20" rx="3" ${fill}/>${span.isOpenAtStart && html`<path fill="#15181c" d="m${margin + 18} 584-18 12 18 12z"/>`}${span.isOpenAtEnd && html`<path fill="#15181c" d="m${ends - 18} 584 18 12-18 12z"/>`}
`;
}

function wordsOf({ timeline, messages }: Site, event: Event): readonly [string, string, string, string] {
  const { story } = timeline;
  const when = whenWords(event.when, messages.dates);
  return [story.shortTitle ?? story.title, event.title, when, placeNames(event, messages)];
}

/** A title in lines of so many times the size of the font; the last ends with an ellipsis where it must. */
function titleLines(title: string, room: number): readonly string[] {
  const lines = linesOf(title, (line) => widthOf(line) <= room);
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`];
}

/** A generous guess, in times the size of the font: it stays within the room with every font that is likely. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[ iljft.,:;'’!|()]/.test(letter) ? 0.28 : /[\p{Lu}mwжшщюфы]/u.test(letter) ? 0.72 : 0.5),
    0,
  );
}
