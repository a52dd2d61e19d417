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
    fieldText(story.at, ["about"], story.about.markdown),
    ...events.flatMap(eventTexts),
    ...[...actors, ...places].flatMap(descriptionText),
    ...questions.flatMap(({ at, title, body }) => [fieldText(at, ["title"], title), bodyText(at, body.markdown)]),
  ];
}

function eventTexts({ at, title, body, claims }: Event): readonly OwnText[] {
  return [
    fieldText(at, ["title"], title),
    bodyText(at, body.markdown),
    ...claims.map((claim) => fieldText(at, ["claims", claim.number - 1, "says"], claim.says)),
  ];
}

function descriptionText({ at, description }: Actor | Place): readonly OwnText[] {
  return description ? [bodyText(at, description.prose.markdown)] : [];
}

function fieldText(at: Locator, path: FieldPath, text: string): OwnText {
  return { text: withoutQuotations(text), at: () => at.field(path) };
}

function bodyText(at: Locator, text: string): OwnText {
  return { text: withoutQuotations(text), at: at.body };
}

/** Each quotation leaves as many marks as it had characters, so that offsets hold and no run goes across it. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/g, (quotation) => "\n".repeat(quotation.length));
}
