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
  readonly #news: readonly When[];
  /** In the order of the text, with the earliest day named up to each. */
  readonly #named: readonly { readonly at: number; readonly from: number }[];

  constructor({ sentences }: ReadArticle, published: When) {
    this.last = localDay(published.to - 1, published.zone);
    this.#zone = published.zone;
    this.#earliest = published.from - leastLookBack * dayMs;
    this.#leadEnd = sentences[lead - 1]?.end ?? Number.POSITIVE_INFINITY;
    this.#news = sentences.slice(0, firstLines).flatMap((sentence) =>
      timesIn(sentence)
        .filter(({ of }) => of !== "quoted")
        .map(({ time }) => readWhen(time.date ?? "", published.zone))
        .filter((when) => !isFault(when)),
    );
    let first = Number.POSITIVE_INFINITY;
    this.#named = sentences.flatMap((sentence) =>
      timesIn(sentence).flatMap(({ time, of }) => {
        const when = readWhen(time.date ?? "", published.zone);
        if (of === "quoted" || isFault(when) || when.to - when.from > 2 * dayMs) return [];
        if (
          when.from < published.from - lookBack * dayMs ||
          when.from >= (time.start < this.#leadEnd ? published.to : published.from)
        )
          return [];
        first = Math.min(first, when.from);
        return [{ at: time.start, from: first }];
      }),
    );
  }

  /** Whether the first lines name a day of a date. */
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
