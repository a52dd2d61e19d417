import { type Html, type HtmlValue, html } from "../../src/html.ts";

/** A label and its values; a fact without a value is left out. */
export type Fact = readonly [label: HtmlValue, ...values: readonly HtmlValue[]];

/** A list of facts; nothing at all where there are none. */
export function facts(list: readonly Fact[]): Html {
  const present = list
    .map(([label, ...values]) => ({
      label,
      values: values.filter((value) => !isEmpty(value)),
    }))
    .filter(({ values }) => values.length > 0);
  if (present.length === 0) return html``;
  return html`<dl class="facts">
${present.map(
  ({ label, values }) => html`<div><dt>${label}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>
`,
)}</dl>`;
}

/** A section under a heading; nothing at all where it would be empty. */
export function section(id: string, heading: HtmlValue, content: HtmlValue): Html {
  return isEmpty(content)
    ? html``
    : html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;
}

function isEmpty(value: HtmlValue): boolean {
  return String(html`${value}`).trim() === "";
}
