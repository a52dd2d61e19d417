import type { Timeline } from "../group/timeline.ts";

/** What a story says and whom and what it names, from which can be told what letters it needs. */
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
    ...[...actors, ...places].flatMap(({ name, nativeNames, aliases }) => [
      name,
      ...aliases,
      ...nativeNames.map((native) => native.name),
    ]),
    ...[...events, ...actors, ...places].flatMap(({ media }) =>
      media.flatMap(({ alt, caption, credit, licence, transcript }) => [alt, caption, credit, licence, transcript]),
    ),
    ...sources.flatMap(({ outlet, title, author }) => [outlet, title, author]),
    ...questions.map(({ title }) => title),
  ].join("\n");
}
