import { form } from "../form.ts";
import { body, key, list, map, media, optionOnly, recordName, sourceIds, text } from "../form-fields.ts";

export const placeForm = form({
  kind: "place",
  fields: [
    text("name", "the name that is shown"),
    list("alias", text("aliases", "another spelling or short form that a source uses")),
    map("native_name", "its name in a language spoken there: de: Köln"),
    key("type", "place_types", "what type of place it is"),
    recordName("within", "place", "the place that it lies in by recognised borders, by any name"),
    text("lat", "its latitude in degrees; none for a place known only as an area"),
    text("lon", "its longitude in degrees"),
    optionOnly(text("zone", "its time zone, when it is not that of the place around it: Europe/Paris")),
    sourceIds("ids of the sources that describe it; a description needs one"),
    media(),
    body("what sources say of it", false),
  ],
  idWords: ({ name }) => name?.[0],
});
