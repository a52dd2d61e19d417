import { body, pairs, text } from "../fields.ts";
import { form } from "../form.ts";

export const questionForm = form({
  kind: "question",
  fields: [
    text("title", "the question, as a sentence"),
    {
      ...pairs(
        "answers",
        "“yes: There was fighting”, a key and its words, for each; or “actors”; or “count: ” and what is counted",
      ),
      flag: "answer",
    },
    body("what the question is about", false),
  ],
  calledBy: ({ title }) => title?.[0],
});
