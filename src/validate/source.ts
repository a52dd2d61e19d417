import * as z from "zod";
import { dateText, flag, languageTag, name, text, webAddress } from "./fields.ts";
import { doi, isbn } from "./identifiers.ts";
import { withAdvice } from "./schema-problems.ts";

const longestShort = 60;

/** What a source may be. */
export const sourceKinds = ["article", "report", "document", "book", "video", "post", "interview", "dataset"] as const;

/** One article or report. */
export const source = z
  .strictObject({
    outlet: text("the outlet").optional(),
    title: text("the title").optional(),
    author: text("the author").optional(),
    short: text("a short name, by which to tell it from all others", longestShort).optional(),
    described: text("words that describe it").optional(),
    kind: z.enum(sourceKinds, { error: sourceKinds.join(", ") }).default("article"),
    published: dateText,
    url: webAddress.optional(),
    archived: webAddress.optional(),
    accessed: dateText.optional(),
    language: languageTag.optional(),
    origin: name.optional(),
    isbn: isbn.optional(),
    doi: doi.optional(),
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
