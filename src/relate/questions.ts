import type { DatedQuestion } from "../date/dated.ts";
import type { Actor, Answer, Question, Source } from "../model.ts";
import { problem, type Report } from "../problem.ts";
import type { FieldPath } from "../read/field-offsets.ts";
import type { Locator } from "../read/record.ts";
import { parseAnswer } from "./answer.ts";

/** A question, and how to read the answers that claims give to it. */
export interface LinkedQuestion {
  readonly question: Question;
  /** Reads the text of an answer. One that the question does not take is reported at the field. */
  readAnswer(text: string | undefined, at: Locator, path: FieldPath, report: Report): Answer | undefined;
}

export function linkQuestions(
  entries: readonly DatedQuestion[],
  actors: ReadonlyMap<string, Actor>,
  sources: ReadonlyMap<string, Source>,
  report: Report,
): ReadonlyMap<string, LinkedQuestion> {
  return new Map(
    entries.map((entry) => {
      const { answers } = entry;
      const readAnswer: LinkedQuestion["readAnswer"] = (text, at, path, report) => {
        const answer = text === undefined ? undefined : parseAnswer(text, answers, actors);
        if (!answer || "form" in answer) return answer;
        report(problem("answer", at.field(path), answer));
        return undefined;
      };
      const question: Question = {
        id: entry.id,
        at: entry.at,
        title: entry.title,
        form: answers.form,
        options:
          answers.form === "words"
            ? Object.entries(answers.words).map(([key, words]) => ({ form: "words", key, words }))
            : [],
        counted: answers.form === "count" ? answers.noun : undefined,
        body: entry.body,
        settled: settlement(entry, sources, readAnswer, report),
      };
      return [entry.id, { question, readAnswer }];
    }),
  );
}

function settlement(
  entry: DatedQuestion,
  sources: ReadonlyMap<string, Source>,
  readAnswer: LinkedQuestion["readAnswer"],
  report: Report,
): Question["settled"] {
  if (!entry.settled) return undefined;
  const answer = readAnswer(entry.settled.answer, entry.at, ["settled", "answer"], report);
  const source = sources.get(entry.settled.source);
  return answer && source && { answer, source, on: entry.settled.on };
}
