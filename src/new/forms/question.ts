import { form } from "../form.ts";
import { body, map, text } from "../form-fields.ts";

export const questionForm = form({
  kind: "question",
  fields: [text("title"), { ...map("answers"), option: "answer" }, body(false)],
  idWords: ({ title }) => title?.[0],
});
