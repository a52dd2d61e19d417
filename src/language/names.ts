import type { Answer, EventFact, Origin, Source, Speaker } from "../model.ts";
import type { Language } from "./language.ts";

/** What a source is called wherever it is named: the short name that its record gives it, or else what is stated. */
export function sourceName(source: Source, messages: Language): string {
  return source.short ?? statedName(source, messages);
}

/** The outlet and the title of a source, or what it is described as. */
export function statedName({ outlet, title, described }: Source, messages: Language): string {
  const stated = [outlet, title && messages.quoted(title)].filter((part) => part !== undefined).join(messages.comma);
  return stated || (described ?? messages.unidentified);
}

export function speakerName(speaker: Speaker): string {
  return "actor" in speaker ? speaker.actor.name : speaker.unnamed;
}

export function originName(origin: Origin, messages: Language): string {
  return "source" in origin ? sourceName(origin.source, messages) : speakerName(origin);
}

/** The value of a fact with its unit: “142 hours”. */
export function amount({ value, unit }: EventFact): string {
  return unit === undefined ? value : `${value} ${unit}`;
}

export function answerWords(answer: Answer): string {
  switch (answer.form) {
    case "words":
      return answer.words;
    case "actors":
      return answer.actor.name;
    case "count":
      return answer.count.words;
  }
}
