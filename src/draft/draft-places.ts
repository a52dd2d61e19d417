import type { When } from "../date/when.ts";
import { indexBy } from "../group/index-by.ts";
import type { Place } from "../model.ts";
import { placesAround } from "../relate/hierarchy.ts";
import { isCoarse } from "./draft-date.ts";
import { goesOn } from "./goes-on.ts";
import type { Group } from "./groups.ts";
import type { Mention } from "./mentions.ts";
import type { ReadArticle, Sentence } from "./read-article.ts";
import { timesIn } from "./sentence-times.ts";
import { meeting } from "./span.ts";
import type { ProposedName } from "./unknown-names.ts";

/** Where something happened: a record, or a name that has none yet. */
export type Where = { readonly place: Place } | { readonly proposed: ProposedName };

export interface DraftPlace {
  readonly where: Where;
  /** By whose words: the draft's own, those of its paragraph or the one before, or those of the article as a whole. */
  readonly how: "named" | "inherited" | "article";
}

/** The places of each group of sentences: those that it names, else the last named near by, else the article's. */
export function placesOf(
  article: ReadArticle,
  groups: readonly Group[],
  published: When,
  all: readonly Place[],
): readonly (readonly DraftPlace[])[] {
  const main = mainPlace(article, all);
  let last: { readonly group: Group; readonly places: readonly Where[] } | undefined;
  return groups.map((group) => {
    const named = innermost(unique(group.sentences.flatMap(placesIn)));
    const above = last && goesOn(article, last.group, group) ? last.places.slice(-1) : [];
    const places = named.length > 0 ? named : above;
    last = places.length === 0 || isBackground(group, published) ? undefined : { group, places };
    if (places.length > 0) return places.map((where) => ({ where, how: named.length > 0 ? "named" : "inherited" }));
    return main ? [{ where: main, how: "article" }] : [];
  });
}

/** What tells of long ago is elsewhere than what follows. */
function isBackground({ sentences }: Group, published: When): boolean {
  return sentences.some((sentence) =>
    timesIn(sentence).some(({ time, of }) => of === "event" && isCoarse(time.date ?? "", published)),
  );
}

/**
 * The places of a sentence at which it says that something is, not those that act or to which others belong, nor those of
 * which somebody only speaks. What is behind “after” was elsewhere: “they marched through X after a fire in Y”.
 */
function placesIn({ mentions, statements, pieces }: Sentence): readonly Where[] {
  const quotations = statements.flatMap((statement) => statement.quotations);
  const located = mentions.filter((mention) => mention.isLocation && meeting(quotations, mention).length === 0);
  const after = pieces.find(({ folded }) => folded === "after" || folded === "following");
  const before = located.filter(({ end }) => after !== undefined && end <= after.start).flatMap(whereOf);
  return before.length > 0 ? before : located.flatMap(whereOf);
}

function whereOf({ place, proposed }: Mention): readonly Where[] {
  return place ? [{ place }] : proposed?.type === "place" ? [{ proposed }] : [];
}

function unique(places: readonly Where[]): readonly Where[] {
  return places.filter((where, index) => places.findIndex((each) => keyOf(each) === keyOf(where)) === index);
}

function keyOf(where: Where): string {
  return "place" in where ? where.place.id : where.proposed.text;
}

/** Of a town and its region only the town: where something happened is told by the nearest. */
function innermost(places: readonly Where[]): readonly Where[] {
  return places.filter((where) => !places.some((other) => holds(where, other)));
}

/** A name without a record is less sure to be that of a place, and one at which nothing is said to be tells little. */
const worthOfProposed = 0.6;
const worthUnlocated = 0.3;
/** What the headline and the first sentence name is named for the whole article. */
const worthOfLead = 2;

/**
 * The place that the article names most often, also as a part of the names of bodies or by what is within it: the town is
 * safer to say than one of its streets. A country counts half beside its parts.
 */
function mainPlace({ blocks, mentions, sentences: [first] }: ReadArticle, all: readonly Place[]): Where | undefined {
  const told = blocks.filter(({ kind }) => kind === "body" || kind === "heading");
  const named = mentions.flatMap((mention) => {
    if (meeting(told, mention).length === 0) return [];
    const own = whereOf(mention);
    const worth = (mention.isLocation ? 1 : worthUnlocated) * (first && mention.end <= first.end ? worthOfLead : 1);
    return (own.length > 0 ? own : inNameOf(mention, all)).map((where) => ({ where, worth }));
  });
  const places = [...indexBy(named, ({ where }) => [keyOf(where)]).values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ where: first.where, worth: all.reduce((sum, { worth }) => sum + worth, 0) }] : [];
  });
  const scored = places.map(({ where, worth }) => {
    if (!("place" in where)) return { where, score: worth * worthOfProposed };
    const inner = places.reduce((sum, other) => sum + (holds(where, other.where) ? other.worth : 0), 0);
    return { where, score: inner > 0 && isCountry(where.place) ? worth / 2 : worth + inner };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.where;
}

function holds(outer: Where, inner: Where): boolean {
  return "place" in outer && "place" in inner && placesAround(inner.place).includes(outer.place);
}

/** “Velden” in “Velden City Council”. */
function inNameOf({ actor }: Mention, all: readonly Place[]): readonly Where[] {
  if (!actor) return [];
  const isIn = (name: string) => ` ${actor.name} `.includes(` ${name} `);
  const place = all.find(({ name, aliases }) => [name, ...aliases].some(isIn));
  return place ? [{ place }] : [];
}

/** By the type that its story gives it. */
function isCountry({ type }: Place): boolean {
  return /\b(?:country|state|nation)\b/i.test(`${type.key} ${type.label}`);
}
