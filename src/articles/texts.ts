import type { Timeline } from "../group/timeline.ts";
import type { Actor, Event, Place, Source } from "../model.ts";
import type { Position } from "../problem.ts";
import type { FieldPath } from "../read/field-offsets.ts";
import type { Locator } from "../read/record.ts";

interface Quotation {
  readonly words: string;
  readonly at: Position;
}

/** A text in the editors' own words. */
interface OwnText {
  readonly text: string;
  /** Gives the position of an offset in the text. */
  readonly at: (offset: number) => Position;
}

/** Gives all that is quoted from a source: the quotations of claims, and the words that date events. */
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

/** Gives the beginnings and ends of the passages of a source on which claims rest. They are shown to nobody. */
export function passagesOf(timeline: Timeline, source: Source): readonly Quotation[] {
  return timeline.events.flatMap((event) =>
    event.claims.flatMap(({ source: carrier, passage, number }) =>
      carrier === source && passage !== undefined
        ? [{ words: passage, at: event.at.field(["claims", number - 1, "passage"]) }]
        : [],
    ),
  );
}

/** Gives all that the editors say in their own words, without what stands in quotation marks there. */
export function unquotedTexts(timeline: Timeline): readonly OwnText[] {
  const { story, events, actors, places, questions } = timeline;
  return [
    ...fieldTexts(story.at, ["about"], story.about.markdown),
    ...story.chapters.flatMap(({ title, text }, index) => [
      ...fieldTexts(story.at, ["chapters", index, "title"], title),
      ...fieldTexts(story.at, ["chapters", index, "text"], text.markdown),
    ]),
    ...events.flatMap(eventTexts),
    ...[...actors, ...places].flatMap(descriptionText),
    ...questions.flatMap(({ at, title, body }) => [
      ...fieldTexts(at, ["title"], title),
      ...bodyTexts(at, body.markdown),
    ]),
  ];
}

function eventTexts({ at, title, titles, body, claims }: Event): readonly OwnText[] {
  return [
    ...fieldTexts(at, ["title"], title),
    ...titles.flatMap(({ title }, index) => fieldTexts(at, ["titles", index, "title"], title)),
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

/** Gives the parts of a text around its quotations one by one, so that no run of words goes across a quotation. */
export function betweenQuotations(text: string): readonly { readonly text: string; readonly start: number }[] {
  let end = 0;
  const parts = text.split(/(“[^”]*”|"[^"]*")/).map((part) => {
    const start = end;
    end += part.length;
    return { text: part, start };
  });
  // `split` puts what the group matched between the parts.
  return parts.filter((_part, index) => index % 2 === 0);
}
