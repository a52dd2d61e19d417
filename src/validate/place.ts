import * as z from "zod";
import { names } from "./actor.ts";
import { id, keyOf, latitude, longitude, name, optionalListOf, text } from "./fields.ts";
import { media } from "./medium.ts";
import { withAdvice } from "./schema-problems.ts";

/** A settlement, district, region or country. */
export const place = z
  .strictObject({
    ...names.shape,
    type: keyOf("place_types"),
    within: name.optional(),
    lat: latitude.optional(),
    lon: longitude.optional(),
    zone: text("a time zone, such as Europe/Paris").optional(),
    sources: optionalListOf(id),
    media,
  })
  .refine(({ lat, lon }) => (lat === undefined) === (lon === undefined), {
    path: ["lat"],
    ...withAdvice("both `lat` and `lon`, or none of them", {
      rule: "field-value",
      fix: "Add the one that is missing, or take the other out.",
    }),
  });

export type PlaceFields = z.output<typeof place>;
