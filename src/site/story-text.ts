import type { Timeline } from "../group/timeline.ts";

/** What a story says and whom and what it names, without other names: what letters it needs in every typeface. */
export function storyText({ story, extras, events, actors, places, sources, questions }: Timeline): string {
  return [
    story.title,
    story.about.markdown,
    story.footer?.markdown,
    ...extras.pages.flatMap(({ title, body }) => [title, body.markdown]),
    ...events.flatMap(({ title, body, claims }) => [
      title,
      body.markdown,
      ...claims.flatMap(({ says, quote }) => [says, quote]),
    ]),
    ...[...actors, ...places].map(({ name }) => name),
    ...[...events, ...actors, ...places].flatMap(({ media }) =>
      media.flatMap(({ alt, caption, credit, licence, transcript }) => [alt, caption, credit, licence, transcript]),
    ),
    ...sources.flatMap(({ outlet, title, author }) => [outlet, title, author]),
    ...questions.map(({ title }) => title),
  ].join("\n");
}

/** By what other names it knows its actors and places. They stand among the words of the interface. */
export function otherNames({ actors, places }: Timeline): string {
  return [...actors, ...places]
    .flatMap(({ aliases, nativeNames }) => [...aliases, ...nativeNames.map(({ name }) => name)])
    .join("\n");
}
