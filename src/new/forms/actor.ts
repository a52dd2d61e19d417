import { form } from "../form.ts";
import { body, key, list, map, media, recordName, sourceIds, text } from "../form-fields.ts";

export const actorForm = form({
  kind: "actor",
  fields: [
    text("name"),
    list("alias", text("aliases")),
    map("native_name"),
    key("type", "actor_types"),
    recordName("part_of", "actor"),
    key("affiliation", "affiliations"),
    sourceIds(),
    media(),
    body(false),
  ],
  idWords: ({ name }) => name?.[0],
});
