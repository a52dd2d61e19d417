import { copiedFault, copiedFrom } from "../articles/compare.ts";
import { betweenQuotations } from "../articles/texts.ts";
import type { Answers } from "../new/answers.ts";
import { severities } from "../rules.ts";
import type { FormProblem } from "./form-problem.ts";

/** Tells where answers that are to be in the editors' own words have too many of an article's. */
export function copiedWords(answers: Answers, { source, text }: { readonly source: string; readonly text: string }) {
  const findCopied = copiedFrom(new Map([[source, text]]));
  return Object.entries(answers).flatMap(([field, given]): readonly FormProblem[] =>
    /^(?:title|body|claims\[\d+\]\.says)$/.test(field)
      ? given.flatMap((answer, index) =>
          betweenQuotations(answer).flatMap((part): readonly FormProblem[] => {
            const copied = findCopied(part.text);
            const rule = "copied";
            return copied
              ? [
                  {
                    ...copiedFault(copied.words, source),
                    rule,
                    severity: severities[rule],
                    field,
                    index,
                    quickFixes: [],
                  },
                ]
              : [];
          }),
        )
      : [],
  );
}
