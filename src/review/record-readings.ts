import { hash } from "node:crypto";
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
import type { TypedFile } from "../read/typed-files.ts";
import type { PageEntry } from "../validate/entry.ts";
import type { Theme } from "../validate/theme.ts";
import { mediumWords } from "./medium-words.ts";
import { fact, type Reading } from "./reading.ts";

export function removedReading({ on, why, instead, formerly }: Removed, messages: Language): Reading {
  return {
    title: messages.removedTitle,
    facts: [
      fact(messages.removedOn, whenWords(on, messages.dates)),
      fact(messages.removedWhy, why),
      fact(messages.removedInstead, instead?.title),
      fact("Former ids", ...formerly),
    ],
    text: "",
  };
}

export function actorReading(actor: Actor, messages: Language): Reading {
  return {
    title: actor.name,
    facts: [
      fact(messages.alsoCalled, ...actor.aliases, ...actor.nativeNames.map(nativeWords)),
      fact(messages.type, actor.type.label),
      fact(messages.affiliation, actor.affiliation?.label),
      fact(messages.belongsTo, actor.partOf?.name),
      fact(
        messages.roles,
        ...actor.roles.map(({ role, in: body, when, source }) =>
          [role, body?.name, when && whenWords(when, messages.dates), source && sourceName(source, messages)]
            .filter(Boolean)
            .join(", "),
        ),
      ),
      fact(messages.accordingTo, ...describers(actor.description, messages)),
      fact("Media", ...actor.media.map((medium) => mediumWords(medium, messages))),
    ],
    text: actor.description?.prose.markdown ?? "",
  };
}

export function placeReading(place: Place, messages: Language): Reading {
  const { coordinates } = place;
  return {
    title: place.name,
    facts: [
      fact(messages.alsoCalled, ...place.aliases, ...place.nativeNames.map(nativeWords)),
      fact(messages.type, place.type.label),
      fact(messages.within, place.within?.name),
      fact(messages.coordinates, coordinates && `${coordinates.lat}, ${coordinates.lon}`),
      fact(messages.timesIn, place.zone),
      fact(messages.accordingTo, ...describers(place.description, messages)),
      fact("Media", ...place.media.map((medium) => mediumWords(medium, messages))),
    ],
    text: place.description?.prose.markdown ?? "",
  };
}

export function sourceReading(source: Source, messages: Language): Reading {
  return {
    title: statedName(source, messages),
    facts: [
      fact("Short name", source.short),
      fact(messages.described, source.described),
      fact(messages.author, source.author),
      fact(messages.published, whenWords(source.published, messages.dates)),
      fact(messages.address, source.url),
      fact(messages.archived, source.archived),
      fact(messages.accessed, source.accessed && whenWords(source.accessed, messages.dates)),
      fact("Language", source.language),
      fact(messages.sourceKind, source.kind !== "article" && messages.sourceKinds[source.kind]),
      fact(messages.isbn, source.isbn),
      fact(messages.doi, source.doi),
      fact(messages.copies, source.origin?.name),
      fact("Marks", source.compilation && messages.compilation),
      fact(messages.licence, source.quotable),
    ],
    text: "",
  };
}

export function questionReading(question: Question, { byQuestion }: Timeline, messages: Language): Reading {
  const { settled } = question;
  const decision = settled && `${answerWords(settled.answer)}: ${sourceName(settled.source, messages)}`;
  return {
    title: question.title,
    facts: [
      fact(messages.counted, question.counted),
      fact(messages.answers, ...question.options.map(answerWords)),
      fact(messages.settled, decision && `${decision}, ${whenWords(settled.on, messages.dates)}`),
      fact("Answered by", messages.statements(byQuestion.get(question)?.length ?? 0)),
    ],
    text: question.body.markdown,
  };
}

export function storyReading(story: Story, messages: Language): Reading {
  const { authority, repository, region } = story;
  return {
    title: story.title,
    facts: [
      fact("Short title", story.shortTitle),
      fact("Logo", story.logo),
      fact("Summary", story.summary),
      fact("Chapters", ...story.chapters.map((chapter) => chapterWords(chapter, messages))),
      fact("Languages", story.language, story.interfaceLanguage),
      fact("Status", story.status),
      fact("Times are counted from", story.elapsedFrom?.title),
      fact(
        "Navigation",
        ...story.navigation.map((item) => (typeof item === "string" ? item : `${item.title}: ${item.address}`)),
      ),
      fact("Labels", ...Object.entries(story.labels).map(([key, words]) => `${key}: ${words}`)),
      fact("Names of zones", ...Object.entries(story.zoneLabels).map(([zone, words]) => `${zone}: ${words}`)),
      fact(messages.timesIn, story.zone),
      fact(messages.address, story.address?.href),
      fact("Naming authority", authority && `${authority.name} since ${authority.since}`),
      fact(messages.contact, story.contact),
      fact(
        "Repository",
        repository && [repository.forge, repository.address, repository.branch, ...repository.content].join(" / "),
      ),
      fact("Footer", story.footer?.markdown),
      fact(messages.licence, story.licence),
      fact("Kinds of events", ...story.kinds.map(termWords)),
      fact("Families of kinds", ...story.families.flatMap((family) => familyWords(family, story))),
      fact("Affiliations", ...story.affiliations.map(termWords)),
      fact("Types of actors", ...story.actorTypes.map(termWords)),
      fact("Types of places", ...story.placeTypes.map(termWords)),
      fact(
        "Region",
        region && `latitude ${region.south} to ${region.north}, longitude ${region.west} to ${region.east}`,
      ),
      fact(messages.disputedAreas, ...story.disputed.map(({ place, note }) => `${place.name}: ${note}`)),
      fact("Pages of days", story.asKnown ? `whole up to ${story.asKnown.wholeUntil} events and claims` : "none"),
    ],
    text: story.about.markdown,
  };
}

export function pageReading(page: PageEntry, messages: Language): Reading {
  return {
    title: page.title,
    facts: [fact("Link", page.navigation ? messages.navigation : messages.moreAbout)],
    text: page.body.markdown,
  };
}

export function themeReading(theme: Theme): Reading {
  return { title: "Look of every page", facts: [...theme].map(([name, value]) => fact(name, value)), text: "" };
}

/** A file of `static/` or `media/`. */
export function fileReading({ path, bytes }: TypedFile): Reading {
  return {
    title: path,
    facts: [fact("Size", `${bytes.byteLength} bytes`), fact("SHA-256", hash("sha256", bytes))],
    text: "",
  };
}

function describers(description: Description | undefined, messages: Language): readonly string[] {
  return (description?.sources ?? []).map((source) => sourceName(source, messages));
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
