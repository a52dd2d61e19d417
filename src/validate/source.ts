import { z } from "zod";
import { dateText, flag, languageTag, name, text, webAddress } from "./fields.ts";
import { withAdvice } from "./schema-problems.ts";

const longestShort = 60;

/** One article or report. */
export const source = z
  .strictObject({
    outlet: text("the outlet").optional(),
    title: text("the title").optional(),
    author: text("the author").optional(),
    short: text("a short name, by which to tell it from all others", longestShort).optional(),
    described: text("words that describe it").optional(),
    published: dateText,
    url: webAddress.optional(),
    archived: webAddress.optional(),
    accessed: dateText.optional(),
    language: languageTag.optional(),
    origin: name.optional(),
    compilation: flag.default(false),
    quotable: text("the terms on which it may be quoted at length").optional(),
  })
  .refine(({ outlet, title, described }) => (outlet && title) || described, {
    path: ["described"],
    ...withAdvice("words that describe a source whose outlet or title is not stated", {
      fix: "Add `outlet` and `title` as they are stated, or `described` with words of yours for what it is.",
    }),
  });

export type SourceFields = z.output<typeof source>;
