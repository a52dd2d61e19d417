import type { DatedQuestion } from "../date/dated.ts";
import type { Actor, Answer, Question, Source } from "../model.ts";
import { problem, type Report } from "../problem.ts";
import type { Locator } from "../read/record.ts";
import type { FieldPath } from "../read/yaml.ts";
import { readAnswer } from "./answer.ts";

/** A question with the means to read the answers that claims give to it. */
export interface OpenQuestion {
  readonly question: Question;
  read(text: string | undefined, at: Locator, path: FieldPath): Answer | undefined;
}

export function linkQuestions(
  entries: readonly DatedQuestion[],
  actors: ReadonlyMap<string, Actor>,
  sources: ReadonlyMap<string, Source>,
  report: Report,
): ReadonlyMap<string, OpenQuestion> {
  return new Map(
    entries.map((entry) => {
      const { answers } = entry;
      const read: OpenQuestion["read"] = (text, at, path) => {
        const answer = text === undefined ? undefined : readAnswer(text, answers, actors);
        if (!answer || !("complaint" in answer)) return answer;
        report(problem("answer", at.field(path), answer.complaint));
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
        settled: settlement(entry, sources, read),
      };
      return [entry.id, { question, read }];
    }),
  );
}

function settlement(
  entry: DatedQuestion,
  sources: ReadonlyMap<string, Source>,
  read: OpenQuestion["read"],
): Question["settled"] {
  if (!entry.settled) return undefined;
  const answer = read(entry.settled.answer, entry.at, ["settled", "answer"]);
  const source = sources.get(entry.settled.source);
  return answer && source && { answer, source, on: entry.settled.on };
}
