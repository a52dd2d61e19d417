import type { When } from "../date/when.ts";
import type { Place } from "../model.ts";
import { isCoarse } from "./draft-date.ts";
import type { Group } from "./groups.ts";
import type { Mention } from "./mentions.ts";
import type { ReadArticle, Sentence } from "./read-article.ts";
import { timesIn } from "./sentence-times.ts";
import type { ProposedName } from "./unknown-names.ts";

/** Where something happened: a record, or a name that has none yet. */
export type Where = { readonly place: Place } | { readonly proposed: ProposedName };

export interface DraftPlace {
  readonly where: Where;
  /** By whose words: the draft's own, those of its paragraph or the one before, or those of the article as a whole. */
  readonly how: "named" | "inherited" | "article";
}

/** The places of each group of sentences: those that it names, else the last named near by, else the article's. */
export function placesOf(article: ReadArticle, groups: readonly Group[], published: When): readonly (readonly DraftPlace[])[] {
  const main = mainPlace(article);
  const isBackground = (sentence: Sentence) => timesIn(sentence).some(({ time, of }) => of === "event" && isCoarse(time.date ?? "", published));
  return groups.map((group) => {
    const named = innermost(unique(group.sentences.flatMap((sentence) => placesIn(sentence))));
    if (named.length > 0) return named.map((where) => ({ where, how: "named" as const }));
    const [first] = group.sentences;
    const near = article.sentences.filter((sentence) => first !== undefined && sentence.start < first.start && sentence.paragraph >= first.paragraph - 1 && !isBackground(sentence));
    const inherited = near.toReversed().map((sentence) => innermost(unique(placesIn(sentence)))).find((each) => each.length > 0);
    if (inherited) return inherited.slice(-1).map((where) => ({ where, how: "inherited" as const }));
    return main ? [{ where: main, how: "article" as const }] : [];
  });
}

/** The places of a sentence at which it says that something is, not those that act or to which others belong. */
function placesIn(sentence: Sentence): readonly Where[] {
  return sentence.mentions.flatMap((mention) => (mention.isLocation ? whereOf(mention) : []));
}

function whereOf({ place, proposed }: Mention): readonly Where[] {
  return place ? [{ place }] : proposed ? [{ proposed }] : [];
}

function unique(places: readonly Where[]): readonly Where[] {
  return places.filter((where, index) => places.findIndex((each) => keyOf(each) === keyOf(where)) === index);
}

function keyOf(where: Where): string {
  return "place" in where ? where.place.id : where.proposed.text;
}

/** Of a town and its region only the town: where something happened is told by the nearest. */
function innermost(places: readonly Where[]): readonly Where[] {
  return places.filter((where) => !("place" in where) || !places.some((other) => other !== where && "place" in other && isWithin(other.place, where.place)));
}

function isWithin(place: Place, outer: Place): boolean {
  for (let at = place.within; at; at = at.within) if (at === outer) return true;
  return false;
}

/** The place that the article names most often; one that holds others of the article counts half. */
function mainPlace({ sentences }: ReadArticle): Where | undefined {
  const named = sentences.flatMap(placesIn);
  const counts = new Map<string, { readonly where: Where; count: number }>();
  for (const where of named) {
    const known = counts.get(keyOf(where)) ?? { where, count: 0 };
    const holdsOthers = "place" in where && named.some((other) => "place" in other && isWithin(other.place, where.place));
    known.count += holdsOthers ? 0.5 : 1;
    counts.set(keyOf(where), known);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.where;
}
