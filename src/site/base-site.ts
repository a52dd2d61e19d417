import { type AsKnown, asKnown } from "../as-known/as-known.ts";
import { type AsKnownPage, asKnownPages } from "../as-known/pages.ts";
import { type DenseRun, denseRunOf } from "../chart/dense-run.ts";
import { hoursOf } from "../chart/histogram.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import { memoryMemo, type SlowMemo } from "../memo.ts";
import type { Event, Status } from "../model.ts";
import { isDispute } from "../relate/status.ts";
import { compare as compareText } from "../text/compare.ts";
import { below, wholeAddress } from "../url.ts";
import type { Drawings } from "./drawings.ts";
import type { Pieces } from "./piece.ts";

/** A story with more events than this is long. */
const longStory = 300;

/** What draws the maps and charts of a site. */
export type SiteDrawings = Pick<Drawings, keyof Drawings>;

/** A site but for its drawings: these need what a browser does not have. */
export abstract class BaseSite {
  readonly timeline: Timeline;
  readonly messages: Language;
  abstract readonly drawings: SiteDrawings;
  /** Remembers the files that are made of pictures. */
  abstract readonly pictures: SlowMemo;
  /** The path of the site where the story has no address. */
  readonly at: string;
  /** What stands in the place of pieces of its pages. */
  readonly pieces: Pieces = {};
  /** Works out once what several pages show; a name stands for one thing in the whole program. */
  readonly once = memoryMemo();

  constructor(timeline: Timeline, messages: Language, at = "/") {
    this.timeline = timeline;
    this.messages = messages;
    this.at = at;
  }

  /** The same with pieces of its own. */
  with(pieces: Pieces): this {
    return Object.assign(Object.create(Object.getPrototypeOf(this)), this, { pieces });
  }

  /** Whether it has pages of what was known by each day. */
  get hasAsKnown(): boolean {
    return this.timeline.story.asKnown !== undefined;
  }

  /** Whether its pages speak of a status. */
  speaksOf(status: Status): boolean {
    const { status: wanted } = this.timeline.story;
    return wanted === "always" || (wanted === "disputes" && isDispute(status));
  }

  /** Whether no event says who reported it, so that rows need not. */
  get isWithoutVoices(): boolean {
    const { events } = this.timeline;
    return this.once("without voices", () =>
      events.every(({ origins, claims }) => origins.length + claims.length === 0),
    );
  }

  /** What was known at the end of each day on which a source was published, the earliest first; nothing where the story wants no such pages. */
  get asKnown(): readonly AsKnown[] {
    return this.once("as known", () => asKnown(this.timeline));
  }

  get asKnownPages(): readonly AsKnownPage[] {
    return this.once("as known pages", () => asKnownPages(this.asKnown));
  }

  /** The days, months or years in which most of the story happens; nothing without events. */
  get denseRun(): DenseRun | undefined {
    return this.once("dense run", () => denseRunOf(this.timeline));
  }

  /** Whether most of the story happens in so few days that hours tell it better. */
  get isByHour(): boolean {
    const { events, story } = this.timeline;
    return this.once("by hour", () => hoursOf(events, story.zone) !== undefined);
  }

  /** The year of its dense run, which dates of the story need not name again; empty where it spans several. */
  get storyYear(): string {
    return this.once("story year", () => {
      const { first = "", last = "" } = this.denseRun ?? {};
      const [year, lastYear] = [first.slice(0, 4), last.slice(0, 4)];
      return year === lastYear ? year : "";
    });
  }

  /** The days of `asKnown`: YYYY-MM-DD, the earliest first. */
  get asKnownDays(): readonly string[] {
    return this.once("as known days", () => this.asKnown.map(({ day }) => day));
  }

  /** A path of `url.ts` as it is written into a page: below the path of the site's own address. */
  href(path: string): string {
    return below(this.basePath, path);
  }

  /** Ends with a slash. */
  get basePath(): string {
    return this.timeline.story.address?.pathname ?? this.at;
  }

  /** The whole address of a path, where the story says where the site is. */
  canonical(path: string): string | undefined {
    return wholeAddress(path, this.timeline.story.address);
  }

  /** Whether it can be followed: feeds need whole addresses. */
  get hasFeeds(): boolean {
    return this.timeline.story.address !== undefined;
  }

  /** Whether pages of others can show parts of it: frames need whole addresses. */
  get hasEmbeds(): boolean {
    return this.timeline.story.address !== undefined;
  }

  /** Whether it has so many events that not each day and event has more files than its pages. */
  get isLong(): boolean {
    return this.timeline.events.length > longStory;
  }

  /** Whether an event has files beside its page, a picture and a frame; in a long story only main events have. */
  hasExtras({ importance }: Event): boolean {
    return this.timeline.story.address !== undefined && (importance === 3 || !this.isLong);
  }

  /** The address by which those outside the site name a path: its whole one, as far as that is known. */
  address(path: string): string {
    return this.canonical(path) ?? this.href(path);
  }

  /** Records by name, as the story's language sorts. */
  byName<Record extends { readonly id: string; readonly name: string }>(records: readonly Record[]): readonly Record[] {
    const { compare } = new Intl.Collator(this.timeline.story.language);
    return [...records].sort((a, b) => compare(a.name, b.name) || compareText(a.id, b.id));
  }
}
