import { type Html, trustedMarkup } from "../html.ts";

/** The first paragraph of a text that remark-html has rendered; the whole text where it begins with something else. */
export function firstParagraph(prose: Html): Html {
  const [paragraph] = /^<p>.*?<\/p>/s.exec(prose.markup) ?? [];
  return paragraph === undefined ? prose : trustedMarkup(paragraph);
}
