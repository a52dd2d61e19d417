import { localDay, readWhen, type When } from "../date/when.ts";
import { isFault } from "../problem.ts";
import type { ReadArticle } from "./read-article.ts";
import { timesIn } from "./sentence-times.ts";
import type { Span } from "./span.ts";

/** News looks back up to so many days; where the article names no day before its publication, so many. */
const lookBack = 14;
const leastLookBack = 2;
/** In sentences; what a lead names is known in all of the article, and what its first lines name is its news. */
const lead = 5;
const firstLines = 3;
const dayMs = 24 * 60 * 60 * 1000;

/** The days that an article tells of, by which what has no day of its own is bounded. */
export class NewsDays {
  /** The last day of publication, as YYYY-MM-DD. */
  readonly last: string;
  readonly #zone: string;
  readonly #earliest: number;
  readonly #leadEnd: number;
  /** What the first lines name. */
  readonly #news: readonly When[];
  /** In the order of the text, with the earliest day named up to each. */
  readonly #named: readonly { readonly at: number; readonly from: number }[];

  constructor({ sentences }: ReadArticle, published: When) {
    this.last = localDay(published.to - 1, published.zone);
    this.#zone = published.zone;
    this.#earliest = published.from - leastLookBack * dayMs;
    const endOf = (count: number) => sentences[count - 1]?.end ?? Number.POSITIVE_INFINITY;
    this.#leadEnd = endOf(lead);
    const told = sentences.flatMap((sentence) =>
      timesIn(sentence).flatMap(({ time, of }) => {
        const when = readWhen(time.date ?? "", published.zone);
        return of === "quoted" || isFault(when) ? [] : [{ at: time.start, when }];
      }),
    );
    this.#news = told.flatMap(({ at, when }) => (at < endOf(firstLines) ? [when] : []));
    let first = Number.POSITIVE_INFINITY;
    this.#named = told.flatMap(({ at, when: { from, to } }) => {
      const end = at < this.#leadEnd ? published.to : published.from;
      if (to - from > 2 * dayMs || from < published.from - lookBack * dayMs || from >= end) return [];
      first = Math.min(first, from);
      return [{ at, from: first }];
    });
  }

  /** Whether a date is, or may be, of a day that the first lines name. */
  isNews(date: string): boolean {
    const when = readWhen(date, this.#zone);
    return !isFault(when) && this.#news.some(({ from, to }) => from < when.to && when.from < to);
  }

  /** The first day of the news, as YYYY-MM-DD, as far as it is named up to a stretch of the text. */
  firstAt({ end }: Span): string {
    const until = Math.max(end, this.#leadEnd);
    const named = this.#named.findLast(({ at }) => at < until) ?? this.#named[0];
    return localDay(named?.from ?? this.#earliest, this.#zone);
  }
}
