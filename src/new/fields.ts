import { isRefusal } from "../date/refusal.ts";
import { readWhen } from "../date/when.ts";
import { whenWords } from "../date/words.ts";
import type { Problem } from "../problem.ts";
import { readProse } from "../validate/markdown.ts";
import { type Vocabulary, vocabularyComplaint } from "../validate/vocabulary.ts";
import type { FieldOf } from "./form.ts";
import type { KnownStory } from "./known-story.ts";

// The forms of fields that records are made of.

export function text(name: string, asks: string): FieldOf {
  return { name, asks };
}

/** One of the words that the story has for something. */
export function word(name: string, vocabulary: Vocabulary, asks: string): FieldOf {
  return {
    name,
    asks,
    read: (answer, { entries: { story } }) =>
      vocabularyComplaint(story, vocabulary, answer) ?? story[vocabulary][answer] ?? "",
    offers: ({ entries: { story } }) =>
      Object.entries(story[vocabulary]).map(([key, words]) => ({ text: key, also: [words] })),
  };
}

export function date(name: string, asks: string): FieldOf {
  return {
    name,
    asks,
    read: (answer, story) => {
      const when = readWhen(answer, story.zone);
      return isRefusal(when) ? when : whenWords(when, story.dateLanguage);
    },
  };
}

/** Any name of an actor or a place. */
export function named(name: string, kind: "actor" | "place", asks: string): FieldOf {
  return {
    name,
    asks,
    refersTo: kind,
    read: (answer, { entries, names }) => {
      const lookup = names[kind].find(answer);
      if ("complaint" in lookup) return lookup.complaint;
      const record = entries[`${kind}s`].find((each) => "id" in lookup && each.id === lookup.id);
      return record && record.name !== answer ? record.name : "";
    },
    offers: ({ entries }) =>
      entries[`${kind}s`].flatMap(({ id, name, aliases, native_name }) => {
        const names = [name, ...aliases, ...Object.values(native_name)];
        const isName = names.some((each) => each.toLowerCase() === id);
        return [...names, ...(isName ? [] : [id])].map((text) => ({ text }));
      }),
  };
}

export function sources(asks: string): FieldOf {
  return {
    name: "sources",
    flag: "source",
    takes: "several",
    asks,
    refersTo: "source",
    read: (answer, story) => story.unknownSource(answer) ?? sourceWords(answer, story),
    offers: ({ entries }) =>
      entries.sources.map(({ id, outlet, title, described }) => ({
        text: id,
        also: [outlet, title, described].filter((words) => words !== undefined),
      })),
  };
}

function sourceWords(id: string, { entries }: KnownStory): string {
  const source = entries.sources.find((each) => each.id === id);
  return source ? [source.outlet, source.title ?? source.described, source.published].filter(Boolean).join(", ") : "";
}

/** Ids of events. */
export function events(name: string, asks: string): FieldOf {
  return {
    name,
    asks,
    offers: ({ entries }) => entries.events.map(({ id, title }) => ({ text: id, also: [title] })),
  };
}

/** The text below the fields, a paragraph at a time. */
export function body(asks: string, isRequired: boolean): FieldOf {
  return {
    name: "body",
    asks,
    takes: "paragraphs",
    isRequired,
    read: (answer) => {
      const problems: Problem[] = [];
      readProse(
        answer,
        () => ({ file: "", line: 1, column: 1 }),
        (problem) => problems.push(problem),
      );
      return problems[0] ?? "";
    },
  };
}

/** Words under keys, each answered as `key: words`. */
export function pairs(name: string, asks: string): FieldOf {
  return { name, asks, takes: "pairs" };
}

export function switched(name: string, asks: string): FieldOf {
  return { name, asks, takes: "switch" };
}

export function several(flag: string, field: FieldOf): FieldOf {
  return { ...field, flag, takes: "several" };
}

export function byOptionAlone(field: FieldOf): FieldOf {
  return { ...field, isAsked: false };
}
