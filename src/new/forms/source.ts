import { hints } from "../../language/english/hints.ts";
import { sourceKinds } from "../../validate/source.ts";
import { form } from "../form.ts";
import { boolean, choice, date, optionOnly, recordName, text } from "../form-fields.ts";

export const sourceForm = form({
  kind: "source",
  fields: [
    text("outlet"),
    text("title"),
    text("author"),
    text("described"),
    date("published"),
    text("url"),
    text("archived"),
    date("accessed"),
    text("language"),
    recordName("origin", "actor"),
    optionOnly(text("short")),
    optionOnly({ ...choice("kind", sourceKinds), description: `${hints.source.kind}: ${sourceKinds.join(", ")}` }),
    optionOnly(text("isbn")),
    optionOnly(text("doi")),
    optionOnly(text("quotable")),
    optionOnly(boolean("compilation")),
  ],
  idWords: ({ outlet, title, described, published }) =>
    [outlet?.[0] ?? title?.[0] ?? described?.[0], published?.[0]].join(" "),
});
