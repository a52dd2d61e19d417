import { form } from "../form.ts";
import { body, map, text } from "../form-fields.ts";

export const questionForm = form({
  kind: "question",
  fields: [
    text("title", "the question, as a sentence"),
    {
      ...map(
        "answers",
        "“yes: There was fighting”, a key and its words, for each; or “actors”; or “count: ” and what is counted",
      ),
      option: "answer",
    },
    body("what the question is about", false),
  ],
  idWords: ({ title }) => title?.[0],
});
