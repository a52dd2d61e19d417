import { body, named, pairs, several, sources, text, word } from "../fields.ts";
import { form } from "../form.ts";

export const actorForm = form({
  kind: "actor",
  fields: [
    text("name", "the name that is shown"),
    several("alias", text("aliases", "another spelling, acronym or short form that a source uses")),
    pairs("native_name", "its name in a language of its own: ru: Рейтер"),
    word("type", "actor_types", "what type of actor it is"),
    named("part_of", "actor", "the organisation that it belongs to, by any name"),
    word("affiliation", "affiliations", "a class of the story, never a verdict"),
    sources("ids of the sources that describe it; a description needs one"),
    body("what sources say of it", false),
  ],
  calledBy: ({ name }) => name?.[0],
});
