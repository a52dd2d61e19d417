import { memoised } from "../date/memoised.ts";
import { headingWords } from "../date/words.ts";
import { type Html, html } from "../html.ts";
import type { DateLanguage } from "../language/language.ts";
import type { Histogram, Unit } from "./histogram.ts";
import { percent } from "./percent.ts";

/** How many dates fit side by side below a chart on a telephone; that of an hour says the day too. */
const mostTicks = { hour: 3, other: 4 };
/** Where in a chart a date no longer has room to its right. */
const nearTheEnd = 0.78;

/** The dates of some of the bins, below the columns of a chart; `y` is where they stand, in pixels. */
export function timeAxis(
  { unit, bins }: Histogram<Unit | "hour">,
  columns: number,
  y: number,
  dates: DateLanguage,
): Html {
  const step = Math.ceil(columns / (unit === "hour" ? mostTicks.hour : mostTicks.other));
  const short = shortDates(dates);
  return html`<g class="chart-axis" aria-hidden="true">${bins.map(({ key }, index) => {
    if (index % step !== 0) return undefined;
    const [date = "", hour] = key.split("T");
    const words = headingWords(date, short);
    const at = index / columns;
    const place = at > nearTheEnd ? html`x="100%" y="${y}" text-anchor="end"` : html`x="${percent(at)}" y="${y}"`;
    return html`<text ${place}>${hour === undefined ? words : dates.onDay(words, `${hour}:00`)}</text>`;
  })}</g>
`;
}

const shortDates = memoised(
  ({ formats, ...dates }: DateLanguage): DateLanguage => ({
    ...dates,
    formats: { ...formats, month: "LLL y", day: formats.ofYear.day.replace("MMMM", "MMM") },
  }),
);
