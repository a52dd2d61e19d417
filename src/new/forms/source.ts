import { sourceKinds } from "../../validate/source.ts";
import { form } from "../form.ts";
import { boolean, date, optionOnly, recordName, text } from "../form-fields.ts";

export const sourceForm = form({
  kind: "source",
  fields: [
    text("outlet", "who published it, as stated"),
    text("title", "its headline, as stated"),
    text("author", "who wrote it, as stated"),
    text("described", "what it is, where outlet or title is not stated: “translated article, outlet not identified”"),
    date("published", "the day of publication, no more exactly than is stated"),
    text("url", "its address"),
    text("archived", "the address of a copy in an archive"),
    date("accessed", "the day on which it was read"),
    text("language", "the language that was read: en, en-GB"),
    recordName("origin", "actor", "the news agency whose report it copies, by any name"),
    optionOnly(text("short", "a short name by which to tell it from all others: “The Courier, 3 June”")),
    optionOnly(text("kind", `what it is: ${sourceKinds.join(", ")}`)),
    optionOnly(text("isbn", "the number of a book")),
    optionOnly(text("doi", "the DOI, such as 10.1000/182")),
    optionOnly(text("quotable", "the terms on which it may be quoted at more than 25 words: “public domain”")),
    optionOnly(boolean("compilation", "it is a list made of reports that it does not name")),
  ],
  idWords: ({ outlet, title, described, published }) =>
    [outlet?.[0] ?? title?.[0] ?? described?.[0], published?.[0]].join(" "),
});
