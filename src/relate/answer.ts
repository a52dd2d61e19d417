import { writeOneOf } from "../fix.ts";
import type { Actor, Answer } from "../model.ts";
import type { Fault } from "../problem.ts";
import { truncateList } from "../text/truncate-list.ts";
import type { QuestionEntry } from "../validate/entry.ts";
import { keyMeant } from "../validate/vocabulary.ts";
import { readCount } from "./count.ts";
import { countMeant } from "./count-meant.ts";

type Answers = QuestionEntry["answers"];

/** Reads an answer in the form that its question takes. For `actors` the text is an id that `name` has resolved. */
export function parseAnswer(
  text: string,
  answers: Answers,
  actors: ReadonlyMap<string, Actor>,
): Answer | Fault | undefined {
  switch (answers.form) {
    case "words": {
      const words = Object.hasOwn(answers.words, text) ? answers.words[text] : undefined;
      return words === undefined ? unknownAnswer(text, answers.words) : { form: "words", key: text, words };
    }
    case "count": {
      const count = readCount(text);
      return count ? { form: "count", count } : unreadableCount(text);
    }
    case "actors": {
      const actor = actors.get(text);
      return actor && { form: "actors", actor };
    }
  }
}

function unknownAnswer(text: string, words: Readonly<Record<string, string>>): Fault {
  return {
    found: `the answer “${text}”, which is none of its question’s`,
    wanted: `one of ${truncateList(Object.keys(words), 50).join(", ")}`,
    ...keyMeant(text, words, "Take one of these, or add the answer to `answers` in the file of the question."),
  };
}

function unreadableCount(text: string): Fault {
  const meant = countMeant(text);
  return {
    found: `“${text}”`,
    wanted: "a number: 70, about 12, 3-5, at least 8, more than 70, up to 70, fewer than 10 or none",
    ...(meant === undefined ? { fix: "Write the number in one of these forms." } : writeOneOf([meant])),
  };
}
