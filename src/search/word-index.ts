import MiniSearch from "minisearch";
import { foldAccents } from "../text/fold.ts";
import { wordTexts } from "../text/words.ts";
import { type PageData, pagesOf } from "./pages.ts";
import type { EventData, SearchData } from "./search-data.ts";

/** How what was found fits the words sought. */
export interface Match {
  /** The better, the higher. */
  readonly score: number;
  /** Its words that fit, folded. */
  readonly words: ReadonlySet<string>;
}

export interface Matches {
  /** By event id. */
  readonly byEvent: ReadonlyMap<string, Match>;
  /** The best first. */
  readonly pages: readonly FoundPage[];
  /** The words sought that nothing has, for which similar ones were taken. */
  readonly unknown: readonly string[];
}

export interface FoundPage {
  readonly page: PageData;
  readonly match: Match;
}

interface Document {
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly when: string;
  readonly texts: string;
}

/**
 * Finds events by the words of their titles, dates, texts, and every name of the places and actors in them; other pages by
 * every name.
 */
export class WordIndex {
  readonly #index = new MiniSearch<Document>({
    fields: ["title", "names", "when", "texts"],
    tokenize: wordTexts,
    processTerm: foldAccents,
    searchOptions: { boost: { title: 3, names: 2 }, combineWith: "AND", prefix: isLetters },
  });
  readonly #events: readonly EventData[];
  readonly #pages: ReadonlyMap<string, PageData>;

  #isFilled = false;

  constructor(data: SearchData) {
    this.#events = data.events;
    this.#pages = new Map(pagesOf(data).map((page) => [page.id, page]));
  }

  /** Takes in events and pages, in batches between which a page can answer its reader. */
  async fill(): Promise<void> {
    const pages = [...this.#pages.values()].map(({ id, name, also }) => document(id, name, also));
    const events = this.#events.map(({ id, title, when, texts, tags = [], ...event }) => {
      const names = [...tags, ...this.#pagesIn(event).flatMap(({ name, also }) => [name, ...also])];
      return document(id, title, names, when, texts);
    });
    await this.#index.addAllAsync([...pages, ...events], { chunkSize: 100 });
    this.#isFilled = true;
  }

  /** Whether it can be searched. */
  get isFilled(): boolean {
    return this.#isFilled;
  }

  /** What has every word, or one that begins with it; in place of a word that nothing has, one spelt like it. */
  search(sought: string): Matches {
    const exact = this.#index.search(sought);
    const unknown = exact.length > 0 ? [] : this.#unknownIn(sought);
    const misspelt = new Set(unknown.map(foldAccents));
    const results =
      unknown.length > 0
        ? this.#index.search(sought, { fuzzy: (word) => misspelt.has(word) && tolerance(word) })
        : exact;
    const matches = new Map(results.map(({ id, score, terms }) => [id, { score, words: new Set(terms) }]));
    const pages = [...matches].flatMap(([id, match]) => {
      const page = this.#pages.get(id);
      return page ? [{ page, match }] : [];
    });
    for (const { page } of pages) matches.delete(page.id);
    return { byEvent: matches, pages, unknown };
  }

  /** The texts of an event in which words are found beside its title and date: its own, then names. */
  textsOf(event: EventData): readonly string[] {
    return [...event.texts, ...this.#pagesIn(event).flatMap(otherNames)];
  }

  #unknownIn(sought: string): readonly string[] {
    return wordTexts(sought).filter((word) => this.#index.search(word).length === 0);
  }

  #pagesIn({ places, actors, others = [] }: Pick<EventData, "places" | "actors" | "others">): readonly PageData[] {
    const ids = [...places.map((id) => `place ${id}`), ...[...actors, ...others].map((id) => `actor ${id}`)];
    return ids.flatMap((id) => this.#pages.get(id) ?? []);
  }
}

/** Each other name, after the name that is shown. */
export function otherNames({ name, also }: PageData): readonly string[] {
  return also.map((alias) => `${name} (${alias})`);
}

function document(
  id: string,
  title: string,
  names: readonly string[],
  when = "",
  texts: readonly string[] = [],
): Document {
  return { id, title, names: names.join("\n"), when, texts: texts.join("\n") };
}

/** Only such words are sought by their beginning: 20 is no beginning of 2023. */
function isLetters(word: string): boolean {
  return !/\d/.test(word);
}

/** How many letters of a misspelt word may be wrong. */
function tolerance(word: string): number {
  if (!isLetters(word) || word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}
