import * as z from "zod";
import { inBrackets } from "../fix.ts";
import { claim } from "./claim.ts";
import { dateText, day, flag, formerIds, id, keyOf, listOf, name, optionalListOf, text } from "./fields.ts";
import { media } from "./medium.ts";
import { check } from "./schema-problems.ts";

const longestFact = 60;
export const longestTag = 40;
const mostTags = 20;

const tagForm = "letters, digits, spaces and hyphens";
/** A word, or a few, of the story's own; it is part of addresses and of tags of other programs. */
const tag = text("a tag, such as night shift", longestTag).check(
  check("field-value", (written) => {
    if (/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} -]*[\p{L}\p{M}\p{N}])?$/u.test(written)) return undefined;
    const several = written.split(/[,;]/).flatMap((part) => part.trim() || []);
    return {
      found: `“${written}”`,
      wanted: tagForm,
      ...(several.length > 1 ? inBrackets(several) : { fix: `Write ${tagForm}.` }),
    };
  }),
);

/** A number or an amount that a source gives. */
const fact = z.strictObject(
  {
    label: text("what is counted or measured", longestFact),
    value: text("the number or amount", longestFact),
    unit: text("the unit", longestFact).optional(),
    source: id.optional(),
  },
  { error: "`label:` and `value:`" },
);

/** An event: what happened, when, where and who took part by any account. */
export const event = z.strictObject({
  title: text("what happened, in words"),
  titles: optionalListOf(
    z.strictObject({ until: day, title: text("what happened, in words") }, { error: "`until:` and `title:`" }),
  ),
  date: dateText,
  dated_from: z
    .union(
      [
        text("the words that date it").transform((phrase) => ({ phrase, source: undefined })),
        z.strictObject({ source: id, phrase: text("the words that date it") }),
      ],
      { error: "the words that date it, or `source:` and `phrase:`" },
    )
    .optional(),
  places: listOf(name, "the name of a place, a list of them, or [] where no account names one", 0),
  actors: listOf(name, "the name of an actor, a list of them, or [] where no account names one", 0),
  kind: optionalListOf(keyOf("kinds")),
  tags: optionalListOf(tag, mostTags),
  importance: z
    .enum(["1", "2", "3"], { error: "1, 2 or 3" })
    .default("2")
    .transform((level) => Number(level) as 1 | 2 | 3),
  part_of: id.optional(),
  related: optionalListOf(id),
  after: optionalListOf(id),
  before: optionalListOf(id),
  zone: text("a time zone, such as Europe/Paris").optional(),
  planned: flag.default(false),
  graphic: flag.default(false),
  draft: flag.default(false),
  sources: listOf(id, "the id of a source, or a list of them"),
  claims: optionalListOf(claim),
  facts: optionalListOf(fact),
  media,
  added: dateText.optional(),
  corrections: optionalListOf(z.strictObject({ on: dateText, what: text("what was corrected") })),
  formerly: formerIds,
});

/** A withdrawn event. Its other fields may stay and are not read. */
export const removedEvent = z.object({
  removed: z.strictObject(
    { on: dateText, why: text("why it was withdrawn"), instead: id.optional() },
    { error: "`on:` and `why:`" },
  ),
  formerly: formerIds,
});

export type EventFields = z.output<typeof event>;
export type RemovedEventFields = z.output<typeof removedEvent>;
