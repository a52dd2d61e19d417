/** Markup that is safe to write into a page as it stands. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** What may stand in an `html` template; `false` and `undefined` leave nothing, a list leaves its items in turn. */
export type HtmlValue = Html | string | number | false | undefined | readonly HtmlValue[];

/** Builds markup from a template literal: every text in it is escaped, for content and quoted attributes alike. */
export function html(literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = literals[0] ?? "";
  for (const [index, value] of values.entries()) {
    markup += markupOf(value) + literals[index + 1];
  }
  return new Html(markup);
}

/** Takes markup on trust, unescaped. Only for what remark-html has sanitised. */
export function trustedMarkup(markup: string): Html {
  return new Html(markup);
}

/** Data in a page, which no browser runs. Every `<` is written as JSON can, so that no text ends the element. */
export function dataBlock(mediaType: string, data: object): Html {
  return html`<script type="${mediaType}">${new Html(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>`;
}

function markupOf(value: HtmlValue): string {
  if (value === false || value === undefined) return "";
  if (value instanceof Html) return value.markup;
  if (typeof value === "object") return value.map(markupOf).join("");
  return escapeText(String(value));
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}
