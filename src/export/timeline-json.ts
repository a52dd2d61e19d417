import { whenWords } from "../date/words.ts";
import { sourcePath } from "../group/source-path.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import type {
  Actor,
  Answer,
  Claim,
  Description,
  Event,
  Family,
  Medium,
  NativeName,
  Origin,
  Place,
  Question,
  Removed,
  Source,
  Speaker,
  Story,
  Term,
} from "../model.ts";
import * as url from "../url.ts";
import { instant } from "./instant.ts";
import { jsonText } from "./json-text.ts";
import { mediumPath } from "./media.ts";
import { type TimelineData, timelineVersion } from "./timeline-data.ts";

/**
 * Writes the whole story for machines. Every field of the content model stands under the name that it has in an entry,
 * with names resolved to ids and dates in EDTF; only `before` stands as the `after` of the other event. Beside them
 * stand the derived ones: `id`, `url` (a path from the site's home), `address` (the whole of it, where the site's is
 * known), `when` (the date in words), `from` and `to` (UTC instants, null where open), `precision`, `approximate`,
 * `uncertain`, `status`, `origins`, `body` (Markdown) and `html`. A source has a field `url` of its own, so that its path
 * is called `page`.
 */
export function timelineJson(timeline: Timeline, { dates }: Pick<Language, "dates">): string {
  const addressed = <Item extends { readonly url: string }>(item: Item) => ({
    ...item,
    address: url.wholeAddress(item.url, timeline.story.address),
  });
  const data: TimelineData = {
    $schema: url.exportPaths.schema.slice(url.dataPath.length),
    version: timelineVersion,
    story: storyJson(timeline.story),
    events: timeline.events.map((event) => ({ ...addressed(eventJson(event)), when: whenWords(event.when, dates) })),
    removed: timeline.removed.map(removedJson).map(addressed),
    actors: timeline.actors.map(actorJson).map(addressed),
    places: timeline.places.map(placeJson).map(addressed),
    sources: timeline.sources.map((source) => {
      const page = sourcePath(timeline, source);
      return { ...sourceJson(source, page), address: url.wholeAddress(page, timeline.story.address) };
    }),
    questions: timeline.questions
      .map((question) => questionJson(question, timeline.byQuestion.get(question) ?? []))
      .map(addressed),
  };
  return jsonText(data);
}

/** A record but for what is said of it in the words of the interface, and where the site lies. */
type Item<Kind extends "events" | "removed" | "actors" | "places" | "sources" | "questions"> = Omit<
  TimelineData[Kind][number],
  "address" | "when"
>;

function storyJson(story: Story): TimelineData["story"] {
  return {
    title: story.title,
    short_title: story.shortTitle,
    about: story.about.markdown,
    html: story.about.html.markup,
    summary: story.summary,
    chapters: story.chapters.map(({ title, when, text, event }) => ({
      title,
      date: when.edtf,
      text: text.markdown,
      event: event?.id,
    })),
    language: story.language,
    interface_language: story.interfaceLanguage,
    zone: story.zone,
    zone_labels: Object.keys(story.zoneLabels).length > 0 ? story.zoneLabels : undefined,
    address: story.address?.href,
    authority: story.authority,
    contact: story.contact,
    repository: story.repository && { ...story.repository, content: story.repository.content.join("/") || "." },
    footer: story.footer?.markdown,
    licence: story.licence,
    kinds: vocabulary(story.kinds),
    families: story.families.flatMap((family) =>
      family.name === undefined ? [] : [{ name: family.name, shape: family.shape, kinds: keysOf(family, story) }],
    ),
    affiliations: vocabulary(story.affiliations),
    actor_types: vocabulary(story.actorTypes),
    place_types: vocabulary(story.placeTypes),
    region: story.region,
    elapsed_from: story.elapsedFrom?.id,
    disputed: story.disputed.map(({ place, note }) => ({ place: place.id, note })),
    as_known: story.asKnown ? { whole_until: story.asKnown.wholeUntil } : false,
  };
}

export function eventJson(event: Event): Item<"events"> {
  const { when, datedFrom } = event;
  return {
    id: event.id,
    url: url.eventPath(event),
    title: event.title,
    titles: event.titles,
    date: when.edtf,
    from: instant(when.from),
    to: instant(when.to),
    precision: when.precision,
    approximate: when.approximate,
    uncertain: when.uncertain,
    zone: when.zone,
    dated_from: datedFrom && { source: datedFrom.source.id, phrase: datedFrom.phrase, check: datedFrom.check },
    places: ids(event.places),
    actors: ids(event.actors),
    kind: event.kinds[0]?.key,
    kinds: event.kinds.map(({ key }) => key),
    tags: event.tags,
    importance: event.importance,
    status: event.status,
    origins: event.origins.map((set) => set.map(originJson)),
    part_of: event.partOf?.id,
    parts: ids(event.parts),
    related: ids(event.related),
    after: ids(event.after),
    planned: event.planned,
    graphic: event.graphic,
    draft: event.draft,
    sources: ids(event.sources),
    claims: event.claims.map(claimJson),
    facts: event.facts.map(({ label, value, unit, source }) => ({ label, value, unit, source: source.id })),
    media: event.media.map(mediumJson),
    added: event.added?.edtf,
    corrections: event.corrections.map(({ on, what }) => ({ on: on.edtf, what })),
    formerly: event.formerly,
    body: event.body.markdown,
    html: event.body.html.markup,
  };
}

export function claimJson(claim: Claim): Item<"events">["claims"][number] {
  return {
    url: url.claimPath(claim),
    by: claim.by.map(speakerJson),
    of: ids(claim.of),
    says: claim.says,
    quote: claim.quote,
    passage: claim.passage,
    medium: claim.medium,
    via: claim.via.map(speakerJson),
    source: claim.source.id,
    locator: claim.locator,
    said: claim.said?.edtf,
    question: claim.question?.id,
    answer: claim.answer && answerJson(claim.answer),
    denies: claim.denies && answerJson(claim.denies),
    origins: claim.origins.map(originJson),
  };
}

function removedJson({ id, on, why, instead, formerly }: Removed): Item<"removed"> {
  return { id, url: url.eventPath({ id }), removed: { on: on.edtf, why, instead: instead?.id }, formerly };
}

function actorJson(actor: Actor): Item<"actors"> {
  return {
    id: actor.id,
    url: url.actorPath(actor),
    ...namesJson(actor),
    type: actor.type.key,
    affiliation: actor.affiliation?.key,
    part_of: actor.partOf?.id,
    roles: actor.roles.map(({ role, in: body, when, source }) => ({
      role,
      in: body?.id,
      date: when?.edtf,
      source: source?.id,
    })),
    ...descriptionJson(actor.description),
    media: actor.media.map(mediumJson),
  };
}

function placeJson(place: Place): Item<"places"> {
  return {
    id: place.id,
    url: url.placePath(place),
    ...namesJson(place),
    type: place.type.key,
    within: place.within?.id,
    lat: place.coordinates?.lat,
    lon: place.coordinates?.lon,
    zone: place.zone,
    ...descriptionJson(place.description),
    media: place.media.map(mediumJson),
  };
}

function sourceJson(source: Source, page: string): Item<"sources"> {
  return {
    id: source.id,
    page,
    outlet: source.outlet,
    title: source.title,
    author: source.author,
    short: source.short,
    described: source.described,
    kind: source.kind,
    published: source.published.edtf,
    from: instant(source.published.from),
    to: instant(source.published.to),
    url: source.url,
    archived: source.archived,
    accessed: source.accessed?.edtf,
    language: source.language,
    origin: source.origin?.id,
    isbn: source.isbn,
    doi: source.doi,
    compilation: source.compilation || undefined,
    quotable: source.quotable,
  };
}

function questionJson(question: Question, claims: readonly Claim[]): Item<"questions"> {
  return {
    id: question.id,
    url: url.questionPath(question),
    title: question.title,
    answers: answersJson(question),
    settled: question.settled && {
      answer: answerJson(question.settled.answer),
      source: question.settled.source.id,
      on: question.settled.on.edtf,
    },
    claims: claims.map(url.claimPath),
    body: question.body.markdown,
    html: question.body.html.markup,
  };
}

function answersJson({ form, options, counted }: Question) {
  if (form === "actors") return form;
  if (counted !== undefined) return { count: counted };
  return Object.fromEntries(options.flatMap((option) => (option.form === "words" ? [[option.key, option.words]] : [])));
}

function answerJson(answer: Answer): string {
  switch (answer.form) {
    case "words":
      return answer.key;
    case "actors":
      return answer.actor.id;
    case "count":
      return answer.count.words;
  }
}

function namesJson({ name, aliases, nativeNames }: Actor | Place) {
  return {
    name,
    aliases,
    native_name: Object.fromEntries(nativeNames.map(({ language, name }: NativeName) => [language, name])),
  };
}

function descriptionJson(description: Description | undefined) {
  return {
    sources: ids(description?.sources ?? []),
    body: description?.prose.markdown ?? "",
    html: description?.prose.html.markup ?? "",
  };
}

function mediumJson(medium: Medium) {
  return {
    file: medium.file?.path,
    url: medium.file && mediumPath(medium.file),
    address: medium.address,
    alt: medium.alt,
    caption: medium.caption,
    credit: medium.credit,
    licence: medium.licence,
    taken: medium.taken?.edtf,
    source: medium.source?.id,
    graphic: medium.graphic,
    poster: medium.poster?.path,
    transcript: medium.transcript,
  };
}

function speakerJson(speaker: Speaker) {
  return "actor" in speaker ? speaker.actor.id : speaker;
}

function originJson(origin: Origin) {
  if ("actor" in origin) return { actor: origin.actor.id };
  return "source" in origin ? { source: origin.source.id } : origin;
}

function keysOf(family: Family, { kinds }: Story): readonly string[] {
  return kinds.filter((kind) => kind.family === family).map(({ key }) => key);
}

function vocabulary(terms: readonly Term[]) {
  return Object.fromEntries(terms.map(({ key, label }) => [key, label]));
}

function ids(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}
