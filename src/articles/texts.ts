import type { Timeline } from "../group/timeline.ts";
import type { Actor, Event, Place, Source } from "../model.ts";
import type { Position } from "../problem.ts";
import type { Locator } from "../read/record.ts";
import type { FieldPath } from "../read/yaml.ts";

interface Quotation {
  readonly words: string;
  readonly at: Position;
}

/** A text in the editors' own words, and the spot of each of its offsets. */
interface OwnText {
  readonly text: string;
  readonly at: (offset: number) => Position;
}

/** All that is quoted from a source: the quotations of claims, and the words that date events. */
export function quotationsOf(timeline: Timeline, source: Source): readonly Quotation[] {
  return timeline.events.flatMap((event) => [
    ...(event.datedFrom?.source === source
      ? [{ words: event.datedFrom.phrase, at: event.at.field(["dated_from"]) }]
      : []),
    ...event.claims.flatMap((claim) =>
      claim.source === source && claim.quote !== undefined
        ? [{ words: claim.quote, at: event.at.field(["claims", claim.number - 1, "quote"]) }]
        : [],
    ),
  ]);
}

/** All that the editors say in their own words; what stands in quotation marks there is left out. */
export function unquotedTexts(timeline: Timeline): readonly OwnText[] {
  const { story, events, actors, places, questions } = timeline;
  return [
    ...fieldTexts(story.at, ["about"], story.about.markdown),
    ...events.flatMap(eventTexts),
    ...[...actors, ...places].flatMap(descriptionText),
    ...questions.flatMap(({ at, title, body }) => [
      ...fieldTexts(at, ["title"], title),
      ...bodyTexts(at, body.markdown),
    ]),
  ];
}

function eventTexts({ at, title, body, claims }: Event): readonly OwnText[] {
  return [
    ...fieldTexts(at, ["title"], title),
    ...bodyTexts(at, body.markdown),
    ...claims.flatMap((claim) => fieldTexts(at, ["claims", claim.number - 1, "says"], claim.says)),
  ];
}

function descriptionText({ at, description }: Actor | Place): readonly OwnText[] {
  return description ? bodyTexts(at, description.prose.markdown) : [];
}

function fieldTexts(at: Locator, path: FieldPath, text: string): readonly OwnText[] {
  return betweenQuotations(text).map(({ text }) => ({ text, at: () => at.field(path) }));
}

function bodyTexts(at: Locator, text: string): readonly OwnText[] {
  return betweenQuotations(text).map(({ text, start }) => ({ text, at: (offset) => at.body(start + offset) }));
}

/** The parts of a text around its quotations, each by itself, so that no run of words goes across one. */
function betweenQuotations(text: string): readonly { readonly text: string; readonly start: number }[] {
  let end = 0;
  const parts = text.split(/(“[^”]*”|"[^"]*")/).map((part) => {
    const start = end;
    end += part.length;
    return { text: part, start };
  });
  // Splitting by a group leaves what it matched at every second place.
  return parts.filter((_part, index) => index % 2 === 0);
}
