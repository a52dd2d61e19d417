import { form } from "../form.ts";
import { body, key, list, map, media, recordName, sourceIds, text } from "../form-fields.ts";

export const actorForm = form({
  kind: "actor",
  fields: [
    text("name", "the name that is shown"),
    list("alias", text("aliases", "another spelling, acronym or short form that a source uses")),
    map("native_name", "its name in a language of its own: ru: Рейтер"),
    key("type", "actor_types", "what type of actor it is"),
    recordName("part_of", "actor", "the organisation that it belongs to, by any name"),
    key("affiliation", "affiliations", "a class of the story, never a verdict"),
    sourceIds("ids of the sources that describe it; a description needs one"),
    media(),
    body("what sources say of it", false),
  ],
  idWords: ({ name }) => name?.[0],
});
