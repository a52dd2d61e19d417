import { readWhen } from "../date/when.ts";
import { whenWords } from "../date/words.ts";
import { isFault, type Problem, topOf } from "../problem.ts";
import { readProse } from "../validate/markdown.ts";
import { type Vocabulary, vocabularyFault } from "../validate/vocabulary.ts";
import type { FieldDefinition } from "./form.ts";
import type { KnownStory } from "./known-story.ts";

// The kinds of fields that forms are made of.

export function text(name: string): FieldDefinition {
  return { name };
}

/** A key of one of the vocabularies of the story. */
export function key(name: string, vocabulary: Vocabulary): FieldDefinition {
  return {
    name,
    isChoice: true,
    read: (answer, { entries: { story } }) =>
      vocabularyFault(story, vocabulary, answer) ?? story[vocabulary][answer] ?? "",
    completions: ({ entries: { story } }) =>
      Object.entries(story[vocabulary]).map(([key, words]) => ({ text: key, foundBy: [words] })),
  };
}

/** One of the words of the content model. */
export function choice(name: string, words: readonly string[]): FieldDefinition {
  return { name, isChoice: true, completions: () => words.map((text) => ({ text })) };
}

export function date(name: string): FieldDefinition {
  return {
    name,
    read: (answer, story) => {
      const when = readWhen(answer, story.zone);
      return isFault(when) ? when : whenWords(when, story.dates);
    },
  };
}

/** Any name of an actor or a place. */
export function recordName(name: string, kind: "actor" | "place"): FieldDefinition {
  return {
    name,
    refersTo: kind,
    read: (answer, { entries, names }) => {
      const lookup = names[kind].find(answer);
      if ("fault" in lookup) return lookup.fault;
      const record = entries[`${kind}s`].find((each) => "id" in lookup && each.id === lookup.id);
      return record && record.name !== answer ? record.name : "";
    },
    completions: ({ entries }) =>
      entries[`${kind}s`].flatMap(({ id, name, aliases, native_name }) => {
        const names = [name, ...aliases, ...Object.values(native_name)];
        const isName = names.some((each) => each.toLowerCase() === id);
        return [...names, ...(isName ? [] : [id])].map((text) => ({ text }));
      }),
  };
}

export function sourceIds(): FieldDefinition {
  return list("source", sourceId("sources"));
}

export function sourceId(name: string): FieldDefinition {
  return {
    name,
    refersTo: "source",
    read: (answer, story) => story.sourceFault(answer) ?? sourceWords(answer, story),
    completions: ({ entries }) =>
      entries.sources.map(({ id, outlet, title, described }) => ({
        text: id,
        foundBy: [outlet, title, described].filter((words) => words !== undefined),
      })),
  };
}

function sourceWords(id: string, { entries }: KnownStory): string {
  const source = entries.sources.find((each) => each.id === id);
  return source ? [source.outlet, source.title ?? source.described, source.published].filter(Boolean).join(", ") : "";
}

export function questionId(): FieldDefinition {
  return {
    name: "question",
    refersTo: "question",
    read: (answer, { entries }) => entries.questions.find(({ id }) => id === answer)?.title ?? "",
    completions: ({ entries }) => entries.questions.map(({ id, title }) => ({ text: id, foundBy: [title] })),
  };
}

/** A key of an answer, of whichever question. */
export function answerKey(name: string): FieldDefinition {
  return {
    name,
    completions: ({ entries }) =>
      entries.questions.flatMap(({ answers }) =>
        answers.form === "words"
          ? Object.entries(answers.words).map(([text, words]) => ({ text, foundBy: [words] }))
          : [],
      ),
  };
}

export function eventId(name: string): FieldDefinition {
  return {
    name,
    completions: ({ entries }) => entries.events.map(({ id, title }) => ({ text: id, foundBy: [title] })),
  };
}

/** Words that events share; those of other events complete it. */
export function tags(): FieldDefinition {
  return {
    name: "tags",
    completions: ({ entries }) => [...new Set(entries.events.flatMap(({ tags }) => tags))].map((text) => ({ text })),
  };
}

/** The text below the fields; each answer is a paragraph. */
export function body(isRequired: boolean): FieldDefinition {
  return {
    name: "body",
    shape: "paragraphs",
    isLong: true,
    isRequired,
    read: (answer) => {
      const problems: Problem[] = [];
      readProse(answer, () => topOf(""), { language: "en", report: (problem) => problems.push(problem) });
      return problems[0] ?? "";
    },
  };
}

/** A text of a sentence or more. */
export function sentence(name: string): FieldDefinition {
  return { name, isLong: true };
}

/** Those who say something, or from whom it is known, by any name; or in words, where they have no record. */
export function speakers(name: string): FieldDefinition {
  const named = recordName(name, "actor");
  return {
    ...named,
    shape: "speakers",
    read: (answer, story) => (answer.startsWith("unnamed:") ? "" : (named.read?.(answer, story) ?? "")),
  };
}

/** A map, of which each answer is an entry, written as `key: words`. */
export function map(name: string): FieldDefinition {
  return { name, shape: "map" };
}

/** Pictures, videos and sounds: of each its file or address, and what it shows. */
export function media(): FieldDefinition {
  return {
    name: "media",
    shape: "media",
    isAsked: false,
  };
}

export function boolean(name: string): FieldDefinition {
  return { name, shape: "boolean" };
}

/** A list of what another field takes once; its option names one item. */
export function list(option: string, field: FieldDefinition): FieldDefinition {
  return { ...field, option, shape: "list" };
}

/** A field that nobody is asked for at a terminal. */
export function optionOnly(field: FieldDefinition): FieldDefinition {
  return { ...field, isAsked: false };
}
