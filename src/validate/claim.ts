import * as z from "zod";
import { dateText, id, optionalListOf, speakers, text } from "./fields.ts";
import { withAdvice } from "./schema-problems.ts";

const longestLocator = 60;

/** One statement about an event: who says what, where, when and through whom. */
export const claim = z
  .strictObject({
    by: speakers,
    of: optionalListOf(text("the name of an actor")),
    says: text("what is said, as a sentence"),
    quote: text("the words themselves").optional(),
    passage: text("the first and the last words of the passage that it rests on, with … between them")
      .regex(/^[^…]*[^…\s][^…]*…[^…]*[^…\s][^…]*$/, { error: "the first words, … and the last words of a passage" })
      .optional(),
    medium: text("where it was said, such as Telegram").optional(),
    via: speakers,
    source: id.optional(),
    locator: text("where in the source it stands, such as p. 36 or 12:30", longestLocator).optional(),
    said: dateText.optional(),
    question: id.optional(),
    answer: text("an answer of the question").optional(),
    denies: text("the answer that is denied").optional(),
  })
  .refine(
    ({ question, answer, denies }) => (question === undefined) === (answer === undefined && denies === undefined),
    {
      path: ["question"],
      ...withAdvice("a question together with `answer` or `denies`, or none of them", {
        rule: "field-value",
        fix: "Add the one that is missing, or take the other out.",
      }),
    },
  )
  .refine(({ answer, denies }) => answer === undefined || denies === undefined, {
    path: ["denies"],
    ...withAdvice("`answer` or `denies`, not both", {
      fix: "Make two claims of it, one with `answer` and one with `denies`.",
    }),
  });

export type ClaimEntry = z.output<typeof claim>;
