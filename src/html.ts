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
  for (let index = 0; index < values.length; index++) {
    markup += markupOf(values[index]) + literals[index + 1];
  }
  return new Html(markup);
}

/** Takes markup on trust, unescaped. Only for what remark-html has sanitised and what `html` has built before. */
export function trustedMarkup(markup: string): Html {
  return new Html(markup);
}

/** A text with its quotation marks as they are: for the content of an element, never for an attribute. */
export function elementText(text: string): Html {
  return new Html(text.replace(/[&<>]/g, (character) => escapes[character] ?? character));
}

/** Data in a page, which no browser runs. Every `<` is written as JSON can, so that no text ends the element. */
export function dataBlock(mediaType: string, data: object): Html {
  return html`<script type="${mediaType}">${new Html(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>`;
}

function markupOf(value: HtmlValue): string {
  if (value === false || value === undefined) return "";
  if (value instanceof Html) return value.markup;
  if (typeof value === "object") {
    let markup = "";
    for (const item of value) markup += markupOf(item);
    return markup;
  }
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
  // Most texts have nothing to escape, which to find out is faster.
  return !/[&<>"']/.test(text) ? text : text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}
