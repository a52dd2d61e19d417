import { z } from "zod";
import { dateText, id, optionalListOf, speakers, text } from "./fields.ts";
import { wordsIn } from "./words-in.ts";

const longestQuote = 25;

/** One statement about an event: who says what, where, when and through whom. */
export const claim = z
  .strictObject({
    by: speakers,
    of: optionalListOf(text("the name of an actor")),
    says: text("what is said, as a sentence"),
    quote: text("the words themselves")
      .refine((quote) => wordsIn(quote) <= longestQuote, { error: `at most ${longestQuote} words` })
      .optional(),
    medium: text("where it was said, such as Telegram").optional(),
    via: speakers,
    source: id.optional(),
    said: dateText.optional(),
    question: id.optional(),
    answer: text("an answer of the question").optional(),
    denies: text("the answer that is denied").optional(),
  })
  .refine(
    ({ question, answer, denies }) => (question === undefined) === (answer === undefined && denies === undefined),
    {
      path: ["question"],
      error: "a question together with `answer` or `denies`, or none of them",
    },
  )
  .refine(({ answer, denies }) => answer === undefined || denies === undefined, {
    path: ["denies"],
    error: "`answer` or `denies`, not both: two statements are two claims",
  });

export type ClaimEntry = z.output<typeof claim>;
