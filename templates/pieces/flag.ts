import { type Html, html } from "../../src/html.ts";

/** Says of what stands before it that it is new, or what is new of it. */
export function flag(word: string | false): Html | false {
  return word !== false && html` <b class="flag">${word}</b>`;
}
