import { form } from "../form.ts";
import { body, key, list, map, media, optionOnly, recordName, sourceIds, text } from "../form-fields.ts";

export const placeForm = form({
  kind: "place",
  fields: [
    text("name"),
    list("alias", text("aliases")),
    map("native_name"),
    key("type", "place_types"),
    recordName("within", "place"),
    text("lat"),
    text("lon"),
    optionOnly(text("zone")),
    sourceIds(),
    media(),
    body(false),
  ],
  idWords: ({ name }) => name?.[0],
});
