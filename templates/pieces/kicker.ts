import { type Html, type HtmlValue, html } from "../../src/html.ts";
import type { Term } from "../../src/model.ts";

/** What a record is, above its name. */
export function kicker(type: string | false, more: HtmlValue): Html {
  const words = html`${type}${more}`;
  return words.markup === "" ? words : html`<p class="kicker">${words}</p>`;
}

/** The word for a type; none where the story has no other, as it tells nothing from anything. */
export function typeWord(type: Term, types: readonly Term[]): string | false {
  return types.length > 1 && type.label;
}
