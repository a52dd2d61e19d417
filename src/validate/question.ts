import * as z from "zod";
import { dateText, id, key, text } from "./fields.ts";

const answers = z.union(
  [
    z.literal("actors").transform(() => ({ form: "actors" as const })),
    z
      .strictObject({ count: text("what is counted") })
      .transform(({ count }) => ({ form: "count" as const, noun: count })),
    z
      .record(key, text("the answer, in words"))
      .refine((words) => Object.keys(words).length > 0)
      .transform((words) => ({ form: "words" as const, words })),
  ],
  { error: "a map of keys to answers, or `actors`, or `count:` with what is counted" },
);

/** A question on which accounts differ. */
export const question = z.strictObject({
  title: text("the question, as a sentence"),
  answers,
  settled: z.strictObject({ answer: text("an answer"), source: id, on: dateText }).optional(),
});

export type QuestionFields = z.output<typeof question>;
