import * as z from "zod";
import { dateText, id, keyOf, languageTag, name, optionalListOf, text } from "./fields.ts";
import { media } from "./medium.ts";

/** The names of an actor or a place. */
export const names = z.object({
  name,
  aliases: optionalListOf(name),
  native_name: z.record(languageTag, name, { error: "a map of languages to names, such as de: Köln" }).default({}),
});

/** A person, organisation, state or outlet. */
export const actor = z.strictObject({
  ...names.shape,
  type: keyOf("actor_types"),
  part_of: name.optional(),
  affiliation: keyOf("affiliations").optional(),
  roles: optionalListOf(
    z.strictObject(
      {
        role: text("the office, post or part"),
        in: name.optional(),
        date: dateText.optional(),
        source: id.optional(),
      },
      { error: "`role:`" },
    ),
  ),
  sources: optionalListOf(id),
  media,
});

export type ActorFields = z.output<typeof actor>;
