import { z } from "zod";
import { names } from "./actor.ts";
import { decimal, id, key, name, optionalListOf, text } from "./fields.ts";

/** A settlement, district, region or country. */
export const place = z
  .strictObject({
    ...names.shape,
    type: key,
    within: name.optional(),
    lat: decimal("a latitude in degrees, from -90 to 90", -90, 90).optional(),
    lon: decimal("a longitude in degrees, from -180 to 180", -180, 180).optional(),
    zone: text("a time zone, such as Europe/Paris").optional(),
    sources: optionalListOf(id),
  })
  .refine(({ lat, lon }) => (lat === undefined) === (lon === undefined), {
    path: ["lat"],
    error: "both `lat` and `lon`, or none of them",
  });

export type PlaceFields = z.output<typeof place>;
