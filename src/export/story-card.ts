import { hoursOf } from "../chart/histogram.ts";
import { type Html, html } from "../html.ts";
import type { Site } from "../site/site.ts";
import { cardSize } from "./card-size.ts";
import {
  type CardSetting,
  card,
  cardSetting,
  fromStart,
  ink,
  line,
  margin,
  quietLine,
  rule,
  titleLines,
} from "./card-text.ts";
import { extent } from "./extent.ts";

/** The map beside the words, below the bar of the card. */
const map = { width: 520, height: cardSize.height - 12 } as const;

/** Whether link previews show a picture of the story, for which the fonts must have its letters, or it a map. */
export function hasStoryCard(site: Site): boolean {
  return site.once("has story card", () => {
    if (site.timeline.story.address === undefined) return false;
    return cardSetting(site, wordsOf(site)) !== undefined || site.drawings.card(cardSize).markup !== "";
  });
}

/** What a story is called, when it happened and where, as a picture for those who link to it. */
export function storyCard(site: Site): Html {
  const words = wordsOf(site);
  const [kicker, title, when, count] = words;
  const beside = site.drawings.card(map);
  const hasMap = beside.markup !== "";
  const setting = cardSetting(site, words, hasMap ? cardSize.width - map.width - 2 * margin : undefined);
  if (!setting) return site.drawings.card(cardSize);
  const left = setting.isRightToLeft ? 0 : cardSize.width - map.width;
  return card(
    hasMap && html`<g transform="translate(${left} 12)">${beside}</g>`,
    quietLine(setting, 94, 32, kicker),
    titleLines(setting, title, [68, 56, 48, 42]),
    line(setting, 504, 36, when),
    quietLine(setting, 546, 30, count),
    fromStart(setting, activity(site, setting)),
  );
}

function wordsOf(site: Site) {
  const { messages, timeline } = site;
  return [messages.timeline, timeline.story.title, extent(site), messages.events(timeline.events.length)] as const;
}

/** When its events began, a bar for each hour, day, month or year. */
function activity({ timeline: { events, story }, denseRun }: Site, { room }: CardSetting): Html {
  const { bins } = hoursOf(events, story.zone) ?? denseRun ?? { bins: [] };
  if (bins.length < 2) return html``;
  const [foot, height, step] = [604, 40, room / bins.length];
  const most = Math.max(4, ...bins.map(({ events }) => events.length));
  const bars = bins.map(({ events }, bin) =>
    events.length === 0
      ? ""
      : `M${Math.round(margin + (bin + 0.5) * step)} ${foot}v-${Math.max(6, Math.round((height * events.length) / most))}`,
  );
  return html`<path stroke="${rule}" stroke-width="4" d="M${margin} ${foot}h${room}"/><path stroke="${ink}" stroke-width="${Math.min(20, Math.max(2, Math.floor(step * 0.75)))}" d="${bars.join("")}"/>
`;
}
