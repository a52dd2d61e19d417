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

/** Whether link previews show a picture of the story, for which it must have letters of the fonts, or a map. */
export function hasStoryCard(site: Site): boolean {
  return site.timeline.story.address !== undefined && storyCard(site).markup !== "";
}

/** What a story is called, when it happened and where, as a picture for those who link to it. */
export function storyCard(site: Site): Html {
  return site.once("story card", () => {
    const { messages, timeline } = site;
    const { title } = timeline.story;
    const [kicker, when, count] = [messages.timeline, extent(site), messages.events(timeline.events.length)];
    const beside = site.drawings.card(map);
    const room = beside.markup === "" ? undefined : cardSize.width - map.width - 2 * margin;
    const setting = cardSetting(site, [kicker, title, when, count], room);
    if (!setting) return site.drawings.card(cardSize);
    return card(
      beside.markup !== "" &&
        html`<g transform="translate(${setting.isRightToLeft ? 0 : cardSize.width - map.width} 12)">${beside}</g>`,
      quietLine(setting, 94, 32, kicker),
      titleLines(setting, title, [68, 56, 48, 42]),
      line(setting, 504, 36, when),
      quietLine(setting, 546, 30, count),
      fromStart(setting, activity(site, setting)),
    );
  });
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
