import MiniSearch from "minisearch";
import { foldAccents } from "../text/fold.ts";
import { wordTexts } from "../text/words.ts";
import type { EventData, RecordData, SearchData } from "./search-data.ts";

/** An event that fits the words sought. */
export interface Match {
  /** The better, the higher. */
  readonly score: number;
  /** The words of the event that fit, folded. */
  readonly words: ReadonlySet<string>;
}

export interface Matches {
  /** By event id. */
  readonly byEvent: ReadonlyMap<string, Match>;
  /** The words sought that no event has, for which similar ones were taken. */
  readonly unknown: readonly string[];
}

/** Finds events by the words of their titles, dates, texts, and every name of the places and actors in them. */
export class WordIndex {
  readonly #index = new MiniSearch<EventData>({
    fields: ["title", "names", "when", "texts"],
    extractField: (event, field) => {
      if (field === "names") return this.#namesIn(event).join("\n");
      if (field === "texts") return event.texts.join("\n");
      return event[field as "id" | "title" | "when"];
    },
    tokenize: wordTexts,
    processTerm: foldAccents,
    searchOptions: { boost: { title: 3, names: 2 }, combineWith: "AND", prefix: isLetters },
  });
  readonly #records: ReadonlyMap<string, RecordData>;

  #isFilled = false;

  constructor({ places, actors }: Pick<SearchData, "places" | "actors">) {
    this.#records = new Map([
      ...places.map((place) => [`place ${place.id}`, place] as const),
      ...actors.map((actor) => [`actor ${actor.id}`, actor] as const),
    ]);
  }

  /** Takes in the events, in batches between which a page can answer its reader. */
  async fill(events: readonly EventData[]): Promise<void> {
    await this.#index.addAllAsync(events, { chunkSize: 100 });
    this.#isFilled = true;
  }

  /** Whether it can be searched. */
  get isFilled(): boolean {
    return this.#isFilled;
  }

  /** Events that have every word, or one that begins with it; in place of a word that no event has, one spelt like it. */
  search(sought: string): Matches {
    const exact = this.#index.search(sought);
    const unknown = exact.length > 0 ? [] : this.#unknownIn(sought);
    const misspelt = new Set(unknown.map(foldAccents));
    const results =
      unknown.length > 0
        ? this.#index.search(sought, { fuzzy: (word) => misspelt.has(word) && tolerance(word) })
        : exact;
    return {
      byEvent: new Map(results.map(({ id, score, terms }) => [id, { score, words: new Set(terms) }])),
      unknown,
    };
  }

  /** The texts of an event in which words are found beside its title and date: its own, then names. */
  textsOf(event: EventData): readonly string[] {
    const names = this.#recordsIn(event).flatMap(({ name, also = [] }) => also.map((alias) => `${name} (${alias})`));
    return [...event.texts, ...names];
  }

  #unknownIn(sought: string): readonly string[] {
    return wordTexts(sought).filter((word) => this.#index.search(word).length === 0);
  }

  #namesIn(event: EventData): readonly string[] {
    return this.#recordsIn(event).flatMap(({ name, also = [] }) => [name, ...also]);
  }

  #recordsIn({ places, actors, others = [] }: EventData): readonly RecordData[] {
    const keys = [...places.map((id) => `place ${id}`), ...[...actors, ...others].map((id) => `actor ${id}`)];
    return keys.flatMap((key) => this.#records.get(key) ?? []);
  }
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
