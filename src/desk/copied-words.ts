import { copiedFault, copiedFrom } from "../articles/compare.ts";
import { betweenQuotations } from "../articles/texts.ts";
import type { Answers } from "../new/answers.ts";
import { severities } from "../rules.ts";
import type { FormProblem } from "./form-problem.ts";
import type { PastedArticle } from "./found-events.ts";

/** Tells where answers that are to be in the editors' own words have too many of an article's. */
export function copiedWords(answers: Answers, { source, text }: PastedArticle): readonly FormProblem[] {
  const findCopied = copiedFrom(new Map([[source, text]]));
  const rule = "copied";
  const problem = { rule, severity: severities[rule], quickFixes: [] } as const;
  const own = Object.entries(answers).filter(([field]) => /^(?:title|body|claims\[\d+\]\.says)$/.test(field));
  return own.flatMap(([field, given]) =>
    given.flatMap((answer, index) =>
      betweenQuotations(answer).flatMap((part) => {
        const copied = findCopied(part.text);
        return copied ? [{ ...copiedFault(copied.words, source), ...problem, field, index }] : [];
      }),
    ),
  );
}
