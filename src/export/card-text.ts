import type { CardFamilies } from "../fonts/fonts.ts";
import { type Html, type HtmlValue, html } from "../html.ts";
import { directionOf } from "../language/tags.ts";
import type { Site } from "../site/site.ts";
import { linesOf } from "../text/lines.ts";
import { cardSize } from "./card-size.ts";

/** How a card is set: in which families, from which side, and how wide its column of words is. */
export interface CardSetting {
  readonly families: CardFamilies;
  readonly isRightToLeft: boolean;
  readonly room: number;
}

/** The margin of a card, in its pixels. */
export const margin = 72;
export const ink = "#15181c";
export const paper = "#fbfaf6";
export const rule = "#dcd7cb";
const quiet = "#565b61";
const lineHeight = 1.15;
/** From the first line of a title to the last that it may have. */
const mostHeight = 260;

/** How words are set in a column of a card; nothing where our fonts lack a letter of theirs. */
export function cardSetting(
  { drawings, timeline }: Site,
  words: readonly string[],
  room = cardSize.width - 2 * margin,
): CardSetting | undefined {
  const families = drawings.cardFamilies(words.join(""));
  return families && { families, isRightToLeft: directionOf(timeline.story.language) === "rtl", room };
}

/** A card: a sheet of paper with a bar along its top. */
export function card(...parts: readonly HtmlValue[]): Html {
  const { width, height } = cardSize;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
<path fill="${paper}" d="M0 0h${width}v${height}H0z"/><path fill="${ink}" d="M0 0h${width}v12H0z"/>
${parts}</svg>
`;
}

/** The first of several wordings that fits into a line, or the last, smaller. */
export function line(setting: CardSetting, y: number, size: number, ...wordings: readonly string[]): Html {
  const words = wordings.find((each) => widthOf(each) <= setting.room / size) ?? wordings.at(-1) ?? "";
  return textLine(setting, setting.families.words, y, size, words, ink);
}

/** A line of what comes second, which ends with an ellipsis where it would leave its column. */
export function quietLine(setting: CardSetting, y: number, size: number, words: string): Html {
  const [first = "", ...others] = inLines(words, setting.room / size);
  return textLine(setting, setting.families.words, y, size, others.length > 0 ? `${first} …` : first, quiet);
}

/** A title in the largest of some sizes in which it has room; the smallest gives it room by an ellipsis. */
export function titleLines(setting: CardSetting, title: string, [wanted = 0, ...smaller]: readonly number[]): Html {
  const { families, room } = setting;
  const mostLines = Math.floor(mostHeight / (wanted * lineHeight)) + 1;
  const all = inLines(title, room / wanted);
  if (all.length > mostLines && smaller.length > 0) return titleLines(setting, title, smaller);
  const lines = all.length > mostLines ? [...all.slice(0, mostLines - 1), `${all[mostLines - 1]} …`] : all;
  const size = Math.floor(Math.min(wanted, ...lines.map((words) => room / widthOf(words))));
  return html`${lines.map((words, index) => textLine(setting, families.title, 188 + index * size * lineHeight, size, words, ink))}`;
}

/** Shapes whose start is on the left, on the side from which the card is read. */
export function fromStart({ isRightToLeft }: CardSetting, shapes: Html): Html {
  return isRightToLeft ? html`<g transform="matrix(-1 0 0 1 ${cardSize.width} 0)">${shapes}</g>` : shapes;
}

function textLine(
  { isRightToLeft, room }: CardSetting,
  family: string,
  y: number,
  wanted: number,
  words: string,
  color: string,
): Html {
  const size = Math.min(wanted, room / widthOf(words));
  // What draws cards knows no direction but that of the letters, and of marks among them (RLI and PDI).
  const [x, anchor, shown] = isRightToLeft
    ? [cardSize.width - margin, html` text-anchor="end"`, `\u2067${words}\u2069`]
    : [margin, "", words];
  return html`<text x="${x}" y="${y}"${anchor} font-family="${family}" font-size="${size}" fill="${color}">${shown}</text>`;
}

/** Words in lines of so many times the size of the font. */
function inLines(words: string, room: number): readonly string[] {
  return linesOf(words, (line) => widthOf(line) <= room);
}

/** A generous guess, in times the size of the font: it stays within the room with every font that is likely. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[ iljft.,:;'’!|()]/.test(letter) ? 0.28 : /[\p{Lu}mwжшщюфы]/u.test(letter) ? 0.72 : 0.5),
    0,
  );
}
