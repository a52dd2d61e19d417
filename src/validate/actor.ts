import { z } from "zod";
import { id, key, name, optionalListOf, text } from "./fields.ts";

/** The ways a record is called. */
export const names = z.object({
  name,
  aliases: optionalListOf(name),
  native_name: z
    .record(text("a language tag"), name, { error: "a map of languages to names, such as ru: Москва" })
    .default({}),
});

/** A person, organisation, state or outlet. */
export const actor = z.strictObject({
  ...names.shape,
  type: key,
  part_of: name.optional(),
  affiliation: key.optional(),
  sources: optionalListOf(id),
});

export type ActorFields = z.output<typeof actor>;
