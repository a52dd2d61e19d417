import { whenWords } from "../date/words.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import { answerWords, sourceName, statedName } from "../language/names.ts";
import type {
  Actor,
  Description,
  Family,
  NativeName,
  Place,
  Question,
  Removed,
  Source,
  Story,
  SummaryPart,
  Term,
} from "../model.ts";
import { fact, type Reading } from "./reading.ts";

export function removedReading({ on, why, instead, formerly }: Removed, words: Language): Reading {
  return {
    title: words.removedTitle,
    facts: [
      fact(words.removedOn, whenWords(on, words.dates)),
      fact(words.removedWhy, why),
      fact(words.removedInstead, instead?.title),
      fact("Former ids", ...formerly),
    ],
    text: "",
  };
}

export function actorReading(actor: Actor, words: Language): Reading {
  return {
    title: actor.name,
    facts: [
      fact(words.alsoCalled, ...actor.aliases, ...actor.nativeNames.map(nativeWords)),
      fact(words.type, actor.type.label),
      fact(words.affiliation, actor.affiliation?.label),
      fact(words.belongsTo, actor.partOf?.name),
      fact(words.accordingTo, ...describers(actor.description, words)),
    ],
    text: actor.description?.prose.markdown ?? "",
  };
}

export function placeReading(place: Place, words: Language): Reading {
  const { coordinates } = place;
  return {
    title: place.name,
    facts: [
      fact(words.alsoCalled, ...place.aliases, ...place.nativeNames.map(nativeWords)),
      fact(words.type, place.type.label),
      fact(words.within, place.within?.name),
      fact(words.coordinates, coordinates && `${coordinates.lat}, ${coordinates.lon}`),
      fact(words.timesIn, place.zone),
      fact(words.accordingTo, ...describers(place.description, words)),
    ],
    text: place.description?.prose.markdown ?? "",
  };
}

export function sourceReading(source: Source, words: Language): Reading {
  return {
    title: statedName(source, words),
    facts: [
      fact("Short name", source.short),
      fact(words.described, source.described),
      fact(words.author, source.author),
      fact(words.published, whenWords(source.published, words.dates)),
      fact(words.address, source.url),
      fact(words.archived, source.archived),
      fact(words.accessed, source.accessed && whenWords(source.accessed, words.dates)),
      fact("Language", source.language),
      fact(words.copies, source.origin?.name),
      fact("Marks", source.compilation && words.compilation),
    ],
    text: "",
  };
}

export function questionReading(question: Question, { byQuestion }: Timeline, words: Language): Reading {
  const { settled } = question;
  const decision = settled && `${answerWords(settled.answer)}: ${sourceName(settled.source, words)}`;
  return {
    title: question.title,
    facts: [
      fact(words.counted, question.counted),
      fact(words.answers, ...question.options.map(answerWords)),
      fact(words.settled, decision && `${decision}, ${whenWords(settled.on, words.dates)}`),
      fact("Answered by", words.statements(byQuestion.get(question)?.length ?? 0)),
    ],
    text: question.body.markdown,
  };
}

export function storyReading(story: Story, words: Language): Reading {
  const { authority, repository, region } = story;
  return {
    title: story.title,
    facts: [
      fact("Summary", story.summary),
      fact("Chapters", ...story.chapters.map((chapter) => chapterWords(chapter, words))),
      fact("Languages", story.language, story.interfaceLanguage),
      fact(words.timesIn, story.zone),
      fact(words.address, story.address?.href),
      fact("Naming authority", authority && `${authority.name} since ${authority.since}`),
      fact(words.contact, story.contact),
      fact("Repository", repository && [repository.address, repository.branch, ...repository.content].join(" / ")),
      fact(words.licence, story.licence),
      fact("Kinds of events", ...story.kinds.map(termWords)),
      fact("Families of kinds", ...story.families.flatMap((family) => familyWords(family, story))),
      fact("Affiliations", ...story.affiliations.map(termWords)),
      fact("Types of actors", ...story.actorTypes.map(termWords)),
      fact("Types of places", ...story.placeTypes.map(termWords)),
      fact(
        "Region",
        region && `latitude ${region.south} to ${region.north}, longitude ${region.west} to ${region.east}`,
      ),
      fact(words.disputedAreas, ...story.disputed.map(({ place, note }) => `${place.name}: ${note}`)),
      fact("Pages of days", story.asKnown ? `whole up to ${story.asKnown.wholeUntil} events and claims` : "none"),
    ],
    text: story.about.markdown,
  };
}

function describers(description: Description | undefined, words: Language): readonly string[] {
  return (description?.sources ?? []).map((source) => sourceName(source, words));
}

function nativeWords({ language, name }: NativeName): string {
  return `${name} (${language})`;
}

function familyWords(family: Family, { kinds }: Story): readonly string[] {
  const labels = kinds.filter((kind) => kind.family === family).map(({ label }) => label);
  return family.name === undefined ? [] : [`${family.name} (${family.shape}): ${labels.join(", ")}`];
}

function chapterWords({ title, when, text, event }: SummaryPart, words: Language): string {
  return `${title} (${whenWords(when, words.dates)}): ${text.markdown}${event ? ` → ${event.title}` : ""}`;
}

function termWords({ key, label }: Term): string {
  return `${key}: ${label}`;
}
