import { type AsKnown, asKnown } from "../as-known/as-known.ts";
import { type AsKnownPage, asKnownPages } from "../as-known/pages.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import { compare as compareText } from "../order/compare.ts";
import { Drawings } from "./drawings.ts";
import { type Keep, keptInMemory } from "./keep.ts";

/** What every page is made from: the timeline, the words of the interface, and where the site lies. */
export class Site {
  readonly timeline: Timeline;
  readonly words: Language;
  readonly drawings: Drawings;
  #asKnown: readonly AsKnown[] | undefined;
  #asKnownPages: readonly AsKnownPage[] | undefined;
  #asKnownDays: readonly string[] | undefined;
  readonly #once = new Map<string, unknown>();

  /** `keep` may know drawings of an earlier site. */
  constructor(timeline: Timeline, words: Language, keep: Keep = keptInMemory()) {
    this.timeline = timeline;
    this.words = words;
    this.drawings = new Drawings(this, keep);
  }

  /** What was known at the end of each day on which a source was published, the earliest first. */
  get asKnown(): readonly AsKnown[] {
    this.#asKnown ??= asKnown(this.timeline);
    return this.#asKnown;
  }

  get asKnownPages(): readonly AsKnownPage[] {
    this.#asKnownPages ??= asKnownPages(this.asKnown);
    return this.#asKnownPages;
  }

  /** The days of `asKnown`: YYYY-MM-DD, the earliest first. */
  get asKnownDays(): readonly string[] {
    this.#asKnownDays ??= this.asKnown.map(({ day }) => day);
    return this.#asKnownDays;
  }

  /** What several pages work out alike, worked out once; `name` is unique to it in the whole program. */
  once<Value>(name: string, workOut: () => Value): Value {
    if (!this.#once.has(name)) this.#once.set(name, workOut());
    return this.#once.get(name) as Value;
  }

  /** A path of `url.ts` as it is written into a page: below the path of the site's own address. */
  href(path: string): string {
    return `${this.basePath}${path.slice(1)}`;
  }

  /** Ends with a slash. */
  get basePath(): string {
    return this.timeline.story.address?.pathname ?? "/";
  }

  /** The whole address of a path, where the story says where the site is. */
  canonical(path: string): string | undefined {
    const { address } = this.timeline.story;
    return address && new URL(path.slice(1), address).href;
  }

  /** Whether it can be followed: feeds need whole addresses. */
  get hasFeeds(): boolean {
    return this.timeline.story.address !== undefined;
  }

  /** Whether those who link to the site can show a picture of it. */
  get hasShareCard(): boolean {
    return this.timeline.story.address !== undefined && this.drawings.card.markup !== "";
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
